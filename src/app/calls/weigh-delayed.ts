import { CallFailed } from '../../core/operator/call-failed.ts'
import type { DelayedRequest } from '../../core/ports/request-store.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import { weighAgain } from './require-proofs.ts'
import { endHeld } from './stop-act.ts'
import { tellContacts } from './tell-contacts.ts'
import type { WatchDelayedParts } from './tell-contacts.ts'
import { watchSimAs } from './watch-number.ts'
import { passOverWith } from './watch-requests.ts'

/**
 * Weighs an act on hold anew, with the proofs that were given for it. When something speaks against it, it is stopped,
 * and everybody concerned and the contacts of record are told. True when it stands. Rejects when the operator does not
 * answer: then nothing is decided.
 */
export const standsWeighing = async (parts: WatchDelayedParts, request: DelayedRequest): Promise<boolean> => {
  const { details, service, chatId, call } = request
  const { given, orderedAt } = details.held
  const leave = { service, act: details.action, phone: details.phone, object: details.newPhone }
  const { enough } = await weighAgain(parts, { id: call, chatId }, leave, { given, at: orderedAt })
  if (enough) return true
  const isStopped = await endHeld(parts, request, { state: 'refused', text: 'act-doubted' })
  // It is stopped already: an operator that cannot tell the contacts now changes nothing of that.
  if (isStopped)
    await tellContacts(parts, request, 'act-doubted-contact').catch((error: unknown) => {
      if (!(error instanceof CallFailed)) throw error
      parts.log.warn({ chatId, code: error.code }, 'holds: the contacts of record were not told')
    })
  return false
}

/** Weighs at once every act on hold that a number is concerned by: it is the line, becomes it, or proved it. */
export const weighDelayedAbout = async (parts: WatchDelayedParts, phone: PhoneNumber): Promise<void> => {
  for (const request of await parts.requests.heldAbout(phone, passOverWith(parts.log)))
    await standsWeighing(parts, request)
}

/**
 * Has the operator tell of a SIM change of the numbers that proved an act on hold, so that it is weighed at once; a
 * number that is watched already is not watched twice. Nobody is asked about a free number that a line changes to: it
 * has no SIM card yet. Without an event the act is weighed at the end of its hold.
 */
export const watchConcerned = async (parts: WatchDelayedParts, request: DelayedRequest): Promise<void> => {
  const { held } = request.details
  for (const phone of new Set(held.given.map((proof) => proof.phone)))
    await watchSimAs(parts, request, { phone, subject: held.subject })
}
