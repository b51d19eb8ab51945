import type { Calls } from '../../core/flow/calls.ts'
import { CallFailed, CallRefused } from '../../core/operator/call-failed.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import type { CodePolicy } from '../../core/catalogue/service.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'
import { mutatingContext, subjectFor } from './call-context.ts'
import type { CallParts } from './call-context.ts'
import { watchSim } from './watch-number.ts'
import { endPending, isOwnersChat } from './code-calls.ts'
import { chatAlone, reserveUse } from './reserve-use.ts'

const MINUTE_SEC = 60

const wrongCode = (): CallRefused =>
  new CallRefused('ONE_TIME_PASSWORD_SMS.INVALID_OTP', 'nothing was sent that could be right')

/** Checks a code that was never sent: it is wrong while a real one would be valid, and expired afterwards. */
const refuseDecoy = (sentAt: number, ttlSec: number): never => {
  throw Date.now() - sentAt < ttlSec * 1_000
    ? wrongCode()
    : new CallRefused('ONE_TIME_PASSWORD_SMS.VERIFICATION_EXPIRED', 'nothing was sent')
}

/**
 * Refusals that would tell a stranger a real code from a decoy: that its tries are used up, or that the owner asked for
 * a newer one.
 */
const ENDED_CODES: ReadonlySet<string> = new Set([
  'ONE_TIME_PASSWORD_SMS.VERIFICATION_FAILED',
  'ONE_TIME_PASSWORD_SMS.VERIFICATION_EXPIRED',
  'NOT_FOUND',
  'IDENTIFIER_NOT_FOUND',
])

/** Takes a try of a code before the operator is asked; gives the way to give it back. */
const reserveTry = async (
  parts: CallParts,
  open: OpenCall,
  phone: PhoneNumber,
  authenticationId: string,
): Promise<{ readonly giveBack: () => Promise<void>; readonly strictest: CodePolicy }> => {
  const policies = parts.services.map(({ codes }) => codes)
  const [first] = parts.services
  if (!first) throw new CallRefused('NOT_FOUND', 'the catalogue is empty')
  const strictest = {
    ...first.codes,
    checks: Math.min(...policies.map(({ checks }) => checks)),
    ttlMin: Math.max(...policies.map(({ ttlMin }) => ttlMin)),
  }
  const isOwner = await isOwnersChat(parts, open, phone)
  const spender = { ...chatAlone(open.chatId), isOwner, number: phone, code: authenticationId }
  const reserved = await reserveUse(parts, 'check-code', spender, { ...first, codes: strictest })
  if (reserved.kind === 'reserved') return { giveBack: reserved.giveBack, strictest }
  if (reserved.scope === 'stranger') throw wrongCode()
  throw new CallRefused('RECOVERY.LOCKED', 'too many wrong codes', { retryAfterSec: reserved.waitSec })
}

/**
 * Creates the handler that has the operator check a typed code. Every wrong try counts here too. A correct code proves
 * the number for the act that its message named, or the e-mail address on record.
 */
export const checkCode =
  (parts: CallParts) =>
  async ({ phone, authenticationId, code }: Calls['codes.check']['input'], open: OpenCall): Promise<null> => {
    const sent = await parts.facts.codeOf(open.chatId, authenticationId, phone)
    if (sent === null) throw new CallRefused('NOT_FOUND', 'this chat asked for no such code to this number')
    const { giveBack, strictest } = await reserveTry(parts, open, phone, authenticationId)
    if (sent.decoy) return refuseDecoy(sent.sentAt, strictest.ttlMin * MINUTE_SEC)
    const subject = await subjectFor(parts, open, phone)
    try {
      await parts.operator.codes.validate({ authenticationId, code }, mutatingContext(open, subject))
    } catch (error) {
      if (subject.kind === 'none' && error instanceof CallFailed && ENDED_CODES.has(error.code))
        return refuseDecoy(sent.sentAt, strictest.ttlMin * MINUTE_SEC)
      throw error
    }
    await giveBack()
    await endPending(parts, open, phone)
    await parts.facts.recordProof(
      open.chatId,
      phone,
      sent.channel === 'email-link' ? 'email-link' : 'code',
      sent.channel === 'email-link' ? { authenticationId } : { authenticationId, act: sent.act, object: sent.object },
    )
    // Nobody waits for it: the proof counts without a watch over the SIM card.
    if (sent.channel !== 'email-link') void watchSim(parts, open, phone).catch(() => undefined)
    return null
  }
