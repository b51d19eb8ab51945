import { wordsOf } from '../text/button-label.ts'
import type { Service } from './service.ts'

const LETTERS: Readonly<Record<string, string>> = {
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
}

/** Words as a name is compared, whatever alphabet it is written in. */
const latin = (text: string): readonly string[] =>
  wordsOf(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => [...word].map((letter) => LETTERS[letter] ?? letter).join(''))

/** Short names are known exactly; longer ones with one slip behind the first letter, or an ending. */
const SHORTEST_SLIP = 4
const LONGEST_ENDING = 2

const withoutOne = (word: string): readonly string[] =>
  [...word].map((_, place) => word.slice(0, place) + word.slice(place + 1))

/** One letter more, less, other, or two in each other's place. */
const isSlip = (one: string, other: string): boolean => {
  if (Math.abs(one.length - other.length) > 1) return false
  const [less, more] = [withoutOne(one), withoutOne(other)]
  return (
    less.includes(other) ||
    more.includes(one) ||
    less.some((word, place) => word === more[place]) ||
    [...one].some(
      (_, place) => one.slice(0, place) + (one[place + 1] ?? '') + (one[place] ?? '') + one.slice(place + 2) === other,
    )
  )
}

const isLike = (typed: string, name: string): boolean => {
  if (typed === name) return true
  if (name.length < SHORTEST_SLIP || typed.length < SHORTEST_SLIP || typed[0] !== name[0]) return false
  return (typed.startsWith(name) && typed.length - name.length <= LONGEST_ENDING) || isSlip(typed, name)
}

interface Mention {
  readonly service: Service
  readonly from: number
  readonly to: number
}

const mentionsOf = (words: readonly string[], service: Service): readonly Mention[] =>
  [...Object.values(service.name), ...service.aliases].map(latin).flatMap((name) =>
    words.flatMap((_, from): readonly Mention[] => {
      const fits = name.length > 0 && name.every((part, offset) => isLike(words[from + offset] ?? '', part))
      return fits ? [{ service, from, to: from + name.length }] : []
    }),
  )

/** The only service that a text names, by its names and aliases, in either alphabet and misspelt a little; null for none or several. */
export const serviceNamedIn = (text: string, services: readonly Service[]): Service | null => {
  const words = latin(text)
  const all = services.flatMap((service) => mentionsOf(words, service))
  const isPart = ({ from, to }: Mention): boolean =>
    all.some((other) => other.from <= from && other.to >= to && other.to - other.from > to - from)
  const meant = new Set(all.filter((mention) => !isPart(mention)).map(({ service }) => service))
  const [service] = meant
  return meant.size === 1 ? (service ?? null) : null
}
