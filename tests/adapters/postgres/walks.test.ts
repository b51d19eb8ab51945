import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deleteOldRows } from '../../../src/adapters/postgres/retention.ts'
import { makeReport, writeReport } from '../../../src/cli/report/make-report.ts'
import { newConversation } from '../../../src/core/conversation/conversation.ts'
import type { EndedWalk } from '../../../src/core/walk/walk.ts'
import type { PeriodReport } from '../../../src/core/walk/period-report.ts'
import { worldOf } from '../../flows/world.ts'
import { openTestStore, rowsOf } from '../../support/store.ts'
import type { TestStore } from '../../support/store.ts'

let test: TestStore
beforeAll(async () => {
  test = await openTestStore()
})
afterAll(() => test.close())

const at = (day: string): number => Date.parse(`${day}T12:00:00+03:00`)

const walk = (day: string, news: Partial<EndedWalk> = {}): EndedWalk => ({
  flow: 'missing-sms',
  entry: 'menu',
  service: 'ozon',
  cause: 'phone-off',
  startedAt: at(day) - 120_000,
  endedAt: at(day),
  taps: 3,
  messages: 1,
  missed: 0,
  talk: false,
  end: 'came',
  cut: false,
  steps: ['init missing-sms/trouble.asking', 'came missing-sms/came'],
  ...news,
})

/** Commits a turn that has ended these walks; gives whether it was committed, and the commit itself. */
const commit = async (chatId: number, walks: readonly EndedWalk[]) => {
  await test.store.turns.receive([
    { source: `${chatId}:${Math.random()}`, chatId, payload: { kind: 'update', update: {} } },
  ])
  const head = await test.store.turns.head(chatId)
  const expectedTurn = head?.conversation?.turn ?? 0
  const conversation = { ...newConversation(chatId), turn: expectedTurn + 1 }
  const turn = { chatId, seq: head!.seq, expectedTurn, conversation, effects: [], flow: 'start', step: 'more', walks }
  expect((await test.store.turns.commit(turn)).committed).toBe(true)
  return turn
}

const services = worldOf('ozon').services
const november = { days: { from: '2026-11-01', to: '2026-11-30' }, service: null }
const figure = ({ sections }: PeriodReport, title: string, name: string) => {
  const found = sections.find((section) => section.title === title)?.figures.find((one) => one.name === name)
  return found && [found.now, found.before]
}

describe('outcomes of walks', () => {
  it('are written by the commit that ends the walk, once, without the chat and in its order', async () => {
    const turn = await commit(700_000_101, [walk('2026-10-01'), walk('2026-10-02', { end: 'stopped', service: null })])
    expect((await test.store.turns.commit(turn)).committed).toBe(false)
    const rows = await rowsOf<Record<string, unknown>>(test.pool, 'select * from walk order by id')
    expect(rows).toMatchObject([
      {
        entry: 'menu',
        ended: 'came',
        place: 'missing-sms/came',
        taps: 3,
        service: 'ozon',
        steps: walk('2026-10-01').steps,
      },
      { ended: 'stopped', service: null },
    ])
    expect(JSON.stringify(rows.map(({ chat, ...others }) => [String(chat), others]))).not.toContain('700000101')
    expect(rows[0]?.['chat']).toEqual(rows[1]?.['chat'])
    await test.pool.query('delete from walk')
  })

  it('are counted by the report against the period before', async () => {
    await commit(1, [walk('2026-11-03')])
    await commit(1, [walk('2026-11-08', { end: 'left', steps: ['init missing-sms/whose.asked'], taps: 9 })])
    await commit(2, [walk('2026-11-30', { taps: 5, cause: null }), walk('2026-12-01')])
    await commit(3, [walk('2026-11-10', { talk: true, end: 'person', flow: 'voicemail', service: 'mts-business' })])
    await commit(4, [walk('2026-10-20'), walk('2026-10-02', { end: 'given-up' }), walk('2026-10-01')])
    const report = await makeReport(test.pool, services, november)
    expect(figure(report, 'Outcomes', 'walks')).toEqual([4, 2])
    expect(figure(report, 'Outcomes', 'solved without a person')).toEqual([2, 1])
    expect(figure(report, 'Outcomes', 'share solved without a person')).toEqual([0.5, 0.5])
    expect(figure(report, 'Outcomes', 'with a talk')).toEqual([1, 0])
    expect(figure(report, 'Causes', 'missing-sms: phone-off')).toEqual([2, 2])
    expect(figure(report, 'Effort of those solved without a person (median)', 'taps')).toEqual([4, 3])
    expect(figure(report, 'Effort of those solved without a person (median)', 'minutes')).toEqual([2, 2])
    expect(figure(report, 'Where people leave', 'missing-sms/whose.asked')).toEqual([1, 0])
    expect(figure(report, 'Repeats', 'solved, then asked again within 7 days')).toEqual([2, 0])
    const ofOzon = await makeReport(test.pool, services, { ...november, service: 'ozon' })
    expect(figure(ofOzon, 'Outcomes', 'walks')).toEqual([3, 2])
  })

  it('are said in a friendly line when there are none', async () => {
    const report = await makeReport(test.pool, services, {
      ...november,
      days: { from: '2024-02-01', to: '2024-02-29' },
    })
    expect(writeReport(report, 'text')).toMatch(/^Nothing has ended from 2024-02-01 to 2024-02-29[^\n]+\n$/)
    expect(writeReport(report, 'html')).toContain('Nothing has ended')
  })

  it('lose their chat when the customer is forgotten, and their steps after 90 days', async () => {
    await test.store.facts.forget(1)
    expect(await rowsOf(test.pool, 'select count(*)::int as known from walk where chat is null')).toEqual([
      { known: 2 },
    ])
    await test.pool.query(`update walk set ended_at = now() - interval '91 days' where flow = 'voicemail'`)
    await test.pool.query(`update walk set ended_at = now() - interval '731 days' where ended = 'given-up'`)
    await deleteOldRows(test.pool, test.vault)
    expect(await rowsOf(test.pool, `select chat, steps from walk where flow = 'voicemail'`)).toEqual([
      { chat: null, steps: [] },
    ])
    expect(await rowsOf(test.pool, `select from walk where ended = 'given-up'`)).toEqual([])
  })
})
