import { RefusedError } from '../../core/ports/messenger-errors.ts'
import type { Messenger } from '../../core/ports/messenger.ts'
import type { OutboxMessage } from '../../core/ports/outbox-store.ts'

/** Albums of one batch: pictures that an agent sent together are sent together. */
export interface Albums {
  /**
   * Sends the album that begins with this message, if there is one. When Telegram refuses the album, its messages are
   * sent one by one.
   */
  readonly sendBeginningWith: (outgoing: OutboxMessage) => Promise<void>
  /**
   * Gives the id of the message as sent with its album; undefined when it is still to be sent, null when the id is
   * unknown.
   */
  readonly sentAs: (outgoing: OutboxMessage) => number | null | undefined
}

const albumOf = ({ message }: OutboxMessage): string | null => (message.kind === 'relay' ? message.album : null)

/** Finds the albums among these messages and remembers the ids under which they were sent. */
export const createAlbums = (
  messenger: Pick<Messenger, 'relayAlbum'>,
  chatId: number,
  messages: readonly OutboxMessage[],
): Albums => {
  const sent = new Map<number, number | null>()
  const sendBeginningWith = async (outgoing: OutboxMessage): Promise<void> => {
    const album = albumOf(outgoing)
    const all = album === null ? [] : messages.filter((one) => albumOf(one) === album)
    if (all.length < 2 || all[0]?.id !== outgoing.id) return
    try {
      const ids = await messenger.relayAlbum(
        chatId,
        all.flatMap(({ message }) => (message.kind === 'relay' ? [message.from] : [])),
        outgoing.message.kind === 'relay' ? outgoing.message.thread : undefined,
      )
      for (const [index, { id }] of all.entries()) sent.set(id, ids.length === all.length ? (ids[index] ?? null) : null)
    } catch (error) {
      if (!(error instanceof RefusedError) || error.reason === 'blocked' || error.reason === 'gone') throw error
    }
  }
  return { sendBeginningWith, sentAs: ({ id }) => sent.get(id) }
}
