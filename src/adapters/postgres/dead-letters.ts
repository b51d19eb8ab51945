import type { SealedColumn } from './sealed-columns.ts'
import { inTransaction } from './transaction.ts'
import { namedStatement, runNamed, runUnprepared } from './named-statement.ts'
import type { NamedStatement } from './named-statement.ts'
import type { Pool } from './pool.ts'

/** Kinds of dead letters, with the table of each and what makes one of its rows wait again or be gone. */
const TABLES = {
  event: {
    table: 'inbox',
    id: 'seq',
    what: `split_part(source, ':', 1)`,
    at: 'received_at',
    open: `done_at = null, attempts = 0, next_at = now()`,
    end: `sealed = null`,
  },
  message: {
    table: 'outbox',
    id: 'id',
    what: 'kind',
    at: 'made_at',
    open: `state = 'open', done_at = null, attempts = 0, next_at = now()`,
    end: `sealed = null`,
  },
  post: {
    table: 'desk_outbox',
    id: 'id',
    what: 'kind',
    at: 'made_at',
    open: `state = 'open', done_at = null`,
    end: `sealed = null`,
  },
  call: {
    table: 'call',
    id: 'id',
    what: 'src',
    at: 'asked_at',
    open: `owner = null, attempts = 0, next_at = now()`,
    end: `sealed = null, answered_at = now()`,
  },
} as const

/** One of the kinds of dead letters. */
export type DeadKind = keyof typeof TABLES

/** The kinds of dead letters. */
export const DEAD_KINDS = Object.keys(TABLES) as readonly DeadKind[]

/** True for a sealed column whose rows become dead letters when they cannot be opened. */
export const hasDeadLetters = (column: SealedColumn): boolean =>
  DEAD_KINDS.some((kind) => column === `${TABLES[kind].table}.sealed`)

/** Something that failed for good and is kept, sealed. */
export interface DeadLetter {
  readonly kind: DeadKind
  readonly id: string
  /** The chat that it belongs to; null for a post that belongs to none. */
  readonly chatId: number | null
  /** Its name: the source of an event, the kind of a message or post, the name of a call. */
  readonly what: string
  readonly madeAt: Date
  readonly deadAt: Date
  readonly error: string
}

const MOST = 200

const list = namedStatement(
  'dead-letters',
  `${DEAD_KINDS.map((kind) => {
    const { table, id, what, at } = TABLES[kind]
    return `select '${kind}' as kind, ${id}::text as id, chat_id as "chatId", ${what} as what, ${at} as "madeAt",
    dead_at as "deadAt", coalesce(error, '') as error
      from ${table} where dead_at is not null`
  }).join('\n    union all ')}
    order by "deadAt" desc limit ${MOST}`,
)

/** Lists the dead letters, the latest first, 200 at most. */
export const listDeadLetters = (pool: Pool): Promise<readonly DeadLetter[]> => runNamed<DeadLetter>(pool, list, {})

/** Makes the statement that takes a dead letter off the list. */
const changing = (name: string, kind: DeadKind, set: string): NamedStatement => {
  const { table, id } = TABLES[kind]
  return namedStatement(
    `${name}-dead-${kind}`,
    `update ${table} set dead_at = null, ${set} where ${id}::text = :id and dead_at is not null returning 1`,
  )
}

const release = new Map(
  DEAD_KINDS.map((kind) => [kind, changing('release', kind, `${TABLES[kind].open}, error = null`)]),
)
const drop = new Map(DEAD_KINDS.map((kind) => [kind, changing('drop', kind, TABLES[kind].end)]))

const changed = async (
  pool: Pool,
  { kind, id }: Pick<DeadLetter, 'kind' | 'id'>,
  statements: ReadonlyMap<DeadKind, NamedStatement>,
): Promise<boolean> => {
  const statement = statements.get(kind)
  if (!statement) return false
  return inTransaction(pool, async (db) => (await runUnprepared(db, statement, { id })).length > 0)
}

/** Lets a dead letter be tried again, in its old place. False when there is none of that id. */
export const releaseDeadLetter = (pool: Pool, letter: Pick<DeadLetter, 'kind' | 'id'>): Promise<boolean> =>
  changed(pool, letter, release)

/** Erases the content of a dead letter. False when there is none of that id. */
export const dropDeadLetter = (pool: Pool, letter: Pick<DeadLetter, 'kind' | 'id'>): Promise<boolean> =>
  changed(pool, letter, drop)
