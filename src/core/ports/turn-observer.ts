import type { Conversation } from '../conversation/conversation.ts'
import type { Event } from '../conversation/event.ts'
import type { TurnResult } from '../conversation/turn.ts'
import type { EndedWalk } from '../walk/walk.ts'
import type { TracePlace } from './spans.ts'

/** Milliseconds of a turn's parts. */
export interface TurnTimes {
  /** From the arrival of the event until it was its turn. */
  readonly wait: number
  /** Event and conversation were read. */
  readonly read: number
  /** The turn itself; with a second reader, its answer too. */
  readonly decide: number
  readonly commit: number
}

/** A committed turn, without anything that the customer said or is. */
export interface TurnReport {
  readonly chatId: number
  readonly seq: number
  /** Number of the conversation's turns, with this one. */
  readonly turn: number
  readonly event: Event['kind']
  /** The call whose answer the event is, by the turn that made it and its key; null for any other event. */
  readonly answered: { readonly turn: number; readonly call: string } | null
  /** The calls that the turn has made. */
  readonly calls: readonly string[]
  readonly flow: string
  readonly step: string
  readonly walks: readonly EndedWalk[]
  readonly times: TurnTimes
  /** Span of the turn, where somebody listens to spans. */
  readonly trace?: TracePlace | undefined
}

/** A committed turn as a whole, with what the customer said: for the playground, whose customers are played. */
export interface WholeTurn {
  readonly chatId: number
  /** The conversation before the turn; null for the first one. */
  readonly before: Conversation | null
  readonly event: Event
  readonly result: TurnResult
}

/** Hears of turns, for metrics and the log. It is called between turns and must cost next to nothing. */
export interface TurnObserver {
  readonly onTurn: (report: TurnReport) => void
  /** A turn has failed: a bug in a flow, or a value that the database refuses. */
  readonly onFailure: () => void
  /** Hears of the whole turn. Absent beside real customers: nothing but the playground may hear what they say. */
  readonly onWhole?: (whole: WholeTurn) => void
}
