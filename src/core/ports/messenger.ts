import type { Urgent, WholeMessage } from '../conversation/effect.ts'
import type { Html } from '../text/html.ts'
import type { AgentMessageRef } from '../desk/agent-message-ref.ts'

/**
 * Sends to the customers' chats. Every method rejects with `TemporaryError` or `RefusedError` and with nothing else.
 */
export interface Messenger {
  /**
   * Shows one message. `target` is the Telegram id of the message it is about (the prompt of `close` and `drop`, the
   * one an `ask` replaces), null when that was never sent. Gives the id of the message that now shows it; null when
   * there is none. A message for a topic that is gone is shown outside of topics.
   */
  readonly send: (chatId: number, message: WholeMessage, target: number | null) => Promise<number | null>
  /** Sends a file with a caption, to a topic of the customer's chat if one is named. Gives the id of the message. */
  readonly sendFile: (
    chatId: number,
    file: { readonly name: string; readonly content: Buffer },
    caption: Html,
    thread?: number,
  ) => Promise<number>
  /**
   * Sends a picture with a caption, to a topic of the customer's chat if one is named. `draw` makes the PNG; it is
   * called once for a `key`, and Telegram's own copy is sent from then on. Gives the id of the message.
   */
  readonly sendPicture: (
    chatId: number,
    picture: { readonly key: string; readonly draw: () => Buffer },
    caption: Html,
    thread?: number,
  ) => Promise<number>
  /**
   * Copies an agent's album as one album; all messages are of one group. Gives the ids of the copies in order. Telegram
   * may leave out some messages: then there are fewer ids, and no way to tell which message is missing. An album cannot
   * reply to a message. `thread` is a topic of the customer's chat.
   */
  readonly relayAlbum: (
    chatId: number,
    messages: readonly AgentMessageRef[],
    thread?: number,
  ) => Promise<readonly number[]>
  /** Answers a tap or deletes a secret, at once. A tap that is too old and a message already gone are no errors. */
  readonly hurry: (chatId: number, urgent: Urgent) => Promise<void>
  /** Shows "typing" for five seconds, or until the next message. */
  readonly typing: (chatId: number) => Promise<void>
  /** Downloads a file that a customer sent. Rejects with `RefusedError` `too-big` above `maxBytes`. */
  readonly download: (fileId: string, maxBytes: number) => Promise<Buffer>
}
