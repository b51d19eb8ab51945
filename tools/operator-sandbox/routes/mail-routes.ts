import type { Hono } from 'hono'
import { z } from 'zod'
import { PATHS } from '../../../wire/operator/paths.ts'
import { issueCode } from '../model/one-time-codes.ts'
import type { Mail } from '../model/sandbox-state.ts'
import { requireCapability } from '../sandbox-parts.ts'
import type { SandboxParts } from '../sandbox-parts.ts'
import { readBody } from '../read-body.ts'
import { WireError } from '../wire-error.ts'

const mailBody = z.looseObject({
  messageType: z.literal('Email'),
  subject: z.string().default(''),
  content: z.string().min(1),
  sender: z.looseObject({ name: z.string() }),
  receiver: z.array(z.looseObject({ email: z.email() })).length(1),
})

/** TMF681 v4.0.0 communication messages: e-mail. `{{code}}` in the content becomes a code, validated under the message's id. */
export const mailRoutes = (app: Hono, parts: SandboxParts): void => {
  const { model } = parts
  app.post(PATHS.communicationMessage, requireCapability(parts, 'codes.email-link'), parts.idempotent, async (c) => {
    const body = await readBody(c, mailBody)
    const to = body.receiver[0]?.email
    if (to === undefined) throw new WireError(400, 'INVALID_ARGUMENT', 'receiver: nobody')
    const { authenticationId, code } = issueCode(model, to, 'email-link')
    const mail: Mail = {
      id: authenticationId,
      to,
      subject: body.subject,
      text: body.content.replaceAll('{{code}}', code),
      at: model.timestamp(),
    }
    model.state.mails.push(mail)
    const owner = Object.values(model.state.handsets).find((handset) => handset.email === to)
    model.notify('handset', owner?.number)
    return c.json({ id: mail.id, href: `${PATHS.communicationMessage}/${mail.id}`, state: 'completed', ...body }, 201)
  })
}
