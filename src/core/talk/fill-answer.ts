import { serviceById } from '../desk/desk-text.ts'
import type { DeskWorld } from '../desk/desk-text.ts'
import type { Talk } from '../desk/talk.ts'
import { findLinks } from '../text/find-links.ts'
import { tidyName } from '../text/subscriber-name.ts'
import { truncate } from '../text/truncate.ts'

/** Things that an own answer may name, with the words for them in braces. */
const placeholders = {
  name: ['name', 'имя', 'імя'],
  agent: ['agent', 'агент'],
  service: ['service', 'сервис', 'сэрвіс'],
  hotline: ['hotline', 'горячая линия', 'гарачая лінія'],
} as const
type Placeholder = keyof typeof placeholders

const BRACES = /\{([^{}]*)\}/gu

/** A placeholder with the comma before it, which goes with it where there is nothing to say. */
const WITH_COMMA = /(,?[ \t]*)\{([^{}]*)\}/gu

const foldName = (word: string): string => word.trim().replace(/\s+/g, ' ').toLowerCase()

const placeholderOf = (word: string): Placeholder | null => {
  const meant = foldName(word)
  const all = Object.entries(placeholders) as readonly (readonly [Placeholder, readonly string[]])[]
  return all.find(([, words]) => words.includes(meant))?.[0] ?? null
}

const MAX_NAME_CHARS = 64

/**
 * A name as it may stand in words that we send: one line, and nothing when it leads somewhere, as a customer or a thief
 * may call themselves.
 */
const harmlessName = (name: string): string => {
  const tidy = truncate(tidyName(name).replace(/[{}]/g, ''), MAX_NAME_CHARS)
  return findLinks(tidy).length > 0 ? '' : tidy
}

/** Lists what stands in braces and is no placeholder; braces that are alone count, too. */
export const unknownPlaceholders = (text: string): readonly string[] => {
  const unknown = [...text.matchAll(BRACES)].flatMap(([found, word = '']) => (placeholderOf(word) ? [] : [found]))
  const alone = /[{}]/.exec(text.replace(BRACES, ''))
  return [...unknown, ...(alone ? [alone[0]] : [])]
}

/**
 * Puts what is known of a talk in the places that an answer leaves open, in one pass: what a name holds is never read
 * as a placeholder. Plain text.
 */
export const fillAnswer = (world: DeskWorld, talk: Talk, agent: string, text: string): string => {
  const { name, id, hotlines } = serviceById(world, talk.service)
  const values: Readonly<Record<Placeholder, string>> = {
    name: harmlessName(talk.brief.who),
    agent: harmlessName(agent),
    service: name[talk.locale] ?? id,
    hotline: hotlines[0]?.number ?? '',
  }
  return text
    .replace(WITH_COMMA, (found, before: string, word: string) => {
      const meant = placeholderOf(word)
      if (meant === null) return found
      return values[meant] === '' ? '' : `${before}${values[meant]}`
    })
    .trim()
}
