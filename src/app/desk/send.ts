import { setTimeout as sleep } from 'node:timers/promises'
import { faceOf } from '../../core/desk/card.ts'
import type { DeskSpot } from '../../core/desk/desk-messenger.ts'
import type { OutPost, PostEnd, Topic } from '../../core/desk/desk-store.ts'
import { Refused, Temporary } from '../../core/failure.ts'
import { insist } from '../insist.ts'
import type { Log } from '../log.ts'
import { oneAtATime } from '../one-at-a-time.ts'
import type { OneAtATime } from '../one-at-a-time.ts'
import { joinPosts } from './join.ts'
import { showPosts } from './show-post.ts'
import type { ShowParts, Shown } from './show-post.ts'

export interface SendParts extends ShowParts {
  /** The name of this process, under which it holds the groups' lanes. */
  readonly owner: string
  /** Operations that a group takes in a minute. */
  readonly perMinute?: number
  readonly log: Log
  readonly signal: AbortSignal
}

/** Messages, edits and new topics that Telegram takes in a group within a minute (Bot FAQ, "My bot is hitting limits"). */
export const PER_MINUTE = 20
const LEASE_MS = 90_000

/** What became of one message: on to the next one, or nothing more for this group for a while. */
type Went = { readonly kind: 'on'; readonly spent: number } | { readonly kind: 'stop' } | { readonly kind: 'pause'; readonly ms: number; readonly why: string }

const makeTopic = async ({ store, messenger, world }: SendParts, group: number, topic: Topic): Promise<number> => {
  const talk = await store.talkOf(topic.chatId)
  const face = talk ? faceOf(world, talk, topic.no) : { name: `#${topic.no}`, icon: 'ended' } as const
  const thread = await messenger.makeTopic(group, face)
  if (!await store.topicMade(topic.chatId, thread)) await messenger.deleteTopic(group, thread)
  else await store.topicShows(topic.chatId, { face: JSON.stringify(face) })
  return (await store.topicOf(topic.chatId))?.thread ?? thread
}

/** The topic of these posts, made now when there is none. `made` counts the operation that cost. */
const spotOf = async (parts: SendParts, group: number, { chatId, thread }: OutPost): Promise<{ readonly spot: DeskSpot; readonly topic: Topic | null; readonly made: number }> => {
  if (chatId === null) return { spot: { group, thread }, topic: null, made: 0 }
  const topic = await parts.store.topicOf(chatId)
  if (!topic || topic.thread !== null) return { spot: { group, thread: topic?.thread ?? thread }, topic, made: 0 }
  const made = await makeTopic(parts, group, topic)
  return { spot: { group, thread: made }, topic: { ...topic, thread: made }, made: 1 }
}

/** A refusal that can be repaired: afterwards the same posts are tried again. Null when it cannot. */
const repair = async ({ store, messenger, log }: SendParts, spot: DeskSpot, chatId: number | null, error: Refused): Promise<Went | null> => {
  const again: Went = { kind: 'on', spent: 1 }
  switch (error.reason) {
    case 'thread-lost':
      if (chatId === null || spot.thread === null) return null
      await store.topicLost(chatId, spot.thread)
      log.info({ chatId, group: spot.group }, 'desk: the topic of a customer is gone, a new one is made')
      return again
    case 'thread-closed':
      if (spot.thread === null) return null
      await messenger.reopenTopic(spot.group, spot.thread)
      return again
    case 'moved':
      if (error.movedTo === null) return null
      await store.groupMoved(spot.group, error.movedTo)
      return { kind: 'pause', ms: 0, why: 'the group has moved' }
    case 'no-rights':
    case 'gone':
    case 'blocked':
      log.error({ group: spot.group, reason: error.message }, 'desk: the bot may not write in the group, write /setup there to see what is missing')
      await store.trouble(spot.group, error.reason)
      return { kind: 'stop' }
    default: return null
  }
}

const finish = async (parts: SendParts, group: number, posts: readonly OutPost[], shown: Shown, error: string | null): Promise<Went> => {
  const ended: PostEnd = {
    ids: posts.map(({ id }) => id), end: error === null ? 'sent' : 'refused', messageIds: posts.map((_, place) => shown.messageIds[place] ?? null),
    operations: shown.operations, error, leaseMs: LEASE_MS,
  }
  const ours = await insist('desk', () => parts.store.end(group, parts.owner, ended), parts)
  return ours ? { kind: 'on', spent: shown.operations } : { kind: 'stop' }
}

const afterFailure = async (parts: SendParts, spot: DeskSpot, posts: readonly OutPost[], error: unknown): Promise<Went> => {
  if (error instanceof Temporary) return { kind: 'pause', ms: Math.max(1_000, error.retryAfterMs), why: error.message }
  if (!(error instanceof Refused)) throw error
  const repaired = await repair(parts, spot, posts[0]?.chatId ?? null, error)
  if (repaired) return repaired
  parts.log.error({ group: spot.group, kind: posts[0]?.post.kind, reason: error.message }, 'desk: Telegram refused a post')
  return finish(parts, spot.group, posts, { messageIds: [], operations: 1 }, error.message)
}

const sendOne = async (parts: SendParts, group: number, posts: readonly OutPost[]): Promise<Went> => {
  const [first] = posts
  if (!first) return { kind: 'on', spent: 0 }
  let spot: DeskSpot = { group, thread: first.thread }
  try {
    const place = await spotOf(parts, group, first)
    spot = place.spot
    const shown = await showPosts(parts, spot, posts, place.topic)
    return await finish(parts, group, posts, { ...shown, operations: shown.operations + place.made }, null)
  } catch (error) {
    return afterFailure(parts, spot, posts, error)
  }
}

/** Sends what the group's minute has room for. Gives the milliseconds until there is room again; null when nothing is left. */
const sendBatch = async (parts: SendParts, group: number): Promise<number | null> => {
  const { store, owner, signal } = parts
  const { posts, room, waitMs } = await store.claim(group, owner, LEASE_MS, parts.perMinute ?? PER_MINUTE)
  if (posts.length === 0) return waitMs === 0 ? null : waitMs
  let left = room
  for (const joined of joinPosts(posts)) {
    if (left <= 0 || signal.aborted) break
    const went = await sendOne(parts, group, joined)
    if (went.kind === 'pause') {
      await insist('desk', () => store.pause(group, owner, went.ms, went.why), parts)
      return went.ms
    }
    if (went.kind === 'stop') {
      await store.release(group, owner)
      return null
    }
    left -= went.spent
  }
  await insist('desk', () => store.release(group, owner), parts)
  return signal.aborted ? null : 0
}

const LONGEST_WAIT_MS = 5_000

/**
 * Sends to the forum groups, most important first, within the twenty operations a minute that all topics of a group share. Nothing is
 * dropped: a 429 and missing rights delay, what Telegram will never take is marked as refused.
 */
export const createDeskSend = (parts: SendParts): OneAtATime => {
  const sending = oneAtATime(
    async group => {
      for (let wait: number | null = 0; wait !== null && !parts.signal.aborted;) {
        wait = await sendBatch(parts, group)
        if (wait !== null && wait > 0) {
          await sleep(Math.min(wait, LONGEST_WAIT_MS), undefined, { signal: parts.signal }).catch(() => undefined)
        }
      }
    },
    (error, group) => parts.log.warn({ group, err: error }, 'desk: put off, the database does not answer'),
  )
  return sending
}
