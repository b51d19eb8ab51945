import { setTimeout as sleep } from 'node:timers/promises'
import type { Conversation, LiveButton } from '../../src/core/conversation/conversation.ts'
import { loadFrame, viewOf } from '../../src/core/conversation/frame.ts'
import type { Vault } from '../../src/core/ports/ports.ts'
import type { World } from '../../src/core/flow/world.ts'
import type { Pool, Statement } from '../../src/adapters/postgres/pool.ts'
import { run } from '../../src/adapters/postgres/pool.ts'

/** What the bot is at in one chat, once everything that was said to it has been answered. */
export interface Mind {
  /** Grows with everything that happens in the chat. */
  readonly turn: number
  readonly flow: string
  /** The message that is asked; '' when nothing is. */
  readonly ask: string
  readonly buttons: readonly LiveButton[]
  readonly accepts: readonly string[]
  /** The own contact is wanted by the reply keyboard. */
  readonly share: boolean
  /** The flow was put to sleep, and waits to be woken. */
  readonly asleep: boolean
  /** A person answers, and the bot is silent. */
  readonly held: boolean
}

export interface Minds {
  /** Waits until this chat has come beyond a turn and nothing of it is under way; null when it did not come to rest in time. */
  readonly settled: (chatId: number, beyond: number) => Promise<Mind | null>
  /** Lets minutes pass for this chat alone; tells how many of its clocks ring because of that. */
  readonly letPass: (chatId: number, minutes: number) => Promise<number>
}

export interface Head {
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

const present: Statement = {
  name: 'simulate-present',
  text: `select chat_id, turn, sealed,
    exists (select from inbox i where i.chat_id = c.chat_id and i.done_at is null)
      or exists (select from outbox o where o.chat_id = c.chat_id and o.done_at is null)
      or exists (select from call a where a.chat_id = c.chat_id and a.answered_at is null) as busy
    from conversation c where chat_id = any($1)`,
}
const older: Statement = {
  name: 'simulate-older',
  text: 'update conversation set sealed = $3 where chat_id = $1 and turn = $2',
}
const spendings: Statement = {
  name: 'simulate-spendings',
  text: `update spending set at = at - $1 * interval '1 minute'`,
}
const timers: Statement = {
  name: 'simulate-timers',
  text: `with moved as (update graphile_worker._private_jobs set run_at = run_at - $1 * interval '1 minute'
    where key like 'timer:' || $2::bigint || ':%' returning run_at) select count(*) from moved where run_at <= now()`,
}

const moments: ReadonlySet<string> = new Set(['at', 'due', 'seenAt'])

const earlier = (value: unknown, ms: number): unknown =>
  JSON.parse(JSON.stringify(value), (key, inner: unknown) =>
    moments.has(key) && typeof inner === 'number' ? inner - ms : inner,
  )

const NOTHING = { flow: '', ask: '', buttons: [], accepts: [], share: false, asleep: false, held: false } as const

const mindOf = ({ vault, world }: Head, { turn, sealed }: Row): Mind => {
  if (sealed === null) return { ...NOTHING, turn }
  const { frames, prompt, silence, custody } = vault.open(sealed) as Conversation
  const top = frames.at(-1)
  const loaded = top && loadFrame(world, top)
  const view = loaded?.kind === 'live' ? viewOf(loaded.frame) : {}
  const buttons = prompt?.rows.flat() ?? []
  const asleep = silence === 'asleep' && buttons.some(({ event }) => event.type === 'wake')
  return {
    turn,
    flow: top?.flow ?? '',
    ask: view.ask ?? '',
    buttons,
    accepts: prompt?.accepts ?? [],
    share: prompt?.share ?? false,
    asleep,
    held: custody.holder === 'agent',
  }
}

interface Waiter {
  readonly chatId: number
  readonly beyond: number
  readonly until: number
  readonly tell: (mind: Mind | null) => void
}

const LOOK_EVERY_MS = 15
const PATIENCE_MS = 20_000

/** One look at the database serves everybody who waits. */
const createWatch = (head: Head): Minds['settled'] => {
  const waiting = new Set<Waiter>()
  let looking: Promise<void> | null = null
  const look = async (): Promise<void> => {
    const rows = await run<Row>(head.pool, present, [[...waiting].map(({ chatId }) => chatId)])
    const byChat = new Map(rows.map((row) => [Number(row.chat_id), row]))
    for (const waiter of waiting) {
      const row = byChat.get(waiter.chatId)
      const done = row !== undefined && !row.busy && Number(row.turn) >= waiter.beyond
      if (!done && performance.now() < waiter.until) continue
      waiting.delete(waiter)
      waiter.tell(done ? mindOf(head, { ...row, turn: Number(row.turn) }) : null)
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
      waiting.add({ chatId, beyond, until: performance.now() + PATIENCE_MS, tell: resolve })
      looking ??= watch()
        .catch(reject)
        .finally(() => {
          looking = null
        })
    })
}

/** Looks into the bot's own memory, since only there it says which question a message on the screen is. */
export const createMinds = (head: Head): Minds => ({
  settled: createWatch(head),
  letPass: async (chatId, minutes) => {
    const rows = await run<Row>(head.pool, present, [[chatId]])
    for (const { turn, sealed } of rows) {
      if (sealed !== null)
        await run(head.pool, older, [chatId, turn, head.vault.seal(earlier(head.vault.open(sealed), minutes * 60_000))])
    }
    await run(head.pool, spendings, [minutes])
    const [due] = await run<{ count: string }>(head.pool, timers, [minutes, chatId])
    return Number(due?.count ?? 0)
  },
})
