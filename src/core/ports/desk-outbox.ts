import type { Post, Posting } from '../desk/post.ts'
import type { Topic } from '../desk/topic.ts'
import type { TracePlace } from './spans.ts'

/**
 * A post that has been claimed to be sent. `thread` is null for a customer's post while the topic has to be made first.
 */
export interface OutgoingPost {
  readonly id: number
  readonly chatId: number | null
  readonly thread: number | null
  readonly post: Post
  /** Message of the group that matches `replyTo` of a customer's message, or that a `reword` or `react` is about. */
  readonly counterpart: number | null
  /** True when that message of the group shows several messages of the customer, joined when they were sent. */
  readonly isShared?: boolean
  /** Count of attempts that the group postponed since something arrived there. */
  readonly attempts: number
  /** Time at which it was written to the outbox, ms since 1970; the lag is measured from here. */
  readonly madeAt: number
  /** Span of the turn or decision that made it. */
  readonly trace?: TracePlace | undefined
}

/**
 * Posts that may be sent to a group now. `waitMs`, when there are none, is the time until the next look (minute is used
 * up, a pause, an album still arriving, a card held back); 0 when there are posts, when nothing waits, and when another
 * process has the lease.
 */
export interface PostBatch {
  readonly posts: readonly OutgoingPost[]
  /** Operations left in the group's minute. */
  readonly room: number
  readonly waitMs: number
}

/** Result of posts that were sent together; `operations` is their cost within the group's minute. */
export interface PostResult {
  readonly ids: readonly number[]
  readonly outcome: 'sent' | 'refused'
  /** Message of the group for each of `ids`, in their order; posts that were joined have the same one. */
  readonly messageIds: readonly (number | null)[]
  readonly operations: number
  readonly error: string | null
  /** Length of the renewed lease from now on. */
  readonly leaseMs: number
}

/** Topics, and the outbox of posts to the groups. One process at a time, the owner of the lease, sends to a group. */
export interface DeskOutbox {
  readonly post: (posts: readonly Posting[]) => Promise<void>
  /** Gives the present ids of these groups: a group that became a supergroup has a new one. */
  readonly currentGroups: (groups: readonly number[]) => Promise<readonly number[]>
  /**
   * Assigns a group to every customer who has posts and no topic: the one with the least to do, none with a trouble.
   * Customers whose group is not in `groups` any more get another one. Posts without a possible group wait.
   */
  readonly assign: (groups: readonly number[]) => Promise<void>
  /** Lists groups with posts to send that have no lease, no pause and no trouble. */
  readonly waitingGroups: () => Promise<readonly number[]>
  /**
   * Takes the lease of a group and its most important posts, as many as fit into its minute. Skips posts that announce
   * a claim (`card`, `topic-look`) while a message of the bot to that customer is on its way, so that they appear when
   * they are true (G6).
   */
  readonly claim: (group: number, owner: string, leaseMs: number, perMinute: number) => Promise<PostBatch>
  /** Ends posts. False when the lease was lost: the caller stops, another process continues. */
  readonly end: (group: number, owner: string, ended: PostResult) => Promise<boolean>
  /** Stops all posts to the group for `delayMs`. */
  readonly pause: (group: number, owner: string, delayMs: number, error: string) => Promise<void>
  /** Gives the lease back. */
  readonly release: (group: number, owner: string) => Promise<void>
  /** Records what keeps a group from being a desk, in one word; null clears it. Posts of the group wait meanwhile. */
  readonly setTrouble: (group: number, what: string | null) => Promise<void>
  readonly troubles: () => Promise<readonly { readonly group: number; readonly what: string }[]>
  readonly topicOf: (chatId: number) => Promise<Topic | null>
  readonly topicNumbered: (no: number) => Promise<Topic | null>
  /** Records the thread of a topic that has none. False when it has one already. */
  readonly recordThread: (chatId: number, thread: number) => Promise<boolean>
  /** Records what the topic shows now. */
  readonly recordTopic: (
    chatId: number,
    shown: Partial<Pick<Topic, 'cardId' | 'cardDigest' | 'look' | 'closed'>>,
  ) => Promise<void>
  /** Records that the thread is gone: the next post makes a new one, and the card is posted again. */
  readonly loseThread: (chatId: number, thread: number) => Promise<void>
  /** Records the new id of a group that became a supergroup. */
  readonly moveGroup: (from: number, to: number) => Promise<void>
  /**
   * Gives the waiting posts, and the age in seconds of the oldest customer's message, per group; group 0: not assigned
   * yet.
   */
  readonly lag: () => Promise<readonly { readonly group: number; readonly waiting: number; readonly seconds: number }[]>
}
