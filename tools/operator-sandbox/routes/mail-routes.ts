import type { Hono } from 'hono'
import { z } from 'zod'
import { PATHS } from '../../../wire/operator/paths.ts'
import { issueCode } from '../model/one-time-codes.ts'
import type { SandboxModel } from '../model/sandbox-model.ts'
import { transmit } from '../model/transmit.ts'
import { requireCapability } from '../sandbox-parts.ts'
import type { SandboxParts } from '../sandbox-parts.ts'
import { phoneNumber, readBody } from '../read-body.ts'

const words = { subject: z.string().default(''), content: z.string().min(1) }
const sender = z.looseObject({ name: z.string() })
const messageBody = z.discriminatedUnion('messageType', [
  z.looseObject({
    messageType: z.literal('Email'),
    ...words,
    sender,
    receiver: z.tuple([z.looseObject({ email: z.email() })]),
  }),
  z.looseObject({
    messageType: z.literal('SMS'),
    ...words,
    sender,
    receiver: z.tuple([z.looseObject({ phoneNumber })]),
  }),
])

const CODE = '{{code}}'

/**
 * Puts a letter into the inbox of an address; with a place for a code, a new one stands there. Gives the id of the
 * letter.
 */
const sendMail = (model: SandboxModel, to: string, subject: string, content: string): string => {
  const issued = content.includes(CODE) ? issueCode(model, to, 'email-link') : null
  const id = issued?.authenticationId ?? model.newId()
  const text = content.replaceAll(CODE, issued?.code ?? '')
  model.state.mails.push({ id, to, subject, text, at: model.timestamp() })
  const owner = Object.values(model.state.handsets).find((handset) => handset.email === to)
  model.notify('handset', owner?.number)
  return id
}

/**
 * TMF681 v4.0.0 communication messages: e-mail and SMS. `{{code}}` in the content of an e-mail becomes a code,
 * validated under the message's id.
 */
export const mailRoutes = (app: Hono, parts: SandboxParts): void => {
  const { model } = parts
  const able = requireCapability(parts, 'codes.email-link', 'contacts.warn')
  app.post(PATHS.communicationMessage, able, parts.idempotent, async (c) => {
    const body = await readBody(c, messageBody)
    const id =
      body.messageType === 'Email'
        ? sendMail(model, body.receiver[0].email, body.subject, body.content)
        : transmit(model, {
            to: body.receiver[0].phoneNumber,
            sender: parts.sender,
            text: body.content,
            authenticationId: null,
          }).id
    return c.json({ id, href: `${PATHS.communicationMessage}/${id}`, state: 'completed', ...body }, 201)
  })
}
