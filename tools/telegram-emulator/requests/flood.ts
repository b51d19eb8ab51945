import type { EmulatorClock } from '../emulator-clock.ts'
import { tooManyRequests } from '../api-errors.ts'

/**
 * Modes of the limits: `off` has none; `realistic` those of a chat and a group; `hostile` adds penalties for coming
 * back too early; `broadcast` those of sending to many.
 */
export type FloodMode = 'off' | 'realistic' | 'hostile' | 'broadcast'

/** The target of a message, for the limits. */
interface FloodTarget {
  readonly botId: number
  readonly chatId: number
  readonly group: boolean
  /** Sent with `allow_paid_broadcast` (Bot API, sendMessage). */
  readonly paid: boolean
}

/** Telegram's limits on sending (Bot FAQ, "My bot is hitting limits"). */
export interface Flood {
  /** Counts `count` messages for a chat, or throws a 429 with the seconds until there is room again. */
  readonly spend: (target: FloodTarget, count: number) => void
  /** Records a customer's message: for a minute, messages to this customer are answers and not a broadcast. */
  readonly heard: (botId: number, chatId: number) => void
  readonly mode: () => FloodMode
  readonly setMode: (mode: FloodMode) => void
}

/** One message a second in a private chat, with room for a short burst. */
const PRIVATE = { perMs: 1 / 1_000, burst: 8 }

/** Twenty messages a minute in a group, edits and topic creation included. */
const GROUP = { count: 20, withinMs: 60_000 }

/** Thirty a second over all chats, in hostile mode only: answers to customers are not bulk. */
const BULK = { perMs: 30 / 1_000, burst: 30 }

/**
 * In broadcast mode, evenly and over all chats: 30 a second, 1,000 when they are paid for (Bot API,
 * allow_paid_broadcast; Bot FAQ).
 */
const FREE = { perMs: 30 / 1_000, burst: 6 }
const PAID = { perMs: 1, burst: 200 }
const ANSWER_MS = 60_000

/** Penalties of the hostile mode for calls before `retry_after` has passed, seconds. */
const PENALTIES = [3, 35, 300]

interface Bucket {
  tokens: number
  at: number
}

interface Penalty {
  until: number
  level: number
}

const MAX_REMEMBERED = 20_000

/** Makes the limits over a clock; the mode can be changed at any time. */
export const createFlood = (clock: EmulatorClock, initial: FloodMode): Flood => {
  let mode = initial
  const buckets = new Map<string, Bucket>()
  const windows = new Map<string, number[]>()
  const penalties = new Map<string, Penalty>()
  const lastWriteAt = new Map<string, number>()

  /** Takes tokens and returns 0, or returns the milliseconds to wait. */
  const fromBucket = (key: string, count: number, { perMs, burst }: typeof PRIVATE): number => {
    const now = clock.now()
    if (buckets.size > MAX_REMEMBERED)
      for (const old of buckets.keys()) if (!old.startsWith('bulk:')) buckets.delete(old)
    const bucket = buckets.get(key) ?? { tokens: burst, at: now }
    buckets.set(key, bucket)
    bucket.tokens = Math.min(burst, bucket.tokens + (now - bucket.at) * perMs)
    bucket.at = now
    const needed = Math.min(count, burst) - bucket.tokens
    if (needed > 1e-9) return needed / perMs
    bucket.tokens -= count
    return 0
  }

  const fromWindow = (key: string, count: number): number => {
    const now = clock.now()
    const sent = (windows.get(key) ?? []).filter((at) => at > now - GROUP.withinMs)
    const over = sent.length + Math.min(count, GROUP.count) - GROUP.count
    if (over <= 0) sent.push(...Array.from({ length: count }, () => now))
    windows.set(key, sent)
    return over <= 0 ? 0 : (sent[over - 1] ?? now) + GROUP.withinMs - now
  }

  const refuse = (key: string, waitMs: number): never => {
    const seconds = Math.max(1, Math.ceil(waitMs / 1_000))
    if (mode !== 'hostile') throw tooManyRequests(seconds)
    const now = clock.now()
    const before = penalties.get(key)
    const early = before !== undefined && now < before.until
    const level = early ? Math.min(before.level + 1, PENALTIES.length - 1) : 0
    const penalty = Math.max(seconds, PENALTIES[level] ?? 0)
    penalties.set(key, { until: now + penalty * 1_000, level })
    throw tooManyRequests(penalty)
  }

  const spendBulk = ({ botId, paid }: FloodTarget, key: string, count: number): void => {
    const answers = clock.now() - (lastWriteAt.get(key) ?? -Infinity) < ANSWER_MS
    if (mode === 'realistic' || (mode === 'broadcast' && answers)) return
    const bulk = mode === 'hostile' ? BULK : paid ? PAID : FREE
    const name = `bulk:${botId}${paid ? ':paid' : ''}`
    const wait = fromBucket(name, count, bulk)
    if (wait > 0) refuse(name, wait)
  }

  return {
    heard: (botId, chatId) => {
      if (lastWriteAt.size > MAX_REMEMBERED) lastWriteAt.clear()
      lastWriteAt.set(`${botId}:${chatId}`, clock.now())
    },
    mode: () => mode,
    setMode: (next) => {
      mode = next
      buckets.clear()
      windows.clear()
      penalties.clear()
    },
    spend: (target, count) => {
      const { botId, chatId, group } = target
      if (mode === 'off') return
      const key = `${botId}:${chatId}`
      const penalty = penalties.get(key)
      if (penalty && clock.now() < penalty.until) refuse(key, penalty.until - clock.now())
      penalties.delete(key)
      const wait = group ? fromWindow(key, count) : fromBucket(key, count, PRIVATE)
      if (wait > 0) refuse(key, wait)
      if (!group || mode === 'hostile') spendBulk(target, key, count)
    },
  }
}
