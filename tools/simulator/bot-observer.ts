import { placeOf } from '../../src/adapters/postgres/sealed-columns.ts'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Conversation, LiveButton } from '../../src/core/conversation/conversation.ts'
import { loadFrame, stepName, viewOf } from '../../src/core/conversation/frame.ts'
import type { Vault } from '../../src/core/ports/vault.ts'
import type { World } from '../../src/core/flow/world.ts'
import type { Pool } from '../../src/adapters/postgres/pool.ts'

/** The bot's state in one chat after everything sent to it has been handled. */
export interface BotState {
  /** Number of the last turn; grows with every event of the chat. */
  readonly turn: number
  readonly flow: string
  /** The state of the flow in front; '' without one. */
  readonly step: string
  /** The message of the open question; '' without one. */
  readonly ask: string
  readonly buttons: readonly LiveButton[]
  readonly accepts: readonly string[]
  /** The reply keyboard asks for the own contact. */
  readonly share: boolean
  /** The flow is asleep after a long silence, until the customer returns. */
  readonly asleep: boolean
  /** Number of texts in a row that the bot did not understand. */
  readonly misses: number
  /** The latest answers as the bot noted them, oldest first. */
  readonly answers: Conversation['trail']
  /** An agent has the talk, and the bot is silent. */
  readonly withAgent: boolean
}

export interface BotObserver {
  /** Waits until this chat is past a turn and has no open work; null when that takes too long. */
  readonly waitUntilIdle: (chatId: number, beyond: number) => Promise<BotState | null>
  /** Lets minutes pass for this chat alone; returns the number of its MOVE_TIMERS that fall due. */
  readonly letPass: (chatId: number, minutes: number) => Promise<number>
}

export interface ObserverParts {
  readonly pool: Pool
  readonly vault: Vault
  readonly world: World
}

interface Row {
  readonly chat_id: number
  readonly turn: number
  readonly sealed: Buffer | null
  readonly busy: boolean
}

const READ_CHATS = {
  name: 'simulate-chats',
  text: `select chat_id, turn, sealed,
    exists (select from inbox i where i.chat_id = c.chat_id and i.done_at is null)
      or exists (select from outbox o where o.chat_id = c.chat_id and o.done_at is null)
      or exists (select from call a where a.chat_id = c.chat_id and a.answered_at is null) as busy
    from conversation c where chat_id = any($1)`,
}

const readChats = async (pool: Pool, chats: readonly number[]): Promise<readonly Row[]> =>
  (await pool.query<Row>({ ...READ_CHATS, values: [chats] })).rows

const REPLACE_SEALED = {
  name: 'simulate-replace',
  text: 'update conversation set sealed = $3, turn = turn + 1 where chat_id = $1 and turn = $2',
}
const MOVE_SPENDINGS = {
  name: 'simulate-spendings',
  text: `update spending set at = at - $1 * interval '1 minute'`,
}
const MOVE_TIMERS = {
  name: 'simulate-timers',
  text: `with moved as (update timer set due = due - $1 * interval '1 minute' where chat_id = $2 returning due)
    select count(*) from moved where due <= now()`,
}

const TIME_FIELDS: ReadonlySet<string> = new Set(['at', 'due', 'seenAt', 'startedAt'])

const moveBack = (value: unknown, ms: number): unknown =>
  JSON.parse(JSON.stringify(value), (key, inner: unknown) =>
    TIME_FIELDS.has(key) && typeof inner === 'number' ? inner - ms : inner,
  )

const EMPTY_STATE = {
  flow: '',
  step: '',
  ask: '',
  buttons: [],
  accepts: [],
  share: false,
  asleep: false,
  misses: 0,
  answers: [],
  withAgent: false,
} as const

const botStateOf = ({ vault, world }: ObserverParts, { chat_id: chatId, turn, sealed }: Row): BotState => {
  if (sealed === null) return { ...EMPTY_STATE, turn }
  const { frames, prompt, silence, custody, misses, trail } = vault.open(
    sealed,
    placeOf('conversation.sealed', chatId),
  ) as Conversation
  const top = frames.at(-1)
  const loaded = top && loadFrame(world, top)
  const view = loaded?.kind === 'live' ? viewOf(loaded.frame) : {}
  const buttons = prompt?.rows.flat() ?? []
  const asleep = silence === 'asleep' && buttons.some(({ event }) => event.type === 'wake')
  return {
    turn,
    flow: top?.flow ?? '',
    step: loaded?.kind === 'live' ? stepName(loaded.frame) : '',
    ask: view.ask ?? '',
    buttons,
    accepts: prompt?.accepts ?? [],
    share: prompt?.share ?? false,
    asleep,
    misses,
    answers: trail,
    withAgent: custody.holder === 'agent',
  }
}

interface Waiter {
  readonly chatId: number
  readonly beyond: number
  readonly until: number
  readonly resolve: (mind: BotState | null) => void
}

const LOOK_EVERY_MS = 15
const MAX_WAIT_MS = 20_000

/** Polls the database once for all chats that wait. */
const createWatch = (parts: ObserverParts): BotObserver['waitUntilIdle'] => {
  const waiting = new Set<Waiter>()
  let looking: Promise<void> | null = null
  const look = async (): Promise<void> => {
    const rows = await readChats(
      parts.pool,
      [...waiting].map(({ chatId }) => chatId),
    )
    const byChat = new Map(rows.map((row) => [Number(row.chat_id), row]))
    for (const waiter of waiting) {
      const row = byChat.get(waiter.chatId)
      const done = row !== undefined && !row.busy && Number(row.turn) >= waiter.beyond
      if (!done && performance.now() < waiter.until) continue
      waiting.delete(waiter)
      waiter.resolve(done ? botStateOf(parts, { ...row, turn: Number(row.turn) }) : null)
    }
  }
  const watch = async (): Promise<void> => {
    while (waiting.size > 0) {
      await look()
      await sleep(LOOK_EVERY_MS)
    }
  }
  return (chatId, beyond) =>
    new Promise((resolve, reject) => {
      waiting.add({ chatId, beyond, until: performance.now() + MAX_WAIT_MS, resolve })
      looking ??= watch()
        .catch(reject)
        .finally(() => {
          looking = null
        })
    })
}

/** Reads the bot's database, since only there it is known which question a message on the screen is. */
export const createBotObserver = (parts: ObserverParts): BotObserver => ({
  waitUntilIdle: createWatch(parts),
  letPass: async (chatId, minutes) => {
    const rows = await readChats(parts.pool, [chatId])
    for (const { turn, sealed } of rows) {
      if (sealed === null) continue
      const place = placeOf('conversation.sealed', chatId)
      const moved = moveBack(parts.vault.open(sealed, place), minutes * 60_000) as Conversation
      // Counts as a turn, so that a process that remembers the conversation reads it again.
      const next = parts.vault.seal({ ...moved, turn: Number(turn) + 1 }, place)
      await parts.pool.query({ ...REPLACE_SEALED, values: [chatId, turn, next] })
    }
    await parts.pool.query({ ...MOVE_SPENDINGS, values: [minutes] })
    const moved = { ...MOVE_TIMERS, values: [minutes, chatId] }
    const [due] = (await parts.pool.query<{ count: string }>(moved)).rows
    return Number(due?.count ?? 0)
  },
})
