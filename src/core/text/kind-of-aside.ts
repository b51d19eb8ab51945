import type { TextKind } from './answer-reader.ts'

const NAVIGATIONS: ReadonlyMap<string, TextKind> = new Map(
  Object.entries<TextKind>({
    'manners/navigate-person': 'person',
    'manners/navigate-back': 'back',
    'manners/navigate-menu': 'menu',
    'manners/navigate-stop': 'menu',
  }),
)

const POLITE: ReadonlySet<string> = new Set(
  ['thanks', 'thanks-at-end', 'goodbye', 'praise', 'ok-i-see'].map((name) => `manners/${name}`),
)

const MARKS: ReadonlySet<string> = new Set(['manners/how-to', 'manners/cannot-do', 'manners/correction'])

/** Kind of an aside by its name. */
export const kindOfAside = (name: string): TextKind => {
  if (!name.startsWith('manners/')) return 'side'
  if (POLITE.has(name)) return 'polite'
  if (MARKS.has(name)) return 'mark'
  return NAVIGATIONS.get(name) ?? 'talk'
}
