import { z } from 'zod'

const written = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?) ?(?:(Z)|([+-]\d\d):?(\d\d)?)?$/i

/** Times before this are seconds since 1970, later ones milliseconds: as seconds it is the year 5138. */
const FIRST_MS = 100_000_000_000

const isoOf = (ms: number): string | null => {
  const time = new Date(ms)
  return Number.isNaN(time.getTime()) ? null : time.toISOString()
}

/** Gives a time as RFC 3339 has it; the value itself where it is none. */
const standardOf = (value: unknown): unknown => {
  if (typeof value === 'number') return isoOf(value < FIRST_MS ? value * 1000 : value) ?? value
  const [found, day = '', clock = '', , hours, minutes = '00'] =
    typeof value === 'string' ? (written.exec(value.trim()) ?? []) : []
  if (found === undefined) return value
  return `${day}T${clock.replace(',', '.')}${hours === undefined ? 'Z' : `${hours}:${minutes}`}`
}

/**
 * Time in an operator's answer, given as RFC 3339. Besides that standard it reads what common servers write in its place: `+0000` and `+03` for
 * the zone (Jackson), a space for `T`, small letters, a number since 1970 in seconds or milliseconds, and no zone, which is taken for UTC.
 */
export const dateTime = z.preprocess(standardOf, z.iso.datetime({ offset: true }))
