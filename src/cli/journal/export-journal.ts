import { journalKeys } from '../../adapters/postgres/journal/journal-keys.ts'
import type { JournalKeys } from '../../adapters/postgres/journal/journal-keys.ts'
import { readJournal, readRowCount } from '../../adapters/postgres/journal/journal-row.ts'
import type { JournalRow } from '../../adapters/postgres/journal/journal-row.ts'
import { appendJournal } from '../../adapters/postgres/journal/append-journal.ts'
import { inSnapshot, inTransaction } from '../../adapters/postgres/transaction.ts'
import { formatBar } from '../terminal/format-bar.ts'
import type { JournalCommandParts } from './check-journal.ts'
import type { JournalSpan } from './journal-arguments.ts'

/** Dependencies of `exportJournal`. */
interface ExportParts extends JournalCommandParts {
  readonly write: (text: string) => unknown
}

const COLUMNS = ['seq', 'at', 'side', 'person', 'what', 'detail', 'number', 'chat', 'ref', 'hash'] as const

const hex = (bytes: Buffer | null): string | null => bytes && bytes.toString('hex')

const shown = (row: JournalRow): Readonly<Record<(typeof COLUMNS)[number], string | number | null>> => ({
  seq: row.seq,
  at: row.at,
  side: row.side,
  person: hex(row.person),
  what: row.what,
  detail: row.released === null ? row.detail : `released ${row.released}`,
  number: hex(row.number),
  chat: hex(row.chat),
  ref: hex(row.ref),
  hash: hex(row.hash),
})

/**
 * Formats a row; no value holds a comma, a quote or a new line, and none begins with a sign that a spreadsheet
 * computes.
 */
const formatRow = (format: 'csv' | 'json', row: JournalRow): string => {
  const values = shown(row)
  return format === 'json' ? JSON.stringify(values) : COLUMNS.map((name) => values[name] ?? '').join(',')
}

/** Makes the test that a row is within the span and about the number, chat and person, if they are given. */
const matcher = ({ digest }: JournalKeys, { from, to, number, chat, person }: JournalSpan) => {
  const wanted = (
    [
      ['number', number],
      ['chat', chat],
      ['person', person],
    ] as const
  ).flatMap(([kind, value]) => (value === null ? [] : [{ kind, digest: digest(kind, value) }]))
  const [since, until] = [from, to].map((time) => (time === null ? null : Date.parse(time)))
  return (row: JournalRow): boolean => {
    const at = Date.parse(row.at)
    return (
      (since === null || since === undefined || at >= since) &&
      (until === null || until === undefined || at < until) &&
      wanted.every((one) => row[one.kind]?.equals(one.digest) === true)
    )
  }
}

/** Prints the entries of a span. The export is an entry of the journal itself. */
export const exportJournal = async (
  { pool, vault, show, write }: ExportParts,
  { format, span }: { readonly format: 'csv' | 'json'; readonly span: JournalSpan },
): Promise<void> => {
  const isWanted = matcher(journalKeys(vault), span)
  await inTransaction(pool, (db) =>
    appendJournal(db, vault, [{ what: 'journal-export', side: 'terminal', phone: span.number }]),
  )
  if (format === 'csv') write(`${COLUMNS.join(',')}\n`)
  await inSnapshot(pool, async (db) => {
    const all = await readRowCount(db)
    let done = 0
    for await (const page of readJournal(db)) {
      const lines = page.filter(isWanted).map((row) => `${formatRow(format, row)}\n`)
      if (lines.length > 0) write(lines.join(''))
      done += page.length
      show(`${formatBar(done, all)} of ${all} rows`, done >= all)
    }
  })
}
