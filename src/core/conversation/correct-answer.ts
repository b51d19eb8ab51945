/**
 * Corrections: a sentence that contradicts an earlier answer («ой нет, всё-таки пришло», "actually it's my husband's
 * phone") leads back to that question, which takes the new answer. A grave answer is asked for anew instead, and what
 * is done for good is named.
 */

import { STATEMENTS } from '../flow/flow-ids.ts'
import { withoutOneOf } from '../text/says-one-of.ts'
import type { Checkpoint } from './conversation.ts'
import { decideMeaning } from './decide-meaning.ts'
import { htmlOf, labelOf, topOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { loadFrames, varsOf, viewOf } from './frame.ts'
import type { LiveFrame } from './frame.ts'
import { CORRECTION, keepAnswer } from './hear-statements.ts'
import type { NewStatement } from './hear-statements.ts'
import { eventOf, knownAnswersOf } from './known-answer.ts'
import type { KnownEvent } from './known-answer.ts'
import { questionOf } from './live-question.ts'
import { restoreQuestion } from './navigation.ts'
import { showPrompt } from './prompt.ts'
import { deliverHarmless, statementNote, statementWords } from './take-statements.ts'

/** An earlier question, and the answer that it should have had. */
interface Correction {
  readonly checkpoint: Checkpoint
  readonly event: KnownEvent
  readonly heard: NewStatement | null
}

/** Least score of an answer to an earlier question, in a sentence that says it corrects something. */
const MIN_CHANCE = 0.5

/** Questions back that a sentence may correct. */
const MAX_BACK = 6

interface PastQuestion {
  readonly checkpoint: Checkpoint
  readonly frame: LiveFrame
}

/** Answered questions that can be gone back to, the latest first. */
const pastQuestions = (draft: Draft): readonly PastQuestion[] =>
  draft.now.history
    .slice(-MAX_BACK)
    .toReversed()
    .flatMap((checkpoint) => {
      const frame = loadFrames(draft.world, checkpoint.frames).at(-1)
      return frame === undefined || checkpoint.answered === undefined ? [] : [{ checkpoint, frame }]
    })

/** The question that a changed statement answers otherwise than it was answered. */
const byStatement = (past: readonly PastQuestion[], heard: readonly NewStatement[]): Correction | null => {
  for (const { checkpoint, frame } of past) {
    for (const known of knownAnswersOf(viewOf(frame))) {
      const changed = heard.find(({ name }) => name === known.statement)
      const event = changed === undefined ? null : eventOf(frame, known, changed.value)
      if (event !== null && changed !== undefined && event.type !== checkpoint.answered)
        return { checkpoint, event, heard: changed }
    }
  }
  return null
}

/** The question of which the sentence gives another answer, the one that it fits best. */
const bySentence = (draft: Draft, past: readonly PastQuestion[], sentence: string): Correction | null => {
  const fits = past.flatMap(({ checkpoint, frame }) => {
    const meaning = decideMeaning(sentence, draft.world.readAnswer(sentence, questionOf(draft, frame)))
    const isOther = meaning.kind === 'option' && meaning.chance >= MIN_CHANCE && meaning.event !== checkpoint.answered
    return isOther ? [{ checkpoint, event: { type: meaning.event }, heard: null, chance: meaning.chance }] : []
  })
  return fits.toSorted((one, other) => other.chance - one.chance)[0] ?? null
}

/** Words of the new answer: of the statement, or the label of its button. */
const wordsOf = (draft: Draft, frame: LiveFrame, { event, heard }: Correction): string => {
  if (heard !== null) return statementWords(draft, heard.name)
  const message = viewOf(frame).ask ?? event.type
  return labelOf(draft, { flow: frame.flow.id, message, attribute: event.type }, varsOf(frame))
}

/** Goes back to the question and gives it the new answer; only asks it again where that answer would act gravely. */
const goBackTo = (draft: Draft, correction: Correction): void => {
  const { checkpoint, event, heard } = correction
  if (!restoreQuestion(draft, checkpoint)) return
  const frame = topOf(draft)
  const note = htmlOf(draft, STATEMENTS, 'corrected', { what: wordsOf(draft, frame, correction) })
  draft.now.taken = []
  if (!deliverHarmless(draft, event))
    return showPrompt(draft, { note: htmlOf(draft, STATEMENTS, 'stepped-back'), again: true })
  if (heard === null) keepAnswer(draft, frame, event)
  showPrompt(draft, { note, again: true })
}

/** True for a sentence that says it corrects something: «ой нет, …», "actually …". */
export const saysCorrection = ({ world: { texts } }: Draft, text: string): boolean =>
  withoutOneOf(texts, CORRECTION, text) !== null

/**
 * Goes back to an earlier question for a sentence that says it corrects something and was read as an answer to the live
 * one: where a statement answers the earlier question otherwise, or its other words fit there better than here. False
 * when they do not.
 */
export const correctInstead = (draft: Draft, text: string, heard: readonly NewStatement[]): boolean => {
  const rest = withoutOneOf(draft.world.texts, CORRECTION, text)
  if (rest === null || rest === '') return false
  const past = pastQuestions(draft)
  const here = decideMeaning(rest, draft.world.readAnswer(rest, questionOf(draft, topOf(draft))))
  const fitsHere = here.kind === 'option' && here.chance >= MIN_CHANCE
  const correction = byStatement(past, heard) ?? (fitsHere ? null : bySentence(draft, past, rest))
  if (correction !== null) goBackTo(draft, correction)
  return correction !== null
}

/**
 * Reads a sentence that answers nothing at the live question as a correction of an earlier answer, and goes back to it.
 * False when it corrects nothing that can be gone back to.
 */
export const correctAnswer = (draft: Draft, text: string, heard: readonly NewStatement[]): boolean => {
  if (draft.now.prompt === null) return false
  const past = pastQuestions(draft)
  const rest = withoutOneOf(draft.world.texts, CORRECTION, text)
  const changed = heard.filter(({ value, before }) => rest !== null || (before !== null && before.value !== value))
  const isVague = rest !== null && rest !== '' && heard.length === 0
  const correction = byStatement(past, changed) ?? (isVague ? bySentence(draft, past, rest) : null)
  if (correction !== null) {
    goBackTo(draft, correction)
    return true
  }
  if (rest === null || draft.now.irreversible === null || draft.now.history.length > 0) return false
  const act = draft.now.irreversible.replace('.', '-')
  showPrompt(draft, { note: htmlOf(draft, STATEMENTS, 'cannot-undo', { act }), again: true })
  return true
}

/** Says that what was heard is kept, above the present question, which stays. */
export const noteStatements = (draft: Draft, heard: readonly NewStatement[]): void => {
  const names = [...new Set(heard.map(({ name }) => name))]
  const told = names.filter((name) => name !== 'letter-spam' || !names.includes('spam'))
  showPrompt(draft, { note: statementNote(draft, 'noted', told), again: draft.now.prompt !== null })
}
