import { namedStatement, runNamed } from '../named-statement.ts'
import type { Queryable } from '../pool.ts'
import type { JournalKeys } from './journal-keys.ts'
import type { JournalRow } from './journal-row.ts'

/** The keyed mark of the row that was written last, kept beside the rows. */
export interface EndMark {
  readonly seq: number
  readonly mark: Buffer
}

/** Name of the row that the program writes when it finds the end of the journal cut. */
export const CUT = 'journal-cut'

const readMark = namedStatement('journal-end-mark', 'select seq, mark from journal_end')

/** Reads the mark of the end; null before the first row. */
export const readEndMark = async (db: Queryable): Promise<EndMark | null> =>
  (await runNamed<EndMark & Record<string, unknown>>(db, readMark, {}))[0] ?? null

const hasEvidence = namedStatement(
  'journal-evidence',
  `select exists (select from proof where proved_at > applied_at)
      or exists (select from audit where at > applied_at) as found
    from migration where name like '0024-journal%'`,
)

/** True when something is in the database that is written together with a row of the journal. */
export const hasEvidenceOfRows = async (db: Queryable): Promise<boolean> =>
  (await runNamed<{ found: boolean }>(db, hasEvidence, {}))[0]?.found === true

/** True when the last row is the one that was written last. A journal without rows and mark has not begun. */
export const isWrittenEnd = (
  { mark }: JournalKeys,
  last: Pick<JournalRow, 'seq' | 'hash'> | null,
  end: EndMark | null,
): boolean =>
  last === null || end === null ? last === null && end === null : end.seq === last.seq && end.mark.equals(mark(last))
