import { namedStatement, runNamed, runUnprepared } from './named-statement.ts'
import type { Vault } from '../../core/ports/vault.ts'
import { chatDigest } from './chat-digest.ts'
import type { Pool } from './pool.ts'

/** A step of a chat: an event, a message, a call or a timer, without its content. */
export interface TraceStep {
  readonly at: Date
  readonly kind: 'event' | 'message' | 'call' | 'timer'
  readonly id: string
  /** Source of an event, kind of a message, name of a call, key of a timer. */
  readonly what: string
  readonly state: string
  readonly attempts: number
  readonly endedAt: Date | null
  readonly error: string | null
}

/** The place of a chat, and its latest steps. */
export interface ChatTrace {
  readonly chatId: number
  readonly turn: number
  readonly flow: string
  readonly step: string
  readonly holder: string
  readonly unreachable: boolean
  readonly locale: string | null
  readonly updatedAt: Date
  readonly steps: readonly TraceStep[]
}

const place = namedStatement(
  'trace-place',
  `select chat_id as "chatId", turn, flow, step, holder, unreachable, locale, updated_at as "updatedAt"
    from conversation where chat_id = :chat`,
)

/** Steps of each kind at most. */
const MOST = 40

const steps = namedStatement(
  'trace-steps',
  `
    (select received_at as at, 'event' as kind, seq::text as id, source as what,
      case when dead_at is not null then 'dead' when done_at is not null then 'done'
        when error is not null then 'postponed' else 'waits' end as state,
      attempts, done_at as "endedAt", error from inbox where chat_id = :chat order by seq desc limit ${MOST})
    union all (select made_at, 'message', id::text, kind,
      case when dead_at is not null then 'dead' else state::text end, attempts, done_at, error
      from outbox where chat_id = :chat order by id desc limit ${MOST})
    union all (select asked_at, 'call', id::text, src,
      case when dead_at is not null then 'dead' when answered_at is not null then 'answered'
      when owner is not null then 'asked' else 'waits' end, attempts, answered_at, error from call where chat_id = :chat
        order by asked_at desc limit ${MOST})
    union all (select due, 'timer', turn::text, key, 'set', 0, null, null from timer
      where chat_id = :chat limit ${MOST})
    order by 1, 2`,
)

/** Reads what is known of a chat; null when nothing is. */
export const readChatTrace = async (pool: Pool, chatId: number): Promise<ChatTrace | null> => {
  const [known] = await runNamed<Omit<ChatTrace, 'steps'>>(pool, place, { chat: chatId })
  return known ? { ...known, steps: await runNamed<TraceStep>(pool, steps, { chat: chatId }) } : null
}

const byCall = namedStatement('trace-call', 'select chat_id from call where id = :id::uuid')

/** Finds the chat of a call; null when it is not known, or was deleted after two days. */
export const chatOfCall = async (pool: Pool, id: string): Promise<number | null> =>
  (await runUnprepared<{ chat_id: number }>(pool, byCall, { id }))[0]?.chat_id ?? null

const byUpdate = namedStatement(
  'trace-update',
  `select chat_id from inbox where source like 'u:%' and split_part(source, ':', 3) = :id`,
)

/** Finds the chat of an update of Telegram, by its `update_id`. */
export const chatOfUpdate = async (pool: Pool, id: string): Promise<number | null> =>
  (await runUnprepared<{ chat_id: number }>(pool, byUpdate, { id }))[0]?.chat_id ?? null

const allChats = namedStatement('trace-all-chats', 'select chat_id from conversation')

/** Finds the chat whose digest stands in the log of turns. Reads the ids of all chats. */
export const chatOfDigest = async (
  pool: Pool,
  vault: Pick<Vault, 'digest'>,
  digest: string,
): Promise<number | null> => {
  const rows = await runUnprepared<{ chat_id: number }>(pool, allChats)
  return rows.find(({ chat_id: chatId }) => chatDigest(vault, chatId) === digest)?.chat_id ?? null
}
