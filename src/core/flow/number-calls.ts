import type { ForwardingRules } from '../operator/lines.ts'
import type { NumberCategory } from '../operator/numbers.ts'
import type { CalendarDate, DateTime, PhoneNumber } from '../text/phone-number.ts'
import type { Proof } from '../catalogue/proof.ts'

/** A subscriber as an administrator or the customer themselves may see them. */
export interface FoundSubscriber {
  readonly customerId: string
  readonly phone: PhoneNumber
  readonly name: string
  readonly account: string
}

/** A number that can be had. `price` is ready to be shown, such as `12.30 BYN`; null when it costs nothing. */
export interface OfferedNumber {
  readonly resourceId: string
  readonly phone: PhoneNumber
  readonly category: NumberCategory
  readonly price: string | null
}

/** Something that takes its time at the operator. `reference` is what the customer may quote. */
export interface Placed {
  readonly reference: string
  readonly state: 'done' | 'under-way' | 'refused'
  readonly expectedAt: DateTime | null
}

/** A line of an uploaded list that cannot be used. `line` counts from 1, the header included; `problem` names a text of the flow. */
export interface BadLine {
  readonly line: number
  readonly problem: 'no-number' | 'no-name' | 'long-name' | 'double' | 'formula' | 'not-yours'
}

/** An uploaded list, read and checked; nothing has been changed. The rows stay with us under `batch`. */
export interface ReadList {
  readonly batch: string
  readonly good: number
  /** The first bad lines, at most 100; `badCount` is how many there are. */
  readonly bad: readonly BadLine[]
  readonly badCount: number
  /** The first good rows, as a preview. */
  readonly preview: readonly { readonly phone: PhoneNumber; readonly name: string }[]
}

/** Something the customer has open with us. */
export interface OpenRequest {
  /** Empty while nobody knows whether there is one. */
  readonly reference: string
  readonly kind: 'order' | 'application' | 'ticket' | 'news'
  /** The flow it came from. */
  readonly flow: string
  /** `unknown`: the operator's answer to it was lost; `lost`: it never arrived there. */
  readonly state: 'under-way' | 'done' | 'refused' | 'cancelled' | 'unknown' | 'lost'
  readonly madeAt: DateTime
  readonly canCancel: boolean
}

interface About {
  readonly service: string
  readonly phone: PhoneNumber
}

