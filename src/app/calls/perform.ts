import type { Event } from '../../core/conversation/event.ts'
import type { CallFailure } from '../../core/flow/call-failure.ts'
import { CallFailed } from '../../core/operator/call-failed.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import type { Messenger } from '../../core/ports/messenger.ts'
import type { Store } from '../../core/ports/store.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'
import { traitsOf } from '../../core/flow/call-register.ts'
import type { Spans, TracePlace } from '../../core/ports/spans.ts'
import { callEntries } from '../../core/journal/call-entries.ts'
import { fillSecrets } from './fill-secrets.ts'
import { retryUntilStored } from '../scheduling/retry-until-stored.ts'
import type { Log } from '../../core/ports/log.ts'
import type { Scheduler } from '../scheduling/scheduler.ts'

/**
 * Performs one kind of call: takes its input with secrets filled in and gives its output. Rejects with a CallFailed
 * or a database error.
 */
export type Handler = (input: never, open: OpenCall) => Promise<unknown>

/** Dependencies of `createPerform`. */
export interface PerformParts {
  readonly store: Pick<Store, 'calls' | 'outbox'>
  readonly handlers: Readonly<Record<string, Handler>>
  readonly messenger: Pick<Messenger, 'typing'>
  readonly owner: string
  readonly spans: Spans | null
  readonly scheduler: Pick<Scheduler, 'wakeChat' | 'wakeOutbox'>
  readonly log: Log
  /** Aborted when the process stops: running calls end, no new one begins. */
  readonly signal: AbortSignal
}

/** Performer of calls. */
export interface Perform {
  /** Begins the call with this id, unless it is running here already. */
  readonly go: (callId: string) => void
  /** Resolves when no call is running any more. */
  readonly idle: () => Promise<void>
}

const TYPING_AFTER_MS = 1_000

/** Telegram shows "typing" for five seconds (Bot API, sendChatAction). */
const TYPING_AGAIN_MS = 4_500
const LINE_AFTER_MS = 4_000
const RETRY_MS = 2_000

/** Failure of a call that may or may not have taken effect; the flow tells the customer so and continues. */
const unknownOutcome: CallFailure = { code: 'UNKNOWN_OUTCOME', retryAfterSec: null }

/**
 * Shows the customer that a call takes time: "typing" after a second, one line about the call after four. Returns a
 * function that stops it.
 */
const showProgress = (
  { store, messenger, scheduler, log }: PerformParts,
  { chatId, call, fence }: OpenCall,
  trace: TracePlace | undefined,
): (() => void) => {
  const type = (): void => void messenger.typing(chatId).catch(() => undefined)
  const sendWaitLine = async (): Promise<void> => {
    if (call.wait === null) return
    await store.outbox.add(
      chatId,
      {
        kind: 'say',
        text: call.wait,
        removeKeyboard: false,
        until: Date.now() + 30_000,
        ...(call.thread === undefined ? {} : { thread: call.thread }),
      },
      fence,
      trace,
    )
    scheduler.wakeOutbox(chatId)
  }
  let typing: NodeJS.Timeout | undefined
  const first = setTimeout(() => {
    type()
    typing = setInterval(type, TYPING_AGAIN_MS)
  }, TYPING_AFTER_MS)
  const line = setTimeout(
    () =>
      void sendWaitLine().catch((error: unknown) =>
        log.debug({ chatId, err: error }, 'perform: the line about a slow call was not sent'),
      ),
    LINE_AFTER_MS,
  )
  return () => {
    clearTimeout(first)
    clearTimeout(line)
    clearInterval(typing)
  }
}

const failureOf = (error: CallFailed): CallFailure =>
  error.mayHaveHappened ? unknownOutcome : { code: error.code, retryAfterSec: error.retryAfterSec }

