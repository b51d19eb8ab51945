import type { SeenMessage } from '../../telegram-emulator/control-types.ts'

/** A message on the screen; one that was deleted stays for a moment to fade away. */
export interface ShownMessage {
  readonly message: SeenMessage
  readonly leaving: boolean
}

/** What stands in one bubble: a message, or all the messages of an album. */
export interface ShownBubble extends ShownMessage {
  /** The others of the album. */
  readonly others: readonly SeenMessage[]
}

/** What the screen shows next: the messages of now, and among them the ones that have just vanished. */
export const withLeaving = (before: readonly ShownMessage[], now: readonly SeenMessage[]): readonly ShownMessage[] => {
  const present = new Set(now.map(({ message_id }) => message_id))
  const gone = before.filter(({ message }) => !present.has(message.message_id))
  return [
    ...now.map((message) => ({ message, leaving: false })),
    ...gone.map(({ message }) => ({ message, leaving: true })),
  ].sort((one, other) => one.message.message_id - other.message.message_id)
}

const albumOf = ({ message, leaving }: ShownMessage): string | undefined =>
  leaving ? undefined : message.message.media_group_id

/** Messages as bubbles: the neighbours of an album share one. */
export const bubblesOf = (shown: readonly ShownMessage[]): readonly ShownBubble[] => {
  const bubbles: ShownBubble[] = []
  for (const next of shown) {
    const last = bubbles.at(-1)
    const album = albumOf(next)
    if (last && album !== undefined && albumOf(last) === album)
      bubbles[bubbles.length - 1] = { ...last, others: [...last.others, next.message] }
    else bubbles.push({ ...next, others: [] })
  }
  return bubbles
}
