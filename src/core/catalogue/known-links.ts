import { findLinks } from '../text/find-links.ts'
import type { FoundLink } from '../text/find-links.ts'
import { escapeHtml, stripHtml } from '../text/html.ts'
import type { Html } from '../text/html.ts'
import type { Service } from './service.ts'

/** Domains and phone numbers that the catalogue names: digits of numbers, hosts of links. */
export interface KnownLinks {
  readonly hosts: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
}

const wordsOf = ({ hotlines, facts, articles, side }: Service): readonly string[] => [
  ...hotlines.flatMap(({ note }) => Object.values(note)),
  ...Object.values(facts).map(String),
  ...articles.flatMap(({ text }) => Object.values(text)),
  ...side.flatMap(({ text }) => Object.values(text)),
]

const digitsOf = (text: string): string => text.replace(/\D/g, '')

/** Collects every domain and phone number that the services name: in hotlines, facts, articles and answers. */
export const knownLinks = (services: readonly Service[]): KnownLinks => {
  const found = services.flatMap(wordsOf).flatMap((words) => findLinks(words).map(({ key }) => key))
  const numbers = services.flatMap(({ hotlines, facts }) => [
    ...hotlines.map(({ number }) => digitsOf(number)),
    ...Object.values(facts).flatMap((fact) =>
      /^[+\d][\d\s()-]{2,}$/.test(String(fact)) ? [digitsOf(String(fact))] : [],
    ),
  ])
  return {
    hosts: new Set(found.filter((key) => !/^\d+$/.test(key))),
    numbers: new Set([...numbers, ...found.filter((key) => /^\d+$/.test(key))]),
  }
}

const isKnown = ({ hosts, numbers }: KnownLinks, { key }: FoundLink): boolean => hosts.has(key) || numbers.has(key)

/** Finds the links and numbers of a text without markup that the catalogue does not name. */
const foreignLinks = (known: KnownLinks, typed: string): readonly FoundLink[] =>
  findLinks(typed).filter((found) => !isKnown(known, found))

/** Addresses behind the words of links, which the words need not show. */
const HIDDEN = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/giu

const hiddenIn = (html: Html): readonly string[] =>
  [...html.matchAll(HIDDEN)].map(([, quoted, single, bare]) => stripHtml(quoted ?? single ?? bare ?? ''))

/** Lists what a text in Telegram's HTML leads to that the catalogue does not name, as it is written; hidden addresses as well. */
export const foreignInHtml = (known: KnownLinks, html: Html): readonly string[] => {
  const words = stripHtml(html)
  const hidden = hiddenIn(html).filter(
    (address) => foreignLinks(known, address).length > 0 || findLinks(address).length === 0,
  )
  return [...new Set([...foreignLinks(known, words).map(({ from, to }) => words.slice(from, to).trim()), ...hidden])]
}

/** Shows a text to whoever is to approve it: without its markup, with foreign links and numbers in bold and hidden addresses spelled out. */
export const boldForeign = (known: KnownLinks, html: Html): Html => {
  const words = stripHtml(html)
  const found = foreignLinks(known, words)
  const shown = found.map(({ from, to }, index) => {
    const before = words.slice(found[index - 1]?.to ?? 0, from)
    return `${escapeHtml(before)}<b>${escapeHtml(words.slice(from, to))}</b>`
  })
  const rest = escapeHtml(words.slice(found.at(-1)?.to ?? 0))
  const hidden = hiddenIn(html).map((address) => `\n→ <b>${escapeHtml(address)}</b>`)
  return [...shown, rest, ...hidden].join('')
}
