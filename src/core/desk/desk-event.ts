import type { Html } from '../text/html.ts'
import type { UnreadableKind } from '../text/unreadable-kind.ts'

/**
 * Location of a message in a forum group. `thread` is null in General, and where Telegram does not give it: for a
 * reaction, and for a press on an inaccessible message (Bot API, MessageReactionUpdated, InaccessibleMessage). Then
 * only `messageId` leads to the customer.
 */
export interface MessageLocation {
  readonly group: number
  readonly thread: number | null
  readonly messageId: number
}

/**
 * Person who wrote or pressed in the group. `anonymous`: as the group itself or as a channel, so the person is unknown.
 */
export interface Writer {
  readonly id: number
  readonly name: string
  readonly anonymous: boolean
}

/** Message that a button's line or a command answers: the part of it that is needed to pass it on later. */
export interface AnsweredMessage {
  readonly messageId: number
  readonly text: string | null
  readonly what: 'text' | UnreadableKind
  readonly html?: Html | null
  /** Addresses that the words need not show, see the event `message`. */
  readonly addresses?: readonly string[]
  readonly media?: ReplacedMedia | null
}

/** File by the id with which the bot can send or download it; `size` in bytes, null when unknown. */
export interface SentFile {
  readonly kind: 'photo' | 'document'
  readonly id: string
  readonly size: number | null
}

/** Content of an edited message, by the id with which the bot can send it. */
export interface ReplacedMedia {
  readonly kind: 'animation' | 'audio' | 'document' | 'photo' | 'video'
  readonly id: string
  readonly isSpoiler: boolean
  readonly isCaptionAbove: boolean
}

/** Location and author of an event. */
interface DeskEventOrigin {
  readonly place: MessageLocation
  readonly writer: Writer
}

/**
 * An event of a forum group, at a time in ms since 1970. `replyTo` is the message it replies to; the implicit reply to
 * a topic's root counts as none.
 */
export type DeskEvent = { readonly at: number } &
  /** `text` is the written text or the caption; `what` is the kind of message. */
  (
    | (DeskEventOrigin & {
        readonly kind: 'message'
        readonly text: string | null
        readonly what: 'text' | UnreadableKind
        readonly album: string | null
        readonly replyTo: number | null
        /** `text` with its formatting. */
        readonly html?: Html | null
        /**
         * Addresses that Telegram made links of or shows a preview of, and those of buttons; the ones behind words are
         * in `html`.
         */
        readonly addresses?: readonly string[]
        /** Photo in its largest size, or document. */
        readonly file?: SentFile | null
        /** A forwarded message is nobody's command. */
        readonly isForwarded?: true
      })
    | (DeskEventOrigin & {
        readonly kind: 'command'
        readonly name: string
        readonly words: string
        readonly replyTo: number | null
        /** Author of the message it replies to, where Telegram gives it. */
        readonly repliedTo?: Writer | null
        /** The message it replies to, where Telegram gives it. */
        readonly under?: AnsweredMessage | null
      })
    /**
     * `under`: message that the line with the button replies to, as the press contains it
     * (callback_query.message.reply_to_message).
     */
    | (DeskEventOrigin & {
        readonly kind: 'pressed'
        readonly data: string
        readonly callbackId: string
        readonly under?: AnsweredMessage | null
      })
    /**
     * `text` is what the message says now, empty when nothing; `media` what it shows now, where Telegram lets that be
     * replaced.
     */
    | (DeskEventOrigin & {
        readonly kind: 'edited'
        readonly text: string
        readonly replyTo?: number | null
        readonly what: 'text' | UnreadableKind
        readonly album?: string | null
        readonly html?: Html | null
        readonly addresses?: readonly string[]
        readonly media?: ReplacedMedia | null
      })
    | (DeskEventOrigin & { readonly kind: 'reacted'; readonly emoji: string | null })
    /** A topic was made, closed or reopened; `byUs`: by the bot itself. `name` is given for a new topic. */
    | {
        readonly kind: 'topic'
        readonly place: MessageLocation
        readonly what: 'made' | 'closed' | 'reopened'
        readonly byUs: boolean
        readonly name: string | null
        /** Person who did it. */
        readonly writer?: Writer | null
      }
    /** The group became a supergroup with another id. */
    | { readonly kind: 'group-moved'; readonly from: number; readonly to: number }
    /** The bot's rights in the group changed. */
    | { readonly kind: 'rights'; readonly group: number }
    /**
     * An agent's call to the operator was answered. `call` is the `DeskCall` as JSON, or only its `src`; `output` is
     * the answer, or the failure's code when not `ok`.
     */
    | {
        readonly kind: 'answered'
        readonly call: string
        readonly ok: boolean
        readonly output: unknown
        /** Talk and agent of the call. */
        readonly talk?: number
        readonly agent?: number
      }
  )
