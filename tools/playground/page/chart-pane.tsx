import type { ComponentChildren, JSX } from 'preact'
import { moveView, zoomed } from './chart-view.ts'
import { Icon } from './icons.tsx'
import { useTexts } from './page-settings.ts'
import { useDrag } from './use-drag.ts'
import type { ChartInView } from './use-chart.ts'
import { useChartView, useDrawing } from './use-chart.ts'
import type { Where } from './page-wire.ts'

export interface ChartPaneProps {
  readonly where: Where | null
  /** The flow shown before the conversation begins. */
  readonly firstFlow: string | undefined
  readonly customer: string
  readonly heading: ComponentChildren
}

const NEARER = 1.25
const STEP = 60

const middle = (chart: ChartInView): { readonly x: number; readonly y: number } => {
  const { width = 0, height = 0 } = chart.window.current?.getBoundingClientRect() ?? {}
  return { x: width / 2, y: height / 2 }
}

const keyActs: Readonly<Record<string, (chart: ChartInView) => void>> = {
  'ArrowLeft': (chart) => chart.see((view) => moveView(view, STEP, 0)),
  'ArrowRight': (chart) => chart.see((view) => moveView(view, -STEP, 0)),
  'ArrowUp': (chart) => chart.see((view) => moveView(view, 0, STEP)),
  'ArrowDown': (chart) => chart.see((view) => moveView(view, 0, -STEP)),
  '+': (chart) => chart.see((view) => zoomed(view, NEARER, middle(chart))),
  '=': (chart) => chart.see((view) => zoomed(view, NEARER, middle(chart))),
  '-': (chart) => chart.see((view) => zoomed(view, 1 / NEARER, middle(chart))),
  '0': (chart) => chart.seeWhole(),
  'Home': (chart) => chart.follow(),
}

const Tools = ({ chart }: { readonly chart: ChartInView }): JSX.Element => {
  const texts = useTexts()
  return (
    <div class="chart-tools">
      <button type="button" aria-label={texts.zoomIn} title={texts.zoomIn} onClick={() => keyActs['+']?.(chart)}>
        <Icon name="plus" />
      </button>
      <button type="button" aria-label={texts.zoomOut} title={texts.zoomOut} onClick={() => keyActs['-']?.(chart)}>
        <Icon name="minus" />
      </button>
      <button type="button" aria-label={texts.wholeChart} title={texts.wholeChart} onClick={chart.seeWhole}>
        <Icon name="whole" />
      </button>
      <button
        type="button"
        aria-label={texts.follow}
        title={texts.follow}
        aria-pressed={chart.following}
        onClick={chart.follow}
      >
        <Icon name="target" />
      </button>
    </div>
  )
}

/** The chart pane: the statechart of the present flow with the present state lit. It follows the conversation. */
export const ChartPane = ({ where, firstFlow, customer, heading }: ChartPaneProps): JSX.Element => {
  const texts = useTexts()
  const flow = where?.flow ?? firstFlow
  const drawing = useDrawing(flow)
  const chart = useChartView(drawing, where?.states ?? [])
  const { dragging, ...drag } = useDrag(chart)
  const { x, y, zoom } = chart.view
  return (
    <section class="chart-pane" aria-label={`${texts.chart}, ${customer}`}>
      <header>
        {heading}
        <p role="status">
          {where ? (
            <>
              {texts.now}: <strong>{where.flow}</strong> · <strong class="present">{where.states.join(', ')}</strong>
            </>
          ) : flow === undefined ? (
            texts.noChart
          ) : (
            texts.notBegun
          )}
        </p>
      </header>
      <div
        class={`chart-window ${dragging ? 'dragging' : ''} ${chart.following ? 'following' : ''}`}
        ref={chart.window}
        tabIndex={0}
        role="application"
        aria-label={texts.chartHelp}
        {...drag}
        onWheel={(event) => {
          event.preventDefault()
          const box = event.currentTarget.getBoundingClientRect()
          chart.see((view) =>
            zoomed(view, Math.exp(-event.deltaY / 500), { x: event.clientX - box.x, y: event.clientY - box.y }),
          )
        }}
        onKeyDown={(event) => {
          const keyAct = keyActs[event.key]
          if (!keyAct || event.ctrlKey || event.metaKey) return
          event.preventDefault()
          event.stopPropagation()
          keyAct(chart)
        }}
      >
        <div
          class="chart-paper"
          style={{ transform: `translate(${x}px, ${y}px) scale(${zoom})` }}
          dangerouslySetInnerHTML={{ __html: drawing }}
        />
      </div>
      <Tools chart={chart} />
    </section>
  )
}
