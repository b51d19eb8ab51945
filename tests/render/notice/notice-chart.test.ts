import { describe, expect, test } from 'vitest'
import { responsesFile } from '../../../src/render/notice/responses-file.ts'
import type { NoticeReport } from '../../../src/core/notice/notice-report.ts'
import { noticeChart } from '../../../src/render/notice/notice-chart.ts'
import { notice, NOW, progress, world } from '../../core/notice/notice-world.ts'

const nothing: NoticeReport = { slices: [], reactions: [], presses: [] }
const spaced = (text: string): string => text.replaceAll(/\s/g, ' ')
const chart = (counts: Partial<typeof progress>, report: Partial<NoticeReport> = {}) => {
  const { groups, ...rest } = noticeChart(
    world,
    notice({ state: 'done', startedAt: NOW, progress: { ...progress, ...counts } }),
    { ...nothing, ...report },
  )
  const [outcome, time, reactions, presses] = groups.map(({ bars }) =>
    bars.map(({ label, parts, note }) => ({ label, parts, note: spaced(note) })),
  )
  return { ...rest, outcome, time, reactions, presses }
}
const MINUTE = 60_000
const slicesOf = (count: number, every: number): NoticeReport['slices'] =>
  Array.from({ length: count }, (_, place) => ({
    at: NOW + place * every,
    sent: 10,
    blocked: 1,
    failed: place === 0 ? 2 : 0,
  }))

describe('the picture of a report', () => {
  test('tells what became of all copies, of how many that is which part, and who was left out', () => {
    const { title, outcome } = chart({
      total: 100_000,
      sent: 89_000,
      blocked: 900,
      failed: 50,
      unknown: 50,
      skipped: 10_000,
    })
    expect(title).toBe('Рассылка № 12 · 23 ноября')
    expect(outcome).toEqual([
      { label: 'дошло', parts: [89_000, 0, 0, 0], note: '89 000 · 98,9 %' },
      { label: 'заблокировали', parts: [0, 0, 900, 0], note: '900 · 1 %' },
      { label: 'не дошло', parts: [0, 0, 0, 50], note: '50 · < 0,1 %' },
      { label: 'неизвестно', parts: [0, 0, 0, 50], note: '50 · < 0,1 %' },
      { label: 'отписаны или без текста', parts: [0, 0, 0, 0], note: '10 000' },
    ])
  })

  test('shows when they left, in no more bars than can be looked at, and loses none', () => {
    const { time = [] } = chart({}, { slices: slicesOf(60, MINUTE) })
    expect(time.length).toBeLessThanOrEqual(15)
    expect(
      time.reduce((all, { parts: [sent = 0, , blocked = 0, failed = 0] }) => all + sent + blocked + failed, 0),
    ).toBe(60 * 11 + 2)
    expect(time[0]?.label).toBe('15:00')
  })

  test.each([
    ['seconds where it was over soon', 2_000, '15:00:00'],
    ['the day where it went on after a night', 600 * MINUTE, '23.11, 15:00'],
  ])('tells %s', (_, every, label) => {
    expect(chart({}, { slices: slicesOf(3, every) }).time?.[0]?.label).toBe(label)
  })

  test('tells who pressed and felt what, the most first and what has no name last', () => {
    const { reactions, presses } = chart(
      { total: 200, sent: 200 },
      {
        reactions: [
          { emoji: '🤔', count: 9 },
          { emoji: '❤', count: 3 },
          { emoji: '🥰', count: 1 },
          { emoji: '❤\uFE0F', count: 3 },
          { emoji: '👍', count: 8 },
        ],
        presses: [{ flow: 'missing-sms', count: 50 }],
      },
    )
    expect(reactions?.map(({ label, note }) => [label, note])).toEqual([
      ['нравится', '8 · 4 %'],
      ['сердце', '6 · 3 %'],
      ['другие', '10 · 5 %'],
    ])
    expect(presses).toEqual([{ label: 'Не приходит SMS-код', parts: [0, 50, 0, 0], note: '50 · 25 %' }])
  })

  test('of a notice that nobody got is empty', () => {
    expect(noticeChart(world, notice(), nothing).title).toBe('Рассылка № 12')
    expect(chart({})).toMatchObject({ outcome: [], time: [], reactions: [], presses: [] })
  })
})

test('who answered is a table, whatever stands in it', () => {
  const file = responsesFile(world, [
    { chatId: 700100, emoji: '👍', flows: ['missing-sms', 'notices_news'] },
    { chatId: 700200, emoji: null, flows: ['gone;"flow"'] },
  ])
  expect(file).toBe(
    '\uFEFF"Номер чата";"Реакция";"Нажатая кнопка"\r\n700100;"👍";"Не приходит SMS-код, Отписались: новости"\r\n700200;"";"gone;""flow"""\r\n',
  )
})
