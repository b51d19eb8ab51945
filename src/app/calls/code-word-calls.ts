import { setTimeout as sleep } from 'node:timers/promises'
import type { Calls } from '../../core/flow/calls.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import { judgeSimChange } from '../../core/catalogue/proof.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'
import type { GivenProof } from '../../core/catalogue/proof.ts'
import { mutatingContext, requireService } from './call-context.ts'
import type { CallParts } from './call-context.ts'
import { readNumberDoubts } from './number-doubts.ts'
import { requireProofs } from './require-proofs.ts'

const DAY_SEC = 86_400

/**
 * Factor between the daily limit of a chat and that of a number: a chat may try the words of a few numbers, but not of
 * the whole country.
 */
const PER_CHAT_FACTOR = 2

/**
 * Counts one try against the limit of the number (over all chats) and of the chat (over all numbers); RECOVERY.LOCKED
 * when one is used up. A try counts whether an account exists or not. The last try of a number is kept for a chat that
 * has proved it, so that a stranger who guesses cannot lock the holder out.
 */
const spendWordTry = async ({ facts }: CallParts, phone: PhoneNumber, chatId: number, tries: number): Promise<void> => {
  const isStranger = (await facts.proofOf(chatId, phone, DAY_SEC)) === null
  const limited =
    (await facts.spend(`words-of-chat:${chatId}`, [{ windowSec: DAY_SEC, max: tries * PER_CHAT_FACTOR }])) ??
    (isStranger
      ? await facts.spend(`words-of-strangers:${phone}`, [{ windowSec: DAY_SEC, max: Math.max(1, tries - 1) }])
      : null) ??
    (await facts.spend(`words-to:${phone}`, [{ windowSec: DAY_SEC, max: tries }]))
  if (limited)
    throw new OperatorError(429, 'RECOVERY.LOCKED', 'too many code words', { retryAfterSec: limited.waitSec })
}

/** Error codes that would reveal whether an account exists. */
const REVEALING_CODES: ReadonlySet<string> = new Set([
  'NOT_FOUND',
  'IDENTIFIER_NOT_FOUND',
  'INVALID_ARGUMENT',
  'SERVICE_NOT_APPLICABLE',
  'FAILED_PRECONDITION',
])

const mismatch = (): OperatorError => new OperatorError(400, 'RECOVERY.CODE_WORD_MISMATCH', 'no such word')

const compareCodeWord = async (
  parts: CallParts,
  { phone, word }: Calls['code-word.check']['input'],
  open: OpenCall,
): Promise<null> => {
  try {
    const ctx = mutatingContext(open, { kind: 'none' })
    const { recoveryToken } = await parts.operator.credentials.verifyCodeWord(
      { phoneNumber: phone, codeWord: word },
      ctx,
    )
    await parts.facts.recordProof(open.chatId, phone, 'code-word', { recoveryToken })
    return null
  } catch (error) {
    throw error instanceof OperatorError && REVEALING_CODES.has(error.code) ? mismatch() : error
  }
}

/**
 * Runs work and ends at a whole multiple of `delayMs` after its start, so that the duration does not reveal the result.
 */
const padDuration = async <Result>(delayMs: number, work: () => Promise<Result>): Promise<Result> => {
  const began = performance.now()
  try {
    return await work()
  } finally {
    await sleep(delayMs - ((performance.now() - began) % delayMs))
  }
}

/**
 * Creates the handler that has the operator check a code word. A wrong word and a missing account get the same answer
 * after the same time.
 */
export const checkCodeWord =
  (parts: CallParts) =>
  (input: Calls['code-word.check']['input'], open: OpenCall): Promise<null> =>
    padDuration(parts.wordDelayMs, async () => {
      await spendWordTry(parts, input.phone, open.chatId, requireService(parts, input.service).limits.wordTries)
      return compareCodeWord(parts, input, open)
    })

type ResetCall = Calls['password.reset']

const ACTION = 'reset-password'

/** Picks the proof that the operator requires: the token of the correct word, or the id of the validated code. */
const groundsOf = (given: readonly GivenProof[]) => {
  const recoveryToken = given.find(({ by }) => by === 'code-word')?.note.recoveryToken
  if (recoveryToken !== undefined) return { recoveryToken }
  const authenticationId = given.find(({ by }) => by === 'code')?.note.authenticationId
  if (authenticationId === undefined)
    throw new OperatorError(403, 'PERMISSION_DENIED', 'nothing to show to the operator')
  return { authenticationId }
}

/**
 * Creates the handler that has a link sent to the contact on record: never to a typed one, and not to a phone whose SIM
 * changed recently.
 */
export const resetPassword =
  (parts: CallParts) =>
  async ({ service: id, phone, via }: ResetCall['input'], open: OpenCall): Promise<ResetCall['output']> => {
    const service = requireService(parts, id)
    const { subject, given } = await requireProofs(parts, open, service, ACTION, phone)
    if (via === 'sms') {
      const { simChangedAt, reassigned } = await readNumberDoubts(parts, phone, { correlator: open.id, subject })
      if (reassigned || judgeSimChange(service.proofs, ACTION, simChangedAt, Date.now()) === 'refuse') {
        throw new OperatorError(412, 'RECOVERY.COOLING_OFF', 'no link to this phone now', {
          retryAfterSec: service.proofs.simHold.refuseHours * 3_600,
        })
      }
    }
    const { expiresAt } = await parts.operator.credentials.startPasswordReset(
      { phoneNumber: phone, via, ...groundsOf(given) },
      mutatingContext(open, subject),
    )
    return { until: expiresAt }
  }
