import { htmlOf, say } from './draft.ts'
import type { Draft } from './draft.ts'
import type { CustomerEvent, WorldEvent } from './event.ts'
import { COMMON } from '../flow/flow-ids.ts'
import { circumstancesOf } from './pending-code.ts'
import { findSecret } from '../text/redact.ts'
import type { SecretKind } from '../text/redact.ts'

/** Deletes a message of the customer from the chat. */
export const eraseMessage = (draft: Draft, messageId: number): void => {
  draft.effects.push({ kind: 'erase', messageId })
}

/**
 * The line that says what was deleted and why. At a question for a number, a few bare digits may have been meant as
 * one.
 */
export const noteOfErased = ({ now: { prompt }, event }: Draft, secret: SecretKind): string => {
  const isBare = event.kind === 'wrote' && !/\p{L}/u.test(event.text)
  return secret === 'code' && isBare && prompt?.accepts.includes('phone') === true
    ? 'note-erased-digits'
    : `note-erased-${secret}`
}

/**
 * Deletes a message that holds a secret; at a question for a secret, any message. Gives what it held, null when it
 * stays.
 */
export const eraseSecret = (draft: Draft, words: string, messageId: number): SecretKind | null => {
  const found = findSecret(words, circumstancesOf(draft))
  const secret = found ?? (draft.now.prompt?.accepts.includes('secret') === true ? 'password' : null)
  if (secret !== null) eraseMessage(draft, messageId)
  return secret
}

/** Like {@link eraseSecret}, for an event that is not acted on; does nothing for events without text. */
export const eraseSecretIn = (draft: Draft, event: CustomerEvent | WorldEvent): SecretKind | null => {
  switch (event.kind) {
    case 'wrote':
    case 'edited':
      return eraseSecret(draft, event.text, event.messageId)
    case 'file':
      return event.caption === null ? null : eraseSecret(draft, event.caption, event.messageId)
    case 'command':
      return eraseSecret(draft, event.payload, event.messageId)
    default:
      return null
  }
}

/** Says what was deleted and why, in a line of its own, before whatever comes next. */
export const sayErased = (draft: Draft, secret: SecretKind | null): void => {
  if (secret !== null) say(draft, htmlOf(draft, COMMON, noteOfErased(draft, secret)))
}
