import { negotiateLanguages } from '@fluent/langneg'

/**
 * Languages of countries where Russian is widely read, by ISO 639. Customers with one of them, when the bot does not
 * speak it, get Russian.
 */
const russianReaders: ReadonlySet<string> = new Set([
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
 * Guesses a customer's first language from an IETF tag (Bot API, User.language_code): the same language when the bot
 * speaks it, else Russian for languages near Russian, else English. Without a valid tag it is `defaultLocale`.
 */
export const guessLocale = (locales: readonly string[], defaultLocale: string, tag: string | undefined): string => {
  const language = /^[a-z]{2,3}(?=$|[-_])/i.exec(tag ?? '')?.[0].toLowerCase()
  if (tag === undefined || language === undefined) return defaultLocale
  const wanted = [tag, language, russianReaders.has(language) ? 'ru' : 'en']
  return negotiateLanguages(wanted, locales, { strategy: 'lookup', defaultLocale })[0] ?? defaultLocale
}
