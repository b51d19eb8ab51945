import type { ColumnChoice, ListQuestion } from '../../core/flow/number-calls.ts'
import { decodeText } from './decode-text.ts'
import { askNumberColumn, findColumns, partHeading } from './find-columns.ts'
import type { Columns, Table } from './find-columns.ts'
import { judgeRows } from './judge-rows.ts'
import type { JudgedLines, ListRules } from './judge-rows.ts'
import { readTable } from './read-table.ts'
import type { Row } from './read-table.ts'
import { isArchive, isOldWorkbook, readWorkbook } from './read-workbook.ts'

/** A list of numbers and names to be read. `choice` answers the questions of an earlier reading. */
export interface ListRequest {
  readonly bytes: Buffer
  readonly rules: ListRules
  readonly choice: ColumnChoice
}

/** Lines of a list when the numbers stand in one of its columns. */
export interface ColumnReading extends JudgedLines {
  readonly taken: { readonly number: string; readonly name: string } | null
}

/**
 * Reading of a list. `columns` has a reading for each column with numbers, and the question that has to be asked when
 * more than one of them has the company's own.
 */
export type ListContent =
  | { readonly kind: 'no-list' }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'question'; readonly question: ListQuestion; readonly heading: number | null }
  | {
      readonly kind: 'columns'
      readonly readings: readonly ColumnReading[]
      readonly whichNumber: ListQuestion
      readonly heading: number | null
    }

/** Rows beyond the limit that are read, so that a list that is too long is told from one with headings and titles. */
const SPARE_ROWS = 20

const readRows = async (bytes: Buffer, max: number): Promise<readonly Row[] | null> => {
  if (isArchive(bytes)) return readWorkbook(bytes)
  if (isOldWorkbook(bytes)) return null
  const text = decodeText(bytes)
  return text === null ? null : readTable(text, max)
}

const MAX_TITLE_CHARS = 40

const titleOf = ({ heading }: Table, indexes: readonly number[]): string =>
  indexes
    .map((index) => heading?.cells[index]?.trim() ?? '')
    .join(' + ')
    .slice(0, MAX_TITLE_CHARS)

const filledColumns = ({ rows }: Table): number =>
  new Set(
    rows.slice(0, 200).flatMap(({ cells }) => cells.flatMap((cell, index) => (cell.trim() === '' ? [] : [index]))),
  ).size

/** Tells by their headings which columns were taken, when the table has others that were not. */
const takenOf = (table: Table, { number, names }: Columns): ColumnReading['taken'] =>
  table.heading === null || filledColumns(table) <= names.length + 1
    ? null
    : { number: titleOf(table, [number]), name: titleOf(table, names) }

/** Reads a list of numbers and names from a workbook (XLSX) or a text (CSV and its kin) in any usual encoding. */
export const readList = async ({ bytes, rules, choice }: ListRequest): Promise<ListContent> => {
  const rows = await readRows(bytes, rules.listLines + SPARE_ROWS)
  if (rows === null || rows.length === 0) return { kind: 'no-list' }
  const table = partHeading(rows)
  if (table.rows.length > rules.listLines) return { kind: 'too-long' }
  const heading = table.heading?.line ?? null
  const found = findColumns(table, rules.country, choice)
  if (found.kind === 'none') return { kind: 'no-list' }
  if (found.kind === 'question') return { ...found, heading }
  return {
    kind: 'columns',
    heading,
    readings: found.columns.map((columns) => ({
      ...judgeRows(table, columns, rules),
      taken: takenOf(table, columns),
    })),
    whichNumber: askNumberColumn(
      table,
      rules.country,
      found.columns.map(({ number }) => number),
    ),
  }
}
