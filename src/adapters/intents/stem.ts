import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as russian } from '@orama/stemmers/russian'

const belarusian: readonly (readonly [RegExp, string])[] = [
  [/['’ʼ`]/g, ''],
  [/ё/g, 'е'],
  [/і/g, 'и'],
  [/ў(?=ся$|$)/g, 'л'],
  [/ў/g, 'в'],
  [/дз(?=[иеюяь])/g, 'д'],
  [/цц/g, 'т'],
  [/ц(?=[иеюяь])/g, 'т'],
]

/** Belarusian letters and its soft д and т as Russian writes them, so that common roots look alike: `прыходзіць` as `прыходить`. */
const inRussianLetters = (word: string): string => belarusian.reduce((text, [from, to]) => text.replace(from, to), word)

const sounds: readonly (readonly [RegExp, string])[] = [
  [/т[ь]?с[яь]?$/, 'ц'],
  [/[ьъ]/g, ''],
  [/[оа]/g, 'а'],
  [/[еэиыйя]/g, 'и'],
  [/ю/g, 'у'],
  [/щ/g, 'ш'],
  [/(.)\1+/g, '$1'],
]

/** As it sounds: unstressed vowels alike, no soft signs, no doubles. What most misspellings keep, and what Belarusian and Russian share. */
const bySound = (stem: string): string => sounds.reduce((text, [from, to]) => text.replace(from, to), stem)

/** The stem of a Russian or Belarusian word, by its sound. */
export const cyrillicStem = (word: string): string => bySound(russian(inRussianLetters(word)))

/** The stem of an English word. */
export const latinStem = (word: string): string => english(word.replace(/['’]s?$/, '').replace(/['’]/g, ''))
