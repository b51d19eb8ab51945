import { NUMBER_CATEGORIES } from '../operator/numbers.ts'
import type { MentionedTime } from '../text/read-mentioned-time.ts'

/** Milliseconds of an hour. */
const HOUR_MS = 3_600_000
const DAY_HOURS = 24

/**
 * A kind of statement: the values that it may have (`any` for a number, an address, digits), and the hours for which it
 * counts.
 */
interface StatementKind {
  readonly values: readonly string[] | 'any'
  readonly hours: number
}

/**
 * All statements: what customers say about themselves, their phone and their trouble, whether asked or not. Each has
 * one name in flows, texts and sayings. Nothing here proves anything. What changes within the hour, such as the state
 * of airplane mode, counts only so long.
 */
const kinds = {
  // The phone and the place
  'phone-kind': { values: ['iphone', 'android', 'keys', 'unsure'], hours: 90 * DAY_HOURS },
  'device': { values: ['own', 'borrowed'], hours: 12 },
  'place': { values: ['home', 'abroad'], hours: 14 * DAY_HOURS },
  // Numbers, SIM cards and accounts
  'number': { values: 'any', hours: DAY_HOURS },
  'email': { values: 'any', hours: DAY_HOURS },
  'whose-number': { values: ['mine', 'another'], hours: DAY_HOURS },
  'sim-changed': { values: ['by-me', 'new-number', 'never'], hours: 7 * DAY_HOURS },
  'old-number': { values: ['gone', 'works'], hours: 30 * DAY_HOURS },
  'signed-in': { values: ['somewhere', 'nowhere'], hours: 7 * DAY_HOURS },
  'mailbox': { values: ['gone', 'works'], hours: 30 * DAY_HOURS },
  'telegram-number': { values: ['new', 'old'], hours: 7 * DAY_HOURS },
  'number-in-account': { values: ['same', 'differs'], hours: DAY_HOURS },
  // The password
  'password': { values: ['forgotten', 'locked'], hours: DAY_HOURS },
  'code-word': { values: ['known', 'forgotten'], hours: 30 * DAY_HOURS },
  // What was looked at or tried
  'airplane': { values: ['off', 'was-on'], hours: 1 },
  'spam': { values: ['empty', 'found'], hours: 1 },
  'space': { values: ['enough', 'full'], hours: 12 },
  'other-messages': { values: ['arrive', 'none'], hours: 6 },
  'restarted': { values: ['yes'], hours: 2 },
  'debt': { values: ['none', 'owed'], hours: DAY_HOURS },
  'waited': { values: ['long'], hours: 12 },
  'site': { values: ['official', 'elsewhere'], hours: DAY_HOURS },
  'letter-spam': { values: ['empty'], hours: 1 },
  'letters': { values: ['arrive', 'none'], hours: 12 },
  'mailbox-kind': { values: ['lasting', 'temporary'], hours: 30 * DAY_HOURS },
  // Wishes and conditions
  'customer': { values: ['private', 'company'], hours: 90 * DAY_HOURS },
  'link-owner': { values: ['same', 'other'], hours: DAY_HOURS },
  'link-region': { values: ['same', 'other', 'mixed'], hours: DAY_HOURS },
  'loss': { values: ['lost', 'stolen', 'unneeded'], hours: 2 * DAY_HOURS },
  'wished-digits': { values: 'any', hours: 12 },
  'wished-category': { values: ['any', ...NUMBER_CATEGORIES], hours: 12 },
} as const satisfies Readonly<Record<string, StatementKind>>

/** Name of a statement. */
export type StatementName = keyof typeof kinds

/** Something the customer has said about themselves or their trouble. Proves nothing. */
export interface Statement {
  readonly value: string
  /** Time when it was said, ms since 1970. */
  readonly at: number
  /** Time of which it speaks; null when none was named. */
  readonly time: MentionedTime | null
  /** Source: the customer's own sentence, an answer to a question, or a shared contact. */
  readonly from: 'words' | 'answer' | 'contact'
}

/** Everything that a customer has stated, the latest of each name. */
export type Statements = Readonly<Partial<Record<StatementName, Statement>>>

/** True for the name of a statement. */
export const isStatementName = (name: string): name is StatementName => Object.hasOwn(kinds, name)

/** Lists the values that a statement may have; null when any text may be one. */
export const valuesOf = (name: StatementName): readonly string[] | null => {
  const { values }: StatementKind = kinds[name]
  return values === 'any' ? null : values
}

/** Gives the statement of that name if it still counts at this time (ms since 1970), else null. */
export const statedAt = (statements: Statements, name: StatementName, at: number): Statement | null => {
  const statement = statements[name]
  return statement !== undefined && at - statement.at < kinds[name].hours * HOUR_MS ? statement : null
}

/** Number of times its own life after which a statement is not even worth a question. */
const DOUBT_FACTOR = 6
const MOST_DOUBT_HOURS = 180 * DAY_HOURS

/** Gives the statement of that name if it has aged, but not so long ago that nobody remembers it; else null. */
export const agedStatement = (statements: Statements, name: StatementName, at: number): Statement | null => {
  const statement = statements[name]
  if (statement === undefined || statedAt(statements, name, at) !== null) return null
  const hours = Math.min(kinds[name].hours * DOUBT_FACTOR, MOST_DOUBT_HOURS)
  return at - statement.at < hours * HOUR_MS ? statement : null
}
