import { Flooded, Refused, Temporary, Unanswered } from '../../core/ports/failure.ts'
import type { Notice } from '../../core/notice/notice.ts'
import type { CopyEnd, NoticeWork } from '../../core/ports/notice-store.ts'

/** What a failed try means: for this copy, and for all the others. */
export type Failure =
  | { readonly kind: 'ended'; readonly end: CopyEnd; readonly error: string }
  /** Telegram will not have this text: counted, since it will not have it a thousand times either. */
  | { readonly kind: 'refused'; readonly error: string }
  /** Telegram asks everybody to wait. */
  | { readonly kind: 'flooded'; readonly waitMs: number }
  /** Telegram is not there. */
  | { readonly kind: 'away'; readonly error: string }

const ended = (end: CopyEnd, error: string): Failure => ({ kind: 'ended', end, error })

const ofRefusal = ({ reason, message }: Refused, work: NoticeWork): Failure => {
  switch (reason) {
    case 'blocked':
    case 'gone':
      return ended('blocked', message)
    case 'no-change':
      return ended('sent', message)
    case 'target-lost':
      return ended(work === 'send' ? 'failed' : 'lost', message)
    case 'unauthorized':
      return { kind: 'away', error: message }
    default:
      return { kind: 'refused', error: message }
  }
}

/** What a send, a correction or a recall ended in that rejected. A bug comes back as it is. */
export const failureOf = (error: unknown, { onCrash }: Notice, work: NoticeWork): Failure => {
  if (error instanceof Refused) return ofRefusal(error, work)
  if (error instanceof Flooded) return { kind: 'flooded', waitMs: error.retryAfterMs }
  if (error instanceof Unanswered && work === 'send' && onCrash === 'unknown') return ended('unknown', error.message)
  if (error instanceof Temporary) return { kind: 'away', error: error.message }
  throw error
}
