import type { Flow } from '../../core/flow/flow.ts'
import { toMachine } from '../../core/life-cycle/to-machine.ts'
import { incidentLifeCycle } from '../../core/incident/incident-life-cycle.ts'
import { talkLifeCycle } from '../../core/desk/talk-life-cycle.ts'
import { noticeLifeCycle } from '../../core/notice/notice-life-cycle.ts'
import { requestLifeCycle } from '../../core/operator/request-life-cycle.ts'

/** The life cycles that are drawn into docs/life-cycles, as machines. */
export const lifeCycles: readonly Pick<Flow, 'id' | 'machine'>[] = [
  requestLifeCycle,
  incidentLifeCycle,
  noticeLifeCycle,
  talkLifeCycle,
].map((chart) => ({
  id: chart.id,
  machine: toMachine(chart),
}))
