/**
 * Parameters of statements of many rows. Rows go as one array per column, and all their sealed values as one value of
 * bytes, from which each row takes its part: an array of bytes would be written in hexadecimal, twice as long. The
 * driver's own arrays are as right and several times as slow.
 */

/** A value of a column. */
export type Cell = string | number | boolean | null

const MARKS = /["\\\0]/

/** Escapes quotes and backslashes. PostgreSQL keeps no null character, so it is left out. */
const escape = (text: string): string => text.replaceAll('\0', '').replaceAll(/["\\]/g, String.raw`\$&`)

const cellOf = (cell: Cell): string => {
  if (cell === null) return 'NULL'
  if (typeof cell === 'string') return `"${MARKS.test(cell) ? escape(cell) : cell}"`
  return String(cell)
}

/** Writes a column as an array (PostgreSQL, "Array Input and Output Syntax"). */
export const column = (cells: readonly Cell[]): string => `{${cells.map(cellOf).join(',')}}`

/** Many values of bytes as one: where each part begins, counted from one as `substr` does, and its length. */
export interface PackedBytes {
  readonly bytes: Buffer
  readonly from: readonly number[]
  readonly length: readonly number[]
}

/** Packs values of bytes. */
export const packBytes = (parts: readonly Buffer[]): PackedBytes => {
  const from: number[] = []
  let next = 1
  for (const { length } of parts) {
    from.push(next)
    next += length
  }
  return { bytes: Buffer.concat(parts), from, length: parts.map(({ length }) => length) }
}
