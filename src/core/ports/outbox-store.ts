import type { Message } from '../conversation/effect.ts'
import type { TracePlace } from './spans.ts'

/** A message of the outbox that has been claimed to be sent. */
export interface OutboxMessage {
  readonly id: number
  readonly message: Message
  /** Telegram's id of the message that shows the prompt it is about; null when that was not sent. */
  readonly target: number | null
  /** True when its custody has ended: it must not be sent. */
  readonly isSilenced: boolean
  /** True when its time to be sent has passed. */
  readonly isLate: boolean
  readonly attempts: number
  /** Span of the turn that made it. */
  readonly trace?: TracePlace | undefined
}

/** Final state of an outbox message. */
type OutboxOutcome = 'sent' | 'refused' | 'late' | 'silenced' | 'dropped'

/** An outbox message that has ended: the message that shows it now, and why it ended otherwise than sent. */
export interface EndedMessage {
  readonly message: OutboxMessage
  readonly outcome: OutboxOutcome
  readonly messageId: number | null
  readonly error: string | null
}

/** Result of an outbox message. The lease is given up with the last one, else prolonged. */
export interface OutboxResult extends Omit<EndedMessage, 'message'> {
  readonly isLast: boolean
  readonly leaseMs: number
  /** Messages that ended before this one and are not written down yet, in their order. */
  readonly before?: readonly EndedMessage[]
}

/** Outbox of the customers' chats. One process at a time, the owner of the chat's lease, sends to a chat. */
export interface OutboxStore {
  /**
   * Takes the chat's lease and the due messages in order; empty when another process has the lease, or nothing is due.
   */
  readonly claim: (chatId: number, owner: string, leaseMs: number) => Promise<readonly OutboxMessage[]>
  /**
   * Ends a message and renews the lease, or gives it up with the last message. True when more messages wait for this
   * process; false also when another process has taken the lease.
   */
  readonly end: (chatId: number, owner: string, message: OutboxMessage, result: OutboxResult) => Promise<boolean>
  /** Puts a message and all behind it off by `delayMs`, and gives up the lease. */
  readonly postpone: (chatId: number, owner: string, id: number, delayMs: number, error: string) => Promise<void>
  /** Appends a message outside a turn (the notice of a slow call). */
  readonly add: (chatId: number, message: Message, fence: number, trace?: TracePlace) => Promise<void>
  /** Drops all waiting messages of a customer who cannot be reached. */
  readonly dropAll: (chatId: number) => Promise<void>
}
