import type { FlowEnd } from '../flow/flow.ts'

/** A flow that has reached its end in a turn. */
export interface EndedFlow {
  readonly flow: string
  readonly end: FlowEnd
}
