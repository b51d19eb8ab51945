import { readPhone } from '../../core/text/phone.ts'
import type { HomeCountry } from '../../core/text/phone.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import type { ColumnChoice, ListQuestion } from '../../core/flow/number-calls.ts'
import { meaningOf } from './headings.ts'
import type { HeadingMeaning } from './headings.ts'
import { isNumberCell } from './read-table.ts'
import type { Row } from './read-table.ts'

/** Columns of a table that are used: one with numbers, one or several that make the name, joined by `glue`. */
export interface Columns {
  readonly number: number
  readonly names: readonly number[]
  readonly glue: string
}

/**
 * Places of numbers and names in a table, or the question that has to be answered first. `none`: no numbers anywhere.
 */
export type FoundColumns =
  | { readonly kind: 'none' }
  | { readonly kind: 'question'; readonly question: ListQuestion }
  | { readonly kind: 'found'; readonly columns: readonly Columns[] }

/** A table with its headings, if it has them. */
export interface Table {
  readonly heading: Row | null
  /** All rows but the heading. */
  readonly rows: readonly Row[]
}

const SAMPLE_ROWS = 200
const HEADING_ROWS = 10
const MAX_COLUMNS = 30

interface Column {
  readonly index: number
  readonly heading: string
  readonly meaning: HeadingMeaning | null
  readonly filled: number
  readonly numbers: number
  readonly words: number
  readonly isOrdinal: boolean
  /** First phone number in it. */
  readonly first: PhoneNumber | null
  readonly samples: readonly string[]
}

const cellOf = ({ cells }: Row, index: number): string => cells[index]?.trim() ?? ''

/** Numbers that count up by one from row to row. */
const countsUp = (values: readonly string[]): boolean =>
  values.length > 1 &&
  values.every((value, at) => /^\d+$/.test(value) && (at === 0 || Number(value) === Number(values[at - 1]) + 1))

const MAX_SAMPLES = 2

const describeColumn = (index: number, { heading, rows }: Table, country: HomeCountry): Column => {
  const values = rows
    .slice(0, SAMPLE_ROWS)
    .map((row) => cellOf(row, index))
    .filter((value) => value !== '')
  const title = heading === null ? '' : cellOf(heading, index)
  const numbers = values.filter(isNumberCell)
  const phones = numbers.flatMap((value) => readPhone(value, country) ?? [])
  return {
    index,
    heading: title,
    meaning: title === '' ? null : meaningOf(title),
    filled: values.length,
    numbers: numbers.length,
    first: phones[0] ?? null,
    words: values.filter((value) => /\p{L}/u.test(value)).length,
    isOrdinal: countsUp(values),
    samples: values.slice(0, MAX_SAMPLES),
  }
}

const widthOf = (rows: readonly Row[]): number =>
  Math.min(MAX_COLUMNS, Math.max(0, ...rows.slice(0, SAMPLE_ROWS).map(({ cells }) => cells.length)))

const NAMES: ReadonlySet<HeadingMeaning | null> = new Set(['new-name', 'name', 'surname', 'first-name'])

/** A row that can be nothing but headings: it names a column of numbers and one of names. */
const namesColumns = ({ cells }: Row): boolean => {
  const meanings = cells.map(meaningOf)
  return meanings.includes('number') && meanings.some((meaning) => NAMES.has(meaning))
}

/**
 * Parts the headings from the rows: the last row above the first number that names a column and has letters where the
 * numbers stand. A row without its number is a bad row and no heading. Where no row has a readable number, headings are
 * known by naming both columns, so that the bad lines can be told.
 */
