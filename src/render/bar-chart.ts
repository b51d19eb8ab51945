/** One row of a chart: `parts` are drawn one after the other, in the colours of the legend. */
export interface Bar {
  readonly label: string
  readonly parts: readonly number[]
  /** Written behind the bar, such as a score. */
  readonly note: string
  /** The note tells the numbers: they are not written on the bar as well. */
  readonly bare?: boolean
}

/** Bars that are compared with one another. */
export interface BarGroup {
  readonly title: string
  readonly bars: readonly Bar[]
  /** What it counts is not to be compared with other groups: its longest bar takes the whole width. */
  readonly ownScale?: boolean
}

/** A chart of horizontal bars in groups. */
export interface BarChart {
  readonly title: string
  /** What each part of a bar is. */
  readonly legend: readonly string[]
  readonly groups: readonly BarGroup[]
  /** Told instead of groups that have no bars. */
  readonly empty: string
}
