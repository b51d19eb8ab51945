import { describe, expect, test } from 'vitest'
import { calendarIncidents } from '../../../src/core/incident/calendar-incidents.ts'
import { readModulePress } from '../../../src/core/talk/desk-module.ts'
import { stripHtml } from '../../../src/core/text/html.ts'
import { incidentCard } from '../../../src/render/incident/incident-card.ts'
import { incidentList } from '../../../src/render/incident/incident-list.ts'
import { askPage, readAskPage } from '../../../src/core/incident/ask-change.ts'
import type { IncidentCard } from '../../../src/render/incident/incident-card.ts'
import { incidentStep } from '../../../src/core/incident/incident-step.ts'
import type { Incident } from '../../../src/core/incident/incident.ts'
import { worldOf } from '../../flows/world.ts'

const world = worldOf()
const AT = Date.parse('2025-11-22T09:00:00Z')
const HOUR = 3_600_000
const incident = (change: Partial<Incident> = {}): Incident => ({
  id: 'own-12',
  source: 'hand',
  kind: 'incident',
  state: 'draft',
  services: [],
  regions: [],
  flows: null,
  startsAt: AT,
  endsAt: null,
  texts: {},
  updatedAt: AT,
  ...change,
})
const press = (one: Incident, act: string, arg = '') => incidentStep(world, one, { kind: 'press', act, arg }, AT)
const reply = (one: Incident, page: string, text: string) =>
  incidentStep(world, one, { kind: 'reply', page, text, html: text }, AT)
const sure = (one: Incident, page: string | null) =>
  incidentStep(world, one, { kind: 'press', act: 'sure', arg: '', page }, AT)
const pages = [
  'main',
  'services',
  'regions',
  'flows',
  'from',
  'to',
  'preview',
  'publish',
  'resolve',
  askPage(incident(), { patch: { services: ['ozon'] }, what: 'updated' }),
  'history',
  'text:ru',
  'text:be',
]
const labels = ({ buttons }: IncidentCard) => buttons.flat().map(({ label }) => label)

describe('the card of an incident', () => {
  test.each(['draft', 'planned', 'open', 'resolved', 'cancelled'] as const)(
    'that is %s fits Telegram on every page, and no button is dead',
    (state) => {
      const full = incident({
        state,
        endsAt: AT + HOUR,
        texts: { ru: 'Ы'.repeat(600), en: 'E'.repeat(600), be: 'Ў'.repeat(600) },
      })
      for (const page of pages) {
        const changes = [
          { at: AT, by: 7, what: 'made' },
          { at: AT, by: null, what: 'reopened' },
        ] as const
        const card = incidentCard(world, full, page, { changes, reach: 12_345 })
        expect(stripHtml(card.text).length).toBeLessThan(4_096)
        for (const { data } of card.buttons.flat()) {
          const { act = '', arg = '', id } = readModulePress(data) ?? {}
          expect(Buffer.byteLength(data), data).toBeLessThanOrEqual(64)
          expect(id).toBe('own-12')
          const pressed = { kind: 'press', act, arg, page } as const
          expect(incidentStep(world, full, pressed, AT).reply, `${page}: ${data}`).not.toBe('stale')
        }
      }
    },
  )

  test('says which languages lack a text, and shows how customers will read it', () => {
    const card = incidentCard(world, incident({ texts: { ru: 'Вход <b>закрыт</b> &amp; точка.' } }), 'main')
    expect(card.text).toContain('Нет текста: be, en')
    expect(card.text).toContain('Вход закрыт &amp; точка.')
    const { text } = incidentCard(world, incident({ texts: { ru: 'Вход закрыт.' }, endsAt: AT + HOUR }), 'preview')
    expect(text).toMatch(/Вход закрыт\.[\s\S]*Обещают закончить 22 ноября[\s\S]*There is a known outage/)
  })

  test('ticks what is chosen', () => {
    expect(labels(incidentCard(world, incident({ services: ['ozon'] }), 'services'))).toEqual(
      expect.arrayContaining(['✅ Ozon', '▫️ МТС Бизнес']),
    )
    expect(labels(incidentCard(world, incident({ flows: ['voicemail'] }), 'flows'))).toEqual(
      expect.arrayContaining(['✅ Голосовая почта', '▫️ Сменить номер']),
    )
    expect(labels(incidentCard(world, incident({ regions: ['BY'] }), 'regions'))).toEqual([
      '✅ Беларусь',
      '▫️ Россия',
      'Везде',
      'Назад',
    ])
  })

  test('offers each number of hours by its own name', () => {
    expect(labels(incidentCard(world, incident(), 'to'))).toEqual([
      '1 час',
      '3 часа',
      '12 часов',
      'Срок неизвестен',
      'Назад',
    ])
  })

  test('ends as what it is: resolved, finished, or called off before it began', () => {
    expect(labels(incidentCard(world, incident({ state: 'open' }), 'main')).at(-1)).toBe('✅ Закончился')
    expect(labels(incidentCard(world, incident({ state: 'open', kind: 'maintenance' }), 'main')).at(-1)).toBe(
      '✅ Закончили',
    )
    expect(labels(incidentCard(world, incident({ state: 'planned' }), 'main')).at(-1)).toBe('Отменить')
    expect(incidentCard(world, incident({ state: 'planned' }), 'resolve').text).toContain('никому не напишем')
    expect(incidentCard(world, incident({ state: 'resolved', kind: 'maintenance' }), 'main').text).toContain(
      'закончено',
    )
  })

  test('says where it is, by the name of the country', () => {
    expect(incidentCard(world, incident(), 'main').text).toContain('Где: везде')
    expect(incidentCard(world, incident({ regions: ['BY', 'RU'] }), 'main').text).toContain('Где: Беларусь, Россия')
  })
})

