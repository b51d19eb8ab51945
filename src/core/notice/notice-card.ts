import type { Html } from '../text/html.ts'

/** Pages of the card of a draft. A page with a language behind a colon, `text:ru`, waits for that text. */
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

/** Pages of the card once the notice has begun: each asks for confirmation of what it is called after. */
export const runPages = ['main', 'cancel', 'correct', 'replace', 'recall'] as const

/** The group of a card that is still to appear in the first group, which the maker of the notice does not know. */
export const NO_GROUP = 0

/**
 * The one message of a forum group that shows a notice, from draft to report. Its page says what a reply to it is taken
 * for.
 */
export interface NoticeCard {
  readonly notice: number
  readonly group: number
  readonly thread: number | null
  /** Null until it has been sent. */
  readonly messageId: number | null
  /** One of the pages, or `text:<language>`, `correct:<language>`. */
  readonly page: string
  /**
   * Telegram id of the supervisor who wants it sent, or its texts replaced; a second one must approve above the
   * threshold.
   */
  readonly asker: number | null
  /** New texts by language, until somebody confirms that they replace the old ones. */
  readonly pending: Readonly<Record<string, Html>>
  /** A digest of what the message shows; null when that is not known. */
  readonly shown: string | null
  /** True once the picture of the report has been posted. */
  readonly reported: boolean
}

/** A change of a card. */
export type CardChange = Partial<
  Pick<NoticeCard, 'group' | 'thread' | 'messageId' | 'page' | 'asker' | 'pending' | 'reported' | 'shown'>
>
