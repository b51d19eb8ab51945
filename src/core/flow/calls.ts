import type { DeskCalls } from './desk-calls.ts'
import type { Evidence, NumberRole } from './evidence.ts'
import type { CodeChannel } from '../operator/codes.ts'
import type { NoticeCalls } from './notice-calls.ts'
import type { NumberCalls } from './number-calls.ts'
import type { PhoneNumber } from '../text/phone-number.ts'

/**
 * An incident as a flow shows it. `text` is the company's public text in the customer's language, or null when it has
 * none.
 */
export interface KnownIncident {
  readonly id: string
  readonly kind: 'incident' | 'maintenance'
  readonly text: string | null
  /** Expected end, RFC 3339; null when it is not known. */
  readonly endsAt: string | null
}

/** A code on its way to the customer. */
export interface SentCode {
  readonly authenticationId: string
  readonly channel: CodeChannel
  /** Null for the mailbox of a number to which this chat has typed no code: a shared contact is no leave to know it. */
  readonly maskedDestination: string | null
  /**
   * False for a number that the customer has not proved: whether anybody has it, and the code left, must not be told.
   */
  readonly isCertain?: boolean
}

/**
 * Register of the calls that a flow can make: name → input and output. A flow invokes a call by its name;
 * `src/app/calls` performs it outside the machine. A failure arrives as `onError` with a `CallFailure` in
 * `event.error`.
 */
export interface Calls extends NumberCalls, DeskCalls, NoticeCalls {
  /** Gives an incident that explains missing messages now or stops the given flow. Public: needs no proof. */
  'incidents.current': {
    readonly input: { readonly locale: string; readonly flow?: string; readonly service?: string }
    readonly output: { readonly incident: KnownIncident | null }
  }
  /** Subscribes the customer to the end of the incident: one message when it is over. Idempotent. */
  'incidents.subscribe': {
    readonly input: { readonly incidentId: string; readonly flow: string }
    readonly output: null
  }
  /**
   * Gathers all evidence at once. Without proof of the number all facts about it are unknown and the operator is not
   * called; `channels` and `incident` are public and always given.
   */
  'evidence.collect': {
    readonly input: { readonly phone: PhoneNumber; readonly role: NumberRole }
    readonly output: Evidence
  }
  /**
   * Sends a one-time code. Limits count per number over all chats: CODE_DELIVERY.RESEND_TOO_EARLY and
   * MAX_OTP_CODES_EXCEEDED.
   */
  'codes.send': {
    readonly input: {
      readonly phone: PhoneNumber
      readonly channel: CodeChannel
      readonly service: string
      readonly locale: string
      /**
       * Act of the proof policy for which the code is, named in its message; left out: to see whether messages arrive.
       */
      readonly action?: string
      /** Object of the act, such as the new number, named in the message too. */
      readonly object?: string | null
    }
    readonly output: SentCode
  }
  /** Checks a typed code (passed as a reference to a secret). A correct code proves the number. */
  'codes.check': {
    readonly input: { readonly phone: PhoneNumber; readonly authenticationId: string; readonly code: string }
    readonly output: null
  }
  /**
   * Asks the operator to tell when the phone of this number can get SMS again; the chat is told once, by itself.
   * PERMISSION_DENIED without proof.
   */
  'phone.watch': { readonly input: { readonly phone: PhoneNumber }; readonly output: null }
  /** Opens a ticket with the company and gives its reference number. */
  'tickets.open': {
    readonly input: { readonly reason: string; readonly service: string; readonly summary: string }
    readonly output: { readonly ticketId: string }
  }
}
