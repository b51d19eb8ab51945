import type { Event } from '../../core/conversation/event.ts'
import type { Notice } from '../../core/notice/notice.ts'
import type { NoticeMessenger } from '../../core/ports/notice-messenger.ts'
import type { Copy, NoticeRun, NoticeStore } from '../../core/ports/notice-store.ts'
import type { SendLimit } from '../../core/ports/send-limit.ts'
import type { World } from '../../core/flow/world.ts'
import type { Log } from '../../core/ports/log.ts'
import { createOutcomes } from './record-outcomes.ts'
import { createRefusals } from './refused-content.ts'
import { runSlice } from './run-slice.ts'
import { sendCopy } from './send-copy.ts'
import type { Sending } from './send-copy.ts'
import { createWeather } from './circuit.ts'

/** Sends a second (Bot FAQ, "My bot is hitting limits"; Bot API, allow_paid_broadcast). */
export interface SendRates {
  readonly free: number
  readonly paid: number
}

/** What Telegram allows. */
export const sendRates: SendRates = { free: 30, paid: 1_000 }

/** What the durable job of notices needs. */
export interface NoticesParts {
  readonly store: NoticeStore
  readonly messenger: NoticeMessenger
  readonly limit: SendLimit
  readonly world: Pick<World, 'texts' | 'services'>
  readonly rates: SendRates
  /** The name of this process, under which it holds copies. */
  readonly owner: string
  readonly log: Log
  /** Aborted when the process stops: messages under way are the last. */
  readonly signal: AbortSignal
}

/** The notices that run, as this process works on them. */
export interface Notices {
  /** A customer did something: what concerns a notice is counted. */
  readonly heard: (chatId: number, event: Event) => void
  /** Resolves when nothing is under way any more. */
  readonly idle: () => Promise<void>
}

/** What a crash may send twice: a thousand a second leave while Telegram answers within 150 ms. */
const MOST_AT_ONCE = 150
const LOOK_EVERY_MS = 500
const RESCUE_EVERY_MS = 1_000

const noteEcho = (store: NoticeStore, chatId: number, event: Event): Promise<void> | null => {
  if (event.kind === 'followed') return store.pressed(event.notice, chatId, event.flow)
  return event.kind === 'reacted' ? store.reacted(chatId, event.messageId, event.emoji) : null
}

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

/** Works on every notice that runs until the process stops; any number of processes share them. */
export const createNotices = (parts: NoticesParts): Notices => {
  const { store, rates, log, signal } = parts
  const nap = createNap(signal)
  const weather = createWeather(Date.now)
  const outcomes = createOutcomes(parts)
  const sending: Sending = { ...parts, outcomes, weather, refusals: createRefusals() }
  const underWay = new Set<Promise<void>>()

  const set = (work: Promise<void>): void => {
    const watched = work
      .catch((error: unknown) => log.error({ err: error }, 'notices: a copy was left behind'))
      .finally(() => underWay.delete(watched))
    underWay.add(watched)
  }

  /** Where a crash must send nothing twice, it is noted first what leaves, once for all that leave together. Null: nothing is to be noted. */
  const setOff = (run: NoticeRun, notice: Notice, copies: readonly Copy[]): Promise<ReadonlySet<number>> | null => {
    if (run.work !== 'send' || notice.onCrash === 'twice') return null
    return store
      .setOff(
        run.id,
        parts.owner,
        copies.map(({ chatId }) => chatId),
      )
      .then(
        (own) => new Set(own),
        () => {
          for (const { chatId } of copies) outcomes.back(run.id, chatId, LOOK_EVERY_MS)
          return new Set<number>()
        },
      )
  }

  const slice = async (run: NoticeRun): Promise<void> => {
    const notice = await store.get(run.id)
    if (!notice) return
    const perSecond = run.work === 'send' && notice.paid ? rates.paid : rates.free
    const send = (copies: readonly Copy[]): void => {
      const may = setOff(run, notice, copies)
      for (const copy of copies)
        set(
          may === null
            ? sendCopy(sending, { run, notice, copy })
            : may.then((own) => (own.has(copy.chatId) ? sendCopy(sending, { run, notice, copy }) : undefined)),
        )
    }
    await runSlice(
      { ...parts, outcomes, weather, nap, send, room: () => MOST_AT_ONCE - underWay.size - outcomes.unwritten() },
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
  const again = async (work: () => Promise<void>): Promise<void> => {
    while (!signal.aborted) {
      await work().catch(async (error: unknown) => {
        log.warn({ err: error }, 'notices: put off, the database does not answer')
        await nap(LOOK_EVERY_MS)
      })
    }
  }
  const working = Promise.all([again(look), again(rescue)])

  return {
    heard: (chatId, event) =>
      void noteEcho(store, chatId, event)?.catch((error: unknown) =>
        log.debug({ chatId, err: error }, 'notices: a press or a reaction was not counted'),
      ),
    idle: async () => {
      await working
      await Promise.all(underWay)
      await outcomes.settled()
    },
  }
}
