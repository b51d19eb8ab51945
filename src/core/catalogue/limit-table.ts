import type { CodePolicy, Limits } from './service.ts'

/** Things of which there is a limited number. */
export type LimitedAct =
  | 'send-code'
  | 'resend-code'
  | 'check-code'
  | 'try-word'
  | 'open-ticket'
  | 'change-number'
  | 'hold-number'
  | 'prove-by-network'
  | 'my-data'

/**
 * Budget that a use is taken from.
 * - `chat`: everything this chat does. `chat-and-number`: what it does to one number; it may be told of both, since
 *   they are its own.
 * - `owner`, `stranger`: what is done to one number by chats that proved it, and by all others together. Neither spends
 *   the other's.
 * - `number`: what is done to one number by anybody. `code`: tries of one code.
 * - `foreign`: numbers of one country in which no service of the catalogue is. `everybody`: all customers together.
 */
export type LimitScope = 'chat' | 'chat-and-number' | 'owner' | 'stranger' | 'number' | 'code' | 'foreign' | 'everybody'

/** One row of the table: at most `max` uses within `windowSec` seconds. */
interface LimitRow {
  readonly act: LimitedAct
  readonly scope: LimitScope
  readonly windowSec: number
  readonly max: number
  readonly reason: string
}

const MINUTE = 60
const HOUR = 3_600
const DAY = 86_400
const MONTH = 30 * DAY

/** Lists the limits that hold in a service. This is all there is: what is not listed is not limited. */
const limitTable = (codes: CodePolicy, limits: Limits): readonly LimitRow[] => {
  const { gapSec, perTenMinutes, perDay, checks, ttlMin } = codes
  const { wordTries } = limits
  const row = (act: LimitedAct, scope: LimitScope, windowSec: number, max: number, reason: string): LimitRow => ({
    act,
    scope,
    windowSec,
    max,
    reason,
  })
  return [
    row('send-code', 'chat', DAY, perDay * 2, 'a chat has a few numbers, and not the whole country'),
    row('resend-code', 'chat-and-number', gapSec, 1, 'a second code kills the first, which may be on its way'),
    row('send-code', 'chat-and-number', 10 * MINUTE, perTenMinutes, 'an SMS costs money, and more of them help nobody'),
    row('send-code', 'owner', 10 * MINUTE, perTenMinutes, 'the owner in two chats is one owner'),
    row('send-code', 'owner', DAY, perDay, 'the owner in two chats is one owner'),
    row('send-code', 'stranger', DAY, perDay, 'strangers cannot flood a phone, nor spend what is its owner’s'),
    row('send-code', 'foreign', HOUR, 20, 'SMS to premium numbers abroad are a way to earn from us'),
    row('send-code', 'everybody', HOUR, 3_000, 'many accounts of one thief together'),
    row('check-code', 'code', ttlMin * MINUTE, checks, 'a code of six digits is guessed by trying'),
    row('check-code', 'owner', DAY, 6, 'with those of strangers ten wrong codes a day reach the operator for a number'),
    row('check-code', 'stranger', DAY, 4, 'with those of owners ten wrong codes a day reach the operator for a number'),
    row('try-word', 'chat', DAY, wordTries * 2, 'a chat may try the words of a few numbers, not of a country'),
    row('try-word', 'stranger', DAY, Math.max(1, wordTries - 1), 'the last try of a day is kept for the owner'),
    row('try-word', 'stranger', MONTH, 10, 'a word does not change: two a day for ever would find it'),
    row('try-word', 'number', DAY, wordTries, 'a word is guessed by trying'),
    row('try-word', 'everybody', HOUR, 300, 'many accounts that try one common word at many numbers'),
    row('prove-by-network', 'chat-and-number', HOUR, 5, 'who fails five times has no mobile data, and gets a code'),
    row('prove-by-network', 'chat', DAY, 20, 'a chat has a few numbers'),
    row('prove-by-network', 'owner', DAY, 20, 'the owner in two chats is one owner'),
    row('open-ticket', 'chat', DAY, 10, 'people read every ticket'),
    row('open-ticket', 'everybody', HOUR, 300, 'people read every ticket'),
    row('change-number', 'number', 15 * MINUTE, 1, 'two chats that change one line at once would both win'),
    row('hold-number', 'number', 20, 1, 'two chats that hold numbers for one line at once would keep both'),
    row(
      'my-data',
      'chat',
      DAY,
      3,
      'nobody reads all that is known of them more often, and a copy costs the database work',
    ),
  ]
}

/** Somebody who uses something up; null: not known, or not of this kind. */
export interface Spender {
  readonly chatId: number
  readonly isOwner: boolean
  readonly number: string | null
  readonly code: string | null
  /** Country of the number when no service is there, else null. */
  readonly foreign: string | null
}

/** Uses to take from one budget. */
interface BudgetUse {
  readonly scope: LimitScope
  readonly key: string
  readonly limits: readonly { readonly windowSec: number; readonly max: number }[]
}

/** Names what a scope counts for this spender; null when it does not count for them. */
const subjectFor = (scope: LimitScope, { chatId, isOwner, number, code, foreign }: Spender): string | null => {
  switch (scope) {
    case 'chat':
      return String(chatId)
    case 'chat-and-number':
      return number === null ? null : `${chatId}/${number}`
    case 'owner':
      return isOwner ? number : null
    case 'stranger':
      return isOwner ? null : number
    case 'number':
      return number
    case 'code':
      return code
    case 'foreign':
      return foreign
    case 'everybody':
      return 'all'
  }
}

/** Lists the budgets that one use of an act is taken from, all of them or none. */
export const budgetsFor = (
  act: LimitedAct,
  spender: Spender,
  { codes, limits }: { readonly codes: CodePolicy; readonly limits: Limits },
): readonly BudgetUse[] => {
  const rows = limitTable(codes, limits).filter((row) => row.act === act)
  return [...new Set(rows.map(({ scope }) => scope))].flatMap((scope) => {
    const subject = subjectFor(scope, spender)
    if (subject === null) return []
    return [{ scope, key: `${act}:${scope}:${subject}`, limits: rows.filter((row) => row.scope === scope) }]
  })
}