test('the list has a button for what was made by hand, and for nothing else', () => {
  const list = incidentList(world, [
    incident({ state: 'open' }),
    incident({ id: 'sp-1', source: 'operator', state: 'planned', startsAt: AT + HOUR }),
  ])
  expect(labels(list)).toEqual(['own-12'])
  expect(list.text).toMatch(/own-12<\/b>, идёт[\s\S]*sp-1<\/b>, запланировано/)
  expect(incidentList(world, []).text).toContain('Сбоев нет')
})

test('the list says what is broken and for whom, and closed days as customers read them', () => {
  const outage = incident({
    state: 'open',
    services: ['ozon'],
    regions: ['RU'],
    texts: { ru: `Вход &lt;не&gt; работает. ${'Ы'.repeat(300)}\nЕщё.` },
  })
  const [closed] = calendarIncidents(
    world.services.find(({ id }) => id === 'mts-business')!,
    Date.parse('2025-11-29T09:00:00Z'),
  )
  const { text } = incidentList(world, [outage, closed!])
  expect(text).toMatch(
    /идёт[^\n]*\nВход &lt;не&gt; работает\. Ы+…\nOzon, Россия\n\n🗓 <b>Переименовать абонентов<\/b>[^\n]*МТС Бизнес/,
  )
  const full = Array.from({ length: 200 }, () => ({ ...outage, texts: { ru: 'Ы'.repeat(600) } }))
  expect(stripHtml(incidentList(world, full).text).length).toBeLessThan(4_096)
})

