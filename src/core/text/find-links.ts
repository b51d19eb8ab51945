/**
 * Links, mentions and phone numbers in the words of a person, also when they are disguised: without a scheme, with
 * spaces around the dots or words for them, in look-alike letters, in digits of other scripts, with numbers in words. A
 * find that is too many costs a question; one that is missed can cost a customer's account.
 */

import { readLegible, readNumerals, spanOf } from './legible-text.ts'
import type { LegibleText, Span } from './legible-text.ts'

/**
 * A link, a mention or a phone number in a text: where it stands, and `key`, by which two spellings of one are the
 * same.
 */
export interface FoundLink extends Span {
  readonly key: string
}

/** Cyrillic and Greek letters that look like a Latin one, and that Latin one. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  'аa вb еe ёe кk мm нh оo рp сc тt уy хx іi јj ѕs ԁd ԛq ԝw һh ӏl ґr ьb αa βb εe ιi κk νv οo ρp τt υu χx'
    .split(' ')
    .map(([from = '', to = '']) => [from, to] as const),
)

const skeletonOf = (word: string): string =>
  [...word.toLowerCase()].map((letter) => LOOKALIKES.get(letter) ?? letter).join('')

/** Last labels of domains that people meet; of any other Latin word a domain is known by its shape alone. */
const COMMON_ENDINGS: ReadonlySet<string> = new Set(
  `com org net info biz by ru su eu de us uk ua kz pl lt lv ee io me co app dev site online shop store top xyz club link click live pro
  website space icu ly gl gg cc tv mobi example test рф бел рус онлайн сайт дети москва орг ком укр қаз мкд срб бг ею`
    .split(/\s+/)
    .flatMap((ending) => [ending, skeletonOf(ending)]),
)

/** Endings of domains as they are spelled out after a word for the dot. */
const SPELLED_ENDINGS: ReadonlySet<string> = new Set(
  'ру рф ком бай бел орг нет инфо рус онлайн сайт ми ио'.split(' ').map(skeletonOf),
)

