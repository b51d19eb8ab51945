import { topOf } from '../../core/conversation/draft.ts'
import type { Draft } from '../../core/conversation/draft.ts'
import { viewOf } from '../../core/conversation/frame.ts'
import { answerStated } from '../../core/conversation/answer-prompt.ts'
import { hearStatements } from '../../core/conversation/hear-statements.ts'
import type { NewStatement } from '../../core/conversation/hear-statements.ts'
import { interpretText } from '../../core/conversation/interpret-text.ts'
import type { Interpretation } from '../../core/conversation/interpret-text.ts'
import { optionName } from '../../core/conversation/live-question.ts'
import { choiceKey } from '../../core/flow/choice.ts'
import { navigations } from '../../core/flow/view.ts'
import type { World } from '../../core/flow/world.ts'
import { poseQuestion } from './pose-question.ts'
import type { TypedLine } from './read-corpus.ts'

/** Verdict on one line: `missed` where nothing was read, `wrong` where something else was. */
export type Verdict = 'understood' | 'wrong' | 'missed'

/** A line with the meaning that was read. */
export interface HeardLine extends TypedLine {
  readonly read: string
  readonly verdict: Verdict
}

const THANKS: ReadonlySet<string> = new Set(['thanks', 'thanks-at-end', 'goodbye', 'ok-i-see', 'praise'])

const readOf = (found: Interpretation): string => {
  switch (found.kind) {
    case 'button':
      return optionName(found.button)
    case 'navigation':
      return found.navigation
    case 'input':
      // A code word is a text like any other for the writer of a corpus.
      return found.event.type === 'secret' ? 'text' : found.event.type
    case 'intent':
      if (found.intent.kind === 'person') return 'person'
      return found.intent.kind === 'flow' ? `wish:${choiceKey(found.intent.to)}` : 'unsure'
    case 'secret':
      return found.intent?.kind === 'flow' ? `wish:${choiceKey(found.intent.to)}` : 'secret'
    case 'aside':
      if (found.flow === 'side') return `side:${found.message}`
      return THANKS.has(found.message) ? 'thanks' : 'smalltalk'
    case 'miss':
      return 'none'
  }
}

/** In the queue everything that is no button and no navigation goes to the agents as a text. */
const heardAt = (draft: Draft, found: Interpretation): string =>
  viewOf(topOf(draft)).relay === true && found.kind !== 'button' && found.kind !== 'navigation' ? 'text' : readOf(found)

/** The same meaning in another form: a flow chosen in the menu is the wish for it, an article is an answer. */
const canonical = (meaning: string): string =>
  meaning.replace(/^choose:/, 'wish:').replace(/^wish:answers\/.*/, 'wish:answers')

const isSame = (read: string, { expected }: TypedLine, sides: ReadonlySet<string>): boolean => {
  if (canonical(read) === canonical(expected)) return true
  // A side question without an answer of its own is answered by the nearest one there is.
  return expected.startsWith('side:') && !sides.has(expected) && read.startsWith('side:')
}

/** Meanings that change nothing: the question stays, whatever is answered beside it. */
const isHarmless = (meaning: string): boolean => /^(thanks|smalltalk|none|unsure|side:.*)$/.test(meaning)

/** Beginning of an expected statement: `fact:sim-changed=by-me`; several are parted by spaces. */
const FACT = 'fact:'

/** Readings that a statement in the same text does not change. */
const AT_ONCE: ReadonlySet<Interpretation['kind']> = new Set(['button', 'input', 'secret'])

/**
 * Compares statements: understood when all that are expected were heard, wrong when one of them was heard with another
 * value.
 */
const compareFacts = (line: TypedLine, heard: readonly NewStatement[]): HeardLine => {
  const expected = line.expected.split(/\s+/).map((fact) => fact.replace(FACT, ''))
  const found = heard.map(({ name, value }) => `${name}=${value}`)
  const read = found.length === 0 ? 'none' : found.map((fact) => `${FACT}${fact}`).join(' ')
  if (expected.every((fact) => found.includes(fact))) return { ...line, read, verdict: 'understood' }
  const names = new Set(expected.filter((fact) => !found.includes(fact)).map((fact) => fact.split('=')[0] ?? ''))
  return { ...line, read, verdict: heard.some(({ name }) => names.has(name)) ? 'wrong' : 'missed' }
}

/**
 * Reads every line at its question. Taken for something else counts as wrong where an answer or a navigation was acted
 * on; small talk for a side question, and the offer of a choice, only miss.
 */
export const measureListening = (
  world: World,
  lines: readonly TypedLine[],
  sides: ReadonlySet<string>,
): readonly HeardLine[] =>
  lines.map((line) => {
    const draft = poseQuestion(world, line.flow, line.state, line.locale)
    const heard = hearStatements(draft, line.text)
    if (line.expected.startsWith(FACT)) return compareFacts(line, heard)
    const found = interpretText(draft, line.text)
    const stated = AT_ONCE.has(found.kind) ? null : answerStated(draft, heard)
    const read = stated === null ? heardAt(draft, found) : stated.event.type
    if (isSame(read, line, sides)) return { ...line, read, verdict: 'understood' }
    const isMissed = isHarmless(read) || (line.expected === 'none' && (navigations as readonly string[]).includes(read))
    return { ...line, read, verdict: isMissed ? 'missed' : 'wrong' }
  })
