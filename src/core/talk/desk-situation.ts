import type { Agent, AgentName } from '../desk/agent.ts'
import type { HistoryEntry } from '../desk/history-entry.ts'
import type { OwnAnswer } from '../desk/own-answer.ts'
import type { Talk } from '../desk/talk.ts'

/** A withheld part of an album. `text` is its caption, `what` its kind of content. */
export interface WithheldPart {
  readonly messageId: number
  readonly text: string
  readonly what: string
  /** Addresses that its words need not show; absent where there are none. */
  readonly addresses?: readonly string[]
}

/** Facts known when something happens in a forum group, read from the database before `decide`. */
export interface DeskSituation {
  /** The writer's entry in the list of agents; null for a stranger. */
  readonly agent: Agent | null
  /** Chat id of the customer whose topic it happened in; null in General, or in a topic that is no customer's. */
  readonly customer: number | null
  /** True in an older topic of the customer, where people still write and the bot cannot. */
  readonly isPast: boolean
  /** The customer's talk that is not over, else their last one. */
  readonly talk: Talk | null
  /** Number of the writer's talks that are not over. */
  readonly openTalks: number
  /** Number of talks that are not over, by the id of their agent; agents without any are left out. */
  readonly talksOf: Readonly<Record<string, number>>
  /**
   * Id, in the customer's chat, of the counterpart of the message replied to, reacted to or edited; null when it has
   * none.
   */
  readonly counterpart: number | null
  /** Id of the agent who wrote the message replied to, reacted to or edited, where an agent did. */
  readonly author?: number | null
  /**
   * Author of the history's entry for that message; null when the history has none, absent in situations that no event
   * needs it for.
   */
  readonly wordBy?: HistoryEntry['by'] | null
  /** Captions of the other parts of the written album, as far as they have arrived. */
  readonly albumWords?: readonly string[]
  /** Addresses of these parts that their captions need not show. */
  readonly albumAddresses?: readonly string[]
  /** Parts withheld so far of the album that was written, or that the pressed line is about, in their order. */
  readonly album: readonly WithheldPart[]
  readonly agents: readonly Agent[]
  /** Supervisors by the settings, on the list or not: see `withRoles`. */
  readonly supervisors: readonly AgentName[]
  /** Ids of the people who asked lately to start a recovery for this customer, from the audit log. */
  readonly recoveryAskedBy: readonly number[]
  /** Ready answers that agents wrote for the talk's service; absent in situations that no event needs them for. */
  readonly ownAnswers?: readonly OwnAnswer[]
  /** Answer that waits for the press below its preview, where one was pressed. */
  readonly draft?: OwnAnswer | null
  /** Ids of the flows an agent may return the customer to. */
  readonly flows: readonly string[]
  /** The language of the desk. */
  readonly locale: string
}
