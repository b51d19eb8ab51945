/** The keys of the values in a database: one row for each, with the key of digests sealed under it. */
import { namedStatement, runNamed } from './named-statement.ts'
import type { Pool, Queryable } from './pool.ts'
import { inTransaction } from './transaction.ts'

/** A key whose values may be in the database. */
export interface DataKeyRow {
  readonly id: Buffer
  readonly sealed: Buffer
}

const LIST = namedStatement('data-keys', 'select id, sealed from data_key order by begun_at, id')
const LOCK = namedStatement('data-keys-lock', 'lock table data_key in share row exclusive mode')
const ADD = namedStatement(
  'data-key-add',
  `insert into data_key (id, sealed) values (:id, :sealed) on conflict (id) do update set sealed = excluded.sealed`,
)
const KEEP_ONLY = namedStatement('data-keys-keep', 'delete from data_key where id <> :id')
const OTHERS = namedStatement(
  'data-keys-of-processes',
  `select p.name from process p where p.data_key is distinct from :id and p.seen_at > now() - interval '10 seconds'
    order by p.name`,
)
const FIRST_CONVERSATION = namedStatement(
  'data-keys-first-conversation',
  'select chat_id, sealed from conversation where sealed is not null limit 1',
)
const KEY_CHECK = namedStatement('data-keys-check', 'select key_check from owner')

/** Lists the keys of the database, the oldest first. */
export const listDataKeys = (db: Queryable): Promise<readonly DataKeyRow[]> => runNamed<DataKeyRow>(db, LIST, {})

/** Records a key, or what is sealed under it. */
export const recordDataKey = async (db: Queryable, { id, sealed }: DataKeyRow): Promise<void> =>
  void (await runNamed(db, ADD, { id, sealed }))

/** Runs `work` while no other process records a key. */
export const withDataKeysLocked = <Result>(pool: Pool, work: (db: Queryable) => Promise<Result>): Promise<Result> =>
  inTransaction(pool, async (db) => {
    await runNamed(db, LOCK, {})
    return work(db)
  })

/** Removes every key but one, under which no value is left. */
export const keepDataKey = async (db: Queryable, id: Buffer): Promise<void> =>
  void (await runNamed(db, KEEP_ONLY, { id }))

/** Lists living processes that seal with another key than this one. */
export const listOtherSealers = async (db: Queryable, id: Buffer): Promise<readonly string[]> =>
  (await runNamed<{ name: string }>(db, OTHERS, { id })).map(({ name }) => name)

/**
 * Signs of the key in a database of an earlier version: a digest of the words `key check`, and some sealed
 * conversation.
 */
export interface EarlierKeySigns {
  readonly keyCheck: Buffer | null
  readonly conversation: { readonly chatId: number; readonly sealed: Buffer } | null
}

/** Reads the signs of an earlier version's key; all null in a database that holds nothing yet. */
export const readEarlierKeySigns = async (db: Queryable): Promise<EarlierKeySigns> => {
  const [owner] = await runNamed<{ key_check: Buffer }>(db, KEY_CHECK, {})
  const [row] = await runNamed<{ chat_id: number; sealed: Buffer }>(db, FIRST_CONVERSATION, {})
  return {
    keyCheck: owner?.key_check ?? null,
    conversation: row ? { chatId: row.chat_id, sealed: row.sealed } : null,
  }
}
