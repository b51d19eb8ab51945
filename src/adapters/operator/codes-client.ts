import { z } from 'zod'
import type { Capability } from '../../core/operator/capabilities.ts'
import type { CodeChannel, CodesPort, SendCodeRequest } from '../../core/operator/codes.ts'
import type { MutatingContext } from '../../core/operator/request-context.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import { maskPhone } from '../../core/text/phone.ts'
import type { AskOperator } from './transport/ask.ts'
import { emailOnRecord } from './email-on-record.ts'
import { maskEmail } from './wire-mask.ts'
import { PATHS } from '../../../wire/operator/paths.ts'
import type { TimeOuts } from './time-outs.ts'

const CHANNELS: readonly CodeChannel[] = ['sms', 'voice', 'email-link']

const authentication = z.looseObject({ authenticationId: z.string().min(1).max(36) })
const communication = z.looseObject({ id: z.string().min(1) })
const nothing = z.unknown()

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
  timeOuts: TimeOuts,
) => {
  const email = 'email' in to ? to.email : await emailOnRecord(ask, to.phoneNumber, ctx, timeOuts.subscribers)
  const authenticationId = await sendByMail(ask, req, { email, returnUrl: to.returnUrl }, ctx, timeOuts.codes)
  return { authenticationId, maskedDestination: maskEmail(email) }
}

/** Codes of every channel are checked in one place; any channel's capability stands for it. */
const anyChannel = (present: ReadonlySet<Capability>): Capability =>
  CHANNELS.map((channel): Capability => `codes.${channel}`).find((capability) => present.has(capability)) ?? 'codes.sms'

/** Codes over CAMARA one-time-password-sms, its sibling by voice, and TMF681 for e-mail. */
export const createCodes = (
  ask: AskOperator,
  capabilities: () => ReadonlySet<Capability>,
  timeOuts: TimeOuts,
): CodesPort => ({
  send: async (req, ctx) => {
    checkMessage(req)
    const { to } = req
    const sent =
      to.channel === 'email-link'
        ? await mailTo(ask, req, to, ctx, timeOuts)
        : {
            authenticationId: await sendByPhone(ask, req, to, ctx, timeOuts.codes),
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
        capability: anyChannel(capabilities()),
        repeat: 'counted',
        method: 'POST',
        path: PATHS.validateCode,
        body: { authenticationId, code },
        timeoutMs: timeOuts.validate,
        answer: nothing,
      },
      ctx,
    )
    return { verifiedAt: new Date().toISOString() }
  },
  cancel: async ({ authenticationId }, ctx) => {
    await ask(
      {
        capability: anyChannel(capabilities()),
        repeat: 'keyed',
        method: 'POST',
        path: PATHS.cancelCode,
        body: { authenticationId },
        timeoutMs: timeOuts.validate,
        answer: nothing,
        substitutable: true,
      },
      ctx,
    )
  },
})
