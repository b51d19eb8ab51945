import type { PhoneMessage } from '../../telegram-emulator/control-types.ts'

/** A message on the screen; one that was deleted stays for a moment to fade away. */
export interface ShownMessage {
  readonly message: PhoneMessage
  readonly leaving: boolean
}

/** The content of one bubble: a message, or all messages of an album. */
export interface ShownBubble extends ShownMessage {
  /** The others of the album. */
  readonly others: readonly PhoneMessage[]
}

/** The messages to show: the present ones, and among them those that have just been deleted, for their animation. */
export const withLeaving = (before: readonly ShownMessage[], now: readonly PhoneMessage[]): readonly ShownMessage[] => {
  const present = new Set(now.map(({ message_id }) => message_id))
  const gone = before.filter(({ message }) => !present.has(message.message_id))
  return [
    ...now.map((message) => ({ message, leaving: false })),
    ...gone.map(({ message }) => ({ message, leaving: true })),
  ].sort((one, other) => one.message.message_id - other.message.message_id)
}

const albumOf = ({ message, leaving }: ShownMessage): string | undefined =>
  leaving ? undefined : message.message.media_group_id

/** Groups messages into bubbles; the messages of an album share one. */
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
