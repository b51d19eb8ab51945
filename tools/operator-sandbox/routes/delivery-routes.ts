import type { Hono } from 'hono'
import { z } from 'zod'
import { PATHS } from '../../../wire/operator/paths.ts'
import { isPermanent, statOf } from '../model/receipt.ts'
import type { Message } from '../model/sandbox-state.ts'
import { requireCapability } from '../sandbox-parts.ts'
import type { SandboxParts } from '../sandbox-parts.ts'
import { phoneNumber, readBody } from '../read-body.ts'
import { WireError } from '../wire-error.ts'
import { identify } from './camara-number.ts'
import { describes } from '../openapi/operation.ts'
import { OWN_ANSWERS } from '../answers/own-answers.ts'

const referenceBody = z.union([
  z.strictObject({ messageId: z.string() }),
  z.strictObject({ authenticationId: z.string() }),
])
const latestBody = z.strictObject({ phoneNumber, since: z.iso.datetime({ offset: true }) })

const wireCause = (cause: string | null): Readonly<Record<string, string>> =>
  cause === null
    ? {}
    : { contextCode: `MESSAGE_DELIVERY.${cause}`, contextMessage: cause.toLowerCase().replaceAll('_', ' ') }

/** A receipt in the form of CAMARA's design guide: an own enum for the state, and `contextCode` for the cause. */
const wireReceipt = (message: Message): Readonly<Record<string, unknown>> => ({
  messageId: message.id,
  state: message.receipt.state,
  stat: statOf(message.receipt.state),
  causeIsPermanent: isPermanent(message.receipt.cause),
  acknowledgedBy: message.receipt.acknowledgedBy,
  sender: message.sender,
  submittedAt: message.submittedAt,
  updatedAt: message.updatedAt,
  upstreamCode: message.receipt.upstreamCode,
  ...wireCause(message.receipt.cause),
})

/** Delivery receipts, an API of dozvon's own. */
export const deliveryRoutes = (app: Hono, parts: SandboxParts): void => {
  app.post(
    PATHS.delivery,
    describes({
      id: 'retrieveDelivery',
      summary: 'Tell what became of a message',
      body: referenceBody,
      answers: { 200: OWN_ANSWERS.receipt },
      refusals: { 404: ['NOT_FOUND'] },
    }),
    requireCapability(parts, 'delivery.get'),
    async (c) => {
      const body = await readBody(c, referenceBody)
      const message = parts.model.state.messages.find((message) =>
        'messageId' in body ? message.id === body.messageId : message.authenticationId === body.authenticationId,
      )
      if (message === undefined) throw new WireError(404, 'NOT_FOUND', 'No such message.')
      return c.json(wireReceipt(message))
    },
  )

  app.post(
    PATHS.deliveryLatest,
    describes({
      id: 'retrieveLatestDelivery',
      summary: 'Tell what became of the latest message to a number',
      body: latestBody,
      answers: { 200: OWN_ANSWERS.latestReceipt },
      refusals: { 404: ['IDENTIFIER_NOT_FOUND'] },
    }),
    requireCapability(parts, 'delivery.latest'),
    async (c) => {
      const body = await readBody(c, latestBody)
      await identify(parts, c, body.phoneNumber)
      const message = parts.model.state.messages.findLast(
        (message) => message.to === body.phoneNumber && Date.parse(message.submittedAt) >= Date.parse(body.since),
      )
      return c.json({ message: message === undefined ? null : wireReceipt(message) })
    },
  )
}
