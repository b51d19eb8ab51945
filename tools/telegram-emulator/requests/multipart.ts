import { badRequest } from '../api-errors.ts'
import type { Upload } from './params.ts'

/** The fields and files of a `multipart/form-data` body (RFC 7578). */
export interface Multipart {
  readonly values: ReadonlyMap<string, string>
  readonly files: ReadonlyMap<string, Upload>
}

const HEADER_END = Buffer.from('\r\n\r\n')

/**
 * Reads a multipart body as leniently as the Bot API server: the parser built into Node refuses what grammY writes.
 */
export const parseMultipart = (body: Buffer, contentType: string): Multipart => {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1]
  if (boundary === undefined) throw badRequest(`can't parse multipart body: boundary is not specified`)
  const values = new Map<string, string>()
  const files = new Map<string, Upload>()
  for (const part of partsOf(body, boundary)) {
    const end = part.indexOf(HEADER_END)
    if (end < 0) continue
    const headers = part.subarray(0, end).toString()
    const bytes = part.subarray(end + HEADER_END.length)
    const name = /[;\s]name="?([^"\r\n;]*)"?/i.exec(headers)?.[1]
    if (name === undefined) continue
    const fileName = /filename="?([^"\r\n]*)"?/i.exec(headers)?.[1]
    const mime = /^content-type:\s*([^\r\n;]+)/im.exec(headers)?.[1]
    if (fileName === undefined) values.set(name, bytes.toString())
    else files.set(name, { name: fileName, mime: mime ?? 'application/octet-stream', bytes })
  }
  return { values, files }
}

/** The bytes between the boundaries, without the line ends that belong to those. */
const partsOf = (body: Buffer, boundary: string): readonly Buffer[] => {
  const parts: Buffer[] = []
  const first = Buffer.from(`--${boundary}`)
  const next = Buffer.from(`\r\n--${boundary}`)
  let start = body.indexOf(first)
  if (start < 0) return parts
  start += first.length
  while (start < body.length) {
    const end = body.indexOf(next, start)
    if (end < 0) break
    parts.push(body.subarray(body.indexOf('\r\n', start) + 2, end))
    start = end + next.length
    if (body.subarray(start, start + 2).toString() === '--') break
  }
  return parts
}
