import { entriesOf } from './text-index.ts'
import type { TextFile } from './read-texts.ts'

/** Words that mean a button are each language's own affair: as many or as few as it needs. */
const isOptional = (key: string): boolean => /\.[^.]+-words$|\/words-[^.]+$/.test(key)

/** Every text of the files as `flow/message` and `flow/message.attribute`. Terms are each language's own affair. */
export const keysOf = (files: readonly TextFile[]): readonly string[] =>
  files.flatMap((file) =>
    entriesOf(file)
      .filter(({ key }) => !key.startsWith('-'))
      .map(({ key }) => `${file.flow}/${key}`),
  )

/** What `base` has and `other` lacks. */
export const missingKeys = (base: readonly TextFile[], other: readonly TextFile[]): readonly string[] => {
  const has = new Set(keysOf(other))
  return keysOf(base).filter((key) => !isOptional(key) && !has.has(key))
}
