import type { Calls } from '../../core/flow/calls.ts'
import { CallFailed, CallRefused } from '../../core/operator/call-failed.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import { judgeSimChange, windowHours } from '../../core/catalogue/number-doubts.ts'
import type { NumberDoubts } from '../../core/catalogue/number-doubts.ts'
import type { Service } from '../../core/catalogue/service.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'
import type { GivenProof } from '../../core/catalogue/proof.ts'
import { mutatingContext, requireService } from './call-context.ts'
import type { CallParts } from './call-context.ts'
import { isOwnersChat } from './code-calls.ts'
import { padDuration } from './pad-duration.ts'
import { readNumberDoubts } from './read-number-doubts.ts'
import { chatAlone, reserveUse } from './reserve-use.ts'
import { requireProofs } from './require-proofs.ts'

/**
 * Counts one try against the limits; RECOVERY.LOCKED when one is used up. A try counts whether an account exists or
 * not.
 */
const spendWordTry = async (parts: CallParts, phone: PhoneNumber, open: OpenCall, service: Service): Promise<void> => {
  const isOwner = await isOwnersChat(parts, open, phone)
  const spender = { ...chatAlone(open.chatId), isOwner, number: phone }
  const reserved = await reserveUse(parts, 'try-word', spender, service)
  if (reserved.kind === 'refused')
    throw new CallRefused('RECOVERY.LOCKED', 'too many code words', { retryAfterSec: reserved.waitSec })
}

/** Error codes that would reveal whether an account exists. */
const REVEALING_CODES: ReadonlySet<string> = new Set([
  'NOT_FOUND',
  'IDENTIFIER_NOT_FOUND',
  'INVALID_ARGUMENT',
  'SERVICE_NOT_APPLICABLE',
  'FAILED_PRECONDITION',
])

const mismatch = (): CallRefused => new CallRefused('RECOVERY.CODE_WORD_MISMATCH', 'no such word')

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
    throw error instanceof CallFailed && REVEALING_CODES.has(error.code) ? mismatch() : error
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
      await spendWordTry(parts, input.phone, open, requireService(parts, input.service))
      return compareCodeWord(parts, input, open)
    })

type ResetCall = Calls['password.reset']

const ACTION = 'reset-password'

/** Picks the proof that the operator requires: the token of the correct word, or the id of the validated code. */
const groundsOf = (given: readonly GivenProof[]) => {
  const recoveryToken = given.find(({ by }) => by === 'code-word')?.note.recoveryToken
  if (recoveryToken !== undefined) return { recoveryToken }
  const codes = given.filter(({ by }) => by === 'code')
  const authenticationId = (codes.find(({ note }) => note.act === ACTION) ?? codes[0])?.note.authenticationId
  if (authenticationId === undefined) throw new CallRefused('PERMISSION_DENIED', 'nothing to show to the operator')
  return { authenticationId }
}

/**
 * Tells whether a link may go to a phone: what receives it is judged as strictly as who asks. A SIM changed within the
 * window of a grave act gets none; where nobody can tell of the SIM or the holder, a code to the phone and a proof
 * besides it are needed.
 */
const mayGetLink = ({ proofs }: Service, doubts: NumberDoubts, given: readonly GivenProof[]): boolean => {
  const sim = judgeSimChange(proofs, ACTION, doubts.sim, Date.now())
  if (doubts.recycled === true || sim === 'refuse' || sim === 'second-proof') return false
  if (doubts.recycled === false && sim === 'fine') return true
  const has = (...kinds: readonly GivenProof['by'][]): boolean => given.some(({ by }) => kinds.includes(by))
  return has('code') && has('email-link', 'code-word')
}

/**
 * Creates the handler that has a link sent to the contact on record: never to a typed one, and not to a phone whose SIM
 * changed recently.
 */
export const resetPassword =
  (parts: CallParts, { byAgent = false }: { readonly byAgent?: boolean } = {}) =>
  async ({ service: id, phone, via }: ResetCall['input'], open: OpenCall): Promise<ResetCall['output']> => {
    const service = requireService(parts, id)
    const { subject, given } = await requireProofs(parts, open, { service: id, act: ACTION, phone, byAgent })
    if (via === 'sms') {
      const doubts = await readNumberDoubts(parts, phone, { correlator: open.id, subject })
      if (!mayGetLink(service, doubts, given)) {
        throw new CallRefused('RECOVERY.COOLING_OFF', 'no link to this phone now', {
          retryAfterSec: windowHours(service.proofs, ACTION) * 3_600,
        })
      }
    }
    const { expiresAt } = await parts.operator.credentials.startPasswordReset(
      { phoneNumber: phone, via, ...groundsOf(given) },
      mutatingContext(open, subject),
    )
    return { until: expiresAt }
  }
