/** One line of `/stats`: talks of an agent, a service or a reason. Seconds are medians, the score is a mean; null when there are none. */
export interface TalkStatsRow {
  readonly key: string
  readonly taken: number
  readonly solved: number
  readonly firstAnswerSec: number | null
  readonly score: number | null
}

/** Figures of a period for `/stats`. */
export interface TalkStats {
  readonly byAgent: readonly TalkStatsRow[]
  readonly byService: readonly TalkStatsRow[]
  readonly byReason: readonly TalkStatsRow[]
  /** Steps (`flow/step`) at which customers were handed over, with their count. */
  readonly bySteps: readonly { readonly step: string; readonly count: number }[]
  readonly waiting: number
}
