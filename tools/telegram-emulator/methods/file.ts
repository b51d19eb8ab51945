import type { Method } from '../requests/call.ts'
import { badRequest } from '../api-errors.ts'
import { fileById } from '../content/input-file.ts'
import { textOf } from '../requests/params.ts'

const MAX_DOWNLOAD_BYTES = 20 * 1024 * 1024

export const getFile: Method = (call) => {
  const id = textOf(call.params, 'file_id')
  if (!/^[A-Za-z0-9_-]{10,}$/.test(id)) throw badRequest('invalid file_id')
  const file = fileById(call, id)
  if (!file) throw badRequest('wrong file_id or the file is temporarily unavailable')
  if (file.size > MAX_DOWNLOAD_BYTES) throw badRequest('file is too big')
  return { file_id: id, file_unique_id: file.uniqueId, file_size: file.size, file_path: file.path }
}
