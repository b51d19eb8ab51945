import { parse } from 'csv-parse/sync'
import type { BadLine } from '../../core/flow/number-calls.ts'
import { readPhone } from '../../core/text/phone.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import type { NamedLine } from '../../core/ports/requests.ts'

/** What a list may be like. */
export interface ListRules {
  readonly country: 'BY' | 'RU'
  readonly nameChars: number
}

/** A line of the file with its number and name as they stand there. */
export interface RawLine {
  readonly line: number
  readonly number: string
  readonly name: string
}

const SEPARATORS = [';', ',', '\t'] as const
const LOOKED_AT = 20
/** Signs of a line: a number, a name, and what else an office keeps beside them. A file without lines is no list, and is not read to its end. */
const LONGEST_LINE = 4_000

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
    max_record_size: LONGEST_LINE,
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
    return rowsBy(text, delimiter, LOOKED_AT).filter(({ record }) => record.length >= 2).length
  } catch {
    return 0
  }
}

/** The separator by which most of the first lines fall into columns; null when none does. */
const separatorOf = (text: string): string | null => {
  const [best] = SEPARATORS.map((sign) => ({ sign, columns: columnsBy(text, sign) })).toSorted(
    (a, b) => b.columns - a.columns,
  )
  return best && best.columns > 0 ? best.sign : null
}

const looksLikeNumber = (cell: string | undefined): boolean => (cell?.replace(/\D/g, '').length ?? 0) >= 7

/**
 * The lines of a CSV with a number and a name in each, in either order, with or without a header; null when it is none. Of more than `most`
 * there is one more at least, and the rest is not read.
 */
export const readLines = (text: string, most: number): readonly RawLine[] | null => {
  if (text.split(/[\r\n]/).some((line) => line.length > LONGEST_LINE)) return null
  const separator = separatorOf(text)
  if (separator === null) return null
  try {
    const rows = rowsBy(text, separator, most + 2)
    const sample = rows.slice(0, LOOKED_AT)
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

/** A spreadsheet that opens the list again would run it (OWASP, CSV injection). */
const isFormula = (text: string): boolean => /^[=+\-@\t\r＝＋－＠]/.test(text)

/** A name without what cannot be seen, and with single spaces. */
export const tidyName = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** What is wrong with a name; null when nothing is. */
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

/** Every line judged: a good one, or what is wrong with it. Of a number that comes twice the first counts. */
export interface JudgedLines {
  readonly good: readonly (NamedLine & { readonly line: number })[]
  readonly bad: readonly BadLine[]
}

/** Judges each line by itself and beside those before it. */
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
