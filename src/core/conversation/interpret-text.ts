import { matchLabel } from '../text/match-label.ts'
import { normalizeWords } from '../text/normalize-words.ts'
import type { LiveButton } from './conversation.ts'
import { plainOf, serviceOf, topOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { callsPerson } from '../text/calls-person.ts'
import { saysOneOf } from '../text/says-one-of.ts'
import { digitsOfWords } from '../text/digits-of-words.ts'
import { circumstancesOf } from './pending-code.ts'
import { readNumber } from '../text/phone.ts'
import { findSecret, redact } from '../text/redact.ts'
import type { SecretKind } from '../text/redact.ts'
import { findService } from '../catalogue/find-service.ts'
import type { Navigation } from '../flow/view.ts'
import { buttonSayings, isGraveButton, liveButtons, optionName } from './live-question.ts'
import { AT_FREE_TEXT } from './decide-meaning.ts'
import { viewOf } from './frame.ts'
import { unsureAnswer } from './known-answer.ts'
import { interpretChoice, interpretSentence } from './interpret-sentence.ts'
import { canLeaveFreely, readIntentMidFlow } from './intent.ts'
import type { Intent } from './intent.ts'
import { namesSecret, readCodeWord, readInput } from './read-input.ts'
import type { TypedInput } from './read-input.ts'
import { COMMON, MANNERS, PERSON } from '../flow/flow-ids.ts'

/**
 * The reading of a typed text at the present question. `chosen` is how an answer is shown back; a secret is never
 * shown.
 */
export type Interpretation =
  | { readonly kind: 'button'; readonly button: LiveButton }
  | { readonly kind: 'navigation'; readonly navigation: Navigation }
  | TypedInput
  | { readonly kind: 'intent'; readonly intent: Intent }
  /**
   * Thanks, a greeting, a side question …: answered beside the question, which stays. `flow` and `message` name the
   * text.
   */
  | { readonly kind: 'aside'; readonly flow: string; readonly message: string }
  /**
   * A secret that no question asked for, in a text that may say besides what the customer wants, or answer the
   * question.
   */
  | {
      readonly kind: 'secret'
      readonly secret: SecretKind
      readonly intent: Intent | null
      readonly answer: LiveButton | null
    }
  /** Nothing fits; `note` is the text that explains it. */
  | { readonly kind: 'miss'; readonly note: string }

/** A longer text that fits nothing is answered with a request to be brief. */
const MAX_BRIEF_TEXT = 500

/** The button that a plain "yes" means: the answer that the question repeats from an unsure statement. */
const matchUnsure = (draft: Draft, text: string): LiveButton | null => {
  const type = draft.now.prompt === null ? undefined : unsureAnswer(draft, topOf(draft))?.event.type
  if (type === undefined || !saysOneOf(draft.world.texts, { flow: COMMON, message: 'words-yes' }, text)) return null
  return liveButtons(draft).find(({ event }) => event.type === type) ?? null
}

/** The button whose own words these are. */
const matchButton = (draft: Draft, text: string): LiveButton | null => {
  const unsure = matchUnsure(draft, text)
  if (unsure) return unsure
  const typed = normalizeWords(text)
  const matching = liveButtons(draft).filter((button) =>
    [button.label, ...buttonSayings(draft, button)].some((word) => normalizeWords(word) === typed),
  )
  return typed !== '' && matching.length === 1 ? (matching[0] ?? null) : null
}

const MAX_PLAIN_WORDS = 4

/** True for a few words that ask nothing: only such a text may set off a grave act. */
const isPlainYes = (text: string): boolean => !text.includes('?') && text.trim().split(/\s+/).length <= MAX_PLAIN_WORDS

/**
 * Most words of a text in which "back" is the way back: "call me back please" and «номер назад не отдадут?» are about
 * something else.
 */
const MAX_BACK_WORDS = 2

const isAboutElse = ({ event }: LiveButton, text: string): boolean =>
  event.type === 'back' && (text.includes('?') || normalizeWords(text).split(' ').length > MAX_BACK_WORDS)

/** The only button that a longer or shorter text may mean; a grave act only for a plain yes. */
const matchSimilarButton = (draft: Draft, text: string): LiveButton | null => {
  const buttons = liveButtons(draft)
  const labels = buttons.map(({ label }) => label)
  const index = matchLabel(text, labels)
  const button = index === null ? undefined : buttons[index]
  if (!button || isAboutElse(button, text)) return null
  return isGraveButton(draft, button) && !isPlainYes(text) ? null : button
}

/** Words in any of our languages that lead back, to the menu or to a person; they are understood at every question. */
const matchNavigation = ({ world: { texts } }: Draft, text: string): Navigation | null =>
  (['person', 'menu', 'back'] as const).find((name) =>
    saysOneOf(texts, { flow: COMMON, message: `words-${name}` }, text),
  ) ?? null

/**
 * Bare digits at a question for a number, too many for the codes that are sent: a number with digits left out, not a
 * secret.
 */
const isUnfinishedNumber = (draft: Draft, text: string): boolean =>
  draft.now.prompt?.accepts.includes('phone') === true && !/\p{L}/u.test(text) && (text.match(/\d/g)?.length ?? 0) > 6

/** So many words beside a secret may ask for something of their own in the middle of a flow. */
const MIN_WORDS_BESIDE = 3

/**
 * The clear intent of words that hold a secret besides. In the middle of a flow a few words around a secret ask for
 * nothing.
 */
const readSureIntent = (draft: Draft, text: string): Intent | null => {
  const beside = redact(text).match(/\p{L}{2,}/gu)?.length ?? 0
  if (!canLeaveFreely(draft) && beside < MIN_WORDS_BESIDE) return null
  const intent = readIntentMidFlow(draft, text)
  return intent?.kind === 'unsure' ? null : intent
}

/** The secret that nobody asked for, with what the words around it ask for or answer. */
const interpretSecret = (draft: Draft, text: string, secret: SecretKind): Interpretation => {
  const rest = interpretSentence(draft, redact(text))
  const answer = rest?.kind === 'button' ? rest.button : null
  return { kind: 'secret', secret, answer, intent: answer === null ? readSureIntent(draft, text) : null }
}

/** The button of the service that the words name, at a question that lists services. */
const matchService = (draft: Draft, text: string): LiveButton | null => {
  const named = findService(text, draft.world.services)
  return liveButtons(draft).find(({ event }) => event.type === 'choose' && event['id'] === named?.id) ?? null
}

/**
 * True for words that lead to a flow by themselves and hold a number or an address besides, which a button would lose.
 */
const holdsDetails = (draft: Draft, text: string): boolean => {
  const intent = canLeaveFreely(draft) ? readIntentMidFlow(draft, text) : null
  return intent?.kind === 'flow' && Object.keys(intent.given).length > 0
}

/** Notes that say what is wrong with a number, by the kind or the problem of its reading. */
const NUMBER_NOTES: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    short: 'note-number-short',
    long: 'note-number-long',
    code: 'note-number-code',
    several: 'note-number-several',
    anonymous: 'note-number-anonymous',
  }),
)

