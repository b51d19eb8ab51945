import type { Page as Tab } from 'playwright-core'

/** A word or line of the chart with its contrast to what is behind it, by WCAG 2.2. */
interface Contrast {
  readonly what: string
  readonly ratio: number
}

/** Contrasts of everything that the chart shows now. */
export interface ChartContrasts {
  readonly words: readonly Contrast[]
  readonly lines: readonly Contrast[]
}

/** Computes the contrasts in the browser: of texts to the shape behind them, of outlines and arrows to the ground. */
export const chartContrasts = (tab: Tab): Promise<ChartContrasts> =>
  tab.evaluate(() => {
    type Rgb = readonly [number, number, number]
    const paint = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
      willReadFrequently: true,
    })
    const rgb = (colour: string, under: Rgb): Rgb => {
      if (paint === null) throw new Error('no canvas')
      paint.fillStyle = `rgb(${under.join(' ')})`
      paint.fillRect(0, 0, 1, 1)
      paint.fillStyle = colour
      paint.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0] = paint.getImageData(0, 0, 1, 1).data
      return [red, green, blue]
    }
    const light = (colour: Rgb): number => {
      const [red = 0, green = 0, blue = 0] = colour.map((value) => {
        const part = value / 255
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const ratioOf = (one: Rgb, other: Rgb): number => {
      const [low = 0, high = 0] = [light(one), light(other)].toSorted((a, b) => a - b)
      return Math.round(((high + 0.05) / (low + 0.05)) * 100) / 100
    }
    const box = document.querySelector('.chart-window')
    if (box === null) throw new Error('no chart')
    const ground = rgb(getComputedStyle(box).backgroundColor, [255, 255, 255])
    const isShown = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect()
      return width + height > 0 && getComputedStyle(element).visibility === 'visible'
    }
    const shapes = [...box.querySelectorAll('rect, path, polygon, circle')].filter(isShown)
    const contains = (shape: Element, x: number, y: number): boolean => {
      const { left, right, top, bottom } = shape.getBoundingClientRect()
      return left <= x && x <= right && top <= y && y <= bottom
    }
    const behind = (element: Element): Rgb => {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      const filled = shapes.filter(
        (shape) =>
          getComputedStyle(shape).fill !== 'none' &&
          shape.tagName !== 'path' &&
          contains(shape, (left + right) / 2, (top + bottom) / 2) &&
          (shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      )
      return filled.reduce<Rgb>((under, shape) => {
        const { fill, fillOpacity, opacity } = getComputedStyle(shape)
        return Number(fillOpacity) * Number(opacity) < 0.5 ? under : rgb(fill, under)
      }, ground)
    }
    const words = [...box.querySelectorAll('text')].filter(isShown).map((text) => {
      const under = behind(text)
      return { what: text.textContent.trim(), ratio: ratioOf(rgb(getComputedStyle(text).fill, under), under) }
    })
    const lines = shapes
      .filter((shape) => getComputedStyle(shape).stroke !== 'none')
      .map((shape) => ({
        what: `${shape.tagName} ${shape.getAttribute('class') ?? ''} in ${shape.parentElement?.getAttribute('class') ?? ''}`,
        ratio: ratioOf(rgb(getComputedStyle(shape).stroke, ground), ground),
      }))
    return { words, lines }
  })
