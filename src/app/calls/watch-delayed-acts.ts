import type { Service } from '../../core/catalogue/service.ts'
import { COMMON } from '../../core/flow/flow-ids.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import type { ContactMedium } from '../../core/ports/operator/contacts-port.ts'
import type { Log } from '../../core/ports/log.ts'
import type { DelayedRequest } from '../../core/ports/request-store.ts'
import { stopPayload } from '../../core/conversation/stop-payload.ts'
import { requirePlain } from '../../core/text/require-text.ts'
import { requireService } from './call-context.ts'
import type { CallParts } from './call-context.ts'
import { listConcerned, protecting } from './list-concerned.ts'
import { askForOrder } from './order-or-hold.ts'
import { weighAgain } from './require-proofs.ts'
import { endHeld, tellConcerned, warningFor } from './stop-act.ts'
import type { TellParts } from './stop-act.ts'
import { passOverWith } from './watch-requests.ts'

/** Dependencies of `watchDelayedActs`. */
export type WatchDelayedParts = CallParts & TellParts & { readonly log: Log }

const TOO_MANY = 429
const SERVER_FAULT = 500

/** True for a failure of the operator that may pass, so that the same is tried again. */
const mayPass = (error: unknown): boolean =>
  error instanceof OperatorError &&
  error.code !== 'NOT_IMPLEMENTED' &&
  (error.mayHaveHappened || error.status >= SERVER_FAULT || error.status === TOO_MANY)

const serviceName = ({ name, id }: Service, locale: string): string => name[locale] ?? id

/** Makes the words for a contact of record: the subject of a letter is the first line. */
const contactText = (parts: CallParts, { details, service, dueAt }: DelayedRequest): string => {
  const { texts, botUrl } = parts
  const { locale, stop } = details.held
  const found = requireService(parts, service)
  return requirePlain(
    texts,
    locale,
    { flow: COMMON, message: 'act-warned-contact' },
    {
      service: serviceName(found, locale),
      act: details.action,
      ending: details.newPhone?.slice(-2) ?? 'none',
      dueAt: new Date(dueAt).toISOString(),
      zone: found.timeZone,
      link: `${botUrl}?start=${stopPayload(stop)}`,
    },
  )
}

const MEDIA: readonly ContactMedium[] = ['sms', 'email']

/** Tells the contacts of record at the operator; a contact that is not there, or cannot be told, is passed over. */
const warnContacts = async (parts: WatchDelayedParts, request: DelayedRequest): Promise<void> => {
  const { phone } = request.details
  if (phone === null) return
  const text = contactText(parts, request)
  for (const medium of MEDIA) {
    const ctx = { ...protecting(request), idempotencyKey: `${request.call}/warn-${medium}` }
    try {
      await parts.operator.contacts.warn({ phoneNumber: phone, medium, text }, ctx)
    } catch (error) {
      if (mayPass(error) || !(error instanceof OperatorError)) throw error
      parts.log.warn({ chatId: request.chatId, medium, code: error.code }, 'holds: a contact of record was not told')
    }
  }
}

const warnEverybody = async (parts: WatchDelayedParts, request: DelayedRequest): Promise<void> => {
  const { stop } = request.details.held
  const chats = await listConcerned(parts, request)
  await parts.receive([
    warningFor(request, request.chatId, { text: 'act-held', stop }),
    ...chats.map((chatId) => warningFor(request, chatId, { text: 'act-warned', stop })),
  ])
  await warnContacts(parts, request)
  await parts.requests.markWarned(request)
}

/** Weighs again what speaks against an act: null when nothing does, else the text that tells of it. */
const doubtAgainst = async (parts: WatchDelayedParts, request: DelayedRequest): Promise<string | null> => {
  const { details, service, chatId, call } = request
  const { given, orderedAt } = details.held
  const leave = { service, act: details.action, phone: details.phone, object: details.newPhone }
  const { enough } = await weighAgain(parts, { id: call, chatId }, leave, { given, at: orderedAt })
  return enough ? null : 'act-doubted'
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
    if (mayPass(error) || !(error instanceof OperatorError)) throw error
    parts.log.info({ chatId: request.chatId, code: error.code }, 'holds: the operator refused what was on hold')
    await tellConcerned(parts, request, 'act-refused')
    await parts.requests.end(request, 'refused', null)
  }
}

const followHeld = async (parts: WatchDelayedParts, request: DelayedRequest): Promise<void> => {
  if (request.state === 'ordering') return orderHeld(parts, request)
  if (!request.isWarned) return warnEverybody(parts, request)
  if (!request.isDue) return
  const doubt = await doubtAgainst(parts, request)
  if (doubt !== null) return void (await endHeld(parts, request, { state: 'refused', text: doubt }))
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
      if (!(error instanceof OperatorError)) throw error
      parts.log.info({ chatId: request.chatId, code: error.code }, 'holds: an act waits, the operator does not answer')
    }
  }
}
