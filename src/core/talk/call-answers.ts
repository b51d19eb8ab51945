import { html } from './desk-context.ts'
import type { Asked } from './desk-context.ts'
import { cut } from '../desk/desk-text.ts'
import type { Decision, DeskCall } from './decision.ts'
import { nothing } from './decision.ts'
import type { DeskEvent } from '../desk/desk-event.ts'
import { operatorActs } from './operator-acts.ts'

type Answered = Extract<DeskEvent, { readonly kind: 'answered' }>

const MOST_CHARS = 64

const fieldIn = (output: unknown, name: string): string => {
  const value: unknown =
    typeof output === 'object' && output !== null && name in output
      ? (output as Readonly<Record<string, unknown>>)[name]
      : null
  return typeof value === 'string' && value !== '' ? cut(value, MOST_CHARS) : 'none'
}

/** What was asked, and about whom: the call's name, or the whole call as JSON. */
const callIn = (call: string): { readonly src: string; readonly chatId: number | null } => {
  if (!call.startsWith('{')) return { src: call, chatId: null }
  const { src, chatId } = JSON.parse(call) as Partial<DeskCall>
  return { src: src ?? '', chatId: chatId ?? null }
}

const textOf = (asked: Asked<Answered>, src: string): string | null => {
  const {
    event: { ok, output },
  } = asked
  const act = operatorActs.find((name) => src === `desk.${name}`)
  if (act === undefined) return null
  if (!ok)
    return html(asked, 'op-failed', {
      act,
      code: typeof output === 'string' ? cut(output, MOST_CHARS) : fieldIn(output, 'code'),
    })
  switch (act) {
    case 'delivery':
      return output === null
        ? html(asked, 'op-delivery-none')
        : html(asked, 'op-delivery', {
            state: fieldIn(output, 'state'),
            cause: fieldIn(output, 'cause'),
            by: fieldIn(output, 'acknowledgedBy'),
          })
    case 'resend':
      return html(asked, 'op-resend', { channel: fieldIn(output, 'channel'), to: fieldIn(output, 'maskedDestination') })
    case 'recover':
      return html(asked, 'op-recover', { reference: fieldIn(output, 'reference') })
  }
}

/** What the operator said, as a line in the topic of the customer it is about. */
export const answered = (asked: Asked<Answered>): Decision => {
  const { src, chatId } = callIn(asked.event.call)
  const customer = chatId ?? asked.situation.customer
  const text = textOf(asked, src)
  if (customer === null || text === null) return nothing
  return {
    ...nothing,
    posts: [{ to: { kind: 'customer', chatId: customer }, post: { kind: 'line', text, buttons: [], replyTo: null } }],
  }
}
