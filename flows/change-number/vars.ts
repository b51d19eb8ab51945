import { NUMBER_CATEGORIES, nationalDigits } from '../../src/core/flow/flow-kit.ts'
import type { ListItem, NumberCategory, OfferedNumber, TextVar } from '../../src/core/flow/flow-kit.ts'
import { isForCompany } from './context.ts'
import type { Context } from './context.ts'

const WORDY_SEC = 90
const HOUR_SEC = 3_600
const DAY_SEC = 86_400

/** Message that names a category in the reader's language. */
const categoryMessage = (name: NumberCategory): string => `category-${name.toLowerCase()}`

const unitOf = (seconds: number): string => {
  if (seconds < WORDY_SEC) return 'seconds'
  if (seconds < 2 * HOUR_SEC) return 'minutes'
  return seconds < 2 * DAY_SEC ? 'hours' : 'days'
}

const offerVars = ({ phone, category, price }: OfferedNumber) => ({
  offeredPhone: phone,
  offeredCategory: category,
  offeredPrice: price ?? 'none',
})

/** Variables of this flow's texts. */
export const vars: Readonly<Record<string, (context: Context) => TextVar>> = {
  who: (context) => (isForCompany(context) ? 'company' : 'own'),
  phone: ({ phone }) => phone ?? '',
  newPhone: ({ chosen }) => chosen?.phone ?? '',
  price: ({ chosen }) => chosen?.price ?? 'none',
  holdMin: ({ service }) => service.limits.holdMin,
  changeDays: ({ service }) => service.limits.changeDays,
  searches: ({ service }) => service.limits.searches,
  digits: ({ service }) => nationalDigits(service.country),
  searchesLeft: ({ searchesLeft }) => searchesLeft ?? 'none',
  problem: ({ problem }) => problem,
  mask: ({ mask }) => mask,
  category: ({ category }) => category ?? 'any',
  minutesLeft: ({ minutesLeft }) => minutesLeft,
  heldUntil: ({ heldUntil }) => heldUntil ?? '',
  reference: ({ reference }) => reference,
  held: ({ effectiveAt }) => (effectiveAt === null || effectiveAt === undefined ? 'no' : 'yes'),
  effectiveAt: ({ effectiveAt }) => effectiveAt ?? '',
  unit: ({ waitSec }) => unitOf(waitSec),
  seconds: ({ waitSec }) => waitSec,
  minutes: ({ waitSec }) => Math.ceil(waitSec / 60),
  hours: ({ waitSec }) => Math.ceil(waitSec / HOUR_SEC),
  days: ({ waitSec }) => Math.ceil(waitSec / DAY_SEC),
  // Of the item that a button of the list `offers` shows; the first one stands for them all.
  ...Object.fromEntries(
    (['offeredPhone', 'offeredCategory', 'offeredPrice'] as const).map((name) => [
      name,
      ({ offers: [first] }: Context): TextVar => (first ? offerVars(first)[name] : ''),
    ]),
  ),
}

/** Lists of this flow's views. */
export const lists: Readonly<Record<string, (context: Context) => readonly ListItem[]>> = {
  categories: () => [
    { id: 'any', label: { message: 'any-category' } },
    ...NUMBER_CATEGORIES.map((name) => ({ id: name, label: { message: categoryMessage(name) } })),
  ],
  offers: ({ offers }) =>
    offers.map((offer) => ({ id: offer.resourceId, label: { message: 'offer', vars: offerVars(offer) } })),
}
