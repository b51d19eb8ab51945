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

/**
 * Writes Belarusian letters and its soft д and т as Russian does, so that common roots match: `прыходзіць` gives
 * `прыходить`.
 */
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

/**
 * Reduces a stem to its sound: unstressed vowels made equal, no soft signs, no double letters. Most misspellings keep
 * the sound, and Belarusian and Russian share it.
 */
const bySound = (stem: string): string => sounds.reduce((text, [from, to]) => text.replace(from, to), stem)

/** Gives the stem of a Russian or Belarusian word, reduced to its sound. */
export const cyrillicStem = (word: string): string => bySound(russian(inRussianLetters(word)))

/** Gives the stem of an English word. */
export const latinStem = (word: string): string => english(word.replace(/['’]s?$/, '').replace(/['’]/g, ''))
