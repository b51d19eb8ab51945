import type { TableEntry } from './personal-data.ts'
import type { RuleName } from './retention-rules.ts'

/** An entry of the register of data. */
export type Entry = TableEntry<RuleName>

/** Entries by the names of their tables. */
export interface Tables {
  readonly [table: string]: Entry
}

/** A table without anything of customers. */
export const systemTable = (
  why: string,
  none: readonly string[],
  staff: readonly string[] = [],
  kept: RuleName = 'state',
): Entry => ({
  why,
  kept,
  forget: 'none',
  forgetNote: '',
  isExported: false,
  columns: { none, staff },
})
