import type { Message } from 'grammy/types'

/**
 * Tells if a message is the first item of its album that was seen; true for a message outside of albums. The same
 * message gets the same answer again.
 */
export type IsFirst = (message: Pick<Message, 'chat' | 'message_id' | 'media_group_id'>) => boolean

/** Albums kept in memory. The items of an album arrive together, and a chat sends few albums per minute. */
const MAX_ALBUMS = 1_000

const dropOldest = (
  albums: Pick<Map<string, unknown>, 'size' | 'delete'> & { readonly keys: () => Iterable<string> },
): void => {
  const [oldest] = albums.keys()
  if (albums.size > MAX_ALBUMS && oldest !== undefined) albums.delete(oldest)
}

/**
 * Remembers the first item of the last thousand albums. Telegram sends an album as separate messages and does not mark
 * the first (Bot API, Message.media_group_id). After a restart between two items an album may be answered twice, which
 * is harmless.
 */
export const createFirstOfAlbum = (): IsFirst => {
  const firsts = new Map<string, number>()
  return ({ chat, message_id: id, media_group_id: group }) => {
    if (group === undefined) return true
    const key = `${chat.id}:${group}`
    const first = firsts.get(key) ?? id
    firsts.set(key, first)
    dropOldest(firsts)
    return first === id
  }
}
