import { FloodError, RefusedError, TemporaryError, NoAnswerError } from '../../core/ports/messenger-errors.ts'
import type { Notice } from '../../core/notice/notice.ts'
import type { CopyOutcome, NoticeWork } from '../../core/ports/notice-store.ts'

/** Meaning of a failed try, for this copy and for all others. */
export type CopyFailure =
  | { readonly kind: 'ended'; readonly outcome: CopyOutcome; readonly error: string }
  /** Telegram refuses the message itself. Counted, because it would refuse the other copies as well. */
  | { readonly kind: 'refused'; readonly error: string }
  /** Telegram asks to pause all messages. */
  | { readonly kind: 'flooded'; readonly waitMs: number }
  /** Telegram cannot be reached. */
  | { readonly kind: 'unreachable'; readonly error: string }

const endedAs = (outcome: CopyOutcome, error: string): CopyFailure => ({ kind: 'ended', outcome, error })

const failureOfRefusal = ({ reason, message }: RefusedError, work: NoticeWork): CopyFailure => {
  switch (reason) {
    case 'blocked':
    case 'gone':
      return endedAs('blocked', message)
    case 'no-change':
      return endedAs('sent', message)
    case 'target-lost':
      return endedAs(work === 'send' ? 'failed' : 'lost', message)
    case 'unauthorized':
      return { kind: 'unreachable', error: message }
    default:
      return { kind: 'refused', error: message }
  }
}

/** Classifies the error of a send, a correction or a recall. Any other error is a bug and is thrown again. */
export const copyFailureOf = (error: unknown, { onCrash }: Notice, work: NoticeWork): CopyFailure => {
  if (error instanceof RefusedError) return failureOfRefusal(error, work)
  if (error instanceof FloodError) return { kind: 'flooded', waitMs: error.retryAfterMs }
  if (error instanceof NoAnswerError && work === 'send' && onCrash === 'unknown')
    return endedAs('unknown', error.message)
  if (error instanceof TemporaryError) return { kind: 'unreachable', error: error.message }
  throw error
}