const runHandler = async (parts: PerformParts, open: OpenCall): Promise<Event> => {
  const { call } = open
  const stamp = { call: call.call, turn: call.turn }
  if (open.previousAttempts > 0 && traitsOf(call.src).repeat === 'once')
    return { kind: 'failed', ...stamp, failure: unknownOutcome, at: Date.now() }
  const handler = parts.handlers[call.src]
  if (!handler) throw new Error(`there is no call "${call.src}"`)
  try {
    return { kind: 'answered', ...stamp, output: await handler(fillSecrets(call) as never, open), at: Date.now() }
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error
    const who = error instanceof OperatorError ? { upstream: error.upstreamCode } : {}
    parts.log.info(
      { chatId: open.chatId, src: call.src, code: error.code, ...who },
      `perform: ${error instanceof OperatorError ? 'the operator' : 'a rule of ours'} refused a call`,
    )
    return { kind: 'failed', ...stamp, failure: failureOf(error), at: Date.now() }
  }
}

const MAX_ATTEMPTS = 4

/**
 * Tries a call once. Gives the event for the inbox, or `again` when something on our side failed and attempts are left.
 */
const attempt = async (parts: PerformParts, open: OpenCall): Promise<Event | 'again'> => {
  try {
    return await runHandler(parts, open)
  } catch (error) {
    const { call } = open
    parts.log.warn({ chatId: open.chatId, src: call.src, err: error }, 'perform: a call failed on our side')
    if (open.previousAttempts + 1 < MAX_ATTEMPTS) return 'again'
    return {
      kind: 'failed',
      call: call.call,
      turn: call.turn,
      failure: { code: 'INTERNAL', retryAfterSec: null },
      at: Date.now(),
    }
  }
}

/** Tries a call once, and shows the customer meanwhile that it takes time. */
const attemptVisibly = (
  parts: PerformParts,
  open: OpenCall,
  trace: TracePlace | undefined,
): Promise<Event | 'again'> => {
  const stopProgress = showProgress(parts, open, trace)
  return attempt(parts, open).finally(stopProgress)
}

/** Result of one try of a call, and the span that its answer follows from. */
interface Attempted {
  readonly event: Event | 'again'
  readonly trace?: TracePlace
}

/** Tries a call once, with a span where somebody listens. */
const attemptTraced = async (parts: PerformParts, open: OpenCall): Promise<Attempted> => {
  const { spans } = parts
  if (spans === null) return { event: await attemptVisibly(parts, open, undefined) }
  const { id, chatId, call, trace: below } = open
  const { place, end } = spans.begin('call', below, { chatId, call: call.src, correlator: id })
  const event = await spans.within(place, () => attemptVisibly(parts, open, place))
  if (event === 'again') end('INTERNAL')
  else end(event.kind === 'failed' ? event.failure.code : 'ok')
  return { event, trace: place }
}

const performOne = async (parts: PerformParts, id: string): Promise<void> => {
  const { calls } = parts.store
  const open = await calls.begin(id, parts.owner)
  if (!open) return
  const { event, trace } = await attemptTraced(parts, open)
  await retryUntilStored(
    'perform',
    () => (event === 'again' ? calls.retry(id, RETRY_MS) : calls.answer(open, event, callEntries(open, event), trace)),
    parts,
  )
  parts.scheduler.wakeChat(open.chatId)
}

/**
 * Performs calls, any number at a time, each in one process only (G4). Other processes take over the calls of one that
 * died.
 */
export const createPerform = (parts: PerformParts): Perform => {
  const running = new Map<string, Promise<void>>()
  const go = (id: string): void => {
    if (running.has(id) || parts.signal.aborted) return
    const work = performOne(parts, id)
      .catch((error: unknown) =>
        parts.log.warn({ call: id, err: error }, 'perform: call postponed, the database does not answer'),
      )
      .finally(() => running.delete(id))
    running.set(id, work)
  }
  const idle = async (): Promise<void> => {
    while (running.size > 0) await Promise.all(running.values())
  }
  return { go, idle }
}
