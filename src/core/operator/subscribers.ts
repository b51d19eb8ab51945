import type { AdministratorContext, AgentOrAdministratorContext, CallContext } from './request-context.ts'
import type { CalendarDate, PhoneNumber } from '../text/phone-number.ts'

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

/** A line of a company as its own administrator sees it, not masked. */
export interface CompanyLine {
  readonly customerId: string
  readonly phoneNumber: PhoneNumber
  readonly name: string
  /** The personal account that pays for it; empty when unknown. */
  readonly account: string
}

/** One way of looking at the own company's lines; none of the three is all of them. Pages are in the order of the numbers. */
export interface CompanySearch {
  /** `_` is one digit, `%` any run, over all digits of the number; at least four literal digits. */
  readonly phoneMask?: string
  readonly account?: string
  /** Of these numbers, those that are the company's; at most 1,000. */
  readonly phoneNumbers?: readonly PhoneNumber[]
  /** At most 1,000, which is what is given without it. */
  readonly limit?: number
  readonly offset?: number
}

/** Accounts (TMF629). */
export interface SubscribersPort {
  /** Own account only: the subject must have proved this very number. Null when nobody has it. */
  byNumber(req: { readonly phoneNumber: PhoneNumber }, ctx: CallContext): Promise<SubscriberSummary | null>
  /** Agents, and administrators within their own company's accounts; masked and audited. SUBSCRIBER.SEARCH_TOO_BROAD. */
  search(req: SubscriberSearch, ctx: AgentOrAdministratorContext): Promise<FoundSubscribers>
  /** The company that the holder of this number administers (TMF629 relatedParty, role `administrator`); null for none. */
  administers(req: { readonly phoneNumber: PhoneNumber }, ctx: CallContext): Promise<string | null>
  /** Lines of the administrator's own company. SUBSCRIBER.SEARCH_TOO_BROAD. */
  ofCompany(
    req: CompanySearch,
    ctx: AdministratorContext,
  ): Promise<{ readonly items: readonly CompanyLine[]; readonly totalCount: number }>
  /** Personal accounts of the administrator's own company (TMF666). */
  accounts(ctx: AdministratorContext): Promise<readonly string[]>
}
