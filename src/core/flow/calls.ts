import type { DeskCalls } from './desk-calls.ts'
import type { Evidence, NumberRole } from './evidence.ts'
import type { CodeChannel } from '../operator/codes.ts'
import type { NoticeCalls } from './notice-calls.ts'
import type { NumberCalls } from './number-calls.ts'
import type { PhoneNumber } from '../text/phone-number.ts'

/** An incident as a flow may tell of it. `text` is the company's own public text in the customer's language, or null. */
export interface KnownIncident {
  readonly id: string
  readonly kind: 'incident' | 'maintenance'
  readonly text: string | null
  /** RFC 3339, or null when nobody knows. */
  readonly endsAt: string | null
}

/** A code on its way to the customer. */
export interface SentCode {
  readonly authenticationId: string
  readonly channel: CodeChannel
  readonly maskedDestination: string
}

/**
 * Every question that a flow may ask the world: name → what it takes and gives. The shell performs them; `invoke` one by its name.
 * A failure arrives as `onError` with a `CallFailure` in `event.error`.
 */
export interface Calls extends NumberCalls, DeskCalls, NoticeCalls {
  /** Known troubles that would explain missing messages now, or stop this flow. Public: needs no proof. */
  'incidents.current': {
    readonly input: { readonly locale: string; readonly flow?: string; readonly service?: string }
    readonly output: { readonly incident: KnownIncident | null }
  }
  /** Promises this customer a message when the incident is over; asking twice is one promise. */
  'incidents.subscribe': {
    readonly input: { readonly incidentId: string; readonly flow: string }
    readonly output: null
  }
  /**
   * Gathers all evidence at once. Without proof of the number everything about it is unknown, and the operator is not asked;
   * `channels` and `incident` are no secret and told always.
   */
  'evidence.collect': {
    readonly input: { readonly phone: PhoneNumber; readonly role: NumberRole }
    readonly output: Evidence
  }
  /** Sends a code of ours. Limits are kept per number over all chats: CODE_DELIVERY.RESEND_TOO_EARLY and MAX_OTP_CODES_EXCEEDED. */
  'codes.send': {
    readonly input: {
      readonly phone: PhoneNumber
      readonly channel: CodeChannel
      readonly service: string
      readonly locale: string
    }
    readonly output: SentCode
  }
  /** Compares a typed code (a reference to a secret). A right one proves the number. */
  'codes.check': {
    readonly input: { readonly phone: PhoneNumber; readonly authenticationId: string; readonly code: string }
    readonly output: null
  }
  /** Leaves a request with the company's people; gives its reference number. */
  'tickets.open': {
    readonly input: { readonly reason: string; readonly service: string; readonly summary: string }
    readonly output: { readonly ticketId: string }
  }
}

/** Calls that change something at the operator: after one succeeded there is no way back across it. */
export const mutating: ReadonlySet<string> = new Set<keyof Calls>([
  'codes.send',
  'codes.check',
  'tickets.open',
  'code-word.check',
  'password.reset',
  'numbers.hold',
  'numbers.release',
  'numbers.change',
  'numbers.apply',
  'names.rename',
  'names.rename-many',
  'lines.pause',
  'lines.resume',
  'lines.block',
  'lines.forward',
  'lines.set-voicemail',
  'requests.cancel',
])
