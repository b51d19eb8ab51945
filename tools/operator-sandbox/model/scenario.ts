import type { WireErrorCode } from '../../../wire/operator/error-codes.ts'
import type { DateTime, PhoneNumber } from '../../../wire/operator/primitives.ts'
import type { HandsetSwitches } from './handset.ts'
import { deliveredReceipt, failedReceipt, waitingReceipt } from './receipt.ts'
import type { Receipt } from './receipt.ts'

/** Prefix of scenario numbers; three digits follow. No Belarusian subscriber number after 29 begins with 0. */
export const SCENARIO_PREFIX = '+375290000'

/** Fixed behaviour of a number, so that a test needs no control calls. */
export interface Scenario {
  readonly about: string
  /** The refusal of send-code. */
  readonly refusal?: { readonly status: 403 | 404 | 503; readonly code: WireErrorCode }
  /** The receipt of a message of this age; wins over the switches. */
  readonly receipt?: (ageSec: number) => Receipt
  readonly switches?: (now: number) => Partial<HandsetSwitches>
  /** The fate of every call about the number: 503, no answer for `stallMs`, or 429 for one of two reasons. */
  readonly trouble?: 'unavailable' | 'stall' | 'quota' | 'rate'
  /** Nobody has the number. */
  readonly unknown?: boolean
}

const HOUR = 3_600_000
const ago = (now: number, ms: number): DateTime => new Date(now - ms).toISOString()
const onlyCarrier: Receipt = { ...deliveredReceipt('inbox'), acknowledgedBy: 'carrier' }
const refused = (code: WireErrorCode): Pick<Scenario, 'refusal'> => ({ refusal: { status: 403, code } })

/** The scenarios by the number's last three digits. */
export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  '000': { about: 'delivered, the handset says so' },
  '001': { about: 'delivered, only the carrier says so', receipt: () => onlyCarrier },
  '010': { about: 'switched off, detached', switches: () => ({ off: true }) },
  '011': {
    about: 'unreachable and roaming',
    switches: () => ({ off: true, roaming: true }),
    receipt: () => waitingReceipt('ABSENT_SUBSCRIBER', 'MAP:27'),
  },
  '012': { about: 'reachable for data only', switches: () => ({ dataOnly: true }) },
  '013': { about: 'abroad, in Germany', switches: () => ({ roaming: true, roamingIn: 'DE' }) },
  '020': { about: 'no room for messages', switches: () => ({ inboxFull: true }) },
  '021': {
    about: 'filtered as spam by the network',
    receipt: () => failedReceipt('REJECTED', 'SPAM_FILTERED', 'vonage:6'),
  },
  '022': {
    about: 'sender blocked in the network',
    receipt: () => failedReceipt('REJECTED', 'SENDER_BLOCKED', 'vonage:9'),
  },
  '023': { about: 'the phone refuses messages', switches: () => ({ faultySms: true }) },
  '024': { about: 'region not allowed', receipt: () => failedReceipt('REJECTED', 'REGION_NOT_ALLOWED', 'vonage:54') },
  '030': { about: 'cannot receive SMS', ...refused('ONE_TIME_PASSWORD_SMS.PHONE_NUMBER_NOT_ALLOWED') },
  '031': {
    about: 'SMS barred, subscription suspended',
    switches: () => ({ suspended: true }),
    ...refused('ONE_TIME_PASSWORD_SMS.PHONE_NUMBER_BLOCKED'),
  },
  '032': { about: 'nobody has this number', unknown: true },
  '033': { about: 'too many codes', ...refused('ONE_TIME_PASSWORD_SMS.MAX_OTP_CODES_EXCEEDED') },
  '034': { about: 'a landline', switches: () => ({ landline: true }) },
  '035': { about: 'a SIM that was never in the network', switches: () => ({ neverConnected: true }) },
  '040': { about: 'SIM replaced 2 hours ago', switches: (now) => ({ simSwappedAt: ago(now, 2 * HOUR) }) },
  '041': { about: 'SIM replaced 48 hours ago', switches: (now) => ({ simSwappedAt: ago(now, 48 * HOUR) }) },
  '042': { about: 'another holder since yesterday', switches: (now) => ({ reassignedAt: ago(now, 24 * HOUR) }) },
  '043': { about: 'all calls forwarded', switches: () => ({ forwarding: 'unconditional' }) },
  '044': { about: 'phone replaced 2 hours ago', switches: (now) => ({ deviceSwappedAt: ago(now, 2 * HOUR) }) },
  '050': { about: 'always 503', trouble: 'unavailable' },
  '051': { about: 'no answer in time', trouble: 'stall' },
  '052': { about: 'under way for ever', receipt: () => waitingReceipt(null, null) },
  '053': {
    about: 'expires after 120 seconds',
    receipt: (ageSec) => (ageSec < 120 ? waitingReceipt(null, null) : failedReceipt('EXPIRED', null, null)),
  },
  '060': { about: 'quota used up (429)', trouble: 'quota' },
  '061': { about: 'too many requests (429)', trouble: 'rate' },
}

/** The scenario of a number, or null for an ordinary one. */
export const scenarioOf = (number: PhoneNumber): Scenario | null =>
  number.startsWith(SCENARIO_PREFIX) && number.length === SCENARIO_PREFIX.length + 3
    ? (SCENARIOS[number.slice(-3)] ?? null)
    : null
