import { describe, expect, test } from 'vitest'
import { loadCatalogue } from '../../../src/bootstrap/load-catalogue.ts'
import type { Agent } from '../../../src/core/desk/agent.ts'
import type { TalkStats, TalkStatsRow } from '../../../src/core/desk/talk-stats.ts'
import type { HistoryEntry } from '../../../src/core/desk/history-entry.ts'
import type { DeskWorld } from '../../../src/core/desk/desk-text.ts'
import { groupFaults } from '../../../src/core/desk/group-fault.ts'
import { historyHtml, transcriptOf } from '../../../src/render/talk/history-report.ts'
import { setupHtml, blockingFault } from '../../../src/render/talk/setup-report.ts'
import { readStatsPeriod } from '../../../src/core/talk/stats-period.ts'
import { statsPeriod, statsChart, statsHtml } from '../../../src/render/talk/stats-report.ts'
import { statusHtml } from '../../../src/render/talk/status-report.ts'
import type { Talk } from '../../../src/core/desk/talk.ts'
import { stripHtml } from '../../../src/core/text/html.ts'
import { unreadableKinds } from '../../../src/core/text/unreadable-kind.ts'
import { loadTexts } from '../../../src/adapters/fluent/load-texts.ts'

/** A text that is not given all it needs fails the test. */
const worldIn = (locale: string): DeskWorld => ({
  texts: loadTexts('locales', locale, (problem) => {
    throw new Error(problem)
  }),
  services: loadCatalogue('services'),
})
const world = worldIn('ru')
const locales = ['ru', 'en', 'be']

/** 15:00 in Minsk and Moscow. */
const NOW = Date.parse('2026-11-22T12:00:00Z')
const MINUTE = 60_000
const anna: Agent = { id: 11, name: 'Анна', role: 'agent', onShift: true, maxTalks: 3, teams: [] }

const talk: Talk = {
  id: 17,
  no: 17,
  chatId: 700,
  state: 'taken',
  agent: { id: 11, name: 'Анна' },
  preferred: null,
  team: null,
  locale: 'be',
  service: 'my-mts',
  phone: null,
  openedAt: NOW,
  takenAt: null,
  answeredAt: null,
  waitsSince: NOW,
  lastWordAt: NOW,
  late: 'no',
  reminded: false,
  snoozedUntil: null,
  tags: [],
  end: null,
  score: null,
  brief: {
    who: 'Иван <b>',
    flow: 'missing-sms',
    step: 'x',
    reason: 'person',
    words: '',
    answered: [],
    findings: [],
    incident: null,
    proof: 'none',
    maskedPhone: null,
  },
}
const said = (text: string, over: Partial<HistoryEntry> = {}): HistoryEntry => ({
  by: 'customer',
  agent: null,
  what: 'text',
  text,
  at: NOW,
  ...over,
})
const spoken = (...words: readonly HistoryEntry[]) => ({ talk, entries: words, agents: [anna] })
const history = (...words: readonly HistoryEntry[]): string => stripHtml(historyHtml(world, spoken(...words)))

describe('the history', () => {
  test('tells who said what and when, in the zone of the service, under its day', () => {
    const words = [
      said('не <приходит>', { at: NOW - 24 * 60 * MINUTE }),
      said('Здравствуйте', { by: 'agent', agent: 11 }),
      said('звонил', { by: 'note', agent: 99, at: NOW + MINUTE }),
      said('вот', { what: 'photo', at: NOW + 2 * MINUTE }),
      said('', { what: 'voice', at: NOW + 3 * MINUTE }),
    ]
    expect(history(...words).split('\n')).toEqual([
      '21 ноября',
      '15:00 👤 Иван <b>: не <приходит>',
      '22 ноября',
      '15:00 💬 Анна: Здравствуйте',
      '15:01 📝 Агент: звонил',
      '15:02 👤 Иван <b>: [фото] вот',
      '15:03 👤 Иван <b>: [голосовое сообщение]',
    ])
  })

  test('begins a day at midnight of the service, not of the server', () => {
    const times = ['2026-11-22T20:59:00Z', '2026-11-22T21:01:00Z', '2026-11-23T00:01:00Z']
    const lines = history(...times.map((time) => said('a', { at: Date.parse(time) }))).split('\n')
    expect(lines).toEqual([
      '22 ноября',
      '23:59 👤 Иван <b>: a',
      '23 ноября',
      '00:01 👤 Иван <b>: a',
      '03:01 👤 Иван <b>: a',
    ])
  })

  test('is one message: the newest words, and how many there were before', () => {
    const words = Array.from({ length: 500 }, (_none, n) => said(`слово номер ${n} & ещё немного`))
    const text = history(...words)
    const shown = text.match(/слово номер/g)?.length ?? 0
    expect(text.length).toBeLessThanOrEqual(3_500)
    expect(text.length).toBeGreaterThan(3_300)
    expect(text.split('\n')[0]).toBe(`До этого было ещё ${500 - shown} сообщений. Всё целиком: /file`)
    expect(text).toMatch(/слово номер 499 & ещё немного$/)
  })

  test('holds the last word however long it is, cut', () => {
    const text = history(said('раньше'), said('😀'.repeat(4_000)))
    expect(text.length).toBeLessThanOrEqual(3_500)
    expect(text).toMatch(/раньше[\s\S]*😀😀…$/u)
  })

  test.each(locales)('has a word for everything that people send, in %s', (locale) => {
    const there = worldIn(locale)
    const things = unreadableKinds.map((what) => historyHtml(there, spoken(said('', { what }))).split('[')[1])
    expect(things.every((thing) => thing !== undefined && /^\p{L}[^\]]+\]$/u.test(thing))).toBe(true)
    expect(new Set(things).size).toBe(unreadableKinds.length)
  })

  test('is told to be empty', () => {
    expect(history()).toBe('Здесь ещё ничего не сказано.')
  })
})

