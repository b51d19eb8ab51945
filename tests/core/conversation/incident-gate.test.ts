import { newConversation } from '../../../src/core/conversation/conversation.ts'
import { describe, expect, test } from 'vitest'
import type { Conversation } from '../../../src/core/conversation/conversation.ts'
import type { Effect } from '../../../src/core/conversation/effect.ts'
import type { CustomerEvent, Event, WorldEvent } from '../../../src/core/conversation/event.ts'
import { rescheduleNews } from '../../../src/core/conversation/incident-gate.ts'
import { isOpen, openIncidentsFor, stopsFlow } from '../../../src/core/incident/open-incidents.ts'
import type { Incident } from '../../../src/core/incident/incident.ts'
import { createPlayer } from '../../flows/player.ts'
import type { Player, Replies } from '../../flows/player.ts'
import { flows, services, worldOf } from '../../flows/world.ts'

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
const question = (customer: Player): string => customer.now().prompt?.text ?? ''
const happen = (
  customer: Player,
  event: CustomerEvent | WorldEvent,
  incidents: readonly Incident[] = [],
): readonly Effect[] => customer.feed({ ...event, at: customer.clock() + 1_000, incidents } as Event)
const resolvedEvent = (flow = 'regain-access', incident = 'own-1'): WorldEvent => ({
  kind: 'incident-resolved',
  incident,
  what: 'incident',
  flow,
})
const textsOf = (effects: readonly Effect[]): string =>
  effects.flatMap((effect) => (effect.kind === 'say' || effect.kind === 'ask' ? [effect.text] : [])).join('\n')

describe('an incident', () => {
  test.each<[string, Partial<Incident>, boolean]>([
    ['is felt while it is open, whatever end was planned', { endsAt: AT - 1 }, true],
    ['is felt when it was planned for now', { state: 'planned' }, true],
    ['is not felt before its time', { state: 'planned', startsAt: AT + 1 }, false],
    ['is not felt when what was planned is past', { state: 'planned', endsAt: AT }, false],
    ['is not felt while it is written', { state: 'draft' }, false],
    ['is not felt when it is over', { state: 'resolved' }, false],
  ])('%s', (_, change, open) => {
    expect(isOpen(knownIncident(change), AT)).toBe(open)
  })

  test('concerns the services and regions it names, and the gravest comes first', () => {
    const [ozon, business] = ['ozon', 'mts-business'].map((id) => services.find((service) => service.id === id)!)
    const all = [
      knownIncident({ id: 'works', kind: 'maintenance' }),
      knownIncident({ id: 'ozon', services: ['ozon'] }),
      knownIncident({ id: 'belarus', regions: ['BY'] }),
    ]
    const ids = (...found: readonly Incident[]) => found.map(({ id }) => id)
    expect(ids(...openIncidentsFor(all, ozon!, AT))).toEqual(['ozon', 'works'])
    expect(ids(...openIncidentsFor(all, business!, AT))).toEqual(['belarus', 'works'])
    expect(ids(...openIncidentsFor(all, null, AT))).toEqual(['works'])
  })

  test('stops the flows it names; unnamed, those that need something of the company', () => {
    const stopByIncident = (incident: Incident) =>
      [...flows.values()].filter((flow) => stopsFlow(incident, flow)).map(({ id }) => id)
    expect(stopByIncident(knownIncident({ flows: ['my-requests'] }))).toEqual(['my-requests'])
    expect(stopByIncident(knownIncident({ flows: [] }))).toEqual([])
    expect(stopByIncident(knownIncident())).toEqual(
      expect.arrayContaining(['regain-access', 'change-number', 'missing-sms']),
    )
    expect(stopByIncident(knownIncident())).not.toEqual(expect.arrayContaining(['is-it-a-scam']))
  })
})

