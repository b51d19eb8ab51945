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
import { describes } from '../openapi/operation.ts'
import { OWN_ANSWERS } from '../answers/own-answers.ts'

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

  app.post(
    PATHS.submitApplication,
    describes({
      id: 'submitApplication',
      summary: 'Apply for a number that is not free yet',
      body: submitBody,
      answers: { 201: OWN_ANSWERS.application },
      refusals: { 400: ['NUMBER_POOL.MASK_TOO_BROAD'] },
    }),
    wanted,
    parts.idempotent,
    async (c) => {
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
    },
  )
  app.post(
    PATHS.application,
    describes({
      id: 'retrieveApplication',
      summary: 'Read an application',
      body: whichBody,
      answers: { 200: OWN_ANSWERS.application },
      refusals: { 404: ['NOT_FOUND'] },
    }),
    wanted,
    async (c) => c.json(wireApplication(findApplication(parts, (await readBody(c, whichBody)).applicationId))),
  )
  app.post(
    PATHS.withdrawApplication,
    describes({
      id: 'withdrawApplication',
      summary: 'Take an application back',
      body: withdrawBody,
      answers: { 200: OWN_ANSWERS.application },
      refusals: { 404: ['NOT_FOUND'], 409: ['INCOMPATIBLE_STATE'] },
    }),
    wanted,
    parts.idempotent,
    async (c) => {
      const { applicationId, reason } = await readBody(c, withdrawBody)
      const found = findApplication(parts, applicationId)
      if (found.state !== 'received')
        throw new WireError(409, 'INCOMPATIBLE_STATE', 'The application is already answered.')
      return c.json(wireApplication(updateApplication(model, found, { state: 'withdrawn', reason })))
    },
  )
}
