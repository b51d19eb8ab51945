/** A statechart as a graph: what is drawn, before anybody says where. */
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

/** What makes a transition happen. */
export type EdgeKind = 'initial' | 'event' | 'always' | 'after' | 'done' | 'error'

/** One arrow. Transitions of one kind between the same two states share it, a line each. */
export interface ChartEdge {
  readonly id: string
  readonly kind: EdgeKind
  /** A state's id, `''` for the whole machine; an initial arrow begins at the mark in the state it names. */
  readonly from: string
  readonly to: string
  readonly lines: readonly string[]
}
