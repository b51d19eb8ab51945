/**
 * The second reading of a text that the built-in reader could not place. The second reader (a language model behind
 * `READER_URL`) gets the question, the covered text and a closed set of meanings, and chooses one of them; it writes
 * nothing to the customer. Its choice comes with the event, and the turn stays pure.
 */

import { stripHtml } from '../text/html.ts'
import { maskNumbers } from '../text/mask-numbers.ts'
import { circumstancesOf, coverForOthers } from './pending-code.ts'
import type { UnplacedText } from '../text/second-reader.ts'
import type { World } from '../flow/world.ts'
import type { Conversation, SecondReadings } from './conversation.ts'
import { openDraft, serviceOf, topOf } from './draft.ts'
import type { Draft } from './draft.ts'
import type { Event } from './event.ts'
import { viewOf } from './frame.ts'
import { interpretText } from './interpret-text.ts'
import type { Interpretation } from './interpret-text.ts'
import { offeredChoices } from './second-choice.ts'

/** Second readings of one chat in a day. A person in trouble needs a few, and a flood costs no more. */
const MAX_PER_DAY = 20
const DAY_MS = 86_400_000
/** A longer text tells a story, of which the answer to one question is seldom all. */
const MAX_TEXT = 500

const isSameDay = (readings: SecondReadings, at: number): boolean => at - readings.since < DAY_MS

/** Counts a second reading at the time `at`, ms since 1970. A day begins with its first reading. */
export const countSecondReading = (readings: SecondReadings | null, at: number): SecondReadings =>
  readings !== null && isSameDay(readings, at) ? { ...readings, times: readings.times + 1 } : { since: at, times: 1 }

const isWithinBudget = (readings: SecondReadings | null, at: number): boolean =>
  readings === null || !isSameDay(readings, at) || readings.times < MAX_PER_DAY

/** True for a text that the built-in reader could not place. */
const isUnplaced = (interpretation: Interpretation): boolean =>
  interpretation.kind === 'miss' || (interpretation.kind === 'intent' && interpretation.intent.kind === 'unsure')

/** True while the bot has a question before the customer, and their words are for nobody else. */
const isAsking = ({ now, stack, lostFlow }: Draft): boolean =>
  now.custody.holder === 'bot' && now.prompt !== null && stack.length > 0 && lostFlow === null

const EMAIL = /[^\s@]+@[^\s@]+/g

/** Covers secrets, numbers and addresses: another company's machine reads the text. */
const cover = (draft: Draft, text: string): string =>
  maskNumbers(coverForOthers(text, circumstancesOf(draft)), serviceOf(draft).country).replaceAll(EMAIL, '•••@•••')

/**
 * Gives what a second reader is to be asked about this event; null when the built-in reader can place the text, when
 * the words are not for the bot, or when the chat has used up its second readings of the day.
 */
export const unplacedText = (world: World, before: Conversation, event: Event): UnplacedText | null => {
  if (event.kind !== 'wrote' || event.forwarded || event.text.length > MAX_TEXT) return null
  const draft = openDraft(world, before, event)
  if (!isWithinBudget(draft.now.secondReadings, event.at) || !isAsking(draft)) return null
  if (viewOf(topOf(draft)).relay === true) return null
  if (!isUnplaced(interpretText(draft, event.text))) return null
  return {
    question: stripHtml(draft.now.prompt?.text ?? ''),
    text: cover(draft, event.text),
    choices: offeredChoices(draft),
  }
}
