/** Kinds of message the assistant cannot read as an answer; each has a text of its own (`cannot-read` in common.ftl). */
export const unreadable = [
  'animation', 'audio', 'contact', 'dice', 'document', 'game', 'location', 'photo', 'poll', 'sticker', 'story', 'video', 'video_note',
  'voice', 'other',
] as const
export type Unreadable = (typeof unreadable)[number]

/** Whose contact card came: only `own` proves anything (`contact.user_id === from.id`, not forwarded, not sent through a bot). */
export type WhoseContact = 'own' | 'other' | 'forwarded' | 'via-bot'

/** What the customer did. `messageId` is Telegram's id of their message in this chat; of a press, of the message with the button. */
export type CustomerEvent =
  | { readonly kind: 'pressed'; readonly prompt: number; readonly index: number; readonly callbackId: string; readonly messageId?: number }
  | { readonly kind: 'wrote'; readonly text: string; readonly messageId: number; readonly forwarded: boolean }
  | { readonly kind: 'contact'; readonly phone: string; readonly whose: WhoseContact; readonly messageId: number }
  | { readonly kind: 'command'; readonly name: string; readonly payload: string; readonly messageId: number }
  | { readonly kind: 'sent'; readonly what: Unreadable; readonly messageId: number }
  /** A document. `size` in bytes, null when Telegram does not tell; `caption` is what was written below it. */
  | { readonly kind: 'file'; readonly fileId: string; readonly name: string; readonly size: number | null; readonly caption: string | null; readonly forwarded: boolean; readonly messageId: number }
  | { readonly kind: 'edited'; readonly messageId: number; readonly text: string }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'unblocked' }

/** How a call ended badly, as the flow sees it: `code` is an operator's ErrorCode, or `UNKNOWN_OUTCOME` when nobody can tell. */
export interface CallFailure {
  readonly code: string
  readonly retryAfterSec: number | null
}

/** What the world answered. `turn` is the turn at which the asking state was entered; an answer of another turn is stale. */
export type WorldEvent =
  | { readonly kind: 'answered'; readonly call: string; readonly turn: number; readonly output: unknown }
  | { readonly kind: 'failed'; readonly call: string; readonly turn: number; readonly failure: CallFailure }
  | { readonly kind: 'timer'; readonly key: string; readonly turn: number }
  | { readonly kind: 'news'; readonly text: string; readonly vars: Readonly<Record<string, string | number>>; readonly flow: string | null }
  | { readonly kind: 'added-to-group' }
  | { readonly kind: 'claimed'; readonly agent: string }
  | { readonly kind: 'released' }

/** One thing that happened in one chat. Time and the guess of the language arrive with it: a turn has no clock of its own. */
export type Event = (CustomerEvent | WorldEvent) & {
  /** When it happened for us, milliseconds since 1970. */
  readonly at: number
  /** IETF language tag of the customer's Telegram, when the event came from them. */
  readonly language?: string | undefined
  /** Notes that this customer has read before, as far as anybody remembers: the second time is shorter. */
  readonly told?: readonly string[] | undefined
}

const worldly: ReadonlySet<Event['kind']> = new Set(['answered', 'failed', 'timer', 'news', 'added-to-group', 'claimed', 'released'] satisfies WorldEvent['kind'][])

/** True for what the customer did themselves, false for answers, timers and news. */
export const isCustomerEvent = (event: Event): event is Event & CustomerEvent => !worldly.has(event.kind)
