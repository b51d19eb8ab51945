/**
 * Values of an operator's answers, read as widely as they are written: times in every form of RFC 3339 and ISO 8601,
 * members of a later version, `null` for what is left out. What cannot be read is left out too; only what an answer is
 * good for nothing without makes it unreadable.
 */

import { z } from 'zod'

const TIME =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2})(?::?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i

/** `+0300`, `+03` and nothing as `Date.parse` reads them; without an offset a time is in UTC. */
const offsetOf = (written: string | undefined): string => {
  if (written === undefined || written.toUpperCase() === 'Z') return 'Z'
  const digits = written.slice(1).replace(':', '').padEnd(4, '0')
  return `${written.slice(0, 1)}${digits.slice(0, 2)}:${digits.slice(2)}`
}

/** Reads a time and gives it in UTC as `2026-11-30T07:00:00.000Z`; null for what is no time. */
export const readTime = (written: string): string | null => {
  const [, year, month, day, hour = '00', minute = '00', second = '00', fraction = '', offset] =
    TIME.exec(written.trim()) ?? []
  if (year === undefined || month === undefined || day === undefined) return null
  const milliseconds = fraction.slice(0, 3).padEnd(3, '0')
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${milliseconds}${offsetOf(offset)}`)
  return Number.isNaN(at) ? null : new Date(at).toISOString()
}

/** Numbers below this are seconds since 1970, others milliseconds: as seconds it is the year 5138. */
const FIRST_MS = 100_000_000_000

const timeOfNumber = (number: number): string | null => {
  const at = new Date(number < FIRST_MS ? number * 1000 : number)
  return Number.isNaN(at.getTime()) ? null : at.toISOString()
}

/** A time in any form of RFC 3339 or ISO 8601, or a number since 1970 as some servers write it; given in UTC. */
export const time = z.union([z.string(), z.number()]).transform((written, context) => {
  const read = typeof written === 'number' ? timeOfNumber(written) : readTime(written)
  if (read !== null) return read
  context.addIssue({ code: 'custom', message: 'no time' })
  return z.NEVER
})

/** A value without which the answer is good too: `undefined` when it is left out, null, or of an unknown form. */
export const optional = <T extends z.ZodType>(schema: T): z.ZodCatch<z.ZodOptional<T>> =>
  schema.optional().catch(undefined)

/** Gives what a reference is about: version 5 of TM Forum's APIs puts it one level deeper, under a name of its own. */
export const within = (wire: unknown, name: string): unknown => {
  if (typeof wire !== 'object' || wire === null) return wire
  const inner = new Map(Object.entries(wire)).get(name)
  return typeof inner === 'object' && inner !== null ? { ...wire, ...inner } : wire
}

const list = z.array(z.unknown()).optional().catch([])

/** The members of a list that can be read; none when it is left out or no list. */
export const knownOf = <T extends z.ZodType>(
  member: T,
): z.ZodPipe<typeof list, z.ZodTransform<readonly z.output<T>[], z.output<typeof list>>> =>
  list.transform((wire = []) =>
    wire.flatMap((one): readonly z.output<T>[] => {
      const read = member.safeParse(one)
      return read.success ? [read.data] : []
    }),
  )
