import type { Html } from '../text/html.ts'
import type { DeskButton } from '../desk/post.ts'

/** Where in a group something is put; `thread` null is General. */
export interface DeskSpot {
  readonly group: number
  readonly thread: number | null
}

/** The face of a topic: its name, at most 128 characters, and what its icon tells. */
export interface DeskFace {
  readonly name: string
  readonly icon: 'waiting' | 'taken' | 'pending' | 'ended'
}

/** What may be wrong with a group, as `/setup` tells it; each is a text of the desk (`setup-<fault>`). */
export const deskFaults = [
  'not-a-supergroup',
  'no-topics',
  'not-admin',
  'cannot-manage-topics',
  'cannot-delete',
  'gone',
] as const
export type DeskFault = (typeof deskFaults)[number]

/**
 * The way to the forum groups. Every method rejects with `Temporary` or `Refused` and with nothing else; of the reasons,
 * `thread-lost`, `thread-closed`, `moved` (with `movedTo`), `no-rights` and `gone` are repaired or reported by the desk.
 */
export interface DeskMessenger {
  readonly makeTopic: (group: number, face: DeskFace) => Promise<number>
  readonly showFace: (group: number, thread: number, face: DeskFace) => Promise<void>
  readonly reopenTopic: (group: number, thread: number) => Promise<void>
  /** False when the bot knows no such topic: it is gone, or out of the bot's reach. */
  readonly deleteTopic: (group: number, thread: number) => Promise<boolean>
  /** Rejects with `thread-lost` when Telegram put the message elsewhere. */
  readonly post: (
    spot: DeskSpot,
    html: Html,
    buttons: readonly (readonly DeskButton[])[],
    replyTo: number | null,
  ) => Promise<number>
  readonly rewrite: (
    group: number,
    messageId: number,
    html: Html,
    buttons: readonly (readonly DeskButton[])[],
  ) => Promise<void>
  readonly rewriteCaption: (group: number, messageId: number, html: Html) => Promise<void>
  /**
   * Copies messages of a customer's chat; several are an album, which cannot answer a message, and `caption` instead of its own words costs
   * one operation more. Gives the ids of the copies in order; fewer when Telegram left some of an album out, and then nobody can tell which.
   */
  readonly copy: (
    spot: DeskSpot,
    fromChat: number,
    messageIds: readonly number[],
    options: { readonly caption: string | null; readonly replyTo: number | null },
  ) => Promise<readonly number[]>
  readonly react: (group: number, messageId: number, emoji: string | null) => Promise<void>
  readonly file: (spot: DeskSpot, name: string, content: Buffer, caption: Html) => Promise<number>
  readonly picture: (spot: DeskSpot, content: Buffer, caption: Html) => Promise<number>
  /** Answers a press at once; too late is no failure. */
  readonly toast: (callbackId: string, text: string) => Promise<void>
  /** What is missing for the group to be a desk; empty when everything is there. */
  readonly faults: (group: number) => Promise<readonly DeskFault[]>
}
