import { describe, expect, test } from 'vitest'
import type { FlowInput } from '../../src/core/flow/flow.ts'
import { viewOf } from '../../src/core/conversation/frame.ts'
import type { Service } from '../../src/core/catalogue/service.ts'
import { fails, gives } from './player.ts'
import { deadButtons, endOf, isEnd, leadingOut, reach, unreached } from './reach.ts'
import type { Spot } from './reach.ts'
import type { Answers } from './walk.ts'
import { flows, services, texts } from './world.ts'

const placed = [
  gives({ reference: 'O-1', state: 'done', expectedAt: null }),
  gives({ reference: 'O-1', state: 'under-way', expectedAt: null }),
  gives({ reference: 'O-1', state: 'refused', expectedAt: null }),
  fails('UNAVAILABLE'),
]
const rules = { unconditional: null, busy: null, notReachable: null, noAnswer: null }
const subFlows = [
  gives({ end: 'left', phone: null, proved: false, next: 'leave' }),
  gives({ end: 'person', phone: null, proved: false }),
  gives({ end: 'solved', phone: '+375290003001', proved: true, at: 0, next: 'again' }),
  gives({ end: 'solved', phone: null, proved: false, next: 'oneself' }),
  gives({ end: 'solved', phone: '+79161234568', at: 0 }),
  gives({ end: 'left', next: 'prove' }),
]
const list = {
  question: null,
  heading: 1,
  taken: { number: 'Номер', name: 'Имя' },
  batch: 'b',
  good: 2,
  bad: [{ line: 3, problem: 'double' }],
  badCount: 1,
  preview: [{ phone: '+375290003001', name: 'Склад' }],
}
const columnAsked = {
  ...list,
  question: {
    about: 'name',
    first: '+375290003001',
    columns: [
      { id: '1', title: 'Имя', sample: 'Склад' },
      { id: '2', title: 'Название', sample: 'Склад на улице, которую никто не может выговорить' },
    ],
  },
}

const walked: Readonly<Record<string, Answers>> = {
  'pause-number': { 'flow': subFlows, 'lines.pause': placed, 'lines.resume': placed },
  'block-number': { 'flow': subFlows, 'lines.block': placed },
  'call-forwarding': {
    'flow': subFlows,
    'lines.forwarding': [
      gives(rules),
      gives({ ...rules, busy: '+375290003002' }),
      gives({ ...rules, busy: '+375290003002', noAnswer: '+375290003003' }),
      fails('NOT_IMPLEMENTED'),
    ],
    'lines.forward': placed,
  },
  'voicemail': {
    'flow': subFlows,
    'lines.voicemail': [
      gives({ enabled: false, email: null }),
      gives({ enabled: true, email: null }),
      gives({ enabled: true, email: 'a@b.example' }),
      fails('UNAVAILABLE'),
    ],
    'lines.set-voicemail': placed,
  },
  'rename-subscribers': {
    'flow': subFlows,
    'names.read': [
      gives(list),
      gives(columnAsked),
      gives({ ...columnAsked, question: { ...columnAsked.question, about: 'number', first: null } }),
      gives({ ...list, bad: [], badCount: 0 }),
      gives({ ...list, good: 0, preview: [] }),
      fails('INVALID_ARGUMENT'),
      fails('OUT_OF_RANGE'),
      fails('UNAVAILABLE'),
    ],
    'names.rename': [...placed, fails('FAILED_PRECONDITION')],
    'names.rename-many': [
      gives({ reference: 'O-1', state: 'done', expectedAt: null, renamed: 2, failed: 0 }),
      gives({ reference: 'O-2', state: 'refused', expectedAt: null, renamed: 0, failed: 2 }),
      fails('GONE'),
      fails('FAILED_PRECONDITION'),
      fails('PERMISSION_DENIED'),
    ],
  },
}

const openDay = Date.parse('2025-11-12T09:00:00Z')
const closedDay = Date.parse('2025-11-29T22:30:00Z')

const inputOf = (service: Service, at: number): FlowInput => ({
  service,
  serviceChosen: true,
  services,
  locale: 'ru',
  params: { phone: '+375291112233', email: 'anna@mail.example' },
  at,
})

/** Every service that offers the flow, and the same where no name is short enough. */
const spotsOf = (id: string): readonly (readonly Spot[])[] => {
  const offering = services.filter((service) => service.flows.includes(id))
  const strict = offering.map((service) => ({ ...service, limits: { ...service.limits, nameChars: 0 } }))
  return [...offering, ...strict].flatMap((service) =>
    [openDay, closedDay].map((at) => reach(flows.get(id)!, inputOf(service, at), walked[id])),
  )
}

describe.each(Object.keys(walked))('the flow %s', (id) => {
  const flow = flows.get(id)!
  const all = spotsOf(id)
  const spots = all.flat()

  test('has no state that nobody reaches', () => {
    expect(unreached(flow, spots)).toEqual([])
  })

  test('has no button that never does anything', () => {
    expect(deadButtons(spots)).toEqual([])
  })

  test('leads from everywhere to an end, and leaves nobody without a button', () => {
    for (const one of all) {
      const out = leadingOut(one)
      expect(one.filter(({ key }) => !out.has(key)).map(({ step }) => step)).toEqual([])
      for (const spot of one.filter(
        ({ below, calls, ...rest }) =>
          below === null && Object.keys(calls).length === 0 && !isEnd({ below, calls, ...rest }),
      )) {
        expect(viewOf(spot.frame).buttons?.length ?? 0, spot.step).toBeGreaterThan(0)
      }
    }
  })

  test('ends well, as it was, or with a person, each within nine taps', () => {
    for (const end of ['solved', 'left', 'person']) {
      expect(Math.min(...spots.flatMap((spot) => (endOf(spot) === end ? [spot.taps] : []))), end).toBeLessThanOrEqual(9)
    }
  })

  test('changes nothing before a question that names the number', () => {
    const calls = spots.filter((spot) =>
      Object.values(spot.calls).some((src) => /lines\.(pause|resume|block|forward|set-voicemail)$|rename/.test(src)),
    )
    const asking = new Set(
      spots
        .filter(({ next }) => next.some(({ to }) => calls.some(({ key }) => key === to)))
        .map(({ frame }) => viewOf(frame).ask),
    )
    expect(calls.length).toBeGreaterThan(0)
    expect([...asking].filter((ask) => ask?.startsWith('confirm') !== true)).toEqual([])
  })

  test.each(texts.locales)('keeps each screen short in %s', (locale) => {
    for (const { frame, step } of spots) {
      const { ask } = viewOf(frame)
      if (ask === undefined) continue
      const own = Object.fromEntries(
        Object.keys(flow.vars).map((name) => [name, flow.vars[name]?.(frame.snapshot.context as never) ?? '']),
      )
      const text = texts.plain(
        locale,
        { flow: id, message: ask },
        { service: 'МТС Бизнес', sender: '3339', hotline: '', zone: 'UTC', ...own },
      )
      expect(text?.length ?? Infinity, `${step}: ${text}`).toBeLessThanOrEqual(ask === 'oneself' ? 330 : 300)
    }
  })
})
