import { agedStatement, statedAt } from '../flow/statement.ts'
import type { Statement, StatementName } from '../flow/statement.ts'
import type { KnownAnswer, View } from '../flow/view.ts'
import type { Draft } from './draft.ts'
import { accepts, listOf, viewOf } from './frame.ts'
import type { LiveFrame } from './frame.ts'

const HOUR_MS = 3_600_000

/** An answer to a question, as the machine takes it. */
export type KnownEvent = { readonly type: string; readonly [field: string]: unknown }

/** An answer to a question that follows from a statement. */
export interface StatedAnswer {
  readonly name: StatementName
  readonly statement: Statement
  readonly event: KnownEvent
}

/** Lists what a view says about statements that answer its question. */
export const knownAnswersOf = ({ knows = [] }: View): readonly KnownAnswer[] => ('statement' in knows ? [knows] : knows)

/** The question as it is remembered: the frame that asked it, and its text. */
export const questionKey = (frame: LiveFrame): string => `${frame.id}/${viewOf(frame).ask ?? ''}`

/** The event that a value stands for at this question; null when it answers nothing here. */
export const eventOf = (
  frame: LiveFrame,
  { answers, passes, input }: KnownAnswer,
  value: string,
): KnownEvent | null => {
  const type = answers?.[value] ?? passes?.[value]
  if (type !== undefined) return { type }
  switch (input) {
    case undefined:
      return null
    case 'choose': {
      const { list } = viewOf(frame)
      const isListed = list !== undefined && listOf(frame, list).some(({ id }) => id === value)
      return isListed ? { type: 'choose', id: value } : null
    }
    default:
      return { type: input, [input]: value }
  }
}

/**
 * True when the statement speaks of a time that is recent enough for the question; an answer speaks of the time when it
 * was asked.
 */
const isRecent = ({ time, from, at: saidAt }: Statement, { withinHours }: KnownAnswer, at: number): boolean => {
  if (withinHours === undefined) return true
  const spokenOf = time?.at ?? (from === 'answer' ? saidAt : null)
  return spokenOf !== null && at - spokenOf <= withinHours * HOUR_MS
}

/**
 * The answer to the frame's question that follows from what the customer has stated; null when nothing known answers
 * it.
 */
export const statedAnswer = ({ now, event }: Draft, frame: LiveFrame): StatedAnswer | null => {
  for (const known of knownAnswersOf(viewOf(frame))) {
    const statement = statedAt(now.statements, known.statement, event.at)
    if (statement === null || !isRecent(statement, known, event.at)) continue
    const answer = eventOf(frame, known, statement.value)
    if (answer !== null && accepts(frame, answer)) return { name: known.statement, statement, event: answer }
  }
  return null
}

/**
 * A statement that fits the question, but has aged, or was said without the time that the question is about; null when
 * there is none.
 */
const unsureStatement = ({ now, event }: Draft, known: KnownAnswer): Statement | null => {
  const statement = statedAt(now.statements, known.statement, event.at)
  if (statement === null) return agedStatement(now.statements, known.statement, event.at)
  return statement.from === 'words' && statement.time === null && !isRecent(statement, known, event.at)
    ? statement
    : null
}

/**
 * The answer that the customer probably has, since an unsure statement says so: the question is asked as "…, right?".
 * Null where nothing is known, and at a question that was answered once: whoever meets it again came back to change the
 * answer.
 */
export const unsureAnswer = (draft: Draft, frame: LiveFrame): StatedAnswer | null => {
  if (draft.now.settled.includes(questionKey(frame)) || statedAnswer(draft, frame) !== null) return null
  for (const known of knownAnswersOf(viewOf(frame))) {
    const statement = unsureStatement(draft, known)
    const type = statement === null ? undefined : known.answers?.[statement.value]
    if (statement === null || type === undefined || !accepts(frame, { type })) continue
    return { name: known.statement, statement, event: { type } }
  }
  return null
}
