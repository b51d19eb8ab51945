import type { CallContext } from './request-context.ts'
import type { DateTime, PhoneNumber } from '../text/phone-number.ts'

/** SMPP v3.4 message_state by name (0 is of v5.0). */
export const MESSAGE_STATE = {
  SCHEDULED: 0,
  ENROUTE: 1,
  DELIVERED: 2,
  EXPIRED: 3,
  DELETED: 4,
  UNDELIVERABLE: 5,
  ACCEPTED: 6,
  UNKNOWN: 7,
  REJECTED: 8,
} as const

export type MessageState = keyof typeof MESSAGE_STATE

/** Why a message did not arrive, after 3GPP TS 29.002 and what aggregators' receipts tell. */
export const DELIVERY_CAUSES = [
  'ABSENT_SUBSCRIBER',
  'IMSI_DETACHED',
  'NO_PAGING_RESPONSE',
  'ROAMING_RESTRICTION',
  'UNKNOWN_SUBSCRIBER',
  'PORTABILITY_ERROR',
  'INVALID_DESTINATION',
  'NOT_MOBILE',
  'CALL_BARRED',
  'TELESERVICE_NOT_PROVISIONED',
  'INSUFFICIENT_FUNDS',
  'MEMORY_CAPACITY_EXCEEDED',
  'EQUIPMENT_ERROR',
  'SUBSCRIBER_BUSY',
  'SENDER_BLOCKED',
  'SPAM_FILTERED',
  'REGION_NOT_ALLOWED',
  'NETWORK_FAILURE',
  'CONGESTION',
  'UNKNOWN',
] as const

export type DeliveryCause = (typeof DELIVERY_CAUSES)[number]

/** What the network knows about one message. */
export interface DeliveryReport {
  readonly messageId: string
  readonly state: MessageState
  /** The SMPP receipt's `stat:` as it came, such as `DELIVRD`. */
  readonly stat: string | null
  readonly cause: DeliveryCause | null
  readonly causeIsPermanent: boolean | null
  /** Only `handset` proves that the phone has it. */
  readonly acknowledgedBy: 'handset' | 'carrier' | 'unknown'
  /** The sender's name as the phone would show it, when known. */
  readonly sender: string | null
  readonly submittedAt: DateTime
  readonly updatedAt: DateTime
  readonly upstreamCode: string | null
}

/** Which message is meant: by its own id, or by the code it carries. */
export type MessageReference = { readonly messageId: string } | { readonly authenticationId: string }

/** Which number's newest message is meant. */
export interface LatestDeliveryRequest {
  readonly phoneNumber: PhoneNumber
  /** Only messages submitted at or after this time count. */
  readonly since: DateTime
}

/** Receipts. Everything here is personal: own-contact proof of the number, or better, or PERMISSION_DENIED. */
export interface DeliveryPort {
  /** The receipt of a message that was sent through this operator's port; NOT_FOUND when unknown. */
  get(req: MessageReference, ctx: CallContext): Promise<DeliveryReport>
  /**
   * The receipt of the newest message to this number since then, whoever sent it: the code that is missing
   * was usually sent by the service, not by us. Null when nothing was submitted: the service never sent it.
   */
  latest(req: LatestDeliveryRequest, ctx: CallContext): Promise<DeliveryReport | null>
}
