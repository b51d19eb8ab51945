import { setTimeout as sleep } from 'node:timers/promises'
import { lookOf } from '../../render/talk/talk-card.ts'
import type { DeskLocation } from '../../core/ports/desk-messenger.ts'
import type { Topic } from '../../core/desk/topic.ts'
import type { OutgoingPost, PostResult } from '../../core/ports/desk-outbox.ts'
import type { Spans } from '../../core/ports/spans.ts'
import { retryUntilStored } from '../scheduling/retry-until-stored.ts'
import type { Log } from '../../core/ports/log.ts'
import { oneAtATime } from '../scheduling/one-at-a-time.ts'
import type { OneAtATime } from '../scheduling/one-at-a-time.ts'
import { joinPosts } from './join-posts.ts'
import { repairAfter } from './repair-topic.ts'
import type { Repair } from './repair-topic.ts'
import { showPosts } from './show-post.ts'
import type { ShowPostsParts, ShownPosts } from './show-post.ts'

/** Dependencies of `createSendPosts`. */
export interface SendPostsParts extends ShowPostsParts {
  /** Name of this process, under which it holds the leases of groups. */
  readonly owner: string
  /** Operations that a group takes in a minute; Telegram's limit by default. */
  readonly perMinute?: number
  readonly spans: Spans | null
  readonly log: Log
  readonly signal: AbortSignal
}

/** Messages, edits and new topics that Telegram takes in a group per minute (Bot FAQ, "My bot is hitting limits"). */
const PER_MINUTE = 20
const LEASE_MS = 90_000

/** Result of one message: go on to the next one, or a repair. */
type SendResult = { readonly kind: 'on'; readonly spent: number } | Exclude<Repair, { readonly kind: 'refused' }>

/**
 * Makes a customer's topic and gives its thread. The topic's own event may have come before Telegram's answer and have
 * recorded a thread; a second topic is deleted then.
 */
const makeTopic = async ({ store, messenger, world }: SendPostsParts, group: number, topic: Topic): Promise<number> => {
  const talk = await store.talkOf(topic.chatId)
  const look = talk ? lookOf(world, talk, topic.no) : ({ name: `#${topic.no}`, icon: 'ended' } as const)
  const thread = await messenger.makeTopic(group, look)
  if (await store.recordThread(topic.chatId, thread))
    await store.recordTopic(topic.chatId, { look: JSON.stringify(look) })
  const recorded = (await store.topicOf(topic.chatId))?.thread ?? thread
  if (recorded !== thread) await messenger.deleteTopic(group, thread)
  return recorded
}

/**
 * Finds the location of a post, and makes the customer's topic when there is none. `operations` is the cost of making
 * it.
 */
const locate = async (
  parts: SendPostsParts,
  group: number,
  { chatId, thread }: OutgoingPost,
): Promise<{ readonly location: DeskLocation; readonly topic: Topic | null; readonly operations: number }> => {
  if (chatId === null) return { location: { group, thread }, topic: null, operations: 0 }
  const topic = await parts.store.topicOf(chatId)
  if (!topic || topic.thread !== null)
    return { location: { group, thread: topic?.thread ?? thread }, topic, operations: 0 }
  const made = await makeTopic(parts, group, topic)
  return { location: { group, thread: made }, topic: { ...topic, thread: made }, operations: 1 }
}

const endPosts = async (
  parts: SendPostsParts,
  group: number,
  posts: readonly OutgoingPost[],
  shown: ShownPosts,
  error: string | null,
): Promise<SendResult> => {
  const postResult: PostResult = {
    ids: posts.map(({ id }) => id),
    outcome: error === null ? 'sent' : 'refused',
    messageIds: posts.map((_, index) => shown.messageIds[index] ?? null),
    operations: shown.operations,
    error,
    leaseMs: LEASE_MS,
  }
  const isOwner = await retryUntilStored('desk', () => parts.store.end(group, parts.owner, postResult), parts)
  return isOwner ? { kind: 'on', spent: shown.operations } : { kind: 'stop' }
}

