import type { BadLine } from '../../core/flow/number-calls.ts'
import type { NamedLine } from '../../core/ports/list-store.ts'
import { readNumber } from '../../core/text/phone.ts'
import type { HomeCountry } from '../../core/text/phone.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import { problemOfName, tidyName } from '../../core/text/subscriber-name.ts'
import type { Columns, Table } from './find-columns.ts'
import type { Row } from './read-table.ts'

/** Rules by which a list is judged: the country of its numbers, the longest allowed name and the most rows. */
export interface ListRules {
  readonly country: HomeCountry
  readonly nameChars: number
  readonly listLines: number
}

/** The good lines of a list, and the bad ones with their problems. When a number comes twice, its first line counts. */
export interface JudgedLines {
  readonly good: readonly (NamedLine & { readonly line: number })[]
  readonly bad: readonly BadLine[]
}

type Problem = BadLine['problem']
type CellReading = { readonly phone: PhoneNumber } | { readonly problem: Problem }

const SCIENTIFIC = /^(?<whole>\d)[.,](?<rest>\d+)e\+?(?<power>\d{1,2})$/i

/** Takes off what spreadsheets put around a number: `="…"`, an apostrophe, quotes, `.0` behind. */
const bareNumber = (cell: string): string =>
  cell
    .replace(/^="([^"]*)"$/, '$1')
    .replace(/^['’‘`]+/, '')
    .replace(/^"(.*)"$/, '$1')
    .replace(/^(\+?\d{7,})[.,]0+$/, '$1')
    .trim()

/** Reads the cell of a number. A number in scientific form is whole only when no digit was cut. */
const readNumberCell = (cell: string, country: HomeCountry): CellReading => {
  const bare = bareNumber(cell)
  if (bare.startsWith('=')) return { problem: 'formula' }
  const { whole = '', rest = '', power } = SCIENTIFIC.exec(bare)?.groups ?? {}
  if (power !== undefined && rest.length < Number(power)) return { problem: 'shortened' }
  const read = readNumber(power === undefined ? bare : `${whole}${rest}`, country)
  if (read.kind === 'number') return { phone: read.phone }
  if (read.kind === 'several') return { problem: 'several' }
  return { problem: read.kind === 'none' && !/\d{4}/.test(bare) ? 'no-number' : 'wrong-number' }
}

/** A letter that was lost when the file was saved: U+FFFD, or a question mark in or before a word. */
const LOST_LETTER = /\uFFFD|\p{L}\?\p{L}|(?<![\p{L}\p{N}])\?+\p{L}|^\?{2,}/u

/** Cells behind the last column of the table: a separator within a name has parted it. */
const hasExtra = ({ cells }: Row, width: number): boolean => cells.slice(width).some((cell) => cell.trim() !== '')

/** Counts the columns that belong to the table: those with a heading, or those that are used. */
const widthOf = ({ heading }: Table, { number, names }: Columns): number => {
  const used = Math.max(number, ...names) + 1
  const headed = heading === null ? 0 : heading.cells.findLastIndex((cell) => cell.trim() !== '') + 1
  return Math.max(used, headed)
}

/** Takes off the apostrophe by which spreadsheets mark a text; one of a pair is a quotation mark. */
const withoutTextMark = (name: string): string => name.replace(/^['’‘`](?=[^'’‘`]+$)/, '')

const nameOf = ({ cells }: Row, { names, glue }: Columns): string =>
  tidyName(
    names
      .map((index) => withoutTextMark(cells[index]?.trim() ?? ''))
      .filter((part) => part !== '')
      .join(glue),
  )

/** Judges each row by itself and against the rows before it. */
export const judgeRows = (
  table: Table,
  columns: Columns,
  { country, nameChars }: Pick<ListRules, 'country' | 'nameChars'>,
): JudgedLines => {
  const good: (NamedLine & { readonly line: number })[] = []
  const bad: BadLine[] = []
  const seen = new Set<PhoneNumber>()
  const width = widthOf(table, columns)
  for (const row of table.rows) {
    const { line } = row
    const read = readNumberCell(row.cells[columns.number]?.trim() ?? '', country)
    const name = nameOf(row, columns)
    const phone = 'phone' in read ? read.phone : null
    const problem =
      ('problem' in read ? read.problem : null) ??
      (phone !== null && seen.has(phone) ? 'double' : null) ??
      (row.isBroken || LOST_LETTER.test(name) ? 'unreadable' : null) ??
      (hasExtra(row, width) ? 'extra' : null) ??
      problemOfName(name, nameChars)
    if (problem !== null) bad.push({ line, problem })
    else if (phone !== null) good.push({ line, phone, name })
    if (phone !== null) seen.add(phone)
  }
  return { good, bad }
}
