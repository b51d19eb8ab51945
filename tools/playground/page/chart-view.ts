/** The view of a drawing: moved by `x`, `y` pixels and enlarged `zoom` times. */
export interface View {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

interface Place extends Size {
  readonly x: number
  readonly y: number
}

const LEAST_ZOOM = 0.2
const MOST_ZOOM = 2.5
const MOST_WHOLE = 1.2
const MARGIN = 16

const between = (least: number, value: number, most: number): number => Math.min(most, Math.max(least, value))

/** The view that fits the whole drawing in the middle of the window. */
export const whole = (drawing: Size, window: Size): View => {
  const fitting = Math.min((window.width - MARGIN) / drawing.width, (window.height - MARGIN) / drawing.height)
  const zoom = between(LEAST_ZOOM, fitting, MOST_WHOLE)
  return { zoom, x: (window.width - drawing.width * zoom) / 2, y: (window.height - drawing.height * zoom) / 2 }
}

/** The view at a readable size with this point in the middle, without more empty space than needed. */
export const centred = (place: Place, drawing: Size, window: Size): View => {
  const zoom = between(1, whole(drawing, window).zoom, MOST_WHOLE)
  const along = (start: number, length: number, total: number, room: number): number => {
    if (total * zoom <= room) return (room - total * zoom) / 2
    return between(room - total * zoom, room / 2 - (start + length / 2) * zoom, 0)
  }
  return {
    zoom,
    x: along(place.x, place.width, drawing.width, window.width),
    y: along(place.y, place.height, drawing.height, window.height),
  }
}

/** Zooms a view by a factor; the point under `at` does not move. */
export const zoomed = ({ x, y, zoom }: View, factor: number, at: { readonly x: number; readonly y: number }): View => {
  const next = between(LEAST_ZOOM, zoom * factor, MOST_ZOOM)
  const ratio = next / zoom
  return { zoom: next, x: at.x - (at.x - x) * ratio, y: at.y - (at.y - y) * ratio }
}

export const moveView = (view: View, dx: number, dy: number): View => ({ ...view, x: view.x + dx, y: view.y + dy })
