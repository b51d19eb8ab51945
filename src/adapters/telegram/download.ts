import { readFile, stat } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import type { Api } from 'grammy'
import { request } from 'undici'
import { RefusedError, TemporaryError } from '../../core/ports/messenger-errors.ts'
import { callTelegram } from './call-telegram.ts'

const TELEGRAM_ROOT = 'https://api.telegram.org'
const TIMEOUT_MS = 20_000
const RETRY_MS = 1_000

const tooBigError = (): RefusedError => new RefusedError('the file is too big', 'too-big')

/** Reads at most `maxBytes`, whatever length the sender declared. */
const readLimited = async (body: AsyncIterable<Buffer>, maxBytes: number): Promise<Buffer> => {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of body) {
    bytes += chunk.length
    if (bytes > maxBytes) throw tooBigError()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const fetchFile = async (url: string, maxBytes: number): Promise<Buffer> => {
  const { statusCode, body } = await request(url, { headersTimeout: TIMEOUT_MS, bodyTimeout: TIMEOUT_MS })
  if (statusCode === 200) return readLimited(body, maxBytes)
  await body.dump()
  if (statusCode === 429 || statusCode >= 500) throw new TemporaryError(`file: ${statusCode}`, RETRY_MS)
  throw new RefusedError(`file: ${statusCode}`, 'bad-request')
}

/** Reads a file that the Bot API server with `--local` has put on the disk that it shares with this program. */
const readShared = async (path: string, maxBytes: number): Promise<Buffer> => {
  try {
    if ((await stat(path)).size > maxBytes) throw tooBigError()
    return await readFile(path)
  } catch (error) {
    if (error instanceof RefusedError) throw error
    throw new RefusedError('file: the folder of the Bot API server is not shared with this program', 'bad-request')
  }
}

/**
 * Downloads a file by its id (Bot API, getFile: at most 20 MB). Its URL holds the bot's token, so no error contains it.
 * A server with `--local` gives a path on the disk instead.
 */
export const download = async (api: Api, fileId: string, maxBytes: number): Promise<Buffer> => {
  const { file_path: path, file_size: size } = await callTelegram(api.getFile(fileId)).catch((error: unknown) => {
    throw error instanceof RefusedError && error.message.includes('file is too big') ? tooBigError() : error
  })
  if (size !== undefined && size > maxBytes) throw tooBigError()
  if (path === undefined) throw new RefusedError('file: no path', 'bad-request')
  const root = api.options?.apiRoot ?? TELEGRAM_ROOT
  if (isAbsolute(path) && root !== TELEGRAM_ROOT) return readShared(path, maxBytes)
  try {
    return await fetchFile(`${root}/file/bot${api.token}/${path}`, maxBytes)
  } catch (error) {
    if (error instanceof RefusedError || error instanceof TemporaryError) throw error
    throw new TemporaryError('file: no answer', RETRY_MS)
  }
}
