import type { Hono } from 'hono'
import { z } from 'zod'
import { PATHS } from '../../../wire/operator/paths.ts'
import { issueCode } from '../model/one-time-codes.ts'
import { transmit } from '../model/transmit.ts'
import { requireCapability } from '../sandbox-parts.ts'
import type { SandboxParts } from '../sandbox-parts.ts'
import { phoneNumber, readBody } from '../read-body.ts'
import { WireError } from '../wire-error.ts'
import { hrefOf, listResources, selectFields } from './tm-forum-resource.ts'
import type { Wire } from '../answers/wire-resource.ts'
import { describes } from '../openapi/operation.ts'
import { TM_FORUM_ANSWERS } from '../answers/tm-forum-answers.ts'

const receiver = z.looseObject({ email: z.email().exactOptional(), phoneNumber: phoneNumber.exactOptional() })
const messageBody = z.looseObject({
  messageType: z.string().min(1),
  subject: z.string().default(''),
  content: z.string().min(1),
  sender: z.looseObject({ name: z.string().exactOptional() }),
  receiver: z.array(receiver).min(1).max(100),
})
type Body = z.infer<typeof messageBody>
type Receiver = z.infer<typeof receiver>

const CODE = '{{code}}'

/** Number of messages kept, so that the state of a long run stays small. */
const MAX_KEPT = 200

/**
 * Puts a letter into the inbox of an address; with a place for a code, a new one stands there. Gives the id of the
 * letter.
 */
const sendMail = ({ model }: SandboxParts, to: string, subject: string, content: string): string => {
  const issued = content.includes(CODE) ? issueCode(model, to, 'email-link') : null
  const id = issued?.authenticationId ?? model.newId()
  const text = content.replaceAll(CODE, issued?.code ?? '')
  model.state.mails.push({ id, to, subject, text, at: model.timestamp() })
  const owner = Object.values(model.state.handsets).find((handset) => handset.email === to)
  model.notify('handset', owner?.number)
  return id
}

/** Makes the delivery to one receiver, which gives the id of what was sent; null for one of another kind of message. */
const deliveryTo = (parts: SandboxParts, body: Body, to: Receiver): (() => string) | null => {
  const { email, phoneNumber: number } = to
  switch (body.messageType.toLowerCase()) {
    case 'email':
      if (email === undefined) throw new WireError(400, 'INVALID_ARGUMENT', 'receiver: the email is missing')
      return () => sendMail(parts, email, body.subject, body.content)
    case 'sms':
      if (number === undefined) throw new WireError(400, 'INVALID_ARGUMENT', 'receiver: the phoneNumber is missing')
      return () =>
        transmit(parts.model, { to: number, sender: parts.sender, text: body.content, authenticationId: null }).id
    default:
      return null
  }
}

/**
 * TMF681 v4.0.0 communication messages: e-mail and SMS arrive, messages of other types are only kept. `{{code}}` in the
 * content of an e-mail to one receiver becomes a code, validated under the message's id.
 */
export const mailRoutes = (app: Hono, parts: SandboxParts): void => {
  const { model } = parts
  const path = PATHS.communicationMessage
  const able = requireCapability(parts, 'codes.email-link', 'contacts.warn')
  const find = (id: string): Wire => {
    const found = model.state.communications.find((one) => one.id === id)
    if (found === undefined) throw new WireError(404, 'NOT_FOUND', 'No such message.')
    return found.wire
  }

  app.post(
    path,
    describes({
      id: 'createCommunicationMessage',
      summary: 'Send a message by e-mail or SMS',
      body: messageBody,
      answers: { 201: TM_FORUM_ANSWERS.communicationMessage },
    }),
    able,
    parts.idempotent,
    async (c) => {
      const body = await readBody(c, messageBody)
      if (body.content.includes(CODE) && body.receiver.length > 1)
        throw new WireError(400, 'INVALID_ARGUMENT', `receiver: one, where the content has ${CODE}`)
      const deliveries = body.receiver.map((to) => deliveryTo(parts, body, to))
      const [first] = deliveries.map((send) => send?.() ?? null)
      const id = first ?? model.newId()
      const sentAt = model.timestamp()
      const wire = { ...body, id, href: hrefOf(parts.origin(), path, id), state: 'completed', sendTime: sentAt }
      model.state.communications = [...model.state.communications.slice(1 - MAX_KEPT), { id, sentAt, wire }]
      return c.json(wire, 201)
    },
  )
  app.get(
    path,
    describes({
      id: 'listCommunicationMessage',
      summary: 'List messages',
      isList: true,
      answers: { 200: TM_FORUM_ANSWERS.communicationMessages },
    }),
    able,
    (c) =>
      listResources(
        c,
        model.state.communications.map(({ wire }) => wire),
      ),
  )
  app.get(
    `${path}/:id`,
    describes({
      id: 'retrieveCommunicationMessage',
      summary: 'Read a message',
      answers: { 200: TM_FORUM_ANSWERS.partOfMessage },
    }),
    able,
    (c) => c.json(selectFields(c, find(c.req.param('id')))),
  )
}
