import type { JournalHead } from '../../../core/journal/journal-entry.ts'
import { namedStatement, runNamed } from '../named-statement.ts'
import type { Vault } from '../../../core/ports/vault.ts'
import type { Queryable } from '../pool.ts'
import { CHECKPOINT } from './append-journal.ts'
import { CUT, hasEvidenceOfRows, isWrittenEnd, readEndMark } from './journal-end.ts'
import type { EndMark } from './journal-end.ts'
import { journalKeys, GENESIS } from './journal-keys.ts'
import type { JournalKeys } from './journal-keys.ts'
import { readJournal } from './journal-row.ts'
import type { JournalRow } from './journal-row.ts'

/** Result of following the chain. A `fault` is one line that names the first row that is not as it was written. */
export interface JournalCheck {
  readonly rows: number
  /** Last row; null for an empty journal. */
  readonly head: JournalHead | null
  readonly fault: string | null
}

/** Place in the chain that was followed so far. */
interface Place {
  readonly seq: number
  readonly hash: Buffer
  /** Row that the last checkpoint released. */
  readonly released: number
}

const checkpoint = namedStatement(
  'journal-last-checkpoint',
  `select released as seq, ref as hash from journal where released is not null order by seq desc limit 1`,
)

/**
 * Finds where the chain of the rows that are left begins: behind the row that the last checkpoint released, if that was
 * deleted.
 */
const readStart = async (db: Queryable): Promise<Place> => {
  const [kept] = await runNamed<{ seq: number; hash: Buffer | null }>(db, checkpoint, {})
  return kept
    ? { seq: kept.seq, hash: kept.hash ?? GENESIS, released: kept.seq }
    : { seq: 0, hash: GENESIS, released: 0 }
}

const range = (from: number, to: number): string => (from === to ? `row ${from} is` : `rows ${from} to ${to} are`)

/** Finds what is wrong with a row behind a place; null when it is the row that was written there. */
const faultAt = ({ link }: JournalKeys, before: Place, row: JournalRow): string | null => {
  if (row.seq !== before.seq + 1)
    return `${range(before.seq + 1, row.seq - 1)} missing: removed by hand, before row ${row.seq} of ${row.at}`
  if (!link(before.hash, row).equals(row.hash))
    return `row ${row.seq} of ${row.at} is not what was written there: altered, put in or moved by hand`
  if (row.what === CUT)
    return `row ${row.seq} of ${row.at} tells that the program found rows before it removed by hand: ${row.detail}`
  if ((row.what === CHECKPOINT) !== (row.released !== null)) return `row ${row.seq} is no checkpoint of the program`
  return null
}

const hashFault = (posted: JournalHead, row: JournalRow): string | null =>
  posted.seq === row.seq && !row.hash.toString('hex').startsWith(posted.hash)
    ? `row ${row.seq} of ${row.at} is not the one whose head was posted: the journal was written anew up to it`
    : null

const EMPTIED = 'it has no row, though proofs or acts were written with one: the journal was emptied by hand'

/** Finds rows that are gone from the end by the mark of the row that was written last. */
const markFault = (keys: JournalKeys, end: Place, rows: number, mark: EndMark | null): string | null => {
  if (isWrittenEnd(keys, rows === 0 ? null : end, mark)) return null
  if (mark === null) return `the mark of the last row, ${end.seq}, is missing: removed by hand`
  if (rows === 0) return `every row up to ${mark.seq} is missing: the journal was emptied by hand`
  if (mark.seq > end.seq) return `${range(end.seq + 1, mark.seq)} missing at the end: removed by hand`
  return `row ${end.seq} is not the one that was written last: rows behind it, or its mark, were altered by hand`
}

const tailFault = (posted: JournalHead | null, end: Place, rows: number): string | null => {
  if (end.seq < end.released) return `${range(end.seq + 1, end.released)} missing: removed by hand`
  if (posted === null || posted.seq <= end.seq) return null
  return rows === 0
    ? `every row up to ${posted.seq} is missing, whose head was posted: the journal was emptied by hand`
    : `${range(end.seq + 1, posted.seq)} missing at the end: removed by hand, the head of row ${posted.seq} was posted`
}

/**
 * Follows the chain from its beginning and finds the first row that was altered, removed, put in or moved. Rows that
 * are gone from the end are found by the mark of the last one, and with a head that was posted also when an older mark
 * was put back with them. Memory does not grow with the journal.
 */
export const verifyJournal = async (
  db: Queryable,
  vault: Vault,
  posted: JournalHead | null = null,
  onProgress: (rows: number) => void = () => undefined,
): Promise<JournalCheck> => {
  const keys = journalKeys(vault)
  const start = await readStart(db)
  let place: Place | null = null
  let rows = 0
  for await (const page of readJournal(db)) {
    for (const row of page) {
      // Rows that a checkpoint released may still be there: then the chain begins with the first row ever.
      place ??= row.seq === 1 ? { ...start, seq: 0, hash: GENESIS } : start
      const fault: string | null = faultAt(keys, place, row) ?? (posted && hashFault(posted, row))
      if (fault !== null) return { rows, head: null, fault }
      place = { ...place, seq: row.seq, hash: row.hash }
      rows += 1
    }
    onProgress(rows)
  }
  const end = place ?? start
  const head = rows === 0 ? null : { seq: end.seq, hash: end.hash.toString('hex') }
  const fault = tailFault(posted, end, rows) ?? markFault(keys, end, rows, await readEndMark(db))
  if (fault !== null || rows > 0) return { rows, head, fault }
  return { rows, head, fault: (await hasEvidenceOfRows(db)) ? EMPTIED : null }
}
