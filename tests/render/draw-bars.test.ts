import { describe, expect, test } from 'vitest'
import { drawBars } from '../../src/render/draw-bars.ts'
import { toPng } from '../../src/render/to-png.ts'

const chart = {
  title: 'Сегодня',
  legend: ['взято', 'решено'],
  empty: 'пока никого',
  groups: [
    { title: 'Сотрудники', bars: [{ label: 'Анна <b>', parts: [4, 3], note: '2 мин · 4,8' }] },
    { title: 'Сервисы', bars: [] },
  ],
}

describe('a chart', () => {
  test('has a bar as long as its number, whatever the names are', () => {
    const svg = drawBars({
      ...chart,
      groups: [
        {
          title: 'x',
          bars: [
            { label: 'a', parts: [10], note: '' },
            { label: 'b', parts: [5], note: '' },
          ],
        },
      ],
    })
    const widths = [...svg.matchAll(/<rect [^>]*y="\d+" width="([\d.]+)" height="16"/g)].map(([, width]) =>
      Number(width),
    )
    expect(widths[0]).toBeCloseTo(2 * (widths[1] ?? 0), 0)
  })

  test('gives a group that is not to be compared with others the whole width, and writes no number twice', () => {
    const bar = (count: number, hidesNumbers = false) => ({
      label: 'a',
      parts: [count],
      note: `${count} из ста`,
      hidesNumbers,
    })
    const svg = drawBars({
      ...chart,
      groups: [
        { title: 'x', bars: [bar(10)] },
        { title: 'y', bars: [bar(1_000, true)], ownScale: true },
      ],
    })
    const widths = [...svg.matchAll(/<rect [^>]*y="\d+" width="([\d.]+)" height="16"/g)].map(([, width]) =>
      Number(width),
    )
    expect(widths[0]).toBe(widths[1])
    expect([svg.match(/>10</g)?.length, svg.match(/>1000</g)?.length]).toEqual([1, undefined])
  })

  test('escapes what people are called, and tells of an empty group', () => {
    expect(drawBars(chart)).toContain('Анна &lt;b&gt;')
    expect(drawBars(chart)).toContain('пока никого')
  })

  test('becomes a PNG in which letters leave marks', () => {
    const picture = toPng(drawBars(chart))
    expect(picture.subarray(1, 4).toString()).toBe('PNG')
    const wordless = toPng(drawBars({ ...chart, title: '' }))
    expect(picture.length).toBeGreaterThan(wordless.length + 500)
  })
})
