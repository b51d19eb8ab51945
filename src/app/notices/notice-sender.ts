import type { Event } from '../../core/conversation/event.ts'
import type { Notice } from '../../core/notice/notice.ts'
import type { NoticeMessenger } from '../../core/ports/notice-messenger.ts'
import type { NoticeCopy, NoticeRun, NoticeStore } from '../../core/ports/notice-store.ts'
import type { SendLimit } from '../../core/ports/send-limit.ts'
import type { World } from '../../core/flow/world.ts'
import type { Log } from '../../core/ports/log.ts'
import { createOutcomes } from './outcomes.ts'
import { createRefusals } from './refusals.ts'
import { runSlice } from './run-slice.ts'
import { sendCopy } from './send-copy.ts'
import type { SendCopyParts } from './send-copy.ts'
import { createCircuit } from './circuit.ts'

/** Messages per second (Bot FAQ, "My bot is hitting limits"; Bot API, allow_paid_broadcast). */
export interface SendRates {
  readonly free: number
  readonly paid: number
}

/** Rates that Telegram allows. */
export const sendRates: SendRates = { free: 30, paid: 1_000 }

/** Dependencies of `createNoticeSender`. */
export interface NoticeSenderParts {
  readonly store: NoticeStore
  readonly messenger: NoticeMessenger
  readonly limit: SendLimit
  readonly world: Pick<World, 'texts' | 'services'>
  readonly rates: SendRates
  /** Name of this process, under which it claims copies. */
  readonly owner: string
  readonly log: Log
  /** Aborted when the process stops: messages on their way are the last. */
  readonly signal: AbortSignal
}

/** Sender of the running notices in this process. */
export interface NoticeSender {
  /** Counts a customer's event when it is a response to a notice: a pressed button or a reaction. Returns at once. */
  readonly countResponse: (chatId: number, event: Event) => void
  /** Resolves when nothing is running any more. */
  readonly idle: () => Promise<void>
}

/**
 * Copies on their way at once, which a crash may send twice. At 150 ms per answer it is enough for a thousand per
 * second.
 */
const MAX_IN_FLIGHT = 150
const LOOK_EVERY_MS = 500
const RESCUE_EVERY_MS = 1_000

const storeResponse = (store: NoticeStore, chatId: number, event: Event): Promise<void> | null => {
  if (event.kind === 'followed' && event.notice > 0) return store.recordPress(event.notice, chatId, event.flow)
  return event.kind === 'reacted' ? store.recordReaction(chatId, event.messageId, event.emoji) : null
}

/** Creates a sleep that ends early when the process stops. */
const createNap =
  (signal: AbortSignal) =>
  (ms: number): Promise<void> =>
    new Promise((resolve) => {
      if (signal.aborted || ms <= 0) return resolve()
      const timer = setTimeout(done, ms)
      function done(): void {
        clearTimeout(timer)
        signal.removeEventListener('abort', done)
        resolve()
      }
      signal.addEventListener('abort', done)
    })

/** Sends every running notice until the process stops. Any number of processes share the work. */
export const createNoticeSender = (parts: NoticeSenderParts): NoticeSender => {
  const { store, rates, log, signal } = parts
  const nap = createNap(signal)
  const circuit = createCircuit(Date.now)
  const outcomes = createOutcomes(parts)
  const sending: SendCopyParts = { ...parts, outcomes, circuit, refusals: createRefusals() }
  const inFlight = new Set<Promise<void>>()

  const track = (work: Promise<void>): void => {
    const tracked = work
      .catch((error: unknown) =>
        log.error({ err: error }, 'notices: a copy failed unexpectedly and waits for its lease to end'),
      )
      .finally(() => inFlight.delete(tracked))
    inFlight.add(tracked)
  }

  /**
   * Records which copies are about to be sent, in one write for all of them, where a crash must send nothing twice.
   * Gives the chats whose copies may be sent. Null when nothing needs to be recorded.
   */
  const recordDeparture = (
    run: NoticeRun,
    notice: Notice,
    copies: readonly NoticeCopy[],
  ): Promise<ReadonlySet<number>> | null => {
    if (run.work !== 'send' || notice.onCrash === 'twice') return null
    return store
      .markDeparted(
        run.id,
        parts.owner,
        copies.map(({ chatId }) => chatId),
      )
      .then(
        (own) => new Set(own),
        () => {
          for (const { chatId } of copies) outcomes.recordReturned(run.id, chatId, LOOK_EVERY_MS)
          return new Set<number>()
        },
      )
  }

  const slice = async (run: NoticeRun): Promise<void> => {
    const notice = await store.get(run.id)
    if (!notice) return
    const perSecond = run.work === 'send' && notice.paid ? rates.paid : rates.free
    const send = (copies: readonly NoticeCopy[]): void => {
      const recording = recordDeparture(run, notice, copies)
      for (const copy of copies)
        track(
          recording === null
            ? sendCopy(sending, { run, notice, copy })
            : recording.then((own) => (own.has(copy.chatId) ? sendCopy(sending, { run, notice, copy }) : undefined)),
        )
    }
    await runSlice(
      {
        ...parts,
        outcomes,
        circuit,
        nap,
        send,
        freeSlots: () => MAX_IN_FLIGHT - inFlight.size - outcomes.unwritten(),
      },
      run,
      perSecond,
    )
  }

  const look = async (): Promise<void> => {
    const runs = await store.running()
    if (runs.length === 0) return nap(LOOK_EVERY_MS)
    await Promise.all(runs.map(slice))
  }

  const rescue = async (): Promise<void> => {
    await store.rescue()
    await nap(RESCUE_EVERY_MS)
  }
  const repeat = async (work: () => Promise<void>): Promise<void> => {
    while (!signal.aborted) {
      await work().catch(async (error: unknown) => {
        log.warn({ err: error }, 'notices: postponed, the database does not answer')
        await nap(LOOK_EVERY_MS)
      })
    }
  }
  const working = Promise.all([repeat(look), repeat(rescue)])

  return {
    countResponse: (chatId, event) =>
      void storeResponse(store, chatId, event)?.catch((error: unknown) =>
        log.debug({ chatId, err: error }, 'notices: a press or a reaction was not counted'),
      ),
    idle: async () => {
      await working
      await Promise.all(inFlight)
      await outcomes.settled()
    },
  }
}
