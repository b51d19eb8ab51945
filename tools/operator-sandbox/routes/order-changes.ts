import { z } from 'zod'
import type { WireErrorCode } from '../../../wire/operator/error-codes.ts'
import { findHandset } from '../model/lookup.ts'
import type { SandboxModel } from '../model/sandbox-model.ts'
import type { LineChange, OrderedChange } from '../model/sandbox-state.ts'
import type { SandboxParts } from '../sandbox-parts.ts'
import { phoneNumber } from '../read-body.ts'
import { WireError } from '../wire-error.ts'

const number = phoneNumber.nullable().default(null)
const rules = z.object({ unconditional: number, busy: number, notReachable: number, noAnswer: number })
const voicemail = z.object({ enabled: z.boolean(), email: z.email().nullable().default(null) })

/** Characteristics of an item that changes a line; TMF622 leaves their names to the product. */
const lineItem = z.discriminatedUnion('action', [
  z.object({ action: z.literal('pause'), phoneNumber, until: z.iso.date().nullable().default(null) }),
  z.object({ action: z.enum(['resume', 'block', 'unblock']), phoneNumber }),
  z.object({ action: z.literal('rename'), phoneNumber, name: z.string().min(1).max(100) }),
  rules.extend({ action: z.literal('forward'), phoneNumber }),
  voicemail.extend({ action: z.literal('voicemail'), phoneNumber }),
])

/** Names and values of an order's item: TMF622 carries in them what it has no field for. */
export type Characteristics = Readonly<Record<string, unknown>>

const changeOf = (item: z.infer<typeof lineItem>): LineChange => {
  const about = { number: item.phoneNumber }
  switch (item.action) {
    case 'pause':
      return { ...about, action: item.action, until: item.until }
    case 'rename':
      return { ...about, action: item.action, name: item.name }
    case 'forward':
      return { ...about, action: item.action, rules: rules.parse(item) }
    case 'voicemail':
      return { ...about, action: item.action, voicemail: voicemail.parse(item) }
    default:
      return { ...about, action: item.action }
  }
}

/** One item of an order for lines: its change, or the code of its refusal. */
export type ReadItem = { readonly change: LineChange } | { readonly refusal: WireErrorCode }

/**
 * Reads one item of an order for lines. `companyId` is the company of the administrator who orders; null for the line's
 * own holder.
 */
export const readItem = (model: SandboxModel, values: Characteristics, companyId: string | null): ReadItem => {
  const parsed = lineItem.safeParse(values)
  if (!parsed.success) return { refusal: 'INVALID_ARGUMENT' }
  const change = changeOf(parsed.data)
  const handset = findHandset(model, change.number)
  if (handset === null) return { refusal: 'IDENTIFIER_NOT_FOUND' }
  return companyId !== null && handset.companyId !== companyId ? { refusal: 'PERMISSION_DENIED' } : { change }
}

/** A number that was reserved and is still there takes the place of the old one. */
export const numberChange = ({ model }: SandboxParts, { reservationId, oldNumber }: Characteristics): OrderedChange => {
  const reservation = model.state.reservations[String(reservationId)]
  if (reservation === undefined) throw new WireError(404, 'NOT_FOUND', 'No such reservation.')
  const live = reservation.state === 'completed' && Date.parse(reservation.validUntil) > model.now()
  if (!live) throw new WireError(409, 'NUMBER_POOL.RESERVATION_EXPIRED', 'The hold has ended.')
  if (model.state.taken.includes(reservation.number)) {
    throw new WireError(409, 'NUMBER_POOL.NUMBER_NOT_AVAILABLE', 'Somebody else has this number.')
  }
  return { kind: 'number', from: String(oldNumber), to: reservation.number, reservationId: reservation.id }
}

/** A contact that was proved by a code takes the place of the old one. */
export const contactChange = ({ model }: SandboxParts, values: Characteristics, customerId: string): OrderedChange => {
  if (model.state.codes[String(values['authenticationId'])]?.state !== 'used') {
    throw new WireError(412, 'FAILED_PRECONDITION', 'The new contact has not been proved.')
  }
  return values['medium'] === 'email'
    ? { kind: 'email', customerId, email: String(values['newValue']) }
    : { kind: 'none' }
}
