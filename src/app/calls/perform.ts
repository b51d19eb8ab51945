import type { Call } from '../../core/conversation/effect.ts'
import type { Event } from '../../core/conversation/event.ts'
import type { CallFailure } from '../../core/flow/call-failure.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import type { Messenger } from '../../core/ports/ports.ts'
import type { OpenCall, Store } from '../../core/ports/store.ts'
import { insist } from '../outbox/retry-until-stored.ts'
import type { Log } from '../../core/ports/log.ts'

/** Performs one kind of call: its input, secrets filled in, becomes its output. Rejects with an OperatorError, or the database's. */
export type Handler = (input: never, open: OpenCall) => Promise<unknown>

/** What performing calls needs. */
export interface PerformParts {
  readonly store: Pick<Store, 'calls' | 'outbox'>
  readonly handlers: Readonly<Record<string, Handler>>
  /** Calls whose wire has no key: begun once, never again (G4). */
  readonly atMostOnce: ReadonlySet<string>
  readonly messenger: Pick<Messenger, 'typing'>
  readonly owner: string
  /** The answer is in the inbox. */
  readonly answered: (chatId: number) => void
  readonly deliver: (chatId: number) => void
  readonly log: Log
  /** Aborted when the process stops: calls under way are the last. */
  readonly signal: AbortSignal
}

/** Calls by their id, begun as soon as the turn that asks is committed. */
export interface Perform {
  readonly go: (callId: string) => void
  readonly idle: () => Promise<void>
}

const TYPING_AFTER_MS = 1_000

/** Telegram shows "typing" for five seconds (Bot API, sendChatAction). */
const TYPING_AGAIN_MS = 4_500
const LINE_AFTER_MS = 4_000
const RETRY_MS = 2_000

/** Nobody can tell whether the call took effect: the flow says so and goes on from there. */
const unknownOutcome: CallFailure = { code: 'UNKNOWN_OUTCOME', retryAfterSec: null }

const fill = ({ input, secrets }: Call): unknown =>
  JSON.parse(JSON.stringify(input ?? null), (_key, value: unknown) =>
    typeof value === 'string' ? (secrets[value] ?? value) : value,
  )

/** While the answer is awaited: "typing" after a second, one line about what is being waited for after a few. Returns the way to stop. */
const keepCompany = (
  { store, messenger, deliver, log }: PerformParts,
  { chatId, call, fence }: OpenCall,
): (() => void) => {
  const type = (): void => void messenger.typing(chatId).catch(() => undefined)
  const tell = async (): Promise<void> => {
    if (call.wait === null) return
    await store.outbox.add(
      chatId,
      { kind: 'say', text: call.wait, removeKeyboard: false, until: Date.now() + 30_000 },
      fence,
    )
    deliver(chatId)
  }
  let typing: NodeJS.Timeout | undefined
  const first = setTimeout(() => {
    type()
    typing = setInterval(type, TYPING_AGAIN_MS)
  }, TYPING_AFTER_MS)
  const line = setTimeout(
    () => void tell().catch((error: unknown) => log.debug({ chatId, err: error }, 'perform: the line was not told')),
    LINE_AFTER_MS,
  )
  return () => {
    clearTimeout(first)
    clearTimeout(line)
    clearInterval(typing)
  }
}

const failureOf = (error: OperatorError): CallFailure =>
  error.mayHaveHappened ? unknownOutcome : { code: error.code, retryAfterSec: error.retryAfterSec }

const ask = async (parts: PerformParts, open: OpenCall): Promise<Event> => {
  const { call } = open
  const stamp = { call: call.call, turn: call.turn }
  if (open.begunBefore > 0 && parts.atMostOnce.has(call.src))
    return { kind: 'failed', ...stamp, failure: unknownOutcome, at: Date.now() }
  const handler = parts.handlers[call.src]
  if (!handler) throw new Error(`there is no call "${call.src}"`)
  try {
    return { kind: 'answered', ...stamp, output: await handler(fill(call) as never, open), at: Date.now() }
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error
    parts.log.info(
      { chatId: open.chatId, src: call.src, code: error.code, upstream: error.upstreamCode },
      'perform: the operator said no',
    )
    return { kind: 'failed', ...stamp, failure: failureOf(error), at: Date.now() }
  }
}

const TRIES = 4

/** What comes of a call: an event for the inbox, or another try because something on our side failed. */
const attempt = async (parts: PerformParts, open: OpenCall): Promise<Event | 'again'> => {
  try {
    return await ask(parts, open)
  } catch (error) {
    const { call } = open
    parts.log.warn({ chatId: open.chatId, src: call.src, err: error }, 'perform: a call failed on our side')
    if (open.begunBefore + 1 < TRIES) return 'again'
    return {
      kind: 'failed',
      call: call.call,
      turn: call.turn,
      failure: { code: 'INTERNAL', retryAfterSec: null },
      at: Date.now(),
    }
  }
}

const performOne = async (parts: PerformParts, id: string): Promise<void> => {
  const { calls } = parts.store
  const open = await calls.begin(id, parts.owner)
  if (!open) return
  const leave = keepCompany(parts, open)
  const event = await attempt(parts, open).finally(leave)
  await insist('perform', () => (event === 'again' ? calls.retry(id, RETRY_MS) : calls.answer(open, event)), parts)
  parts.answered(open.chatId)
}

/** Performs calls, any number at a time; each by one process (G4). A call whose process dies is found by the others. */
export const createPerform = (parts: PerformParts): Perform => {
  const running = new Map<string, Promise<void>>()
  const go = (id: string): void => {
    if (running.has(id) || parts.signal.aborted) return
    const work = performOne(parts, id)
      .catch((error: unknown) =>
        parts.log.warn({ call: id, err: error }, 'perform: put off, the database does not answer'),
      )
      .finally(() => running.delete(id))
    running.set(id, work)
  }
  const idle = async (): Promise<void> => {
    while (running.size > 0) await Promise.all(running.values())
  }
  return { go, idle }
}
