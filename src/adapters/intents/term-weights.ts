/** The terms of one phrase and the id of its intent. */
export interface Sample {
  readonly id: string
  readonly terms: readonly string[]
}

/** Weights of the known terms. */
export interface TermWeights {
  /** Ids of all intents, in the order of the arrays that `evidenceOf` gives. */
  readonly ids: readonly string[]
  /** Gives a weight from 0 (used equally for every intent, or rarely) to 1 (used often, and for one intent only). */
  readonly tellingOf: (term: string) => number
  /** Gives for each intent the logarithm of the term's rate relative to the average rate. */
  readonly evidenceOf: (term: string) => readonly number[]
}

/** Laplace smoothing: a term that no phrase of an intent has may still be said for it. */
const SMOOTHING = 0.3
const MIN_TELLING = 0.05

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** Gives one minus the normalised entropy of a term over the intents. */
const telling = (rates: readonly number[]): number => {
  const total = sum(rates)
  const entropy = sum(rates.map((rate) => (rate === 0 ? 0 : -(rate / total) * Math.log(rate / total))))
  return Math.max(MIN_TELLING, 1 - entropy / Math.log(rates.length))
}

/** Counts the terms per intent (naive Bayes, multinomial, equal priors). */
export const weighTerms = (samples: readonly Sample[]): TermWeights => {
  const ids = [...new Set(samples.map(({ id }) => id))]
  const counts = new Map<string, number[]>()
  for (const { id, terms } of samples) {
    for (const term of terms) {
      const row = counts.get(term) ?? ids.map(() => 0)
      row[ids.indexOf(id)] = (row[ids.indexOf(id)] ?? 0) + 1
      counts.set(term, row)
    }
  }
  const totals = ids.map((_, index) => sum([...counts.values()].map((row) => row[index] ?? 0)))
  const rated = new Map(
    [...counts].map(([term, row]) => {
      const rates = row.map((count, index) => count / (totals[index] ?? 1))
      const smooth = row.map((count, index) => (count + SMOOTHING) / ((totals[index] ?? 0) + SMOOTHING * counts.size))
      const average = sum(smooth) / ids.length
      const uses = sum(row)
      return [
        term,
        { telling: (telling(rates) * uses) / (uses + 1), evidence: smooth.map((rate) => Math.log(rate / average)) },
      ] as const
    }),
  )
  const noEvidence = ids.map(() => 0)
  return {
    ids,
    tellingOf: (term) => rated.get(term)?.telling ?? 0,
    evidenceOf: (term) => rated.get(term)?.evidence ?? noEvidence,
  }
}
