import type { DeskEvent } from '../desk/desk-event.ts'
import type { Word } from '../desk/agent-message.ts'
import type { Message, Urgent } from '../conversation/effect.ts'
import type { Event } from '../conversation/event.ts'

/** The way to the customer's screen. Every method rejects with `Temporary` or `Refused` and with nothing else. */
export interface Messenger {
  /**
   * Shows one message. `target` is the Telegram id of the message it is about (the prompt of `close` and `drop`, the one an `ask`
   * replaces), null when that was never sent. Gives the id of the message that now shows it; null when there is none.
   */
  readonly send: (chatId: number, message: Message, target: number | null) => Promise<number | null>
  /**
   * Copies an agent's album, so that it stays one; `froms` are of one group. Gives the ids of the copies in order; fewer when Telegram left
   * some out, and then nobody can tell which. An album cannot answer a message.
   */
  readonly relayAlbum: (chatId: number, froms: readonly Word[]) => Promise<readonly number[]>
  /** Answers a tap or deletes a secret at once. What is too late or gone already is not a failure. */
  readonly hurry: (chatId: number, urgent: Urgent) => Promise<void>
  /** Shows "typing" for five seconds, or until the next message. */
  readonly typing: (chatId: number) => Promise<void>
  /** The content of a file that a customer sent; `Refused` `too-big` when it has more bytes than that. */
  readonly download: (fileId: string, mostBytes: number) => Promise<Buffer>
}

/** What an update means: something a customer did, in which chat, or something that happened at a desk, in which group (`chatId` too). */
export type Read =
  | { readonly chatId: number; readonly event: Event }
  | { readonly chatId: number; readonly desk: DeskEvent }

/** Reads one stored update of Telegram; null when it means nothing to us. */
export type ReadUpdate = (update: unknown, at: number) => Read | null

/** What may be lost: it makes the chat nicer and decides nothing. */
export interface Session {
  /** Notes already told at length, so that the second time is shorter. */
  readonly told?: readonly string[]
}

/** Sessions. Never on the way of a turn: a read that fails or is slow is an empty session, a write that fails is nothing. */
export interface Sessions {
  readonly read: (chatId: number) => Promise<Session>
  readonly write: (chatId: number, session: Session) => Promise<void>
  readonly close: () => Promise<void>
}

/** Seals personal data for storage and opens it again. Opening what was sealed with another key throws. */
export interface Vault {
  readonly seal: (value: unknown) => Buffer
  readonly open: (sealed: Buffer) => unknown
  /** A keyed digest: the same value gives the same bytes, and nobody without the key can tell which value it was. */
  readonly digest: (value: string) => Buffer
}
