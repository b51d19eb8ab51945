import type { CodeChannel } from '../../core/operator/codes.ts'
import type { DeskCall } from '../../core/talk/decision.ts'
import type { DeskStore } from '../../core/ports/desk-store.ts'
import type { Talk } from '../../core/desk/talk.ts'
import type { DeliveryReport } from '../../core/operator/delivery.ts'
import { CallRefused } from '../../core/operator/call-failed.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'
import { resetPassword } from './code-word-calls.ts'
import { sendCode } from './code-calls.ts'
import { subjectFor } from './call-context.ts'
import type { CallParts } from './call-context.ts'

/**
 * Finds the talk that an agent acts in. The operator is asked in the customer's name, so the talk must be open, belong
 * to this agent and have a proved number; PERMISSION_DENIED otherwise.
 */
const requireOpenTalk = async (
  store: DeskStore,
  { chatId, talk: id, agent }: DeskCall,
): Promise<Talk & { readonly phone: PhoneNumber }> => {
  const talk = await store.talkOf(chatId)
  if (talk?.id !== id || talk.state === 'ended' || talk.phone === null || talk.agent?.id !== agent) {
    throw new CallRefused('PERMISSION_DENIED', 'not in this talk')
  }
  return { ...talk, phone: talk.phone }
}

/** Moves a call to the customer's chat, so that the customer's proofs and limits count. */
const asCustomerCall = (open: OpenCall, { chatId, locale }: Talk): OpenCall => ({ ...open, chatId, locale })

const DAY_MS = 24 * 60 * 60_000

/**
 * Creates the handler that reads the delivery report of the last SMS to the number within a day; null when there was
 * none.
 */
export const lookAtDelivery =
  (parts: CallParts, store: DeskStore) =>
  async (call: DeskCall, open: OpenCall): Promise<DeliveryReport | null> => {
    const talk = await requireOpenTalk(store, call)
    const subject = await subjectFor(parts, asCustomerCall(open, talk), talk.phone)
    return parts.operator.delivery.latest(
      { phoneNumber: talk.phone, since: new Date(open.askedAt - DAY_MS).toISOString() },
      { correlator: open.id, subject },
    )
  }

/** Creates the handler that sends a new code by SMS, within the limits that hold for every code. */
export const resendCode =
  (parts: CallParts, store: DeskStore) =>
  async (
    call: DeskCall,
    open: OpenCall,
  ): Promise<{ readonly channel: CodeChannel; readonly maskedDestination: string | null }> => {
    const { phone, service, locale, ...talk } = await requireOpenTalk(store, call)
    const { channel, maskedDestination } = await sendCode(parts)(
      { phone, channel: 'sms', service, locale, action: 'talk' },
      asCustomerCall(open, { ...talk, phone, service, locale }),
    )
    return { channel, maskedDestination }
  }

/** Creates the handler that sends a link for a new password, on the proofs that the customer has given. */
export const startRecovery =
  (parts: CallParts, store: DeskStore) =>
  async (call: DeskCall, open: OpenCall): Promise<{ readonly reference: string }> => {
    const talk = await requireOpenTalk(store, call)
    await resetPassword(parts, { byAgent: true })(
      { service: talk.service, phone: talk.phone, via: 'sms' },
      asCustomerCall(open, talk),
    )
    return { reference: open.id.slice(0, 8).toUpperCase() }
  }
