import type { CodeChannel } from '../operator/codes.ts'
import type { DeliveryCause, MessageState } from '../operator/delivery.ts'
import type { ErrorCode } from '../operator/error-code.ts'

/**
 * Role of the number: the one on record (it may have been lost, swapped or reassigned), or a new one that the customer
 * just got.
 */
export type NumberRole = 'on-record' | 'new'

/** Error codes of sending a code that describe the line, not the sending. */
export const lineRefusals = [
  'NOT_FOUND',
  'IDENTIFIER_NOT_FOUND',
  'SERVICE_NOT_APPLICABLE',
  'ONE_TIME_PASSWORD_SMS.PHONE_NUMBER_NOT_ALLOWED',
  'ONE_TIME_PASSWORD_SMS.PHONE_NUMBER_BLOCKED',
] as const satisfies readonly ErrorCode[]

/** One of {@link lineRefusals}. */
export type LineRefusal = (typeof lineRefusals)[number]

/**
 * All evidence about one missing code. `unknown` and null are ordinary values: the operator lacks the capability, or
 * did not answer.
 */
export interface Evidence {
  /** Hand-over of the newest code to the network; `none` when nothing was sent to this number lately. */
  readonly send: 'accepted' | 'none' | LineRefusal
  /** SMPP message state of the newest receipt; null without a receipt. */
  readonly state: MessageState | null
  readonly cause: DeliveryCause | null
  readonly acknowledgedBy: 'handset' | 'carrier' | 'unknown'
  /** Sender name of the newest message; null when unknown. */
  readonly sender: string | null
  /** Seconds since the newest code was handed to the network. */
  readonly ageSec: number
  /** Reachability of the phone; `unknown` also when the network's last status is older than 15 minutes. */
  readonly reach: 'sms' | 'data-only' | 'unreachable' | 'unknown'
  readonly roaming: boolean | null
  readonly inboundService: 'active' | 'suspended' | null
  readonly incident: 'none' | 'sms' | 'other' | 'maintenance' | 'unknown'
  /** Hours since the SIM was changed; null when unknown, or not within the period the operator watches. */
  readonly simSwapHours: number | null
  readonly recycled: boolean | null
  readonly forwardsCalls: 'no' | 'unconditional' | 'conditional' | 'unknown'
  /**
   * Address of the operator at which the customer can agree that facts about the number are told; absent when none is
   * missing.
   */
  readonly consentUrl?: string
  /** True when the operator can tell when this phone, which is off the network, is back. */
  readonly canWatch?: boolean
  /** Channels by which a code can be sent to this customer now. */
  readonly channels: readonly CodeChannel[]
}

/** Evidence when nothing is known: the operator has no API, or the number is not proved. */
export const noEvidence: Evidence = {
  send: 'accepted',
  state: null,
  cause: null,
  acknowledgedBy: 'unknown',
  sender: null,
  ageSec: 3600,
  reach: 'unknown',
  roaming: null,
  inboundService: null,
  incident: 'unknown',
  simSwapHours: null,
  recycled: null,
  forwardsCalls: 'unknown',
  channels: [],
}
