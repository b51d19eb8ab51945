import type { Flow } from '../../src/core/flow/flow.ts'
import type { ChartTexts } from './chart-texts.ts'
import { englishTexts } from './chart-texts.ts'
import { draw } from './draw.ts'
import type { Heat } from './draw.ts'
import { chartOf } from './flow-chart.ts'
import type { Layout } from './layout.ts'
import { layOut } from './layout.ts'

export interface DrawOptions {
  /** Paths of the present states: `['steps.airplane']`. */
  readonly lit?: readonly string[]
  readonly texts?: ChartTexts
  /** Counts of those who came through each state and of those who left there. */
  readonly heat?: Heat
}

const kept = new WeakMap<ChartTexts, WeakMap<Flow['machine'], Promise<Layout>>>()

const layoutOf = (flow: Pick<Flow, 'id' | 'machine'>, texts: ChartTexts): Promise<Layout> => {
  const ofTexts = kept.get(texts) ?? new WeakMap<Flow['machine'], Promise<Layout>>()
  kept.set(texts, ofTexts)
  const layout = ofTexts.get(flow.machine) ?? layOut(chartOf(flow, texts))
  ofTexts.set(flow.machine, layout)
  return layout
}

/** Draws the statechart of a flow as SVG. A flow is laid out once; other lit states only draw it again. */
export const drawFlow = async (flow: Pick<Flow, 'id' | 'machine'>, options: DrawOptions = {}): Promise<string> =>
  draw(await layoutOf(flow, options.texts ?? englishTexts), options.lit ?? [], options.heat)
