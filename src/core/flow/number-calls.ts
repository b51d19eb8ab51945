import type { ForwardingRules } from '../operator/lines.ts'
import type { RequestState } from '../operator/request-life-cycle.ts'
import type { NumberCategory } from '../operator/numbers.ts'
import type { CalendarDate, DateTime, PhoneNumber } from '../text/phone-number.ts'
import type { Proof } from '../catalogue/proof.ts'

/** A subscriber as an administrator, or the subscriber themselves, may see one. */
export interface FoundSubscriber {
  readonly customerId: string
  readonly phone: PhoneNumber
  readonly name: string
  readonly account: string
}

/** A free number. `price` is ready to be shown, such as `12.30 BYN`; null when it costs nothing. */
export interface OfferedNumber {
  readonly resourceId: string
  readonly phone: PhoneNumber
  readonly category: NumberCategory
  readonly price: string | null
}

/** An order at the operator that takes time. `reference` is the number that the customer may quote. */
export interface PlacedOrder {
  readonly reference: string
  readonly state: 'done' | 'under-way' | 'refused'
  readonly expectedAt: DateTime | null
  /** End of the hold after which it is ordered; absent for what is ordered at once. */
  readonly effectiveAt?: DateTime
}

/**
 * A line of an uploaded list that cannot be used. `line` counts from 1, header included; `problem` selects a text of
 * the flow. `wrong-number`: a digit too few or too many, or a code that does not exist; `shortened`: the spreadsheet
 * kept only `3.75E+11`; `several`: more than one number; `extra`: more cells than the table has columns; `unreadable`:
 * broken letters or quotes.
 */
export interface BadLine {
  readonly line: number
  readonly problem:
    | 'no-number'
    | 'wrong-number'
    | 'shortened'
    | 'several'
    | 'no-name'
    | 'long-name'
    | 'double'
    | 'formula'
    | 'extra'
    | 'unreadable'
    | 'not-yours'
}

/** Asks the customer which column of their list holds the names, or the numbers, because more than one may. */
export interface ListQuestion {
  readonly about: 'number' | 'name'
  /** First number of the list, whose new name is asked for; null when the numbers themselves are in question. */
  readonly first: PhoneNumber | null
  /** Columns to choose from: the heading, or the letter a spreadsheet shows, and the first value. */
  readonly columns: readonly { readonly id: string; readonly title: string; readonly sample: string }[]
}

/** Columns of a list that the customer has chosen, by the ids of {@link ListQuestion}; null: not asked. */
export interface ColumnChoice {
  readonly number: string | null
  readonly name: string | null
}

/** Result of reading and checking an uploaded list. Nothing has been changed yet; the rows are stored under `batch`. */
export interface ListReading {
  readonly batch: string
  /** Set when nothing is read yet: the list is read again with the choice. */
  readonly question: ListQuestion | null
  /** Line of the headings, which is not read as a subscriber; null when there are none. */
  readonly heading: number | null
  /** Headings of the columns taken for numbers and names, when there were others too; else null. */
  readonly taken: { readonly number: string; readonly name: string } | null
  readonly good: number
  /** The first bad lines, at most 100; `badCount` is how many there are. */
  readonly bad: readonly BadLine[]
  readonly badCount: number
  /** The first good rows, as a preview. */
  readonly preview: readonly { readonly phone: PhoneNumber; readonly name: string }[]
}

/** An order, application, ticket or promised message of the customer, or their wait for an agent (`talk`). */
export interface OpenRequest {
  /** Empty while it is not known whether the operator has the request. */
  readonly reference: string
  readonly kind: 'order' | 'application' | 'ticket' | 'news' | 'talk'
  /** Flow that made it. */
  readonly flow: string
  /**
   * `unknown`: the operator's answer was lost; `lost`: the request never arrived there; `held`: on hold, not ordered
   * yet.
   */
  readonly state: Exclude<RequestState, 'given-up'>
  readonly madeAt: DateTime
  /** End of the hold of a `held` one. */
  readonly effectiveAt?: DateTime
  readonly canCancel: boolean
}

interface LineInput {
  readonly service: string
  readonly phone: PhoneNumber
}

/**
 * Calls about numbers and lines. The customer must have given the proofs that the action needs; else the failure is
 * PERMISSION_DENIED.
 */
