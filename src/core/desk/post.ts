import type { Html } from '../text/html.ts'

/** A button of the desk: its data says what it does, at most 64 bytes (Bot API, InlineKeyboardButton). */
export interface DeskButton {
  readonly label: string
  readonly data: string
}

/** Where a post goes: the topic of a customer, which is made when there is none, or a place in a group where somebody asked. */
export type PostTarget =
  | { readonly kind: 'customer'; readonly chatId: number }
  | { readonly kind: 'place'; readonly group: number; readonly thread: number | null }

/**
 * What the bot does in a forum group, in order of importance:
 * - `words`: what a customer wrote, secrets covered; neighbours may be joined into one message. `copy`: anything else they sent, copied as it
 *   is (`caption` replaces its own when that held a secret). `reword`: a message of theirs was edited. `react`: their reaction to an agent's
 *   message. `messageId` and `replyTo` are ids of the customer's chat.
 * - `line`: a remark of the bot's. `replyTo` is a message of the group; `replaces` is an older line of the bot's that is rewritten in place.
 * - `file`, `picture`: base64.
 * - `card`: the card of the talk as it is when it is sent; one that waits already is the same one.
 * - `notice`: the card of a notice as it is when it is sent; nothing when that is what it shows already.
 * - `face`: name and icon of the topic as they ought to be when it is sent.
 * - `delete-topic`: the topic is deleted with all it holds, because the customer asked to be forgotten.
 */
export type Post =
  | { readonly kind: 'words'; readonly text: string; readonly messageId: number; readonly replyTo: number | null }
  | {
      readonly kind: 'copy'
      readonly messageId: number
      readonly caption: string | null
      readonly album: string | null
      readonly replyTo: number | null
    }
  | { readonly kind: 'reword'; readonly messageId: number; readonly text: string; readonly caption: boolean }
  | { readonly kind: 'react'; readonly messageId: number; readonly emoji: string | null }
  | {
      readonly kind: 'line'
      readonly text: Html
      readonly buttons: readonly (readonly DeskButton[])[]
      readonly replyTo: number | null
      readonly replaces?: number
    }
  | { readonly kind: 'file'; readonly name: string; readonly content: string; readonly caption: Html }
  | { readonly kind: 'picture'; readonly content: string; readonly caption: Html }
  | { readonly kind: 'card' }
  | { readonly kind: 'notice'; readonly notice: number }
  | { readonly kind: 'face' }
  | { readonly kind: 'delete-topic' }

/** A post and where it goes. */
export interface Posting {
  readonly to: PostTarget
  readonly post: Post
}
