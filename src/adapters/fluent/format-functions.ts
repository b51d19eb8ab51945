import { FluentNumber } from '@fluent/bundle'
import type { FluentFunction, FluentValue } from '@fluent/bundle'
import { maskPhone, showPhone } from '../../core/text/phone.ts'
import { showPrice } from '../../core/text/show-price.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'

/** Placeholder in a text for a missing or invalid value: the sentence around it is still useful. */
export const GAP = '…'

const textOf = (value: FluentValue | undefined): string =>
  typeof value === 'string' ? value : String(value?.valueOf() ?? '')

const asPhone = (value: FluentValue | undefined, show: (phone: PhoneNumber) => string): string => {
  const text = textOf(value)
  return /^\+\d{5,15}$/.test(text) ? show(text as PhoneNumber) : GAP
}

const dateOf = (value: FluentValue | undefined): Date =>
  new Date(value instanceof FluentNumber ? value.value : textOf(value))

/** Region whose date format a language uses: 12 June, not June 12. */
const dateRegions: ReadonlyMap<string, string> = new Map([['en', 'en-GB']])

/** Formats a date in a zone; throws for a zone that does not exist. */
type Format = (at: Date, zone: string) => string

const formatter = (locale: string, options: Intl.DateTimeFormatOptions): Format => {
  const formats = new Map<string, Intl.DateTimeFormat>()
  return (at, zone) => {
    const format =
      formats.get(zone) ?? new Intl.DateTimeFormat(dateRegions.get(locale) ?? locale, { ...options, timeZone: zone })
    formats.set(zone, format)
    return format.format(at)
  }
}

/** Makes a function of a date, a zone and a second date. What cannot be formatted is a gap. */
const clock =
  (format: (at: Date, zone: string, now: Date) => string): FluentFunction =>
  ([when, zone, now]) => {
    const at = dateOf(when)
    if (Number.isNaN(at.getTime())) return GAP
    try {
      return format(at, textOf(zone), dateOf(now))
    } catch {
      return GAP
    }
  }

/** Zones of the catalogue by the names that readers use; another zone is told by its offset, as in GMT+5. */
const zoneNames: ReadonlyMap<string, string> = new Map([
  ['ru Europe/Moscow', 'по Москве'],
  ['ru Europe/Minsk', 'по Минску'],
  ['be Europe/Moscow', 'па Маскве'],
  ['be Europe/Minsk', 'па Мінску'],
  ['en Europe/Moscow', 'Moscow time'],
  ['en Europe/Minsk', 'Minsk time'],
])

const zoneName = (locale: string, zone: string, at: Date): string =>
  zoneNames.get(`${locale} ${zone}`) ??
  new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'shortOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value ??
  zone

/** Formats a time of day with its zone, and with the date before it unless that is the day of `now`. */
const moment = (locale: string, time: Format, date: Format) => {
  const day = formatter('en-CA', { dateStyle: 'short' })
  return (at: Date, zone: string, now: Date): string => {
    const timeThere = `${time(at, zone)} ${zoneName(locale, zone, at)}`
    return !Number.isNaN(now.getTime()) && day(at, zone) === day(now, zone)
      ? timeThere
      : `${date(at, zone)}, ${timeThere}`
  }
}

/** Formats a time with its day, year and zone, so that nothing of it is left to guess. */
const stamp =
  (locale: string, time: Format, day: Format) =>
  (at: Date, zone: string): string =>
    `${day(at, zone)}, ${time(at, zone)} ${zoneName(locale, zone, at)}`

/** Formats seconds as whole minutes, rounded up, at least 1, as a number that can select a plural. */
const minutes: FluentFunction = ([seconds]) => {
  const count = Number(textOf(seconds))
  return Number.isFinite(count) && textOf(seconds) !== '' ? new FluentNumber(Math.max(1, Math.ceil(count / 60))) : GAP
}

/**
 * Creates the functions of texts, beside Fluent's own NUMBER and DATETIME. None of them throws; invalid input gives
 * {@link GAP}.
 * - `PHONE($x)` as its country writes it, `MASKED($x)` with all but the last two digits hidden; `$x` is E.164.
 * - `TIME($iso, $zone)` as 14:20 and `DATE($iso, $zone)` as "12 June": RFC 3339 or milliseconds, and an IANA zone.
 * - `MOMENT($when, $zone, $now)` as "14:20 Minsk time", or "12 June, 14:20 Minsk time" when that is not the day of
 *   `$now`.
 * - `STAMP($iso, $zone)` as "12 June 2026, 14:20 Minsk time".
 * - `PRICE($price)` as "12,30 BYN" or "340 ₽" of "12.30 BYN" or "340 RUB".
 * - `MINUTES($seconds)` whole minutes, rounded up, at least 1; selects plurals.
 */
export const createFunctions = (locale: string): Readonly<Record<string, FluentFunction>> => {
  const time = formatter(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const date = formatter(locale, { day: 'numeric', month: 'long' })
  return {
    PHONE: ([phone]) => asPhone(phone, showPhone),
    MASKED: ([phone]) => asPhone(phone, maskPhone),
    TIME: clock(time),
    DATE: clock(date),
    MOMENT: clock(moment(locale, time, date)),
    STAMP: clock(stamp(locale, time, formatter(locale, { day: 'numeric', month: 'long', year: 'numeric' }))),
    MINUTES: minutes,
    PRICE: ([price]) => showPrice(textOf(price), locale),
  }
}

/** Names of all functions that a text may call. */
export const functionNames: ReadonlySet<string> = new Set([...Object.keys(createFunctions('en')), 'NUMBER', 'DATETIME'])
