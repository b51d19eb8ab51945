import type { Calls } from '../../core/flow/calls.ts'
import type { PlacedOrder } from '../../core/flow/number-calls.ts'
import { CallRefused } from '../../core/operator/call-failed.ts'
import type { ForwardingRules } from '../../core/operator/lines.ts'
import { isPhoneNumber } from '../../core/text/phone-number.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import type { Act } from '../../core/catalogue/act.ts'
import type { DelayedCall } from '../../core/ports/request-store.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'
import type { CallParts } from './call-context.ts'
import { authorizeLine } from './authorize-line.ts'
import { orderOrHold } from './order-or-hold.ts'
import { requireProofs } from './require-proofs.ts'

interface LineInput {
  readonly service: string
  readonly phone: PhoneNumber
}
/**
 * Creates a handler that orders a change of one line: it weighs the proofs, places the order and records it to be
 * followed.
 */
const createLineOrder =
  <Input extends LineInput>(
    act: Act,
    src: Exclude<DelayedCall, 'numbers.change'>,
    check: (input: Input) => void = () => undefined,
  ) =>
  (parts: CallParts) =>
  async (input: Input, open: OpenCall): Promise<PlacedOrder> => {
    const { service, phone } = input
    const leave = await requireProofs(parts, open, { service, act, phone })
    check(input)
    return orderOrHold(parts, open, {
      purpose: { service, flow: act, details: { action: act, phone, newPhone: null } },
      order: { src, input, customerId: '' },
      leave,
    })
  }

type Input<Src extends keyof Calls> = Calls[Src]['input']

/** Pauses a line until a day, or until it is resumed. */
export const pauseLine = createLineOrder<Input<'lines.pause'>>('pause-number', 'lines.pause')

/** Ends a pause. */
export const resumeLine = createLineOrder<Input<'lines.resume'>>('pause-number', 'lines.resume')

/** Blocks a lost, stolen or abused number. */
export const blockLine = createLineOrder<Input<'lines.block'>>('block-number', 'lines.block')

/** Checks that calls are forwarded to phone numbers other than the line itself; INVALID_ARGUMENT otherwise. */
const checkRules = ({ phone, rules }: Input<'lines.forward'>): void => {
  const { unconditional, busy, notReachable, noAnswer } = rules
  const wrong = [unconditional, busy, notReachable, noAnswer].some(
    (target) => target !== null && (!isPhoneNumber(target) || target === phone),
  )
  if (wrong) throw new CallRefused('INVALID_ARGUMENT', 'calls cannot be forwarded there')
}

/** Sets all the forwarding rules of a line at once. */
export const forwardCalls = createLineOrder<Input<'lines.forward'>>('call-forwarding', 'lines.forward', checkRules)

const EMAIL = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]{2,}$/

const checkMailbox = ({ email }: Input<'lines.set-voicemail'>): void => {
  if (email !== null && !EMAIL.test(email)) throw new CallRefused('INVALID_ARGUMENT', 'not an e-mail address')
}

/** Turns voicemail on or off and sets the e-mail address for copies. */
export const setVoicemail = createLineOrder<Input<'lines.set-voicemail'>>(
  'voicemail',
  'lines.set-voicemail',
  checkMailbox,
)

/**
 * Creates the handler that reads the forwarding rules. They are private, so it takes the same proofs as changing them.
 */
export const readForwarding =
  (parts: CallParts) =>
  async ({ service, phone }: Input<'lines.forwarding'>, open: OpenCall): Promise<ForwardingRules> =>
    parts.operator.lines.getForwarding(
      { phoneNumber: phone },
      await authorizeLine(parts, open, { service, act: 'call-forwarding', phone }),
    )

/** Creates the handler that reads whether voicemail is on and the e-mail address for copies. */
export const readVoicemail =
  (parts: CallParts) =>
  async ({ service, phone }: Input<'lines.voicemail'>, open: OpenCall) => {
    const { enabled, email } = await parts.operator.lines.getVoicemail(
      { phoneNumber: phone },
      await authorizeLine(parts, open, { service, act: 'voicemail', phone }),
    )
    return { enabled, email }
  }
