import type { Service } from '../../core/catalogue/service.ts'
import { stopPayload } from '../../core/conversation/stop-payload.ts'
import { COMMON } from '../../core/flow/flow-ids.ts'
import { CallFailed, CallRefused } from '../../core/operator/call-failed.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import type { ContactMedium } from '../../core/ports/operator/contacts-port.ts'
import type { Log } from '../../core/ports/log.ts'
import type { DelayedRequest } from '../../core/ports/request-store.ts'
import { requirePlain } from '../../core/text/require-text.ts'
import { requireService } from './call-context.ts'
import type { CallParts } from './call-context.ts'
import { protecting } from './list-concerned.ts'
import type { TellParts } from './stop-act.ts'

/** Dependencies of what follows the acts on hold. */
export type WatchDelayedParts = CallParts & TellParts & { readonly log: Log }

/** True for a failure that may pass, so that the same is tried again: the operator's, or a limit of ours. */
export const mayPass = (error: unknown): boolean => {
  if (error instanceof CallRefused) return error.retryAfterSec !== null
  return error instanceof OperatorError && error.isTemporary
}

/** Texts for a contact of record: the subject of a letter is the first line. */
type ContactText = 'act-warned-contact' | 'act-doubted-contact'

const serviceName = ({ name, id }: Service, locale: string): string => name[locale] ?? id

const contactText = (parts: CallParts, { details, service, dueAt }: DelayedRequest, message: ContactText): string => {
  const { texts, botUrl } = parts
  const { locale, stop } = details.held
  const found = requireService(parts, service)
  return requirePlain(
    texts,
    locale,
    { flow: COMMON, message },
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

/** Parts of the keys under which the operator is asked; a repeated request is sent once. */
const KEYS: Readonly<Record<ContactText, string>> = { 'act-warned-contact': 'warn', 'act-doubted-contact': 'doubt' }

/** Tells the contacts of record at the operator; a contact that is not there, or cannot be told, is passed over. */
export const tellContacts = async (
  parts: WatchDelayedParts,
  request: DelayedRequest,
  message: ContactText,
): Promise<void> => {
  const { phone } = request.details
  if (phone === null) return
  const text = contactText(parts, request, message)
  for (const medium of MEDIA) {
    const ctx = { ...protecting(request), idempotencyKey: `${request.call}/${KEYS[message]}-${medium}` }
    try {
      await parts.operator.contacts.warn({ phoneNumber: phone, medium, text }, ctx)
    } catch (error) {
      if (mayPass(error) || !(error instanceof CallFailed)) throw error
      parts.log.warn({ chatId: request.chatId, medium, code: error.code }, 'holds: a contact of record was not told')
    }
  }
}
