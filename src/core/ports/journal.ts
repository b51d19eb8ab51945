import type { JournalEntry, JournalHead } from '../journal/journal-entry.ts'

/** The journal as the application uses it: entries that no other change is committed with, and the daily head. */
export interface Journal {
  /** Adds entries to the end of the chain. */
  readonly append: (entries: readonly JournalEntry[]) => Promise<void>
  /** Gives the last row, unless its head was posted within the last twenty hours; null also for an empty journal. */
  readonly headToPost: () => Promise<JournalHead | null>
}
