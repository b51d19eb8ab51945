import type { Lexicon, Token } from './lexicon.ts'

/** A meaning to be learnt: its own sayings, and sayings of like meanings elsewhere, which count less. */
export interface LearntMeaning {
  readonly name: string
  readonly sayings: readonly string[]
  readonly kindred: readonly string[]
}

/** Scores every meaning for the tokens of a text, the best first. */
export type ScoreMeanings = (tokens: readonly Token[]) => readonly { readonly name: string; readonly score: number }[]

/** Weights found on the tuned half of the corpus in tests/listen; the unseen half was not looked at. */
const KINDRED_WEIGHT = 0.3
/** Weight of a text's words that the saying lacks, against words that both have. */
const EXTRA_WEIGHT = 0.35
const PAIR_WEIGHT = 0.6
const SECOND_SAYING_WEIGHT = 0.25
/** Share of the closest saying in a score; the rest is the evidence of all words together. */
const CLOSEST_SHARE = 0.6
/** Laplace smoothing of the words' frequencies, and the softening of their joint evidence. */
const SMOOTHING = 0.2
const SOFTNESS = 1.5

interface LearntSaying {
  readonly features: ReadonlySet<string>
  readonly weight: number
  readonly total: number
}

const nameOf = ({ stem, isDenied }: Token): string => (isDenied ? `!${stem}` : stem)

/** Words and pairs of neighbours, each once. */
const featuresOf = (tokens: readonly Token[]): ReadonlySet<string> => {
  const names = tokens.map(nameOf)
  return new Set([...names, ...names.slice(1).map((name, index) => `${names[index] ?? ''} ${name}`)])
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

type Counts = ReadonlyMap<string, readonly number[]>

/** Counts how often each feature stands in the sayings of each meaning. */
const countFeatures = (sayings: readonly (readonly Pick<LearntSaying, 'features' | 'weight'>[])[]): Counts => {
  const counts = new Map<string, number[]>()
  for (const [index, own] of sayings.entries()) {
    for (const { features, weight } of own) {
      for (const feature of features) {
        const row = counts.get(feature) ?? sayings.map(() => 0)
        row[index] = (row[index] ?? 0) + weight
        counts.set(feature, row)
      }
    }
  }
  return counts
}

/** One minus the normalised entropy of a feature over the meanings: 1 when one meaning alone has it. */
const distinctnessOf = (rates: readonly number[]): number => {
  if (rates.length < 2) return 1
  const total = sum(rates)
  const entropy = sum(rates.map((rate) => (rate === 0 ? 0 : -(rate / total) * Math.log(rate / total))))
  return 1 - entropy / Math.log(rates.length)
}

/** Weights of features: rare words that tell the meanings apart count most. */
const createWeights = (counts: Counts, sizes: readonly number[], lexicon: Lexicon): ((feature: string) => number) => {
  const distinctness = new Map(
    [...counts].map(([feature, row]) => [
      feature,
      distinctnessOf(row.map((count, index) => count / (sizes[index] ?? 1))),
    ]),
  )
  const known = new Map<string, number>()
  return (feature) => {
    const found = known.get(feature)
    if (found !== undefined) return found
    const stems = feature.split(' ').map((name) => name.replace('!', ''))
    const rarity = sum(stems.map(lexicon.rarityOf)) / stems.length
    const weight = rarity * (0.25 + 0.75 * (distinctness.get(feature) ?? 0.3)) * (stems.length > 1 ? PAIR_WEIGHT : 1)
    if (counts.has(feature)) known.set(feature, weight)
    return weight
  }
}

/** The joint evidence of all features for each meaning (naive Bayes over features, equal priors), as shares of one. */
const createEvidence = (
  counts: Counts,
  totals: readonly number[],
): ((features: ReadonlySet<string>) => readonly number[]) => {
  const logarithms = new Map(
    [...counts].map(([feature, row]) => {
      const rates = row.map((count, index) => (count + SMOOTHING) / ((totals[index] ?? 0) + SMOOTHING * counts.size))
      const average = sum(rates) / rates.length
      return [feature, rates.map((rate) => Math.log(rate / average))] as const
    }),
  )
  return (features) => {
    const sums = totals.map(() => 0)
    for (const feature of features) {
      const share = feature.includes(' ') ? 0.5 : 1
      for (const [index, value] of (logarithms.get(feature) ?? []).entries())
        sums[index] = (sums[index] ?? 0) + value * share
    }
    const top = Math.max(...sums)
    const chances = sums.map((value) => Math.exp((value - top) / SOFTNESS))
    const total = sum(chances)
    return chances.map((chance) => chance / total)
  }
}

/**
 * Learns a few meanings from their sayings. A score joins the closest saying, which finds a known wording, with the evidence of all words,
 * which finds a new one. Two scores of different models can be compared, since both are shares of what was said.
 */
export const learnMeanings = (meanings: readonly LearntMeaning[], lexicon: Lexicon): ScoreMeanings => {
  const learn = (sayings: readonly string[], weight: number) =>
    sayings
      .map((saying) => ({ features: featuresOf(lexicon.readSaying(saying)), weight }))
      .filter(({ features }) => features.size > 0)
  const raw = meanings.map(({ sayings, kindred }) => [...learn(sayings, 1), ...learn(kindred, KINDRED_WEIGHT)])
  const counts = countFeatures(raw)
  const sizes = raw.map((own) => Math.max(1, sum(own.map(({ weight }) => weight))))
  const weightOf = createWeights(counts, sizes, lexicon)
  const evidenceOf = createEvidence(
    counts,
    raw.map((own) => sum(own.map(({ features, weight }) => features.size * weight))),
  )
  const learnt: readonly (readonly LearntSaying[])[] = raw.map((own) =>
    own.map((saying) => ({ ...saying, total: sum([...saying.features].map(weightOf)) })),
  )
  const closest = (own: readonly LearntSaying[], features: ReadonlySet<string>, total: number): number => {
    let [best, second] = [0, 0]
    for (const saying of own) {
      let shared = 0
      for (const feature of saying.features) if (features.has(feature)) shared += weightOf(feature)
      if (shared === 0) continue
      const score = (saying.weight * shared) / (saying.total + EXTRA_WEIGHT * (total - shared))
      if (score > best) [best, second] = [score, best]
      else if (score > second) second = score
    }
    return best + SECOND_SAYING_WEIGHT * second
  }
  return (tokens) => {
    const features = featuresOf(tokens)
    const total = sum([...features].map(weightOf))
    const fits = learnt.map((own) => closest(own, features, total))
    const top = Math.max(0, ...fits)
    const evidence = evidenceOf(features)
    return meanings
      .map(({ name }, index) => ({
        name,
        score:
          CLOSEST_SHARE * (fits[index] ?? 0) + (1 - CLOSEST_SHARE) * (evidence[index] ?? 0) * Math.min(1, top * 1.5),
      }))
      .toSorted((one, other) => other.score - one.score)
  }
}
