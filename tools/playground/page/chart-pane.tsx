import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import { moveView, zoomed } from './chart-view.ts'
import { Icon } from './icons.tsx'
import { useSettings, useTexts } from './page-settings.ts'
import { StageChart } from './stage-chart.tsx'
import { stageOf } from './stage-path.ts'
import { TurnList } from './turn-list.tsx'
import { useDrag } from './use-drag.ts'
import type { ChartInView } from './use-chart.ts'
import { useChartView, useDrawing, useHeat } from './use-chart.ts'
import type { FlowStage, TurnRow, Where } from './page-wire.ts'
import { flowName } from './flow-names.ts'
import { stageNames } from './why-words.ts'

export interface ChartPaneProps {
  readonly where: Where | null
  /** The flow shown before the conversation begins. */
  readonly firstFlow: string | undefined
  readonly stages: Readonly<Record<string, readonly FlowStage[]>>
  /** All turns that are known, and the one that is looked back at. */
  readonly rows: readonly TurnRow[]
  readonly shown: number | null
  readonly lookAt: (turn: number) => void
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

interface DetailProps {
  readonly where: Where
  readonly heat: boolean
  /** The state to be seen; the present one when null. */
  readonly at: string | null
}

/** The chart's second level: the flow's machine with the present state lit. It follows the conversation. */
const Detail = ({ where, heat, at }: DetailProps): JSX.Element => {
  const { texts, language } = useSettings()
  const drawing = useDrawing(where.flow, language, heat)
  const chart = useChartView(drawing, where.states, at)
  const { dragging, ...drag } = useDrag(chart)
  const { x, y, zoom } = chart.view
  return (
    <div class="detail">
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
        {drawing === '' && <p class="drawing">{texts.drawing}</p>}
        <div
          class="chart-paper"
          style={{ transform: `translate(${x}px, ${y}px) scale(${zoom})` }}
          dangerouslySetInnerHTML={{ __html: drawing }}
        />
      </div>
      <Tools chart={chart} />
    </div>
  )
}

const Present = ({ where, stages, shown }: Pick<ChartPaneProps, 'where' | 'stages' | 'shown'>): JSX.Element => {
  const { texts, language } = useSettings()
  if (where === null) return <>{texts.notBegun}</>
  const stage = stageOf(stages[where.flow], where.states)
  return (
    <>
      {shown === null ? texts.now : texts.thenWord}: <strong>{flowName(where.flow, language)}</strong>
      {stage && (
        <>
          {' '}
          · <strong class="present">{stageNames[language][stage.kind]}</strong>
        </>
      )}
    </>
  )
}

/** The level of the chart: the stages (null), or the machine at a state of it (`at` null: at the present one). */
type Level = { readonly at: string | null } | null

/** The chart pane: the lane of turns, and the chart in two levels: stages in plain words, and the machine. */
export const ChartPane = (props: ChartPaneProps): JSX.Element => {
  const { where, firstFlow, stages, rows, shown, lookAt, customer, heading } = props
  const texts = useTexts()
  const [level, setLevel] = useState<Level>(null)
  const [isHot, setHot] = useState(false)
  const place = where ?? (firstFlow === undefined ? null : { flow: firstFlow, states: [] })
  const heat = useHeat(place?.flow, isHot)
  const until = shown === null ? rows : rows.filter(({ turn }) => turn <= shown)
  return (
    <section class="chart-pane" aria-label={`${texts.chart}, ${customer}`}>
      <header>
        {heading}
        <p role="status">{place ? <Present where={where} stages={stages} shown={shown} /> : texts.noChart}</p>
        <div class="level">
          <button type="button" aria-pressed={isHot} onClick={() => setHot(!isHot)}>
            {texts.heat}
          </button>
          <button type="button" aria-pressed={level !== null} onClick={() => setLevel(level ? null : { at: null })}>
            {texts.details}
          </button>
        </div>
      </header>
      <div class="why">
        {place && level && <Detail where={place} heat={isHot} at={level.at} />}
        {place && !level && (
          <StageChart where={place} rows={until} stages={stages} heat={heat} open={(at) => setLevel({ at })} />
        )}
        {!place && <div />}
        <TurnList rows={rows} shown={shown} stages={stages} lookAt={lookAt} />
      </div>
    </section>
  )
}
