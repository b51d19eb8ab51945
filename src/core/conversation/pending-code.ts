/**
 * The time in which a one-time code may be typed: from the order to send it to the end of its life, or until it was
 * typed rightly, and at every question for one. Whoever asks the customer for it then could use it, so every four
 * digits count as the code, in one message or in several.
 */

import type { Calls } from '../flow/calls.ts'
import { findPossibleDigits } from '../text/find-codes.ts'
import { coverPossibleDigits, findSecret, MIN_CODE_DIGITS, redact } from '../text/redact.ts'
import type { Circumstances } from '../text/redact.ts'
import { MINUTE } from '../text/wall-clock.ts'
import type { CodePart, Conversation, PendingCode } from './conversation.ts'
import { serviceOf } from './draft.ts'
import type { Draft } from './draft.ts'

const SEND: keyof Calls = 'codes.send'
const CHECK: keyof Calls = 'codes.check'

const NO_CODE: PendingCode = { until: 0, digits: 0, parts: [] }

/** The code that is pending, with what agents have seen; nothing of an older one. */
const pendingOf = ({ now: { pendingCode }, event }: Draft): PendingCode =>
  pendingCode !== null && (pendingCode.until === 0 || pendingCode.until > event.at) ? pendingCode : NO_CODE

/** Notes that a code is ordered, or was sent: its life begins anew. Does nothing for other calls. */
export const noteCodeOrdered = (draft: Draft, src: string): void => {
  if (src !== SEND) return
  const until = draft.event.at + serviceOf(draft).codes.ttlMin * MINUTE
  draft.now.pendingCode = { ...pendingOf(draft), until }
}

/**
 * Notes the success of a call: a code that was sent lives from now on, one that was typed rightly is worth nothing any
 * more.
 */
export const noteCodeCall = (draft: Draft, src: string): void => {
  noteCodeOrdered(draft, src)
  if (src === CHECK) draft.now.pendingCode = null
}

/** True while the customer of a conversation may type a code. */
export const mayTypeCode = (
  { prompt, pendingCode }: Pick<Conversation, 'prompt' | 'pendingCode'>,
  at: number,
): boolean => prompt?.accepts.includes('code') === true || (pendingCode ?? NO_CODE).until > at

/**
 * Circumstances of the text that this turn is about: the question that it found counts, and the one that it has
 * reached.
 */
export const circumstancesOf = ({ before, now, event }: Draft): Circumstances => ({
  isCodePending: mayTypeCode(before, event.at) || mayTypeCode(now, event.at),
})

/**
 * Covers a text that is kept for agents or leaves the program. While a code is pending no digits of it are kept, be
 * they ever so few.
 */
export const coverForOthers = (text: string, circumstances: Circumstances): string => {
  const covered = redact(text, circumstances)
  return circumstances.isCodePending ? coverPossibleDigits(covered) : covered
}

/** A message as agents may read it, and the earlier ones that have to be taken back because of it. */
export interface ReadMessage {
  readonly covered: string
  readonly isSecret: boolean
  readonly takenBack: readonly CodePart[]
}

/** Reads a message on its way to agents, and remembers the digits that they get to see while a code is pending. */
export const readForAgents = (
  draft: Draft,
  text: string,
  { messageId, isCaption }: Pick<CodePart, 'messageId' | 'isCaption'>,
): ReadMessage => {
  const circumstances = circumstancesOf(draft)
  const isSecret = findSecret(text, circumstances) !== null
  const asUsual = { covered: redact(text, circumstances), isSecret, takenBack: [] }
  const digits = circumstances.isCodePending ? findPossibleDigits(text).length : 0
  if (digits === 0) return asUsual
  const pending = pendingOf(draft)
  const covered = coverPossibleDigits(asUsual.covered)
  const others = pending.parts.filter((part) => part.messageId !== messageId)
  const sameBefore = pending.parts.find((part) => part.messageId === messageId)?.digits ?? 0
  const all = pending.digits - sameBefore + digits
  if (isSecret || all >= MIN_CODE_DIGITS) {
    draft.now.pendingCode = { ...pending, digits: all, parts: [] }
    return { covered, isSecret: true, takenBack: others }
  }
  draft.now.pendingCode = { ...pending, digits: all, parts: [...others, { messageId, covered, digits, isCaption }] }
  return asUsual
}
