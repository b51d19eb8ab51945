/**
 * Kinds of data that a column may hold:
 * - `none`: nothing of any person.
 * - `chat`: Telegram's id of the customer's chat, or of a message in it, in the clear.
 * - `trait`: a choice or state of the customer in the clear, such as the language.
 * - `digest`: a keyed digest, which can be compared and not read.
 * - `sealed`: personal data, encrypted.
 * - `staff`: ids and names of our people.
 */
export const DATA_KINDS = ['none', 'chat', 'trait', 'digest', 'sealed', 'staff'] as const

/** Kind of personal data that a column has. */
type DataKind = (typeof DATA_KINDS)[number]

/**
 * Effect of `/forget` on the rows of a customer: `delete` leaves no row, `erase` leaves rows without what is sealed,
 * `keep` leaves them as they are, `ended` deletes those that are over and leaves the others until they are. `none`: the
 * table has no customers.
 */
type OnForget = 'delete' | 'erase' | 'keep' | 'ended' | 'none'

/** A table of ours: every column stands under the kind of data that it has. */
export interface TableEntry<Rule extends string> {
  /** Purpose of the table, as a sentence for the page of data. */
  readonly why: string
  /** Rule that says how long rows are kept. */
  readonly kept: Rule
  readonly forget: OnForget
  /** Reason for what forgetting leaves; empty when it leaves nothing. */
  readonly forgetNote: string
  /** True when a customer who asks for their data should get the rows. */
  readonly isExported: boolean
  readonly columns: { readonly [Kind in DataKind]?: readonly string[] }
}

/** A rule of retention: days by default, and whether `RETENTION_DAYS` may change them. */
export interface RetentionRule {
  readonly days: number | null
  readonly isAdjustable: boolean
  /** Completes "kept for … days": from when the days count. */
  readonly from: string
}
