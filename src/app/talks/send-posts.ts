import { setTimeout as sleep } from 'node:timers/promises'
import { faceOf } from '../../render/talk/talk-card.ts'
import type { DeskSpot } from '../../core/ports/desk-messenger.ts'
import type { OutPost, PostEnd, Topic } from '../../core/ports/desk-store.ts'
import { insist } from '../outbox/retry-until-stored.ts'
import type { Log } from '../../core/ports/log.ts'
import { oneAtATime } from '../outbox/one-at-a-time.ts'
import type { OneAtATime } from '../outbox/one-at-a-time.ts'
import { joinPosts } from './join-posts.ts'
import { cureOf } from './repair-topic.ts'
import type { Cure } from './repair-topic.ts'
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
const PER_MINUTE = 20
const LEASE_MS = 90_000

/** What became of one message: on to the next one, or nothing more for this group now, or for a while; or what is to be sent is read anew. */
type Went = { readonly kind: 'on'; readonly spent: number } | Exclude<Cure, { readonly kind: 'refused' }>

/** The thread may be ours already: its own event may have come before Telegram's answer. */
const makeTopic = async ({ store, messenger, world }: SendParts, group: number, topic: Topic): Promise<number> => {
  const talk = await store.talkOf(topic.chatId)
  const face = talk ? faceOf(world, talk, topic.no) : ({ name: `#${topic.no}`, icon: 'ended' } as const)
  const thread = await messenger.makeTopic(group, face)
  if (await store.topicMade(topic.chatId, thread)) await store.topicShows(topic.chatId, { face: JSON.stringify(face) })
  const ours = (await store.topicOf(topic.chatId))?.thread ?? thread
  if (ours !== thread) await messenger.deleteTopic(group, thread)
  return ours
}

/** The topic of these posts, made now when there is none. `made` counts the operation that cost. */
const spotOf = async (
  parts: SendParts,
  group: number,
  { chatId, thread }: OutPost,
): Promise<{ readonly spot: DeskSpot; readonly topic: Topic | null; readonly made: number }> => {
  if (chatId === null) return { spot: { group, thread }, topic: null, made: 0 }
  const topic = await parts.store.topicOf(chatId)
  if (!topic || topic.thread !== null) return { spot: { group, thread: topic?.thread ?? thread }, topic, made: 0 }
  const made = await makeTopic(parts, group, topic)
  return { spot: { group, thread: made }, topic: { ...topic, thread: made }, made: 1 }
}

const finish = async (
  parts: SendParts,
  group: number,
  posts: readonly OutPost[],
  shown: Shown,
  error: string | null,
): Promise<Went> => {
  const ended: PostEnd = {
    ids: posts.map(({ id }) => id),
    end: error === null ? 'sent' : 'refused',
    messageIds: posts.map((_, place) => shown.messageIds[place] ?? null),
    operations: shown.operations,
    error,
    leaseMs: LEASE_MS,
  }
  const ours = await insist('desk', () => parts.store.end(group, parts.owner, ended), parts)
  return ours ? { kind: 'on', spent: shown.operations } : { kind: 'stop' }
}

const afterFailure = async (
  parts: SendParts,
  spot: DeskSpot,
  posts: readonly OutPost[],
  error: unknown,
): Promise<Went> => {
  const [first] = posts
  if (!first) throw error
  const cure = await cureOf(parts, spot, first, error)
  return cure.kind === 'refused' ? finish(parts, spot.group, posts, { messageIds: [], operations: 1 }, cure.why) : cure
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

/** What these posts will cost of the group's minute, their topic included. */
const costOf = (posts: readonly OutPost[]): number => {
  const [first] = posts
  const topic = first && first.chatId !== null && first.thread === null ? 1 : 0
  return topic + (first?.post.kind === 'copy' ? posts.length : 1)
}

/** A topic must not be made in the last moment of a minute that has no room for its card: nobody would know what it is for. */
const ROOM_SOON_MS = 1_000

/** Sends what the group's minute has room for. Gives the milliseconds until there is room again; null when nothing is left. */
const sendBatch = async (parts: SendParts, group: number): Promise<number | null> => {
  const { store, owner, signal } = parts
  const { posts, room, waitMs } = await store.claim(group, owner, LEASE_MS, parts.perMinute ?? PER_MINUTE)
  if (posts.length === 0) return waitMs === 0 ? null : waitMs
  let left = room
  let tried = false
  for (const joined of joinPosts(posts)) {
    if (left < costOf(joined) || signal.aborted) break
    tried = true
    const went = await sendOne(parts, group, joined)
    // What comes behind a post that is to be tried again must not overtake it.
    if (went.kind === 'again') break
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
  if (signal.aborted) return null
  return tried ? 0 : ROOM_SOON_MS
}

/** A lane that was left behind would be nobody's until its lease is over. */
const orRelease = async <Result>(parts: SendParts, group: number, work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work()
  } catch (error) {
    await insist('desk', () => parts.store.release(group, parts.owner), parts)
    throw error
  }
}

const LONGEST_WAIT_MS = 1_000

/**
 * Sends to the forum groups, most important first, within the twenty operations a minute that all topics of a group share. Nothing is
 * dropped: a 429 and missing rights delay, what Telegram will never take is marked as refused.
 */
export const createDeskSend = (parts: SendParts): OneAtATime => {
  const sending = oneAtATime(
    async (group) => {
      for (let wait: number | null = 0; wait !== null && !parts.signal.aborted;) {
        wait = await orRelease(parts, group, () => sendBatch(parts, group))
        if (wait !== null && wait > 0) {
          await sleep(Math.min(wait, LONGEST_WAIT_MS), undefined, { signal: parts.signal }).catch(() => undefined)
        }
      }
    },
    (error, group) => parts.log.warn({ group, err: error }, 'desk: put off, the database does not answer'),
  )
  return sending
}