describe('a flow that would run into an open incident', () => {
  const stopByIncident = (change: Partial<Incident> = {}, replies: Replies = {}): Player => {
    const customer = play([knownIncident(change)], 'my-mts', replies)
    customer.command('start', 'regain-access')
    return customer
  }

  test('says so before any question, and it is noted that the customer met it', () => {
    const customer = stopByIncident({ endsAt: Date.parse('2025-11-22T11:00:00Z') })
    expect(customer.where()).toBe('incident known')
    expect(question(customer)).toMatch(/Известный сбой[\s\S]*Вход не работает\.[\s\S]*до 14:00/)
    expect(customer.effects).toContainEqual({ kind: 'incident-hit', incident: 'own-1', flow: 'regain-access' })
  })

  test('goes on all the same, with what it was told, and the way back leads to the incident', () => {
    const customer = stopByIncident()
    customer.tap('go-on')
    expect(customer.where()).toMatch(/^regain-access /)
    customer.tap('Назад')
    expect(customer.where()).toBe('incident known')
  })

  test('waits for the end: the customer is told, and goes on from there', () => {
    const customer = stopByIncident()
    customer.tap('tell-me')
    expect(customer.where()).toBe('incident subscribed')
    expect(customer.effects).toContainEqual(
      expect.objectContaining({ src: 'incidents.subscribe', input: { incidentId: 'own-1', flow: 'regain-access' } }),
    )
    const effects = happen(customer, resolvedEvent())
    expect(effects.filter(({ kind }) => kind === 'ask' || kind === 'say')).toHaveLength(1)
    expect(question(customer)).toContain('Сбой закончился')
    customer.tap('regain-access')
    expect(customer.where()).toMatch(/^regain-access /)
  })

  test('tells whoever has not decided yet, and does not tell of the end of another one', () => {
    const customer = stopByIncident()
    happen(customer, resolvedEvent('regain-access', 'own-2'))
    expect(customer.where()).toBe('incident known')
    happen(customer, resolvedEvent())
    expect(customer.where()).toBe('incident fixed')
  })

  test('says honestly when the promise could not be kept, and may be asked again', () => {
    const customer = stopByIncident(
      {},
      { 'incidents.subscribe': [{ failure: { code: 'UNAVAILABLE', retryAfterSec: null } }, { output: null }] },
    )
    customer.tap('tell-me')
    expect(customer.where()).toBe('incident not-subscribed')
    customer.tap('tell-me')
    expect(customer.where()).toBe('incident subscribed')
    customer.tap('enough')
    expect(customer.where()).toMatch(/^start more/)
  })

  test.each<[string, Partial<Incident>]>([
    ['of another service', { services: ['ozon'] }],
    ['of another flow', { flows: ['block-number'] }],
    ['somewhere else', { regions: ['BY'] }],
    ['that is only planned', { state: 'planned', startsAt: AT + HOUR }],
  ])('is not stopped by one %s', (_, change) => {
    expect(stopByIncident(change).where()).toMatch(/^regain-access /)
  })

  test('that tells of incidents itself is not stopped twice', () => {
    const customer = play([knownIncident()])
    customer.command('start', 'missing-sms')
    expect(customer.where()).toMatch(/^missing-sms /)
  })
})

