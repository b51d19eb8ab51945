import type { Hono } from 'hono'
import { z } from 'zod'
import { NUMBER_CATEGORIES } from '../../../wire/operator/vocabulary.ts'
import { PATHS } from '../../../wire/operator/paths.ts'
import { updateApplication } from '../model/application-model.ts'
import type { Application } from '../model/sandbox-state.ts'
import { requireCapability } from '../sandbox-parts.ts'
import type { SandboxParts } from '../sandbox-parts.ts'
import { phoneNumber, readBody } from '../read-body.ts'
import { WireError } from '../wire-error.ts'
import { checkMask } from './check-mask.ts'

const submitBody = z.strictObject({ phoneNumber, mask: z.string(), category: z.enum(NUMBER_CATEGORIES).optional() })
const whichBody = z.strictObject({ applicationId: z.string() })
const withdrawBody = z.strictObject({ applicationId: z.string(), reason: z.string() })

/** Finds the application with this id; throws 404. */
export const findApplication = ({ model }: SandboxParts, id: string): Application => {
  const found = model.state.applications[id]
  if (found === undefined) throw new WireError(404, 'NOT_FOUND', 'No such application.')
  return found
}

const wireApplication = ({ applicationId, state, updatedAt, reason, offered }: Application) => ({
  applicationId,
  state,
  updatedAt,
  reason,
  offered,
})

/** Number applications, an API of dozvon's own: somebody wants a number that is not free yet. */
export const applicationRoutes = (app: Hono, parts: SandboxParts): void => {
  const { model } = parts
  const wanted = requireCapability(parts, 'applications')

  app.post(PATHS.submitApplication, wanted, parts.idempotent, async (c) => {
    const { mask, category, phoneNumber } = await readBody(c, submitBody)
    checkMask(mask)
    const made: Application = {
      applicationId: model.newReference('APP'),
      state: 'received',
      updatedAt: model.timestamp(),
      reason: null,
      offered: null,
      phoneNumber,
      mask,
      category: category ?? null,
    }
    return c.json(wireApplication(updateApplication(model, made, {})), 201)
  })
  app.post(PATHS.application, wanted, async (c) =>
    c.json(wireApplication(findApplication(parts, (await readBody(c, whichBody)).applicationId))),
  )
  app.post(PATHS.withdrawApplication, wanted, parts.idempotent, async (c) => {
    const { applicationId, reason } = await readBody(c, withdrawBody)
    const found = findApplication(parts, applicationId)
    if (found.state !== 'received')
      throw new WireError(409, 'INCOMPATIBLE_STATE', 'The application is already answered.')
    return c.json(wireApplication(updateApplication(model, found, { state: 'withdrawn', reason })))
  })
}
