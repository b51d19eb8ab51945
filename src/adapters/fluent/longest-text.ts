import type { Entries, Pattern } from './message-pattern.ts'

type Part = Exclude<Pattern, string>[number]

/** Longest value assumed for a variable: a service's name, a number, a time, a line of an incident. */
const LONGEST_VALUE = 'x'.repeat(64)

const longer = (a: string, b: string): string => (b.length > a.length ? b : a)

/**
 * Gives the longest form of a text: the longest variants, and 64 characters for every variable. Circular references are
 * cut.
 */
export const longestText = (entries: Entries, pattern: Pattern, above: ReadonlySet<Pattern> = new Set()): string => {
  if (typeof pattern === 'string') return pattern
  if (above.has(pattern)) return ''
  const within = new Set([...above, pattern])
  const referred = (id: string, attribute: string | null): string => {
    const entry = entries.get(id)
    const target = attribute === null ? entry?.value : entry?.attributes[attribute]
    return target === null || target === undefined ? '' : longestText(entries, target, within)
  }
  const longestPart = (part: Part): string => {
    if (typeof part === 'string') return part
    switch (part.type) {
      case 'str':
        return part.value
      case 'num':
        return String(part.value)
      case 'mesg':
        return referred(part.name, part.attr)
      case 'term':
        return referred(`-${part.name}`, part.attr)
      case 'select':
        return part.variants.map(({ value }) => longestText(entries, value, within)).reduce(longer, '')
      default:
        return LONGEST_VALUE
    }
  }
  return pattern.map(longestPart).join('')
}
