/**
 * Reads words of an agent that were meant for colleagues or for the bot, in whatever form they were written: with
 * another slash, after invisible signs, in the wrong keyboard layout, with look-alike or transliterated letters, for
 * another bot. Such words never reach a customer by themselves.
 */

/**
 * Meaning of words that begin with a slash. A `note` is for colleagues; `isExact` is false when that was guessed, and
 * its writer is told. A `command` has the very name of one of the desk's; `held` is anything else, with the name that
 * stands behind the slash.
 */
export type SlashWords =
  | { readonly kind: 'note'; readonly text: string; readonly isExact: boolean }
  | { readonly kind: 'command'; readonly name: string; readonly words: string }
  | { readonly kind: 'held'; readonly name: string }

/** Prefix of a note. */
const NOTE_PREFIX = '//'
const NOTE_COMMAND = 'note'

/** Signs that are nothing on the screen: spaces, controls, marks without a letter, fillers that count as letters. */
const INVISIBLE = String.raw`[\s\p{Cf}\p{Cc}\p{Mn}\u115F\u1160\u3164\uFFA0\u2800\u180E]`
const SLASH = String.raw`[/\\／＼⁄∕∖⧸⧹⧵⟋⟍╱╲﹨﹩〳]`

const leading = new RegExp(`^${INVISIBLE}+`, 'u')
const double = new RegExp(`^(?:${SLASH}${INVISIBLE}*${SLASH}|\\|\\||\\.\\.(?!\\.))`, 'u')

/** A slash; a dot before it, where the layout changed in between, counts with it. */
const single = new RegExp(`^\\.?${SLASH}`, 'u')

/** Signs that the key of the slash gives in other layouts; alone they mean nothing, so the word behind them decides. */
const otherKey = /^[.|](?=[\p{L}])/u
const named = new RegExp(
  `^(?:${INVISIBLE}|${SLASH})*([\\p{L}\\p{N}_]+)${INVISIBLE}*(@\\s*[\\p{L}\\p{N}_]+)?[\\s:;,.!?—–-]*([\\s\\S]*)$`,
  'u',
)

const mapLetters =
  (from: string, to: readonly string[]) =>
  (word: string): string =>
    [...word].map((letter) => to[[...from].indexOf(letter)] ?? letter).join('')

/** The keys of a Russian, Belarusian or Ukrainian keyboard as a Latin one has them. */
const asTyped = mapLetters('йцукенгшщзхъфывапролджэячсмитьбюўіё', [..."qwertyuiop[]asdfghjkl;'zxcvbnm,.ob`"])

/** Cyrillic letters that look like Latin ones. */
const asSeen = mapLetters('авсеніјкморѕтухґ', [...'abcehijkmopstyxr'])

/** Cyrillic letters that sound like Latin ones. */
const asSpoken = mapLetters('абвгдезийклмнопрстуфхыэ', [...'abvgdeziyklmnoprstufhye'])

const readings = (word: string): readonly string[] => {
  const plain = word.normalize('NFKC').toLowerCase()
  return [plain, asTyped(plain), asSeen(plain), asSpoken(plain)]
}

const nameIn = (word: string, commands: readonly string[]): string | null =>
  readings(word).find((name) => commands.includes(name)) ?? null

/** A command of one letter is also a word of Russian ("с", "с уважением"), so it is not guessed. */
const isTooShort = (name: string, word: string): boolean => name.length === 1 && name !== word.toLowerCase()

const readNamed = (rest: string, commands: readonly string[], isGuess: boolean): SlashWords => {
  const [, word = '', bot, words = ''] = named.exec(rest) ?? []
  const name = word === '' ? null : nameIn(word, commands)
  if (name === NOTE_COMMAND) return { kind: 'note', text: words.trim(), isExact: false }
  if (name === null || bot !== undefined || isGuess || isTooShort(name, word))
    return { kind: 'held', name: readings(word)[1] ?? word }
  return { kind: 'command', name, words: words.trim() }
}

/**
 * Reads words that begin with a slash, or with what the key of the slash gives in another layout; null for all other
 * words.
 */
export const readSlashWords = (text: string, commands: readonly string[]): SlashWords | null => {
  const words = text.replace(leading, '')
  const pair = double.exec(words)
  if (pair) return { kind: 'note', text: words.slice(pair[0].length).trim(), isExact: words.startsWith(NOTE_PREFIX) }
  const slash = single.exec(words)
  if (slash) return readNamed(words.slice(slash[0].length), commands, false)
  if (!otherKey.test(words)) return null
  const [, word = ''] = named.exec(words.slice(1)) ?? []
  return word !== '' && nameIn(word, commands) !== null && word.length > 1
    ? readNamed(words.slice(1), commands, true)
    : null
}
