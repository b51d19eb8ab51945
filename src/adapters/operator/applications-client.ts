import { z } from 'zod'
import type { Application, ApplicationsPort } from '../../core/operator/applications.ts'
import type { AskOperator } from './transport/ask.ts'
import { PATHS } from '../../../wire/operator/paths.ts'
import { requireLine } from './require-proof.ts'
import type { TimeOuts } from './time-outs.ts'

const application = z
  .looseObject({
    applicationId: z.string(),
    state: z.enum(['received', 'accepted', 'refused', 'withdrawn']),
    updatedAt: z.iso.datetime({ offset: true }),
    reason: z.string().nullable().default(null),
    offered: z.string().nullable().default(null),
  })
  .transform(({ applicationId, state, updatedAt, reason, offered }): Application => ({
    applicationId,
    state,
    updatedAt,
    reason,
    offered,
  }))

/** Applications for a number over our own API: no standard has a waiting list for numbers. */
export const createApplications = (ask: AskOperator, timeOuts: TimeOuts): ApplicationsPort => {
  const common = {
    capability: 'applications',
    method: 'POST',
    timeoutMs: timeOuts.applications,
    answer: application,
  } as const
  return {
    submit: async ({ phoneNumber, mask, category }, ctx) => {
      requireLine(ctx, phoneNumber)
      const body = { phoneNumber, mask, ...(category === null ? {} : { category }) }
      return (await ask({ ...common, repeat: 'keyed', path: PATHS.submitApplication, body }, ctx)).body
    },
    get: async ({ applicationId }, ctx) =>
      (await ask({ ...common, repeat: 'read', path: PATHS.application, body: { applicationId } }, ctx)).body,
    withdraw: async ({ applicationId, reason }, ctx) =>
      (await ask({ ...common, repeat: 'keyed', path: PATHS.withdrawApplication, body: { applicationId, reason } }, ctx))
        .body,
  }
}
