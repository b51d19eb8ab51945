import type { Agent } from '../desk/agent.ts'
import type { Brief } from '../flow/brief.ts'
import type { Decision, Situation } from '../talk/decision.ts'
import type { DeskEvent } from '../desk/desk-event.ts'
import type { Post, Posting } from '../desk/post.ts'
import type { Talk } from '../desk/talk.ts'
import type { PhoneNumber } from '../text/phone-number.ts'

/** The oldest event of a forum group that is not done. `event` is an update as Telegram gave it, or an event of our own. */
export interface DeskHead {
  readonly seq: number
  readonly payload:
    | { readonly kind: 'update'; readonly update: unknown }
    | { readonly kind: 'desk'; readonly event: DeskEvent }
  readonly at: number
  readonly attempts: number
}

/** A post as it leaves. `thread` null with a customer's post: the topic has to be made first. */
export interface OutPost {
  readonly id: number
  readonly chatId: number | null
  readonly thread: number | null
  readonly post: Post
  /** The message of the group that `replyTo` of a customer's word stands for, or that a `reword` or `react` is about. */
  readonly counterpart: number | null
  /** That message of the group shows other messages of the customer's too, which had left together. */
  readonly isShared?: boolean
  /** How often the group has put us off since something arrived there. */
  readonly attempts: number
  /** When it was written down, ms since 1970: the lag is counted from here. */
  readonly madeAt: number
}

/**
 * What may be sent to a group now. `waitMs`: when nothing is given, until it is worth looking again (no room in the minute, a pause, an album
 * that is still coming, a card that is held back); 0 when there are posts, and when nothing waits or another process is at it.
 */
export interface DeskBatch {
  readonly posts: readonly OutPost[]
  /** Operations that the group's minute has room for. */
  readonly room: number
  readonly waitMs: number
}

/** How posts ended that were sent together; `operations` is what they cost of the group's minute. */
export interface PostEnd {
  readonly ids: readonly number[]
  readonly end: 'sent' | 'refused'
  /** The message of the group that each of `ids` became, in their order; words that were joined became the same one. */
  readonly messageIds: readonly (number | null)[]
  readonly operations: number
  readonly error: string | null
  /** The lane is ours for that long from now. */
  readonly leaseMs: number
}

/** A customer's topic, and what it shows. */
export interface Topic {
  /** The customer's number among topics: the name begins with `#<no>`. */
  readonly no: number
  readonly chatId: number
  readonly group: number
  readonly thread: number | null
  /** The message that shows the card of the present talk. */
  readonly cardId: number | null
  /** The face it has: name and icon, as `DeskFace` writes them; null when nobody knows. */
  readonly face: string | null
  readonly closed: boolean
}

/** What was said in a talk, oldest first. */
export interface Said {
  readonly by: 'customer' | 'agent' | 'note' | 'bot'
  readonly agent: number | null
  readonly what: string
  readonly text: string
  readonly at: number
}

/** How long the queue is before a talk, and how long people waited lately (seconds, median of the last ones; null when nobody knows). */
export interface QueuePlace {
  readonly place: number
  readonly waitSec: number | null
}

/** What a person of ours did in a while, for `/stats`. Seconds are medians. */
export interface StatsRow {
  readonly key: string
  readonly taken: number
  readonly solved: number
  readonly firstAnswerSec: number | null
  readonly score: number | null
}

export interface Stats {
  readonly byAgent: readonly StatsRow[]
  readonly byService: readonly StatsRow[]
  readonly byReason: readonly StatsRow[]
  /** From which step customers were handed over: `flow/step`, with how many. */
  readonly bySteps: readonly { readonly step: string; readonly count: number }[]
  readonly waiting: number
}

