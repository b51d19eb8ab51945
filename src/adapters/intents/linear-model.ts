/**
 * A linear classifier of sets of features (multinomial logistic regression, AdaGrad), small enough to be learnt when it
 * is needed.
 */

/** A text with its class. */
export interface LabelledFeatures {
  readonly features: Iterable<string>
  readonly label: number
  /** Share of an ordinary sample that this one counts. */
  readonly weight: number
}

/** Gives the probability of each class for these features. */
export type Classify = (features: Iterable<string>) => readonly number[]

const EPOCHS = 6
const RATE = 0.5
/** Pull of every weight towards zero with each step. */
const DECAY = 1e-4
const EPSILON = 1e-6
const PAIR_VALUE = 0.6

interface Vector {
  readonly at: Int32Array
  readonly value: Float64Array
}

const valueOf = (feature: string): number => (feature.includes(' ') ? PAIR_VALUE : 1)

/** Turns features into a vector of length one; unknown ones count for the length in part. */
const vectorOf = (features: Iterable<string>, indexOf: (feature: string) => number | undefined): Vector => {
  const at: number[] = []
  const value: number[] = []
  for (const feature of features) {
    const index = indexOf(feature)
    if (index === undefined) continue
    at.push(index)
    value.push(valueOf(feature))
  }
  const length = Math.sqrt(value.reduce((sum, one) => sum + one * one, 0)) || 1
  return { at: Int32Array.from(at), value: Float64Array.from(value, (one) => one / length) }
}

const toChances = (logits: Float64Array): void => {
  const top = logits.reduce((best, one) => Math.max(best, one), -Infinity)
  let total = 0
  for (let index = 0; index < logits.length; index += 1) {
    const chance = Math.exp((logits[index] ?? 0) - top)
    logits[index] = chance
    total += chance
  }
  for (let index = 0; index < logits.length; index += 1) logits[index] = (logits[index] ?? 0) / total
}

/** Factor of the length-one vectors: larger means that fewer words suffice to be sure. */
const SCALE = 3

/** The order of samples is mixed by a fixed sequence, so that learning gives the same weights each time. */
const mixed = (count: number): readonly number[] => {
  const order = Array.from({ length: count }, (_, index) => index)
  let seed = 12_345
  for (let index = count - 1; index > 0; index -= 1) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    const other = seed % (index + 1)
    ;[order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0]
  }
  return order
}

/** Learns `classes` classes from the samples. */
export const learnLinear = (samples: readonly LabelledFeatures[], classes: number): Classify => {
  const uses = new Map<string, number>()
  for (const { features } of samples) for (const feature of features) uses.set(feature, (uses.get(feature) ?? 0) + 1)
  const names = new Map([...uses].filter(([, count]) => count > 1).map(([feature], index) => [feature, index]))
  const indexOf = (feature: string): number | undefined => names.get(feature)
  const vectors = samples.map(({ features, label, weight }) => ({ vector: vectorOf(features, indexOf), label, weight }))
  const weights = new Float64Array((names.size + 1) * classes)
  const squares = new Float64Array((names.size + 1) * classes).fill(EPSILON)
  const bias = names.size * classes
  const logits = new Float64Array(classes)
  const score = ({ at, value }: Vector): void => {
    for (let label = 0; label < classes; label += 1) logits[label] = weights[bias + label] ?? 0
    for (let index = 0; index < at.length; index += 1) {
      const row = (at[index] ?? 0) * classes
      const factor = (value[index] ?? 0) * SCALE
      for (let label = 0; label < classes; label += 1)
        logits[label] = (logits[label] ?? 0) + factor * (weights[row + label] ?? 0)
    }
    toChances(logits)
  }
  const step = (position: number, gradient: number): void => {
    const full = gradient + DECAY * (weights[position] ?? 0)
    squares[position] = (squares[position] ?? 0) + full * full
    weights[position] = (weights[position] ?? 0) - (RATE * full) / Math.sqrt(squares[position] ?? 1)
  }
  const order = mixed(vectors.length)
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const at of order) {
      const sample = vectors[at]
      if (sample === undefined) continue
      score(sample.vector)
      for (let label = 0; label < classes; label += 1) {
        const error = ((logits[label] ?? 0) - (label === sample.label ? 1 : 0)) * sample.weight
        if (Math.abs(error) < 1e-3) continue
        step(bias + label, error * 0.1)
        for (let index = 0; index < sample.vector.at.length; index += 1)
          step((sample.vector.at[index] ?? 0) * classes + label, error * (sample.vector.value[index] ?? 0) * SCALE)
      }
    }
  }
  return (features) => {
    score(vectorOf(features, indexOf))
    return Array.from(logits)
  }
}