describe('the end of an incident', () => {
  test('is offered as the way on to whoever is at the menu', () => {
    const customer = play([])
    customer.command('start')
    happen(customer, resolvedEvent())
    expect(customer.where()).toBe('incident fixed')
    customer.tap('regain-access')
    expect(customer.where()).toMatch(/^regain-access /)
  })

  test('leads nowhere when the customer does not want it', () => {
    const customer = play([])
    customer.command('start')
    happen(customer, resolvedEvent())
    customer.tap('enough')
    expect(customer.where()).toMatch(/^start /)
  })

  test('is told in the middle of a flow above its question, which stays', () => {
    const customer = play([])
    customer.command('start', 'regain-access')
    const before = customer.where()
    expect(textsOf(happen(customer, resolvedEvent('missing-sms')))).toMatch(/SMS снова приходят/)
    expect(customer.where()).toBe(before)
  })

  test('is told to whoever sleeps, whose next tap counts', () => {
    const customer = play([knownIncident()])
    customer.command('start', 'regain-access')
    customer.wait()
    customer.wait()
    expect(customer.labels()).toEqual(['Продолжить'])
    happen(customer, resolvedEvent())
    customer.tap('regain-access')
    expect(customer.where()).toMatch(/^regain-access /)
  })

  test('is kept while an agent talks to the customer, and told after the talk', () => {
    const customer = play([])
    customer.command('start', 'regain-access')
    const at = customer.where()
    happen(customer, { kind: 'claimed', agent: { id: 1, name: 'Анна' }, callbackId: null })
    expect(textsOf(happen(customer, resolvedEvent('missing-sms')))).toBe('')
    expect(
      textsOf(
        happen(customer, {
          kind: 'news',
          text: 'ticket-answered',
          vars: { outcome: 'done', reference: 'R-1' },
          flow: null,
        }),
      ),
    ).toBe('')
    const after = textsOf(happen(customer, { kind: 'released', how: 'returned', flow: null, words: null }))
    expect(after).toContain('SMS снова приходят')
    expect(after).toContain('R-1')
    expect(customer.where()).toBe(at)
    expect(textsOf(happen(customer, { kind: 'released', how: 'returned', flow: null, words: null }))).toBe('')
  })

  test('is kept from whoever blocked us', () => {
    const customer = play([])
    customer.command('start', 'regain-access')
    happen(customer, { kind: 'blocked' })
    const at = customer.now().frames
    expect(textsOf(happen(customer, resolvedEvent()))).toBe('')
    expect(customer.now().frames).toEqual(at)
  })
})

