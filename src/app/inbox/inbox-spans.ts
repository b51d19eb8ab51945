import type { Span } from '../../core/ports/spans.ts'
import type { CommitResult } from '../../core/ports/turn-store.ts'
import type { TakenTurn } from './taken-turn.ts'

/** Does the work of spans, and ends them as failed when it rejects. Work that succeeds says itself how it ended. */
export const endOnFailure = async <Result>(spans: readonly Span[], work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work()
  } catch (error) {
    for (const span of spans) span.end('failed')
    throw error
  }
}

/** Ends the span of a turn that was taken. */
export const endTurn = (span: Span | undefined, { event, result }: TakenTurn, outcome: CommitResult | null): void => {
  if (span === undefined) return
  const { conversation, flow, step } = result
  const state = flow === '' ? '' : `${flow}.${step}`
  const how = outcome === null ? 'failed' : outcome.committed ? 'ok' : 'conflict'
  span.end(how, { turn: conversation.turn, event: event.kind, state })
}
