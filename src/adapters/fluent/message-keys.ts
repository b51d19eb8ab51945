import { listEntries } from './text-index.ts'
import type { TextFile } from './read-texts.ts'

/** True for words that stand for a button: each language may have as many as it needs, or none. */
const isOptional = (key: string): boolean => /\.[^.]+-words$|\/words-[^.]+$/.test(key)

/**
 * Lists every text of the files as `flow/message` or `flow/message.attribute`. Terms are left out: they may differ
 * between languages.
 */
export const listKeys = (files: readonly TextFile[]): readonly string[] =>
  files.flatMap((file) =>
    listEntries(file)
      .filter(({ key }) => !key.startsWith('-'))
      .map(({ key }) => `${file.flow}/${key}`),
  )

/** Lists the texts that `base` has and `other` lacks. */
export const missingKeys = (base: readonly TextFile[], other: readonly TextFile[]): readonly string[] => {
  const has = new Set(listKeys(other))
  return listKeys(base).filter((key) => !isOptional(key) && !has.has(key))
}
