import type { DeskPolicy } from './desk-policy.ts'
import type { ProofPolicy } from './proof.ts'

/** Text of the catalogue by language. */
export type PerLanguage = Readonly<Record<string, string>>

/** Channel by which a code may reach the service's customers. */
type ServiceChannel = 'sms' | 'voice' | 'email-link'

/** Limits on codes sent to one number over all chats, and on checks of one code. */
export interface CodePolicy {
  readonly channels: readonly ServiceChannel[]
  /** Minutes for which a code is valid. */
  readonly ttlMin: number
  /** Seconds between two codes to one number. */
  readonly gapSec: number
  readonly perTenMinutes: number
  readonly perDay: number
  /** Wrong codes before the flow asks for a new one. */
  readonly checks: number
}

/** Minutes of a customer's silence until a reminder, and until the flow is put to sleep. */
interface Patience {
  readonly remindMin: number
  readonly sleepMin: number
}

/** Phone number of the company's people, outside the chat. */
interface Hotline {
  readonly number: string
  /** True for a short number, which is reached from a line of the company only. */
  readonly ownNetwork: boolean
  readonly note: PerLanguage
}

/** Short answer of the catalogue, found by words. Its facts are this company's. */
export interface Article {
  /** Kebab-case, unique within the service. */
  readonly id: string
  readonly title: PerLanguage
  /** About 600 characters at most; paragraphs are separated by blank lines. */
  readonly text: PerLanguage
  /** Words and phrases by which people ask for it, separated by commas. */
  readonly words: PerLanguage
  /** Flow offered as the next step, or null. */
  readonly next: string | null
  /** Kind of closed days to mention when today is one of them (`closed-days.ts`). */
  readonly closed: 'invoices' | null
}

/** Answer to a short question that customers ask beside the present step, which stays. */
export interface SideAnswer {
  /** Kebab-case, unique within the service. */
  readonly id: string
  /**
   * One or two sentences; `{name}` stands for a fact of the service, `{service}` for its name, `{hotline}` for its
   * first phone number.
   */
  readonly text: PerLanguage
  /** Phrases by which people ask, separated by commas. */
  readonly sayings: PerLanguage
}

/** Limits per customer or number over all chats. Navigating back does not return a use. */
export interface Limits {
  /** Searches for a new number within `searchHours`; further pages are not counted. */
  readonly searches: number
  readonly searchHours: number
  /** Minutes for which a number is reserved; a customer has one reservation at a time. */
  readonly holdMin: number
  /** Days within which a number can be changed once. */
  readonly changeDays: number
  /** Tries of a code word per number and day. */
  readonly wordTries: number
  /**
   * Lines of an uploaded list without its header, bytes of its file, characters of a name, minutes for which it is
   * kept.
   */
  readonly listLines: number
  readonly listBytes: number
  readonly nameChars: number
  readonly listMin: number
}

/** Default limits. */
export const defaultLimits: Limits = {
  searches: 10,
  searchHours: 24,
  holdMin: 15,
  changeDays: 30,
  wordTries: 3,
  listLines: 10_000,
  listBytes: 2_000_000,
  nameChars: 64,
  listMin: 60,
}

/** Counts of days per month on which the company does not do something, by its own time zone; 0: none. */
interface ClosedDays {
  /** Last days, on which subscribers are not renamed: the names go into the invoices. */
  readonly renaming: number
  /** First days, on which invoices are not given out: they are being made. */
  readonly invoices: number
}

/** Customers who are notified of the end of an incident besides those who subscribed. */
interface IncidentPolicy {
  /** Customers whom it stopped in a flow within so many hours before its end. */
  readonly metHours: number
}

/** Facts of the company for texts of flows, by name: a short number, a fee, a limit, an address. */
type Facts = Readonly<Record<string, string | number>>

/**
 * Entry of the catalogue (`services/*.yaml`): an account or cabinet of one company, with its rules, fees and numbers.
 */
export interface Service {
  readonly id: string
  readonly name: PerLanguage
  /** Other names, in any language and spelling. When two services share one, the customer is asked which is meant. */
  readonly aliases: readonly string[]
  /** ISO 3166-1 alpha-2; numbers typed without a prefix are read as numbers of this country. */
  readonly country: 'BY' | 'RU'
  /** IANA name of the zone in which times are shown. */
  readonly timeZone: string
  /** Flows offered in the menu, in order. */
  readonly flows: readonly string[]
  /** Sender name of the service's own SMS codes. */
  readonly smsSender: string
  readonly codes: CodePolicy
  readonly patience: Patience
  /** Seconds to wait for a code before asking whether it came. */
  readonly waitSec: number
  readonly hotlines: readonly Hotline[]
  /** Facts for texts of flows; each flow lists the ones it needs. */
  readonly facts: Facts
  readonly articles: readonly Article[]
  readonly side: readonly SideAnswer[]
  readonly proofs: ProofPolicy
  readonly limits: Limits
  readonly closedDays: ClosedDays
  readonly desk: DeskPolicy
  readonly incidents: IncidentPolicy
}
