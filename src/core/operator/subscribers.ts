import type { CallContext, StaffContext } from './context.ts'
import type { CalendarDate, PhoneNumber } from './scalars.ts'

/** An account as it may be shown: masked. */
export interface SubscriberSummary {
  readonly customerId: string
  readonly displayName: string
  readonly maskedPhone: string
  readonly maskedEmail: string | null
  readonly status: string
  readonly since: CalendarDate | null
}

export interface SubscriberSearch {
  /** `_` is one character, `%` any run; at least four literal characters in all. */
  readonly phoneMask?: string
  readonly nameMask?: string
  /** At most 20. */
  readonly limit?: number
  readonly offset?: number
}

export interface FoundSubscribers {
  readonly items: readonly SubscriberSummary[]
  readonly totalCount: number
}

/** Accounts (TMF629). */
export interface SubscribersPort {
  /** Own account only: the subject must have proved this very number. Null when nobody has it. */
  byNumber(req: { readonly phoneNumber: PhoneNumber }, ctx: CallContext): Promise<SubscriberSummary | null>
  /** Agents, and administrators within their own company's accounts; masked and audited. SUBSCRIBER.SEARCH_TOO_BROAD. */
  search(req: SubscriberSearch, ctx: StaffContext): Promise<FoundSubscribers>
}