/** Topics and posts: what goes to the groups. One process at a time sends to a group. */
export interface DeskOutbox {
  readonly post: (posts: readonly Posting[]) => Promise<void>
  /** The ids that these groups have now: a group that was moved has another one. */
  readonly groupsNow: (groups: readonly number[]) => Promise<readonly number[]>
  /**
   * Gives every customer who has posts and no topic a row in the group with the least to do; groups in trouble are passed over. Customers
   * whose group is none of these any more get another one. What cannot be given a group waits.
   */
  readonly assign: (groups: readonly number[]) => Promise<void>
  /** Groups that have something to send and nobody at it, are not paused and not in trouble. */
  readonly waiting: () => Promise<readonly number[]>
  /**
   * Takes the group's lane and the most important posts, as many as may be of use within its minute; posts of a customer to whom the bot is
   * sending right now are left out when they tell of a claim (`card`, `face`), so that it is told when it is true (G6).
   */
  readonly claim: (group: number, owner: string, leaseMs: number, perMinute: number) => Promise<DeskBatch>
  /** Posts have ended. False when the lane is not ours any more: stop, another process goes on. */
  readonly end: (group: number, owner: string, ended: PostEnd) => Promise<boolean>
  /** Not now: nothing goes to the group for that long. */
  readonly pause: (group: number, owner: string, delayMs: number, error: string) => Promise<void>
  readonly release: (group: number, owner: string) => Promise<void>
  /** What keeps a group from being a desk, in a word; null when nothing does. Its posts wait meanwhile. */
  readonly trouble: (group: number, what: string | null) => Promise<void>
  readonly troubles: () => Promise<readonly { readonly group: number; readonly what: string }[]>
  readonly topicOf: (chatId: number) => Promise<Topic | null>
  readonly topicNumbered: (no: number) => Promise<Topic | null>
  /** True when the topic had no thread and has this one now; false when another one came first. */
  readonly topicMade: (chatId: number, thread: number) => Promise<boolean>
  readonly topicShows: (chatId: number, shown: Partial<Pick<Topic, 'cardId' | 'face' | 'closed'>>) => Promise<void>
  /** The thread is gone: the next post makes a new one, and the card is shown anew. */
  readonly topicLost: (chatId: number, thread: number) => Promise<void>
  /** The group has another id now. */
  readonly groupMoved: (from: number, to: number) => Promise<void>
  /** Posts that wait and the seconds that the oldest word of a customer has waited, per group; group 0 is those that have none yet. */
  readonly lag: () => Promise<readonly { readonly group: number; readonly waiting: number; readonly seconds: number }[]>
}

/** What a commit of the desk has set going: customers with news in their inbox, and a call to be performed. */
export interface DeskCommitted {
  readonly committed: boolean
  readonly woken: readonly number[]
  readonly call: string | null
}

/** Talks, agents and what happens in the groups. */
export interface DeskStore extends DeskOutbox {
  readonly head: (group: number) => Promise<DeskHead | null>
  readonly situation: (event: DeskEvent, known: Pick<Situation, 'flows' | 'locale'>) => Promise<Situation>
  /** Everything at once, or nothing when the event was done already. */
  readonly commit: (group: number, seq: number, decision: Decision) => Promise<DeskCommitted>
  /** Everything that is decided without an event of a group, by the clock; nothing is told twice of one `source`. Gives the customers who have news. */
  readonly decide: (source: string, decision: Decision) => Promise<readonly number[]>
  /** As of the turns' inbox: tried again after `delayMs`, nothing behind it acts before; or given up for good. */
  readonly postpone: (seq: number, delayMs: number, error: string) => Promise<void>
  readonly park: (seq: number, error: string) => Promise<void>
  /** Opens a talk, or gives the one that is open (with this brief, if it had none); its card is posted in the same commit. */
  readonly open: (asked: {
    readonly chatId: number
    readonly locale: string
    readonly service: string
    readonly brief: Brief
    readonly phone: PhoneNumber | null
  }) => Promise<Talk>
  readonly talkOf: (chatId: number) => Promise<Talk | null>
  /** Where a talk stands in the queue, null when it does not wait; without a talk, the place that the next one gets. */
  readonly placeOf: (talk: number | null) => Promise<QueuePlace | null>
  readonly agents: () => Promise<readonly Agent[]>
  readonly isBanned: (chatId: number) => Promise<boolean>
  /** Talks that are not over, the oldest wait first. */
  readonly openTalks: () => Promise<readonly Talk[]>
  readonly saidIn: (chatId: number) => Promise<readonly Said[]>
  readonly stats: (since: number) => Promise<Stats>
  readonly scored: (chatId: number, score: number, words: string) => Promise<void>
  /** Everything that was said and known in this customer's talks is gone, their topic too (`delete-topic`); the counts for `/stats` stay. Older topics are beyond the bot's reach, if they are there at all. */
  readonly forget: (chatId: number) => Promise<{ readonly hadOlderTopics: boolean }>
  /** Nothing leads from this customer's older topics to them any more; whether there were any. */
  readonly forgetOlderTopics: (chatId: number) => Promise<boolean>
}
