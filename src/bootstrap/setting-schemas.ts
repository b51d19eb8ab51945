import { z } from 'zod'
import { adjustableRules } from '../core/ports/retention-rules.ts'

/** Reads an address of one of the protocols; slashes at its end are dropped. */
export const urlSchema = (protocol: RegExp) => z.url({ protocol }).transform((url) => url.replace(/\/+$/, ''))

/** Reads ids that are separated by commas. */
export const idsSchema = (id: RegExp) =>
  z
    .string()
    .transform((list) => list.split(',').map((part) => part.trim()))
    .pipe(z.array(z.string().regex(id).transform(Number)))

const RETENTION_PART = /^([a-z-]+)=([1-9]\d{0,3})$/

/** Reads days by the names of rules of retention. */
export const retentionSchema = z.string().transform((list, { addIssue }): ReadonlyMap<string, number> => {
  const parts = list.split(',').map((part) => RETENTION_PART.exec(part.trim()))
  const days = new Map(parts.map((part) => [part?.[1] ?? '', Number(part?.[2])]))
  if (days.size === parts.length && [...days.keys()].every((name) => adjustableRules.includes(name))) return days
  addIssue('not days by rule')
  return z.NEVER
})

/** Reads a whole number of days within bounds. */
export const daysSchema = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.int().min(least).max(most))