/** Questions about numbers and lines. Whoever asks must have proved what the action needs: else the failure is PERMISSION_DENIED. */
export interface NumberCalls {
  /**
   * What this customer has proved so far for an action of the service, and what is missing, the next one first. `phone` null: any number.
   * The way by the code word (`byWord`) counts as well; name that action to learn what it lacks. Where a changed SIM asks for a second proof,
   * the e-mail link or the code word will do. In the answer `phone` is whose proofs these are: an administrator's own number.
   */
  'proofs.held': {
    readonly input: { readonly service: string; readonly action: string; readonly phone: PhoneNumber | null }
    readonly output: {
      readonly enough: boolean
      readonly missing: readonly Proof[]
      readonly until: DateTime | null
      readonly phone: PhoneNumber | null
      readonly refusal: 'sim-changed' | 'reassigned' | null
    }
  }
  /**
   * Compares a code word (a reference to a secret) in the operator's system; three tries a day, then RECOVERY.LOCKED. RECOVERY.CODE_WORD_MISMATCH
   * has the same words after the same time for an account that is not there. A right one is a proof.
   */
  'code-word.check': { readonly input: About & { readonly word: string }; readonly output: null }
  /** Sends a link for a new password to the contact on record; never a password. RECOVERY.COOLING_OFF: not by SMS after a change of the SIM. */
  'password.reset': {
    readonly input: About & { readonly via: 'sms' | 'email-link' }
    readonly output: { readonly until: DateTime }
  }
  /**
   * Subscribers of the administrator's own company, in pages of 5, the first is 0. `mask` is an account with `account`, and nothing with `all`.
   * A mask costs one of the service's searches, its further pages none. INVALID_ARGUMENT, SUBSCRIBER.SEARCH_TOO_BROAD, NUMBER_POOL.SEARCH_ATTEMPTS_EXCEEDED.
   */
  'subscribers.find': {
    readonly input: {
      readonly service: string
      readonly by: 'number' | 'account' | 'all'
      readonly mask: string
      readonly page: number
    }
    readonly output: {
      readonly items: readonly FoundSubscriber[]
      readonly total: number
      readonly searchesLeft: number | null
    }
  }
  /** Personal accounts of the administrator's own company, to choose one for `subscribers.find` by account. */
  'accounts.list': {
    readonly input: { readonly service: string }
    readonly output: { readonly accounts: readonly string[] }
  }
  /** Free numbers, 5 at a time; each search is counted, its further pages are not. INVALID_ARGUMENT, NUMBER_POOL.MASK_TOO_BROAD, NUMBER_POOL.SEARCH_ATTEMPTS_EXCEEDED. */
  'numbers.search': {
    readonly input: {
      readonly service: string
      readonly mask: string
      readonly category: NumberCategory | null
      readonly cursor: string | null
    }
    readonly output: {
      readonly items: readonly OfferedNumber[]
      readonly cursor: string | null
      readonly searchesLeft: number | null
    }
  }
  /** Holds a number for the service's minutes, and gives back the one held before. NUMBER_POOL.NUMBER_NOT_AVAILABLE when somebody was faster. */
  'numbers.hold': {
    readonly input: About & { readonly resourceId: string }
    readonly output: { readonly reservationId: string; readonly until: DateTime }
  }
  'numbers.release': { readonly input: { readonly reservationId: string }; readonly output: null }
  /**
   * Orders the change; it is followed to its end, and a message tells when it is done. NUMBER_POOL.RESERVATION_EXPIRED,
   * NUMBER_POOL.NUMBER_NOT_AVAILABLE, NOT_FOUND when this chat does not hold it for this line, QUOTA_EXCEEDED when changed lately.
   */
  'numbers.change': {
    readonly input: About & { readonly reservationId: string; readonly newPhone: PhoneNumber }
    readonly output: Placed
  }
  /** Leaves an application that answers when a fitting number is free. */
  'numbers.apply': {
    readonly input: About & { readonly mask: string; readonly category: NumberCategory | null }
    readonly output: Placed
  }
  /** Reads and checks an uploaded list (a reference to a file): NOT_APPLICABLE codes INVALID_ARGUMENT for a wrong encoding or no CSV, OUT_OF_RANGE for too many lines. */
  'names.read': { readonly input: { readonly service: string; readonly file: string }; readonly output: ReadList }
  /** FAILED_PRECONDITION on the service's closed days; the same for a list. */
  'names.rename': { readonly input: About & { readonly name: string }; readonly output: Placed }
  /** Renames the good lines of a list. GONE when it has run out or was used. */
  'names.rename-many': {
    readonly input: { readonly service: string; readonly batch: string }
    readonly output: Placed & { readonly renamed: number; readonly failed: number }
  }
  'lines.pause': { readonly input: About & { readonly until: CalendarDate | null }; readonly output: Placed }
  'lines.resume': { readonly input: About; readonly output: Placed }
  'lines.block': {
    readonly input: About & { readonly reason: 'lost' | 'stolen' | 'fraud' | 'other' }
    readonly output: Placed
  }
  'lines.forwarding': { readonly input: About; readonly output: ForwardingRules }
  'lines.forward': { readonly input: About & { readonly rules: ForwardingRules }; readonly output: Placed }
  'lines.voicemail': {
    readonly input: About
    readonly output: { readonly enabled: boolean; readonly email: string | null }
  }
  'lines.set-voicemail': {
    readonly input: About & { readonly enabled: boolean; readonly email: string | null }
    readonly output: Placed
  }
  /** Everything the customer has open, the newest first. */
  'requests.mine': {
    readonly input: Record<string, never>
    readonly output: { readonly items: readonly OpenRequest[] }
  }
  /** NOT_FOUND, or INCOMPATIBLE_STATE when it is too late. */
  'requests.cancel': { readonly input: { readonly reference: string }; readonly output: null }
}
