import { createHash } from 'node:crypto'
import type { StoredFile } from '../model.ts'
import type { EmulatorWorld } from '../emulator-world.ts'

/** Input of {@link addFile}. */
export interface NewFile {
  readonly kind: string
  readonly bytes: Buffer
  /** Set where it differs from the number of bytes given. */
  readonly size?: number
  readonly name?: string | undefined
  readonly mime?: string | undefined
}

/** Limit of all contents together; the oldest are dropped for newer ones. */
const MAX_BYTES = 48 * 1024 * 1024

/** Limit of files, with or without contents. */
const MAX_FILES = 5_000

const FOLDERS: Readonly<Record<string, readonly [folder: string, extension: string]>> = {
  photo: ['photos', 'jpg'],
  voice: ['voice', 'oga'],
  video: ['videos', 'mp4'],
  video_note: ['video_notes', 'mp4'],
  audio: ['music', 'mp3'],
  animation: ['animations', 'mp4'],
  sticker: ['stickers', 'webp'],
}

/** Stores a file and returns it with its ids and path. */
export const addFile = (world: EmulatorWorld, { kind, bytes, size, name, mime }: NewFile): StoredFile => {
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

const forgetOld = ({ state }: EmulatorWorld): void => {
  for (const oldest of state.files.keys()) {
    if (state.files.size <= MAX_FILES) break
    state.files.delete(oldest)
  }
  let kept = 0
  for (const file of state.files.values()) kept += file.data.length
  for (const [id, file] of state.files) {
    if (kept <= MAX_BYTES) return
    kept -= file.data.length
    state.files.set(id, { ...file, data: '' })
  }
}
