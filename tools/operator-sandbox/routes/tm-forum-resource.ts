import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { WireError } from '../wire-error.ts'
import type { Wire } from '../answers/wire-resource.ts'

const isWire = (value: unknown): value is Wire => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Merges a patch into a resource: null takes a field away, an object is merged, a list is replaced (RFC 7396). */
export const mergePatch = (target: Wire, patch: Wire): Wire => {
  const merged = new Map(Object.entries(target))
  for (const [name, value] of Object.entries(patch)) {
    const before = merged.get(name)
    if (value === null) merged.delete(name)
    else merged.set(name, isWire(value) ? mergePatch(isWire(before) ? before : {}, value) : value)
  }
  return Object.fromEntries(merged)
}

/** Fields that an answer has whatever is asked for (TMF630, attribute selection). */
const ALWAYS = ['id', 'href', '@type']

/** Leaves the fields that `fields` names, beside id and href; all without it. */
export const selectFields = (c: Context, wire: Wire): Wire => {
  const fields = c.req.query('fields')
  if (fields === undefined || fields === '') return wire
  const wanted = new Set([...ALWAYS, ...fields.split(',').map((field) => field.trim())])
  return Object.fromEntries(Object.entries(wire).filter(([name]) => wanted.has(name)))
}

/** The strong tag of a resource as it is shown (RFC 9110, section 8.8.3). */
const tagOf = (wire: Wire): string =>
  `"${createHash('sha256').update(JSON.stringify(wire)).digest('base64url').slice(0, 22)}"`

/** Answers with one resource, or the fields of it that are asked for, and its tag. */
export const answerResource = (c: Context, whole: Wire, status: 200 | 201 = 200): Response => {
  c.header('ETag', tagOf(whole))
  return c.json(selectFields(c, whole), status)
}

/**
 * Refuses a change of what the client has not seen: `If-Match` names the tag that it read (RFC 9110, section 13.1.1).
 */
export const requireMatch = (c: Context, whole: Wire): void => {
  const wanted = c.req.header('if-match')
  if (wanted === undefined || wanted.trim() === '*') return
  const tags = wanted.split(',').map((tag) => tag.trim())
  if (!tags.includes(tagOf(whole))) throw new WireError(412, 'FAILED_PRECONDITION', 'It has changed since it was read.')
}

/** The address of a resource of this server. */
export const hrefOf = (origin: string, path: string, id: string): string => `${origin}${path}/${encodeURIComponent(id)}`

/** All values at a path such as `relatedParty.id`; a list stands for each of its members. */
const valuesAt = (value: unknown, path: readonly string[]): readonly unknown[] => {
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, path))
  const [name, ...rest] = path
  if (name === undefined) return [value]
  return isWire(value) ? valuesAt(value[name], rest) : []
}

const NO_FILTER: ReadonlySet<string> = new Set(['fields', 'offset', 'limit', 'sort'])
const MAX_PAGE = 100

/** Reads a whole number of the query; throws 400 for anything else. */
export const wholeNumber = (c: Context, name: string, fallback: number): number => {
  const text = c.req.query(name)
  if (text === undefined) return fallback
  if (!/^\d{1,6}$/.test(text)) throw new WireError(400, 'INVALID_ARGUMENT', `${name}: a whole number`)
  return Number(text)
}

/**
 * Answers a page of resources (TMF630): a parameter of the query filters by the field of that name, one of several
 * values with commas or repeated; `offset`, `limit`, `fields`; the totals are in headers.
 */
export const listResources = (c: Context, all: readonly Wire[], maxItems = MAX_PAGE): Response => {
  const filters = Object.entries(c.req.queries()).filter(([name]) => !NO_FILTER.has(name))
  const fits = (wire: Wire): boolean =>
    filters.every(([name, given]) => {
      const wanted = new Set(given.flatMap((text) => text.split(',')))
      return valuesAt(wire, name.split('.')).some((value) => wanted.has(String(value)))
    })
  const found = all.filter(fits)
  const offset = wholeNumber(c, 'offset', 0)
  const page = found.slice(offset, offset + Math.min(wholeNumber(c, 'limit', maxItems), maxItems))
  c.header('X-Total-Count', String(found.length))
  c.header('X-Result-Count', String(page.length))
  return c.json(page.map((wire) => selectFields(c, wire)))
}
