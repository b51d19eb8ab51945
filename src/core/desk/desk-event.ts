import type { Html } from '../text/html.ts'
import type { Unreadable } from '../text/unreadable.ts'

/**
 * A message of a forum group. `thread` is null in General, and where Telegram does not tell it: of a reaction, and of a press on a message
 * that it does not show any more (Bot API, MessageReactionUpdated, InaccessibleMessage). Then only `messageId` leads to the customer.
 */
export interface Place {
  readonly group: number
  readonly thread: number | null
  readonly messageId: number
}

/** Who wrote or pressed in the group. `anonymous`: as the group itself or as a channel, so nobody knows who. */
export interface Writer {
  readonly id: number
  readonly name: string
  readonly anonymous: boolean
}

/** A message as far as it is needed to pass it on later. */
export interface Under {
  readonly messageId: number
  readonly text: string | null
  readonly what: 'text' | Unreadable
}

/** A file by the id under which the bot may send or read it. */
export interface SentFile {
  readonly kind: 'photo' | 'document'
  readonly id: string
  readonly size: number | null
}

interface From {
  readonly place: Place
  readonly writer: Writer
}

/** What happened in a forum group of ours. `replyTo` is the message answered; the implicit reply to a topic's root is none. */
export type DeskEvent = { readonly at: number } &
  /** `text` is what was written, or below a picture; `what` tells what it was. */
  (
    | (From & {
        readonly kind: 'said'
        readonly text: string | null
        readonly what: 'text' | Unreadable
        readonly album: string | null
        readonly replyTo: number | null
        /** The same as `text`, with what was set in bold and the like. */
        readonly html?: Html | null
        /** The photo, at its largest, or the document; `size` in bytes where Telegram tells it. */
        readonly file?: SentFile | null
      })
    | (From & {
        readonly kind: 'command'
        readonly name: string
        readonly words: string
        readonly replyTo: number | null
        /** Who wrote the message answered, where Telegram tells. */
        readonly repliedTo?: Writer | null
      })
    /** `under`: the message that the line with the button answers, as the press brings it along (callback_query.message.reply_to_message). */
    | (From & {
        readonly kind: 'pressed'
        readonly data: string
        readonly callbackId: string
        readonly under?: Under | null
      })
    | (From & { readonly kind: 'edited'; readonly text: string; readonly what: 'text' | Unreadable })
    | (From & { readonly kind: 'reacted'; readonly emoji: string | null })
    /** A topic was made, closed or reopened; `byUs` by the bot itself. `name` of a new one. */
    | {
        readonly kind: 'topic'
        readonly place: Place
        readonly what: 'made' | 'closed' | 'reopened'
        readonly byUs: boolean
        readonly name: string | null
        /** Who did it. */
        readonly writer?: Writer | null
      }
    /** The group became a supergroup with another id. */
    | { readonly kind: 'moved'; readonly from: number; readonly to: number }
    /** The bot's standing in the group changed. */
    | { readonly kind: 'rights'; readonly group: number }
    /** What an agent asked of the operator was answered: `call` is the `DeskCall` as JSON, or its `src` alone; `output` its answer, or the failure's code when not `ok`. */
    | {
        readonly kind: 'answered'
        readonly call: string
        readonly ok: boolean
        readonly output: unknown
        /** For whom it was asked, and by whom. */
        readonly talk?: number
        readonly agent?: number
      }
  )
