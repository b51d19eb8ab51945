import type { IncomingMessage } from 'node:http'
import { ApiError, badRequest } from '../api-errors.ts'
import { parseMultipart } from './multipart.ts'
import { isRecord, type Params } from './params.ts'

const MAX_BYTES = 52 * 1024 * 1024

/** Reads a request's body. Throws 413 above 52 MiB. */
export const readBytes = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk))
    size += bytes.length
    if (size > MAX_BYTES) throw new ApiError(413, 'Request Entity Too Large')
    chunks.push(bytes)
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)
}

/** Reads a JSON body, which must be an object; empty without a body. */
export const parseObject = (bytes: Buffer): Readonly<Record<string, unknown>> => {
  if (bytes.length === 0) return {}
  try {
    const value: unknown = JSON.parse(bytes.toString())
    if (isRecord(value)) return value
  } catch {
    throw badRequest(`can't parse JSON object`)
  }
  throw badRequest(`can't parse JSON object: Object expected`)
}

/** Reads the parameters of a call: the query string, and a body of JSON, a form or multipart. */
export const readParams = async (request: IncomingMessage, query: URLSearchParams | undefined): Promise<Params> => {
  const fromQuery = query ? Object.fromEntries(query) : {}
  const type = request.headers['content-type'] ?? ''
  const bytes = request.method === 'POST' ? await readBytes(request) : Buffer.alloc(0)
  if (bytes.length === 0) return { raw: fromQuery, files: new Map() }
  if (type.startsWith('application/json')) return { raw: { ...fromQuery, ...parseObject(bytes) }, files: new Map() }
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return { raw: { ...fromQuery, ...Object.fromEntries(new URLSearchParams(bytes.toString())) }, files: new Map() }
  }
  if (type.startsWith('multipart/form-data')) {
    const { values, files } = parseMultipart(bytes, type)
    return { raw: { ...fromQuery, ...Object.fromEntries(values) }, files }
  }
  return { raw: fromQuery, files: new Map() }
}