const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}])?`
const DOT_SIGN = '[.。．｡․‧∙•·]'
const DOT_WORD = '(?:точка|кропка|крапка|dot|punkt|tochka|kropka)'
const BRACKETED = String.raw`\s{0,2}[\[({<]\s{0,2}(?:${DOT_SIGN}|${DOT_WORD})\s{0,2}[\])}>]\s{0,2}`

/**
 * A dot between two labels: bare, with a space before it, in brackets, or as a word. A dot with a space only behind it
 * ends a sentence.
 */
const DOT = String.raw`(?:${BRACKETED}|\s{1,3}${DOT_SIGN}\s{0,3}|${DOT_SIGN}|\s{1,3}${DOT_WORD}\s{1,3})`
const PATH = String.raw`(?:[:/?#][^\s<>"«»„“”]{0,200})?`
const DOMAIN = new RegExp(String.raw`(?<![\p{L}\p{N}])${LABEL}(?:${DOT}${LABEL}){1,8}${PATH}`, 'giu')

/** A dot that is followed by a space and a small letter, before the ending of a domain. */
const LOOSE_DOMAIN = new RegExp(String.raw`(?<![\p{L}\p{N}])${LABEL}(?:${DOT_SIGN}\s{1,2}${LABEL}){1,4}`, 'gu')

const SCHEME = /(?<![\p{L}\p{N}])[a-z][a-z\d+.-]{1,15}\s{0,2}:\s{0,2}[/\\]\s{0,2}[/\\][^\s<>"]{0,300}/giu
const MENTION = /(?<![\p{L}\p{N}])(?:@\s?[a-z\d_]{3,32}|[a-z][a-z\d_]{1,28}bot(?![\p{L}\d]))/giu
const CHAT_SITE =
  /(?<![\p{L}\p{N}])(?:t|telegram|tg|wa|viber|vk|tlgg)\s{0,2}(?:\.|dot|точка|кропка)?\s{0,2}(?:me|dog|ру|ru|com)?\s{0,2}[/\\]\s{0,2}[@+a-z\d_]{2,40}/giu

const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/
const SEPARATORS = new RegExp(String.raw`${BRACKETED}|\s*${DOT_SIGN}\s*|\s+${DOT_WORD}\s+`, 'giu')

/** Splits a find into its host, without disguise, and the rest. */
const hostOf = (found: string): string => {
  const bare = found.replace(/^[a-z][a-z\d+.-]*\s*:\s*[/\\]\s*[/\\]/iu, '')
  const [host = ''] = bare.split(/[:/?#\\]/u)
  return skeletonOf(host.replace(SEPARATORS, '.')).replace(/^www\./u, '')
}

const isLatin = (word: string): boolean => /^[a-z\d-]+$/u.test(word)

/** True for labels whose last one may end a domain. Two Russian sentences without a space between them are none. */
const endsLikeDomain = (host: string, found: string): boolean => {
  const labels = host.split('.')
  const last = labels.at(-1) ?? ''
  if (IPV4.test(host)) return true
  if (!/\p{L}/u.test(last) || [...last].length < 2) return false
  if (COMMON_ENDINGS.has(last)) return true
  if (new RegExp(DOT_WORD, 'iu').test(found) && SPELLED_ENDINGS.has(last)) return true
  const typed =
    found
      .split(/[:/?#\\]/u)[0]
      ?.split(SEPARATORS)
      .at(-1) ?? ''
  return isLatin(last) && /^[a-z\d-]+$/iu.test(typed) && !/^\d/.test(last)
}

const ABBREVIATION = /^(?:e\.g|i\.e|a\.m|p\.m|approx|etc)\.?$/iu

const domainsIn = (text: string, pattern: RegExp, isStrict: boolean): readonly FoundLink[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
    const host = hostOf(found)
    const isDomain = isStrict ? COMMON_ENDINGS.has(host.split('.').at(-1) ?? '') : endsLikeDomain(host, found)
    return isDomain && !ABBREVIATION.test(found) ? [{ from: index, to: index + found.length, key: host }] : []
  })

/** Words of a sentence after a dot and a space are in small letters only where a domain was taken apart. */
const looseDomainsIn = (text: string): readonly FoundLink[] =>
  domainsIn(text, LOOSE_DOMAIN, true).filter(({ from, to }) => !/[.]\s+\p{Lu}/u.test(text.slice(from, to)))

const literalsIn = (text: string, pattern: RegExp): readonly FoundLink[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
    key: found.toLowerCase().replace(/\s/g, ''),
  }))

const schemesIn = (text: string): readonly FoundLink[] =>
  literalsIn(text, SCHEME).map((found) => ({ ...found, key: hostOf(text.slice(found.from, found.to)) }))

/** Dates, times and amounts, whose digits are no phone number. */
const HARMLESS =
  /(?<![\d.+])(?:[0-3]?\d\.[01]?\d(?:\.(?:20)?\d\d)?|20\d\d-[01]\d-[0-3]\d|[0-2]?\d:[0-5]\d(?::[0-5]\d)?)(?![\d]|[.-]\d)/gu
const NUMBER = /(?<![\p{L}\d])[+＋]?\(?\d(?:[\s().\-–—/_*,]{0,4}\d){4,18}/gu
const MIN_PHONE_DIGITS = 7

/** Short numbers and service codes count where a word says that they are called or written to. */
const CALL_WORD = String.raw`(?:звон|набер|набир|позван|патэлефан|тэлефан|телефон|номер|нумар|call|dial|ring|phone|text|sms|смс|number)\p{L}{0,6}`
const SHORT_NUMBER = new RegExp(
  String.raw`(?<=${CALL_WORD}[^\d\n]{0,24}(?<![\d:.,]))\d{3,6}(?![\d:%]|[.,]\d|\s?(?:мин|час|гадз|хв|руб|byn|min|hour|day|дн|дз))`,
  'giu',
)
const SERVICE_CODE = /[*#]\s?\d{1,6}(?:\s?[*#]\s?\d{0,12}){0,4}\s?#/gu

const blank = (found: string): string => ' '.repeat(found.length)
const digitsOf = (found: string): string => found.replace(/\D/g, '')

const phonesIn = (text: string): readonly FoundLink[] => {
  const rest = text.replace(HARMLESS, blank)
  const long = [...rest.matchAll(NUMBER)].filter(
    ({ 0: found }) => digitsOf(found).length >= MIN_PHONE_DIGITS || /^[+＋]/u.test(found),
  )
  return [...long, ...rest.matchAll(SHORT_NUMBER), ...rest.matchAll(SERVICE_CODE)].map(({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
    key: digitsOf(found),
  }))
}

const typedPlaces = (read: LegibleText, found: readonly FoundLink[]): readonly FoundLink[] =>
  found.map(({ from, to, key }) => ({ ...spanOf(read, from, to), key }))

const isInside = (one: FoundLink, other: FoundLink): boolean =>
  one !== other && one.from >= other.from && one.to <= other.to && (one.from !== other.from || one.to !== other.to)

/** Puts finds in order, without those inside another one and without doubles. */
const outermost = (finds: readonly FoundLink[]): readonly FoundLink[] => {
  const found = finds.toSorted((one, other) => one.from - other.from || other.to - one.to)
  return found.filter(
    (one, index) =>
      !found.some((other) => isInside(one, other)) &&
      found.findIndex(({ from, to }) => from === one.from && to === one.to) === index,
  )
}

const addressesIn = (text: string): readonly FoundLink[] => [
  ...schemesIn(text),
  ...domainsIn(text, DOMAIN, false),
  ...looseDomainsIn(text),
]

/** Finds every link, mention and phone number in a text without markup, in order; one inside another is not listed. */
export const findLinks = (typed: string): readonly FoundLink[] => {
  const signs = readLegible(typed)
  const numerals = readNumerals(signs)
  const { text } = signs
  return outermost([
    ...typedPlaces(signs, [...addressesIn(text), ...literalsIn(text, MENTION), ...literalsIn(text, CHAT_SITE)]),
    ...typedPlaces(numerals, phonesIn(numerals.text)),
  ])
}

/** An e-mail address, unless a path behind it makes its first part a name to log in with. */
const EMAIL =
  /(?<![\p{L}\p{N}._%+\-/\\:@])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}_\-/\\?#@]|:\d|\.[\p{L}\p{N}])/gu

/**
 * Finds every link in a text without markup, as {@link findLinks} does; mentions, e-mail addresses and phone numbers
 * are none.
 */
export const findAddresses = (typed: string): readonly FoundLink[] => {
  const signs = readLegible(typed.replace(EMAIL, blank))
  return outermost(typedPlaces(signs, [...addressesIn(signs.text), ...literalsIn(signs.text, CHAT_SITE)]))
}

const WEB = /^https?$/iu

/** Hosts at which anybody has a page of their own: the page counts, not the host. */
const SHARED_HOSTS: ReadonlySet<string> = new Set(
  't.me telegram.me telegram.dog wa.me vk.com vk.me viber.com ok.ru instagram.com facebook.com youtube.com google.com yandex.ru github.io'.split(
    ' ',
  ),
)

/** Gives the host and the first part of the path, by which pages of a shared host differ. */
const pageOf = (host: string, rest: string): string => {
  const [, page = ''] = /^[^/?#\\]*[/\\]+\s*([^/?#\s]*)/u.exec(rest) ?? []
  return page === '' ? host : `${host}/${page.toLowerCase()}`
}

/**
 * Host of an address as it is written, in small letters: without whoever logs in, port and path, so that nothing is
 * taken for a host but what the browser goes to. One of another scheme than the web's keeps it, and a page of a shared
 * host (`t.me/name`) its name. An address without a host is given as it is.
 */
export const hostAsWritten = (address: string): string => {
  const [, scheme = '', rest = ''] = /^\s*(?:([a-z][a-z\d+.-]*)\s*:\s*[/\\][\s/\\]*)?([^]*)$/iu.exec(address) ?? []
  const [authority = ''] = rest.split(/[/?#\\]/u)
  const [host = ''] = authority.slice(authority.lastIndexOf('@') + 1).split(':')
  const shown = host
    .replace(/[^\p{L}\p{N}]+$/u, '')
    .trim()
    .toLowerCase()
    .replace(/^www\./u, '')
  if (shown === '') return address.trim()
  if (SHARED_HOSTS.has(shown)) return pageOf(shown, rest)
  return scheme === '' || WEB.test(scheme) ? shown : `${scheme.toLowerCase()}://${shown}`
}
