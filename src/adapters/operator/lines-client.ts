import { z } from 'zod'
import type { Capability } from '../../core/operator/capabilities.ts'
import type { MutatingContext } from '../../core/operator/request-context.ts'
import { type ErrorCode, isErrorCode } from '../../core/operator/operator-error.ts'
import type { LineName, LinesPort } from '../../core/operator/lines.ts'
import type { AskOperator } from './transport/ask.ts'
import { order } from './orders-client.ts'
import { PATHS } from '../../../wire/operator/paths.ts'
import { companyOf, requireLine } from './require-proof.ts'
import type { TimeOuts } from './time-outs.ts'

const phone = z.string().nullable().default(null)
const rules = z.looseObject({ unconditional: phone, busy: phone, notReachable: phone, noAnswer: phone })
const voicemail = z.looseObject({ enabled: z.boolean(), email: z.string().nullable().default(null) })

/** What became of each item; one that the operator will not carry out is `rejected`, with our code as the reason. */
const items = z.looseObject({
  productOrderItem: z
    .array(z.looseObject({ id: z.string(), state: z.string().default(''), reason: z.string().optional() }))
    .default([]),
})
const many = z.unknown().transform((wire) => ({ order: order.parse(wire), items: items.parse(wire).productOrderItem }))

type Values = Readonly<Record<string, unknown>>

const item = (id: number, values: Values): Values => ({
  id: String(id),
  action: 'modify',
  product: { productCharacteristic: Object.entries(values).map(([name, value]) => ({ name, value })) },
})

/** One order for one or more lines; each item's characteristics say which line and what is done to it. */
const orderOf = ({ subject, idempotencyKey }: MutatingContext, wanted: readonly Values[]): Values => ({
  externalId: idempotencyKey,
  channel: [{ id: 'telegram' }],
  productOrderItem: wanted.map((values, index) => item(index + 1, values)),
  relatedParty:
    subject.kind === 'administrator'
      ? [{ 'id': subject.companyId, 'role': 'administrator', '@referredType': 'Organization' }]
      : [],
})

const refusalOf = (state: string, reason: string | undefined): ErrorCode | null => {
  if (state !== 'rejected' && state !== 'failed') return null
  return reason !== undefined && isErrorCode(reason) ? reason : 'INVALID_ARGUMENT'
}

const renaming = ({ phoneNumber, name }: LineName): Values => ({ action: 'rename', phoneNumber, name })

/** A line's switches: TMF622 orders whose characteristics name the action, and our own API to read what is set. */
export const createLines = (ask: AskOperator, timeOuts: TimeOuts): LinesPort => {
  const change = async (
    capability: Capability,
    values: Values & { readonly phoneNumber: string },
    ctx: MutatingContext,
  ) => {
    requireLine(ctx, values.phoneNumber)
    return (
      await ask(
        {
          capability,
          repeat: 'keyed',
          method: 'POST',
          path: PATHS.productOrder,
          body: orderOf(ctx, [values]),
          timeoutMs: timeOuts.lines,
          answer: order,
        },
        ctx,
      )
    ).body
  }
  return {
    pause: (req, ctx) => change('lines.pause', { action: 'pause', ...req }, ctx),
    resume: (req, ctx) => change('lines.pause', { action: 'resume', ...req }, ctx),
    block: (req, ctx) => change('lines.block', { action: 'block', ...req }, ctx),
    unblock: (req, ctx) => change('lines.block', { action: 'unblock', ...req }, ctx),
    rename: (req, ctx) => change('lines.rename', { ...renaming(req), phoneNumber: req.phoneNumber }, ctx),
    renameMany: async ({ items: names }, ctx) => {
      companyOf(ctx)
      const { body } = await ask(
        {
          capability: 'lines.renameMany',
          repeat: 'keyed',
          method: 'POST',
          path: PATHS.productOrder,
          body: orderOf(ctx, names.map(renaming)),
          timeoutMs: timeOuts.lists,
          answer: many,
        },
        ctx,
      )
      const told = new Map(body.items.map(({ id, state, reason }) => [id, refusalOf(state, reason)]))
      const outcomes = names.map(({ phoneNumber }, index) => ({
        phoneNumber,
        code: told.get(String(index + 1)) ?? null,
      }))
      return { order: body.order, outcomes }
    },
    setForwarding: ({ phoneNumber, rules: wanted }, ctx) =>
      change('lines.forwarding', { action: 'forward', phoneNumber, ...wanted }, ctx),
    setVoicemail: ({ phoneNumber, voicemail: wanted }, ctx) =>
      change('lines.voicemail', { action: 'voicemail', phoneNumber, ...wanted }, ctx),
    getForwarding: async ({ phoneNumber }, ctx) => {
      requireLine(ctx, phoneNumber)
      return (
        await ask(
          {
            capability: 'lines.forwarding',
            repeat: 'read',
            method: 'POST',
            path: PATHS.forwardingRules,
            body: { phoneNumber },
            timeoutMs: timeOuts.lines,
            answer: rules,
          },
          ctx,
        )
      ).body
    },
    getVoicemail: async ({ phoneNumber }, ctx) => {
      requireLine(ctx, phoneNumber)
      return (
        await ask(
          {
            capability: 'lines.voicemail',
            repeat: 'read',
            method: 'POST',
            path: PATHS.voicemail,
            body: { phoneNumber },
            timeoutMs: timeOuts.lines,
            answer: voicemail,
          },
          ctx,
        )
      ).body
    },
  }
}
