import type { InboxItem, TurnStore } from '../../core/ports/turn-store.ts'
import type { Hints } from '../outbox/hints.ts'
import type { Scheduler } from '../scheduling/scheduler.ts'

/** Dependencies of `createReceive`. */
export interface ReceiveParts {
  readonly turns: Pick<TurnStore, 'receive'>
  readonly hints: Pick<Hints, 'prefetch'>
  readonly scheduler: Pick<Scheduler, 'wakeChat'>
}

/**
 * Stores events in the inbox, drops duplicates of the same `source` (G1), and wakes their chats. Resolves when they are
 * stored.
 */
export type Receive = (items: readonly InboxItem[]) => Promise<void>

/** Creates the one entrance for events. */
export const createReceive =
  ({ turns, hints, scheduler }: ReceiveParts): Receive =>
  async (items) => {
    for (const { chatId, payload } of items) if (payload.kind === 'update') hints.prefetch(chatId)
    for (const chatId of await turns.receive(items)) scheduler.wakeChat(chatId)
  }
