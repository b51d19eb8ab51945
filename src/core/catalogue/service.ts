import type { DeskPolicy } from './desk-policy.ts'
import type { ProofPolicy } from './proof.ts'

/** A text of the catalogue in each language it is offered in. */
export type PerLanguage = Readonly<Record<string, string>>

/** How a code may reach this service's customers, in the order it is tried. */
export type ServiceChannel = 'sms' | 'voice' | 'email-link'

/** Limits on codes sent to one number over all chats, and on checks of one code. */
export interface CodePolicy {
  readonly channels: readonly ServiceChannel[]
  /** Minutes for which a code is good. */
  readonly ttlMin: number
  /** Seconds between two codes to one number. */
  readonly gapSec: number
  readonly perTenMinutes: number
  readonly perDay: number
  /** Wrong codes before the flow asks for a new one. */
  readonly checks: number
}

/** When a silent customer is reminded, and when the flow is put to sleep. Minutes. */
export interface Patience {
  readonly remindMin: number
  readonly sleepMin: number
}

/** How people reach a person of this company outside the chat. */
export interface Hotline {
  readonly number: string
  readonly note: PerLanguage
}

/** A short answer of the catalogue, found by words. Facts in it are this company's. */
export interface Article {
  /** Kebab-case, unlike any other of this service. */
  readonly id: string
  readonly title: PerLanguage
  /** At most about 600 characters; blank lines between paragraphs. */
  readonly text: PerLanguage
  /** Words and phrases by which people ask for it, separated by commas. */
  readonly words: PerLanguage
  /** The flow that is the next step, or null. */
  readonly next: string | null
  /** What of it is not done on some days of a month, told when today is one of them (`calendar.ts`). */
  readonly closed: 'invoices' | null
}

/** How often, how long and how much. Kept per customer or number over all chats; no way back gives one back. */
export interface Limits {
  /** Searches by a mask, of subscribers and of free numbers each, that a customer has within `searchHours`; further pages are free. */
  readonly searches: number
  readonly searchHours: number
  /** Minutes for which a number is held; a customer holds one at a time. */
  readonly holdMin: number
  /** Days in which a number is changed once. */
  readonly changeDays: number
  /** Tries of a code word to one number within a day. */
  readonly wordTries: number
  /** Lines of an uploaded list without its header, bytes of its file, characters of a name, minutes for which it is kept. */
  readonly listLines: number
  readonly listBytes: number
  readonly nameChars: number
  readonly listMin: number
}

/** What holds where a service says nothing else. */
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

/** On how many days of a month something is not done, by the company's own calendar and zone. 0: it is done always. */
export interface ClosedDays {
  /** The last days, on which subscribers are not renamed: the names go into the invoices. */
  readonly renaming: number
  /** The first days, on which invoices are not given out: they are being made. */
  readonly invoices: number
}

/** Who else hears of the end of an incident. */
export interface IncidentPolicy {
  /** Whoever met it in a flow within so many hours before its end. */
  readonly metHours: number
}

/** A short number, fee, limit or address of this company, by the name a flow knows it by. */
export type Facts = Readonly<Record<string, string | number>>

/** An entry of the catalogue (`services/*.yaml`): one company's account or cabinet, its rules, fees and numbers. */
export interface Service {
  readonly id: string
  readonly name: PerLanguage
  /** What else people call it, in any language and spelling; two services may share one, and are then asked for. */
  readonly aliases: readonly string[]
  /** ISO 3166-1 alpha-2: how a number typed without a prefix is read. */
  readonly country: 'BY' | 'RU'
  /** IANA name: the zone in which times are told. */
  readonly timeZone: string
  /** Flows offered in the menu, in order. */
  readonly flows: readonly string[]
  /** The sender that the service's own SMS codes show. */
  readonly smsSender: string
  readonly codes: CodePolicy
  readonly patience: Patience
  /** Seconds to wait for a code before asking whether it came. */
  readonly waitSec: number
  readonly hotlines: readonly Hotline[]
  /** What the flows tell of this company; each flow names the facts it needs. */
  readonly facts: Facts
  readonly articles: readonly Article[]
  readonly proofs: ProofPolicy
  readonly limits: Limits
  readonly closedDays: ClosedDays
  readonly desk: DeskPolicy
  readonly incidents: IncidentPolicy
}
