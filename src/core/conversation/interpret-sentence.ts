/** Sentences at a question: its answer in other words, or something said beside it. */

import { offeredMeaning } from './second-choice.ts'
import type { OfferedMeaning } from './second-choice.ts'
import { asidesFor } from '../catalogue/side-answers.ts'
import type { Navigation } from '../flow/view.ts'
import type { LiveButton } from './conversation.ts'
import { decideMeaning } from './decide-meaning.ts'
import type { LeastChances, IntentReading, Meaning } from './decide-meaning.ts'
import { COMMON } from '../flow/flow-ids.ts'
import { mentionsOneOf } from '../text/mentions-one-of.ts'
import { kindOfAside } from '../text/kind-of-aside.ts'
import type { TextKind } from '../text/answer-reader.ts'
import { knownServiceOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { canLeaveFreely, readIntent } from './intent.ts'
import type { Intent } from './intent.ts'
import { isGraveButton, liveButtons, liveQuestion, optionName } from './live-question.ts'

/** An answer, a navigation, or an aside; `flow` and `message` name its text. */
export type SentenceReading =
  | { readonly kind: 'button'; readonly button: LiveButton }
  | { readonly kind: 'navigation'; readonly navigation: Navigation }
  | { readonly kind: 'aside'; readonly flow: string; readonly message: string }
  | { readonly kind: 'intent'; readonly intent: Intent }

/** The decision was made already: the best of the wishes is followed. */
const ANY_LEAD = { score: 0, lead: 0 } as const

/** Wishes in the text, for the decision between them and what the question offers. */
const readIntentsFor = (draft: Draft, text: string): IntentReading => ({
  ranked: draft.world.readIntents(text),
  isFree: canLeaveFreely(draft),
  running: new Set(draft.stack.map(({ flow }) => flow.id)),
})

/** The button of that event among the live ones. */
const buttonNamed = (draft: Draft, ...names: readonly string[]): LiveButton | null =>
  liveButtons(draft).find((button) => names.includes(optionName(button))) ?? null

/** Asides that are an answer where the question offers one: cannot look, does not know how. */
const ANSWERING_ASIDES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>({
    'manners/how-to': ['how'],
    'manners/cannot-do': ['cannot', 'skip'],
  }),
)

const NAVIGATING_ASIDES: ReadonlyMap<string, Navigation> = new Map(
  Object.entries<Navigation>({
    'manners/navigate-person': 'person',
    'manners/navigate-back': 'back',
    'manners/navigate-menu': 'menu',
    'manners/navigate-stop': 'menu',
  }),
)

/** «Верните деньги» wants a belonging back: it is not the way back, unless a step of the chat is named. */
const isAboutBelongings = ({ world: { texts } }: Draft, name: string, text: string): boolean =>
  NAVIGATING_ASIDES.get(name) === 'back' &&
  mentionsOneOf(texts, { flow: COMMON, message: 'words-belongings' }, text) &&
  !mentionsOneOf(texts, { flow: COMMON, message: 'words-steps' }, text)

/** Asides that are no answer of their own: words around an answer that was not understood. */
const MARKERS: ReadonlySet<string> = new Set(['manners/correction', 'manners/cannot-do'])

const interpretAside = (draft: Draft, name: string): SentenceReading | null => {
  const button = buttonNamed(draft, ...(ANSWERING_ASIDES.get(name) ?? []))
  if (button) return { kind: 'button', button }
  const navigation = NAVIGATING_ASIDES.get(name)
  if (navigation) return { kind: 'navigation', navigation }
  if (MARKERS.has(name)) return null
  const [flow = '', message = ''] = name.split('/')
  return { kind: 'aside', flow, message }
}

/** Kinds of what is said around an answer: «спасибо», "at last!". */
const AROUND: ReadonlySet<TextKind> = new Set(['polite', 'talk'])

const isAround = (meaning: Meaning): boolean => meaning.kind === 'aside' && AROUND.has(kindOfAside(meaning.name))

const clausesOf = (text: string): readonly string[] =>
  text.split(/[.,!;)\n]+/).filter((clause) => /\p{L}/u.test(clause))

/**
 * Reads a text. Where it sounds like thanks or feeling, an answer in the other clauses counts: «пришёл, спасибо» is an
 * answer.
 */
const meaningPastManners = (text: string, read: (text: string) => Meaning): Meaning => {
  const whole = read(text)
  const clauses = clausesOf(text)
  if (clauses.length < 2 || !isAround(whole)) return whole
  const rest = clauses.filter((clause) => !isAround(read(clause)))
  if (rest.length === 0 || rest.length === clauses.length) return whole
  const meaning = read(rest.join(','))
  return meaning.kind === 'option' ? meaning : whole
}

/**
 * A sentence as an answer, or as something said beside it. A grave act is never taken from a sentence: it needs its
 * button, or the button's own words.
 */
export const interpretSentence = (draft: Draft, text: string, least?: LeastChances): SentenceReading | null => {
  const question = liveQuestion(draft)
  if (question === null) return null
  const meaning = meaningPastManners(text, (part) => {
    const reading = draft.world.readAnswer(part, question)
    const asides = asidesFor(reading.asides, knownServiceOf(draft)).filter(
      ({ name }) => !isAboutBelongings(draft, name, part),
    )
    return decideMeaning(part, { ...reading, asides }, readIntentsFor(draft, part), least)
  })
  if (meaning.kind === 'none') return null
  if (meaning.kind === 'wish') {
    const intent = readIntent(draft, text, ANY_LEAD)
    return intent === null ? null : { kind: 'intent', intent }
  }
  if (meaning.kind === 'aside') return interpretAside(draft, meaning.name)
  const button = buttonNamed(draft, meaning.event)
  return button && !isGraveButton(draft, button) ? { kind: 'button', button } : null
}

/** The meaning that a second reader chose for this text, if the question offers it. */
export const interpretChoice = (draft: Draft): OfferedMeaning | null => {
  const { choice } = draft.event
  const meaning = choice === undefined || choice === null ? null : offeredMeaning(draft, choice)
  return meaning?.kind === 'aside' ? interpretAside(draft, `${meaning.flow}/${meaning.message}`) : meaning
}
