import type { Flow, FlowInput } from '../../src/core/flow/flow.ts'
import type { Service } from '../../src/core/catalogue/service.ts'
import { evidence, fails, gives } from './player.ts'
import { beginning, isEnd, onwards } from './reach.ts'
import type { Spot } from './reach.ts'
import { restingStates } from './states.ts'
import type { Answers } from './walk.ts'
import { flows, services } from './world.ts'

const PHONE = '+375291234567'
const OPEN_DAY = Date.parse('2025-11-12T09:00:00Z')
const CLOSED_DAY = Date.parse('2025-11-29T22:30:00Z')

const held = (known: object) => gives({ enough: false, missing: [], until: null, phone: null, refusal: null, ...known })
const placed = [
  gives({ reference: 'O-1', state: 'under-way', expectedAt: null }),
  gives({ reference: 'O-1', state: 'done', expectedAt: null }),
  gives({ reference: 'O-1', state: 'refused', expectedAt: null }),
  fails('UNAVAILABLE'),
  fails('UNKNOWN_OUTCOME'),
  fails('PERMISSION_DENIED'),
]
const sent = gives({ authenticationId: 'a', channel: 'sms', maskedDestination: '+375 ••• 67' })
const found = gives({
  items: [{ customerId: 'c-1', phone: PHONE, name: 'Склад', account: '295000000001' }],
  total: 6,
  searchesLeft: 4,
})
const offers = gives({
  items: [{ resourceId: 'r-1', phone: '+375290005777', category: 'Gold', price: '12.30 BYN' }],
  cursor: '2',
  searchesLeft: 4,
})
const list = {
  question: null,
  heading: 1,
  taken: { number: 'Номер', name: 'Имя' },
  batch: 'b',
  good: 2,
  bad: [{ line: 3, problem: 'double' }],
  badCount: 1,
  preview: [{ phone: PHONE, name: 'Склад' }],
}
const columnAsked = {
  ...list,
  question: {
    about: 'name',
    first: PHONE,
    columns: [
      { id: '1', title: 'Имя', sample: 'Склад' },
      { id: '2', title: 'Название', sample: 'Склад на улице, которую никто не может выговорить' },
    ],
  },
}
const rules = { unconditional: null, busy: '+375290003002', notReachable: null, noAnswer: '+375290003003' }
const request = {
  reference: 'O-77',
  kind: 'order',
  flow: 'change-number',
  state: 'under-way',
  madeAt: '2025-11-12T08:00:00Z',
  canCancel: true,
}
const incident = { id: 'i', kind: 'incident', text: null, endsAt: null }

