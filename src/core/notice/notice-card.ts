import type { Html } from '../text/html.ts'

/** Pages of the message in which a notice is written. A page with a language behind a colon waits for that text. */
export const draftPages = [
  'main',
  'kind',
  'texts',
  'photo',
  'buttons',
  'audience',
  'locales',
  'services',
  'regions',
  'days',
  'incident',
  'flow',
  'list',
  'when',
  'send',
  'approve',
  'drop',
] as const
/** Pages of the same message once the notice has begun: each asks before it does what it is called. */
export const runPages = ['main', 'cancel', 'correct', 'replace', 'recall'] as const

/** The group of a card that is to appear in the first one, which whoever has made the notice does not know. */
export const NOWHERE = 0

/** The one message of a forum group that shows a notice, from the draft to the report, and what a reply to it is taken for. */
export interface NoticeCard {
  readonly notice: number
  readonly group: number
  readonly thread: number | null
  /** Null until it has been sent. */
  readonly messageId: number | null
  /** One of the pages, or `text:<language>`, `correct:<language>`. */
  readonly page: string
  /** The supervisor who wants it sent; a second one has to agree above a size. */
  readonly asker: number | null
  /** New texts, by language, until it is said that they replace the old ones. */
  readonly pending: Readonly<Record<string, Html>>
  /** A digest of what the message shows. */
  readonly shown: string | null
  /** The picture of the report has been posted. */
  readonly reported: boolean
}

/** What of a card changes by what is done with it. */
export type CardChange = Partial<
  Pick<NoticeCard, 'group' | 'thread' | 'messageId' | 'page' | 'asker' | 'pending' | 'reported' | 'shown'>
>

/** The cards of notices. */
export interface NoticeCards {
  readonly open: (notice: number, group: number, thread: number | null) => Promise<void>
  /** The card of a notice that was made elsewhere is to appear in the first group. `asker`: whose wish to send it needs another supervisor's yes. */
  readonly announce: (notice: number, asker: number | null) => Promise<void>
  readonly get: (notice: number) => Promise<NoticeCard | null>
  /** The card that this message of a group is. */
  readonly at: (group: number, messageId: number) => Promise<NoticeCard | null>
  /** Cards of this supervisor's drafts that wait for a reply, asked for within the hour. */
  readonly waiting: (spot: Pick<NoticeCard, 'group' | 'thread'>, supervisor: number) => Promise<readonly NoticeCard[]>
  readonly change: (notice: number, change: CardChange) => Promise<void>
  /** Cards of notices that are under way, and of drafts that no message shows, if nobody has looked within the last seconds; and those to be reported. */
  readonly moving: () => Promise<readonly NoticeCard[]>
  /** Somebody looks at whether the card is as it ought to be. */
  readonly looked: (notice: number) => Promise<void>
  /** True for the first who asks since the notice has ended: the picture of the report is theirs to post. */
  readonly report: (notice: number) => Promise<boolean>
}
