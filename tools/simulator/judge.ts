import type { PlayResult } from './play-result.ts'

/** One person's play, judged by the truth. */
export interface JudgedPlay extends PlayResult {
  /**
   * True when the true cause was named; null when there is none, or when neither evidence nor honest answers can show
   * it.
   */
  readonly named: boolean | null
}

/** Judges a play. A person who only typed the number gets no evidence of the operator, so other signs count. */
export const judge = (played: PlayResult): JudgedPlay => {
  const {
    person: { shares, trouble },
    end,
    signs,
  } = played
  const wanted = shares ? trouble.named : trouble.namedUnproved
  const canBeTold = wanted.length > 0 && end !== 'gone'
  return { ...played, named: canBeTold ? wanted.some((sign) => signs.has(sign)) : null }
}
