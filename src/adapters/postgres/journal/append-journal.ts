import type { JournalEntry } from '../../../core/journal/journal-entry.ts'
import { safeDetail } from '../../../core/journal/journal-entry.ts'
import { namedStatement, runNamed } from '../named-statement.ts'
import type { Vault } from '../../../core/ports/vault.ts'
import type { Queryable } from '../pool.ts'
import { CUT, isWrittenEnd, readEndMark } from './journal-end.ts'
import { journalKeys, GENESIS } from './journal-keys.ts'
import type { JournalKeys } from './journal-keys.ts'
import { asChained } from './journal-row.ts'
import type { JournalRow } from './journal-row.ts'

/** Advisory lock of whoever writes at the end of the chain, until the commit. */
const JOURNAL_LOCK = 6_402_967

const lock = namedStatement('lock-journal', `select pg_advisory_xact_lock(:lock)`)

/** Reads the end of the chain after the lock was got: a statement sees what was committed before it. */
const end = namedStatement(
  'journal-end',
  `select ${asChained('clock_timestamp()')} as now, last.seq, last.hash from (select 1) as one
    left join lateral (select seq, hash from journal order by seq desc limit 1) as last on true`,
)

const write = namedStatement(
  'write-journal',
  `with written as (
      insert into journal (seq, at, what, side, person, chat, number, ref, detail, released, hash)
      select * from unnest(:seqs::bigint[], :times::timestamptz[], :whats::text[], :sides::text[], :persons::bytea[],
        :chats::bytea[], :numbers::bytea[], :refs::bytea[], :details::text[], :released::bigint[], :hashes::bytea[]))
    insert into journal_end (seq, mark) values (:lastSeq, :mark)
    on conflict (id) do update set seq = excluded.seq, mark = excluded.mark`,
)

/** Name of the rows that release older ones. */
export const CHECKPOINT = 'checkpoint'

interface End {
  readonly now: string
  readonly seq: number | null
  readonly hash: Buffer | null
}

const columnsOf = (rows: readonly JournalRow[]): Readonly<Record<string, readonly unknown[]>> => ({
  seqs: rows.map(({ seq }) => seq),
  times: rows.map(({ at }) => at),
  whats: rows.map(({ what }) => what),
  sides: rows.map(({ side }) => side),
  persons: rows.map(({ person }) => person),
  chats: rows.map(({ chat }) => chat),
  numbers: rows.map(({ number }) => number),
  refs: rows.map(({ ref }) => ref),
  details: rows.map(({ detail }) => detail),
  released: rows.map(({ released }) => released),
  hashes: rows.map(({ hash }) => hash),
})

type Unlinked = Omit<JournalRow, 'seq' | 'at' | 'hash'>

const unlinked = (
  { digest }: JournalKeys,
  { what, side, person = null, chatId = null, phone = null, ref = null, detail = '' }: JournalEntry,
): Unlinked => ({
  what,
  side,
  person: person === null ? null : digest('person', String(person)),
  chat: chatId === null ? null : digest('chat', String(chatId)),
  number: phone === null ? null : digest('number', phone),
  ref: ref === null ? null : digest('ref', ref),
  detail: safeDetail(detail),
  released: null,
})

/** Keeps every other writer away until the commit. */
export const lockJournal = async (db: Queryable): Promise<void> =>
  void (await runNamed(db, lock, { lock: JOURNAL_LOCK }))

/**
 * Lists the row that tells of an end that is not the one written last, so that a cut stays to be seen; none for a right
 * end.
 */
const cutFound = async (db: Queryable, keys: JournalKeys, { seq, hash }: End): Promise<readonly Unlinked[]> => {
  const end = await readEndMark(db)
  const last = seq === null || hash === null ? null : { seq, hash }
  if (isWrittenEnd(keys, last, end)) return []
  const gone = (end?.seq ?? 0) - (seq ?? 0)
  return [unlinked(keys, { what: CUT, side: 'clock', detail: gone > 0 ? `${gone} rows` : 'no right mark' })]
}

/** Adds rows to the chain within a transaction. */
const link = async (db: Queryable, keys: JournalKeys, rows: readonly Unlinked[]): Promise<void> => {
  await lockJournal(db)
  const [last] = await runNamed<End & Record<string, unknown>>(db, end, {})
  if (!last) throw new Error('the end of the journal cannot be read')
  const linked: JournalRow[] = []
  for (const row of [...(await cutFound(db, keys, last)), ...rows]) {
    const before = linked.at(-1) ?? { seq: last.seq ?? 0, hash: last.hash ?? GENESIS }
    const placed = { ...row, seq: before.seq + 1, at: last.now }
    linked.push({ ...placed, hash: keys.link(before.hash, placed) })
  }
  const head = linked.at(-1)
  if (head) await runNamed(db, write, { ...columnsOf(linked), lastSeq: head.seq, mark: keys.mark(head) })
}

/**
 * Adds entries to the end of the journal within a transaction. Writers wait for one another until each commits, so that
 * the chain has neither gaps nor forks. It comes last in its transaction: whoever has this lock takes no other.
 */
export const appendJournal = async (db: Queryable, vault: Vault, entries: readonly JournalEntry[]): Promise<void> => {
  if (entries.length === 0) return
  const keys = journalKeys(vault)
  await link(
    db,
    keys,
    entries.map((entry) => unlinked(keys, entry)),
  )
}

/**
 * Adds a checkpoint, after which rows up to `released` may be deleted. It keeps the hash of that row as its reference,
 * so that the chain can be followed from the row behind it.
 */
export const appendCheckpoint = (
  db: Queryable,
  vault: Vault,
  released: Pick<JournalRow, 'seq' | 'hash'>,
): Promise<void> => {
  const keys = journalKeys(vault)
  const row = unlinked(keys, { what: CHECKPOINT, side: 'clock' })
  return link(db, keys, [{ ...row, ref: released.hash, released: released.seq }])
}
