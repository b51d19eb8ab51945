import { describe, expect, test } from 'vitest'
import { closedDaysVars, calendarIncidents } from '../../../src/core/incident/calendar-incidents.ts'
import type { Conversation } from '../../../src/core/conversation/conversation.ts'
import type { Effect } from '../../../src/core/conversation/effect.ts'
import type { Incident } from '../../../src/core/incident/incident.ts'
import { createPlayer } from '../../flows/player.ts'
import type { Player, Replies } from '../../flows/player.ts'
import { services, worldOf } from '../../flows/world.ts'

const AT = Date.parse('2025-11-22T09:00:00Z')
const HOUR = 3_600_000
const knownIncident = (change: Partial<Incident> = {}): Incident => ({
  id: 'own-1',
  source: 'hand',
  kind: 'incident',
  state: 'open',
  services: [],
  regions: [],
  flows: null,
  startsAt: AT - HOUR,
  endsAt: null,
  texts: { ru: 'Вход не работает.', en: 'Signing in does not work.' },
  updatedAt: AT,
  ...change,
})

const play = (
  incidents: readonly Incident[],
  service = 'my-mts',
  replies: Replies = {},
  begun?: Conversation,
): Player => createPlayer(worldOf(service), replies, 'ru', begun, incidents)
const textsOf = (effects: readonly Effect[]): string =>
  effects.flatMap((effect) => (effect.kind === 'say' || effect.kind === 'ask' ? [effect.text] : [])).join('\n')

describe('/status', () => {
  const status = (incidents: readonly Incident[], service = 'my-mts', at?: number): string => {
    const customer = play(incidents, service)
    customer.command('start')
    return textsOf(
      customer.feed({
        kind: 'command',
        name: 'status',
        payload: '',
        messageId: 9,
        at: at ?? customer.clock() + 1_000,
        incidents,
      }),
    )
  }

  test('lists what is open, then what is planned, with their times, for the service in question', () => {
    const text = status([
      knownIncident({
        id: 'later',
        state: 'planned',
        kind: 'maintenance',
        startsAt: AT + 20 * HOUR,
        endsAt: AT + 22 * HOUR,
        texts: { ru: 'Обновим кабинет.' },
      }),
      knownIncident(),
      knownIncident({ id: 'elsewhere', services: ['ozon'], texts: { ru: 'Чужое.' } }),
    ])
    expect(text).toMatch(
      /Сбой<\/b> с 22 ноября, 11:00\.\s+Вход не работает\.\s+🗓 <b>Запланировано<\/b>: 23 ноября, 08:00–10:00\s+Обновим кабинет\./,
    )
    expect(text).not.toContain('Чужое')
  })

  test('says that all is well, and asks the present question again', () => {
    expect(status([])).toMatch(/сбоев нет[\s\S]*Не получается войти/)
  })

  test('tells no end that has passed, and nothing that is over', () => {
    const text = status([
      knownIncident({ endsAt: AT - 60_000 }),
      knownIncident({ id: 'own-2', state: 'resolved', texts: { ru: 'Прошло.' } }),
    ])
    expect(text).toContain('Вход не работает.')
    expect(text).not.toContain('Обещают')
    expect(text).not.toContain('Прошло.')
  })

  test('tells the closed days of the catalogue before and while they last', () => {
    const day = (date: string) => status([], 'mts-business', Date.parse(`${date}T09:00:00Z`))
    expect(day('2025-11-20')).not.toContain('Переименовать абонентов')
    expect(day('2025-11-25')).toMatch(
      /<b>Переименовать абонентов<\/b> здесь нельзя с 29 ноября по 30 ноября включительно\./,
    )
    expect(day('2025-11-30')).toMatch(
      /с 29 ноября по 30 ноября включительно[^]*<b>Получить счета<\/b> за прошлый месяц нельзя с 1 декабря по 3 декабря включительно/,
    )
    expect(day('2025-12-02')).not.toContain('Переименовать')
  })

  test('tells one closed day as one', () => {
    const business = services.find(({ id }) => id === 'mts-business')!
    const [closed] = calendarIncidents(
      { ...business, closedDays: { renaming: 1, invoices: 0 } },
      Date.parse('2025-11-30T09:00:00Z'),
    )
    expect(closed && closedDaysVars(closed)).toMatchObject({
      what: 'renaming',
      days: 'one',
      since: '2025-11-29T21:00:00.000Z',
    })
  })

  test('tells when people answer again, while nobody does, where people answer at all', () => {
    const night = (staffed: boolean, date: string): string => {
      const customer = createPlayer({ ...worldOf('mts-business'), isStaffed: staffed }, {}, 'ru')
      customer.command('start')
      return textsOf(
        customer.feed({
          kind: 'command',
          name: 'status',
          payload: '',
          messageId: 9,
          at: Date.parse(date),
          incidents: [],
        }),
      )
    }
    expect(night(true, '2025-11-17T20:00:00Z')).toMatch(/сбоев нет[^]*<b>Человек<\/b> ответит 18 ноября, после 09:00/)
    expect(night(true, '2025-11-18T09:00:00Z')).not.toContain('Человек')
    expect(night(false, '2025-11-17T20:00:00Z')).not.toContain('Человек')
  })

  test('is not followed by the line of the menu that says the same', () => {
    expect(status([knownIncident()]).match(/Вход не работает/g)).toHaveLength(1)
  })
})

test("closed days of a service that offers no such flow are nobody's business", () => {
  const business = services.find(({ id }) => id === 'mts-business')!
  const at = Date.parse('2025-11-30T09:00:00Z')
  expect(calendarIncidents({ ...business, flows: ['answers'] }, at).map(({ id }) => id)).toEqual([
    'calendar/invoices/mts-business',
  ])
  expect(calendarIncidents({ ...business, flows: ['missing-sms'] }, at)).toEqual([])
})
