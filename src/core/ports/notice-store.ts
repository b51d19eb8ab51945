import type { Notice, NoticeDraft, NoticeState } from '../notice/notice.ts'
import type { NoticeKind } from '../flow/notice-calls.ts'

/** What is done with the copies: sent, given their new text, or deleted. */
export type NoticeWork = 'send' | 'correct' | 'recall'

/** A notice that has something to be done. `revision` grows with every change, so that nobody sends an old text. */
export interface NoticeRun {
  readonly id: number
  readonly work: NoticeWork
  readonly revision: number
}

/** One copy of a notice, ready to leave. `messageId` is what it became before, when it is corrected or recalled. */
export interface Copy {
  readonly chatId: number
  /** The language of the text: one that the notice has. */
  readonly locale: string
  readonly messageId: number | null
}

/** `sent` of a correction or a recall: done. `lost`: the message cannot be changed any more. */
export type CopyEnd = 'sent' | 'blocked' | 'failed' | 'unknown' | 'lost'

/** What became of a copy. */
export interface EndedCopy {
  readonly chatId: number
  readonly end: CopyEnd
  readonly messageId: number | null
  readonly error: string | null
}

/** Over time, for the report: copies of each outcome in each of at most 60 slices. */
export interface NoticeReport {
  readonly slices: readonly {
    readonly at: number
    readonly sent: number
    readonly blocked: number
    readonly failed: number
  }[]
  readonly reactions: readonly { readonly emoji: string; readonly count: number }[]
  readonly presses: readonly { readonly flow: string; readonly count: number }[]
}

/** What one customer did with a notice: their reaction, and the payloads of the buttons they pressed. */
export interface Echo {
  readonly chatId: number
  readonly emoji: string | null
  readonly flows: readonly string[]
}

/** Notices and their copies. The audience is fixed when a notice begins, a row each; any number of processes share the rows. */
export interface NoticeStore {
  readonly make: (draft: NoticeDraft, by: number) => Promise<Notice>
  /** A draft in any part; later only what it says (texts and buttons). Null when it may not be changed so. */
  readonly change: (id: number, change: Partial<NoticeDraft>) => Promise<Notice | null>
  readonly get: (id: number) => Promise<Notice | null>
  /** The newest first. */
  readonly list: (most: number) => Promise<readonly Notice[]>
  /** How many would get it now: those who are meant, can be reached, want it and have a text. Before there is any text, those who could have one. */
  readonly count: (draft: Pick<NoticeDraft, 'audience' | 'kind' | 'texts' | 'fallback'>) => Promise<number>
  /** Fixes the audience and begins (`waiting` until its time). False when it is not a draft any more. */
  readonly begin: (id: number) => Promise<boolean>
  /** A second supervisor's yes to a draft; false when it is their own. */
  readonly approve: (id: number, supervisor: number) => Promise<boolean>
  /**
   * Moves it to another state; false when that is not possible from where it is. One that was stopped goes on with those whom Telegram refused.
   */
  readonly move: (id: number, to: NoticeState, trouble?: string) => Promise<boolean>
  /** What is to be done now, the oldest first: notices that run, those included whose time has come. */
  readonly running: () => Promise<readonly NoticeRun[]>
  /**
   * Takes copies that nobody is at. A customer who talks to an agent is passed over for now, one whose night it is too; one who has chosen
   * otherwise since gets none. Nothing when the notice does not run any more, or has changed.
   */
  readonly claim: (run: NoticeRun, owner: string, most: number, leaseMs: number) => Promise<readonly Copy[]>
  /**
   * Claimed copies leave now: should their process die before their end is known, they are unknown, where the notice would rather that than send
   * them twice. Gives the chats whose copies are still this process's own; no other may leave.
   */
  readonly setOff: (id: number, owner: string, chatIds: readonly number[]) => Promise<readonly number[]>
  /** What became of claimed copies. A customer who cannot be reached is in no audience until they come back. */
  readonly end: (id: number, owner: string, ended: readonly EndedCopy[]) => Promise<void>
  /** Gives claimed copies back that were not sent; nobody takes them within `delayMs`. */
  readonly giveBack: (id: number, owner: string, chatIds: readonly number[], delayMs: number) => Promise<void>
  /** Copies in the hands of processes that are gone: to be sent again; or unknown, if they had set off. */
  readonly rescue: () => Promise<void>
  /**
   * Begins correcting or recalling what has been sent; afterwards the notice is where it was, or cancelled when what it was about to send was
   * recalled. False while it runs, or copies are on their way.
   */
  readonly rework: (id: number, work: 'correct' | 'recall') => Promise<boolean>
  readonly report: (id: number) => Promise<NoticeReport>
  /** Who reacted or pressed something. */
  readonly echoes: (id: number) => Promise<readonly Echo[]>
  /** Which notice a message of a chat is a copy of. */
  readonly copyAt: (chatId: number, messageId: number) => Promise<number | null>
  readonly reacted: (chatId: number, messageId: number, emoji: string | null) => Promise<void>
  readonly pressed: (id: number, chatId: number, flow: string) => Promise<void>
  /** Kinds that a customer does not want. */
  readonly unwanted: (chatId: number) => Promise<readonly NoticeKind[]>
  readonly want: (chatId: number, kind: NoticeKind, wanted: boolean) => Promise<void>
}
