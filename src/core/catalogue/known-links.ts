import { findAddresses, findLinks, hostAsWritten } from '../text/find-links.ts'
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

/**
 * Names what a find leads to: the digits of a number, a mention, or a host as it is written, where a look-alike letter
 * makes it another one.
 */
const nameOf = (text: string, { from, to, key }: FoundLink): string =>
  key.includes('.') ? hostAsWritten(text.slice(from, to)) : key

/** Collects every domain and phone number that the services name: in hotlines, facts, articles and answers. */
export const knownLinks = (services: readonly Service[]): KnownLinks => {
  const found = services.flatMap(wordsOf).flatMap((words) => findLinks(words).map((link) => nameOf(words, link)))
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

const isKnown = ({ hosts, numbers }: KnownLinks, name: string): boolean => hosts.has(name) || numbers.has(name)

/** Finds the links and numbers of a text without markup that the catalogue does not name. */
const foreignLinks = (known: KnownLinks, typed: string): readonly FoundLink[] =>
  findLinks(typed).filter((found) => !isKnown(known, nameOf(typed, found)))

/** Addresses behind the words of links, which the words need not show. */
const HIDDEN = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/giu

const hiddenIn = (html: Html): readonly string[] =>
  [...html.matchAll(HIDDEN)].map(([, quoted, single, bare]) => stripHtml(quoted ?? single ?? bare ?? ''))

/**
 * Lists what a text in Telegram's HTML leads to that the catalogue does not name, as it is written; hidden addresses as
 * well.
 */
export const foreignInHtml = (known: KnownLinks, html: Html): readonly string[] => {
  const words = stripHtml(html)
  const hidden = hiddenIn(html).filter(
    (address) => foreignLinks(known, address).length > 0 || findLinks(address).length === 0,
  )
  return [...new Set([...foreignLinks(known, words).map(({ from, to }) => words.slice(from, to).trim()), ...hidden])]
}

/**
 * Shows a text to whoever is to approve it: without its markup, with foreign links and numbers in bold and hidden
 * addresses spelled out.
 */
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

/** Links to a person's profile, which is a mention, and addresses that a letter or a call goes to. */
const NO_LINK = /^\s*(?:tg:\/\/user\?id=\d+$|mailto:[^/?\s]+$|tel:)/iu

/**
 * A message as a thief would use it: its words without markup, its formatting, and the addresses that neither of them
 * shows.
 */
export interface LinkedWords {
  readonly text: string | null
  readonly html?: Html | null
  readonly addresses?: readonly string[]
}

const visibleHosts = (text: string): readonly string[] =>
  findAddresses(text).map(({ from, to }) => hostAsWritten(text.slice(from, to)))

const knownHostsOf = new WeakMap<readonly Service[], ReadonlySet<string>>()

/** Collects the hosts that the services name, as they are written there: a look-alike letter makes it another host. */
const knownHosts = (services: readonly Service[]): ReadonlySet<string> => {
  const known = knownHostsOf.get(services) ?? new Set(services.flatMap(wordsOf).flatMap(visibleHosts))
  knownHostsOf.set(services, known)
  return known
}

/** Gives the addresses of a message that its words need not show: behind words, of a preview, of buttons. */
export const addressesOf = ({ html, addresses = [] }: LinkedWords): readonly string[] => [
  ...addresses,
  ...hiddenIn(html ?? ''),
]

/** Lists the hosts that a message leads to and the services do not name. A link behind words counts by its target. */
export const foreignHosts = (services: readonly Service[], words: LinkedWords): readonly string[] => {
  const known = knownHosts(services)
  const hidden = addressesOf(words).filter((address) => !NO_LINK.test(address))
  const hosts = [...visibleHosts(words.text ?? ''), ...hidden.map(hostAsWritten)]
  return [...new Set(hosts)].filter((host) => !known.has(host))
}

const MAX_HOST_CHARS = 60
const MAX_HOSTS = 3

/**
 * Names hosts for people: the end of a long one, which is the part that its owner has registered, and three at most.
 */
export const nameHosts = (hosts: readonly string[]): string =>
  [
    ...hosts
      .slice(0, MAX_HOSTS)
      .map((host) => (host.length > MAX_HOST_CHARS ? `…${host.slice(-MAX_HOST_CHARS)}` : host)),
    ...(hosts.length > MAX_HOSTS ? ['…'] : []),
  ].join(', ')