describe('what a supervisor does', () => {
  test('a press says how it is to be, so that twice is the same as once', () => {
    const once = incident({ ...press(incident(), 'service', 'on:ozon').patch })
    expect(once.services).toEqual(['ozon'])
    expect(press(once, 'service', 'on:ozon').patch).toEqual({ services: ['ozon'] })
    expect(press(once, 'service', 'off:ozon').patch).toEqual({ services: [] })
    expect(press(incident(), 'flow', 'on:voicemail').patch).toEqual({ flows: ['voicemail'] })
    expect(press(incident({ flows: ['voicemail'] }), 'flow', 'all').patch).toEqual({ flows: null })
    expect(press(incident(), 'region', 'on:BY')).toMatchObject({ patch: { regions: ['BY'] }, page: 'regions' })
    expect(press(incident({ regions: ['BY'] }), 'region', 'off:BY').patch).toEqual({ regions: [] })
    expect(press(incident({ regions: ['BY'] }), 'region', 'all')).toMatchObject({
      patch: { regions: [] },
      page: 'main',
    })
  })

  test.each([
    ['service', 'on:nothing'],
    ['region', 'on:XX'],
    ['flow', 'on:start'],
    ['kind', 'news'],
    ['page', 'elsewhere'],
    ['page', 'text:de'],
    ['whatever', ''],
  ])('a made-up press changes nothing: %s %s', (act, arg) => {
    expect(press(incident(), act, arg)).toMatchObject({ patch: null, reply: 'stale' })
  })

  test('a text is taken as it was written, and one that Telegram could not read is not', () => {
    expect(reply(incident({ texts: { en: 'Closed.' } }), 'text:ru', 'Вход <b>закрыт</b>.').patch).toEqual({
      texts: { en: 'Closed.', ru: 'Вход <b>закрыт</b>.' },
    })
    for (const wrong of ['', '  ', '<b>', '<blink>x</blink>', 'Ы'.repeat(601)])
      expect(reply(incident(), 'text:ru', wrong)).toMatchObject({ patch: null, reply: 'no-text', page: 'text:ru' })
    expect(reply(incident(), 'main', 'Закрыто')).toMatchObject({ patch: null, reply: 'nothing-asked' })
  })

  test('times are read in the zone of the desk, and must follow one another', () => {
    expect(reply(incident(), 'from', '23.11 10:00').patch).toEqual({ startsAt: Date.parse('2025-11-23T07:00:00Z') })
    expect(reply(incident(), 'to', '14:00').patch).toEqual({ endsAt: Date.parse('2025-11-22T11:00:00Z') })
    expect(reply(incident(), 'to', 'завтра')).toMatchObject({ patch: null, reply: 'no-time', page: 'to' })
    expect(reply(incident({ startsAt: AT + 30 * HOUR }), 'to', '14:00')).toMatchObject({ patch: null, reply: 'no-end' })
    expect(reply(incident({ endsAt: AT + HOUR }), 'from', '23.11 10:00')).toMatchObject({
      patch: null,
      reply: 'no-begin',
    })
    const extended = press(incident({ state: 'open', endsAt: AT + HOUR }), 'to', '3').page
    expect(readAskPage(extended, incident())).toEqual({ patch: { endsAt: AT + 3 * HOUR }, what: 'extended' })
    expect(press(incident({ endsAt: AT + HOUR }), 'to', 'none').patch).toEqual({ endsAt: null })
    for (const forged of ['', 'abc', '0', '-3', '1e9', '999999999', '*'])
      expect(press(incident(), 'to', forged)).toMatchObject({ patch: null, reply: 'stale' })
  })

  test('what is published is open, or planned; work has an end', () => {
    expect(press(incident(), 'publish')).toMatchObject({ patch: { state: 'open' }, what: 'opened' })
    expect(press(incident({ startsAt: AT + HOUR }), 'publish')).toMatchObject({
      patch: { state: 'planned' },
      what: 'planned',
    })
    expect(press(incident({ kind: 'maintenance' }), 'publish')).toMatchObject({
      patch: null,
      reply: 'no-maintenance-end',
      page: 'to',
    })
    expect(press(incident({ flows: [] }), 'publish')).toMatchObject({ patch: null, reply: 'no-flows' })
    expect(press(incident({ startsAt: AT - 2 * HOUR, endsAt: AT - HOUR }), 'publish')).toMatchObject({
      patch: null,
      reply: 'no-end',
    })
    expect(press(incident({ state: 'open' }), 'publish').patch).toBeNull()
    expect(press(incident({ services: ['ozon'], regions: ['BY'] }), 'publish')).toMatchObject({
      patch: null,
      reply: 'nobody-there',
      page: 'regions',
    })
    expect(press(incident({ services: ['ozon'], regions: ['BY', 'RU'] }), 'publish').what).toBe('opened')
  })

  test('what goes on is resolved, what has not begun is called off, and what is over changes no more', () => {
    expect(press(incident({ state: 'open' }), 'resolve')).toMatchObject({
      patch: { state: 'resolved' },
      what: 'resolved',
    })
    expect(press(incident({ state: 'planned', startsAt: AT - 1 }), 'resolve').what).toBe('resolved')
    expect(press(incident({ state: 'planned', startsAt: AT + 1 }), 'resolve').what).toBe('cancelled')
    expect(press(incident({ state: 'open' }), 'drop').reply).toBe('stale')
    expect(press(incident({ state: 'resolved' }), 'to', '3')).toMatchObject({ patch: null, reply: 'stale' })
    expect(reply(incident({ state: 'resolved' }), 'text:ru', 'Закрыто').patch).toBeNull()
  })

  test('a planned one that is put off is planned still, and one that is put forward opens', () => {
    const planned = incident({ state: 'planned', startsAt: AT + HOUR })
    expect(sure(planned, press(planned, 'from', 'now').page).patch).toEqual({ startsAt: AT, state: 'open' })
    const open = incident({ state: 'open' })
    expect(sure(open, reply(open, 'from', '23.11 10:00').page).patch).toMatchObject({ state: 'planned' })
  })
})

