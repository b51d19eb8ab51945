import { CallFailed } from '../../core/operator/call-failed.ts'
import type { DelayedRequest } from '../../core/ports/request-store.ts'
import { listConcerned } from './list-concerned.ts'
import { askForOrder } from './order-or-hold.ts'
import { tellConcerned, warningFor } from './stop-act.ts'
import { mayPass, tellContacts } from './tell-contacts.ts'
import type { WatchDelayedParts } from './tell-contacts.ts'
import { passOverWith } from './watch-requests.ts'
import { standsWeighing, watchConcerned } from './weigh-delayed.ts'

const warnEverybody = async (parts: WatchDelayedParts, request: DelayedRequest): Promise<void> => {
  const { stop } = request.details.held
  const chats = await listConcerned(parts, request)
  await parts.receive([
    warningFor(request, request.chatId, { text: 'act-held', stop }),
    ...chats.map((chatId) => warningFor(request, chatId, { text: 'act-warned', stop })),
  ])
  await tellContacts(parts, request, 'act-warned-contact')
  await parts.requests.markWarned(request)
  await watchConcerned(parts, request)
}

/**
 * Orders what was on hold, under the key of the call that asked for it: however often it is tried, the operator does it
 * once.
 */
const orderHeld = async (parts: WatchDelayedParts, request: DelayedRequest): Promise<void> => {
  const { details, call } = request
  const ctx = { correlator: call, idempotencyKey: call, subject: details.held.subject }
  try {
    const { orderId } = await askForOrder(parts, details.held, ctx)
    await parts.requests.markOrdered(request, orderId)
  } catch (error) {
    if (mayPass(error) || !(error instanceof CallFailed)) throw error
    parts.log.info({ chatId: request.chatId, code: error.code }, 'holds: the operator refused what was on hold')
    await tellConcerned(parts, request, 'act-refused')
    await parts.requests.end(request, 'refused', null)
  }
}

const followHeld = async (parts: WatchDelayedParts, request: DelayedRequest): Promise<void> => {
  if (request.state === 'ordering') return orderHeld(parts, request)
  if (!request.isWarned) return warnEverybody(parts, request)
  if (!request.isDue) return
  if (!(await standsWeighing(parts, request))) return
  if (await parts.requests.beginOrder(request)) await orderHeld(parts, request)
}

/**
 * Follows the acts on hold: first everybody concerned is told, and at the end of the hold what speaks against it is
 * weighed anew before the order goes out. While the operator does not answer, the act waits.
 */
export const watchDelayedActs = async (parts: WatchDelayedParts): Promise<void> => {
  for (const request of await parts.requests.claimHeld(passOverWith(parts.log))) {
    try {
      await followHeld(parts, request)
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      parts.log.info({ chatId: request.chatId, code: error.code }, 'holds: an act waits, the operator does not answer')
    }
  }
}
