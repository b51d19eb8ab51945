import type { Draft } from './draft.ts'
import { circumstancesOf, coverForOthers } from './pending-code.ts'
import { truncate } from '../text/truncate.ts'

/** Texts that are kept; of more, the first one stays, since it says why the customer came. */
const MAX_TEXTS = 30
const MAX_CHARS = 1_000

/** Age at which words are no longer about the present trouble. */
const MAX_AGE_MS = 24 * 60 * 60_000

/**
 * Keeps what the customer wrote to the bot in this turn, secrets covered, for the card and the history of a later talk.
 * A message that was erased and in which no secret can be covered was the secret itself: of it nothing is kept. Words
 * that agents read already are in their history.
 */
export const keepWords = (draft: Draft): void => {
  const { event, effects, now } = draft
  const text = event.kind === 'wrote' ? event.text : event.kind === 'file' ? event.caption : null
  if (text === null || !('messageId' in event) || effects.some(({ kind }) => kind === 'customer-spoke')) return
  const { messageId, at } = event
  const covered = coverForOthers(text, circumstancesOf(draft))
  const isErased = effects.some((effect) => effect.kind === 'erase' && effect.messageId === messageId)
  if (isErased && covered === text) return
  const recent = now.written.filter((one) => one.at > at - MAX_AGE_MS)
  const all = [...recent, { text: truncate(covered, MAX_CHARS), at }]
  const [first] = all
  now.written = all.length > MAX_TEXTS && first ? [first, ...all.slice(1 - MAX_TEXTS)] : all
}