describe('where somebody stopped', () => {
  /** Met it, went on all the same, and stands at a question of the flow. */
  const midFlow = (): { readonly customer: Player; readonly at: string } => {
    const customer = play([knownIncident()])
    customer.command('start', 'regain-access')
    customer.tap('go-on')
    const first = customer.where()
    customer.tap(customer.labels()[0] ?? '')
    expect(customer.where()).not.toBe(first)
    return { customer, at: customer.where() }
  }

  test('is gone on from after the menu', () => {
    const { customer, at } = midFlow()
    customer.command('menu')
    happen(customer, resolvedEvent())
    expect(customer.where()).toBe('incident fixed')
    customer.tap('regain-access')
    expect(customer.where()).toBe(at)
  })

  test('is gone on from though another matter has come to its end since', () => {
    const { customer, at } = midFlow()
    customer.command('menu')
    customer.command('start', 'is-it-a-scam')
    customer.command('menu')
    expect(customer.now().frames).toHaveLength(1)
    happen(customer, resolvedEvent())
    customer.tap('regain-access')
    expect(customer.where()).toBe(at)
  })

  test('is a button below any question of another flow, as long as it is not pressed', () => {
    const { customer, at } = midFlow()
    customer.command('menu')
    customer.command('start', 'is-it-a-scam')
    const elsewhere = customer.where()
    expect(textsOf(happen(customer, resolvedEvent()))).toContain('Сбой закончился')
    expect(customer.where()).toBe(elsewhere)
    customer.command('help')
    customer.tap('take-up')
    expect(customer.where()).toBe(at)
    expect(customer.labels().join()).not.toContain('Вернуться')
    customer.tap('back')
    expect(customer.where()).toBe(elsewhere)
  })

  test('is the first question for whoever stopped before it, with what they had told', () => {
    const customer = play([knownIncident()])
    customer.write('Не могу войти, номер +375 29 123-45-67')
    expect(customer.where()).toBe('incident known')
    const calm = play([])
    calm.write('Не могу войти, номер +375 29 123-45-67')
    customer.command('menu')
    happen(customer, resolvedEvent())
    customer.tap('regain-access')
    expect(customer.where()).toBe(calm.where())
    expect(question(customer)).toBe(question(calm))
  })

  test('is not gone back to when the flow has come to its end since', () => {
    const { customer } = midFlow()
    customer.command('menu')
    const again = play([], 'my-mts', {}, customer.now())
    again.command('start', 'regain-access')
    while (!again.where().startsWith('start')) again.tap(again.labels()[0] ?? '')
    happen(again, resolvedEvent())
    again.tap('regain-access')
    const { statements } = again.now()
    const fresh = play([], 'my-mts', {}, { ...newConversation(1), statements })
    fresh.command('start', 'regain-access')
    expect(again.where()).toBe(fresh.where())
  })

  test('is begun anew when a deploy took the flow away that it stood in', () => {
    const { customer, at } = midFlow()
    customer.command('menu')
    const { suspended, ...rest } = customer.now()
    const gone = suspended.map((step) => ({
      ...step,
      frames: step.frames.map((frame) => (frame.flow === 'regain-access' ? { ...frame, flow: 'gone' } : frame)),
    }))
    const later = play([], 'my-mts', {}, { ...rest, suspended: gone, statements: {} })
    happen(later, resolvedEvent())
    later.tap('regain-access')
    expect(later.where()).toMatch(/^regain-access /)
    expect(later.where()).not.toBe(at)
  })

  test('is kept for the last few flows, and no more', () => {
    const { customer } = midFlow()
    for (let leave = 0; leave < 9; leave += 1) {
      customer.command('start', 'is-it-a-scam')
      customer.command('menu')
    }
    expect(customer.now().suspended).toHaveLength(4)
  })

  test('is forgotten with everything else', () => {
    const { customer } = midFlow()
    customer.command('forget')
    while (customer.now().suspended.length > 0 && customer.where().startsWith('forget'))
      customer.tap(customer.labels()[0] ?? '')
    expect(customer.now().suspended).toEqual([])
  })

  test('is a button below the score after the talk in which it ended', () => {
    const { customer, at } = midFlow()
    customer.command('menu')
    happen(customer, { kind: 'claimed', agent: { id: 1, name: 'Анна' }, callbackId: null })
    happen(customer, resolvedEvent())
    expect(textsOf(happen(customer, { kind: 'released', how: 'solved', flow: null, words: null }))).toContain(
      'Сбой закончился',
    )
    expect(customer.where()).toMatch(/^score /)
    customer.tap('take-up')
    expect(customer.where()).toBe(at)
  })

  test('is told to whoever blocked us when they are back', () => {
    const { customer, at } = midFlow()
    customer.command('menu')
    happen(customer, { kind: 'blocked' })
    expect(textsOf(happen(customer, resolvedEvent()))).toBe('')
    expect(textsOf(happen(customer, { kind: 'unblocked' }))).toContain('Сбой закончился')
    customer.tap('take-up')
    expect(customer.where()).toBe(at)
    expect(customer.now().pendingNews).toEqual([])
  })

  test('is told to whoever slept when they blocked us', () => {
    const { customer } = midFlow()
    while (!customer.labels().includes('Продолжить')) customer.wait()
    const at = customer.where()
    happen(customer, { kind: 'blocked' })
    happen(customer, resolvedEvent())
    expect(textsOf(happen(customer, { kind: 'unblocked' }))).toContain('Сбой закончился')
    expect(customer.where()).toBe(at)
    expect(customer.now().unreachable).toBe(false)
  })
})

