/** One row of a chart: `parts` are drawn one after the other, in the colours of the legend. */
export interface Bar {
  readonly label: string
  readonly parts: readonly number[]
  /** Written behind the bar, such as a score. */
  readonly note: string
}

/** A chart of horizontal bars in groups. */
export interface BarChart {
  readonly title: string
  /** What each part of a bar is. */
  readonly legend: readonly string[]
  readonly groups: readonly { readonly title: string; readonly bars: readonly Bar[] }[]
  /** Told instead of groups that have no bars. */
  readonly empty: string
}
