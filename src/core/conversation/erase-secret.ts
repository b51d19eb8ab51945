import type { Draft } from './draft.ts'
import type { CustomerEvent, WorldEvent } from './event.ts'
import { findSecret } from '../text/redact.ts'

/** Deletes a message of the customer from the chat. */
export const eraseMessage = (draft: Draft, messageId: number): void => {
  draft.effects.push({ kind: 'erase', messageId })
}

/** Deletes a message that holds a secret; at a question for a secret, any message. */
export const eraseSecret = (draft: Draft, words: string, messageId: number): void => {
  if (findSecret(words) !== null || draft.now.prompt?.accepts.includes('secret') === true)
    eraseMessage(draft, messageId)
}

/** Like {@link eraseSecret}, for an event that is not acted on; does nothing for events without text. */
export const eraseSecretIn = (draft: Draft, event: CustomerEvent | WorldEvent): void => {
  if (event.kind === 'wrote' || event.kind === 'edited') eraseSecret(draft, event.text, event.messageId)
  if (event.kind === 'file' && event.caption !== null) eraseSecret(draft, event.caption, event.messageId)
  if (event.kind === 'command') eraseSecret(draft, event.payload, event.messageId)
}
