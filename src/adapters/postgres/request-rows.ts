import type { DelayedRequest, KeptRequest, RequestDetails } from '../../core/ports/request-store.ts'
import { may } from '../../core/life-cycle/life-cycle.ts'
import { requestLifeCycle } from '../../core/operator/request-life-cycle.ts'
import type { Vault } from '../../core/ports/vault.ts'
import { openOrNull } from './open-item.ts'
import { placeOf } from './sealed-columns.ts'

/** A row of the table `request`, or of a subscription, which has no details. */
export interface RequestRow {
  chat_id: number
  reference: string
  kind: KeptRequest['kind']
  flow: string
  service: string
  sealed: Buffer | null
  state: KeptRequest['state']
  made_at: Date
  due_at?: Date | null
}

/** A row of the table `request` that is or was on hold. */
export interface HeldRow {
  chat_id: number
  reference: string
  service: string
  sealed: Buffer
  call: string
  state: string
  warned: boolean
  due: string
  is_due: boolean
}

const HELD_STATES = ['held', 'ordering', 'cancelled'] as const

/** Details of a request that has none, or whose details cannot be opened. */
export const noDetails: RequestDetails = { action: '', phone: null, newPhone: null }

/** Decrypts the details of a request; null when they cannot be opened. */
export const openDetails = (
  { sealed, chat_id: chatId, reference }: Pick<RequestRow, 'sealed' | 'chat_id' | 'reference'>,
  vault: Vault,
): RequestDetails | null =>
  sealed === null
    ? noDetails
    : openOrNull(() => vault.open(sealed, placeOf('request.sealed', chatId, reference)) as RequestDetails)

/** Reads a request from its row and its details. */
export const readRequest = (row: RequestRow, details: RequestDetails): KeptRequest => ({
  chatId: row.chat_id,
  reference: row.reference,
  kind: row.kind,
  flow: row.flow,
  service: row.service,
  state: row.state,
  madeAt: row.made_at.toISOString(),
  ...(row.due_at ? { effectiveAt: row.due_at.toISOString() } : {}),
  canCancel:
    may(requestLifeCycle, row.state, 'stopped') ||
    (may(requestLifeCycle, row.state, 'withdrawn') && row.kind !== 'ticket'),
  details,
})

/** Reads an act on hold from its row and its details. */
export const readHeld = (row: HeldRow, details: RequestDetails): DelayedRequest => ({
  chatId: row.chat_id,
  reference: row.reference,
  service: row.service,
  call: row.call,
  state: HELD_STATES.find((state) => state === row.state) ?? 'ended',
  isWarned: row.warned,
  dueAt: Number(row.due),
  isDue: row.is_due,
  details: details as DelayedRequest['details'],
})
