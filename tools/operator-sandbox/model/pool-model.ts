import type { FreeNumber, NumberCategory } from '../../../src/core/operator/numbers.ts'
import type { PhoneNumber } from '../../../src/core/text/phone-number.ts'
import { matchesMask } from './matches-mask.ts'
import type { Reservation, World } from './operator-model.ts'

/** The pool is +375 29 000 5000 to +375 29 000 5999. */
const POOL_PREFIX = '+375290005'
const COUNTRY_DIGITS = 4

const PRICES: Readonly<Record<NumberCategory, string | null>> = {
  Simple: null,
  Bronze: '10.00',
  Silver: '30.00',
  Gold: '100.00',
  Platinum: '300.00',
}

const categoryOf = (number: PhoneNumber): NumberCategory => {
  const [a, b, c] = number.slice(-3).split('').map(Number)
  if (a === undefined || b === undefined || c === undefined) return 'Simple'
  if (a === b && b === c) return 'Platinum'
  if (b - a === 1 && c - b === 1) return 'Gold'
  if (b === c) return 'Silver'
  return a === c ? 'Bronze' : 'Simple'
}

/** A number of the pool with its class and price. */
export const freeNumber = (number: PhoneNumber): FreeNumber => {
  const category = categoryOf(number)
  const amount = PRICES[category]
  const price = amount === null ? null : { amount, currency: 'BYN' }
  return { resourceId: `r-${number.slice(1)}`, phoneNumber: number, category, price }
}

const isHeld = (world: World, reservation: Reservation): boolean =>
  reservation.state === 'completed' && Date.parse(reservation.validUntil) > world.now()

/** The number of this resource, when nobody has it or holds it. */
export const available = (world: World, resourceId: string): PhoneNumber | null => {
  const number = `+${resourceId.slice(2)}`
  const inPool = number.startsWith(POOL_PREFIX) && number.length === POOL_PREFIX.length + 3
  const taken =
    world.state.handsets[number] !== undefined ||
    world.state.taken.includes(number) ||
    Object.values(world.state.reservations).some((held) => held.number === number && isHeld(world, held))
  return inPool && !taken ? number : null
}

/** Free numbers whose national digits fit the mask, in order. */
export const searchPool = (world: World, mask: string, category: string | null): readonly FreeNumber[] =>
  Array.from({ length: 1000 }, (_, index) => freeNumber(`${POOL_PREFIX}${String(index).padStart(3, '0')}`)).filter(
    (free) =>
      (category === null || free.category === category) &&
      matchesMask(free.phoneNumber.slice(COUNTRY_DIGITS), mask) &&
      available(world, free.resourceId) !== null,
  )
