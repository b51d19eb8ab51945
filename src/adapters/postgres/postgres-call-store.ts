import type { Call } from '../../core/conversation/effect.ts'
import type { Event } from '../../core/conversation/event.ts'
import { namedStatement, runNamed } from './named-statement.ts'
import type { Vault } from '../../core/ports/vault.ts'
import type { CallStore, OpenCall } from '../../core/ports/call-store.ts'
import type { InboxPayload } from '../../core/ports/turn-store.ts'
import { openOrNull, UNOPENABLE } from './open-item.ts'
import { placeOf } from './sealed-columns.ts'
import type { Pool } from './pool.ts'
import { appendJournal } from './journal/append-journal.ts'
import { traceOf, withTrace } from './traced-value.ts'
import { inTransaction } from './transaction.ts'

const begin = namedStatement(
  'begin-call',
  `
    with mine as (update call set owner = :owner, attempts = attempts + 1
      where id = :id and (owner is null or owner = :owner) and answered_at is null and dead_at is null
      and next_at <= now()
      returning id, chat_id, sealed, attempts, extract(epoch from asked_at) * 1000 as asked_at)
    select mine.*, c.fence, coalesce(c.locale, '') as locale from mine join conversation c using (chat_id)`,
)

const answer = namedStatement(
  'answer-call',
  `
    with answered as (update call set answered_at = now(), sealed = null, owner = null
      where id = :id and answered_at is null returning chat_id),
      locked as (select chat_id from conversation where chat_id = :chat for update)
    insert into inbox (source, chat_id, sealed) select 'call:' || :id::text, chat_id, :sealed from answered
      where (select count(*) from locked) >= 0
    on conflict (source) do nothing returning 1`,
)

const retry = namedStatement(
  'retry-call',
  `update call set owner = null, next_at = now() + :delayMs * interval '1 millisecond' where id = :id`,
)

/** A call that cannot be opened is a dead letter: nothing is known of what it asks. */
const park = namedStatement('park-call', `update call set dead_at = now(), owner = null, error = :error where id = :id`)

interface CallRow {
  id: string
  chat_id: number
  sealed: Buffer
  attempts: number
  asked_at: string
  fence: number
  locale: string
}

/**
 * Creates the store of calls. Input and secrets are encrypted while the call is open, and erased with its answer (G8).
 */
export const createCallStore = (pool: Pool, vault: Vault): CallStore => ({
  begin: async (id, owner): Promise<OpenCall | null> => {
    const [row] = await runNamed<CallRow>(pool, begin, { id, owner })
    if (!row) return null
    const { chat_id: chatId, sealed, attempts, asked_at: askedAt, fence, locale } = row
    const call = openOrNull(() => vault.open(sealed, placeOf('call.sealed', id, chatId)) as Call)
    if (call === null) {
      await runNamed(pool, park, { id, error: UNOPENABLE })
      return null
    }
    return {
      id,
      chatId,
      call,
      previousAttempts: attempts - 1,
      askedAt: Math.floor(Number(askedAt)),
      fence,
      locale,
      trace: traceOf(call),
    }
  },
  answer: async ({ id, chatId }, event: Event, entries = [], trace = undefined) => {
    const sealed = vault.seal(
      withTrace<InboxPayload>({ kind: 'event', event }, trace),
      placeOf('inbox.sealed', `call:${id}`, chatId),
    )
    const values = { id, sealed, chat: chatId }
    if (entries.length === 0) return void (await runNamed(pool, answer, values))
    return inTransaction(pool, async (db) => {
      const isAnswered = (await runNamed(db, answer, values)).length > 0
      if (isAnswered) await appendJournal(db, vault, entries)
    })
  },
  retry: async (id, delayMs) => void (await runNamed(pool, retry, { id, delayMs })),
})
