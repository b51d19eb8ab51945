import { randomUUID } from 'node:crypto'
import type { Calls, SentCode } from '../../core/flow/calls.ts'
import type { SendCodeRequest, Verification } from '../../core/operator/codes.ts'
import { CallFailed, CallRefused } from '../../core/operator/call-failed.ts'
import type { SubjectProof } from '../../core/operator/subject-proof.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import { requirePlain } from '../../core/text/require-text.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'
import { COMMON } from '../../core/flow/flow-ids.ts'
import { lineRefusals } from '../../core/flow/evidence.ts'
import { budgetsFor } from '../../core/catalogue/limit-table.ts'
import type { LimitScope } from '../../core/catalogue/limit-table.ts'
import { countryOf, maskPhone } from '../../core/text/phone.ts'
import { mutatingContext, requireService, subjectFor } from './call-context.ts'
import type { CallParts } from './call-context.ts'
import { padDuration } from './pad-duration.ts'
import { isHeldThroughout } from './read-number-doubts.ts'
import { chatAlone, reserveUse } from './reserve-use.ts'

type Input = Calls['codes.send']['input']

/**
 * Names the destination of a code. SMS and calls go to the phone, e-mails to the mailbox of its account, and each has
 * its own limit.
 */
const destinationOf = ({ phone, channel }: Input): string => (channel === 'email-link' ? `mailbox of ${phone}` : phone)

/** Purposes of a code that is for no act. */
const NO_ACT = 'check-messages'

/** Names the act of a code as its message does: the variant by code word is the same act. */
const actOf = (action: string): string => action.replace(/-by-word$/, '')

const MINUTE_SEC = 60

/** Digits of a number by which a message about a code tells it apart. */
const ENDING_DIGITS = 2

const requestFor = (
  { texts, botUrl }: CallParts,
  { phone, channel, locale, action = NO_ACT, object = null }: Input,
  serviceName: string,
): SendCodeRequest => {
  const name = ({ 'sms': 'sms-code', 'voice': 'voice-code', 'email-link': 'email-code' } as const)[channel]
  const message = requirePlain(
    texts,
    locale,
    { flow: COMMON, message: name },
    {
      service: serviceName,
      act: actOf(action),
      ending: object === null ? 'none' : object.slice(-ENDING_DIGITS),
    },
  )
  const about = { purpose: 'account-recovery', language: locale } as const
  return {
    ...about,
    to: channel === 'email-link' ? { channel, phoneNumber: phone, returnUrl: botUrl } : { channel, phoneNumber: phone },
    message,
  }
}

/**
 * Tells whether this chat has proved to hold the number. A shared contact is a claim, since whoever had the number
 * before can share it too: it counts when the number had no other holder for as long as the operator can tell.
 */
const isHolder = async (
  parts: CallParts,
  phone: PhoneNumber,
  { id }: OpenCall,
  subject: SubjectProof,
): Promise<boolean> => {
  if (subject.kind === 'own-contact') return isHeldThroughout(parts, phone, { correlator: id, subject })
  return subject.kind !== 'none'
}

/** Seconds for which a chat that proved a number counts as its owner's in the limits. */
const OWNER_SEC = 86_400

/** Tells whether this chat is the owner's as far as limits go: what strangers spend is never the owner's. */
export const isOwnersChat = async ({ facts }: CallParts, { chatId }: OpenCall, phone: PhoneNumber): Promise<boolean> =>
  (await facts.proofOf(chatId, phone, OWNER_SEC)) !== null

/** Gives the country of a number in which no service of the catalogue is; null for any other number. */
const foreignCountry = ({ services }: CallParts, phone: PhoneNumber): string | null => {
  const country = countryOf(phone) ?? 'unknown'
  return services.some((service) => service.country === country) ? null : country
}

/** Keys under which it is counted that a code to a number is under way: of everybody, and of one chat. */
const pendingKeys = (phone: PhoneNumber, chatId: number): readonly [string, string] => [
  `pending-code:${phone}`,
  `pending-code:${phone}:${chatId}`,
]

/** True while a code that another chat asked for may still be typed: another one to the same number would kill it. */
const isOtherPending = async (
  { facts }: CallParts,
  phone: PhoneNumber,
  chatId: number,
  sec: number,
): Promise<boolean> => {
  const [all, own] = pendingKeys(phone, chatId)
  return (await facts.countSpent(all, sec)) > (await facts.countSpent(own, sec))
}

const NO_LIMIT = [{ windowSec: 1, max: 1_000_000 }]

const notePending = async ({ facts }: CallParts, phone: PhoneNumber, chatId: number): Promise<void> => {
  for (const key of pendingKeys(phone, chatId)) await facts.spend(key, NO_LIMIT)
}

