import { z } from 'zod'
import { parseKey } from '../adapters/crypto/create-vault.ts'
import { parseSigningKey } from '../adapters/crypto/parse-signing-key.ts'
import { adjustableRules } from '../core/ports/retention-rules.ts'

/** A setting: its documentation, and the form of its value. */
export interface Setting<Value> {
  /** Default and meaning in Markdown, as the documentation lists them. */
  readonly default: string
  readonly meaning: string
  /** Completes "set it to …". */
  readonly expected: string
  readonly schema: z.ZodType<Value, string>
}

/** Reads an address of this protocol, without "/" at its end. */
export const urlSchema = (protocol: RegExp) => z.url({ protocol }).transform((url) => url.replace(/\/+$/, ''))

/** Reads numbers of this shape, separated by commas. */
export const idsSchema = (id: RegExp) =>
  z
    .string()
    .transform((list) => list.split(',').map((part) => part.trim()))
    .pipe(z.array(z.string().regex(id).transform(Number)))

const RETENTION_PART = /^([a-z-]+)=([1-9]\d{0,3})$/

/** Reads days by rule of retention, separated by commas. */
export const retentionSchema = z.string().transform((list, { addIssue }): ReadonlyMap<string, number> => {
  const parts = list.split(',').map((part) => RETENTION_PART.exec(part.trim()))
  const days = new Map(parts.map((part) => [part?.[1] ?? '', Number(part?.[2])]))
  if (days.size === parts.length && [...days.keys()].every((name) => adjustableRules.includes(name))) return days
  addIssue('not days by rule')
  return z.NEVER
})

/** Reads what `parse` understands; it gives null for anything else. */
const parsedSchema = <Value>(parse: (text: string) => Value | null) =>
  z.string().transform((text, { addIssue }): Value => {
    const value = parse(text)
    if (value !== null) return value
    addIssue('not a key')
    return z.NEVER
  })

/** Reads the key of personal data. */
export const keySchema = parsedSchema(parseKey)

/** Reads the private key that signs orders. */
export const signingKeySchema = parsedSchema(parseSigningKey)

/** Reads keys of personal data, separated by commas. */
export const keysSchema = parsedSchema((text): readonly Buffer[] | null => {
  const keys = text.split(',').map((part) => parseKey(part.trim()))
  const right = keys.filter((key) => key !== null)
  return right.length === keys.length ? right : null
})

/** Reads a whole number of days within bounds. */
export const daysSchema = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.int().min(least).max(most))
