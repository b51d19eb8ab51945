import type { Calls } from '../../core/flow/calls.ts'
import { may } from '../../core/life-cycle/life-cycle.ts'
import { requestLifeCycle } from '../../core/operator/request-life-cycle.ts'
import { CallRefused } from '../../core/operator/call-failed.ts'
import type { KeptRequest } from '../../core/ports/request-store.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'
import { mutatingContext } from './call-context.ts'
import type { CallParts } from './call-context.ts'
import { takeBack } from './stop-act.ts'
import type { TellParts } from './stop-act.ts'
import { endWaiting, isTalkReference, listWaitingTalk } from './waiting-talk.ts'
import type { WaitingTalkParts } from './waiting-talk.ts'
import { requireProofs } from './require-proofs.ts'

/**
 * Tells whether the operator's reference is known. A lost request has only our own key, which means nothing to a
 * customer.
 */
const hasReference = (state: KeptRequest['state']): boolean => state !== 'unknown' && state !== 'lost'

/**
 * Creates the handler that lists the requests of this chat: the wait for an agent, then the open ones and those that
 * ended recently.
 */
export const listRequests =
  ({ requests }: CallParts, desk: WaitingTalkParts) =>
  async (_input: Calls['requests.mine']['input'], open: OpenCall): Promise<Calls['requests.mine']['output']> => {
    const kept = (await requests.of(open.chatId)).map(
      ({ reference, kind, flow, state, madeAt, canCancel, effectiveAt }) => ({
        reference: hasReference(state) ? reference : '',
        kind,
        flow,
        state,
        madeAt,
        canCancel,
        ...(effectiveAt === undefined ? {} : { effectiveAt }),
      }),
    )
    return { items: [...(await listWaitingTalk(desk, open)), ...kept] }
  }

const withdraw = async (
  { operator, requests }: CallParts,
  open: OpenCall,
  { kind, reference }: KeptRequest,
): Promise<void> => {
  const ctx = mutatingContext(open, { kind: 'none' })
  const reason = 'the customer does not want it any more'
  switch (kind) {
    case 'order':
      return void (await operator.orders.cancel({ orderId: reference, reason }, ctx))
    case 'application':
      return void (await operator.applications.withdraw({ applicationId: reference, reason }, ctx))
    case 'news':
      return void (await requests.unsubscribe(open.chatId, reference))
    case 'ticket':
      throw new CallRefused('INCOMPATIBLE_STATE', 'people are at it')
  }
}

/**
 * Creates the handler that cancels a request of this chat; NOT_FOUND for any other, INCOMPATIBLE_STATE when it is too
 * late.
 */
export const cancelRequest =
  (parts: CallParts & TellParts, desk: WaitingTalkParts) =>
  async ({ reference }: Calls['requests.cancel']['input'], open: OpenCall): Promise<null> => {
    if (isTalkReference(reference)) {
      const [waiting] = await listWaitingTalk(desk, open)
      if (!waiting) throw new CallRefused('INCOMPATIBLE_STATE', 'no talk waits')
      await endWaiting(desk, open)
      return null
    }
    const request = (await parts.requests.of(open.chatId)).find((one) => one.reference === reference)
    if (!request) throw new CallRefused('NOT_FOUND', 'this chat has no such request')
    if (request.state === 'cancelled') return null
    if (request.state === 'held' && request.details.held) {
      await takeBack(parts, request.details.held.stop)
      return null
    }
    if (!may(requestLifeCycle, request.state, 'withdrawn')) throw new CallRefused('INCOMPATIBLE_STATE', 'it has ended')
    if (parts.services.some(({ id }) => id === request.service)) {
      await requireProofs(parts, open, {
        service: request.service,
        act: 'cancel-request',
        phone: request.details.phone,
      })
    }
    await withdraw(parts, open, request)
    await parts.requests.end(request, 'cancelled', null)
    return null
  }
