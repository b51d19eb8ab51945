import type { Calls } from '../../core/flow/calls.ts'
import { readNumberMask } from '../../core/flow/number-mask.ts'
import type { OfferedNumber } from '../../core/flow/number-calls.ts'
import { CallFailed, CallRefused } from '../../core/operator/call-failed.ts'
import type { FreeNumber } from '../../core/operator/numbers.ts'
import type { Hold } from '../../core/ports/hold-store.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'
import { mutatingContext, anonymousContext, requireService } from './call-context.ts'
import type { CallParts } from './call-context.ts'
import { authorizeLineOwner } from './authorize-line.ts'
import { countSearch } from './count-search.ts'
import { oneAtATime } from './in-turn.ts'

const PAGE = 5
const MINUTE_MS = 60_000

const toOfferedNumber = ({ resourceId, phoneNumber, category, price }: FreeNumber): OfferedNumber => ({
  resourceId,
  phone: phoneNumber,
  category,
  price: price && `${price.amount} ${price.currency}`,
})

/** Translates a typed mask into the operator's form; INVALID_ARGUMENT or NUMBER_POOL.MASK_TOO_BROAD. */
export const requirePoolMask = (mask: string, country: 'BY' | 'RU'): string => {
  const read = readNumberMask(mask, country)
  if ('mask' in read) return read.mask
  throw new CallRefused(
    read.problem === 'too-broad' ? 'NUMBER_POOL.MASK_TOO_BROAD' : 'INVALID_ARGUMENT',
    'the mask cannot be used',
  )
}

type Search = Calls['numbers.search']

/**
 * Creates the handler that searches free numbers, which are public. Each search counts against the limit, its further
 * pages do not.
 */
export const searchNumbers =
  (parts: CallParts) =>
  async (input: Search['input'], open: OpenCall): Promise<Search['output']> => {
    const service = requireService(parts, input.service)
    const mask = requirePoolMask(input.mask, service.country)
    const { category } = input
    const searchesLeft = await countSearch(parts, open, service, `${mask}/${category ?? ''}`)
    const wanted = {
      mask,
      limit: PAGE,
      ...(category === null ? {} : { category }),
      ...(input.cursor === null ? {} : { cursor: input.cursor }),
    }
    const { items, cursor } = await parts.operator.numbers.search(wanted, anonymousContext(open))
    return { items: items.map(toOfferedNumber), cursor, searchesLeft }
  }

/** Error codes of a hold that has ended already, so that it need not be released. */
const ENDED_HOLD_CODES: ReadonlySet<string> = new Set([
  'NOT_FOUND',
  'NUMBER_POOL.RESERVATION_EXPIRED',
  'INCOMPATIBLE_STATE',
  'GONE',
])

const releaseHold = async (
  { operator, holds }: CallParts,
  open: OpenCall,
  { chatId, reservationId }: Pick<Hold, 'chatId' | 'reservationId'>,
): Promise<void> => {
  const ctx = { ...mutatingContext(open, { kind: 'none' }), idempotencyKey: `${open.id}/${reservationId}` }
  await operator.numbers.release({ reservationId, reason: 'not wanted' }, ctx).catch((error: unknown) => {
    if (!(error instanceof CallFailed) || !ENDED_HOLD_CODES.has(error.code)) throw error
  })
  await holds.end(chatId, reservationId)
}

type HoldCall = Calls['numbers.hold']

/**
 * Creates the handler that holds a number for the service's `holdMin` minutes, counted from the customer's choice. A
 * chat holds one number at a time, and a line has one held for it over all chats: an earlier one is released.
 */
export const holdNumber =
  (parts: CallParts) =>
  async (input: HoldCall['input'], open: OpenCall): Promise<HoldCall['output']> => {
    const { service, phone, resourceId } = input
    const { customerId, ctx } = await authorizeLineOwner(parts, open, { service, act: 'hold-number', phone })
    const entry = requireService(parts, service)
    const validUntil = new Date(open.askedAt + entry.limits.holdMin * MINUTE_MS).toISOString()
    return oneAtATime(parts, open, { phone, service: entry }, async () => {
      const {
        reservationId,
        number,
        validUntil: until,
      } = await parts.operator.numbers.reserve({ resourceId, customerId, validUntil }, ctx)
      const earlier = [...(await parts.holds.of(open.chatId)), ...(await parts.holds.ofLine(phone))]
      const newPhone = number.phoneNumber
      await parts.holds.keep({ chatId: open.chatId, reservationId, service, phone, newPhone, until })
      for (const hold of earlier.filter((one) => one.reservationId !== reservationId)) {
        await releaseHold(parts, open, hold).catch((error: unknown) => {
          if (!(error instanceof CallFailed)) throw error
        })
      }
      return { reservationId, until }
    })
  }

/** Creates the handler that releases a number held by this chat; NOT_FOUND when this chat does not hold it. */
export const releaseNumber =
  (parts: CallParts) =>
  async ({ reservationId }: Calls['numbers.release']['input'], open: OpenCall): Promise<null> => {
    const hold = await parts.holds.find(open.chatId, reservationId)
    if (!hold) throw new CallRefused('NOT_FOUND', 'this chat holds no such number')
    await releaseHold(parts, open, hold)
    return null
  }
