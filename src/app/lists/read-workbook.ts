import { unzipSync, zipSync } from 'fflate'
import readExcelFile from 'read-excel-file/node'
import type { Row } from './read-table.ts'

/**
 * Most bytes that a workbook may hold unpacked: a list of the largest size takes a tenth, and two packed megabytes
 * could fill the memory.
 */
const MAX_UNPACKED_BYTES = 48_000_000

/** Tells a workbook (XLSX) or another archive by its first bytes. */
export const isArchive = (bytes: Buffer): boolean => bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004'

/** Tells a workbook of Excel before 2007 (XLS), or one that is locked with a password, by its first bytes. */
export const isOldWorkbook = (bytes: Buffer): boolean => bytes.subarray(0, 4).toString('hex') === 'd0cf11e0'

/** Unpacks the archive within the limit and packs it again, so that the reader unpacks what was counted. */
const repack = (bytes: Buffer): Buffer => {
  let unpacked = 0
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/^(?:xl\/(?:worksheets|_rels)\/|xl\/[^/]+$|\[Content_Types\]|_rels\/)/.test(name)) return false
      unpacked += originalSize
      if (unpacked > MAX_UNPACKED_BYTES) throw new Error('the workbook is too large')
      return true
    },
  })
  return Buffer.from(zipSync(parts, { level: 0 }))
}

const cellText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return ''
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
}

/** Reads the first sheet of a workbook that has rows; null when the bytes are no workbook. */
export const readWorkbook = async (bytes: Buffer): Promise<readonly Row[] | null> => {
  try {
    const sheets = await readExcelFile(repack(bytes))
    const { data } = sheets.find((sheet) => sheet.data.some((row) => row.some((cell) => cell !== null))) ?? { data: [] }
    return data
      .map((row, index): Row => ({ line: index + 1, cells: row.map(cellText), isBroken: false }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  } catch {
    return null
  }
}
