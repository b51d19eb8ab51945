import { isSameWord } from '../text/nearest-names.ts'

/** Most characters of a name: with the talk it must fit into the data of a button. */
const MAX_NAME_CHARS = 20

const oneScript = /^(?:[\p{Script=Latin}\d-]+|[\p{Script=Cyrillic}\d-]+)$/u

/** Words behind `/c` that are no names. */
const COMMANDS: readonly string[] = ['add', 'drop']

/** Gives a name as it is kept: in small letters, without ё. */
export const foldAnswerName = (name: string): string => name.normalize('NFC').toLowerCase().replaceAll('ё', 'е')

/**
 * Names what is wrong with a name of an own answer; null when nothing is. `form`: not one word of one alphabet, so that
 * no letter can pass for another. `taken`: a command, a language or a ready answer of the bot is called so.
 */
export const problemOfAnswerName = (name: string, taken: readonly string[]): 'form' | 'taken' | null => {
  const isWord = oneScript.test(name) && /\p{L}/u.test(name) && [...name].length <= MAX_NAME_CHARS
  if (!isWord || (name.match(/\d/g) ?? []).length > 3) return 'form'
  return [...COMMANDS, ...taken].some((one) => isSameWord(one, name)) ? 'taken' : null
}
