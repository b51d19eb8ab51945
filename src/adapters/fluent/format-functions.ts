import { FluentNumber } from '@fluent/bundle'
import type { FluentFunction, FluentValue } from '@fluent/bundle'
import { maskPhone, showPhone } from '../../core/text/phone.ts'
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
const dateRegions: Readonly<Record<string, string>> = { en: 'en-GB' }

const clock = (locale: string, options: Intl.DateTimeFormatOptions): FluentFunction => {
  const formats = new Map<string, Intl.DateTimeFormat>()
  const formatIn = (zone: string): Intl.DateTimeFormat => {
    const format =
      formats.get(zone) ?? new Intl.DateTimeFormat(dateRegions[locale] ?? locale, { ...options, timeZone: zone })
    formats.set(zone, format)
    return format
  }
  return ([when, zone]) => {
    const date = dateOf(when)
    if (Number.isNaN(date.getTime())) return GAP
    try {
      return formatIn(textOf(zone)).format(date)
    } catch {
      return GAP
    }
  }
}

/** Formats seconds as whole minutes, rounded up, at least 1, as a number that can select a plural. */
const minutes: FluentFunction = ([seconds]) => {
  const count = Number(textOf(seconds))
  return Number.isFinite(count) && textOf(seconds) !== '' ? new FluentNumber(Math.max(1, Math.ceil(count / 60))) : GAP
}

/**
 * Creates the functions of texts, beside Fluent's own NUMBER and DATETIME. None of them throws; invalid input gives {@link GAP}.
 * - `PHONE($x)` as its country writes it, `MASKED($x)` with all but the last two digits hidden; `$x` is E.164.
 * - `TIME($iso, $zone)` as 14:20 and `DATE($iso, $zone)` as "12 June": RFC 3339 or milliseconds, and an IANA zone.
 * - `MINUTES($seconds)` whole minutes, rounded up, at least 1; selects plurals.
 */
export const createFunctions = (locale: string): Readonly<Record<string, FluentFunction>> => ({
  PHONE: ([phone]) => asPhone(phone, showPhone),
  MASKED: ([phone]) => asPhone(phone, maskPhone),
  TIME: clock(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  DATE: clock(locale, { day: 'numeric', month: 'long' }),
  MINUTES: minutes,
})

/** Names of all functions that a text may call. */
export const functionNames: ReadonlySet<string> = new Set([...Object.keys(createFunctions('en')), 'NUMBER', 'DATETIME'])