/** Says what is wrong with the number in a text; with no number at all, that one is expected. */
const noteForNumber = (draft: Draft, text: string): string => {
  const read = readNumber(digitsOfWords(text), serviceOf(draft).country)
  return NUMBER_NOTES.get(read.kind === 'wrong' ? read.problem : read.kind) ?? 'note-not-a-phone'
}

/** The text that explains why the customer's words did not fit, when that happens for the first time. */
const noteForMiss = (draft: Draft, text: string): string => {
  const accepts = draft.now.prompt?.accepts ?? []
  if (!/[\p{L}\p{N}]/u.test(text)) return 'note-only-emoji'
  if (text.length > MAX_BRIEF_TEXT) return 'note-too-long'
  if (accepts.includes('phone')) return noteForNumber(draft, text)
  if (accepts.includes('email')) return 'note-not-an-email'
  if (accepts.includes('code')) return 'note-not-a-code'
  if (accepts.includes('file')) return 'note-not-a-file'
  if (accepts.includes('mask')) return 'note-not-a-mask'
  return 'note-use-buttons'
}

/**
 * True for words that fit nothing and hold digits that may be the code which is pending; a number that is asked for is
 * explained instead.
 */
const mayHideCode = (draft: Draft, text: string): boolean =>
  !['phone', 'mask'].some((input) => draft.now.prompt?.accepts.includes(input as 'phone' | 'mask')) &&
  findSecret(text, circumstancesOf(draft)) !== null

/** Fewest words of a remark at a question for a code word; fewer are the code word. */
const MIN_REMARK_WORDS = 3

