import { z } from 'zod'
import { OperatorError } from '../../core/operator/operator-error.ts'
import type { SubscriptionsPort, WatchedChange } from '../../core/ports/operator/subscriptions-port.ts'
import { PATHS } from '../../../wire/operator/paths.ts'
import { requireNumberProof } from './require-proof.ts'
import type { Timeouts } from './timeouts.ts'
import type { AskOperator } from './transport/operator-request.ts'

/** Paths and events of each change; the number of reachability is that of a device. */
const CHANGES = {
  reachability: {
    path: PATHS.reachabilitySubscriptions,
    type: 'org.camaraproject.device-reachability-status-subscriptions.v0.reachability-sms',
    detailOf: (phoneNumber: string) => ({ device: { phoneNumber } }),
  },
  simSwap: {
    path: PATHS.simSwapSubscriptions,
    type: 'org.camaraproject.sim-swap-subscriptions.v0.swapped',
    detailOf: (phoneNumber: string) => ({ phoneNumber }),
  },
} as const satisfies Readonly<Record<WatchedChange, object>>

// An operator may accept a subscription and begin it later (202): then it answers with the id alone.
const made = z
  .looseObject({ id: z.string().optional(), subscriptionId: z.string().optional() })
  .transform(({ id, subscriptionId }) => id ?? subscriptionId ?? '')
  .refine((id) => id !== '')

/** Creates the client of subscriptions. */
export const createSubscriptions = (ask: AskOperator, timeouts: Timeouts): SubscriptionsPort => ({
  begin: async ({ change, phoneNumber, sink, until }, ctx) => {
    requireNumberProof(ctx, phoneNumber)
    const { path, type, detailOf } = CHANGES[change]
    const { body } = await ask(
      {
        capability: `subscriptions.${change}`,
        repeat: 'once',
        order: { act: 'subscriptions.begin', object: { line: phoneNumber } },
        method: 'POST',
        path,
        body: {
          protocol: 'HTTP',
          sink,
          types: [type],
          config: {
            subscriptionDetail: detailOf(phoneNumber),
            subscriptionExpireTime: until,
            subscriptionMaxEvents: 1,
            ...(change === 'reachability' ? { initialEvent: true } : {}),
          },
        },
        timeoutMs: timeouts.hub,
        answer: made,
      },
      ctx,
    )
    return body
  },
  end: async ({ change, subscription }, ctx) => {
    try {
      await ask(
        {
          capability: `subscriptions.${change}`,
          repeat: 'once',
          order: { act: 'subscriptions.end', object: { subscription } },
          method: 'DELETE',
          path: `${CHANGES[change].path}/${encodeURIComponent(subscription)}`,
          timeoutMs: timeouts.hub,
          answer: z.unknown(),
          substitutable: true,
        },
        ctx,
      )
    } catch (error) {
      if (!(error instanceof OperatorError) || (error.status !== 404 && error.status !== 410)) throw error
    }
  },
})
