import type { DeliveryCause, MessageState } from '../../../src/core/operator/delivery.ts'

/** Where an arrived message is found on the phone. */
export type Folder = 'inbox' | 'spam' | 'blocked'

/** How one attempt to deliver ended. A message that is `ENROUTE` is tried again when something changes. */
export interface Receipt {
  readonly state: MessageState
  readonly cause: DeliveryCause | null
  readonly acknowledgedBy: 'handset' | 'carrier' | 'unknown'
  readonly upstreamCode: string | null
  /** Null: nowhere on this phone. */
  readonly folder: Folder | null
}

/** The phone took it. */
export const arrived = (folder: Folder | null): Receipt => ({
  state: 'DELIVERED',
  cause: null,
  acknowledgedBy: 'handset',
  upstreamCode: null,
  folder,
})

/** The network keeps it and tries again (3GPP TS 23.040, message waiting). */
export const waiting = (cause: DeliveryCause | null, upstreamCode: string | null): Receipt => ({
  state: 'ENROUTE',
  cause,
  acknowledgedBy: 'unknown',
  upstreamCode,
  folder: null,
})

/** It will never arrive. */
export const failed = (
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

/** Whether waiting cannot help; null when the cause does not say. */
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

/** The seven letters of an SMPP v3.4 receipt's `stat:`. */
export const statOf = (state: MessageState): string | null => STAT[state]
