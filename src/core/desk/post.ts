import type { Html } from '../text/html.ts'

/** Button of the desk. `data` encodes its action, at most 64 bytes (Bot API, InlineKeyboardButton). */
export interface DeskButton {
  readonly label: string
  readonly data: string
}

/** Destination of a post: a customer's topic, which is made when there is none, or a thread of a group. */
export type PostTarget =
  | { readonly kind: 'customer'; readonly chatId: number }
  | { readonly kind: 'place'; readonly group: number; readonly thread: number | null }

/**
 * A post of the bot in a forum group. Kinds, in order of importance:
 * - `words`: text of a customer, secrets covered; neighbours may be joined into one message. `copy`: any other message
 *   of the customer, copied unchanged (`caption` replaces a caption that held a secret). `reword`: the customer edited
 *   a message. `react`: the customer's reaction to an agent's message. `messageId` and `replyTo` are ids of the
 *   customer's chat.
 * - `line`: a remark of the bot. `replyTo` is a message of the group; `replaces` is an older line of the bot, rewritten
 *   in place. `names` are ids of talks whose customers it names outside their topics: it is blanked a day later, and
 *   when one of them is forgotten.
 * - `blank`: rewrites a line that named customers, so that it names nobody. Telegram lets a bot edit its messages for
 *   ever, and delete them for two days only (Bot API, deleteMessage).
 * - `file`, `picture`: content in base64.
 * - `card`: card of the talk, rendered when it is sent; a waiting one is not posted twice.
 * - `notice`: card of a notice, rendered when it is sent; nothing is sent when it has not changed.
 * - `topic-look`: name and icon of the topic (its look), computed when it is sent.
 * - `delete-topic`: deletes the topic with all it holds, since the customer asked to be forgotten, or (`aged`) had no
 *   talk for long.
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
      readonly names?: readonly number[]
    }
  | { readonly kind: 'blank'; readonly messageId: number }
  | { readonly kind: 'file'; readonly name: string; readonly content: string; readonly caption: Html }
  | { readonly kind: 'picture'; readonly content: string; readonly caption: Html }
  | { readonly kind: 'card' }
  | { readonly kind: 'notice'; readonly notice: number }
  | { readonly kind: 'topic-look' }
  | { readonly kind: 'delete-topic'; readonly aged?: true }

/** A post and its destination. */
export interface Posting {
  readonly to: PostTarget
  readonly post: Post
}
