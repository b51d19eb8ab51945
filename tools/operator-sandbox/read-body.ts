import type { Context } from 'hono'
import { z } from 'zod'
import { PHONE_NUMBER } from '../../wire/operator/primitives.ts'
import { WireError } from './wire-error.ts'

/** Schema of a phone number (CAMARA Commonalities). */
export const phoneNumber = z.string().regex(PHONE_NUMBER)

/**
 * Reads the JSON body by a schema; throws 400 INVALID_ARGUMENT. Pass strict objects: CAMARA refuses undeclared
 * properties.
 */
export const readBody = async <T>(c: Context, schema: z.ZodType<T>): Promise<T> => {
  const json: unknown = await c.req.json().catch(() => {
    throw new WireError(400, 'INVALID_ARGUMENT', 'The body is not JSON.')
  })
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new WireError(400, 'INVALID_ARGUMENT', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`)
}
