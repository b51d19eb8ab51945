import type { Hono } from 'hono'
import { z } from 'zod'
import { NUMBER_CATEGORIES } from '../../../src/core/operator/numbers.ts'
import { PATHS } from '../../../wire/operator/paths.ts'
import { decide } from '../model/application-model.ts'
import type { StoredApplication } from '../model/operator-model.ts'
import { needs, type SandboxParts } from '../sandbox-parts.ts'
import { phoneNumber, readBody } from '../read-body.ts'
import { WireError } from '../wire-error.ts'
import { checkMask } from './check-mask.ts'

const submitBody = z.strictObject({ phoneNumber, mask: z.string(), category: z.enum(NUMBER_CATEGORIES).optional() })
const whichBody = z.strictObject({ applicationId: z.string() })
const withdrawBody = z.strictObject({ applicationId: z.string(), reason: z.string() })

/** The application with this id, or 404. */
export const findApplication = ({ world }: SandboxParts, id: string): StoredApplication => {
  const found = world.state.applications[id]
  if (found === undefined) throw new WireError(404, 'NOT_FOUND', 'No such application.')
  return found
}

const wire = ({ applicationId, state, updatedAt, reason, offered }: StoredApplication) => ({
  applicationId,
  state,
  updatedAt,
  reason,
  offered,
})

/** Our own API for applications: a number is wanted that is not free yet. */
export const applicationRoutes = (app: Hono, parts: SandboxParts): void => {
  const { world } = parts
  const wanted = needs(parts, 'applications')

  app.post(PATHS.submitApplication, wanted, parts.once, async (c) => {
    const { mask, category, phoneNumber } = await readBody(c, submitBody)
    checkMask(mask)
    const made: StoredApplication = {
      applicationId: world.newReference('APP'),
      state: 'received',
      updatedAt: world.timestamp(),
      reason: null,
      offered: null,
      phoneNumber,
      mask,
      category: category ?? null,
    }
    return c.json(wire(decide(world, made, {})), 201)
  })
  app.post(PATHS.application, wanted, async (c) =>
    c.json(wire(findApplication(parts, (await readBody(c, whichBody)).applicationId))),
  )
  app.post(PATHS.withdrawApplication, wanted, parts.once, async (c) => {
    const { applicationId, reason } = await readBody(c, withdrawBody)
    const found = findApplication(parts, applicationId)
    if (found.state !== 'received')
      throw new WireError(409, 'INCOMPATIBLE_STATE', 'The application is already answered.')
    return c.json(wire(decide(world, found, { state: 'withdrawn', reason })))
  })
}