describe('what customers read or are stopped by', () => {
  const open = incident({ state: 'open', services: ['ozon'], endsAt: AT + 2 * HOUR, texts: { ru: 'Вход закрыт.' } })

  test.each<[string, (one: Incident) => ReturnType<typeof press>, Partial<Incident>]>([
    ['its kind', (one) => press(one, 'kind', 'maintenance'), { kind: 'maintenance' }],
    ['another service', (one) => press(one, 'service', 'on:my-mts'), { services: ['ozon', 'my-mts'] }],
    ['all services', (one) => press(one, 'service', 'all'), { services: [] }],
    ['a country', (one) => press(one, 'region', 'on:RU'), { regions: ['RU'] }],
    ['a flow', (one) => press(one, 'flow', 'on:voicemail'), { flows: ['voicemail'] }],
    ['an hour', (one) => press(one, 'to', '1'), { endsAt: AT + HOUR }],
    ['a typed end', (one) => reply(one, 'to', '18:00'), { endsAt: Date.parse('2025-11-22T15:00:00Z') }],
    ['a text', (one) => reply(one, 'text:ru', 'Вход <b>открыт</b>.'), { texts: { ru: 'Вход <b>открыт</b>.' } }],
  ])('changes after the card has shown it and asked: %s', (_, act, patch) => {
    for (const one of [open, incident({ ...open, state: 'planned' })]) {
      const asked = act(one)
      expect(asked.patch).toBeNull()
      const card = incidentCard(world, one, asked.page, { reach: 1_234 })
      expect(card.text).toMatch(/1.?234/)
      expect(labels(card)).toEqual(['Назад', '✅ Да, изменить'])
      expect(sure(one, asked.page).patch).toEqual(patch)
    }
    expect(act(incident({ ...open, state: 'draft' })).patch).toEqual(patch)
  })

  test('is shown as it will be', () => {
    const { page } = press(open, 'kind', 'maintenance')
    expect(incidentCard(world, open, page, { reach: 1 }).text).toContain('Работы')
    expect(incidentCard(world, open, 'main').text).not.toContain('Работы')
  })

  test('stays as it is when a colleague has changed it meanwhile, or nothing was asked', () => {
    const { page } = press(open, 'kind', 'maintenance')
    const later = incident({ ...open, updatedAt: AT + 1 })
    for (const [one, shown] of [
      [later, page],
      [open, 'main'],
      [open, null],
      [incident({ ...open, state: 'resolved' }), page],
    ] as const)
      expect(sure(one, shown)).toMatchObject({ patch: null, reply: 'stale' })
    expect(incidentCard(world, later, page).text).toBe(incidentCard(world, later, 'main').text)
  })

  test('is published, and ended, only after a page that tells whom it reaches, with the safe answer first', () => {
    const draft = incidentCard(world, incident(), 'publish', { reach: 21 })
    expect(draft.text).toContain('21 клиент,')
    expect(labels(draft)).toEqual(['Назад', '✅ Да, опубликовать'])
    const end = incidentCard(world, open, 'resolve', { reach: 3 })
    expect(end.text).toContain('3 клиентам')
    expect(labels(end)).toEqual(['Назад', '✅ Да, всё работает'])
    const publish = incidentCard(world, incident(), 'main')
      .buttons.flat()
      .find(({ label }) => label === '✅ Опубликовать')
    expect(readModulePress(publish?.data ?? '')).toMatchObject({ act: 'page', arg: 'publish' })
  })

  test('says its year and its zone', () => {
    expect(stripHtml(incidentCard(world, open, 'main').text)).toMatch(
      /С 22 ноября 2025 г\., 12:00 [^,]+, до 22 ноября 2025 г\., 14:00 \S+/,
    )
  })
})

describe('a mistaken end', () => {
  const ended = incident({ state: 'resolved', endsAt: AT + HOUR })
  const at = (one: Incident, ms: number) => incidentStep(world, one, { kind: 'press', act: 'reopen', arg: '' }, AT + ms)

  test('can be taken back for some minutes', () => {
    expect(labels(incidentCard(world, ended, 'main'))).toContain('Ещё не закончилось')
    expect(at(ended, 9 * 60_000)).toMatchObject({ patch: { state: 'open', endsAt: AT + HOUR }, what: 'reopened' })
    expect(at(ended, 11 * 60_000)).toMatchObject({ patch: null, reply: 'too-late' })
  })

  test('leaves no end that is as good as over', () => {
    expect(at(incident({ state: 'resolved', endsAt: AT - 1 }), 60_000).patch).toEqual({ state: 'open', endsAt: null })
  })

  test.each(['draft', 'planned', 'open', 'cancelled'] as const)('is none of what is %s', (state) => {
    expect(at(incident({ ...ended, state }), 0)).toMatchObject({ patch: null, reply: 'stale' })
    expect(labels(incidentCard(world, incident({ ...ended, state }), 'main'))).not.toContain('Ещё не закончилось')
  })
})

describe('a time', () => {
  test.each([
    ['from', '10:00'],
    ['from', '21.11 10:00'],
    ['from', '21.11.2025 10:00'],
    ['to', '11:59'],
    ['to', '22.11 09:00'],
    ['to', '01.06 09:00'],
  ])('that has passed is refused, not taken for tomorrow or next year: %s %s', (page, text) => {
    expect(reply(incident({ startsAt: AT - HOUR }), page, text)).toMatchObject({
      patch: null,
      reply: 'time-over',
      page,
    })
  })

  test('of the next January is to come, in December', () => {
    const december = Date.parse('2025-12-30T09:00:00Z')
    const input = { kind: 'reply', page: 'to', text: '02.01 09:00', html: '' } as const
    expect(incidentStep(world, incident({ startsAt: december }), input, december).patch).toEqual({
      endsAt: Date.parse('2026-01-02T06:00:00Z'),
    })
  })
})
