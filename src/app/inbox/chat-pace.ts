import { setTimeout as sleep } from 'node:timers/promises'

/** Events of one chat that are acted on at once, and how many more each second after that. */
export interface PaceLimits {
  readonly burst: number
  readonly perSecond: number
}

/**
 * Far above what a person types or an agent forwards; a program that writes without end is slowed down to the second
 * figure.
 */
const LIMITS: PaceLimits = { burst: 120, perSecond: 10 }

/** A bucket: tokens left at a time, in ms. */
interface Bucket {
  readonly tokens: number
  readonly at: number
}

/** Takes a token. Tokens below zero are the turns that wait. */
export const takeToken = (
  bucket: Bucket | null,
  { burst, perSecond }: PaceLimits,
  now: number,
): { readonly bucket: Bucket; readonly waitMs: number } => {
  const full = { tokens: burst, at: now }
  const { tokens, at } = bucket ?? full
  const left = Math.min(burst, tokens + (Math.max(0, now - at) * perSecond) / 1_000) - 1
  return { bucket: { tokens: left, at: now }, waitMs: left >= 0 ? 0 : Math.ceil((-left * 1_000) / perSecond) }
}

/** Resolves when the next event of a chat may be acted on. Nothing is dropped; the other chats do not wait. */
export type ChatPace = (chatId: number) => Promise<void>

/**
 * Chats that are remembered; those that have been silent for the longest go first, with a full bucket when they write
 * again.
 */
const MAX_CHATS = 10_000

/**
 * Creates the pace of the chats of this process. It decides when a chat's event is acted on and nothing else, so that
 * it may forget all in a restart. A wait ends at once when `signal` is aborted.
 */
export const createChatPace = (
  signal: AbortSignal,
  limits: PaceLimits = LIMITS,
  now: () => number = Date.now,
): ChatPace => {
  const buckets = new Map<number, Bucket>()
  const forgetOldest = (): void => {
    const [oldest] = buckets.keys()
    if (buckets.size > MAX_CHATS && oldest !== undefined) buckets.delete(oldest)
  }
  return async (chatId) => {
    const { bucket, waitMs } = takeToken(buckets.get(chatId) ?? null, limits, now())
    buckets.delete(chatId)
    buckets.set(chatId, bucket)
    forgetOldest()
    if (waitMs > 0) await sleep(waitMs, undefined, { signal }).catch(() => undefined)
  }
}