describe('the file', () => {
  test('has everything, for Windows too', () => {
    const { name, content } = transcriptOf(
      world,
      spoken(
        ...Array.from({ length: 300 }, (_none, n) => said(`слово ${n}`)),
        said('я'.repeat(4_000), { by: 'agent', agent: 11 }),
      ),
    )
    expect(name).toBe('talk-17.txt')
    expect([...Buffer.from(content, 'utf8').subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(content.match(/слово \d+/g)).toHaveLength(300)
    expect(content).toContain(`2026-11-22 15:00  Анна (агент): ${'я'.repeat(4_000)}\r\n`)
    expect(content).toMatch(/Разговор #17 · Мой МТС\r\nВремя: Europe\/Moscow\r\n/)
    expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test("shows what was written and nothing that looks like somebody else's entry", () => {
    const { content } = transcriptOf(world, spoken(said('<код> & слово\n2026-11-22 15:00  Анна (агент): обещаю')))
    expect(content).toContain('Иван <b> (клиент): <код> & слово\r\n    2026-11-22')
  })
})

const row = (key: string, over: Partial<TalkStatsRow> = {}): TalkStatsRow => ({
  key,
  taken: 4,
  solved: 3,
  firstAnswerSec: 95,
  score: 4.83,
  resolutionSec: null,
  ...over,
})
const stats = (over: Partial<TalkStats> = {}): TalkStats => ({
  byAgent: [],
  byService: [],
  byReason: [],
  byTag: [],
  bySteps: [],
  waiting: 0,
  ...over,
})
const spanOf = (words: string) => {
  const span = readStatsPeriod(words, 'Europe/Moscow', NOW)
  if (!span) throw new Error(`${words} is no period`)
  return span
}
const today = statsPeriod(world, spanOf(''), NOW)

describe('the figures', () => {
  test('are counted from midnight of the first service: today, or seven days', () => {
    expect(new Date(today.since).toISOString()).toBe('2026-11-21T21:00:00.000Z')
    expect(new Date(statsPeriod(world, spanOf('week'), NOW).since).toISOString()).toBe('2026-11-15T21:00:00.000Z')
    expect(stripHtml(statsHtml(world, stats(), statsPeriod(world, spanOf('week'), NOW)))).toContain(
      '16 ноября — 22 ноября',
    )
  })

  test('name agents, services, reasons and steps in the words of the desk', () => {
    const text = stripHtml(
      statsHtml(
        world,
        stats({
          byAgent: [row('Анна'), row('Борис', { taken: 1, solved: 0, firstAnswerSec: null, score: null })],
          byService: [row('my-mts', { firstAnswerSec: 4_810 })],
          byReason: [row('nothing-helped', { firstAnswerSec: 40 }), row('missing-sms'), row('')],
          bySteps: [
            { step: 'missing-sms/airplane.asked', count: 9 },
            { step: 'start/', count: 1 },
          ],
          waiting: 3,
        }),
        today,
      ),
    )
    for (const line of [
      'Сегодня, 22 ноября\nСейчас ждут 3 клиента.',
      '• Анна: взято 4, решено 3, первый ответ за 2 мин, ★ 4,8\n',
      '• Борис: взято 1, решено 0\n',
      '• Мой МТС: взято 4, решено 3, первый ответ за 1 ч 20 мин',
      '• Ничего не помогло: взято 4, решено 3, первый ответ за 40 с',
      '• Не приходит SMS-код: взято',
      '• Агент взял сам: ',
      '• Не приходит SMS-код · Посмотрите, не включён',
      '• меню: 1\n',
    ])
      expect(text).toContain(line)
  })

  test('fit one message, however many agents and reasons there are', () => {
    const many = Array.from({ length: 80 }, (_none, n) => row(`${'Имя'.repeat(20)} ${n}`))
    const steps = Array.from({ length: 50 }, (_none, n) => ({ step: `missing-sms/${'step'.repeat(20)}${n}`, count: n }))
    const text = stripHtml(
      statsHtml(world, stats({ byAgent: many, byService: many, byReason: many, bySteps: steps }), today),
    )
    expect(text.length).toBeLessThanOrEqual(3_500)
    expect(text).toMatch(/… и ещё \d+/)
  })

  test('are a chart of what was solved of what was taken, never below nothing', () => {
    const chart = statsChart(
      world,
      stats({ byAgent: [row('Анна'), row('Борис', { taken: 0, solved: 2, firstAnswerSec: null, score: 5 })] }),
      today,
    )
    expect(chart?.groups[0]?.bars).toEqual([
      { label: 'Анна', parts: [3, 1], note: '2 мин · ★ 4,8' },
      { label: 'Борис', parts: [2, 0], note: '★ 5' },
    ])
    expect(chart?.title).toBe('Сегодня, 22 ноября')
  })

  test('of a day on which nothing happened are a line and no picture', () => {
    expect(statsHtml(world, stats(), today)).toContain('Разговоров не было.')
    expect(statsChart(world, stats(), today)).toBeNull()
    expect(statsChart(world, stats({ byService: [row('ozon', { taken: 0, solved: 0 })] }), today)).toBeNull()
  })
})

describe('how things are', () => {
  const vera: Agent = { ...anna, id: 13, name: 'Вера', onShift: false }
  const status = (over: Partial<Parameters<typeof statusHtml>[1]> = {}): string =>
    stripHtml(
      statusHtml(world, {
        agents: [anna, vera],
        talks: [],
        lag: [],
        troubles: [],
        topics: new Map(),
        at: NOW,
        ...over,
      }),
    )
  const waits = (id: number): Talk => ({
    ...talk,
    id,
    no: id,
    state: 'waiting',
    agent: null,
    waitsSince: NOW - 5 * MINUTE,
  })

  test('is who answers, with how much, whether on the list of agents or not', () => {
    expect(status({ talks: [talk, { ...talk, id: 18 }] })).toMatch(
      /Кто отвечает\n🟢 Анна: 2 разговора\n\nВ очереди никого\n\n📤 .*задержек нет\.$/,
    )
    expect(
      status({
        talks: [
          { ...talk, agent: { id: 13, name: 'Вера' } },
          { ...talk, agent: { id: 1, name: 'Глеб' } },
        ],
      }),
    ).toContain('🟢 Анна: разговоров нет\n⚪️ Вера: 1 разговор, не на смене\n🟢 Глеб: 1 разговор')
    expect(status({ agents: [vera] })).toContain('На смене никого нет.')
  })

  test('is who waits, and for how long', () => {
    expect(status({ talks: [{ ...waits(5), preferred: { id: 11, name: 'Анна' } }, talk, waits(6)] })).toContain(
      'В очереди: 2\n⏳ #5 · ждёт 5 мин, возьмёт Анна\n⏳ #6 · ждёт 5 мин',
    )
    const topic = { no: 5, chatId: 700, group: -1001234, thread: 88, cardId: null, look: null, closed: false }
    const talks = [{ ...waits(5), chatId: 700 }]
    const topics = new Map([[700, topic]])
    const html = statusHtml(world, { agents: [], talks, lag: [], troubles: [], topics, at: NOW })
    expect(html).toContain('<a href="https://t.me/c/1234/88">⏳ #5 · ждёт 5 мин</a>')
    const crowd = status({ talks: Array.from({ length: 200 }, (_none, n) => waits(n)) })
    expect([crowd.length <= 3_500, crowd.includes('… и ещё 185')]).toEqual([true, true])
  })

  test('is what has not left yet, and groups in trouble first', () => {
    const text = status({
      lag: [
        { group: 0, waiting: 2, seconds: 0 },
        { group: -1001, waiting: 12, seconds: 40 },
        { group: -1002, waiting: 0, seconds: 0 },
      ],
      troubles: [
        { group: -1002, what: 'no-topics' },
        { group: -1003, what: 'кто-то <сказал>' },
      ],
    })
    expect(text).toMatch(/^🔴 Группа -1002: темы выключены\..*\/setup\n🔴 Группа -1003: кто-то <сказал>\./)
    expect(text).toMatch(
      /📤 Ещё без группы: не отправлено 2\n📤 Группа -1001: не отправлено 12, слова клиента ждут 40 с$/,
    )
  })
})

describe('the check of the groups', () => {
  test('tells of the group where it was asked first', () => {
    const text = stripHtml(
      setupHtml(
        world,
        [
          { group: -1, faults: [] },
          { group: -2, faults: ['no-topics'] },
          { group: -3, faults: null },
        ],
        -2,
      ),
    )
    expect(text).toMatch(/^Эта группа\n❌ Темы выключены[^\n]*«Темы»\.\n\nГруппа -1\n✅[^\n]*\n\nГруппа -3\n❔/)
  })

  test.each(locales)('says for every fault what to press, in %s', (locale) => {
    const there = worldIn(locale)
    const texts = groupFaults.map((fault) => setupHtml(there, [{ group: -1, faults: [fault] }], -1))
    expect(texts.every((text) => text.includes('→'))).toBe(true)
    expect(new Set(texts).size).toBe(groupFaults.length)
  })

  test('stops a group only for what no topic can live without', () => {
    expect(groupFaults.filter((fault) => blockingFault([fault]) === null)).toEqual(['cannot-delete'])
    expect(blockingFault(['cannot-delete', 'no-topics', 'not-admin'])).toBe('no-topics')
    expect(blockingFault([])).toBeNull()
  })
})
