/**
 * The one meaning of a text at a question. Every candidate (the best option, the best of each kind of aside, the wish
 * for another flow) gets the chance that it is meant, by a formula whose weights were learnt from the tuned half of the
 * corpus in tests/listen; the likeliest wins if it is likely enough.
 */

import type { AnswerReading, RankedMeaning, TextKind } from '../text/answer-reader.ts'
import type { RankedIntent } from '../text/intent-reader.ts'
import { kindOfAside } from '../text/kind-of-aside.ts'
import { DECISION_WEIGHTS } from './decision-weights.ts'

/** The meaning that won, with its chance from 0 to 1; or none that is likely enough. */
export type Meaning =
  | { readonly kind: 'option'; readonly event: string; readonly chance: number }
  | { readonly kind: 'aside'; readonly name: string; readonly chance: number }
  | { readonly kind: 'wish'; readonly chance: number }
  | { readonly kind: 'none' }

/**
 * Wishes read from the text. `isFree` when leaving the present flow loses nothing; `running` are the flows that run.
 */
export interface IntentReading {
  readonly ranked: readonly RankedIntent[]
  readonly isFree: boolean
  readonly running: ReadonlySet<string>
}

const NO_WISHES: IntentReading = { ranked: [], isFree: false, running: new Set() }

/**
 * Least chance of a meaning that acts, and of one that leaves the question as it is; least closeness of an answer to
 * one of its sayings.
 */
export interface LeastChances {
  readonly act: number
  readonly beside: number
  readonly closeness: number
}

/**
 * Least evidence for one of only two answers: words that nobody has ever said for either would be one of them by
 * chance.
 */
const AT_BUTTONS: LeastChances = { act: 0.6, beside: 0.3, closeness: 0.2 }

/** A text that would be an answer whatever it says is taken for something else only when that is clear. */
export const AT_FREE_TEXT: LeastChances = { act: 0.65, beside: 0.65, closeness: 0.55 }

/** Kinds of asides that act: they lead away from the question. */
const ACTING: ReadonlySet<TextKind> = new Set(['person', 'back', 'menu', 'mark'])

const ASKS =
  /(?:^|[,.;:—-]\s*)(?:(?:а|и|ну|но|але|і|but|and|so|ok|ок|hey) )*(?:как|где|когда|зачем|почему|сколько|кто|что|чего|куда|можно|дзе|калі|чаму|навошта|колькі|хто|што|ці|як|куды|how|where|when|why|who|what|which|can|could|do|does|is|are|will|should|whats|hows)(?![\p{L}\p{N}_])/iu

const flag = (value: boolean): number => (value ? 1 : 0)

/** Values that the formulas weigh, by name; each formula uses those that it has a weight for. */
type Values = Readonly<Record<string, number>>

const closenessOf = (all: readonly RankedMeaning[]): number => Math.max(0, ...all.map(({ closeness }) => closeness))

/**
 * The formulas were learnt from texts of at most about so many words; beyond them the length would outweigh everything
 * else.
 */
const MAX_COUNTED_WORDS = 40

/** Values that do not depend on the candidate. */
const commonValues = (text: string, { options, asides, kinds }: AnswerReading, wishes: IntentReading): Values => {
  const [best, next] = options
  const closeness = best?.closeness ?? 0
  const evidence = best?.evidence ?? 0
  const [wish, nextWish] = wishes.ranked
  const score = wish?.score ?? 0
  const free = flag(wishes.isFree)
  const logarithms = Object.entries(kinds).map(([kind, chance]) => [`is-${kind}`, Math.log(chance + 0.01)] as const)
  return {
    ...Object.fromEntries(logarithms),
    closeness,
    'next-closeness': closenessOf(options.slice(1)),
    evidence,
    'evidence-lead': evidence - (next?.evidence ?? 0),
    'sure': evidence * Math.min(1, closeness * 1.5),
    'beside': closenessOf(asides),
    'beside-lead': closenessOf(asides) - closeness,
    'wish': score,
    'wish-lead': score - (nextWish?.score ?? 0),
    free,
    'free-wish': free * score,
    'free-wish-lead': free * (score - (nextWish?.score ?? 0)),
    'question-mark': flag(text.includes('?')),
    'asks': flag(ASKS.test(text)),
    'words': Math.log(1 + Math.min(MAX_COUNTED_WORDS, text.trim().split(/\s+/).length)),
    'few-options': options.length === 0 ? 0 : 1 / options.length,
  }
}

const chanceOf = (formula: string, values: Values): number => {
  const weights = DECISION_WEIGHTS.get(formula)
  if (weights === undefined) return 0
  const sum = Object.entries(weights).reduce(
    (total, [name, weight]) => total + weight * (name === 'bias' ? 1 : (values[name] ?? 0)),
    0,
  )
  return 1 / (1 + Math.exp(-sum))
}

type Candidate = Exclude<Meaning, { readonly kind: 'none' }> & { readonly isActing: boolean }

/** The best aside of each kind. */
const asideCandidates = (asides: readonly RankedMeaning[], common: Values): readonly Candidate[] => {
  const best = new Map<TextKind, RankedMeaning>()
  for (const aside of asides.filter(({ closeness }) => closeness > 0)) {
    const kind = kindOfAside(aside.name)
    if (aside.closeness > (best.get(kind)?.closeness ?? -1)) best.set(kind, aside)
  }
  return [...best].map(([kind, own]) => {
    const others = closenessOf(asides.filter(({ name }) => kindOfAside(name) !== kind))
    const values = {
      ...common,
      'own-closeness': own.closeness,
      'other-closeness': others,
      'own-evidence': own.evidence,
    }
    return { kind: 'aside', name: own.name, chance: chanceOf(kind, values), isActing: ACTING.has(kind) } as const
  })
}

/**
 * Least score of a wish. Below it hardly a word speaks for it, and the mere length of a text would carry the formula.
 */
const MIN_WISH_SCORE = 0.1

const wishCandidates = ({ ranked, running }: IntentReading, common: Values): readonly Candidate[] => {
  const [best] = ranked
  if (best === undefined || best.score < MIN_WISH_SCORE || running.has(best.id)) return []
  const values = { ...common, 'for-person': flag(best.id === 'person'), 'for-article': flag(best.id === 'answers') }
  return [{ kind: 'wish', chance: chanceOf('wish', values), isActing: true }]
}

/** Decides between the options of the question, the meanings that fit any question, and the wish for another flow. */
export const decideMeaning = (
  text: string,
  reading: AnswerReading,
  wishes = NO_WISHES,
  least = AT_BUTTONS,
): Meaning => {
  const common = commonValues(text, reading, wishes)
  const [option] = reading.options
  const candidates: readonly Candidate[] = [
    ...(option === undefined || option.closeness === 0 || option.closeness < least.closeness
      ? []
      : [{ kind: 'option', event: option.name, chance: chanceOf('option', common), isActing: true } as const]),
    ...asideCandidates(reading.asides, common),
    ...wishCandidates(wishes, common),
  ]
  const likely = candidates.filter(({ chance, isActing }) => chance >= (isActing ? least.act : least.beside))
  const [best] = likely.toSorted((one, other) => other.chance - one.chance)
  if (best === undefined) return { kind: 'none' }
  const { isActing: _, ...meaning } = best
  return meaning
}
