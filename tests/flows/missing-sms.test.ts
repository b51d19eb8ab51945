import { describe, expect, test } from 'vitest'
import { explanations } from '../../flows/missing-sms/explanation.ts'
import { MOST_TAPS } from '../../flows/missing-sms/plan.ts'
import type { Evidence } from '../../src/core/flow/evidence.ts'
import { viewOf } from '../../src/core/conversation/frame.ts'
import { evidence, fails, gives } from './player.ts'
import { restingStates } from './states.ts'
import { walk } from './walk.ts'
import type { Answers, Place } from './walk.ts'
import { flows, services, texts } from './world.ts'

const flow = flows.get('missing-sms')!
const service = services[0]!

const answers: Answers = {
  'incidents.current': [
    gives({ incident: null }),
    gives({ incident: { id: 'i', kind: 'incident', text: null, endsAt: null } }),
    fails('UNAVAILABLE'),
  ],
  'incidents.subscribe': [gives(null), fails('UNAVAILABLE')],
  'phone.watch': [gives(null), fails('UNAVAILABLE')],
  'codes.send': [
    gives({ authenticationId: 'a', channel: 'sms', maskedDestination: '+7 ••• 67' }),
    fails('CODE_DELIVERY.RESEND_TOO_EARLY', 40),
    fails('ONE_TIME_PASSWORD_SMS.MAX_OTP_CODES_EXCEEDED', 600),
    fails('UNKNOWN_OUTCOME'),
    fails('NOT_IMPLEMENTED'),
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
  'flow': [gives({ end: 'person' }), gives({ end: 'came' }), gives({ end: 'left' })],
}

/** What the network may know, one for each way through the flow. */
const findings: Readonly<Record<string, Partial<Evidence>>> = {
  'nothing': {},
  'nothing, and no way to send a code': { channels: [] },
  'a reassigned number': { recycled: true },
  'a fresh SIM': { simSwapHours: 3 },
  'nothing sent': { send: 'none' },
  'a full inbox': { cause: 'MEMORY_CAPACITY_EXCEEDED' },
  'no money': { cause: 'INSUFFICIENT_FUNDS' },
  'congestion': { cause: 'CONGESTION' },
  'a faulty phone': { cause: 'EQUIPMENT_ERROR' },
  'a code on its way': { state: 'ENROUTE', ageSec: 20 },
  'an incident': { incident: 'sms' },
  'a phone out of reach that can be watched': { reach: 'unreachable', canWatch: true },
  'nothing without consent': { consentUrl: 'https://operator.example/consent/1' },
}

/** The service and the trouble may have been two taps already; a deep link to one service needs none. */
const tapsBefore = (known: Partial<Evidence>): number => (known.channels ? 0 : 2)

const walked = Object.entries(findings).map(([name, known]) => {
  const taps = tapsBefore(known)
  const input = { service, serviceChosen: true, services, locale: 'ru', at: 0, params: { taps, told: '+79161234569' } }
  return {
    name,
    places: [
      ...walk(flow, input, { ...answers, 'evidence.collect': [evidence(known), fails('UNAVAILABLE')] }, taps).values(),
    ],
  }
})

const isDone = ({ frame }: Place): boolean => frame.snapshot.status === 'done'

describe.each(walked)('when the network knows $name', ({ places }) => {
  test('nobody taps more than nine times before an end or a person', () => {
    expect(Math.max(...places.map(({ taps }) => taps))).toBeLessThanOrEqual(MOST_TAPS)
  })

  test('every place shows a question that can be answered, or waits for an answer with a time limit', () => {
    for (const place of places.filter((one) => !isDone(one))) {
      const { ask, buttons, accepts } = viewOf(place.frame)
      const { calls, timers } = place.pending
      const isCalling = Object.values(calls).some((src) => src !== 'flow')
      if (isCalling) expect(Object.keys(timers), place.step).not.toEqual([])
      if (Object.keys(calls).length === 0) expect([ask, buttons ?? accepts], place.step).not.toContain(undefined)
      expect(place.next, place.step).not.toEqual([])
    }
  })

  test('every way ends in one of the named ends', () => {
    const ends = new Set(
      places.filter(isDone).map(({ frame }) => (frame.snapshot.output as { readonly end: string }).end),
    )
    expect(['came', 'solved', 'subscribed', 'person']).toEqual(expect.arrayContaining([...ends]))
    expect(ends).toContain('person')
  })
})

const everywhere = walked.flatMap(({ places }) => places)

test('every state is reached', () => {
  const reached = new Set(everywhere.map(({ step }) => step))
  expect(restingStates(flow.machine).filter((state) => !reached.has(state))).toEqual([])
})

test('every button of every view does something', () => {
  const named = new Set<string>()
  const pressed = new Set<string>()
  for (const { frame, step, next } of everywhere) {
    for (const button of viewOf(frame).buttons ?? []) named.add(`${step}: ${button}`)
    for (const { by } of next) pressed.add(`${step}: ${by}`)
  }
  expect([...named].filter((button) => !pressed.has(button))).toEqual([])
})

test('everything that is said has words in every language', () => {
  const anyVars = new Proxy({ hours: 5 }, { get: (vars, name) => Reflect.get(vars, name) ?? 'x', has: () => true })
  const said = new Set([
    ...everywhere.flatMap((place) => place.said),
    ...explanations.map((explanation) => `why-${explanation}`),
  ])
  for (const locale of texts.locales) {
    for (const message of said) {
      expect(texts.html(locale, { flow: 'missing-sms', message }, anyVars), `${locale} ${message}`).not.toBeNull()
    }
  }
})
