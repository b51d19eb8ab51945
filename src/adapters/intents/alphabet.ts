const latin: readonly (readonly [string, string])[] = [
  ['shch', 'щ'],
  ['sch', 'щ'],
  ['yo', 'е'],
  ['jo', 'е'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ts', 'ц'],
  ['tz', 'ц'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['yu', 'ю'],
  ['ju', 'ю'],
  ['iu', 'ю'],
  ['ya', 'я'],
  ['ja', 'я'],
  ['ia', 'я'],
  ['ye', 'е'],
  ['je', 'е'],
  ['ck', 'к'],
  ['a', 'а'],
  ['b', 'б'],
  ['c', 'ц'],
  ['d', 'д'],
  ['e', 'е'],
  ['f', 'ф'],
  ['g', 'г'],
  ['h', 'х'],
  ['i', 'и'],
  ['j', 'й'],
  ['k', 'к'],
  ['l', 'л'],
  ['m', 'м'],
  ['n', 'н'],
  ['o', 'о'],
  ['p', 'п'],
  ['q', 'к'],
  ['r', 'р'],
  ['s', 'с'],
  ['t', 'т'],
  ['u', 'у'],
  ['v', 'в'],
  ['w', 'в'],
  ['x', 'кс'],
  ['y', 'ы'],
  ['z', 'з'],
]
const letters = new Map(latin)
const syllable = new RegExp(latin.map(([from]) => from).join('|'), 'g')

/**
 * Turns Russian in Latin letters (`prihodit`) into Cyrillic. Spellings whose difference the stemmer drops anyway give
 * the same letters.
 */
export const fromLatin = (word: string): string => word.replace(syllable, (found) => letters.get(found) ?? found)

const russianKeys = 'ёйцукенгшщзхъфывапролджэячсмитьбю.'
const englishKeys = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./"
const typedOnEnglish = new Map([...englishKeys].map((key, index) => [key, russianKeys[index] ?? key]))
const typedOnRussian = new Map([...russianKeys].map((key, index) => [key, englishKeys[index] ?? key]))

const retyped =
  (keys: ReadonlyMap<string, string>) =>
  (word: string): string =>
    [...word].map((char) => keys.get(char) ?? char).join('')

/** Maps English keys to the Russian keyboard: `rjl` gives `код`. Some signs are letters there: `gfhjkm`, `cj,snbt`. */
export const asRussianKeys = retyped(typedOnEnglish)

/** Maps Russian keys to the English keyboard: `руддщ` gives `hello`. */
export const asEnglishKeys = retyped(typedOnRussian)
