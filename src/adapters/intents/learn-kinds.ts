import { textKinds } from '../../core/text/answer-reader.ts'
import type { KindChances, TextKind } from '../../core/text/answer-reader.ts'
import { featuresOf } from './features.ts'
import type { Lexicon, ReadText } from './lexicon.ts'
import { learnLinear } from './linear-model.ts'

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