export interface NumberCalls {
  /**
   * Compares the customer's proofs with what an action of the service needs; `missing` is in the order to ask. `phone`
   * null: any number. The variant by code word (`codeWordAction`) counts too; pass that action to learn what it lacks.
   * Where a changed SIM requires a second proof, the e-mail link or the code word satisfies it. `phone` in the output
   * owns the proofs: for an administrator, their own number.
   */
  'proofs.held': {
    readonly input: {
      readonly service: string
      readonly action: string
      readonly phone: PhoneNumber | null
      /** Detail that a code for the act must have named, such as the new number. */
      readonly object?: string | null
    }
    readonly output: {
      readonly enough: boolean
      readonly missing: readonly Proof[]
      readonly until: DateTime | null
      readonly phone: PhoneNumber | null
      readonly refusal: 'sim-changed' | 'reassigned' | 'stopped' | null
      /**
       * True when the code to ask for next can be spared: the operator's network can prove this number, by
       * `network.offer`.
       */
      readonly byNetwork?: boolean
    }
  }
  /**
   * Begins a proof of the number by the operator's network: a page of ours leads there, and the answer comes by itself
   * as the event `network-proved` or `network-failed` with this `id`. Only for the number that the chat has shared as
   * its own contact, so that nobody can lead somebody else to prove theirs here. Fails with NOT_IMPLEMENTED,
   * PERMISSION_DENIED or QUOTA_EXCEEDED.
   */
  'network.offer': {
    readonly input: LineInput & { readonly action: string; readonly object: string | null; readonly locale: string }
    readonly output: { readonly id: string; readonly url: string; readonly lifeSec: number }
  }
  /**
   * Compares a code word (passed as a reference to a secret) in the operator's system. Three tries a day, then
   * RECOVERY.LOCKED. RECOVERY.CODE_WORD_MISMATCH looks the same, and takes the same time, for an account that does not
   * exist. A correct word is a proof.
   */
  'code-word.check': { readonly input: LineInput & { readonly word: string }; readonly output: null }
  /**
   * Sends a link for a new password, never a password, to the contact on record. RECOVERY.COOLING_OFF: not by SMS after
   * a SIM change.
   */
  'password.reset': {
    readonly input: LineInput & { readonly via: 'sms' | 'email-link' }
    readonly output: { readonly until: DateTime }
  }
  /**
   * Finds subscribers of the administrator's own company, in pages of 5; the first page is 0. `mask` is an account when
   * `by` is `account`, and ignored when it is `all`. A new mask costs one search of the service's limit, further pages
   * none. Fails with INVALID_ARGUMENT, SUBSCRIBER.SEARCH_TOO_BROAD or NUMBER_POOL.SEARCH_ATTEMPTS_EXCEEDED.
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
  /** Lists the personal accounts of the administrator's own company, as choices for `subscribers.find` by account. */
  'accounts.list': {
    readonly input: { readonly service: string }
    readonly output: { readonly accounts: readonly string[] }
  }
  /**
   * Finds free numbers, 5 per page. A search counts against the limit, its further pages do not. Fails with
   * INVALID_ARGUMENT, NUMBER_POOL.MASK_TOO_BROAD or NUMBER_POOL.SEARCH_ATTEMPTS_EXCEEDED.
   */
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
  /**
   * Reserves a number for `Limits.holdMin` minutes and releases the one reserved before.
   * NUMBER_POOL.NUMBER_NOT_AVAILABLE when it is taken.
   */
  'numbers.hold': {
    readonly input: LineInput & { readonly resourceId: string }
    readonly output: { readonly reservationId: string; readonly until: DateTime }
  }
  'numbers.release': { readonly input: { readonly reservationId: string }; readonly output: null }
  /**
   * Orders the change of a number. The order is followed to its end and the customer gets a message. Fails with
   * NUMBER_POOL.RESERVATION_EXPIRED, NUMBER_POOL.NUMBER_NOT_AVAILABLE, NOT_FOUND when this chat has no reservation of
   * it for this line, QUOTA_EXCEEDED when the number was changed lately.
   */
  'numbers.change': {
    readonly input: LineInput & { readonly reservationId: string; readonly newPhone: PhoneNumber }
    readonly output: PlacedOrder
  }
  /** Submits an application for a number that is not free now. */
  'numbers.apply': {
    readonly input: LineInput & { readonly mask: string; readonly category: NumberCategory | null }
    readonly output: PlacedOrder
  }
  /**
   * Reads and checks an uploaded list, XLSX or CSV (passed as a reference to a file). INVALID_ARGUMENT: no table with
   * numbers; OUT_OF_RANGE: too many lines. `columns` answers the question of an earlier reading.
   */
  'names.read': {
    readonly input: { readonly service: string; readonly file: string; readonly columns?: ColumnChoice }
    readonly output: ListReading
  }
  /** Renames one subscriber. FAILED_PRECONDITION on the service's closed days, here and for a list. */
  'names.rename': { readonly input: LineInput & { readonly name: string }; readonly output: PlacedOrder }
  /** Renames the good lines of a list. GONE when the list has expired or was used. */
  'names.rename-many': {
    readonly input: { readonly service: string; readonly batch: string }
    readonly output: PlacedOrder & { readonly renamed: number; readonly failed: number }
  }
  'lines.pause': { readonly input: LineInput & { readonly until: CalendarDate | null }; readonly output: PlacedOrder }
  'lines.resume': { readonly input: LineInput; readonly output: PlacedOrder }
  'lines.block': {
    readonly input: LineInput & { readonly reason: 'lost' | 'stolen' | 'fraud' | 'other' }
    readonly output: PlacedOrder
  }
  'lines.forwarding': { readonly input: LineInput; readonly output: ForwardingRules }
  'lines.forward': { readonly input: LineInput & { readonly rules: ForwardingRules }; readonly output: PlacedOrder }
  'lines.voicemail': {
    readonly input: LineInput
    readonly output: { readonly enabled: boolean; readonly email: string | null }
  }
  'lines.set-voicemail': {
    readonly input: LineInput & { readonly enabled: boolean; readonly email: string | null }
    readonly output: PlacedOrder
  }
  /** Lists the customer's open requests, the newest first. */
  'requests.mine': {
    readonly input: Record<string, never>
    readonly output: { readonly items: readonly OpenRequest[] }
  }
  /**
   * Stops an act on hold, by the secret that everybody who was warned has. `late`: it has been ordered already; `gone`:
   * it was stopped before, or there is none. The news go to every chat concerned by themselves.
   */
  'acts.stop': {
    readonly input: { readonly stop: string }
    readonly output: { readonly outcome: 'stopped' | 'late' | 'gone' }
  }
  /** Cancels a request. NOT_FOUND, or INCOMPATIBLE_STATE when it is too late. */
  'requests.cancel': { readonly input: { readonly reference: string }; readonly output: null }
}
