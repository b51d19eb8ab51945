import type { InboxItem, StalledWork, TurnStore } from '../../core/ports/turn-store.ts'
import { UnstorableError } from '../../core/ports/store-errors.ts'
import { namedStatement, runNamed } from './named-statement.ts'
import type { Vault } from '../../core/ports/vault.ts'
import { createChatMemory } from './chat-memory.ts'
import type { ChatMemory } from './chat-memory.ts'
import { createCommit } from './commit-turn.ts'
import { gather } from './gather.ts'
import { createFailedEvents, keepEvents } from './inbox-rows.ts'
import { isRefused } from './is-refused.ts'
import type { Pool } from './pool.ts'
import { createReadHead } from './read-head.ts'
import { createRingTimers } from './ring-timers.ts'

/**
 * Lists what has made no progress for a second, so that no process is working on it: its process has died, lost a race,
 * or waits. What `:owner`, this process, holds is listed too: it may hold something without knowing it, when the
 * database's answer was lost.
 */
const stalled = namedStatement(
  'stalled',
  `
    select
      array(select distinct i.chat_id from inbox i join conversation c using (chat_id)
        where i.done_at is null and i.next_at <= now() and i.received_at < now() - interval '1 second'
          and c.updated_at < now() - interval '1 second' limit 200) as turns,
      array(select distinct o.chat_id from outbox o
        left join lease l on l.chat_id = o.chat_id and l.until > now() and l.owner <> :owner
        where o.state = 'open' and o.next_at <= now() and o.made_at < now() - interval '1 second'
          and l.chat_id is null limit 200) as messages,
      array(select id from call where answered_at is null and dead_at is null and (owner is null or owner = :owner)
        and next_at <= now()
        and asked_at < now() - interval '1 second' limit 200) as calls`,
)

/** Events of one poll, or of one request of the webhook. */
const createReceive = (pool: Pool, vault: Vault, memory: ChatMemory): TurnStore['receive'] => {
  let lastCall = 0
  const together = gather<{ readonly key: number; readonly items: readonly InboxItem[] }, readonly number[]>({
    keyOf: ({ key }) => key,
    run: async (calls) => {
      const items = calls.flatMap((call) => call.items)
      const payloads = new Map(items.toReversed().map(({ source, payload }) => [source, payload]))
      const kept = await keepEvents(pool, vault, items)
      for (const { source, chatId, seq, at } of kept) {
        const payload = payloads.get(source)
        if (payload) memory.stored(chatId, { seq, payload, at })
      }
      const chats = new Set(kept.map(({ chatId }) => chatId))
      return calls.map((call) => [...new Set(call.items.map(({ chatId }) => chatId))].filter((id) => chats.has(id)))
    },
  })
  return (items) => together({ key: (lastCall += 1), items })
}

/**
 * Creates the inbox and the turns. Payloads and conversations are encrypted before they leave this process. What this
 * process has stored and committed itself is turned from memory, see `chat-memory.ts`.
 */
export const createTurnStore = (pool: Pool, vault: Vault): TurnStore => {
  const memory = createChatMemory()
  const receive = createReceive(pool, vault, memory)
  const commit = createCommit(pool, vault)
  const failed = createFailedEvents(pool)
  return {
    receive,
    head: createReadHead(pool, vault, memory),
    commit: async (turn) => {
      try {
        const result = await commit(turn)
        if (result.committed) memory.committed(turn.conversation, turn.seq)
        else memory.forget(turn.chatId)
        return result
      } catch (error) {
        memory.forget(turn.chatId)
        if (!isRefused(error)) throw error
        throw new UnstorableError(error instanceof Error ? error.message : String(error), error)
      }
    },
    postpone: (seq, delayMs, reason) => {
      memory.forgetEvent(seq)
      return failed.postpone(seq, delayMs, reason)
    },
    deadLetter: (seq, reason) => {
      memory.forgetEvent(seq)
      return failed.deadLetter(seq, reason)
    },
    discard: (seq, reason) => {
      memory.forgetEvent(seq)
      return failed.discard(seq, reason)
    },
    ringTimers: createRingTimers(pool, receive),
    findStalled: async (owner): Promise<StalledWork> => {
      const [row] = await runNamed<{ turns: number[]; messages: number[]; calls: string[] }>(pool, stalled, { owner })
      return {
        turns: (row?.turns ?? []).map(Number),
        messages: (row?.messages ?? []).map(Number),
        calls: row?.calls ?? [],
      }
    },
  }
}
