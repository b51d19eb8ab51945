import type { Var } from '../../src/core/text/texts.ts'
import { nationalDigits } from '../../src/core/flow/number-mask.ts'
import type { ListItem } from '../../src/core/flow/view.ts'
import { showPhone } from '../../src/core/text/phone.ts'
import { NUMBER_CATEGORIES } from '../../src/core/operator/numbers.ts'
import type { OfferedNumber } from '../../src/core/flow/number-calls.ts'
import { isForCompany } from './context.ts'
import type { Context } from './context.ts'

const WORDY_SEC = 90
const HOUR_SEC = 3_600
const DAY_SEC = 86_400

/** `12.30 BYN` as the language writes it. */
const priceIn = (locale: string, { price }: Pick<OfferedNumber, 'price'>): string | null =>
  price === null || locale === 'en' ? price : price.replace('.', ',')

const unitOf = (seconds: number): string => {
  if (seconds < WORDY_SEC) return 'seconds'
  if (seconds < 2 * HOUR_SEC) return 'minutes'
  return seconds < 2 * DAY_SEC ? 'hours' : 'days'
}

/** Every variable that a text of this flow may use. */
export const vars: Readonly<Record<string, (context: Context) => Var>> = {
  who: (context) => (isForCompany(context) ? 'company' : 'own'),
  phone: ({ phone }) => phone ?? '',
  newPhone: ({ chosen }) => chosen?.phone ?? '',
  price: ({ chosen, locale }) => (chosen ? priceIn(locale, chosen) : null) ?? 'none',
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
  unit: ({ waitSec }) => unitOf(waitSec),
  seconds: ({ waitSec }) => waitSec,
  minutes: ({ waitSec }) => Math.ceil(waitSec / 60),
  hours: ({ waitSec }) => Math.ceil(waitSec / HOUR_SEC),
  days: ({ waitSec }) => Math.ceil(waitSec / DAY_SEC),
}

/** Every list that a view of this flow names. */
export const lists: Readonly<Record<string, (context: Context) => readonly ListItem[]>> = {
  categories: () => [
    { id: 'any', label: { message: 'any-category' } },
    ...NUMBER_CATEGORIES.map((name) => ({ id: name, label: { text: name } })),
  ],
  offers: ({ offers, locale }) =>
    offers.map((offer) => ({
      id: offer.resourceId,
      label: {
        text: [
          showPhone(offer.phone),
          [offer.category, priceIn(locale, offer)].filter((part) => part !== null).join(', '),
        ].join(' · '),
      },
    })),
}
