/** Timers that are due become events of their chats. */
import type { InboxItem } from '../../core/ports/turn-store.ts'
import { column } from './columns.ts'
import { namedStatement, runNamed } from './named-statement.ts'
import type { Pool } from './pool.ts'

/** Timers that ring with one statement. */
const MAX_TIMERS = 500

const due = namedStatement(
  'due-timers',
  `select chat_id, key, turn from timer where due <= now() order by due limit ${MAX_TIMERS}`,
)

const end = namedStatement(
  'end-timers',
  `delete from timer t using unnest(:chats::bigint[], :keys::text[], :turns::bigint[]) as g(chat_id, key, turn)
    where t.chat_id = g.chat_id and t.key = g.key and t.turn = g.turn`,
)

interface TimerRow {
  chat_id: number
  key: string
  turn: number
}

/** The event of a timer. Its source makes it enter the inbox once, whoever rings it and however often. */
const eventOf = ({ chat_id: chatId, key, turn }: TimerRow, at: number): InboxItem => ({
  source: `timer:${chatId}:${key}:${turn}`,
  chatId,
  payload: { kind: 'event', event: { kind: 'timer', key, turn, at } },
})

/** Rings the timers that are due longest. Gives how many there were, and the chats with new events. */
const ringOldest = async (
  pool: Pool,
  receive: (items: readonly InboxItem[]) => Promise<readonly number[]>,
): Promise<{ readonly count: number; readonly chats: readonly number[] }> => {
  const timers = await runNamed<TimerRow>(pool, due, {})
  if (timers.length === 0) return { count: 0, chats: [] }
  const at = Date.now()
  const chats = await receive(timers.map((timer) => eventOf(timer, at)))
  await runNamed(pool, end, {
    chats: column(timers.map(({ chat_id: chatId }) => chatId)),
    keys: column(timers.map(({ key }) => key)),
    turns: column(timers.map(({ turn }) => turn)),
  })
  return { count: timers.length, chats }
}

/**
 * Creates the function that rings what is due. A timer is ended only after its event is stored, so that a crash in
 * between makes it ring once more, which changes nothing.
 */
export const createRingTimers =
  (pool: Pool, receive: (items: readonly InboxItem[]) => Promise<readonly number[]>) =>
  async (): Promise<readonly number[]> => {
    const chats: number[] = []
    for (;;) {
      const rung = await ringOldest(pool, receive)
      chats.push(...rung.chats)
      if (rung.count < MAX_TIMERS) return chats
    }
  }
