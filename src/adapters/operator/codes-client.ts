import { z } from 'zod'
import type { Capability } from '../../core/operator/capability.ts'
import type { CodeChannel, SendCodeRequest } from '../../core/operator/codes.ts'
import type { CodesPort } from '../../core/ports/operator/codes-port.ts'
import type { MutatingContext } from '../../core/operator/request-context.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import { maskPhone } from '../../core/text/phone.ts'
import type { AskOperator } from './transport/operator-request.ts'
import { emailOnRecord } from './email-on-record.ts'
import { maskEmail } from './mask-account.ts'
import { PATHS } from '../../../wire/operator/paths.ts'
import type { Timeouts } from './timeouts.ts'

const CHANNELS: readonly CodeChannel[] = ['sms', 'voice', 'email-link']

const authentication = z.looseObject({ authenticationId: z.string().min(1).max(36) })
const communication = z.looseObject({ id: z.string().min(1) })
const anyAnswer = z.unknown()

const checkMessage = ({ message, to }: SendCodeRequest): void => {
  const fits = message.length > 0 && message.length <= 160
  if (!fits || (to.channel !== 'email-link' && !message.includes('{{code}}'))) {
    throw new OperatorError(400, 'INVALID_ARGUMENT', 'A code message has 1..160 characters and, by phone, {{code}}.')
  }
}

const sendByPhone = async (
  ask: AskOperator,
  req: SendCodeRequest,
  phone: { readonly channel: 'sms' | 'voice'; readonly phoneNumber: string },
  ctx: MutatingContext,
  timeoutMs: number,
): Promise<string> => {
  const { phoneNumber } = phone
  const sms = phone.channel === 'sms'
  const { body } = await ask(
    {
      capability: `codes.${phone.channel}`,
      repeat: sms ? 'once' : 'keyed',
      order: { act: 'codes.send', object: { line: phoneNumber } },
      method: 'POST',
      path: sms ? PATHS.sendCode : PATHS.sendVoiceCode,
      body: sms ? { phoneNumber, message: req.message } : { phoneNumber, message: req.message, language: req.language },
      timeoutMs,
      answer: authentication,
    },
    ctx,
  )
  return body.authenticationId
}

const sendByMail = async (
  ask: AskOperator,
  req: SendCodeRequest,
  mail: { readonly email: string; readonly returnUrl: string },
  ctx: MutatingContext,
  timeoutMs: number,
): Promise<string> => {
  const { body } = await ask(
    {
      capability: 'codes.email-link',
      repeat: 'keyed',
      order: { act: 'codes.send', object: { mailbox: mail.email } },
      method: 'POST',
      path: PATHS.communicationMessage,
      body: {
        messageType: 'Email',
        subject: req.message.split('\n')[0] ?? '',
        content: `${req.message}\n\n${mail.returnUrl}`,
        sender: { name: 'dozvon' },
        receiver: [{ email: mail.email }],
      },
      timeoutMs,
      answer: communication,
    },
    ctx,
  )
  return body.id
}

type MailDestination = Extract<SendCodeRequest['to'], { readonly channel: 'email-link' }>

const mailTo = async (
  ask: AskOperator,
  req: SendCodeRequest,
  to: MailDestination,
  ctx: MutatingContext,
  timeouts: Timeouts,
) => {
  const email = 'email' in to ? to.email : await emailOnRecord(ask, to.phoneNumber, ctx, timeouts.subscribers)
  const authenticationId = await sendByMail(ask, req, { email, returnUrl: to.returnUrl }, ctx, timeouts.codes)
  return { authenticationId, maskedDestination: maskEmail(email) }
}

/** Gives a capability for the check of codes, which is one endpoint for all channels: that of any channel on offer. */
const validateCapability = (present: ReadonlySet<Capability>): Capability =>
  CHANNELS.map((channel): Capability => `codes.${channel}`).find((capability) => present.has(capability)) ?? 'codes.sms'

/**
 * Creates the client of one-time codes: CAMARA one-time-password-sms, dozvon's own API in its form for voice, and
 * TMF681 for e-mail.
 */
export const createCodes = (
  ask: AskOperator,
  capabilities: () => ReadonlySet<Capability>,
  timeouts: Timeouts,
): CodesPort => ({
  send: async (req, ctx) => {
    checkMessage(req)
    const { to } = req
    const sent =
      to.channel === 'email-link'
        ? await mailTo(ask, req, to, ctx, timeouts)
        : {
            authenticationId: await sendByPhone(ask, req, to, ctx, timeouts.codes),
            maskedDestination: maskPhone(to.phoneNumber),
          }
    return {
      ...sent,
      channel: to.channel,
      expiresAt: null,
      attemptsLeft: null,
      resendAllowedAt: null,
      messageId: null,
      nextChannels: CHANNELS.filter((other) => other !== to.channel && capabilities().has(`codes.${other}`)),
    }
  },
  validate: async ({ authenticationId, code }, ctx) => {
    await ask(
      {
        capability: validateCapability(capabilities()),
        repeat: 'counted',
        order: { act: 'codes.validate', object: { code: authenticationId } },
        method: 'POST',
        path: PATHS.validateCode,
        body: { authenticationId, code },
        timeoutMs: timeouts.validate,
        status: 204,
        answer: anyAnswer,
      },
      ctx,
    )
    return { verifiedAt: new Date().toISOString() }
  },
  cancel: async ({ authenticationId }, ctx) => {
    await ask(
      {
        capability: validateCapability(capabilities()),
        repeat: 'keyed',
        order: { act: 'codes.cancel', object: { code: authenticationId } },
        method: 'POST',
        path: PATHS.cancelCode,
        body: { authenticationId },
        timeoutMs: timeouts.validate,
        answer: anyAnswer,
        substitutable: true,
      },
      ctx,
    )
  },
})
