import { CallFailed } from '../../core/operator/call-failed.ts'
import type { CallContext } from '../../core/operator/request-context.ts'
import type { DelayedRequest } from '../../core/ports/request-store.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import type { CallParts } from './call-context.ts'
import { isHeldThroughout, isUnknowable } from './read-number-doubts.ts'

const DATE_SIGNS = 10

/** Context in which we ask of our own accord, to protect the holder of a number. */
export const protecting = ({ call }: Pick<DelayedRequest, 'call'>): CallContext => ({
  correlator: call,
  subject: { kind: 'agent', agentId: 'dozvon', reason: 'warning of an act on hold' },
})

/** Tells whether a number got a new holder since a time, as far as the operator can tell. */
const isReassignedSince = async (
  { operator }: CallParts,
  phoneNumber: PhoneNumber,
  at: number,
  ctx: CallContext,
): Promise<boolean> => {
  const specifiedDate = new Date(at).toISOString().slice(0, DATE_SIGNS)
  try {
    return (await operator.signals.numberRecycling({ phoneNumber, specifiedDate }, ctx)).phoneNumberRecycled
  } catch (error) {
    if (isUnknowable(error) || (error instanceof CallFailed && error.code === 'OUT_OF_RANGE')) return false
    throw error
  }
}

/**
 * Lists the chats to be told of an act on hold besides the one that ordered it: all that ever proved the number, unless
 * somebody else has got it since; a chat that only shared the contact counts when the number had no other holder for as
 * long as the operator can tell.
 */
export const listConcerned = async (parts: CallParts, request: DelayedRequest): Promise<readonly number[]> => {
  const { phone } = request.details
  if (phone === null) return []
  const ctx = protecting(request)
  const chats: number[] = []
  for (const { chatId, provedAt } of await parts.facts.pairingsOf(phone)) {
    if (chatId === request.chatId) continue
    const isHolders =
      provedAt === null
        ? await isHeldThroughout(parts, phone, ctx)
        : !(await isReassignedSince(parts, phone, provedAt, ctx))
    if (isHolders) chats.push(chatId)
  }
  return chats
}
