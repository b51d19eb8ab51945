import { RefusedError } from '../../core/ports/messenger-errors.ts'
import type { Notice } from '../../core/notice/notice.ts'
import type { NoticeMessenger } from '../../core/ports/notice-messenger.ts'
import type { NoticeCopy, NoticeRun, NoticeStore } from '../../core/ports/notice-store.ts'
import type { SendLimit } from '../../core/ports/send-limit.ts'
import type { World } from '../../core/flow/world.ts'
import type { Log } from '../../core/ports/log.ts'
import { noticeMessageOf } from './notice-message.ts'
import { copyFailureOf } from './copy-failure.ts'
import type { CopyFailure } from './copy-failure.ts'
import type { Outcomes } from './outcomes.ts'
import type { Refusals } from './refusals.ts'
import type { Circuit } from './circuit.ts'

/** Dependencies of `sendCopy`. */
export interface SendCopyParts {
  readonly store: Pick<NoticeStore, 'move'>
  readonly messenger: NoticeMessenger
  readonly limit: Pick<SendLimit, 'pause'>
  readonly world: Pick<World, 'texts' | 'services'>
  readonly outcomes: Outcomes
  readonly refusals: Refusals
  readonly circuit: Circuit
  readonly log: Log
}

/** A copy and the work to do with it. */
export interface CopyJob {
  readonly run: NoticeRun
  readonly notice: Notice
  readonly copy: NoticeCopy
}

const UNREACHABLE_DELAY_MS = 1_000

/** Sends, corrects or recalls a copy. Gives the id of its message; null when there is none. */
const performWork = async (
  { messenger, world }: SendCopyParts,
  { run, notice, copy }: CopyJob,
): Promise<number | null> => {
  const { chatId, locale, messageId } = copy
  if (run.work === 'recall') {
    if (messageId !== null) await messenger.recall(chatId, messageId)
    return messageId
  }
  const message = noticeMessageOf(notice, locale, world)
  if (message === null) throw new RefusedError(`there is no text in ${locale} any more`, 'target-lost')
  if (run.work === 'send') return messenger.send(chatId, message)
  if (messageId !== null) await messenger.correct(chatId, messageId, message)
  return messageId
}

/**
 * Records a refusal, and stops the notice after too many of them. Refused copies are tried again when the notice has
 * been corrected.
 */
const handleRefusal = (
  { store, outcomes, refusals, log }: SendCopyParts,
  { run, copy }: CopyJob,
  error: string,
): void => {
  outcomes.recordEnded(run.id, {
    chatId: copy.chatId,
    outcome: run.work === 'send' ? 'failed' : 'lost',
    messageId: null,
    error,
  })
  if (!refusals.countRefusal(run.id, copy.locale, error)) return
  log.error(
    { notice: run.id, locale: copy.locale, reason: error },
    'notices: notice stopped, Telegram refuses its message: correct the text',
  )
  store
    .move(run.id, 'stopped', `${copy.locale}: ${error}`)
    .catch((failure: unknown) =>
      log.warn({ err: failure }, 'notices: a refused notice was not stopped, the database does not answer'),
    )
}

const handleFailure = async (sending: SendCopyParts, job: CopyJob, failure: CopyFailure): Promise<void> => {
  const { outcomes, circuit, limit } = sending
  const { run, copy } = job
  switch (failure.kind) {
    case 'ended':
      if (failure.outcome === 'unknown') circuit.failure()
      return outcomes.recordEnded(run.id, {
        chatId: copy.chatId,
        outcome: failure.outcome,
        messageId: null,
        error: failure.error,
      })
    case 'refused':
      return handleRefusal(sending, job, failure.error)
    case 'flooded':
      outcomes.recordReturned(run.id, copy.chatId, 0)
      return limit.pause(failure.waitMs)
    case 'unreachable':
      circuit.failure()
      return outcomes.recordReturned(run.id, copy.chatId, UNREACHABLE_DELAY_MS)
  }
}

/** Sends, corrects or recalls one copy and records the outcome. */
export const sendCopy = async (sending: SendCopyParts, job: CopyJob): Promise<void> => {
  const { run, notice, copy } = job
  try {
    const messageId = await performWork(sending, job)
    sending.circuit.success()
    sending.refusals.clear(run.id, copy.locale)
    sending.outcomes.recordEnded(run.id, { chatId: copy.chatId, outcome: 'sent', messageId, error: null })
  } catch (error) {
    await handleFailure(sending, job, copyFailureOf(error, notice, run.work))
  }
}
