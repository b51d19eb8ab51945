import { z } from 'zod'
import { readMoment } from '../../core/text/read-moment.ts'

const stamp = z.iso.datetime({ offset: true })

/** Remedy for a text that is not a time. */
export const timeRemedy = 'use a time such as 2026-11-30T22:00:00+03:00 or 30.11 22:00'

/**
 * Reads a time: ISO 8601 with its zone, or as supervisors write it in the group, in the time zone `zone`. Gives ms
 * since 1970, or null when the text is not a time.
 */
export const readTime = (words: string, zone: string, now: number): number | null => {
  const { data } = stamp.safeParse(words.trim())
  return data === undefined ? readMoment(words, zone, now) : Date.parse(data)
}
