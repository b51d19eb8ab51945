import { decodeText } from './decode-text.ts'
import { isArchive, readWorkbook } from './read-workbook.ts'

/** Reads a list of any usual form as text, a row a line with its cells parted by tabs; null when it is none. */
export const readListText = async (bytes: Buffer): Promise<string | null> => {
  if (!isArchive(bytes)) return decodeText(bytes)
  const rows = await readWorkbook(bytes)
  return rows?.map(({ cells }) => cells.join('\t')).join('\n') ?? null
}
