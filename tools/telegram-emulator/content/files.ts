import { createHash } from 'node:crypto'
import type { StoredFile } from '../model.ts'
import type { World } from '../emulator-world.ts'

/** A file that is to be kept. */
export interface NewFile {
  readonly kind: string
  readonly bytes: Buffer
  /** When it is not the number of bytes at hand. */
  readonly size?: number
  readonly name?: string | undefined
  readonly mime?: string | undefined
}

/** Contents kept, all files together; the oldest are dropped for newer ones. */
const MOST_BYTES = 48 * 1024 * 1024
/** Files remembered at all. */
const MOST_FILES = 5_000

const FOLDERS: Readonly<Record<string, readonly [folder: string, extension: string]>> = {
  photo: ['photos', 'jpg'],
  voice: ['voice', 'oga'],
  video: ['videos', 'mp4'],
  video_note: ['video_notes', 'mp4'],
  audio: ['music', 'mp3'],
  animation: ['animations', 'mp4'],
  sticker: ['stickers', 'webp'],
}

/** Keeps a file and gives its ids and path. */
export const addFile = (world: World, { kind, bytes, size, name, mime }: NewFile): StoredFile => {
  const number = world.state.counters.file++
  const [folder, extension] = FOLDERS[kind] ?? ['documents', 'bin']
  const uniqueId = createHash('sha256').update(bytes).update(`${number}`).digest('base64url').slice(0, 16)
  const file: StoredFile = {
    id: `AgAC${kind}_${uniqueId}`,
    uniqueId,
    kind,
    size: size ?? bytes.length,
    path: `${folder}/file_${number}.${name?.split('.').at(-1) ?? extension}`,
    ...(name === undefined ? {} : { name }),
    ...(mime === undefined ? {} : { mime }),
    data: bytes.toString('base64'),
  }
  world.state.files.set(file.id, file)
  forgetOld(world)
  return file
}

const forgetOld = ({ state }: World): void => {
  for (const oldest of state.files.keys()) {
    if (state.files.size <= MOST_FILES) break
    state.files.delete(oldest)
  }
  let kept = 0
  for (const file of state.files.values()) kept += file.data.length
  for (const [id, file] of state.files) {
    if (kept <= MOST_BYTES) return
    kept -= file.data.length
    state.files.set(id, { ...file, data: '' })
  }
}
