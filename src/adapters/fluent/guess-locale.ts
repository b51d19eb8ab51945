import { negotiateLanguages } from '@fluent/langneg'

/**
 * Languages of countries where Russian is widely read, by ISO 639: who has one of them and not one of ours is spoken to in
 * Russian.
 */
const nearRussian: ReadonlySet<string> = new Set([
  'be',
  'uk',
  'kk',
  'ky',
  'uz',
  'tg',
  'tk',
  'hy',
  'az',
  'ka',
  'mo',
  'tt',
  'ba',
  'cv',
  'ce',
  'os',
  'ab',
  'av',
  'udm',
  'sah',
  'mhr',
  'myv',
  'rue',
])

/**
 * Guesses the language to begin with from an IETF tag (Bot API, User.language_code): the same language, Russian for its
 * neighbours, English for everyone else. Without a tag, or with one that is none, it is `defaultLocale`.
 */
export const guessLocale = (locales: readonly string[], defaultLocale: string, tag: string | undefined): string => {
  const language = /^[a-z]{2,3}(?=$|[-_])/i.exec(tag ?? '')?.[0].toLowerCase()
  if (tag === undefined || language === undefined) return defaultLocale
  const wanted = [tag, language, nearRussian.has(language) ? 'ru' : 'en']
  return negotiateLanguages(wanted, locales, { strategy: 'lookup', defaultLocale })[0] ?? defaultLocale
}
