import type { AgentName } from '../desk/agent.ts'
import type { Html } from '../text/html.ts'
import type { DeskButton } from '../desk/post.ts'
import type { TopicLook } from '../desk/topic-look.ts'
import type { GroupFault } from '../desk/group-fault.ts'

/** A place in a forum group; `thread` null is the topic General. */
export interface DeskLocation {
  readonly group: number
  readonly thread: number | null
}

/**
 * Sends to the forum groups of the agents. Every method rejects with `TemporaryError` or `RefusedError` and with
 * nothing else. Of the reasons, the desk repairs or reports `thread-lost`, `thread-closed`, `moved` (with `movedTo`),
 * `no-rights` and `gone`.
 */
export interface DeskMessenger {
  /** Makes a topic and gives its thread id. */
  readonly makeTopic: (group: number, look: TopicLook) => Promise<number>
  readonly showLook: (group: number, thread: number, look: TopicLook) => Promise<void>
  readonly reopenTopic: (group: number, thread: number) => Promise<void>
  /** Deletes a topic. False when the bot cannot find it: it is gone, or out of the bot's reach. */
  readonly deleteTopic: (group: number, thread: number) => Promise<boolean>
  /** Posts a message and gives its id. Rejects with `thread-lost` when Telegram put the message into another thread. */
  readonly post: (
    location: DeskLocation,
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
   * Copies messages of a customer's chat and gives the ids of the copies in order. Several messages are an album, which
   * cannot reply to a message; `caption` replaces their own text and costs one more operation. Telegram may leave out
   * some messages of an album: then there are fewer ids, and no way to tell which message is missing.
   */
  readonly copy: (
    location: DeskLocation,
    fromChat: number,
    messageIds: readonly number[],
    options: { readonly caption: string | null; readonly replyTo: number | null },
  ) => Promise<readonly number[]>
  /** Sets the bot's reaction; null removes it. */
  readonly react: (group: number, messageId: number, emoji: string | null) => Promise<void>
  readonly file: (location: DeskLocation, name: string, content: Buffer, caption: Html) => Promise<number>
  readonly picture: (location: DeskLocation, content: Buffer, caption: Html) => Promise<number>
  /**
   * Answers a button press with a toast, or with one that `stays` until it is closed. A press that is too old is no
   * error.
   */
  readonly toast: (callbackId: string, text: string, stays?: boolean) => Promise<void>
  /** Checks a group and lists what it lacks as a desk; empty when nothing. */
  readonly findFaults: (group: number) => Promise<readonly GroupFault[]>
  /** Finds who of these people is in a group, with the names they have in Telegram. */
  readonly membersAmong: (group: number, ids: readonly number[]) => Promise<readonly AgentName[]>
}
