import type { Message } from 'grammy/types'
import type { DeskEvent } from '../../core/desk/desk-event.ts'
import { NOTE } from '../../core/talk/agent-words.ts'

/**
 * Whether a message is the first of its album that was seen; true for one that belongs to none. Asking again gives the
 * same answer.
 */
export type IsFirst = (message: Pick<Message, 'chat' | 'message_id' | 'media_group_id'>) => boolean

/** An album's items come at once; a chat sends few albums a minute. */
const ALBUMS = 1_000

const dropOldest = (
  albums: Pick<Map<string, unknown>, 'size' | 'delete'> & { readonly keys: () => Iterable<string> },
): void => {
  const [oldest] = albums.keys()
  if (albums.size > ALBUMS && oldest !== undefined) albums.delete(oldest)
}

/**
 * Remembers the first item of the last thousand albums. Telegram sends an album as messages of their own without saying which is
 * first (Bot API, Message.media_group_id); after a restart in between, an album may be answered twice, which does no harm.
 */
export const firstOfAlbums = (): IsFirst => {
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

/**
 * Reads an agent's album as one: words for colleagues stand under its first item alone, and what comes without words behind it is for colleagues
 * too. Remembers the last thousand albums.
 */
export const notesOfAlbums = (): ((event: DeskEvent) => DeskEvent) => {
  const notes = new Set<string>()
  return (event) => {
    if (event.kind !== 'said' || event.album === null) return event
    const key = `${event.place.group}:${event.album}`
    if (event.text === null) return notes.has(key) ? { ...event, text: NOTE } : event
    if (event.text.trimStart().startsWith(NOTE)) notes.add(key)
    dropOldest(notes)
    return event
  }
}
