import { parse } from 'csv-parse/sync'
import type { BadLine } from '../../core/flow/number-calls.ts'
import { readPhone } from '../../core/text/phone.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import type { NamedLine } from '../../core/ports/list-store.ts'

/** Rules by which a list is judged: the country of its numbers and the longest allowed name. */
export interface ListRules {
  readonly country: 'BY' | 'RU'
  readonly nameChars: number
}

/** A line of the file with its number and name as written. */
export interface RawLine {
  readonly line: number
  readonly number: string
  readonly name: string
}

const SEPARATORS = [';', ',', '\t'] as const
const SAMPLE_LINES = 20
/**
 * Longest line in characters: a number, a name and a few notes. A file with longer lines is not a list and is not read
 * to its end.
 */
const MAX_LINE_CHARS = 4_000

interface Row {
  readonly record: readonly string[]
  readonly line: number
}

const rowsBy = (text: string, delimiter: string, to?: number): readonly Row[] => {
  const options = {
    delimiter,
    bom: true,
    trim: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: MAX_LINE_CHARS,
    ...(to === undefined ? {} : { to }),
  }
  const rows: Row[] = []
  parse(text, {
    ...options,
    on_record: (record: readonly string[], { lines }) => {
      rows.push({ record, line: lines })
      return null
    },
  })
  return rows
}

const columnsBy = (text: string, delimiter: string): number => {
  try {
    return rowsBy(text, delimiter, SAMPLE_LINES).filter(({ record }) => record.length >= 2).length
  } catch {
    return 0
  }
}

/** Finds the separator that splits most of the first lines into columns; null when none does. */
const separatorOf = (text: string): string | null => {
  const [best] = SEPARATORS.map((sign) => ({ sign, columns: columnsBy(text, sign) })).toSorted(
    (a, b) => b.columns - a.columns,
  )
  return best && best.columns > 0 ? best.sign : null
}

const looksLikeNumber = (cell: string | undefined): boolean => (cell?.replace(/\D/g, '').length ?? 0) >= 7

/**
 * Reads a CSV with a number and a name in each line, in either order, with or without a header; null when the text is
 * none. When there are more than `max` lines, the result has at least `max + 1` and the rest is not read.
 */
export const readLines = (text: string, max: number): readonly RawLine[] | null => {
  if (text.split(/[\r\n]/).some((line) => line.length > MAX_LINE_CHARS)) return null
  const separator = separatorOf(text)
  if (separator === null) return null
  try {
    const rows = rowsBy(text, separator, max + 2)
    const sample = rows.slice(0, SAMPLE_LINES)
    const numbersIn = (column: number): number => sample.filter(({ record }) => looksLikeNumber(record[column])).length
    const [number, name] = numbersIn(1) > numbersIn(0) ? [1, 0] : [0, 1]
    const hasHeader = rows.length > 0 && !/\d/.test(rows[0]?.record[number] ?? '')
    return rows
      .slice(hasHeader ? 1 : 0)
      .map(({ record, line }) => ({ line, number: record[number] ?? '', name: record[name] ?? '' }))
  } catch {
    return null
  }
}

/** Tells whether a spreadsheet that opens the list again would run the cell as a formula (OWASP, CSV injection). */
const isFormula = (text: string): boolean => /^[=+\-@\t\r＝＋－＠]/.test(text)

/** Removes invisible characters from a name and joins runs of spaces. */
export const tidyName = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Names the problem of a name; null when it has none. */
export const problemOfName = (name: string, nameChars: number): 'no-name' | 'formula' | 'long-name' | null => {
  if (isFormula(name)) return 'formula'
  if (name === '') return 'no-name'
  return [...name].length > nameChars ? 'long-name' : null
}

const problemOfNumber = (
  written: string,
  phone: PhoneNumber | null,
  seen: ReadonlySet<PhoneNumber>,
): 'formula' | 'no-number' | 'double' | null => {
  if (written.startsWith('=')) return 'formula'
  if (phone === null) return 'no-number'
  return seen.has(phone) ? 'double' : null
}

/** The good lines of a list, and the bad ones with their problems. When a number comes twice, its first line counts. */
export interface JudgedLines {
  readonly good: readonly (NamedLine & { readonly line: number })[]
  readonly bad: readonly BadLine[]
}

/** Judges each line by itself and against the lines before it. */
export const judgeLines = (lines: readonly RawLine[], { country, nameChars }: ListRules): JudgedLines => {
  const good: (NamedLine & { readonly line: number })[] = []
  const bad: BadLine[] = []
  const seen = new Set<PhoneNumber>()
  for (const { line, number, name: written } of lines) {
    const phone = number.startsWith('=') ? null : readPhone(number, country)
    const name = tidyName(written)
    const problem = problemOfNumber(number, phone, seen) ?? problemOfName(name, nameChars)
    if (problem !== null) bad.push({ line, problem })
    else if (phone !== null) good.push({ line, phone, name })
    if (phone !== null) seen.add(phone)
  }
  return { good, bad }
}
