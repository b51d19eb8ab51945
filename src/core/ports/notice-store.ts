import type { Notice, NoticeDraft, NoticeState } from '../notice/notice.ts'
import type { NoticeKind } from '../flow/notice-calls.ts'
import type { NoticeResponse, NoticeReport } from '../notice/notice-report.ts'

/** Work on the copies of a notice: send them, replace their text, or delete them. */
export type NoticeWork = 'send' | 'correct' | 'recall'

/** A notice with work to do. `revision` grows with every change, so that no process sends an old text. */
export interface NoticeRun {
  readonly id: number
  readonly work: NoticeWork
  readonly revision: number
}

/** A copy that has been claimed. `messageId` is the message to correct or recall; null before it was sent. */
export interface NoticeCopy {
  readonly chatId: number
  /** Language of the text: one that the notice has. */
  readonly locale: string
  readonly messageId: number | null
}

/**
 * Outcome of the work on a copy; `sent` also for a correction or recall that succeeded. `lost`: the message cannot be
 * changed any more.
 */
export type CopyOutcome = 'sent' | 'blocked' | 'failed' | 'unknown' | 'lost'

/** Result of the work on one copy. */
export interface CopyResult {
  readonly chatId: number
  readonly outcome: CopyOutcome
  readonly messageId: number | null
  readonly error: string | null
}

/**
 * Notices and their copies. The audience is fixed when a notice begins, one row per copy; any number of processes share
 * the rows.
 */
export interface NoticeStore {
  readonly make: (draft: NoticeDraft, by: number) => Promise<Notice>
  /** Changes a draft in any part, a later state in its texts and buttons only. Null when the change is not allowed. */
  readonly change: (id: number, change: Partial<NoticeDraft>) => Promise<Notice | null>
  readonly get: (id: number) => Promise<Notice | null>
  /** Lists notices, the newest first. */
  readonly list: (limit: number) => Promise<readonly Notice[]>
  /**
   * Counts the customers who would get it now: in the audience, reachable, willing, and with a text in their language.
   * Without any text, counts those who could have one.
   */
  readonly count: (draft: Pick<NoticeDraft, 'audience' | 'kind' | 'texts' | 'fallback'>) => Promise<number>
  /**
   * Fixes the audience and starts the notice (`waiting` until its time). False when it is not a draft any more, or not
   * the draft that was `decided` on: of another digest, or without the approval that it needs.
   */
  readonly begin: (id: number, decided?: { readonly digest: string; readonly isApproved: boolean }) => Promise<boolean>
  /**
   * Records a second supervisor's approval of the draft with this digest; false for the author, and for a draft that
   * has changed. A later change ends the approval.
   */
  readonly approve: (id: number, supervisor: number, digest?: string) => Promise<boolean>
  /**
   * Moves a notice to another state; false when that is not allowed. A stopped notice resumes with the copies that
   * Telegram refused.
   */
  readonly move: (id: number, to: NoticeState, trouble?: string) => Promise<boolean>
  /** Lists work to do now, the oldest first; starts waiting notices whose time has come. */
  readonly running: () => Promise<readonly NoticeRun[]>
  /**
   * Claims up to `limit` free copies. Skips customers who talk to an agent and those whose night it is; drops the
   * copies of customers who have switched the kind off since. Gives none when the notice does not run any more, or has
   * changed.
   */
  readonly claim: (run: NoticeRun, owner: string, limit: number, leaseMs: number) => Promise<readonly NoticeCopy[]>
  /**
   * Marks claimed copies as leaving now, and gives the chats whose copies this process still owns; no other may be
   * sent. If the process dies before the outcome is known, the copies become `unknown` where the notice prefers that to
   * sending twice.
   */
  readonly markDeparted: (id: number, owner: string, chatIds: readonly number[]) => Promise<readonly number[]>
  /** Records the results of claimed copies. An unreachable customer is in no audience until they come back. */
  readonly end: (id: number, owner: string, results: readonly CopyResult[]) => Promise<void>
  /** Gives claimed copies back unsent; they cannot be claimed within `delayMs`. */
  readonly giveBack: (id: number, owner: string, chatIds: readonly number[], delayMs: number) => Promise<void>
  /** Frees copies of dead processes to be sent again; copies marked as leaving become `unknown`. */
  readonly rescue: () => Promise<void>
  /**
   * Starts correcting or recalling what was sent. Afterwards the notice returns to its state, or is cancelled when
   * unsent copies were recalled too. False while it runs, or copies are on their way.
   */
  readonly rework: (id: number, work: 'correct' | 'recall') => Promise<boolean>
  readonly report: (id: number) => Promise<NoticeReport>
  /** Lists customers who reacted or pressed a button. */
  readonly responses: (id: number) => Promise<readonly NoticeResponse[]>
  /** Gives the notice that a message of a chat is a copy of. */
  readonly copyAt: (chatId: number, messageId: number) => Promise<number | null>
  readonly recordReaction: (chatId: number, messageId: number, emoji: string | null) => Promise<void>
  readonly recordPress: (id: number, chatId: number, flow: string) => Promise<void>
  /** Lists the kinds that a customer has switched off. */
  readonly unwanted: (chatId: number) => Promise<readonly NoticeKind[]>
  readonly setWanted: (chatId: number, kind: NoticeKind, wanted: boolean) => Promise<void>
}
