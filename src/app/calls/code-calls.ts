import type { Calls, SentCode } from '../../core/flow/calls.ts'
import type { SendCodeRequest } from '../../core/operator/codes.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import type { SubjectProof } from '../../core/operator/subject-proof.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import { requirePlain } from '../../core/text/require-text.ts'
import type { CodePolicy } from '../../core/catalogue/service.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'
import { COMMON } from '../../core/flow/flow-ids.ts'
import { mutatingContext, requireService, subjectFor } from './call-context.ts'
import type { CallParts } from './call-context.ts'
import { readNumberDoubts } from './number-doubts.ts'

const DAY_SEC = 86_400
/**
 * Factor between the daily limit of a chat and that of a number: a chat may ask for codes to several numbers, but not
 * for the whole country.
 */
const PER_CHAT_FACTOR = 2

/**
 * Counts one code against the limits of the destination (over all chats and languages) and of the chat; a refusal says
 * how long it lasts.
 */
const spendCodeLimit = async (
  { facts }: CallParts,
  destination: string,
  chatId: number,
  policy: CodePolicy,
): Promise<void> => {
  const perDay = { windowSec: DAY_SEC, max: policy.perDay }
  const chat = await facts.spend(`codes-of-chat:${chatId}`, [
    { windowSec: DAY_SEC, max: policy.perDay * PER_CHAT_FACTOR },
  ])
  if (chat)
    throw new OperatorError(403, 'ONE_TIME_PASSWORD_SMS.MAX_OTP_CODES_EXCEEDED', 'our limit per chat', {
      retryAfterSec: chat.waitSec,
    })
  const gap = { windowSec: policy.gapSec, max: 1 }
  const limited = await facts.spend(`codes-to:${destination}`, [
    gap,
    { windowSec: 600, max: policy.perTenMinutes },
    perDay,
  ])
  if (!limited) return
  const code =
    limited.waitSec <= policy.gapSec ? 'CODE_DELIVERY.RESEND_TOO_EARLY' : 'ONE_TIME_PASSWORD_SMS.MAX_OTP_CODES_EXCEEDED'
  throw new OperatorError(429, code, 'our limit per number', { retryAfterSec: limited.waitSec })
}

type Input = Calls['codes.send']['input']

/**
 * Names the destination of a code. SMS and calls go to the phone, e-mails to the mailbox of its account, and each has
 * its own limit.
 */
const destinationOf = ({ phone, channel }: Input): string => (channel === 'email-link' ? `mailbox of ${phone}` : phone)

const requestFor = (
  { texts, botUrl }: CallParts,
  { phone, channel, locale }: Input,
  serviceName: string,
): SendCodeRequest => {
  const name = ({ 'sms': 'sms-code', 'voice': 'voice-code', 'email-link': 'email-code' } as const)[channel]
  const message = requirePlain(texts, locale, { flow: COMMON, message: name }, { service: serviceName })
  const about = { purpose: 'account-recovery', language: locale } as const
  return {
    ...about,
    to: channel === 'email-link' ? { channel, phoneNumber: phone, returnUrl: botUrl } : { channel, phoneNumber: phone },
    message,
  }
}

/**
 * Tells whether this chat has proved to hold the number. A shared contact proves it unless the number has a new holder
 * since.
 */
const isHolder = async (
  parts: CallParts,
  phone: PhoneNumber,
  { id }: OpenCall,
  subject: SubjectProof,
): Promise<boolean> => {
  if (subject.kind !== 'own-contact') return subject.kind !== 'none'
  return !(await readNumberDoubts(parts, phone, { correlator: id, subject })).reassigned
}

/**
 * Creates the handler that sends a code within the service's limits. Calls and e-mails go only to a customer who has
 * proved the number.
 */
export const sendCode =
  (parts: CallParts) =>
  async (input: Input, open: OpenCall): Promise<SentCode> => {
    const service = requireService(parts, input.service)
    const subject = await subjectFor(parts, open, input.phone)
    if (
      !service.codes.channels.includes(input.channel) ||
      (input.channel !== 'sms' && !(await isHolder(parts, input.phone, open, subject)))
    ) {
      throw new OperatorError(
        422,
        'CODE_DELIVERY.CHANNEL_UNAVAILABLE',
        'not offered by the service, or not to an unproved number',
      )
    }
    await spendCodeLimit(parts, destinationOf(input), open.chatId, service.codes)
    const name = service.name[input.locale] ?? service.id
    const { authenticationId, channel, maskedDestination } = await parts.operator.codes.send(
      requestFor(parts, input, name),
      mutatingContext(open, subject),
    )
    await parts.facts.recordCode(open.chatId, authenticationId, input.phone, channel)
    return { authenticationId, channel, maskedDestination }
  }

/**
 * Creates the handler that has the operator check a typed code. Every try counts here too. A correct code proves the
 * number, or the e-mail address on record.
 */
export const checkCode =
  (parts: CallParts) =>
  async ({ phone, authenticationId, code }: Calls['codes.check']['input'], open: OpenCall): Promise<null> => {
    const policies = parts.services.map(({ codes }) => codes)
    const checks = Math.min(...policies.map((policy) => policy.checks))
    const ttlMin = Math.max(...policies.map((policy) => policy.ttlMin))
    const locked = await parts.facts.spend(`checks-of:${authenticationId}`, [{ windowSec: ttlMin * 60, max: checks }])
    if (locked)
      throw new OperatorError(429, 'RECOVERY.LOCKED', 'too many wrong codes', { retryAfterSec: locked.waitSec })
    const channel = await parts.facts.channelOf(open.chatId, authenticationId, phone)
    if (channel === null) throw new OperatorError(404, 'NOT_FOUND', 'this chat asked for no such code to this number')
    const subject = await subjectFor(parts, open, phone)
    await parts.operator.codes.validate({ authenticationId, code }, mutatingContext(open, subject))
    await parts.facts.recordProof(open.chatId, phone, channel === 'email-link' ? 'email-link' : 'code', {
      authenticationId,
    })
    return null
  }
