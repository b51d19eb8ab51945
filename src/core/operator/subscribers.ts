import type { CalendarDate, PhoneNumber } from '../text/phone-number.ts'

/** Masked account, as it may be shown. */
export interface SubscriberSummary {
  readonly customerId: string
  readonly displayName: string
  readonly maskedPhone: string
  readonly maskedEmail: string | null
  readonly status: string
  readonly since: CalendarDate | null
}

/** Query for accounts by number and name. */
export interface SubscriberSearch {
  /** Mask: `_` is one character, `%` any run; at least four literal characters in both masks together. */
  readonly phoneMask?: string
  readonly nameMask?: string
  /** Page size, at most 20. */
  readonly limit?: number
  readonly offset?: number
}

/** A page of found accounts. */
export interface FoundSubscribers {
  readonly items: readonly SubscriberSummary[]
  readonly totalCount: number
}

/** Line of a company as its own administrator sees it: not masked. */
export interface CompanyLine {
  readonly customerId: string
  readonly phoneNumber: PhoneNumber
  readonly name: string
  /** Personal account that pays for it; empty when unknown. */
  readonly account: string
}

/** Query for the own company's lines by one of the three filters; without a filter, all lines. Sorted by number. */
export interface CompanySearch {
  /** Mask over all digits of the number: `_` is one digit, `%` any run; at least four literal digits. */
  readonly phoneMask?: string
  readonly account?: string
  /** Numbers to look for, at most 1,000; those that are not the company's are left out. */
  readonly phoneNumbers?: readonly PhoneNumber[]
  /** Page size, at most and by default 1,000. */
  readonly limit?: number
  readonly offset?: number
}
