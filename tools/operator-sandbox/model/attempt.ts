import type { HandsetSwitches } from './handset.ts'
import { arrived, failed, type Receipt, waiting } from './receipt.ts'

/** After a SIM change messages are held for so long, as some operators do against fraud. */
export const SIM_HOLD_MS = 24 * 3_600_000

/**
 * What really comes of one attempt to deliver an SMS to such a phone: the reason, and the receipt which that reason produces.
 * Upstream codes are MAP local errors with their diagnostic (3GPP TS 29.002).
 */
export const attemptDelivery = (phone: HandsetSwitches, smsWorks: boolean, now: number): Receipt => {
  if (!smsWorks) return waiting('NETWORK_FAILURE', 'MAP:34')
  if (phone.suspended) return failed('UNDELIVERABLE', 'CALL_BARRED', 'MAP:13')
  if (phone.reassignedAt !== null) return arrived(null)
  if (phone.simSwappedAt !== null && now - Date.parse(phone.simSwappedAt) < SIM_HOLD_MS)
    return waiting('CALL_BARRED', 'MAP:13')
  if (phone.off || phone.airplaneMode) return waiting('IMSI_DETACHED', 'MAP:6/1')
  if (phone.roaming) return waiting('ROAMING_RESTRICTION', 'MAP:6/2')
  if (phone.dataOnly) return waiting('ABSENT_SUBSCRIBER', 'MAP:27')
  if (phone.faultySms) return waiting('EQUIPMENT_ERROR', 'MAP:32/1')
  if (phone.inboxFull) return waiting('MEMORY_CAPACITY_EXCEEDED', 'MAP:32/0')
  if (phone.senderBlocked) return arrived('blocked')
  return arrived(phone.spamApp ? 'spam' : 'inbox')
}

/** How a voice call to such a phone ends. */
export type CallOutcome = 'rang' | 'missed' | 'elsewhere' | 'barred'

/** Forwarding on no answer gives the call away exactly when the phone is away. */
export const attemptCall = (phone: HandsetSwitches, voiceWorks: boolean): CallOutcome => {
  if (phone.suspended) return 'barred'
  if (!voiceWorks) return 'missed'
  if (phone.forwarding === 'unconditional' || phone.reassignedAt !== null) return 'elsewhere'
  const away = phone.off || phone.airplaneMode || phone.dataOnly
  if (away) return phone.forwarding === 'conditional' ? 'elsewhere' : 'missed'
  return 'rang'
}
