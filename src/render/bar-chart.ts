/** One bar of a chart. Its `parts` are drawn one after another, in the colours of the legend. */
export interface Bar {
  readonly label: string
  readonly parts: readonly number[]
  /** Written behind the bar, such as a score. */
  readonly note: string
  /** True: the note tells the numbers, so they are not written on the bar. */
  readonly hidesNumbers?: boolean
}

/** A group of bars that are compared with one another. */
export interface BarGroup {
  readonly title: string
  readonly bars: readonly Bar[]
  /** True: the group is not compared with others, and its longest bar takes the whole width. */
  readonly ownScale?: boolean
}

/** A chart of horizontal bars in groups. */
export interface BarChart {
  readonly title: string
  /** Names of the parts of a bar. */
  readonly legend: readonly string[]
  readonly groups: readonly BarGroup[]
  /** Written instead of the bars of a group that has none. */
  readonly empty: string
}
