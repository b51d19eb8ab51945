import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { centred, whole } from './chart-view.ts'
import type { Size, View } from './chart-view.ts'
import { useNews } from './follow-live.ts'
import { attempt, read } from './api.ts'
import type { HeatOfStages, Where } from './page-wire.ts'

const drawings = new Map<string, Promise<string>>()

const draw = (flow: string, language: string, heat: boolean): Promise<string> =>
  fetch(`/chart/flow/${encodeURIComponent(flow)}.svg?language=${language}${heat ? '&heat' : ''}`).then((answer) =>
    answer.ok ? answer.text() : '',
  )

/** The drawing of a flow; one with heat is counted anew each time. */
const drawingOf = (flow: string, language: string, heat: boolean): Promise<string> => {
  if (heat) return draw(flow, language, true)
  const key = `${language} ${flow}`
  const known = drawings.get(key) ?? draw(flow, language, false)
  drawings.set(key, known)
  return known
}

/** Hook: how many walks came through each stage of a flow; null while it is not wanted or not read yet. */
export const useHeat = (flow: string | undefined, isWanted: boolean): HeatOfStages | null => {
  const [heat, setHeat] = useState<HeatOfStages | null>(null)
  useEffect(() => {
    setHeat(null)
    if (!isWanted || flow === undefined) return
    let gone = false
    const count = async (): Promise<void> => {
      const counts = await read<HeatOfStages>(`/heat/${encodeURIComponent(flow)}/stages`)
      if (!gone) setHeat(counts)
    }
    attempt(count())
    return () => {
      gone = true
    }
  }, [flow, isWanted])
  return isWanted ? heat : null
}

/** The positions of the watched conversations, by chat id. */
export const useWhere = (): ReadonlyMap<number, Where | null> => {
  const [all, setAll] = useState<ReadonlyMap<number, Where | null>>(new Map())
  useNews((news) => {
    if (news.kind === 'chart') setAll((now) => new Map([...now, [news.chat, news.where]]))
  })
  return all
}

/** Hook: the drawing of a flow without lit states; empty until it is loaded. */
export const useDrawing = (flow: string, language: string, heat: boolean): string => {
  const [drawing, setDrawing] = useState({ of: '', svg: '' })
  const of = `${language} ${flow} ${heat}`
  useEffect(() => {
    let gone = false
    const show = async (): Promise<void> => {
      const svg = await drawingOf(flow, language, heat)
      if (!gone) setDrawing({ of, svg })
    }
    void show()
    return () => {
      gone = true
    }
  }, [of])
  return drawing.of === of ? drawing.svg : ''
}

const light = (svg: Element, states: readonly string[]): void => {
  for (const state of svg.querySelectorAll<SVGGElement>('[data-state]')) {
    const id = state.dataset['state'] ?? ''
    state.classList.toggle('lit', states.includes(id))
    state.classList.toggle('around', id !== '' && states.some((lit) => lit.startsWith(`${id}.`)))
  }
  for (const edge of svg.querySelectorAll<SVGGElement>('.edge[data-kind]')) {
    const leaves = edge.dataset['kind'] !== 'initial' && states.includes(edge.dataset['from'] ?? '')
    edge.classList.toggle('leaving', leaves)
  }
}

const sizeOf = (svg: SVGSVGElement): Size => ({ width: svg.viewBox.baseVal.width, height: svg.viewBox.baseVal.height })

const boxOf = (svg: SVGSVGElement, state: string): SVGGElement | null =>
  svg.querySelector<SVGGElement>(`.state[data-state="${CSS.escape(state)}"]`)

/** The view that shows a state, the lit one or the start of the chart. */
const followed = (svg: SVGSVGElement, window: Size, at: string | null = null): View => {
  const place =
    (at === null ? null : boxOf(svg, at)) ??
    svg.querySelector<SVGGElement>('.state.lit:not(.nested)') ??
    svg.querySelector<SVGGElement>('.mark')
  return place ? centred(place.getBBox(), sizeOf(svg), window) : whole(sizeOf(svg), window)
}

export interface ChartInView {
  readonly window: RefObject<HTMLDivElement | null>
  readonly view: View
  readonly following: boolean
  readonly see: (change: (view: View) => View) => void
  readonly seeWhole: () => void
  readonly follow: () => void
}

/** Hook: a drawing in a window, with the present states lit. The view follows them until the reader moves it. */
export const useChartView = (drawing: string, states: readonly string[], at: string | null = null): ChartInView => {
  const window = useRef<HTMLDivElement>(null)
  const [view, setView] = useState<View>({ x: 0, y: 0, zoom: 1 })
  const [following, setFollowing] = useState(true)
  const [size, setSize] = useState('')
  const lit = states.join(' ')
  const withSvg = (make: (svg: SVGSVGElement, window: Size) => View): void => {
    const svg = window.current?.querySelector('svg.chart')
    const room = window.current?.getBoundingClientRect()
    if (svg instanceof SVGSVGElement && room && room.width > 0) setView(make(svg, room))
  }
  useEffect(() => {
    if (!window.current) return
    const watch = new ResizeObserver(([entry]) => setSize(`${entry?.contentRect.width}x${entry?.contentRect.height}`))
    watch.observe(window.current)
    return () => watch.disconnect()
  }, [])
  useLayoutEffect(() => {
    const svg = window.current?.querySelector('svg.chart')
    if (svg) light(svg, states)
  }, [drawing, lit])
  useLayoutEffect(() => {
    if (following) withSvg((svg, room) => followed(svg, room, at))
  }, [drawing, lit, following, size, at])
  return {
    window,
    view,
    following,
    see: (change) => {
      setFollowing(false)
      setView(change)
    },
    seeWhole: () => {
      setFollowing(false)
      withSvg((svg, room) => whole(sizeOf(svg), room))
    },
    follow: () => setFollowing(true),
  }
}
