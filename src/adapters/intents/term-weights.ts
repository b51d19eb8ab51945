/** The terms of one phrase, and the intent that it is for. */
export interface Sample {
  readonly id: string
  readonly terms: readonly string[]
}

/** What each known term tells. */
export interface TermWeights {
  /** Every intent, in the order of the arrays below. */
  readonly ids: readonly string[]
  /** From 0 (said for every intent alike, or hardly ever) to 1 (said for one alone, and often). */
  readonly tellingOf: (term: string) => number
  /** Logarithm of how much likelier the term is for each intent than on average. */
  readonly evidenceOf: (term: string) => readonly number[]
}

/** Of Laplace's smoothing: a term that was never said for an intent may still be. */
const SMOOTHING = 0.3
const LEAST_TELLING = 0.05

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** One minus the normalised entropy of a term over the intents. */
const telling = (rates: readonly number[]): number => {
  const total = sum(rates)
  const entropy = sum(rates.map((rate) => (rate === 0 ? 0 : -(rate / total) * Math.log(rate / total))))
  return Math.max(LEAST_TELLING, 1 - entropy / Math.log(rates.length))
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
  const totals = ids.map((_, place) => sum([...counts.values()].map((row) => row[place] ?? 0)))
  const rated = new Map(
    [...counts].map(([term, row]) => {
      const rates = row.map((count, place) => count / (totals[place] ?? 1))
      const smooth = row.map((count, place) => (count + SMOOTHING) / ((totals[place] ?? 0) + SMOOTHING * counts.size))
      const average = sum(smooth) / ids.length
      const said = sum(row)
      return [
        term,
        { telling: (telling(rates) * said) / (said + 1), evidence: smooth.map((rate) => Math.log(rate / average)) },
      ] as const
    }),
  )
  const nothing = ids.map(() => 0)
  return {
    ids,
    tellingOf: (term) => rated.get(term)?.telling ?? 0,
    evidenceOf: (term) => rated.get(term)?.evidence ?? nothing,
  }
}
