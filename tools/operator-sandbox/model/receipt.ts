import type { DeliveryCause, MessageState } from '../../../wire/operator/vocabulary.ts'

/** The folder of the phone in which a delivered message is found. */
export type Folder = 'inbox' | 'spam' | 'blocked'

/** The result of one attempt to deliver. A message that is `ENROUTE` is tried again when something changes. */
export interface Receipt {
  readonly state: MessageState
  readonly cause: DeliveryCause | null
  readonly acknowledgedBy: 'handset' | 'carrier' | 'unknown'
  readonly upstreamCode: string | null
  /** Null when the message is not on this phone. */
  readonly folder: Folder | null
}

/** Receipt of a message that the handset accepted. */
export const deliveredReceipt = (folder: Folder | null): Receipt => ({
  state: 'DELIVERED',
  cause: null,
  acknowledgedBy: 'handset',
  upstreamCode: null,
  folder,
})

/** Receipt of a message that the network keeps and tries again (3GPP TS 23.040, message waiting). */
export const waitingReceipt = (cause: DeliveryCause | null, upstreamCode: string | null): Receipt => ({
  state: 'ENROUTE',
  cause,
  acknowledgedBy: 'unknown',
  upstreamCode,
  folder: null,
})

/** Receipt of a message that will never arrive. */
export const failedReceipt = (
  state: 'UNDELIVERABLE' | 'REJECTED' | 'EXPIRED',
  cause: DeliveryCause | null,
  upstreamCode: string | null,
): Receipt => ({ state, cause, acknowledgedBy: 'unknown', upstreamCode, folder: null })

const PERMANENT: ReadonlySet<DeliveryCause> = new Set([
  'UNKNOWN_SUBSCRIBER',
  'TELESERVICE_NOT_PROVISIONED',
  'PORTABILITY_ERROR',
  'INVALID_DESTINATION',
  'NOT_MOBILE',
])

/** True when waiting cannot help; null without a cause. */
export const isPermanent = (cause: DeliveryCause | null): boolean | null =>
  cause === null ? null : PERMANENT.has(cause)

const STAT: Readonly<Record<MessageState, string | null>> = {
  SCHEDULED: null,
  ENROUTE: 'ENROUTE',
  DELIVERED: 'DELIVRD',
  EXPIRED: 'EXPIRED',
  DELETED: 'DELETED',
  UNDELIVERABLE: 'UNDELIV',
  ACCEPTED: 'ACCEPTD',
  UNKNOWN: 'UNKNOWN',
  REJECTED: 'REJECTD',
}

/** The `stat:` of an SMPP v3.4 receipt, such as `DELIVRD`; null for states that have none. */
export const statOf = (state: MessageState): string | null => STAT[state]