/** Ends the wait for a code that was typed rightly: the next one, for another act, kills nothing. */
export const endPending = async (parts: CallParts, { chatId }: OpenCall, phone: PhoneNumber): Promise<void> => {
  const [service] = parts.services
  const gap = service ? budgetsFor('resend-code', { ...chatAlone(chatId), number: phone }, service) : []
  await parts.facts.clear([...gap.map(({ key }) => key), ...pendingKeys(phone, chatId)])
}

/** Scopes that a chat may be told of: what it did itself, and what the owner did. */
const TOLD: ReadonlySet<LimitScope> = new Set(['chat', 'chat-and-number', 'owner'])

const limitError = ({ waitSec }: { readonly waitSec: number }, gapSec: number): CallRefused =>
  new CallRefused(
    waitSec <= gapSec ? 'CODE_DELIVERY.RESEND_TOO_EARLY' : 'ONE_TIME_PASSWORD_SMS.MAX_OTP_CODES_EXCEEDED',
    'our limit of codes',
    { retryAfterSec: waitSec },
  )

/**
 * Refusals of the operator that would tell a stranger whether somebody has the number, and in what state the line is.
 */
const REVEALING: ReadonlySet<string> = new Set([
  ...lineRefusals,
  'INVALID_ARGUMENT',
  'ONE_TIME_PASSWORD_SMS.MAX_OTP_CODES_EXCEEDED',
])

/** Makes up the id of a code that is not sent. */
const decoyId = (): string => randomUUID()

/** Has the operator send the code. Null where nothing was sent and the customer must not notice. */
const sendByOperator = async (
  parts: CallParts,
  input: Input,
  open: OpenCall,
  subject: SubjectProof,
  giveBack: () => Promise<void>,
): Promise<Verification | null> => {
  const { id, name } = requireService(parts, input.service)
  try {
    const request = requestFor(parts, input, name[input.locale] ?? id)
    return await parts.operator.codes.send(request, mutatingContext(open, subject))
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error
    if (subject.kind === 'none' && REVEALING.has(error.code)) return null
    if (!error.mayHaveHappened) await giveBack()
    throw error
  }
}

/**
 * Tells whether this chat may know where the code went. The mailbox is part of the account: a shared contact opens
 * nothing of it.
 */
const mayKnow = ({ channel }: Input, { kind }: SubjectProof): boolean => channel !== 'email-link' || kind === 'verified'

/** Sends a code, or shows a stranger that one is on its way when none may be sent. */
const sendOrPretend = async (
  parts: CallParts,
  input: Input,
  open: OpenCall,
  subject: SubjectProof,
): Promise<SentCode> => {
  const service = requireService(parts, input.service)
  const { phone, channel, action = NO_ACT, object = null } = input
  const isOwner = await isOwnersChat(parts, open, phone)
  const spender = {
    chatId: open.chatId,
    isOwner,
    number: destinationOf(input),
    code: null,
    foreign: foreignCountry(parts, phone),
  }
  const gap = await reserveUse(parts, 'resend-code', spender, service)
  if (gap.kind === 'refused') throw limitError(gap, service.codes.gapSec)
  const reserved = await reserveUse(parts, 'send-code', spender, service)
  if (reserved.kind === 'refused' && (isOwner || TOLD.has(reserved.scope))) {
    await gap.giveBack()
    throw limitError(reserved, service.codes.gapSec)
  }
  const mustPretend =
    reserved.kind === 'refused' ||
    (!isOwner && (await isOtherPending(parts, phone, open.chatId, service.codes.ttlMin * MINUTE_SEC)))
  const sent = mustPretend
    ? null
    : await sendByOperator(parts, input, open, subject, async () => {
        await gap.giveBack()
        await reserved.giveBack()
      })
  if (sent) await notePending(parts, phone, open.chatId)
  const authenticationId = sent?.authenticationId ?? decoyId()
  await parts.facts.recordCode(open.chatId, authenticationId, {
    phone,
    channel,
    act: actOf(action),
    object,
    decoy: sent === null,
  })
  return {
    authenticationId,
    channel,
    maskedDestination: mayKnow(input, subject) ? (sent?.maskedDestination ?? maskPhone(phone)) : null,
    isCertain: subject.kind !== 'none',
  }
}

/**
 * Creates the handler that sends a code within the limits. Calls and e-mails go only to a customer who has proved
 * the number. A stranger sees the same whether somebody has the number or not, after the same time.
 */
export const sendCode =
  (parts: CallParts) =>
  async (input: Input, open: OpenCall): Promise<SentCode> => {
    const service = requireService(parts, input.service)
    const subject = await subjectFor(parts, open, input.phone)
    const offered = service.codes.channels.includes(input.channel)
    if (!offered || (input.channel !== 'sms' && !(await isHolder(parts, input.phone, open, subject)))) {
      throw new CallRefused(
        'CODE_DELIVERY.CHANNEL_UNAVAILABLE',
        'not offered by the service, or not to an unproved number',
      )
    }
    const send = (): Promise<SentCode> => sendOrPretend(parts, input, open, subject)
    return subject.kind === 'none' ? padDuration(parts.wordDelayMs, send) : send()
  }