describe('a question about an incident that is over', () => {
  const met = (): Player => {
    const customer = play([knownIncident()])
    customer.command('start', 'regain-access')
    return customer
  }

  const goBack = (customer: Player): void => {
    const index = customer.labels().findIndex((label) => label.includes('Назад'))
    happen(customer, { kind: 'pressed', prompt: customer.now().promptNo, index, callbackId: 'c' }, [
      knownIncident({ state: 'resolved' }),
    ])
  }

  test('is not asked again on the way back', () => {
    const customer = met()
    customer.tap('go-on')
    goBack(customer)
    expect(customer.where()).toBe('incident fixed')
    expect(textsOf(happen(customer, resolvedEvent()))).toBe('')
  })

  test.each([
    ['missing-sms', 'whose.asked'],
    ['reset-password', 'situation'],
  ])('is not left standing in a flow that tells of it itself: %s', (flow, next) => {
    const current = {
      output: { incident: { id: 'own-1', kind: 'incident', text: 'SMS задерживаются.', endsAt: null } },
    }
    const customer = play([], 'my-mts', { 'incidents.current': current })
    customer.command('start', flow)
    expect(customer.where()).toBe(`${flow} trouble.known`)
    happen(customer, resolvedEvent(flow, 'own-2'))
    expect(customer.where()).toBe(`${flow} trouble.known`)
    expect(textsOf(happen(customer, resolvedEvent(flow))).match(/Сбой закончился/g)).toHaveLength(1)
    expect(customer.where()).toBe(`${flow} ${next}`)
    expect(question(customer)).not.toContain('Известный сбой')
  })

  test('is told to whoever has gone aside from it, and found answered on the way back', () => {
    const customer = met()
    customer.tap('tell-me')
    customer.command('person')
    expect(customer.where()).toMatch(/^person /)
    expect(textsOf(happen(customer, resolvedEvent()))).toContain('Сбой закончился')
    expect(customer.where()).toMatch(/^person /)
    goBack(customer)
    expect(customer.where()).toBe('incident fixed')
  })

  test('is told once after a talk', () => {
    const customer = met()
    customer.command('person')
    happen(customer, { kind: 'claimed', agent: { id: 1, name: 'Анна' }, callbackId: null })
    happen(customer, resolvedEvent())
    const after = textsOf(happen(customer, { kind: 'released', how: 'returned', flow: null, words: null }))
    expect(after.match(/Сбой закончился/g)).toHaveLength(1)
    expect(customer.where()).toBe('incident fixed')
  })
})

test('a flow that another one leads to is not begun unwarned either', () => {
  const customer = play([knownIncident({ flows: ['block-number'] })])
  customer.command('start', 'is-it-a-scam')
  for (const button of ['code', 'code-told', 'done', 'off-network', 'block']) customer.tap(button)
  expect(customer.where()).toBe('incident known')
  customer.tap('go-on')
  expect(customer.where()).toMatch(/^block-number /)
})

describe('an incident that lasts longer', () => {
  const term = AT + 5 * HOUR
  const later = (endsAt: number | null, kind: Incident['kind'] = 'incident') =>
    rescheduleNews(knownIncident({ kind, endsAt }), AT)
  const feedNews = (customer: Player, event: Event): string =>
    textsOf(customer.feed({ ...event, at: customer.clock() + 1_000 }))

  test('is told above the present question, with the new end, or that nobody knows it', () => {
    const customer = play([knownIncident()])
    customer.command('start', 'regain-access')
    customer.tap('tell-me')
    expect(feedNews(customer, later(term))).toMatch(/Сбой ещё не закончился\. Теперь обещают 22 ноября до 17:00\./)
    expect(customer.where()).toBe('incident subscribed')
    expect(feedNews(customer, later(null, 'maintenance'))).toMatch(/идут дольше[^\n]*неизвестно/)
    expect(feedNews(customer, later(AT - 1))).toContain('неизвестно')
  })

  test('is not told after the talk when it is over by then', () => {
    const customer = play([])
    customer.command('start')
    happen(customer, { kind: 'claimed', agent: { id: 1, name: 'Анна' }, callbackId: null })
    feedNews(customer, later(term))
    happen(customer, resolvedEvent())
    const after = textsOf(happen(customer, { kind: 'released', how: 'returned', flow: null, words: null }))
    expect(after).toContain('Сбой закончился')
    expect(after).not.toContain('Теперь обещают')
  })
})

describe('the menu', () => {
  test('shows a line while something is out of order, and none afterwards', () => {
    const customer = play([knownIncident()])
    customer.command('start')
    expect(question(customer)).toMatch(/^⚠️ Вход не работает\. Подроб\S+ \/status\n\n/)
    const calm = play([knownIncident({ state: 'planned', startsAt: AT + 9 * HOUR })])
    calm.command('start')
    expect(question(calm)).not.toContain('⚠️')
  })

  test('cuts what is too long for a line, and keeps markup out', () => {
    const customer = play([knownIncident({ texts: { ru: `<b>${'Ы'.repeat(300)} &lt;3</b>\nещё` } })])
    customer.command('start')
    const [line = ''] = question(customer).split('\n')
    expect(line.length).toBeLessThan(170)
    expect(question(customer)).not.toContain('ещё')
  })
})
