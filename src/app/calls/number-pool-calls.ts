import type { Calls } from '../../core/flow/calls.ts'
import { readNumberMask } from '../../core/flow/number-mask.ts'
import type { OfferedNumber } from '../../core/flow/number-calls.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import type { FreeNumber } from '../../core/operator/numbers.ts'
import type { OpenCall } from '../../core/ports/store.ts'
import { mutatingContext, nobody, serviceNamed } from './call-context.ts'
import type { CallParts } from './call-context.ts'
import { allowOwner } from './line-owner.ts'
import { countSearch } from './count-search.ts'

const PAGE = 5
const MINUTE_MS = 60_000

const offered = ({ resourceId, phoneNumber, category, price }: FreeNumber): OfferedNumber => ({
  resourceId,
  phone: phoneNumber,
  category,
  price: price && `${price.amount} ${price.currency}`,
})

/** A mask as the operator takes it; INVALID_ARGUMENT or NUMBER_POOL.MASK_TOO_BROAD. */
export const poolMask = (mask: string, country: 'BY' | 'RU'): string => {
  const read = readNumberMask(mask, country)
  if ('mask' in read) return read.mask
  throw new OperatorError(
    400,
    read.problem === 'malformed' ? 'INVALID_ARGUMENT' : 'NUMBER_POOL.MASK_TOO_BROAD',
    'the mask cannot be used',
  )
}

type Search = Calls['numbers.search']

/** Free numbers, which are no secret; each search is counted, its further pages are not. */
export const searchNumbers =
  (parts: CallParts) =>
  async (input: Search['input'], open: OpenCall): Promise<Search['output']> => {
    const service = serviceNamed(parts, input.service)
    const mask = poolMask(input.mask, service.country)
    const { category } = input
    const searchesLeft = await countSearch(parts, open, service, 'numbers', `${mask}/${category ?? ''}`)
    const wanted = {
      mask,
      limit: PAGE,
      ...(category === null ? {} : { category }),
      ...(input.cursor === null ? {} : { cursor: input.cursor }),
    }
    const { items, cursor } = await parts.operator.numbers.search(wanted, nobody(open))
    return { items: items.map(offered), cursor, searchesLeft }
  }

/** What is given back already, or has run out, need not be given back. */
const OVER: ReadonlySet<string> = new Set([
  'NOT_FOUND',
  'NUMBER_POOL.RESERVATION_EXPIRED',
  'INCOMPATIBLE_STATE',
  'GONE',
])

const giveBack = async ({ operator, holds }: CallParts, open: OpenCall, reservationId: string): Promise<void> => {
  const ctx = { ...mutatingContext(open, { kind: 'none' }), idempotencyKey: `${open.id}/${reservationId}` }
  await operator.numbers.release({ reservationId, reason: 'not wanted' }, ctx).catch((error: unknown) => {
    if (!(error instanceof OperatorError) || !OVER.has(error.code)) throw error
  })
  await holds.end(open.chatId, reservationId)
}

type HoldCall = Calls['numbers.hold']

/** Holds a number for the service's minutes, counted from the customer's choice. One at a time: an earlier one is given back then. */
export const holdNumber =
  (parts: CallParts) =>
  async (input: HoldCall['input'], open: OpenCall): Promise<HoldCall['output']> => {
    const { service, phone, resourceId } = input
    const { customerId, ctx } = await allowOwner(parts, open, service, 'hold-number', phone)
    const validUntil = new Date(open.askedAt + serviceNamed(parts, service).limits.holdMin * MINUTE_MS).toISOString()
    const {
      reservationId,
      number,
      validUntil: until,
    } = await parts.operator.numbers.reserve({ resourceId, customerId, validUntil }, ctx)
    const earlier = await parts.holds.of(open.chatId)
    await parts.holds.keep({ chatId: open.chatId, reservationId, service, phone, newPhone: number.phoneNumber, until })
    for (const hold of earlier.filter((one) => one.reservationId !== reservationId)) {
      await giveBack(parts, open, hold.reservationId).catch((error: unknown) => {
        if (!(error instanceof OperatorError)) throw error
      })
    }
    return { reservationId, until }
  }

/** Gives a number back that this chat holds; nobody else's. */
export const releaseNumber =
  (parts: CallParts) =>
  async ({ reservationId }: Calls['numbers.release']['input'], open: OpenCall): Promise<null> => {
    const hold = await parts.holds.find(open.chatId, reservationId)
    if (!hold) throw new OperatorError(404, 'NOT_FOUND', 'this chat holds no such number')
    await giveBack(parts, open, reservationId)
    return null
  }
