/** The closed lists of words that the operator's API sends and takes. */

/** TM Forum's eight states of service problems (TMF656) and trouble tickets (TMF621). */
export const PROBLEM_STATES = [
  'acknowledged',
  'rejected',
  'pending',
  'held',
  'inProgress',
  'resolved',
  'cancelled',
  'closed',
] as const

export type ProblemState = (typeof PROBLEM_STATES)[number]

/** Ids of `affectedService` in a service problem (TMF656 leaves them to the operator). */
export const PROBLEM_SERVICES = ['sms', 'voice', 'data', 'account', 'billing'] as const

export type ProblemService = (typeof PROBLEM_SERVICES)[number]

/** TMF639 and TMF652 `Resource.category` of a number. */
export const NUMBER_CATEGORIES = ['Simple', 'Bronze', 'Silver', 'Gold', 'Platinum'] as const

export type NumberCategory = (typeof NUMBER_CATEGORIES)[number]

/** Ways in which a one-time code travels: a message, a call that speaks it, or an e-mail with a link. */
export type CodeChannel = 'sms' | 'voice' | 'email-link'

/** SMPP v3.4 message_state by name (`SCHEDULED` is of v5.0). */
export type MessageState =
  | 'SCHEDULED'
  | 'ENROUTE'
  | 'DELIVERED'
  | 'EXPIRED'
  | 'DELETED'
  | 'UNDELIVERABLE'
  | 'ACCEPTED'
  | 'UNKNOWN'
  | 'REJECTED'

/** Reasons why a message did not arrive, after 3GPP TS 29.002 and the receipts of aggregators. */
export type DeliveryCause =
  | 'ABSENT_SUBSCRIBER'
  | 'IMSI_DETACHED'
  | 'NO_PAGING_RESPONSE'
  | 'ROAMING_RESTRICTION'
  | 'UNKNOWN_SUBSCRIBER'
  | 'PORTABILITY_ERROR'
  | 'INVALID_DESTINATION'
  | 'NOT_MOBILE'
  | 'CALL_BARRED'
  | 'TELESERVICE_NOT_PROVISIONED'
  | 'INSUFFICIENT_FUNDS'
  | 'MEMORY_CAPACITY_EXCEEDED'
  | 'EQUIPMENT_ERROR'
  | 'SUBSCRIBER_BUSY'
  | 'SENDER_BLOCKED'
  | 'SPAM_FILTERED'
  | 'REGION_NOT_ALLOWED'
  | 'NETWORK_FAILURE'
  | 'CONGESTION'
  | 'UNKNOWN'

/** TMF622 ProductOrderStateType. */
export type OrderState =
  | 'acknowledged'
  | 'rejected'
  | 'pending'
  | 'held'
  | 'inProgress'
  | 'cancelled'
  | 'completed'
  | 'failed'
  | 'partial'
  | 'assessingCancellation'
  | 'pendingCancellation'
