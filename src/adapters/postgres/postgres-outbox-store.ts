import { randomUUID } from 'node:crypto'
import type { AgentMessage, Message } from '../../core/conversation/effect.ts'
import { namedStatement, runNamed } from './named-statement.ts'
import type { Vault } from '../../core/ports/vault.ts'
import type { OutboxStore, OutboxMessage } from '../../core/ports/outbox-store.ts'
import { createEndMessages } from './end-messages.ts'
import { openOrNull, UNOPENABLE } from './open-item.ts'
import { placeOf } from './sealed-columns.ts'
import type { Pool } from './pool.ts'
import { traceOf, withTrace } from './traced-value.ts'

const MAX_BATCH = 10

/** Kinds of agents' messages, which no fence silences: they are sent during their own custody. */
const agents = (['relay', 'tell', 'reword', 'react', 'withdraw'] satisfies readonly AgentMessage['kind'][])
  .map((kind) => `'${kind}'`)
  .join(', ')

/**
 * Takes the chat's lease when it is free, then reads messages. Behind a first message that waits for its time, all
 * wait. The conversation is locked first, in the order of commits, which take leases too. `for share` reads fence and
 * messages as they are now, not as they were when the statement began: an agent's claim comes wholly before this, or
 * finds the lease taken (G6), and messages that the last holder has ended are not sent again (G3). A row without an id
 * means that the lease was taken and no message is left.
 */
const claim = namedStatement(
  'claim-lease',
  `
    with due as (select 1 from outbox where chat_id = :chat and state = 'open' order by id limit 1),
      conversed as (select c.chat_id, c.fence from conversation c
        where c.chat_id = :chat and exists (select from due) for share),
      mine as (insert into lease (chat_id, owner, until)
        select chat_id, :owner, now() + :leaseMs * interval '1 millisecond' from conversed
        on conflict (chat_id) do update set owner = :owner, until = excluded.until
          where lease.until < now() or lease.owner = :owner returning 1),
      ready as (select o.id, o.seal_id, o.sealed, o.attempts, p.message_id,
        o.fence < c.fence and o.kind not in (${agents}) as silenced, coalesce(o.until < now(), false) as late,
        o.next_at <= now() as due
        from mine, conversed c join outbox o on o.chat_id = c.chat_id
        left join prompt p on p.chat_id = o.chat_id and p.prompt = o.target
        where o.chat_id = :chat and o.state = 'open' order by o.id limit ${MAX_BATCH} for share of o)
    select ready.* from mine left join ready on true order by id`,
)

const later = namedStatement(
  'postpone-message',
  `
    with postponed as (update outbox
      set attempts = attempts + 1, next_at = now() + :delayMs * interval '1 millisecond', error = :error
      where id = :id),
      freed as (delete from lease where chat_id = :chat and owner = :owner)
    select 1`,
)

const release = namedStatement('release-lease', `delete from lease where chat_id = :chat and owner = :owner`)

const add = namedStatement(
  'add-message',
  `insert into outbox (chat_id, fence, kind, sealed, until, seal_id)
    values (:chat, :fence, :kind, :sealed, to_timestamp(:until::float8 / 1000), :sealId)`,
)

const dropAll = namedStatement(
  'drop-messages',
  `update outbox set state = 'dropped', sealed = null, dead_at = null, done_at = now()
    where chat_id = :chat and (state = 'open' or dead_at is not null)`,
)

/** Makes dead letters of messages that cannot be opened; those behind them go on. */
const park = namedStatement(
  'park-messages',
  `update outbox set state = 'refused', dead_at = now(), done_at = now(), error = :error
    where id = any(:ids::bigint[]) and state = 'open'`,
)

interface ParcelRow {
  id: number
  seal_id: string
  sealed: Buffer
  attempts: number
  message_id: number | null
  silenced: boolean
  late: boolean
  due: boolean
}

const albumOf = (parcel: OutboxMessage | undefined): string | null =>
  parcel?.message.kind === 'relay' ? parcel.message.album : null

/**
 * Counts how many of the first `count` messages may leave: an album that continues behind them, or may still, waits
 * until it is complete.
 */
const wholeUntil = (parcels: readonly OutboxMessage[], count: number): number => {
  const album = albumOf(parcels[count]) ?? (count === MAX_BATCH ? albumOf(parcels[count - 1]) : null)
  if (album === null) return count
  const first = parcels.findIndex((parcel) => albumOf(parcel) === album)
  return first === 0 && count === MAX_BATCH ? count : first
}

const parcelOf = (row: ParcelRow, message: Message): OutboxMessage => ({
  id: row.id,
  message,
  target: row.message_id,
  isSilenced: row.silenced,
  isLate: row.late,
  attempts: row.attempts,
  trace: traceOf(message),
})

/** Creates the outbox. A message's content is encrypted while it waits, and erased once it has left. */
export const createOutboxStore = (pool: Pool, vault: Vault): OutboxStore => {
  const endMessages = createEndMessages(pool)
  const claimMessages: OutboxStore['claim'] = async (chatId, owner, leaseMs) => {
    const taken = await runNamed<ParcelRow | { readonly id: null }>(pool, claim, { chat: chatId, owner, leaseMs })
    const rows = taken.filter((row) => row.id !== null)
    const wait = rows.findIndex(({ due }) => !due)
    const parcels = rows.flatMap((row): readonly OutboxMessage[] => {
      const message = openOrNull(() => vault.open(row.sealed, placeOf('outbox.sealed', chatId, row.seal_id)) as Message)
      return message === null ? [] : [parcelOf(row, message)]
    })
    if (parcels.length < rows.length) {
      const opened = new Set(parcels.map(({ id }) => id))
      const closed = rows.map(({ id }) => id).filter((id) => !opened.has(id))
      await runNamed(pool, park, { ids: closed, error: UNOPENABLE })
      // Read again: an album, and what waits, are judged by the rows that are left.
      await runNamed(pool, release, { chat: chatId, owner })
      return claimMessages(chatId, owner, leaseMs)
    }
    const ready = parcels.slice(0, wholeUntil(parcels, wait < 0 ? rows.length : wait))
    if (taken.length > 0 && ready.length === 0) await runNamed(pool, release, { chat: chatId, owner })
    return ready
  }
  return {
    claim: claimMessages,
    end: (chatId, owner, message, { isLast, leaseMs, before = [], ...result }) =>
      endMessages({ chatId, owner, ended: [...before, { message, ...result }], isLast, leaseMs }),
    postpone: async (chatId, owner, id, delayMs, error) =>
      void (await runNamed(pool, later, { chat: chatId, owner, id, delayMs, error })),
    add: async (chatId, message, fence, trace) => {
      const sealId = randomUUID()
      await runNamed(pool, add, {
        chat: chatId,
        fence,
        kind: message.kind,
        sealed: vault.seal(withTrace(message, trace), placeOf('outbox.sealed', chatId, sealId)),
        until: message.kind === 'say' ? message.until : null,
        sealId,
      })
    },
    dropAll: async (chatId) => void (await runNamed(pool, dropAll, { chat: chatId })),
  }
}
