import { z } from 'zod'
import type { Application } from '../../core/operator/applications.ts'
import type { ApplicationsPort } from '../../core/ports/operator/applications-port.ts'
import type { AskOperator } from './transport/operator-request.ts'
import { PATHS } from '../../../wire/operator/paths.ts'
import { requireLine } from './require-proof.ts'
import type { Timeouts } from './timeouts.ts'
import { optional, time } from './wire-values.ts'

const application = z
  .looseObject({
    applicationId: z.string(),
    state: z.enum(['received', 'accepted', 'refused', 'withdrawn']),
    updatedAt: time,
    reason: optional(z.string()),
    offered: optional(z.string()),
  })
  .transform(({ applicationId, state, updatedAt, reason, offered }): Application => ({
    applicationId,
    state,
    updatedAt,
    reason: reason ?? null,
    offered: offered ?? null,
  }))

/**
 * Creates the client of applications for a number. The API is dozvon's own: no standard has a waiting list for numbers.
 */
export const createApplications = (ask: AskOperator, timeouts: Timeouts): ApplicationsPort => {
  const common = {
    capability: 'applications',
    method: 'POST',
    timeoutMs: timeouts.applications,
    answer: application,
  } as const
  return {
    submit: async ({ phoneNumber, mask, category }, ctx) => {
      requireLine(ctx, phoneNumber)
      const body = { phoneNumber, mask, ...(category === null ? {} : { category }) }
      return (
        await ask(
          {
            ...common,
            repeat: 'keyed',
            order: { act: 'applications.submit', object: { line: phoneNumber, mask } },
            path: PATHS.submitApplication,
            body,
          },
          ctx,
        )
      ).body
    },
    get: async ({ applicationId }, ctx) =>
      (await ask({ ...common, repeat: 'read', path: PATHS.application, body: { applicationId } }, ctx)).body,
    withdraw: async ({ applicationId, reason }, ctx) =>
      (
        await ask(
          {
            ...common,
            repeat: 'keyed',
            order: { act: 'applications.withdraw', object: { application: applicationId } },
            path: PATHS.withdrawApplication,
            body: { applicationId, reason },
          },
          ctx,
        )
      ).body,
  }
}
