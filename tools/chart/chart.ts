/** A statechart as a graph, before its layout. */
export interface Chart {
  readonly title: string
  readonly states: readonly ChartState[]
  readonly edges: readonly ChartEdge[]
}

/** A state, with the states inside it. */
export interface ChartState {
  /** Its path in the machine: `steps.airplane`. */
  readonly id: string
  readonly name: string
  readonly kind: 'plain' | 'nested' | 'parallel' | 'final' | 'history'
  /** Small lines below the name: calls it makes, events it answers without leaving. */
  readonly notes: readonly string[]
  readonly states: readonly ChartState[]
}

/** The cause of a transition. */
export type EdgeKind = 'initial' | 'event' | 'always' | 'after' | 'done' | 'error'

/** An arrow. Transitions of one kind between two states share one arrow, with a line each. */
export interface ChartEdge {
  readonly id: string
  readonly kind: EdgeKind
  /** A state's id, `''` for the whole machine; an initial arrow begins at the mark in the state it names. */
  readonly from: string
  readonly to: string
  readonly lines: readonly string[]
}
