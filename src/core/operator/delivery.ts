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

/** One of {@link MESSAGE_STATE}. */
export type MessageState = keyof typeof MESSAGE_STATE

/** Causes of a failed delivery, after 3GPP TS 29.002 and aggregators' receipts. */
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

/** One of {@link DELIVERY_CAUSES}. */
export type DeliveryCause = (typeof DELIVERY_CAUSES)[number]

/** Delivery report of one message. */
export interface DeliveryReport {
  readonly messageId: string
  readonly state: MessageState
  /** `stat:` of the SMPP receipt, unchanged, such as `DELIVRD`. */
  readonly stat: string | null
  readonly cause: DeliveryCause | null
  readonly causeIsPermanent: boolean | null
  /** Sender of the acknowledgement; only `handset` proves that the phone has the message. */
  readonly acknowledgedBy: 'handset' | 'carrier' | 'unknown'
  /** Sender name as the phone shows it, when known. */
  readonly sender: string | null
  readonly submittedAt: DateTime
  readonly updatedAt: DateTime
  readonly upstreamCode: string | null
}

/** Reference to a message: its own id, or the code it carries. */
export type MessageReference = { readonly messageId: string } | { readonly authenticationId: string }

/** Query for the newest message to a number. */
export interface LatestDeliveryRequest {
  readonly phoneNumber: PhoneNumber
  /** Earliest time of submission. */
  readonly since: DateTime
}
