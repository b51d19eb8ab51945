/**
 * Answers questions whose answer the customer has stated already. Each answer is remembered as a question to step back
 * to, and one line says what was taken. Nothing is answered that would change something at the operator or call a
 * person, nor a question that the customer meets for the second time in a run of its flow: they went back to change it.
 */

import { traitsOf } from '../flow/call-register.ts'
import { PERSON, STATEMENTS } from '../flow/flow-ids.ts'
import type { StatementName } from '../flow/statement.ts'
import type { Html } from '../text/html.ts'
import { htmlOf, localeOf, rememberArrival, serviceOf, topOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { viewOf } from './frame.ts'
import { questionKey, statedAnswer } from './known-answer.ts'
import type { KnownEvent } from './known-answer.ts'
import { deliver } from './stack.ts'

/** Most questions of one turn that are answered by statements. */
const MAX_TAKEN = 12

/** Words that repeat the statement: "you changed the SIM yourself, 28 November". */
export const statementWords = (draft: Draft, name: StatementName): string => {
  const statement = draft.now.statements[name]
  if (!statement) return ''
  const { texts } = draft.world
  // A mask is shown as people write it: …777.
  const shown = name === 'wished-digits' ? statement.value.replaceAll('%', '…') : statement.value
  const attribute = (value: string): string | null => {
    const { time } = statement
    const said = time === null || time.isVague ? 'none' : time.at
    const vars = { value: shown, time: said, zone: serviceOf(draft).timeZone }
    return texts.plain(localeOf(draft), { flow: STATEMENTS, message: name, attribute: value }, vars)
  }
  return attribute(statement.value) ?? attribute('value') ?? ''
}

/** A line about statements: `taken`, `noted` or `corrected`. */
export const statementNote = (draft: Draft, message: string, names: readonly StatementName[]): Html =>
  htmlOf(draft, STATEMENTS, message, { what: names.map((name) => statementWords(draft, name)).join('; ') })

/** Marks the frame's question as answered. */
export const settle = (draft: Draft, key: string): void => {
  draft.now.settled = [...draft.now.settled.filter((one) => one !== key), key].slice(-MAX_SETTLED)
}

/** Questions that are remembered as answered. */
const MAX_SETTLED = 60

/** True when the effects since then change something at the operator or call a person. */
const actsGravely = (draft: Draft, since: number): boolean =>
  draft.effects.slice(since).some((effect) => effect.kind === 'call' && traitsOf(effect.src).isMutating) ||
  draft.stack.some(({ flow }) => flow.id === PERSON)

/**
 * Gives the frame in front an answer that the customer has not pressed. False when that would act gravely: then
 * everything is as before, and the customer is to be asked.
 */
export const deliverHarmless = (draft: Draft, event: KnownEvent): boolean => {
  const now = { ...draft.now }
  const stack = draft.stack.map((frame) => ({ ...frame }))
  const { length } = draft.effects
  const frame = topOf(draft)
  rememberArrival(draft, event.type)
  settle(draft, questionKey(frame))
  deliver(draft, frame, event)
  if (!actsGravely(draft, length)) return true
  Object.assign(draft.now, now)
  draft.stack = stack
  draft.effects.length = length
  return false
}

/**
 * Answers the present question and those that follow, as far as statements answer them. Gives the line about it, or
 * null. The events carry `filled: true`, so that a flow that counts taps does not count them.
 */
export const takeStatements = (draft: Draft): Html | null => {
  const taken: StatementName[] = []
  while (taken.length < MAX_TAKEN && draft.stack.length > 0) {
    const frame = topOf(draft)
    if (viewOf(frame).ask === undefined || draft.now.settled.includes(questionKey(frame))) break
    const answer = statedAnswer(draft, frame)
    if (answer === null || !deliverHarmless(draft, { ...answer.event, filled: true })) break
    taken.push(answer.name)
    draft.now.taken = [...draft.now.taken, answer.name]
  }
  return taken.length === 0 ? null : statementNote(draft, 'taken', [...new Set(taken)])
}
