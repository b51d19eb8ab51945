import type { Call } from '../conversation/effect.ts'
import type { JournalEntry } from '../journal/journal-entry.ts'
import type { Event } from '../conversation/event.ts'
import type { TracePlace } from './spans.ts'

/** A call that has been claimed to be performed. */
export interface OpenCall {
  readonly id: string
  readonly chatId: number
  readonly call: Call
  /** Count of earlier attempts; 0 the first time. */
  readonly previousAttempts: number
  /** Time at which the turn made the call, ms since 1970; the same at every attempt. */
  readonly askedAt: number
  readonly fence: number
  readonly locale: string
  /** Span of the turn that made the call. */
  readonly trace?: TracePlace | undefined
}

/** Calls that turns have made and that are not answered yet. */
export interface CallStore {
  /** Claims a call; null when another process performs it, or when it cannot be opened: it is a dead letter then. */
  readonly begin: (id: string, owner: string) => Promise<OpenCall | null>
  /**
   * Ends a call. Its answer enters the inbox, with the span that it follows from, and `entries` the journal in the same
   * commit; the call's content and secrets are erased.
   */
  readonly answer: (
    call: OpenCall,
    event: Event,
    entries?: readonly JournalEntry[],
    trace?: TracePlace,
  ) => Promise<void>
  /** Releases a call that failed temporarily; it can be claimed again after `delayMs`. */
  readonly retry: (id: string, delayMs: number) => Promise<void>
}
