import type { Context } from 'hono'
import { z } from 'zod'
import { PHONE_NUMBER } from '../../src/core/text/phone-number.ts'
import { WireError } from './wire-error.ts'

/** A phone number as CAMARA checks it. */
export const phoneNumber = z.string().regex(PHONE_NUMBER)

/** The body as this schema wants it, or 400 INVALID_ARGUMENT. Give strict objects: CAMARA refuses undeclared properties. */
export const readBody = async <T>(c: Context, schema: z.ZodType<T>): Promise<T> => {
  const json: unknown = await c.req.json().catch(() => {
    throw new WireError(400, 'INVALID_ARGUMENT', 'The body is not JSON.')
  })
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new WireError(400, 'INVALID_ARGUMENT', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`)
}
