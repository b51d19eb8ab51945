import { RefusedError } from '../../core/ports/messenger-errors.ts'

/** Option that sends a message to a topic (Bot API, sendMessage.message_thread_id). */
export interface ThreadOption {
  readonly message_thread_id?: number
}

const isLost = (error: unknown): boolean =>
  error instanceof RefusedError && (error.reason === 'thread-lost' || error.reason === 'thread-closed')

/**
 * Sends something to a topic of a customer's chat, and outside of topics when Telegram refuses that one: no word may be
 * lost with a topic.
 */
export const inThread = async <Answer>(
  thread: number | undefined,
  send: (option: ThreadOption) => Promise<Answer>,
): Promise<Answer> => {
  if (thread === undefined) return send({})
  try {
    return await send({ message_thread_id: thread })
  } catch (error) {
    if (!isLost(error)) throw error
    return send({})
  }
}
