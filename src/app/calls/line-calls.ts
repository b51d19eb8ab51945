import type { Calls } from '../../core/flow/calls.ts'
import type { Placed } from '../../core/flow/number-calls.ts'
import type { MutatingContext } from '../../core/operator/request-context.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import type { ForwardingRules } from '../../core/operator/lines.ts'
import type { Operator } from '../../core/operator/operator-port.ts'
import type { Order } from '../../core/operator/orders.ts'
import { isPhoneNumber } from '../../core/text/phone-number.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import type { OpenCall } from '../../core/ports/store.ts'
import type { CallParts } from './call-context.ts'
import { allow } from './line-owner.ts'
import { placeOrder } from './place-order.ts'

interface About {
  readonly service: string
  readonly phone: PhoneNumber
}
type Act<Input> = (lines: Operator['lines'], input: Input, ctx: MutatingContext) => Promise<Order>

/** An order for one line: the proofs are weighed, the order is placed and followed. */
const change =
  <Input extends About>(action: string, act: Act<Input>) =>
  (parts: CallParts) =>
  async (input: Input, open: OpenCall): Promise<Placed> => {
    const { service, phone } = input
    const ctx = await allow(parts, open, service, action, phone)
    return placeOrder(
      parts,
      open,
      { service, flow: action, details: { action, phone, newPhone: null } },
      act(parts.operator.lines, input, ctx),
    )
  }

type Input<Src extends keyof Calls> = Calls[Src]['input']

/** Pauses a line until a day, or until it is resumed. */
export const pauseLine = change<Input<'lines.pause'>>('pause-number', (lines, { phone, until }, ctx) =>
  lines.pause({ phoneNumber: phone, from: null, until }, ctx),
)

/** Ends a pause. */
export const resumeLine = change<Input<'lines.resume'>>('pause-number', (lines, { phone }, ctx) =>
  lines.resume({ phoneNumber: phone }, ctx),
)

/** Blocks a lost, stolen or abused number. */
export const blockLine = change<Input<'lines.block'>>('block-number', (lines, { phone, reason }, ctx) =>
  lines.block({ phoneNumber: phone, reason }, ctx),
)

/** Calls cannot be forwarded to what is no number, or to the line itself. */
const checkRules = (phone: PhoneNumber, rules: ForwardingRules): ForwardingRules => {
  const { unconditional, busy, notReachable, noAnswer } = rules
  const wrong = [unconditional, busy, notReachable, noAnswer].some(
    (target) => target !== null && (!isPhoneNumber(target) || target === phone),
  )
  if (wrong) throw new OperatorError(400, 'INVALID_ARGUMENT', 'calls cannot be forwarded there')
  return { unconditional, busy, notReachable, noAnswer }
}

/** Sets all the forwarding rules of a line at once. */
export const forwardCalls = change<Input<'lines.forward'>>('call-forwarding', async (lines, { phone, rules }, ctx) =>
  lines.setForwarding({ phoneNumber: phone, rules: checkRules(phone, rules) }, ctx),
)

const address = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]{2,}$/

/** Turns voicemail on or off, and says where copies go. */
export const setVoicemail = change<Input<'lines.set-voicemail'>>(
  'voicemail',
  async (lines, { phone, enabled, email }, ctx) => {
    if (email !== null && !address.test(email))
      throw new OperatorError(400, 'INVALID_ARGUMENT', 'not an e-mail address')
    return lines.setVoicemail({ phoneNumber: phone, voicemail: { enabled, email } }, ctx)
  },
)

/** Where calls go is as private as changing it. */
export const readForwarding =
  (parts: CallParts) =>
  async ({ service, phone }: Input<'lines.forwarding'>, open: OpenCall): Promise<ForwardingRules> =>
    parts.operator.lines.getForwarding(
      { phoneNumber: phone },
      await allow(parts, open, service, 'call-forwarding', phone),
    )

/** Whether voicemail is on, and where its copies go. */
export const readVoicemail =
  (parts: CallParts) =>
  async ({ service, phone }: Input<'lines.voicemail'>, open: OpenCall) => {
    const { enabled, email } = await parts.operator.lines.getVoicemail(
      { phoneNumber: phone },
      await allow(parts, open, service, 'voicemail', phone),
    )
    return { enabled, email }
  }