/** Whatever the world may answer, the fullest first: a saved snapshot with nothing in it would show little. */
const answers: Answers = {
  'incidents.current': [gives({ incident: null }), gives({ incident }), fails('UNAVAILABLE')],
  'incidents.subscribe': [gives(null), fails('UNAVAILABLE')],
  'evidence.collect': [
    {},
    { recycled: true },
    { simSwapHours: 3 },
    { send: 'none' as const },
    { cause: 'MEMORY_CAPACITY_EXCEEDED' as const },
    { cause: 'INSUFFICIENT_FUNDS' as const },
    { cause: 'CONGESTION' as const },
    { cause: 'EQUIPMENT_ERROR' as const },
    { state: 'ENROUTE' as const, ageSec: 20 },
    { incident: 'sms' as const },
    { channels: [] },
    { reach: 'unreachable' as const, canWatch: true },
    { consentUrl: 'https://operator.example/consent/1' },
  ]
    .map(evidence)
    .concat(fails('UNAVAILABLE')),
  'phone.watch': [gives(null), fails('UNAVAILABLE')],
  'codes.send': [
    sent,
    fails('CODE_DELIVERY.RESEND_TOO_EARLY', 41),
    fails('ONE_TIME_PASSWORD_SMS.MAX_OTP_CODES_EXCEEDED', 600),
    fails('UNKNOWN_OUTCOME'),
    fails('NOT_IMPLEMENTED'),
    fails('NOT_FOUND'),
    fails('ONE_TIME_PASSWORD_SMS.PHONE_NUMBER_BLOCKED'),
  ],
  'codes.check': [
    gives(null),
    fails('ONE_TIME_PASSWORD_SMS.INVALID_OTP'),
    fails('ONE_TIME_PASSWORD_SMS.VERIFICATION_FAILED'),
    fails('ONE_TIME_PASSWORD_SMS.VERIFICATION_EXPIRED'),
    fails('RECOVERY.LOCKED', 600),
    fails('UNAVAILABLE'),
  ],
  'network.offer': [
    gives({ id: 'n-1', url: 'https://bot.example/prove/1', lifeSec: 600 }),
    fails('QUOTA_EXCEEDED', 600),
  ],
  'code-word.check': [
    gives(null),
    fails('RECOVERY.CODE_WORD_MISMATCH'),
    fails('RECOVERY.LOCKED'),
    fails('UNAVAILABLE'),
  ],
  'tickets.open': [gives({ ticketId: 'R-1042' }), fails('UNAVAILABLE')],
  'desk.look': [
    gives({ kind: 'waiting', place: 2, waitMin: 4 }),
    gives({ kind: 'away', opensAt: '2025-11-24T06:00:00Z' }),
    gives({ kind: 'unstaffed' }),
    gives({ kind: 'none' }),
    fails('INTERNAL'),
  ],
  'desk.ask': [
    gives({ kind: 'waiting', place: 2, waitMin: 4 }),
    gives({ kind: 'away', opensAt: '2025-11-24T06:00:00Z' }),
    gives({ kind: 'unstaffed' }),
    gives({ kind: 'none' }),
    fails('INTERNAL'),
  ],
  'desk.leave': [gives(null), fails('INTERNAL')],
  'desk.score': [gives(null), fails('INTERNAL')],
  'customer.forget': [gives(null), fails('INTERNAL')],
  'customer.export': [gives(null), fails('QUOTA_EXCEEDED'), fails('PERMISSION_DENIED'), fails('INTERNAL')],
  'notices.wanted': [gives({ unwanted: [] }), gives({ unwanted: ['news'] }), fails('INTERNAL')],
  'notices.want': [gives({ unwanted: ['news'] }), fails('INTERNAL')],
  'proofs.held': [
    held({ missing: ['code'] }),
    held({ missing: ['code'], byNetwork: true }),
    held({ enough: true, until: '2025-11-12T11:20:00Z', phone: PHONE }),
    held({ refusal: 'sim-changed' }),
    held({ refusal: 'reassigned' }),
    held({ refusal: 'stopped' }),
    held({ missing: ['own-contact', 'code'] }),
    held({ missing: ['administrator'] }),
    held({ missing: ['email-link'] }),
    held({ missing: ['code-word'] }),
    fails('UNAVAILABLE'),
  ],
  'password.reset': [
    gives({ until: '2025-11-12T11:20:00Z' }),
    fails('RECOVERY.COOLING_OFF', 600),
    fails('UNKNOWN_OUTCOME'),
    fails('NOT_IMPLEMENTED'),
  ],
  'subscribers.find': [
    found,
    gives({ items: [], total: 0, searchesLeft: 2 }),
    fails('SUBSCRIBER.SEARCH_TOO_BROAD'),
    fails('NUMBER_POOL.SEARCH_ATTEMPTS_EXCEEDED', 60),
    fails('UNAVAILABLE'),
  ],
  'accounts.list': [
    gives({ accounts: ['295000000001', '295000000002'] }),
    gives({ accounts: ['295000000001'] }),
    fails('UNAVAILABLE'),
  ],
  'numbers.search': [
    offers,
    gives({ items: [], cursor: null, searchesLeft: 3 }),
    fails('NUMBER_POOL.MASK_TOO_BROAD'),
    fails('NUMBER_POOL.SEARCH_ATTEMPTS_EXCEEDED', 7_200),
    fails('UNAVAILABLE'),
  ],
  'numbers.hold': [
    gives({ reservationId: 'h-1', until: '2025-11-12T09:02:00Z' }),
    fails('NUMBER_POOL.NUMBER_NOT_AVAILABLE'),
    fails('QUOTA_EXCEEDED', 86_400),
    fails('PERMISSION_DENIED'),
    fails('UNAVAILABLE'),
  ],
  'numbers.release': [gives(null), fails('UNAVAILABLE')],
  'numbers.change': [...placed, fails('NUMBER_POOL.RESERVATION_EXPIRED'), fails('QUOTA_EXCEEDED', 86_400)],
  'numbers.apply': placed,
  'names.read': [
    gives(list),
    gives(columnAsked),
    gives({ ...columnAsked, question: { ...columnAsked.question, about: 'number', first: null } }),
    gives({ ...list, good: 0, preview: [] }),
    fails('INVALID_ARGUMENT'),
    fails('OUT_OF_RANGE'),
    fails('UNAVAILABLE'),
  ],
  'names.rename': [...placed, fails('FAILED_PRECONDITION')],
  'names.rename-many': [
    gives({ reference: 'O-1', state: 'done', expectedAt: null, renamed: 2, failed: 0 }),
    fails('GONE'),
    fails('FAILED_PRECONDITION'),
    fails('PERMISSION_DENIED'),
  ],
  'lines.pause': placed,
  'lines.resume': placed,
  'lines.block': placed,
  'lines.forwarding': [
    gives(rules),
    gives({ ...rules, noAnswer: null }),
    gives({ ...rules, busy: null, noAnswer: null }),
    fails('NOT_IMPLEMENTED'),
  ],
  'lines.forward': placed,
  'lines.voicemail': [
    gives({ enabled: true, email: 'a@b.example' }),
    gives({ enabled: false, email: null }),
    fails('UNAVAILABLE'),
  ],
  'lines.set-voicemail': placed,
  'requests.mine': [
    gives({ items: [request, { ...request, reference: 'O-78', state: 'refused', canCancel: false }] }),
    gives({ items: [] }),
    fails('INTERNAL'),
  ],
  'requests.cancel': [gives(null), fails('INCOMPATIBLE_STATE'), fails('UNAVAILABLE')],
  'flow': [
    gives({ end: 'solved', phone: PHONE, proved: true, at: OPEN_DAY, next: 'again' }),
    gives({ end: 'solved', phone: '+79161234568', proved: true, at: CLOSED_DAY }),
    gives({ end: 'solved', phone: null, proved: false, next: 'oneself' }),
    gives({ end: 'left', next: 'prove' }),
    gives({ end: 'left', next: 'leave' }),
  ],
}

