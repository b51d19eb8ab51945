import { namedStatement, runNamed } from '../named-statement.ts'
import type { Queryable } from '../pool.ts'

/** A row of the journal. `at` is RFC 3339 in UTC with microseconds, as the chain has it. */
export interface JournalRow {
  readonly seq: number
  readonly at: string
  readonly what: string
  readonly side: string
  readonly person: Buffer | null
  readonly chat: Buffer | null
  readonly number: Buffer | null
  readonly ref: Buffer | null
  readonly detail: string
  /** In a checkpoint: the last row that may be deleted. */
  readonly released: number | null
  readonly hash: Buffer
}

/** Writes a time of the database as the chain has it. */
export const asChained = (time: string): string =>
  `to_char(${time} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`

const page = namedStatement(
  'journal-page',
  `select seq, ${asChained('at')} as at, what, side, person, chat, number, ref, detail, released, hash
    from journal
    where seq > :after order by seq limit :most`,
)

const PAGE_ROWS = 2_000

/** Reads the whole journal in the order of its numbers, page by page; `after` is the number before the first one. */
export async function* readJournal(db: Queryable, after = 0): AsyncGenerator<readonly JournalRow[]> {
  for (let last = after; ;) {
    const rows = await runNamed<JournalRow & Record<string, unknown>>(db, page, { after: last, most: PAGE_ROWS })
    if (rows.length === 0) return
    yield rows
    last = rows.at(-1)?.seq ?? last
  }
}

const count = namedStatement('journal-count', `select count(*)::int as count from journal`)

/** Counts the rows. */
export const readRowCount = async (db: Queryable): Promise<number> =>
  (await runNamed<{ count: number }>(db, count, {}))[0]?.count ?? 0
