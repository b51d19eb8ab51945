import { featuresOf } from './features.ts'
import type { Lexicon, ReadText } from './lexicon.ts'

/** A meaning to be learnt: its own sayings, and sayings of like meanings elsewhere, which count less. */
export interface LearntMeaning {
  readonly name: string
  readonly sayings: readonly string[]
  readonly kindred: readonly string[]
}

/** A meaning with its closeness to a saying (about 0 to 1.3) and its share of the evidence (0 to 1). */
interface ScoredMeaning {
  readonly name: string
  readonly closeness: number
  readonly evidence: number
}

/** Scores every meaning for a text, the best first. */
export type ScoreMeanings = (text: ReadText) => readonly ScoredMeaning[]

/** Weights found on the tuned half of the corpus in tests/listen; the unseen half was not looked at. */
const KINDRED_WEIGHT = 0.3
/** Weight of a text's words that the saying lacks, against words that both have. */
const EXTRA_WEIGHT = 0.35
const PAIR_WEIGHT = 0.6
const SECOND_SAYING_WEIGHT = 0.25
/** Share of the closest saying in the order of the meanings; the rest is the evidence of all words together. */
const CLOSEST_SHARE = 0.5
/** Laplace smoothing of the words' frequencies, and the softening of their joint evidence. */
const SMOOTHING = 0.2
const SOFTNESS = 1.5

interface LearntSaying {
  readonly meaning: number
  readonly features: ReadonlySet<string>
  readonly weight: number
}

/** A learnt saying with the weight of all its features together, which are not kept. */
interface WeighedSaying extends Omit<LearntSaying, 'features'> {
  readonly total: number
}

