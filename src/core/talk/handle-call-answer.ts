import { html } from './desk-context.ts'
import type { DeskContext } from './desk-context.ts'
import { truncate } from '../text/truncate.ts'
import type { Decision, DeskCall } from './decision.ts'
import { noChange } from './decision.ts'
import type { DeskEvent } from '../desk/desk-event.ts'
import { operatorActs } from './operator-acts.ts'

type AnswerEvent = Extract<DeskEvent, { readonly kind: 'answered' }>

const MAX_CHARS = 64

const readField = (output: unknown, name: string): string => {
  const value: unknown =
    typeof output === 'object' && output !== null && name in output
      ? (output as Readonly<Record<string, unknown>>)[name]
      : null
  return typeof value === 'string' && value !== '' ? truncate(value, MAX_CHARS) : 'none'
}

/** Reads the call that was answered: a whole `DeskCall` as JSON, or its name alone. */
const readCall = (call: string): { readonly src: string; readonly chatId: number | null } => {
  if (!call.startsWith('{')) return { src: call, chatId: null }
  const { src, chatId } = JSON.parse(call) as Partial<DeskCall>
  return { src: src ?? '', chatId: chatId ?? null }
}

const textOf = (ctx: DeskContext<AnswerEvent>, src: string): string | null => {
  const {
    event: { ok, output },
  } = ctx
  const act = operatorActs.find((name) => src === `desk.${name}`)
  if (act === undefined) return null
  if (!ok)
    return html(ctx, 'op-failed', {
      act,
      code: typeof output === 'string' ? truncate(output, MAX_CHARS) : readField(output, 'code'),
    })
  switch (act) {
    case 'delivery':
      return output === null
        ? html(ctx, 'op-delivery-none')
        : html(ctx, 'op-delivery', {
            state: readField(output, 'state'),
            cause: readField(output, 'cause'),
            by: readField(output, 'acknowledgedBy'),
          })
    case 'resend':
      return html(ctx, 'op-resend', {
        channel: readField(output, 'channel'),
        to: readField(output, 'maskedDestination'),
      })
    case 'recover':
      return html(ctx, 'op-recover', { reference: readField(output, 'reference') })
  }
}

/** Writes the operator's answer as a line into the topic of the customer it concerns. */
export const handleCallAnswer = (ctx: DeskContext<AnswerEvent>): Decision => {
  const { src, chatId } = readCall(ctx.event.call)
  const customer = chatId ?? ctx.situation.customer
  const text = textOf(ctx, src)
  if (customer === null || text === null) return noChange
  return {
    ...noChange,
    posts: [{ to: { kind: 'customer', chatId: customer }, post: { kind: 'line', text, buttons: [], replyTo: null } }],
  }
}