const afterFailure = async (
  parts: SendPostsParts,
  location: DeskLocation,
  posts: readonly OutgoingPost[],
  error: unknown,
): Promise<SendResult> => {
  const [first] = posts
  if (!first) throw error
  const repair = await repairAfter(parts, location, first, error)
  return repair.kind === 'refused'
    ? endPosts(parts, location.group, posts, { messageIds: [], operations: 1 }, repair.reason)
    : repair
}

const sendOne = async (parts: SendPostsParts, group: number, posts: readonly OutgoingPost[]): Promise<SendResult> => {
  const [first] = posts
  if (!first) return { kind: 'on', spent: 0 }
  let location: DeskLocation = { group, thread: first.thread }
  try {
    const found = await locate(parts, group, first)
    location = found.location
    const shown = await showPosts(parts, location, posts, found.topic)
    return await endPosts(parts, group, posts, { ...shown, operations: shown.operations + found.operations }, null)
  } catch (error) {
    return afterFailure(parts, location, posts, error)
  }
}

/** Sends posts that go together; what Telegram is asked is below the span of whatever made the first of them. */
const sendTraced = async (parts: SendPostsParts, group: number, posts: readonly OutgoingPost[]): Promise<SendResult> =>
  parts.spans === null
    ? sendOne(parts, group, posts)
    : parts.spans.within(posts[0]?.trace, () => sendOne(parts, group, posts))

/** Counts the operations of these posts within the group's minute, with the making of their topic. */
const costOf = (posts: readonly OutgoingPost[]): number => {
  const [first] = posts
  const topic = first && first.chatId !== null && first.thread === null ? 1 : 0
  return topic + (first?.post.kind === 'copy' ? posts.length : 1)
}

/**
 * Wait when the minute has too few operations left. A new topic needs two: without its card nobody would know what the
 * topic is for.
 */
const TOO_LITTLE_LEFT_MS = 1_000

/**
 * Sends as many posts as the group's minute allows. Gives the milliseconds until more may be sent; null when nothing is
 * left.
 */
const sendBatch = async (parts: SendPostsParts, group: number): Promise<number | null> => {
  const { store, owner, signal } = parts
  const { posts, room, waitMs } = await store.claim(group, owner, LEASE_MS, parts.perMinute ?? PER_MINUTE)
  if (posts.length === 0) return waitMs === 0 ? null : waitMs
  let left = room
  let tried = false
  for (const joined of joinPosts(posts)) {
    if (left < costOf(joined) || signal.aborted) break
    tried = true
    const result = await sendTraced(parts, group, joined)
    // A post that is sent again must not be overtaken by those behind it.
    if (result.kind === 'again') break
    if (result.kind === 'pause') {
      await retryUntilStored('desk', () => store.pause(group, owner, result.ms, result.reason), parts)
      return result.ms
    }
    if (result.kind === 'stop') {
      await store.release(group, owner)
      return null
    }
    left -= result.spent
  }
  await retryUntilStored('desk', () => store.release(group, owner), parts)
  if (signal.aborted) return null
  return tried ? 0 : TOO_LITTLE_LEFT_MS
}

/** Releases the group when the work fails; otherwise nobody could send to it until the lease ends. */
const releaseOnFailure = async <Result>(
  parts: SendPostsParts,
  group: number,
  work: () => Promise<Result>,
): Promise<Result> => {
  try {
    return await work()
  } catch (error) {
    await retryUntilStored('desk', () => parts.store.release(group, parts.owner), parts)
    throw error
  }
}

const MAX_WAIT_MS = 1_000

/**
 * Creates the loop that sends posts to the forum groups, the most important first, within the twenty operations a
 * minute that all topics of a group share. Nothing is dropped: a 429 and missing rights delay posts, and a post that
 * Telegram will never take is marked as refused.
 */
export const createSendPosts = (parts: SendPostsParts): OneAtATime =>
  oneAtATime(
    async (group) => {
      for (let wait: number | null = 0; wait !== null && !parts.signal.aborted;) {
        wait = await releaseOnFailure(parts, group, () => sendBatch(parts, group))
        if (wait !== null && wait > 0) {
          await sleep(Math.min(wait, MAX_WAIT_MS), undefined, { signal: parts.signal }).catch(() => undefined)
        }
      }
    },
    (error, group) => parts.log.warn({ group, err: error }, 'desk: posting postponed, the database does not answer'),
  )
