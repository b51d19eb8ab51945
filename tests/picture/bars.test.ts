import { describe, expect, test } from 'vitest'
import { drawBars } from '../../src/picture/bars.ts'
import { toPng } from '../../src/picture/png.ts'

const chart = {
  title: 'Сегодня', legend: ['взято', 'решено'], empty: 'пока никого',
  groups: [{ title: 'Сотрудники', bars: [{ label: 'Анна <b>', parts: [4, 3], note: '2 мин · 4,8' }] }, { title: 'Сервисы', bars: [] }],
}

describe('a chart', () => {
  test('has a bar as long as its number, whatever the names are', () => {
    const svg = drawBars({ ...chart, groups: [{ title: 'x', bars: [{ label: 'a', parts: [10], note: '' }, { label: 'b', parts: [5], note: '' }] }] })
    const widths = [...svg.matchAll(/<rect [^>]*y="\d+" width="([\d.]+)" height="16"/g)].map(([, width]) => Number(width))
    expect(widths[0]).toBeCloseTo(2 * (widths[1] ?? 0), 0)
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
