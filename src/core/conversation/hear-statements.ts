/**
 * The ledger of statements: what the customer says about themselves and their trouble is kept from every text and every
 * answer, so that no question is asked whose answer is known. A statement proves nothing and sets off nothing by
 * itself.
 */

import { COMMON } from '../flow/flow-ids.ts'
import { isStatementName, statedAt, valuesOf } from '../flow/statement.ts'
import type { Statement, StatementName } from '../flow/statement.ts'
import { readPhone } from '../text/phone.ts'
import { readWishedDigits } from '../text/read-wished-digits.ts'
import { readMentionedTime } from '../text/read-mentioned-time.ts'
import { readEndings } from '../text/read-endings.ts'
import { findSecret } from '../text/redact.ts'
import { withoutOpening } from '../text/says-one-of.ts'
import { serviceOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { viewOf } from './frame.ts'
import type { LiveFrame } from './frame.ts'
import { readEmail } from './intent.ts'
import { knownAnswersOf } from './known-answer.ts'
import type { KnownEvent } from './known-answer.ts'

/** Words that say that something is corrected. */
export const CORRECTION = { flow: COMMON, message: 'words-correction' } as const

/** A statement that a text has brought, and the one of that name before it. */
export interface NewStatement {
  readonly name: StatementName
  readonly value: string
  readonly before: Statement | null
}

/** Keeps a statement in place of an older one of that name. */
export const keepStatement = (draft: Draft, name: StatementName, statement: Omit<Statement, 'at'>): void => {
  draft.now.statements = { ...draft.now.statements, [name]: { ...statement, at: draft.event.at } }
}

/** Values that are read by their shape: a number, an address, wished digits. None of a text that holds a secret. */
const shapedValues = (draft: Draft, text: string): readonly (readonly [StatementName, string | null])[] => {
  if (findSecret(text) !== null) return []
  return [
    ['number', readPhone(text, serviceOf(draft).country)],
    ['email', readEmail(text)],
    ['wished-digits', readWishedDigits(text)],
    ['number-in-account', readEndings(text)],
  ]
}

/**
 * Values that are read by their sayings; those that the statement cannot have are left out. The "oh no" of a correction
 * is no "not" of what follows it.
 */
const saidValues = (draft: Draft, text: string): readonly (readonly [StatementName, string])[] =>
  draft.world
    .readStatements(withoutOpening(draft.world.texts, CORRECTION, text))
    .flatMap(({ name, value }) =>
      isStatementName(name) && valuesOf(name)?.includes(value) === true ? [[name, value] as const] : [],
    )

/**
 * Keeps everything that a text of the customer states. Gives what was heard: nothing at a question for a secret,
 * where every text may be one.
 */
export const hearStatements = (draft: Draft, text: string): readonly NewStatement[] => {
  if (draft.now.prompt?.accepts.includes('secret') === true) return []
  const time = readMentionedTime(text, serviceOf(draft).timeZone, draft.event.at)
  const heard = [...saidValues(draft, text), ...shapedValues(draft, text)].flatMap(([name, value]) =>
    value === null ? [] : [{ name, value, before: statedAt(draft.now.statements, name, draft.event.at) }],
  )
  for (const { name, value } of heard) keepStatement(draft, name, { value, time, from: 'words' })
  return heard
}

/** The value that an answer states by this rule of the question; null when it states nothing. */
const valueIn = (known: ReturnType<typeof knownAnswersOf>[number], event: KnownEvent): string | null => {
  const { answers = {}, input } = known
  const values = Object.entries(answers).filter(([, type]) => type === event.type)
  if (values.length === 1) return values[0]?.[0] ?? null
  if (input !== event.type) return null
  const typed = event[input === 'choose' ? 'id' : input]
  return typeof typed === 'string' ? typed : null
}

/** Keeps what an answer to the frame's question states. */
export const keepAnswer = (draft: Draft, frame: LiveFrame, event: KnownEvent): void => {
  const { phone } = event
  if (event.type === 'contact' && typeof phone === 'string')
    keepStatement(draft, 'number', { value: phone, time: null, from: 'contact' })
  for (const known of knownAnswersOf(viewOf(frame))) {
    const value = valueIn(known, event)
    const before = draft.now.statements[known.statement]
    if (value !== null && before?.value !== value)
      keepStatement(draft, known.statement, { value, time: null, from: 'answer' })
  }
}
