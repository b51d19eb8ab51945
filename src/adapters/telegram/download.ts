import type { Api } from 'grammy'
import { request } from 'undici'
import { Refused, Temporary } from '../../core/ports/failure.ts'
import { asked } from './failures.ts'

const TELEGRAM = 'https://api.telegram.org'
const PATIENCE_MS = 20_000
const SOON_MS = 1_000

const tooBig = (): Refused => new Refused('the file is too big', 'too-big')

/** Reads no further than allowed, whatever length the sender names. */
const take = async (body: AsyncIterable<Buffer>, mostBytes: number): Promise<Buffer> => {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of body) {
    bytes += chunk.length
    if (bytes > mostBytes) throw tooBig()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const load = async (url: string, mostBytes: number): Promise<Buffer> => {
  const { statusCode, body } = await request(url, { headersTimeout: PATIENCE_MS, bodyTimeout: PATIENCE_MS })
  if (statusCode === 200) return take(body, mostBytes)
  await body.dump()
  if (statusCode === 429 || statusCode >= 500) throw new Temporary(`file: ${statusCode}`, SOON_MS)
  throw new Refused(`file: ${statusCode}`, 'bad-request')
}

/** The content of a file by its id (Bot API, getFile: at most 20 MB). The address holds the bot's token, so no error tells it. */
export const download = async (api: Api, fileId: string, mostBytes: number): Promise<Buffer> => {
  const { file_path: path, file_size: size } = await asked(api.getFile(fileId)).catch((error: unknown) => {
    throw error instanceof Refused && error.message.includes('file is too big') ? tooBig() : error
  })
  if (size !== undefined && size > mostBytes) throw tooBig()
  if (path === undefined) throw new Refused('file: no path', 'bad-request')
  try {
    return await load(`${api.options?.apiRoot ?? TELEGRAM}/file/bot${api.token}/${path}`, mostBytes)
  } catch (error) {
    if (error instanceof Refused || error instanceof Temporary) throw error
    throw new Temporary('file: no answer', SOON_MS)
  }
}
