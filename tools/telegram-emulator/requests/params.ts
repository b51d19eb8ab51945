import { badRequest } from '../api-errors.ts'

/** A file of a multipart body. */
export interface Upload {
  readonly name: string
  readonly mime: string
  readonly bytes: Buffer
}

/**
 * A call's parameters. The real server turns every top-level value into a string before a method sees it (td,
 * HttpReader.cpp), so `5`, `"5"` and a form's `5` are one, and `null` is the word "null".
 */
export interface Params {
  readonly raw: Readonly<Record<string, unknown>>
  readonly files: ReadonlyMap<string, Upload>
}

/** A parameter's text; empty when it is absent. */
export const textOf = ({ raw }: Params, name: string): string => {
  const value = raw[name]
  if (value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** True when the parameter was given. */
export const has = ({ raw }: Params, name: string): boolean => raw[name] !== undefined

/** An integer parameter, clamped to its bounds; text that is no number counts as 0, an absent one as `fallback`. */
export const intOf = (
  params: Params,
  name: string,
  fallback = 0,
  bounds: readonly [number, number] = [-Infinity, Infinity],
): number => {
  const text = textOf(params, name).trim()
  const value = text === '' ? fallback : Number.parseInt(text, 10) || 0
  return Math.min(bounds[1], Math.max(bounds[0], value))
}

const TRUE: ReadonlySet<string> = new Set(['true', 'yes', '1'])

/** A boolean parameter as the real server reads it; absent or another word is false. */
export const boolOf = (params: Params, name: string): boolean => TRUE.has(textOf(params, name).trim().toLowerCase())

/** A parameter that holds JSON; undefined when it is absent or empty. Throws `failure` when it is no JSON. */
export const jsonOf = (params: Params, name: string, failure: string): unknown => {
  const value = params.raw[name]
  if (value === undefined || value === '') return undefined
  if (typeof value !== 'string') return value
  try {
    const parsed: unknown = JSON.parse(value)
    return parsed
  } catch {
    throw badRequest(failure)
  }
}

/** True for an object that is no array. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A field of a nested object as text, as lenient as the real server: numbers and booleans count as their words. */
export const fieldText = (record: Readonly<Record<string, unknown>>, name: string): string => {
  const value = record[name]
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

export const fieldInt = (record: Readonly<Record<string, unknown>>, name: string): number => {
  const value = record[name]
  return typeof value === 'number' ? Math.trunc(value) : Number.parseInt(fieldText(record, name), 10) || 0
}

/** A list of message ids: 1 to 100. */
export const idsOf = (params: Params, name: string): readonly number[] => {
  const value = jsonOf(params, name, `can't parse message identifiers JSON array`)
  if (!Array.isArray(value))
    throw badRequest(
      value === undefined ? 'message identifiers are not specified' : 'expected an Array of message identifiers',
    )
  if (value.length > 100) throw badRequest('too many message identifiers specified')
  const ids = value.map(Number)
  if (ids.some((id) => !Number.isInteger(id) || id <= 0)) throw badRequest('invalid message identifier specified')
  return ids
}
