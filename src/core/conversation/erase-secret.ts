import type { Draft } from './draft.ts'
import type { CustomerEvent, WorldEvent } from './event.ts'
import { findSecret } from '../text/redact.ts'

/** Takes the customer's message from the chat. */
export const erase = (draft: Draft, messageId: number): void => {
  draft.effects.push({ kind: 'erase', messageId })
}

/** Words that nobody reads here go from the chat when they hold a secret; at a question for one, whatever they are. */
export const eraseSecret = (draft: Draft, words: string, messageId: number): void => {
  if (findSecret(words) !== null || draft.now.prompt?.accepts.includes('secret') === true) erase(draft, messageId)
}

/** The same for whatever the customer did, where it is not acted on. */
export const eraseSecretOf = (draft: Draft, event: CustomerEvent | WorldEvent): void => {
  if (event.kind === 'wrote' || event.kind === 'edited') eraseSecret(draft, event.text, event.messageId)
  if (event.kind === 'file' && event.caption !== null) eraseSecret(draft, event.caption, event.messageId)
  if (event.kind === 'command') eraseSecret(draft, event.payload, event.messageId)
}
