import type { SeenMessage } from '../emulator/control-types.ts'

/** A message on the screen; one that was deleted stays for a moment to fade away. */
export interface ShownMessage {
  readonly message: SeenMessage
  readonly leaving: boolean
}

/** What the screen shows next: the messages of now, and among them the ones that have just vanished. */
export const withLeaving = (before: readonly ShownMessage[], now: readonly SeenMessage[]): readonly ShownMessage[] => {
  const present = new Set(now.map(({ message_id }) => message_id))
  const gone = before.filter(({ message }) => !present.has(message.message_id))
  return [...now.map(message => ({ message, leaving: false })), ...gone.map(({ message }) => ({ message, leaving: true }))]
    .sort((one, other) => one.message.message_id - other.message.message_id)
}
