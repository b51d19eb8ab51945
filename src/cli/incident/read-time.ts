import { z } from 'zod'
import { readMoment } from '../../core/text/read-moment.ts'

const stamp = z.iso.datetime({ offset: true })

/** How a time is written. */
export const timeRemedy = 'write a time, such as 2026-11-30T22:00:00+03:00 or 30.11 22:00'

/** Ms since 1970 of a time with its zone (ISO 8601), or as supervisors write it in the group, by the clock of `zone`; null when it is none. */
export const readTime = (words: string, zone: string, now: number): number | null => {
  const { data } = stamp.safeParse(words.trim())
  return data === undefined ? readMoment(words, zone, now) : Date.parse(data)
}
