import { z } from 'zod'
import type { Capability } from '../../core/operator/capability.ts'
import type { MutatingContext } from '../../core/operator/request-context.ts'
import { isErrorCode } from '../../core/operator/error-code.ts'
import type { ErrorCode } from '../../core/operator/error-code.ts'
import type { LineName } from '../../core/operator/lines.ts'
import type { LinesPort } from '../../core/ports/operator/lines-port.ts'
import type { AskOperator } from './transport/operator-request.ts'
import { order } from './orders-client.ts'
import { PATHS } from '../../../wire/operator/paths.ts'
import { linesDigest } from '../../../wire/operator/assertion.ts'
import { companyOf, requireLine } from './require-proof.ts'
import type { Timeouts } from './timeouts.ts'
import { knownOf, optional } from './wire-values.ts'

/** A number, or null for none. A value of another form is no "none": it makes the answer unreadable. */
const phone = z
  .string()
  .nullish()
  .transform((number) => number ?? null)
const rules = z.looseObject({ unconditional: phone, busy: phone, notReachable: phone, noAnswer: phone })
const voicemail = z.looseObject({
  enabled: z.boolean(),
  email: optional(z.string()).transform((address) => address ?? null),
})

/**
 * Schema of the items of an order. An item that the operator refuses is `rejected`, with an error code as its reason.
 */
const items = z
  .looseObject({
    productOrderItem: knownOf(
      z.looseObject({ id: z.string(), state: optional(z.string()), reason: optional(z.string()) }),
    ),
    /** Place of the reasons in version 5. */
    productOrderErrorMessage: knownOf(
      z.looseObject({
        code: z.string(),
        productOrderItem: knownOf(z.looseObject({ productOrderItemId: z.string() })),
      }),
    ),
  })
  .transform(({ productOrderItem, productOrderErrorMessage }) => {
    const reasons = new Map(
      productOrderErrorMessage.flatMap(({ code, productOrderItem: about }) =>
        about.map(({ productOrderItemId }) => [productOrderItemId, code] as const),
      ),
    )
    return productOrderItem.map((item) => ({ ...item, reason: item.reason ?? reasons.get(item.id) }))
  })
const many = z.unknown().transform((wire) => ({ order: order.parse(wire), items: items.parse(wire) }))

type Values = Readonly<Record<string, unknown>>

const item = (id: number, values: Values): Values => ({
  id: String(id),
  action: 'modify',
  product: { productCharacteristic: Object.entries(values).map(([name, value]) => ({ name, value })) },
})

/** Builds an order for one or more lines. The characteristics of each item hold the line and the change. */
const orderOf = ({ subject, idempotencyKey }: MutatingContext, changes: readonly Values[]): Values => ({
  externalId: idempotencyKey,
  channel: [{ id: 'telegram' }],
  productOrderItem: changes.map((values, index) => item(index + 1, values)),
  relatedParty:
    subject.kind === 'administrator'
      ? [{ 'id': subject.companyId, 'role': 'administrator', '@referredType': 'Organization' }]
      : [],
})

const refusalOf = (state: string, reason: string | undefined): ErrorCode | null => {
  if (state !== 'rejected' && state !== 'failed') return null
  return reason !== undefined && isErrorCode(reason) ? reason : 'INVALID_ARGUMENT'
}

const renameValues = ({ phoneNumber, name }: LineName) => ({ action: 'rename', phoneNumber, name })

/**
 * Creates the client of line settings: TMF622 orders whose characteristics name the action, and dozvon's own API to
 * read settings.
 */
export const createLines = (ask: AskOperator, timeouts: Timeouts): LinesPort => {
  const change = async (
    capability: Capability,
    values: Values & { readonly phoneNumber: string; readonly action: string },
    ctx: MutatingContext,
  ) => {
    requireLine(ctx, values.phoneNumber)
    return (
      await ask(
        {
          capability,
          repeat: 'keyed',
          order: { act: `lines.${values.action}`, object: { line: values.phoneNumber } },
          method: 'POST',
          path: PATHS.productOrder,
          body: orderOf(ctx, [values]),
          timeoutMs: timeouts.lines,
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
    rename: (req, ctx) => change('lines.rename', { ...renameValues(req), phoneNumber: req.phoneNumber }, ctx),
    renameMany: async ({ items: names }, ctx) => {
      const company = companyOf(ctx)
      const { body } = await ask(
        {
          capability: 'lines.renameMany',
          repeat: 'keyed',
          order: {
            act: 'lines.renameMany',
            object: { company, lines: linesDigest(names.map((one) => one.phoneNumber)) },
          },
          method: 'POST',
          path: PATHS.productOrder,
          body: orderOf(ctx, names.map(renameValues)),
          timeoutMs: timeouts.lists,
          answer: many,
        },
        ctx,
      )
      const refusals = new Map(body.items.map(({ id, state, reason }) => [id, refusalOf(state ?? '', reason)]))
      const outcomes = names.map(({ phoneNumber }, index) => ({
        phoneNumber,
        code: refusals.get(String(index + 1)) ?? null,
      }))
      return { order: body.order, outcomes }
    },
    setForwarding: ({ phoneNumber, rules: newRules }, ctx) =>
      change('lines.forwarding', { action: 'forward', phoneNumber, ...newRules }, ctx),
    setVoicemail: ({ phoneNumber, voicemail: settings }, ctx) =>
      change('lines.voicemail', { action: 'voicemail', phoneNumber, ...settings }, ctx),
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
            timeoutMs: timeouts.lines,
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
            timeoutMs: timeouts.lines,
            answer: voicemail,
          },
          ctx,
        )
      ).body
    },
  }
}
