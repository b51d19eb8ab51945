import { z } from 'zod'
import { dateTime } from './date-time.ts'
import { DELIVERY_CAUSES, MESSAGE_STATE } from '../../core/operator/delivery.ts'
import type { DeliveryCause, DeliveryReport, MessageState } from '../../core/operator/delivery.ts'
import type { DeliveryPort } from '../../core/ports/operator/delivery-port.ts'
import type { AskOperator } from './transport/operator-request.ts'
import { PATHS } from '../../../wire/operator/paths.ts'
import { requireAnyNumber, requireNumberProof } from './require-proof.ts'
import type { Timeouts } from './timeouts.ts'

const CONTEXT = 'MESSAGE_DELIVERY.'

const isState = (text: string): text is MessageState => Object.hasOwn(MESSAGE_STATE, text)
const causeOf = (contextCode: string | undefined): DeliveryCause | null =>
  contextCode === undefined ? null : (DELIVERY_CAUSES.find((cause) => contextCode === CONTEXT + cause) ?? 'UNKNOWN')

const receipt = z
  .looseObject({
    messageId: z.string(),
    state: z.string(),
    stat: z.string().nullish(),
    contextCode: z.string().optional(),
    causeIsPermanent: z.boolean().nullish(),
    acknowledgedBy: z.enum(['handset', 'carrier', 'unknown']).catch('unknown'),
    sender: z.string().nullish(),
    submittedAt: dateTime,
    updatedAt: dateTime,
    upstreamCode: z.string().nullish(),
  })
  .transform((wire): DeliveryReport => ({
    messageId: wire.messageId,
    state: isState(wire.state) ? wire.state : 'UNKNOWN',
    stat: wire.stat ?? null,
    cause: causeOf(wire.contextCode),
    causeIsPermanent: wire.causeIsPermanent ?? null,
    acknowledgedBy: wire.acknowledgedBy,
    sender: wire.sender ?? null,
    submittedAt: wire.submittedAt,
    updatedAt: wire.updatedAt,
    upstreamCode: wire.upstreamCode ?? null,
  }))
const latest = z.looseObject({ message: receipt.nullable() })

/** Creates the client of delivery receipts, over dozvon's own API in CAMARA's form. */
export const createDelivery = (ask: AskOperator, timeouts: Timeouts): DeliveryPort => ({
  get: async (req, ctx) => {
    requireAnyNumber(ctx)
    const { body } = await ask(
      {
        capability: 'delivery.get',
        repeat: 'read',
        method: 'POST',
        path: PATHS.delivery,
        body: req,
        timeoutMs: timeouts.delivery,
        answer: receipt,
      },
      ctx,
    )
    return body
  },
  latest: async ({ phoneNumber, since }, ctx) => {
    requireNumberProof(ctx, phoneNumber)
    const { body } = await ask(
      {
        capability: 'delivery.latest',
        repeat: 'read',
        method: 'POST',
        path: PATHS.deliveryLatest,
        body: { phoneNumber, since },
        timeoutMs: timeouts.delivery,
        answer: latest,
      },
      ctx,
    )
    return body.message
  },
})