/** At a question for a code word every text is one, unless it leads elsewhere or clearly says something about it. */
const interpretCodeWord = (draft: Draft, text: string, navigation: Navigation | null): Interpretation => {
  if (navigation) return { kind: 'navigation', navigation }
  const remark =
    text.trim().split(/\s+/).length < MIN_REMARK_WORDS ? null : interpretSentence(draft, text, AT_FREE_TEXT)
  if (remark?.kind === 'button' || remark?.kind === 'navigation') return remark
  return readCodeWord(text) ?? { kind: 'secret', secret: 'password', intent: null, answer: null }
}

/**
 * Words that agents read are for the agents unless they clearly are not: "I am still waiting" does not leave the queue.
 */
const leastChances = ({ stack, now: { custody } }: Draft): typeof AT_FREE_TEXT | undefined => {
  const top = stack.at(-1)
  const isRead = custody.proof !== undefined || (top !== undefined && viewOf(top).relay === true)
  return isRead ? AT_FREE_TEXT : undefined
}

/** Free text, unless it clearly says something else. */
const interpretFreeText = (draft: Draft, text: string): Interpretation => {
  const sentence = interpretSentence(draft, text, AT_FREE_TEXT)
  const isRemark = sentence?.kind === 'aside' && sentence.flow === MANNERS
  const top = draft.stack.at(-1)
  const isAnswer = sentence === null || (isRemark && top !== undefined && viewOf(top).takesRemarks === true)
  if (!isAnswer) return sentence
  return { kind: 'input', event: { type: 'text', text }, chosen: plainOf(draft, 'got-it'), secret: null }
}

/**
 * Interprets a typed text at the present question. The first that fits wins:
 * 1. a button's own words;
 * 2. an input that the question accepts, before similar buttons: "my number is 8 029 …" is a number, though a button
 * says "my number";
 * 3. the only similar button, or the named service's; never words that name a secret;
 * 4. at a question for a secret: a navigation, else the secret;
 * 5. a secret that nobody asked for;
 * 6. a navigation, or a call for a person in a clause of its own;
 * 7. free text, where the question accepts it, unless it clearly is one of the next;
 * 8. a sentence that answers the question, is said beside it, or asks for another flow;
 * 9. the meaning that a second reader chose;
 * 10. another intent of the customer's;
 * 11. digits that may be the code which is pending.
 */
const readText = (draft: Draft, text: string): Interpretation => {
  const button = matchButton(draft, text)
  if (button) return { kind: 'button', button }
  const secret = findSecret(text)
  const input = readInput(draft, text, secret)
  if (input) return input
  const similar = namesSecret(text, secret) ? null : (matchSimilarButton(draft, text) ?? matchService(draft, text))
  if (similar && !holdsDetails(draft, text)) return { kind: 'button', button: similar }
  const accepts = draft.now.prompt?.accepts ?? []
  const navigation = matchNavigation(draft, text)
  if (accepts.includes('secret')) return interpretCodeWord(draft, text, navigation)
  if (secret && !isUnfinishedNumber(draft, text)) return interpretSecret(draft, text, secret)
  if (navigation) return { kind: 'navigation', navigation }
  if (callsPerson(text) && (!accepts.includes('text') || /\s/.test(text.trim())))
    return { kind: 'navigation', navigation: 'person' }
  if (accepts.includes('text')) return interpretFreeText(draft, text)
  const sentence = interpretSentence(draft, text, leastChances(draft)) ?? interpretChoice(draft)
  // A button of a list would lose the number or address that the words hold besides.
  if (sentence && (sentence.kind !== 'button' || !holdsDetails(draft, text))) return sentence
  const intent = readIntentMidFlow(draft, text)
  if (intent) return { kind: 'intent', intent }
  return mayHideCode(draft, text)
    ? interpretSecret(draft, text, 'code')
    : { kind: 'miss', note: noteForMiss(draft, text) }
}

/**
 * A call for a person, where the question is whether to call one: it is the yes, and would only ask the question again.
 */
const heedCall = (draft: Draft, found: Interpretation): Interpretation => {
  const isCall = found.kind === 'navigation' && found.navigation === 'person'
  if (!isCall || draft.stack.at(-1)?.flow.id !== PERSON) return found
  const yes = liveButtons(draft).find((button) => optionName(button) === 'call')
  return yes === undefined ? found : { kind: 'button', button: yes }
}

/** Interprets a typed text at the present question, see {@link readText}. */
export const interpretText = (draft: Draft, text: string): Interpretation => heedCall(draft, readText(draft, text))
