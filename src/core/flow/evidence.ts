import type { CodeChannel } from '../operator/codes.ts'
import type { DeliveryCause, MessageState } from '../operator/delivery.ts'
import type { ErrorCode } from '../operator/operator-error.ts'

/** Whether the number is the one on record (may have been lost, swapped, passed on) or a new one that the customer just got. */
export type NumberRole = 'on-record' | 'new'

/** Failures of sending a code that are facts about the line, not about the sending. */
export const lineRefusals = [
  'NOT_FOUND',
  'IDENTIFIER_NOT_FOUND',
  'SERVICE_NOT_APPLICABLE',
  'ONE_TIME_PASSWORD_SMS.PHONE_NUMBER_NOT_ALLOWED',
  'ONE_TIME_PASSWORD_SMS.PHONE_NUMBER_BLOCKED',
] as const satisfies readonly ErrorCode[]
export type LineRefusal = (typeof lineRefusals)[number]

/** Everything known about one missing code. Unknown is a value: an operator without a capability, or one that does not answer. */
export interface Evidence {
  /** How the newest code was handed to the network; `none` when nothing was sent to this number lately. */
  readonly send: 'accepted' | 'none' | LineRefusal
  /** SMPP message state of the newest receipt; null without a receipt. */
  readonly state: MessageState | null
  readonly cause: DeliveryCause | null
  readonly acknowledgedBy: 'handset' | 'carrier' | 'unknown'
  /** The sender that the newest message shows; null when nobody tells. */
  readonly sender: string | null
  /** Seconds since the newest code was handed to the network. */
  readonly ageSec: number
  /** `unknown` also when the network's last word is older than 15 minutes. */
  readonly reach: 'sms' | 'data-only' | 'unreachable' | 'unknown'
  readonly roaming: boolean | null
  readonly inboundService: 'active' | 'suspended' | null
  readonly incident: 'none' | 'sms' | 'other' | 'maintenance' | 'unknown'
  /** Hours since the SIM was changed; null when unknown, or not within the period the operator watches. */
  readonly simSwapHours: number | null
  readonly recycled: boolean | null
  readonly forwardsCalls: 'no' | 'unconditional' | 'conditional' | 'unknown'
  /** Ways in which a code can be sent to this customer now. */
  readonly channels: readonly CodeChannel[]
}

/** Nothing is known: the evidence of an operator that has no API at all, or about a number that nobody has proved. */
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
