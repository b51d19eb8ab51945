import type { Call } from '../requests/call.ts'
import { badRequest } from '../api-errors.ts'
import { addFile } from './files.ts'
import { MEDIA, type MediaKind } from './media.ts'
import type { StoredFile } from '../model.ts'

/**
 * Reads the file of a method: an upload (by the parameter's name or `attach://name`), a known `file_id`, or an address.
 * An address is not fetched; a made-up file stands for it.
 */
export const inputFile = (call: Call, kind: MediaKind, given: string, field: string): StoredFile => {
  const { world, params } = call
  const upload = params.files.get(given.startsWith('attach://') ? given.slice(9) : field)
  if (upload) {
    if (upload.bytes.length === 0) throw badRequest('file must be non-empty')
    if (kind === 'photo' && upload.bytes.length > 10 * 1024 * 1024) throw badRequest('file is too big')
    return addFile(world, { kind, bytes: upload.bytes, name: upload.name, mime: upload.mime })
  }
  if (given === '') throw badRequest(`there is no ${kind.replace('_', ' ')} in the request`)
  if (/^https?:\/\//i.test(given)) {
    if (!URL.canParse(given)) throw badRequest('wrong file identifier/HTTP URL specified')
    return addFile(world, {
      kind,
      bytes: Buffer.from(given),
      name: new URL(given).pathname.split('/').at(-1) ?? 'file',
    })
  }
  const known = fileById(call, given)
  if (!known) throw badRequest('wrong file identifier/HTTP URL specified')
  if (known.kind !== kind && !(known.kind === 'document' && kind === 'animation')) {
    throw badRequest(`can't use file of type ${typeName(known.kind)} as ${MEDIA[kind].typeName}`)
  }
  return known
}

const typeName = (kind: string): string =>
  Object.entries(MEDIA).find(([name]) => name === kind)?.[1].typeName ?? 'Document'

/** Finds a file by the id of any of its sizes. */
export const fileById = ({ world }: Call, id: string): StoredFile | undefined =>
  world.state.files.get(id) ?? world.state.files.get(id.replace(/_s$/, ''))
