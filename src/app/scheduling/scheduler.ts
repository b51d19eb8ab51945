/**
 * Starts work in this process as soon as there is some: events to act on, messages to send, calls to make. Every method
 * returns at once and may be called any number of times; the work itself runs later, one piece at a time per chat or
 * group.
 *
 * A wake-up is only a shortcut. What it starts is stored in the database before, so one that is lost with its process,
 * or comes before `start`, delays the work until the next sweep and loses nothing.
 */
export interface Scheduler {
  /** Acts on the inbox of a chat: a customer's private chat, or a forum group of agents. */
  readonly wakeChat: (chatId: number) => void
  /** Sends the outbox of a customer's chat. */
  readonly wakeOutbox: (chatId: number) => void
  /** Makes a stored call to the operator. */
  readonly wakeCall: (callId: string) => void
  /** Sends the posts that wait for the forum groups. */
  readonly wakeGroups: () => void
}

/** A scheduler whose workers are given later, because they need the scheduler themselves. */
export interface LateScheduler extends Scheduler {
  readonly start: (workers: Scheduler) => void
}

/** Creates a scheduler that ignores wake-ups until its workers are given. */
export const createScheduler = (): LateScheduler => {
  let workers: Scheduler | null = null
  return {
    start: (given) => {
      workers = given
    },
    wakeChat: (chatId) => workers?.wakeChat(chatId),
    wakeOutbox: (chatId) => workers?.wakeOutbox(chatId),
    wakeCall: (callId) => workers?.wakeCall(callId),
    wakeGroups: () => workers?.wakeGroups(),
  }
}
