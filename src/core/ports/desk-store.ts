import type { Figure } from '../walk/period-report.ts'
import type { Agent } from '../desk/agent.ts'
import type { Brief } from '../flow/brief.ts'
import type { Decision } from '../talk/decision.ts'
import type { SearchedTalk } from '../talk/find-query.ts'
import type { DeskSituation } from '../talk/desk-situation.ts'
import type { DeskEvent } from '../desk/desk-event.ts'
import type { EarlierTalk, HandOver, Talk } from '../desk/talk.ts'
import type { Posting } from '../desk/post.ts'
import type { Proof } from '../catalogue/proof.ts'
import type { PhoneNumber } from '../text/phone-number.ts'
import type { DeskOutbox } from './desk-outbox.ts'
import type { TracePlace } from './spans.ts'
import type { AgentMessageRef } from '../desk/agent-message-ref.ts'
import type { HistoryEntry } from '../desk/history-entry.ts'
import type { CountedTalk, StatsSpan } from '../desk/talk-stats.ts'

/**
 * Oldest unfinished event of a forum group: a raw update of Telegram, or an event of the product itself. `at` is ms
 * since 1970.
 */
export interface DeskHead {
  readonly seq: number
  readonly payload: (
    | { readonly kind: 'update'; readonly update: unknown }
    | { readonly kind: 'desk'; readonly event: DeskEvent }
  ) & {
    /** Span that the event follows from. */
    readonly trace?: TracePlace | undefined
  }
  readonly at: number
  readonly attempts: number
}

/** Result of a commit: `woken` are the chats with new events in their inbox, `call` is the call to perform. */
export interface DeskCommitted {
  readonly committed: boolean
  readonly woken: readonly number[]
  readonly call: string | null
}

/** Talks, agents and the inbox of the forum groups. */
export interface DeskStore extends DeskOutbox {
  readonly head: (group: number) => Promise<DeskHead | null>
  /** Lists up to twenty events of a group that wait behind the event `seq`, in order. */
  readonly following: (group: number, seq: number) => Promise<readonly DeskHead[]>
  /** Reads everything that a decision about the event needs. */
  readonly situation: (event: DeskEvent, known: Pick<DeskSituation, 'flows' | 'locale'>) => Promise<DeskSituation>
  /**
   * Writes a decision completely; writes nothing when the event was done already. `trace`, the span of the decision, is
   * kept with its events, posts and call.
   */
  readonly commit: (group: number, seq: number, decision: Decision, trace?: TracePlace) => Promise<DeskCommitted>
  /**
   * Writes a decision made by the clock, without an event. That of a `source` is written once, completely, by whichever
   * process comes first; null: it is written whenever it is made. Gives the chats with new events in their inbox.
   */
  readonly decide: (source: string | null, decision: Decision) => Promise<readonly number[]>
  /** Tries an event again after `delayMs`; the events behind it wait. */
  readonly postpone: (seq: number, delayMs: number, error: string) => Promise<void>
  /** Gives an event up, with the reason. Its content is kept sealed until an engineer releases or drops it. */
  readonly deadLetter: (seq: number, error: string) => Promise<void>
  /** Ends an event that says nothing to us, with the reason, and erases its content. */
  readonly discard: (seq: number, reason: string) => Promise<void>
  /**
   * Opens a talk, or gives the open one (with this brief when it had none). Its card is posted in the same commit. Of
   * `written`, what the customer wrote to the bot before, a new talk's history gets what no earlier talk has.
   */
  readonly open: (request: {
    readonly chatId: number
    readonly locale: string
    readonly service: string
    readonly brief: Brief
    readonly phone: PhoneNumber | null
    readonly written?: readonly { readonly text: string; readonly at: number }[]
  }) => Promise<Talk>
  /** Keeps the number that the customer has proved in their open talk, and shows its card anew; nothing without one. */
  readonly recordTalkProof: (
    chatId: number,
    proved: { readonly phone: PhoneNumber; readonly by: Proof },
  ) => Promise<void>
  /** Gives the customer's open talk, else the last one. */
  readonly talkOf: (chatId: number) => Promise<Talk | null>
  /**
   * Lists up to three talks of the same customer that were over before this one, the latest first; none that the
   * customer had forgotten.
   */
  readonly earlierTalks: (talk: Pick<Talk, 'id' | 'chatId'>) => Promise<readonly EarlierTalk[]>
  /** Gives the last note with which this talk was passed on; null when there is none. */
  readonly handOverOf: (talk: number) => Promise<HandOver | null>
  /**
   * Lists the times (ms since 1970) at which agents took talks within the last two hours, at most the latest 20, oldest
   * first.
   */
  readonly latestTakes: () => Promise<readonly number[]>
  readonly agents: () => Promise<readonly Agent[]>
  /**
   * Lists ids of people who were agents and are not on the list, the latest first; supervisors of the settings may be
   * among them.
   */
  readonly formerAgents: () => Promise<readonly number[]>
  readonly isBanned: (chatId: number) => Promise<boolean>
  /** Lists talks that are not over, the longest wait first. */
  readonly openTalks: () => Promise<readonly Talk[]>
  readonly historyOf: (chatId: number) => Promise<readonly HistoryEntry[]>
  /**
   * Lists up to fifty talks that began since `since` (ms since 1970) and before the talk `before` (null: the latest
   * ones), the latest first, each with the last hundred things said in it; none that the customer had forgotten.
   */
  readonly searchedTalks: (part: {
    readonly since: number
    readonly before: number | null
  }) => Promise<readonly SearchedTalk[]>
  /** True when there are talks before this one that the customer did not have forgotten. */
  readonly hasEarlierTalks: (before: number) => Promise<boolean>
  /** Records what became of an agent's message after it was said. */
  readonly recordFate: (word: AgentMessageRef, fate: NonNullable<HistoryEntry['fate']>) => Promise<void>
  /** Lists the talks in which something happened within the period, for figures. */
  readonly talksWithin: (span: StatsSpan) => Promise<readonly CountedTalk[]>
  /** Figures of what customers did with the bot alone in the period, of all services. */
  readonly walkFigures: (span: StatsSpan) => Promise<readonly Figure[]>
  /**
   * Records the score of the last talk. `call` is posted in the same commit when the score is low and no low one was
   * there before.
   */
  readonly recordScore: (
    chatId: number,
    said: { readonly score: number; readonly words: string },
    call: readonly Posting[],
  ) => Promise<void>
  /**
   * Erases the customer's talks, their topic (`delete-topic`) and what names them outside it; counts for `/stats`
   * stay. `hadOlderTopics`: there were topics which the bot cannot reach any more.
   */
  readonly forget: (chatId: number) => Promise<{ readonly hadOlderTopics: boolean }>
  /**
   * Posts the blanking of what names customers outside their topics: a day after it came, or since one of them was
   * forgotten.
   */
  readonly blankNames: () => Promise<void>
  /** Removes the links from older topics to this customer; true when there were any. */
  readonly forgetOlderTopics: (chatId: number) => Promise<boolean>
  /**
   * Posts the deletion of topics whose customers have had no talk for `days`, in these groups, `perHour` of each at
   * most. Their numbers stay. None of a group in which a deletion was refused lately.
   */
  readonly deleteAgedTopics: (rule: {
    readonly groups: readonly number[]
    readonly days: number
    readonly perHour: number
  }) => Promise<void>
}
