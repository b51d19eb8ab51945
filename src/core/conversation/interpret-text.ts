import { matchLabel } from '../text/match-label.ts'
import { normalizeWords } from '../text/normalize-words.ts'
import type { LiveButton } from './conversation.ts'
import { buttonsOf, plainOf, serviceOf, topOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { saysOneOf } from '../text/says-one-of.ts'
import { readPhone, showPhone } from '../text/phone.ts'
import { findSecret, readCode } from '../text/redact.ts'
import type { SecretKind } from '../text/redact.ts'
import { findService } from '../catalogue/find-service.ts'
import type { Navigation } from '../flow/view.ts'
import { buttonSayings, liveQuestion, optionName } from './live-question.ts'
import { decideMeaning } from './decide-meaning.ts'
import { offeredMeaning } from './second-choice.ts'
import { isGrave } from './frame.ts'
import { canLeaveFreely, readEmail, readIntentMidFlow } from './intent.ts'
import type { Intent } from './intent.ts'
import { COMMON } from '../flow/flow-ids.ts'

/** A typed secret and the reference that stands for it in machine events. */
interface TypedSecret {
  readonly name: string
  readonly value: string
}

/** The reading of a typed text at the present question. `chosen` is how an answer is shown back; a secret is never shown. */
export type Interpretation =
  | { readonly kind: 'button'; readonly button: LiveButton }
  | { readonly kind: 'navigation'; readonly navigation: Navigation }
  | {
      readonly kind: 'input'
      readonly event: { readonly type: string; readonly [field: string]: string }
      readonly chosen: string
      readonly secret: TypedSecret | null
    }
  | { readonly kind: 'intent'; readonly intent: Intent }
  /** Thanks, a greeting, a side question …: answered beside the question, which stays. `flow` and `message` name the text. */
  | { readonly kind: 'aside'; readonly flow: string; readonly message: string }
  /** A secret that no question asked for, in a text that may say besides what the customer wants. */
  | { readonly kind: 'secret'; readonly secret: SecretKind; readonly intent: Intent | null }
  /** Nothing fits; `note` is the text that explains it. */
  | { readonly kind: 'miss'; readonly note: string }

/** Stands for the typed code in machine events, inputs and snapshots. */
const TYPED_CODE = 'secret:typed-code'

/** Stands for a typed code word. */
const TYPED_WORD = 'secret:typed-word'

const HIDDEN = '••••'

/** A longer text that fits nothing is answered with a request to be brief. */
const MAX_BRIEF_TEXT = 500
const MAX_MASK = 30
const MAX_CODE_WORD = 100

const liveButtons = ({ now: { prompt } }: Draft): readonly LiveButton[] => (prompt ? buttonsOf(prompt) : [])

/** The button whose own words these are. */
const matchButton = (draft: Draft, text: string): LiveButton | null => {
  const typed = normalizeWords(text)
  const matching = liveButtons(draft).filter((button) =>
    [button.label, ...buttonSayings(draft, button)].some((word) => normalizeWords(word) === typed),
  )
  return typed !== '' && matching.length === 1 ? (matching[0] ?? null) : null
}

const MAX_PLAIN_WORDS = 4

/** True for a few words that ask nothing: only such a text may set off a grave act. */
const isPlainYes = (text: string): boolean => !text.includes('?') && text.trim().split(/\s+/).length <= MAX_PLAIN_WORDS

const isGraveButton = (draft: Draft, { event }: LiveButton): boolean =>
  draft.stack.length > 0 && event.type !== 'choose' && isGrave(topOf(draft), event)

/** The only button that a longer or shorter text may mean; a grave act only for a plain yes. */
const matchSimilarButton = (draft: Draft, text: string): LiveButton | null => {
  const buttons = liveButtons(draft)
  const labels = buttons.map(({ label }) => label)
  const index = matchLabel(text, labels)
  const button = index === null ? undefined : buttons[index]
  if (!button) return null
  return isGraveButton(draft, button) && !isPlainYes(text) ? null : button
}

/** Words in any of our languages that lead back, to the menu or to a person; they are understood at every question. */
const matchNavigation = ({ world: { texts } }: Draft, text: string): Navigation | null =>
  (['person', 'menu', 'back'] as const).find((name) =>
    saysOneOf(texts, { flow: COMMON, message: `words-${name}` }, text),
  ) ?? null

/** Digits with signs for the open ones: `%` (or `*`) for any number of digits, `_` (or `?`) for one. Null for anything else. */
const readMask = (text: string): string | null => {
  const mask = text.trim().replaceAll('*', '%').replaceAll('?', '_')
  return mask.length <= MAX_MASK && /^\+?[\d%_\s().-]*\d[\d%_\s().-]*$/.test(mask) ? mask : null
}

/** True for words that name a secret, which are no answer whatever number stands beside them; bare digits may be one. */
const namesSecret = (text: string, secret: SecretKind | null): boolean =>
  secret !== null && (secret !== 'code' || /\p{L}/u.test(text))

const codeInput = (code: string): Interpretation => ({
  kind: 'input',
  event: { type: 'code', code: TYPED_CODE },
  chosen: HIDDEN,
  secret: { name: TYPED_CODE, value: code },
})

/** The text as one of the inputs that the question accepts. */
const readInput = (draft: Draft, text: string, secret: SecretKind | null): Interpretation | null => {
  const accepts = draft.now.prompt?.accepts ?? []
  const code = accepts.includes('code') ? readCode(text) : null
  if (code !== null) return codeInput(code)
  if (namesSecret(text, secret)) return null
  const mask = accepts.includes('mask') ? readMask(text) : null
  if (mask !== null) return { kind: 'input', event: { type: 'mask', mask }, chosen: mask, secret: null }
  const phone = accepts.includes('phone') ? readPhone(text, serviceOf(draft).country) : null
  if (phone !== null) return { kind: 'input', event: { type: 'phone', phone }, chosen: showPhone(phone), secret: null }
  const email = accepts.includes('email') ? readEmail(text) : null
  if (email !== null) return { kind: 'input', event: { type: 'email', email }, chosen: email, secret: null }
  return null
}

/** At a question for a secret every text is the secret, unless it is a button's or a navigation. */
const readCodeWord = (text: string): Interpretation => {
  const value = text.trim()
  if (value.length > MAX_CODE_WORD) return { kind: 'secret', secret: 'password', intent: null }
  return {
    kind: 'input',
    event: { type: 'secret', secret: TYPED_WORD },
    chosen: HIDDEN,
    secret: { name: TYPED_WORD, value },
  }
}

/** The clear intent of words that hold a secret besides; null in the middle of a flow. */
const readSureIntent = (draft: Draft, text: string): Intent | null => {
  const intent = canLeaveFreely(draft) ? readIntentMidFlow(draft, text) : null
  return intent?.kind === 'unsure' ? null : intent
}

/** The button of the service that the words name, at a question that lists services. */
const matchService = (draft: Draft, text: string): LiveButton | null => {
  const named = findService(text, draft.world.services)
  return liveButtons(draft).find(({ event }) => event.type === 'choose' && event['id'] === named?.id) ?? null
}

/** True for words that lead to a flow by themselves and hold a number or an address besides, which a button would lose. */
const holdsDetails = (draft: Draft, text: string): boolean => {
  const intent = canLeaveFreely(draft) ? readIntentMidFlow(draft, text) : null
  return intent?.kind === 'flow' && Object.keys(intent.given).length > 0
}

/** The text that explains why the customer's words did not fit. */
const noteForMiss = (draft: Draft, text: string): string => {
  const accepts = draft.now.prompt?.accepts ?? []
  if (draft.now.misses >= 1) return 'note-missed-twice'
  if (!/[\p{L}\p{N}]/u.test(text)) return 'note-only-emoji'
  if (text.length > MAX_BRIEF_TEXT) return 'note-too-long'
  if (accepts.includes('phone')) return 'note-not-a-phone'
  if (accepts.includes('email')) return 'note-not-an-email'
  if (accepts.includes('code')) return 'note-not-a-code'
  if (accepts.includes('file')) return 'note-not-a-file'
  if (accepts.includes('mask')) return 'note-not-a-mask'
  return 'note-use-buttons'
}

/** The button of that event among the live ones. */
const buttonNamed = (draft: Draft, ...names: readonly string[]): LiveButton | null =>
  liveButtons(draft).find((button) => names.includes(optionName(button))) ?? null

/** Asides that are an answer where the question offers one: cannot look, does not know how. */
const ANSWERING_ASIDES: Readonly<Record<string, readonly string[]>> = {
  'manners/how-to': ['how'],
  'manners/cannot-do': ['cannot', 'skip'],
}

const NAVIGATING_ASIDES: Readonly<Record<string, Navigation>> = {
  'manners/navigate-person': 'person',
  'manners/navigate-back': 'back',
  'manners/navigate-menu': 'menu',
  'manners/navigate-stop': 'menu',
}

/** Asides that are no answer of their own: words around an answer that was not understood. */
const MARKERS: ReadonlySet<string> = new Set(['manners/correction', 'manners/cannot-do'])

const interpretAside = (draft: Draft, name: string): Interpretation | null => {
  const button = buttonNamed(draft, ...(ANSWERING_ASIDES[name] ?? []))
  if (button) return { kind: 'button', button }
  const navigation = NAVIGATING_ASIDES[name]
  if (navigation) return { kind: 'navigation', navigation }
  if (MARKERS.has(name)) return null
  const [flow = '', message = ''] = name.split('/')
  return { kind: 'aside', flow, message }
}

/**
 * A sentence as an answer, or as something said beside it. A grave act is never taken from a sentence: it needs its button, or the
 * button's own words.
 */
const interpretSentence = (draft: Draft, text: string): Interpretation | null => {
  const question = liveQuestion(draft)
  if (question === null) return null
  const meaning = decideMeaning(text, draft.world.readAnswer(text, question))
  if (meaning.kind === 'none') return null
  if (meaning.kind === 'aside') return interpretAside(draft, meaning.name)
  const button = buttonNamed(draft, meaning.event)
  return button && !isGraveButton(draft, button) ? { kind: 'button', button } : null
}

/** The meaning that a second reader chose for this text, if the question offers it. */
const interpretChoice = (draft: Draft): Interpretation | null => {
  const { choice } = draft.event
  const meaning = choice === undefined || choice === null ? null : offeredMeaning(draft, choice)
  if (meaning?.kind !== 'aside') return meaning
  return interpretAside(draft, `${meaning.flow}/${meaning.message}`)
}

/**
 * Interprets a typed text at the present question. The first that fits wins:
 * 1. a button's own words;
 * 2. an input that the question accepts, before similar buttons: "my number is 8 029 …" is a number, though a button says "my number";
 * 3. the only similar button, or the named service's; never words that name a secret;
 * 4. at a question for a secret: a navigation, else the secret;
 * 5. a secret that nobody asked for;
 * 6. a navigation;
 * 7. free text, where the question accepts it;
 * 8. at the menu a clear intent;
 * 9. a sentence that answers the question, or is said beside it;
 * 10. the meaning that a second reader chose;
 * 11. another intent of the customer's.
 */
export const interpretText = (draft: Draft, text: string): Interpretation => {
  const button = matchButton(draft, text)
  if (button) return { kind: 'button', button }
  const secret = findSecret(text)
  const input = readInput(draft, text, secret)
  if (input) return input
  const similar = namesSecret(text, secret) ? null : (matchSimilarButton(draft, text) ?? matchService(draft, text))
  if (similar && !holdsDetails(draft, text)) return { kind: 'button', button: similar }
  const accepts = draft.now.prompt?.accepts ?? []
  const navigation = matchNavigation(draft, text)
  if (accepts.includes('secret')) return navigation ? { kind: 'navigation', navigation } : readCodeWord(text)
  if (secret) return { kind: 'secret', secret, intent: readSureIntent(draft, text) }
  if (navigation) return { kind: 'navigation', navigation }
  if (accepts.includes('text'))
    return { kind: 'input', event: { type: 'text', text }, chosen: plainOf(draft, 'got-it'), secret: null }
  const intent = readIntentMidFlow(draft, text)
  if (intent && intent.kind !== 'unsure' && canLeaveFreely(draft)) return { kind: 'intent', intent }
  const sentence = interpretSentence(draft, text) ?? interpretChoice(draft)
  if (sentence) return sentence
  return intent ? { kind: 'intent', intent } : { kind: 'miss', note: noteForMiss(draft, text) }
}
