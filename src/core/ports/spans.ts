import type { Event } from '../conversation/event.ts'

/**
 * A place in a trace, as W3C Trace Context writes it (`traceparent`): random ids, and whether they are recorded. It is
 * kept, sealed, with what follows from a span, so that another process goes on with the same trace.
 */
export type TracePlace = string

/** A part of the work that has a span of its own. */
export type SpanName = 'intake' | 'turn' | 'decision' | 'commit' | 'call'

/** Facts about a span: nothing that a customer said or is. Of a chat only its digest is recorded. */
export interface SpanFacts {
  /** Id of a chat or of a forum group. */
  readonly chatId?: number
  /** Telegram's id of the update. */
  readonly update?: number
  /** Number of the event in the inbox. */
  readonly seq?: number
  /** Number of the conversation's turns, with this one. */
  readonly turn?: number
  readonly event?: Event['kind']
  /** Flow and step, as `flow.step`. */
  readonly state?: string
  /** Name of a call. */
  readonly call?: string
  /** Id of a call, which the operator got as `x-correlator`. */
  readonly correlator?: string
}

/**
 * Result of a span. `conflict`: another process was first. `no-event`: the update says nothing to us. Anything but
 * these and `ok` is a failure, named by a code.
 */
type SpanOutcome = 'ok' | 'conflict' | 'no-event' | (string & {})

/** A span under way. */
export interface Span {
  readonly place: TracePlace
  readonly end: (outcome: SpanOutcome, facts?: SpanFacts) => void
}

/** A request to the operator. */
interface AskedRequest {
  readonly capability: string
  readonly correlator: string
}

/**
 * Recorder of spans. It exists only in a process in which somebody listens to them; all others have null in its place,
 * so that nothing is made or kept for spans there.
 */
export interface Spans {
  /**
   * Begins a span below a place; undefined: it begins a trace. `startedAt`, ms since 1970, is a beginning in the past.
   */
  readonly begin: (name: SpanName, below: TracePlace | undefined, facts: SpanFacts, startedAt?: number) => Span
  /** Does work whose requests to Telegram and to the operator are spans below the place; undefined: they are none. */
  readonly within: <Result>(place: TracePlace | undefined, work: () => Result) => Result
  /**
   * Sends a request to the operator as a span below the present place. `headers` tell the operator of it. `outcomeOf`
   * names the failure that the request rejects with.
   */
  readonly ask: <Result>(
    request: AskedRequest,
    work: (headers: Readonly<Record<string, string>>) => Promise<Result>,
    outcomeOf: (error: unknown) => string,
  ) => Promise<Result>
}
