import type { NoticeCard, CardChange } from '../notice/notice-card.ts'

/** Cards of notices in the forum groups. */
export interface NoticeCards {
  readonly open: (notice: number, group: number, thread: number | null) => Promise<void>
  /**
   * Lets the card of a notice that was made elsewhere (command line) appear in the first group. `asker` is the
   * supervisor who wants it sent and needs another supervisor's approval.
   */
  readonly announce: (notice: number, asker: number | null) => Promise<void>
  readonly get: (notice: number) => Promise<NoticeCard | null>
  /** Gives the card that a message of a group shows. */
  readonly at: (group: number, messageId: number) => Promise<NoticeCard | null>
  /** Lists cards of this supervisor's drafts that asked for a reply within the last hour. */
  readonly waiting: (
    location: Pick<NoticeCard, 'group' | 'thread'>,
    supervisor: number,
  ) => Promise<readonly NoticeCard[]>
  readonly change: (notice: number, change: CardChange) => Promise<void>
  /**
   * Lists cards to look at: of running notices and of drafts that no message shows, unless another process looked
   * within the last seconds; and of ended notices whose report is to be posted.
   */
  readonly findStale: () => Promise<readonly NoticeCard[]>
  /** Records that this process looks at the card now. */
  readonly markLooked: (notice: number) => Promise<void>
  /** True for exactly one caller after the notice has ended; that caller posts the picture of the report. */
  readonly claimReport: (notice: number) => Promise<boolean>
}
