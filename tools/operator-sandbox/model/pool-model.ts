import type { NumberCategory } from '../../../wire/operator/vocabulary.ts'
import type { PhoneNumber } from '../../../wire/operator/primitives.ts'
import { matchesMask } from './matches-mask.ts'
import type { SandboxModel } from './sandbox-model.ts'
import type { Reservation } from './sandbox-state.ts'

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

/** A number of the pool that nobody has. `price.amount` is a decimal as text, `currency` ISO 4217. */
export interface FreeNumber {
  readonly resourceId: string
  readonly phoneNumber: PhoneNumber
  readonly category: NumberCategory
  readonly price: { readonly amount: string; readonly currency: string } | null
}

/** The number with its category and price. */
export const freeNumber = (number: PhoneNumber): FreeNumber => {
  const category = categoryOf(number)
  const amount = PRICES[category]
  const price = amount === null ? null : { amount, currency: 'BYN' }
  return { resourceId: `r-${number.slice(1)}`, phoneNumber: number, category, price }
}

const isActive = (model: SandboxModel, reservation: Reservation): boolean =>
  reservation.state === 'completed' && Date.parse(reservation.validUntil) > model.now()

/** The pool number of this resource; null when somebody has it or holds it. */
export const findAvailable = (model: SandboxModel, resourceId: string): PhoneNumber | null => {
  const number = `+${resourceId.slice(2)}`
  const inPool = number.startsWith(POOL_PREFIX) && number.length === POOL_PREFIX.length + 3
  const taken =
    model.state.handsets[number] !== undefined ||
    model.state.taken.includes(number) ||
    Object.values(model.state.reservations).some((held) => held.number === number && isActive(model, held))
  return inPool && !taken ? number : null
}

/** Free numbers whose national digits fit the mask, in order. */
export const searchPool = (model: SandboxModel, mask: string, category: string | null): readonly FreeNumber[] =>
  Array.from({ length: 1000 }, (_, index) => freeNumber(`${POOL_PREFIX}${String(index).padStart(3, '0')}`)).filter(
    (free) =>
      (category === null || free.category === category) &&
      matchesMask(free.phoneNumber.slice(COUNTRY_DIGITS), mask) &&
      findAvailable(model, free.resourceId) !== null,
  )
