import { textKinds } from '../../core/text/answer-reader.ts'
import type { KindChances, TextKind } from '../../core/text/answer-reader.ts'
import { featuresOf } from './features.ts'
import type { Lexicon, ReadText } from './lexicon.ts'
import { learnLinear } from './linear-model.ts'

const NAVIGATIONS: Readonly<Record<string, TextKind>> = {
  'manners/navigate-person': 'person',
  'manners/navigate-back': 'back',
  'manners/navigate-menu': 'menu',
  'manners/navigate-stop': 'menu',
}

const POLITE: ReadonlySet<string> = new Set(
  ['thanks', 'thanks-at-end', 'goodbye', 'praise', 'ok-i-see'].map((name) => `manners/${name}`),
)

const MARKS: ReadonlySet<string> = new Set(['manners/how-to', 'manners/cannot-do', 'manners/correction'])

/** Kind of an aside by its name. */
export const kindOfAside = (name: string): TextKind => {
  if (name.startsWith('side/')) return 'side'
  if (POLITE.has(name)) return 'polite'
  if (MARKS.has(name)) return 'mark'
  return NAVIGATIONS[name] ?? 'talk'
}

/** A saying with its kind. */
interface SayingOfKind {
  readonly saying: string
  readonly kind: TextKind
}

/** Learns to tell the kinds of texts apart by their words, whatever the question. */
export const learnKinds = (sayings: readonly SayingOfKind[], lexicon: Lexicon): ((text: ReadText) => KindChances) => {
  const classify = learnLinear(
    sayings.map(({ saying, kind }) => ({
      features: featuresOf(lexicon.readSaying(saying)),
      label: textKinds.indexOf(kind),
      weight: 1,
    })),
    textKinds.length,
  )
  return (text) => {
    const chances = classify(featuresOf(text))
    return Object.fromEntries(textKinds.map((kind, index) => [kind, chances[index] ?? 0])) as KindChances
  }
}