export const partHeading = (rows: readonly Row[]): Table => {
  const first = rows.findIndex(({ cells }) => cells.some(isNumberCell))
  const numberAt = rows[first]?.cells.findIndex(isNumberCell) ?? -1
  const isHeading = (row: Row): boolean =>
    cellOf(row, numberAt) !== '' &&
    !/\d/.test(cellOf(row, numberAt)) &&
    row.cells.some((cell) => meaningOf(cell) !== null)
  const at =
    first < 0
      ? rows.slice(0, HEADING_ROWS).findIndex(namesColumns)
      : rows.slice(0, Math.min(first, HEADING_ROWS)).findLastIndex(isHeading)
  return at < 0 ? { heading: null, rows } : { heading: rows[at] ?? null, rows: rows.toSpliced(at, 1) }
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

const letterOf = ({ index }: Column): string => LETTERS[index] ?? String(index + 1)

const optionOf = (column: Column): ListQuestion['columns'][number] => ({
  id: String(column.index),
  title: column.heading === '' ? letterOf(column) : column.heading,
  sample: column.samples[0] ?? '',
})

/** Several columns taken as one name: a separator within the names has parted them. */
const joinedOption = (columns: readonly Column[]): ListQuestion['columns'][number] => ({
  id: columns.map(({ index }) => index).join('+'),
  title: columns.map(letterOf).join(' + '),
  sample: columns.map(({ samples }) => samples[0] ?? '').join(', '),
})

/** Columns that may hold the numbers, by heading when one names them; by heading alone when no number is readable. */
const numberColumns = (columns: readonly Column[]): readonly Column[] => {
  const most = Math.max(0, ...columns.map(({ numbers }) => numbers))
  if (most === 0) return columns.filter(({ meaning, filled }) => meaning === 'number' && filled > 0).slice(0, 1)
  const likely = columns.filter(({ numbers }) => numbers > 0 && numbers * 2 >= most)
  const named = likely.filter(({ meaning }) => meaning === 'number')
  return named.length === 1 ? named : likely
}

const byMeaning = (columns: readonly Column[], meaning: HeadingMeaning): readonly Column[] =>
  columns.filter((column) => column.meaning === meaning)

/** Surname, first name and patronymic in columns of their own make one name. */
const partsOfName = (columns: readonly Column[]): readonly number[] | null => {
  const surname = byMeaning(columns, 'surname')[0]
  const first = byMeaning(columns, 'first-name')[0]
  const patronymic = byMeaning(columns, 'patronymic')[0]
  if (!surname || !first) return null
  return [surname, first, ...(patronymic ? [patronymic] : [])].map(({ index }) => index)
}

/** The one column that a heading names as the name; null when none does, or several. */
const namedColumn = (columns: readonly Column[]): Column | null => {
  for (const wanted of [['new-name'], ['name', 'first-name'], ['surname']] as const) {
    const fitting = columns.filter(({ meaning }) => meaning !== null && (wanted as readonly string[]).includes(meaning))
    if (fitting.length > 0) return fitting.length === 1 ? (fitting[0] ?? null) : null
  }
  return null
}

/** Columns beside the numbers that may hold the names: filled, no further numbers, no ordinals. */
const nameCandidates = (columns: readonly Column[], number: Column): readonly Column[] => {
  const filled = columns.filter(
    (column) =>
      column !== number && column.filled > 0 && column.numbers * 2 < column.filled && column.meaning !== 'ordinal',
  )
  const withWords = filled.filter(({ isOrdinal, words }) => !isOrdinal && words > 0)
  return withWords.length > 0 ? withWords : filled
}

/** A column that only some rows have is no column of the table: a separator within their names made it. */
const isStray = ({ filled }: Column, rows: number): boolean => filled * 2 < Math.min(rows, SAMPLE_ROWS)

/** Tells whether the only column beside the numbers may be taken for the names without asking. */
const isPlain = ({ meaning, isOrdinal }: Column): boolean => (meaning === null || meaning === 'surname') && !isOrdinal

type NamesFound = { readonly names: readonly number[] } | { readonly question: ListQuestion }

const findNames = (table: Table, columns: readonly Column[], number: Column): NamesFound => {
  const candidates = nameCandidates(columns, number)
  const parts = partsOfName(candidates)
  if (parts && byMeaning(candidates, 'new-name').length === 0) return { names: parts }
  const named = namedColumn(candidates)
  if (named) return { names: [named.index] }
  const hasHeading = table.heading !== null
  const likely = hasHeading ? candidates : candidates.filter((column) => !isStray(column, table.rows.length))
  const [only] = likely
  if (only === undefined) return { names: [] }
  if (likely.length === 1 && isPlain(only)) return { names: [only.index] }
  const joined = hasHeading || likely.length < 2 ? [] : [joinedOption(likely)]
  return { question: { about: 'name', first: number.first, columns: [...likely.map(optionOf), ...joined] } }
}

/**
 * Finds the columns with numbers and names by headings and by what is in them; when two fit, the customer is asked.
 * Several columns with numbers are all given: whose numbers they are decides.
 */
export const findColumns = (table: Table, country: HomeCountry, choice: ColumnChoice): FoundColumns => {
  const columns = Array.from({ length: widthOf(table.rows) }, (_, index) => describeColumn(index, table, country))
  const chosen = columns.filter(({ index }) => String(index) === choice.number)
  const numbers = chosen.length > 0 ? chosen : numberColumns(columns)
  if (numbers.length === 0) return { kind: 'none' }
  const found: Columns[] = []
  for (const number of numbers) {
    const read =
      choice.name === null ? findNames(table, columns, number) : { names: choice.name.split('+').map(Number) }
    if ('question' in read) return { kind: 'question', question: read.question }
    found.push({ number: number.index, names: read.names, glue: choice.name === null ? ' ' : ', ' })
  }
  return { kind: 'found', columns: found }
}

/** Asks which of several columns has the numbers to be renamed. */
export const askNumberColumn = (table: Table, country: HomeCountry, indexes: readonly number[]): ListQuestion => ({
  about: 'number',
  first: null,
  columns: indexes.map((index) => optionOf(describeColumn(index, table, country))),
})
