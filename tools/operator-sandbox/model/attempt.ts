import type { HandsetSwitches } from './handset.ts'
import { deliveredReceipt, failedReceipt, waitingReceipt } from './receipt.ts'
import type { Receipt } from './receipt.ts'

/** Time for which messages are held after a SIM change, as some operators do against fraud. */
export const SIM_HOLD_MS = 24 * 3_600_000

/**
 * Attempts to deliver an SMS to a phone with these switches, and returns the receipt with its cause.
 * Upstream codes are MAP local errors with their diagnostic (3GPP TS 29.002).
 */
export const attemptDelivery = (phone: HandsetSwitches, smsWorks: boolean, now: number): Receipt => {
  if (phone.landline) return failedReceipt('UNDELIVERABLE', 'NOT_MOBILE', 'MAP:11')
  if (!smsWorks) return waitingReceipt('NETWORK_FAILURE', 'MAP:34')
  if (phone.suspended) return failedReceipt('UNDELIVERABLE', 'CALL_BARRED', 'MAP:13')
  if (phone.reassignedAt !== null) return deliveredReceipt(null)
  if (phone.simSwappedAt !== null && now - Date.parse(phone.simSwappedAt) < SIM_HOLD_MS)
    return waitingReceipt('CALL_BARRED', 'MAP:13')
  if (phone.off || phone.airplaneMode || phone.neverConnected) return waitingReceipt('IMSI_DETACHED', 'MAP:6/1')
  if (phone.roaming) return waitingReceipt('ROAMING_RESTRICTION', 'MAP:6/2')
  if (phone.dataOnly) return waitingReceipt('ABSENT_SUBSCRIBER', 'MAP:27')
  if (phone.faultySms) return waitingReceipt('EQUIPMENT_ERROR', 'MAP:32/1')
  if (phone.inboxFull) return waitingReceipt('MEMORY_CAPACITY_EXCEEDED', 'MAP:32/0')
  if (phone.senderBlocked) return deliveredReceipt('blocked')
  return deliveredReceipt(phone.spamApp ? 'spam' : 'inbox')
}

/** The end of a voice call. `elsewhere`: forwarded, or taken by the number's new holder. */
export type CallOutcome = 'rang' | 'missed' | 'elsewhere' | 'barred'

/**
 * Attempts a voice call to a phone with these switches. Conditional forwarding takes effect only when the phone is not
 * reachable.
 */
export const attemptCall = (phone: HandsetSwitches, voiceWorks: boolean): CallOutcome => {
  if (phone.suspended) return 'barred'
  if (!voiceWorks) return 'missed'
  if (phone.forwarding === 'unconditional' || phone.reassignedAt !== null) return 'elsewhere'
  const away = phone.off || phone.airplaneMode || phone.dataOnly || phone.neverConnected
  if (away) return phone.forwarding === 'conditional' ? 'elsewhere' : 'missed'
  return 'rang'
}
