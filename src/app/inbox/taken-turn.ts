import type { Event } from '../../core/conversation/event.ts'
import type { TurnResult } from '../../core/conversation/turn.ts'
import type { TurnReport, TurnTimes } from '../../core/ports/turn-observer.ts'
import type { CommitResult, TurnCommit } from '../../core/ports/turn-store.ts'

/** A turn that was taken, and the event that it was taken on. */
export interface TakenTurn {
  readonly event: Event
  readonly result: TurnResult
}

/** Makes the report of a committed turn for metrics, log and spans. */
export const reportOf = (
  { chatId, seq, trace }: TurnCommit,
  { event, result: { conversation, flow, step, walks } }: TakenTurn,
  { calls }: CommitResult,
  times: TurnTimes,
): TurnReport => ({
  chatId,
  seq,
  turn: conversation.turn,
  event: event.kind,
  answered: event.kind === 'answered' || event.kind === 'failed' ? { turn: event.turn, call: event.call } : null,
  calls,
  flow,
  step,
  walks,
  times,
  trace,
})
