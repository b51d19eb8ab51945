import { parse } from 'csv-parse/sync'

/** A row of a table with its line in the file. `isBroken`: its quotes do not close, or it is too long to be a row. */
export interface Row {
  readonly line: number
  readonly cells: readonly string[]
  readonly isBroken: boolean
}

/** Signs that part the cells, the likeliest first. */
const SEPARATORS = [';', '\t', '|', ','] as const
const SAMPLE_LINES = 50

/** Longest line in characters: a number, a name and a few notes. */
const MAX_LINE_CHARS = 4_000

/** Most lines that one quoted cell may span. */
const MAX_CELL_LINES = 10

/** Tells a cell that holds a phone number as spreadsheets write it, also one shortened to `3.75E+11`. */
export const isNumberCell = (cell: string): boolean => {
  const bare = cell.replace(/^[="'’‘\s]+|["\s]+$/g, '').replace(/[.,]0+$/, '')
  if (/^\d[.,]\d+e\+?\d{1,2}$/i.test(bare)) return true
  return /^[\p{Nd}\p{P}\p{Zs}+\p{Cf}＋]*$/u.test(bare) && (bare.match(/\p{Nd}/gu)?.length ?? 0) >= 7
}

/** A file's first line may name its separator, as Excel understands it: `sep=;`. */
const namedSeparator = (line: string | undefined): string | null =>
  /^"?sep=(?<sign>.|\\t)"?\s*$/iu.exec(line ?? '')?.groups?.['sign']?.replace('\\t', '\t') ?? null

/** Finds the separator with which most lines have a number and something beside it; null when none parts any line. */
const separatorOf = (lines: readonly string[]): string | null => {
  const sample = lines.filter((line) => line.trim() !== '').slice(0, SAMPLE_LINES)
  const scoreOf = (separator: string): number =>
    sample
      .map((line) => line.split(separator).filter((cell) => cell.trim() !== ''))
      .filter((cells) => cells.length > 1)
      .reduce((score, cells) => score + (cells.some(isNumberCell) ? SAMPLE_LINES + 1 : 1), 0)
  const [best] = SEPARATORS.map((separator) => ({ separator, score: scoreOf(separator) })).toSorted(
    (a, b) => b.score - a.score,
  )
  return best !== undefined && best.score > 0 ? best.separator : null
}

/** Parts a record by the rules of CSV; null when its quotes do not follow them. */
const partQuoted = (record: string, delimiter: string): readonly string[] | null => {
  try {
    const rows: readonly (readonly string[])[] = parse(record, { delimiter, relax_column_count: true, trim: true })
    return rows.length === 1 ? (rows[0] ?? null) : null
  } catch {
    return null
  }
}

/** Parts a line with quotes that are only part of the words: `"Василёк" ОАО`. */
const partLiterally = (line: string, separator: string): readonly string[] =>
  line
    .split(separator)
    .map((cell) => cell.trim().replace(/^"((?:[^"]|"")*)"$/s, (_, inner: string) => inner.replaceAll('""', '"')))

const hasOpenQuote = (cells: readonly string[]): boolean =>
  cells.some((cell) => cell.startsWith('"') && (cell.split('"').length - 1) % 2 === 1)

/** A quoted cell may go on in the next lines, if none of them is a row by itself; null when the line stands alone. */
const spanLines = (
  lines: readonly string[],
  at: number,
  separator: string,
): { readonly cells: readonly string[]; readonly count: number } | null => {
  for (let count = 2; count <= MAX_CELL_LINES && at + count <= lines.length; count += 1) {
    if ((lines[at + count - 1] ?? '').split(separator).some(isNumberCell)) return null
    const cells = partQuoted(lines.slice(at, at + count).join('\n'), separator)
    if (cells) return { cells, count }
  }
  return null
}

const readRow = (
  lines: readonly string[],
  at: number,
  separator: string,
): { readonly row: Row; readonly count: number } => {
  const text = lines[at] ?? ''
  const line = at + 1
  if (text.length > MAX_LINE_CHARS)
    return {
      row: { line, cells: text.slice(0, MAX_LINE_CHARS).split(separator).slice(0, 50), isBroken: true },
      count: 1,
    }
  if (!text.includes('"'))
    return { row: { line, cells: text.split(separator).map((cell) => cell.trim()), isBroken: false }, count: 1 }
  const quoted = partQuoted(text, separator)
  if (quoted) return { row: { line, cells: quoted, isBroken: false }, count: 1 }
  const literal = partLiterally(text, separator)
  if (!hasOpenQuote(literal)) return { row: { line, cells: literal, isBroken: false }, count: 1 }
  const spanned = spanLines(lines, at, separator)
  return spanned
    ? { row: { line, cells: spanned.cells, isBroken: false }, count: spanned.count }
    : { row: { line, cells: literal, isBroken: true }, count: 1 }
}

const NUMBER_FIRST = /^\s*(?<number>[+(\d][\d\s().-]{5,}\d)[\s:–—-]+(?<name>[^\d\s:–—-].*)$/u

/** A number behind a name. A bracket that ends the name holds words: `(029)` begins the number. */
const NUMBER_LAST = /^\s*(?<name>.*(?:[^\d\s:–—()-]|[^\d(]\)))[\s:–—-]+(?<number>\+?[\d(][\d\s().-]{5,}\d)\s*$/u

/** Parts a line that has only spaces between number and name. */
const partBySpace = (text: string): readonly string[] => {
  const { number, name } = (NUMBER_FIRST.exec(text) ?? NUMBER_LAST.exec(text))?.groups ?? {}
  return number === undefined || name === undefined ? [text.trim()] : [number, name.trim()]
}

const isFilled = ({ cells }: Row): boolean => cells.some((cell) => cell !== '')

/**
 * Reads a text as a table; a line that does not follow the rules is a broken row by itself. At most `max` rows are
 * read.
 */
export const readTable = (text: string, max: number): readonly Row[] => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const named = namedSeparator(lines[0])
  const separator = named ?? separatorOf(lines)
  const rows: Row[] = []
  for (let at = named === null ? 0 : 1; at < lines.length && rows.length < max;) {
    const { row, count } =
      separator === null
        ? {
            row: { line: at + 1, cells: partBySpace((lines[at] ?? '').slice(0, MAX_LINE_CHARS)), isBroken: false },
            count: 1,
          }
        : readRow(lines, at, separator)
    if (isFilled(row)) rows.push(row)
    at += count
  }
  return rows
}
