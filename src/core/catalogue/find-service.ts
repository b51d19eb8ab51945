import { normalizeWords } from '../text/normalize-words.ts'
import type { Service } from './service.ts'

const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ґ: 'g',
    д: 'd',
    е: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    і: 'i',
    й: 'i',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ў: 'u',
    ф: 'f',
    х: 'h',
    ц: 'c',
    ч: 'ch',
    ш: 'sh',
    щ: 'sh',
    ъ: '',
    ы: 'i',
    ь: '',
    э: 'e',
    ю: 'iu',
    я: 'ia',
    y: 'i',
    j: 'i',
  }),
)

/** Splits a text into words in Latin letters, so that names in either alphabet compare equal. */
const transliterate = (text: string): readonly string[] =>
  normalizeWords(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => [...word].map((letter) => LETTERS.get(letter) ?? letter).join(''))

/**
 * Length from which a name may have one typing slip after its first letter, or an ending; shorter names must match
 * exactly.
 */
const MIN_SLIP_CHARS = 4
const MAX_ENDING_CHARS = 2

const withoutOne = (word: string): readonly string[] =>
  [...word].map((_, index) => word.slice(0, index) + word.slice(index + 1))

/** True when two words differ in one letter more, less or changed, or in two swapped letters. */
const isSlip = (one: string, other: string): boolean => {
  if (Math.abs(one.length - other.length) > 1) return false
  const [less, more] = [withoutOne(one), withoutOne(other)]
  return (
    less.includes(other) ||
    more.includes(one) ||
    less.some((word, index) => word === more[index]) ||
    [...one].some(
      (_, index) => one.slice(0, index) + (one[index + 1] ?? '') + (one[index] ?? '') + one.slice(index + 2) === other,
    )
  )
}

const isLike = (typed: string, name: string): boolean => {
  if (typed === name) return true
  if (name.length < MIN_SLIP_CHARS || typed.length < MIN_SLIP_CHARS || typed[0] !== name[0]) return false
  return (typed.startsWith(name) && typed.length - name.length <= MAX_ENDING_CHARS) || isSlip(typed, name)
}

interface Mention {
  readonly service: Service
  readonly from: number
  readonly to: number
}

const mentionsOf = (words: readonly string[], service: Service): readonly Mention[] =>
  [...Object.values(service.name), ...service.aliases].map(transliterate).flatMap((name) =>
    words.flatMap((_, from): readonly Mention[] => {
      const fits = name.length > 0 && name.every((part, offset) => isLike(words[from + offset] ?? '', part))
      return fits ? [{ service, from, to: from + name.length }] : []
    }),
  )

/**
 * Finds the service that a text names, by name or alias, in either alphabet, with small spelling mistakes; null when it
 * names none or several.
 */
export const findService = (text: string, services: readonly Service[]): Service | null => {
  const words = transliterate(text)
  const all = services.flatMap((service) => mentionsOf(words, service))
  const isPart = ({ from, to }: Mention): boolean =>
    all.some((other) => other.from <= from && other.to >= to && other.to - other.from > to - from)
  const meant = new Set(all.filter((mention) => !isPart(mention)).map(({ service }) => service))
  const [service] = meant
  return meant.size === 1 ? (service ?? null) : null
}
