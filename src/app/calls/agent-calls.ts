import type { CodeChannel } from '../../core/operator/codes.ts'
import type { DeskCall } from '../../core/talk/decision.ts'
import type { DeskStore } from '../../core/ports/desk-store.ts'
import type { Talk } from '../../core/desk/talk.ts'
import type { DeliveryReport } from '../../core/operator/delivery.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import type { OpenCall } from '../../core/ports/store.ts'
import { resetPassword } from './code-word-calls.ts'
import { sendCode } from './code-calls.ts'
import { subjectFor } from './call-context.ts'
import type { CallParts } from './call-context.ts'

/** What an agent asks is done in the customer's name: only for the number that was proved in this talk, while it is open and theirs. */
const talkFor = async (
  store: DeskStore,
  { chatId, talk: id, agent }: DeskCall,
): Promise<Talk & { readonly phone: PhoneNumber }> => {
  const talk = await store.talkOf(chatId)
  if (talk?.id !== id || talk.state === 'ended' || talk.phone === null || talk.agent?.id !== agent) {
    throw new OperatorError(403, 'PERMISSION_DENIED', 'not in this talk')
  }
  return { ...talk, phone: talk.phone }
}

/** The same call in the customer's chat: proofs and limits are the customer's. */
const asCustomer = (open: OpenCall, { chatId, locale }: Talk): OpenCall => ({ ...open, chatId, locale })

const DAY_MS = 24 * 60 * 60_000

/** What the network knows of the last SMS to the number. */
export const lookAtDelivery =
  (parts: CallParts, store: DeskStore) =>
  async (call: DeskCall, open: OpenCall): Promise<DeliveryReport | null> => {
    const talk = await talkFor(store, call)
    const subject = await subjectFor(parts, asCustomer(open, talk), talk.phone)
    return parts.operator.delivery.latest(
      { phoneNumber: talk.phone, since: new Date(open.askedAt - DAY_MS).toISOString() },
      { correlator: open.id, subject },
    )
  }

/** A new code of ours, within the limits of every other one. */
export const resendCode =
  (parts: CallParts, store: DeskStore) =>
  async (
    call: DeskCall,
    open: OpenCall,
  ): Promise<{ readonly channel: CodeChannel; readonly maskedDestination: string }> => {
    const { phone, service, locale, ...talk } = await talkFor(store, call)
    const { channel, maskedDestination } = await sendCode(parts)(
      { phone, channel: 'sms', service, locale },
      asCustomer(open, { ...talk, phone, service, locale }),
    )
    return { channel, maskedDestination }
  }

/** A link to set a new password, on the grounds that the customer themselves has given. */
export const startRecovery =
  (parts: CallParts, store: DeskStore) =>
  async (call: DeskCall, open: OpenCall): Promise<{ readonly reference: string }> => {
    const talk = await talkFor(store, call)
    await resetPassword(parts)({ service: talk.service, phone: talk.phone, via: 'sms' }, asCustomer(open, talk))
    return { reference: open.id.slice(0, 8).toUpperCase() }
  }
