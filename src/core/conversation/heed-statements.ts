import { answerByStatement } from './answer-prompt.ts'
import { correctAnswer, correctInstead, noteStatements, saysCorrection } from './correct-answer.ts'
import type { Draft } from './draft.ts'
import type { NewStatement } from './hear-statements.ts'
import type { Interpretation } from './interpret-text.ts'

/**
 * Readings that a statement in the same text does not change; of a button, only where the text does not say that it
 * corrects something: «ой нет» alone would be a "no" to the present question.
 */
const actsAtOnce: ReadonlySet<Interpretation['kind']> = new Set(['button', 'input', 'secret'])

/**
 * Acts on what a text states: as the answer to the live question, else as a correction of an earlier answer. What only
 * adds to the ledger is acknowledged where the text says nothing else. False when the text is to be acted on by its
 * other reading.
 */
export const heedStatements = (
  draft: Draft,
  text: string,
  heard: readonly NewStatement[],
  { kind }: Interpretation,
): boolean => {
  const saysToCorrect = saysCorrection(draft, text)
  if (actsAtOnce.has(kind)) return kind === 'button' && saysToCorrect && correctInstead(draft, text, heard)
  const isHeeded = answerByStatement(draft, heard) || (kind !== 'navigation' && correctAnswer(draft, text, heard))
  const saysNothingElse = kind === 'miss' || (kind === 'intent' && saysToCorrect)
  const isNoted = !isHeeded && saysNothingElse && heard.length > 0 && draft.now.prompt !== null
  if (isNoted) noteStatements(draft, heard)
  if (isHeeded || isNoted) draft.now.misses = 0
  return isHeeded || isNoted
}