/** A feature of the sayings: its weight, the sayings that have it, and its evidence for each meaning. */
interface KnownFeature {
  readonly weight: number
  readonly sayings: readonly number[]
  readonly evidence: readonly number[]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** One minus the normalised entropy of a feature over the meanings: 1 when one meaning alone has it. */
const distinctnessOf = (rates: readonly number[]): number => {
  if (rates.length < 2) return 1
  const total = sum(rates)
  let entropy = 0
  for (const rate of rates) if (rate > 0) entropy -= (rate / total) * Math.log(rate / total)
  return 1 - entropy / Math.log(rates.length)
}

/** Rarity of a feature: of its word, or the average of its two. */
const rarityOf = (feature: string, lexicon: Lexicon): number => {
  const stems = feature.replaceAll('!', '').split(' ')
  return sum(stems.map(lexicon.rarityOf)) / stems.length
}

const UNKNOWN_DISTINCTNESS = 0.3

/** Weight of a feature: rare words that tell the meanings apart count most. */
const weightOf = (feature: string, distinctness: number, lexicon: Lexicon): number =>
  rarityOf(feature, lexicon) * (0.25 + 0.75 * distinctness) * (feature.includes(' ') ? PAIR_WEIGHT : 1)

const shareOf = (feature: string): number => (feature.includes(' ') ? 0.5 : 1)

/** Gathers all features with what they tell of each meaning. */
const learnFeatures = (
  sayings: readonly LearntSaying[],
  meanings: number,
  lexicon: Lexicon,
): ReadonlyMap<string, KnownFeature> => {
  const sizes = Array.from({ length: meanings }, () => 0)
  const totals = Array.from({ length: meanings }, () => 0)
  const rows = new Map<string, { readonly sayings: number[]; readonly counts: number[] }>()
  for (const [index, { meaning, features, weight }] of sayings.entries()) {
    sizes[meaning] = (sizes[meaning] ?? 0) + weight
    totals[meaning] = (totals[meaning] ?? 0) + features.size * weight
    for (const feature of features) {
      const row = rows.get(feature) ?? { sayings: [], counts: sizes.map(() => 0) }
      row.sayings.push(index)
      row.counts[meaning] = (row.counts[meaning] ?? 0) + weight
      rows.set(feature, row)
    }
  }
  const known = new Map<string, KnownFeature>()
  for (const [feature, { sayings: having, counts }] of rows) {
    // A pair that one saying alone has tells no more than its words.
    if (having.length < 2 && feature.includes(' ')) continue
    const rates = counts.map((count, index) => (count + SMOOTHING) / ((totals[index] ?? 0) + SMOOTHING * rows.size))
    const average = sum(rates) / rates.length
    const distinctness = distinctnessOf(counts.map((count, index) => count / Math.max(1, sizes[index] ?? 1)))
    known.set(feature, {
      weight: weightOf(feature, distinctness, lexicon),
      sayings: having,
      evidence: rates.map((rate) => Math.log(rate / average) * shareOf(feature)),
    })
  }
  return known
}

const toShares = (sums: readonly number[]): readonly number[] => {
  const top = Math.max(...sums)
  const chances = sums.map((value) => Math.exp((value - top) / SOFTNESS))
  const total = sum(chances)
  return chances.map((chance) => chance / total)
}

/** The closest saying of each meaning, and a part of the second one. */
const closenessOf = (
  sayings: readonly WeighedSaying[],
  shared: ReadonlyMap<number, number>,
  total: number,
  meanings: number,
): readonly number[] => {
  const best = Array.from({ length: meanings }, () => 0)
  const second = Array.from({ length: meanings }, () => 0)
  for (const [index, common] of shared) {
    const saying = sayings[index]
    if (saying === undefined) continue
    const score = (saying.weight * common) / (saying.total + EXTRA_WEIGHT * (total - common))
    const top = best[saying.meaning] ?? 0
    if (score > top) {
      best[saying.meaning] = score
      second[saying.meaning] = top
    } else if (score > (second[saying.meaning] ?? 0)) second[saying.meaning] = score
  }
  return best.map((score, index) => score + SECOND_SAYING_WEIGHT * (second[index] ?? 0))
}

/**
 * Learns a few meanings from their sayings: by the closest saying, which finds a known wording, and by the evidence of
 * all words.
 */
export const learnMeanings = (meanings: readonly LearntMeaning[], lexicon: Lexicon): ScoreMeanings => {
  const learn = (list: readonly string[], meaning: number, weight: number): readonly LearntSaying[] =>
    list
      .map((saying) => ({ meaning, features: featuresOf(lexicon.readSaying(saying)), weight }))
      .filter(({ features }) => features.size > 0)
  const raw = meanings.flatMap(({ sayings, kindred }, meaning) => [
    ...learn(sayings, meaning, 1),
    ...learn(kindred, meaning, KINDRED_WEIGHT),
  ])
  const known = learnFeatures(raw, meanings.length, lexicon)
  const weigh = (feature: string): number =>
    known.get(feature)?.weight ?? weightOf(feature, UNKNOWN_DISTINCTNESS, lexicon)
  const learnt = raw.map(({ meaning, features, weight }) => ({
    meaning,
    weight,
    total: sum([...features].map(weigh)),
  }))
  return (text) => {
    const shared = new Map<number, number>()
    const sums = meanings.map(() => 0)
    let total = 0
    for (const feature of featuresOf(text)) {
      const found = known.get(feature)
      total += found?.weight ?? weightOf(feature, UNKNOWN_DISTINCTNESS, lexicon)
      if (found === undefined) continue
      for (const saying of found.sayings) shared.set(saying, (shared.get(saying) ?? 0) + found.weight)
      for (const [index, value] of found.evidence.entries()) sums[index] = (sums[index] ?? 0) + value
    }
    const closeness = closenessOf(learnt, shared, total, meanings.length)
    const evidence = toShares(sums)
    return meanings
      .map(({ name }, index) => ({ name, closeness: closeness[index] ?? 0, evidence: evidence[index] ?? 0 }))
      .toSorted((one, other) => orderOf(other) - orderOf(one))
  }
}

/** Value by which meanings are put in order. */
const orderOf = ({ closeness, evidence }: ScoredMeaning): number =>
  CLOSEST_SHARE * closeness + (1 - CLOSEST_SHARE) * evidence
