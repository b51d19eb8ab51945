import { setTimeout as sleep } from 'node:timers/promises'
import type { Calls } from '../../core/flow/calls.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import { simVerdict } from '../../core/catalogue/proof.ts'
import type { OpenCall } from '../../core/ports/store.ts'
import type { GivenProof } from '../../core/catalogue/proof.ts'
import { mutatingContext, serviceNamed } from './call-context.ts'
import type { CallParts } from './call-context.ts'
import { doubtsAbout } from './number-signals.ts'
import { requireProofs } from './require-proofs.ts'

const DAY_SEC = 86_400

/** One chat may try the words of a few numbers, but not of the whole country. */
const PER_CHAT_FACTOR = 2

/**
 * One try of the number's, over all chats, and of the chat's, over all numbers: counted by what was typed, account or none. The last try of the
 * number's is kept for whoever has shown it to be theirs: a stranger who guesses must not lock them out.
 */
const spendTry = async ({ facts }: CallParts, phone: PhoneNumber, chatId: number, tries: number): Promise<void> => {
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

/** What would tell an account from none. */
const TELLING: ReadonlySet<string> = new Set([
  'NOT_FOUND',
  'IDENTIFIER_NOT_FOUND',
  'INVALID_ARGUMENT',
  'SERVICE_NOT_APPLICABLE',
  'FAILED_PRECONDITION',
])

const mismatch = (): OperatorError => new OperatorError(400, 'RECOVERY.CODE_WORD_MISMATCH', 'no such word')

const compare = async (
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
    await parts.facts.prove(open.chatId, phone, 'code-word', { recoveryToken })
    return null
  } catch (error) {
    throw error instanceof OperatorError && TELLING.has(error.code) ? mismatch() : error
  }
}

/** Ends only at a whole number of delays after it began, so that its length does not tell how it went. */
const unhurried = async <Result>(delayMs: number, work: () => Promise<Result>): Promise<Result> => {
  const began = performance.now()
  try {
    return await work()
  } finally {
    await sleep(delayMs - ((performance.now() - began) % delayMs))
  }
}

/** Compares a code word at the operator. A wrong word and an account that is not there have the same answer after the same time. */
export const checkCodeWord =
  (parts: CallParts) =>
  (input: Calls['code-word.check']['input'], open: OpenCall): Promise<null> =>
    unhurried(parts.wordDelayMs, async () => {
      await spendTry(parts, input.phone, open.chatId, serviceNamed(parts, input.service).limits.wordTries)
      return compare(parts, input, open)
    })

type Reset = Calls['password.reset']

const ACTION = 'reset-password'

/** What the operator wants to see: the token of the right word, or the code that was validated. */
const groundsOf = (given: readonly GivenProof[]) => {
  const recoveryToken = given.find(({ by }) => by === 'code-word')?.note.recoveryToken
  if (recoveryToken !== undefined) return { recoveryToken }
  const authenticationId = given.find(({ by }) => by === 'code')?.note.authenticationId
  if (authenticationId === undefined)
    throw new OperatorError(403, 'PERMISSION_DENIED', 'nothing to show to the operator')
  return { authenticationId }
}

/** Has a link sent to the contact on record; never to one that was typed, and not to a phone whose SIM was just changed. */
export const resetPassword =
  (parts: CallParts) =>
  async ({ service: id, phone, via }: Reset['input'], open: OpenCall): Promise<Reset['output']> => {
    const service = serviceNamed(parts, id)
    const { subject, given } = await requireProofs(parts, open, service, ACTION, phone)
    if (via === 'sms') {
      const { simChangedAt, reassigned } = await doubtsAbout(parts, phone, { correlator: open.id, subject })
      if (reassigned || simVerdict(service.proofs, ACTION, simChangedAt, Date.now()) === 'refuse') {
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
