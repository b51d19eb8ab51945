import type { Played } from './played.ts'

/** What the bot concluded about one person, held against the truth. */
export interface Judged extends Played {
  /** Whether the true cause was named; null when there is none, or when neither evidence nor honest answers can tell it. */
  readonly named: boolean | null
}

/** Who only typed a number has proved nothing, so the operator's evidence is not for them. */
export const judge = (played: Played): Judged => {
  const {
    person: { shares, trouble },
    end,
    signs,
  } = played
  const wanted = shares ? trouble.named : trouble.namedUnproved
  const canBeTold = wanted.length > 0 && end !== 'gone'
  return { ...played, named: canBeTold ? wanted.some((sign) => signs.has(sign)) : null }
}
