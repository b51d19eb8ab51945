import { Refused } from '../../core/ports/failure.ts'
import type { Notice } from '../../core/notice/notice.ts'
import type { NoticeMessenger } from '../../core/ports/notice-messenger.ts'
import type { Copy, NoticeRun, NoticeStore } from '../../core/ports/notice-store.ts'
import type { SendLimit } from '../../core/ports/send-limit.ts'
import type { World } from '../../core/flow/world.ts'
import type { Log } from '../../core/ports/log.ts'
import { messageOf } from './message-of-copy.ts'
import { failureOf } from './copy-outcome.ts'
import type { Failure } from './copy-outcome.ts'
import type { Outcomes } from './record-outcomes.ts'
import type { Refusals } from './refused-content.ts'
import type { Weather } from './circuit.ts'

/** What one copy needs on its way. */
export interface Sending {
  readonly store: Pick<NoticeStore, 'move'>
  readonly messenger: NoticeMessenger
  readonly limit: Pick<SendLimit, 'pause'>
  readonly world: Pick<World, 'texts' | 'services'>
  readonly outcomes: Outcomes
  readonly refusals: Refusals
  readonly weather: Weather
  readonly log: Log
}

/** A copy, and what is done with it. */
export interface Job {
  readonly run: NoticeRun
  readonly notice: Notice
  readonly copy: Copy
}

const AWAY_MS = 1_000

/** Gives the id of the message that the copy is now; null when there is none. */
const act = async ({ messenger, world }: Sending, { run, notice, copy }: Job): Promise<number | null> => {
  const { chatId, locale, messageId } = copy
  if (run.work === 'recall') {
    if (messageId !== null) await messenger.recall(chatId, messageId)
    return messageId
  }
  const message = messageOf(notice, locale, world)
  if (message === null) throw new Refused(`there is no text in ${locale} any more`, 'target-lost')
  if (run.work === 'send') return messenger.send(chatId, message)
  if (messageId !== null) await messenger.correct(chatId, messageId, message)
  return messageId
}

/** A notice that Telegram refuses is stopped with the reason; the copies it refused are tried again when it is put right. */
const refuse = ({ store, outcomes, refusals, log }: Sending, { run, copy }: Job, error: string): void => {
  outcomes.ended(run.id, { chatId: copy.chatId, end: run.work === 'send' ? 'failed' : 'lost', messageId: null, error })
  if (!refusals.refused(run.id, copy.locale, error)) return
  log.error({ notice: run.id, locale: copy.locale, reason: error }, 'notices: stopped, Telegram refuses the message')
  store
    .move(run.id, 'stopped', `${copy.locale}: ${error}`)
    .catch((failure: unknown) => log.warn({ err: failure }, 'notices: not stopped, the database does not answer'))
}

const fail = async (sending: Sending, job: Job, failure: Failure): Promise<void> => {
  const { outcomes, weather, limit } = sending
  const { run, copy } = job
  switch (failure.kind) {
    case 'ended':
      if (failure.end === 'unknown') weather.foul()
      return outcomes.ended(run.id, { chatId: copy.chatId, end: failure.end, messageId: null, error: failure.error })
    case 'refused':
      return refuse(sending, job, failure.error)
    case 'flooded':
      outcomes.back(run.id, copy.chatId, 0)
      return limit.pause(failure.waitMs)
    case 'away':
      weather.foul()
      return outcomes.back(run.id, copy.chatId, AWAY_MS)
  }
}

/** Sends, corrects or recalls one copy, and tells what became of it. */
export const sendCopy = async (sending: Sending, job: Job): Promise<void> => {
  const { run, notice, copy } = job
  try {
    const messageId = await act(sending, job)
    sending.weather.fair()
    sending.refusals.left(run.id, copy.locale)
    sending.outcomes.ended(run.id, { chatId: copy.chatId, end: 'sent', messageId, error: null })
  } catch (error) {
    await fail(sending, job, failureOf(error, notice, run.work))
  }
}