/** What the flows in no menu are told by those that open them; each entry is one way to begin. */
const told: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  'start': [{}, { menu: true }, { payload: 'missing-sms' }],
  'line': [{ action: 'pause-number' }],
  'missing-email': [{}, { email: 'anna@gmial.com' }],
  'line-trouble': ['UNAVAILABLE', 'PERMISSION_DENIED', 'UNKNOWN_OUTCOME', 'REFUSED', 'NOT_IMPLEMENTED'].map((code) => ({
    code,
    reference: 'O-1',
  })),
  'phone-back': [{ phone: PHONE }],
  'prove': [{ action: 'change-number', phone: PHONE }, { action: 'change-number' }],
  'which': [false, true].map((stays) => ({
    stays,
    choices: [
      { flow: 'missing-sms', article: null },
      { flow: 'answers', article: services[0]?.articles[0]?.id ?? null },
    ],
  })),
  'notices': [{}, { off: 'news' }],
  'person': [{ from: ['missing-sms'] }, { from: ['missing-sms'], reason: 'nothing-helped' }],
  'incident': [false, true].map((fixed) => ({
    fixed,
    incident: { ...incident, texts: { ru: 'Работы на сети' }, endsAt: OPEN_DAY },
    flow: 'missing-email',
    params: { email: 'a@b.example' },
  })),
}

/** The catalogue's own entries, and entries with the rules at their narrowest; both are saved by their id. */
const narrow = services.map((service): Service => ({
  ...service,
  articles: [],
  limits: { ...service.limits, nameChars: 0, holdMin: 2 },
}))
export const known: readonly Service[] = [...services, ...narrow]

const inputsOf = (id: string): readonly FlowInput[] => {
  const offering = known.filter((service) => service.flows.includes(id))
  const on = offering.length > 0 ? offering : known
  return (told[id] ?? [{}]).flatMap((params) =>
    on.flatMap((service) =>
      [OPEN_DAY, CLOSED_DAY].flatMap((at) =>
        [true, false].map((serviceChosen) => ({ service, serviceChosen, services, locale: 'ru', at, params })),
      ),
    ),
  )
}

/** Places looked at from one beginning before it is enough. */
const MOST = 2_500
/** Parts of contexts that only count or are only told: places that differ in nothing else are one. */
const alike = ['taps', 'page', 'hurried', 'waitSec', 'minutesLeft', 'problem', 'reference', 'sought', 'services']

/** The states of a flow in which it waits for somebody or something. */
export const waitingStates = ({ machine }: Flow): readonly string[] => restingStates(machine, { ends: false })

/** Looks for the wanted states from one beginning, at what is new first, and puts them where they are found. */
const lookFrom = (first: Spot, wanted: Set<string>, found: Map<string, Spot>): void => {
  const seen = new Set<string>()
  const fresh = [first]
  const others: Spot[] = []
  const next = (): Spot | undefined => fresh.shift() ?? others.shift()
  for (let spot = next(); spot && wanted.size > 0 && seen.size < MOST; spot = next()) {
    if (seen.has(spot.key)) continue
    seen.add(spot.key)
    for (const there of onwards(spot, answers, alike)) {
      if (isEnd(there)) continue
      if (found.has(there.step)) others.push(there)
      else fresh.push(there)
      if (!found.has(there.step)) found.set(there.step, there)
      wanted.delete(there.step)
    }
  }
}

/**
 * One place for each waiting state of a flow, from one beginning after the other. The same flow gives the same places.
 */
export const placesOf = (flow: Flow): ReadonlyMap<string, Spot> => {
  const wanted = new Set(waitingStates(flow))
  const found = new Map<string, Spot>()
  for (const input of inputsOf(flow.id)) {
    const first = beginning(flow, input, alike)
    if (!isEnd(first) && !found.has(first.step)) found.set(first.step, first)
    wanted.delete(first.step)
    lookFrom(first, wanted, found)
  }
  return found
}

/** Every flow there is, in the order of the alphabet. */
export const everyFlow: readonly Flow[] = [...flows.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
