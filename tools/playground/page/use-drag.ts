import type { TargetedPointerEvent } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { moveView, zoomed } from './chart-view.ts'
import type { ChartInView } from './use-chart.ts'

type Pointed = TargetedPointerEvent<HTMLDivElement>

export interface Drag {
  readonly dragging: boolean
  readonly onPointerDown: (event: Pointed) => void
  readonly onPointerMove: (event: Pointed) => void
  readonly onPointerUp: (event: Pointed) => void
  readonly onPointerCancel: (event: Pointed) => void
}

/** Moves a chart with a finger or the mouse, and zooms it with two fingers. */
export const useDrag = (chart: ChartInView): Drag => {
  const pointers = useRef(new Map<number, { readonly x: number; readonly y: number }>()).current
  const [dragging, setDragging] = useState(false)
  const spread = (): number => {
    const [one, other] = [...pointers.values()]
    return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : 0
  }
  const end = (event: Pointed): void => {
    pointers.delete(event.pointerId)
    setDragging(pointers.size > 0)
  }
  return {
    dragging,
    onPointerDown: (event) => {
      event.currentTarget.setPointerCapture(event.pointerId)
      pointers.set(event.pointerId, { x: event.clientX, y: event.clientY })
      setDragging(true)
    },
    onPointerMove: (event) => {
      const last = pointers.get(event.pointerId)
      if (!last) return
      const before = spread()
      pointers.set(event.pointerId, { x: event.clientX, y: event.clientY })
      const after = spread()
      const box = event.currentTarget.getBoundingClientRect()
      if (before > 0 && after > 0) {
        chart.see((view) => zoomed(view, after / before, { x: event.clientX - box.x, y: event.clientY - box.y }))
      } else {
        chart.see((view) => moveView(view, event.clientX - last.x, event.clientY - last.y))
      }
    },
    onPointerUp: end,
    onPointerCancel: end,
  }
}
