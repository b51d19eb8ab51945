import type { FlowStage, StageKind, TurnRow, Where } from './page-wire.ts'

/** The stage to which the present states belong; null when there is none. */
export const stageOf = (stages: readonly FlowStage[] | undefined, states: readonly string[]): FlowStage | null => {
  const [top] = states[0]?.split('.') ?? []
  return stages?.find((stage) => top !== undefined && stage.states.includes(top)) ?? null
}

/** The walked path: the flows that the customer came through, and the stages of the present one that they have met. */
export interface Path {
  /** Flows in the order in which they were met, the present one last; each once. */
  readonly flows: readonly string[]
  readonly walked: ReadonlySet<StageKind>
  /** Top-level states of the present flow that were met. */
  readonly states: ReadonlySet<string>
}

/** Reads the path off the turns up to a place. */
export const pathTo = (
  rows: readonly TurnRow[],
  where: Where | null,
  stages: Readonly<Record<string, readonly FlowStage[]>>,
): Path => {
  const flows = [...new Set([...rows.map((row) => row.where.flow), ...(where ? [where.flow] : [])])].filter(Boolean)
  const flow = where?.flow ?? ''
  const places = [...rows.map((row) => row.where), ...(where ? [where] : [])].filter((place) => place.flow === flow)
  const rested = places.flatMap(({ states }) => stageOf(stages[flow], states)?.kind ?? [])
  // What the operator has answered is told in passing: the machine does not rest there.
  const isTold = rested.includes('operator') && rested.at(-1) !== 'operator'
  const walked = isTold ? [...rested, 'told' as const] : rested
  return {
    flows: [...flows.filter((id) => id !== flow), ...(flow === '' ? [] : [flow])],
    walked: new Set(walked),
    states: new Set(places.flatMap(({ states }) => states.map((state) => state.split('.')[0] ?? ''))),
  }
}
