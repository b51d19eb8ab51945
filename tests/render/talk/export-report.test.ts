import { describe, expect, test } from 'vitest'
import type { CountedTalk } from '../../../src/core/desk/talk-stats.ts'
import { exportOf } from '../../../src/render/talk/export-report.ts'
import { NOW, world } from '../../core/talk/desk-world.ts'

const talk: CountedTalk = {
  service: 'my-mts',
  reason: 'person',
  step: 'missing-sms/asked',
  isFollowUp: false,
  openedAt: NOW,
  takenAt: NOW + 60_000,
  answeredAt: null,
  endedAt: null,
  isSolved: false,
  score: 2,
  scoredAt: null,
  agents: [{ id: 11, name: 'Анна' }],
  tags: ['возврат'],
}
const span = { since: NOW - 86_400_000, until: NOW + 1 }
const fileOf = (...talks: readonly CountedTalk[]) => exportOf(world, talks, span)
const named = (name: string) => fileOf({ ...talk, agents: [{ id: 1, name }] }).content.split('\r\n')[1] ?? ''

describe('the file of talks', () => {
  test('opens in Excel: byte order mark, semicolons, CRLF, times of the desk', () => {
    const { name, content } = fileOf(talk)
    expect(name).toBe('talks-2026-11-22-2026-11-23.csv')
    expect(content.startsWith('\uFEFFНачат;Взят;')).toBe(true)
    expect(content.split('\r\n')[1]).toMatch(
      /^2026-11-23 15:00;2026-11-23 15:01;;;[^;]+;Зовёт человека;нет;нет;Анна;2;возврат$/,
    )
    expect(content.endsWith('\r\n')).toBe(true)
  })

  test.each(['=1+1', '+375', '-2', '@SUM(A1)', ' =1', '\t=1', '\r=1', '＝1', '|x', "=cmd|' /C calc'!A0"])(
    'makes no formula of %j',
    (name) => expect(named(name)).toContain(`"'${name.split('\r\n')[0]?.replaceAll('"', '""')}"`),
  )

  test('keeps a cell whole that has its own separators', () => expect(named('А; "Б", В')).toContain('"А; ""Б"", В"'))
})
