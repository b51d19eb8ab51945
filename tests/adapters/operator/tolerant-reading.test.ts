import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Capability } from '../../../src/core/operator/capability.ts'
import { createOperator } from '../../../src/adapters/operator/create-operator.ts'
import { readTime, time } from '../../../src/adapters/operator/wire-values.ts'
import { ANNA, atEnd, codeOfRefusal, nobody, own, replyWith, startStub } from './stage.ts'
import type { Reply } from './stage.ts'

const ALL: readonly Capability[] = [
  'signals.reachability',
  'signals.roaming',
  'signals.subscriptionStatus',
  'signals.simSwapDate',
  'signals.callForwarding',
  'signals.tenure',
  'signals.identityMatch',
  'orders.changeNumber',
  'incidents.list',
  'delivery.latest',
  'lines.forwarding',
  'codes.sms',
]
const about = { phoneNumber: ANNA }
const verified = {
  ...own(ANNA),
  subject: { kind: 'verified', phoneNumber: ANNA, at: '2026-01-01T00:00:00Z', by: 'code' },
} as const

const answering = async (...replies: readonly Reply[]) => {
  const stub = await startStub(...replies)
  const operator = createOperator({ url: stub.url, capabilities: ALL, retryDelaysMs: [1, 2], incidentsCacheMs: 0 })
  atEnd(() => operator.close())
  return { ...stub, operator }
}

describe('a time', () => {
  it.each([
    ['2026-03-01T10:20:30Z', '2026-03-01T10:20:30.000Z'],
    ['2026-03-01t10:20:30z', '2026-03-01T10:20:30.000Z'],
    ['2026-03-01 10:20:30+03:00', '2026-03-01T07:20:30.000Z'],
    ['2026-03-01T10:20:30+0300', '2026-03-01T07:20:30.000Z'],
    ['2026-03-01T10:20:30-05', '2026-03-01T15:20:30.000Z'],
    ['2026-03-01T10:20:30.123456789+03:00', '2026-03-01T07:20:30.123Z'],
    ['2026-03-01T10:20:30,5Z', '2026-03-01T10:20:30.500Z'],
    ['2026-03-01T10:20Z', '2026-03-01T10:20:00.000Z'],
    ['2026-03-01T10:20:30', '2026-03-01T10:20:30.000Z'],
    ['20260301T102030Z', '2026-03-01T10:20:30.000Z'],
    ['2026-03-01', '2026-03-01T00:00:00.000Z'],
  ])('%s is read', (written, read) => {
    expect(readTime(written)).toBe(read)
  })

  it.each(['', 'soon', '2026', '10:20', '2026-13-01T00:00:00Z', '2026-03-01T25:00:00Z', '1772360430'])(
    '%s is none',
    (written) => {
      expect(readTime(written)).toBeNull()
    },
  )

  it.each([1772360430, 1772360430000])('as a number since 1970 is read: %i', (written) => {
    expect(time.parse(written)).toBe('2026-03-01T10:20:30.000Z')
  })

  it('is read as Date writes it, whatever the offset', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2099-01-01'), noInvalidDate: true }),
        fc.integer({ min: -14 * 60, max: 14 * 60 }),
        (at, minutes) => {
          const two = (value: number): string => String(value).padStart(2, '0')
          const offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`
          const local = new Date(at.getTime() + minutes * 60_000).toISOString().replace('Z', '')
          expect(readTime(local + offset)).toBe(at.toISOString())
          expect(readTime(local + offset.replace(':', ''))).toBe(at.toISOString())
        },
      ),
    )
  })
})

/** Answers with all that may be left out, and what is read of them when nothing of that can be read. */
const ANSWERS = [
  {
    signal: 'roaming',
    must: { roaming: true },
    may: { countryCode: 257, countryName: ['BY'], lastStatusTime: '2026-01-01T00:00:00Z' },
    least: { roaming: true, lastStatusTime: '1970-01-01T00:00:00.000Z' },
  },
  {
    signal: 'reachability',
    must: { reachable: true },
    may: { connectivity: ['SMS'], lastStatusTime: '2026-01-01T00:00:00Z' },
    least: { reachable: true, connectivity: [], lastStatusTime: '1970-01-01T00:00:00.000Z' },
  },
  {
    signal: 'subscriptionStatus',
    must: {},
    may: { voiceSmsIn: 'active', voiceSmsOut: 'suspended', dataService: 'throttled' },
    least: { voiceSmsIn: null, voiceSmsOut: null, dataService: null },
  },
  {
    signal: 'simSwapDate',
    must: { latestSimChange: null },
    may: { monitoredPeriod: 120 },
    least: { latestSimChange: null },
  },
  {
    signal: 'tenure',
    must: { tenureDateCheck: true },
    may: { contractType: 'PAYG' },
    least: { tenureDateCheck: true },
  },
  { signal: 'identityMatch', must: {}, may: { nameMatch: 'true', nameMatchScore: 90 }, least: {} },
] as const

const odd = fc.constantFrom(null, undefined, 'NTN', { level: 3 }, ['LATER'], -1.5, true, '')

describe('an answer', () => {
  it.each(ANSWERS)('of $signal is good whatever stands in its other fields', async ({ signal, must, may, least }) => {
    const shown = fc.record({
      ...Object.fromEntries(Object.keys(may).map((name) => [name, odd])),
      fieldOfLater: fc.constantFrom(null, 'NTN', { level: 3 }, ['LATER'], true),
    })
    await fc.assert(
      fc.asyncProperty(shown, async (others) => {
        const { operator } = await answering(replyWith(200, { ...others, ...must }))
        const ask = operator.signals[signal] as (query: object, ctx: unknown) => Promise<object>
        const read = await ask({ ...about, tenureDate: '2026-01-01' }, own(ANNA))
        for (const [name, value] of Object.entries(must)) expect(read).toHaveProperty(name, value)
        for (const name of Object.keys(read)) expect([...Object.keys(must), ...Object.keys(may)]).toContain(name)
      }),
      { numRuns: 25 },
    )
    const bare = await answering(replyWith(200, must))
    const ask = bare.operator.signals[signal] as (query: object, ctx: unknown) => Promise<object>
    expect(await ask({ ...about, tenureDate: '2026-01-01' }, own(ANNA))).toEqual(least)
  })

  it('keeps the members that are known', async () => {
    const { operator } = await answering(
      replyWith(200, { reachable: true, connectivity: ['NTN', 'SMS'], lastStatusTime: '2026-01-01t00:00:00z' }),
      replyWith(200, ['conditional_satellite', 'conditional_busy']),
    )
    expect(await operator.signals.reachability(about, own(ANNA))).toMatchObject({ connectivity: ['SMS'] })
    expect(await operator.signals.callForwarding(about, own(ANNA))).toEqual(['conditional_busy'])
  })

  it('with a kind of forwarding that nobody knows is not "no forwarding"', async () => {
    const { operator } = await answering(replyWith(200, ['conditional_satellite']), replyWith(200, { busy: { to: 1 } }))
    expect(await codeOfRefusal(operator.signals.callForwarding(about, own(ANNA)))).toBe('BAD_GATEWAY')
    expect(await codeOfRefusal(operator.lines.getForwarding(about, verified))).toBe('BAD_GATEWAY')
  })

  it('without the date of the SIM change is not "never changed"', async () => {
    const { operator } = await answering(
      replyWith(200, { monitoredPeriod: 120 }),
      replyWith(200, { latestSimChange: '?' }),
    )
    expect(await codeOfRefusal(operator.signals.simSwapDate(about, own(ANNA)))).toBe('BAD_GATEWAY')
    expect(await codeOfRefusal(operator.signals.simSwapDate(about, own(ANNA)))).toBe('BAD_GATEWAY')
  })

  it('of an order with a state of a later version says that the order goes on', async () => {
    const { operator } = await answering(
      replyWith(200, {
        id: 'o-1',
        state: 'awaitingRobot',
        expectedCompletionDate: '2026-03-01T10:00:00+0300',
        note: null,
      }),
    )
    expect(await operator.orders.get({ orderId: 'o-1' }, own(ANNA))).toEqual({
      orderId: 'o-1',
      externalId: '',
      state: 'inProgress',
      expectedCompletionDate: '2026-03-01T07:00:00.000Z',
      reason: null,
    })
  })

  it('of an incident is told with times in any form, and nulls', async () => {
    const { operator } = await answering(
      replyWith(200, [
        {
          id: 'i-1',
          category: null,
          status: 'inProgress',
          creationDate: '2026-03-01T10:00:00+0300',
          lastUpdate: null,
          affectedService: [{ id: 'sms', name: null }, null],
          affectedLocation: null,
          characteristic: [{ name: 'plannedEndDate', value: '2026-03-01 12:00+0300' }, { odd: 1 }],
        },
      ]),
    )
    const { items } = await operator.incidents.list({ at: '2026-03-01T08:00:00Z' }, nobody)
    expect(items).toMatchObject([
      {
        id: 'i-1',
        services: ['sms'],
        places: [],
        startedAt: '2026-03-01T07:00:00.000Z',
        plannedEndAt: '2026-03-01T09:00:00.000Z',
      },
    ])
  })
})

describe('an answer that cannot be read', () => {
  it('is not asked for again, and shuts nothing', async () => {
    const odd = replyWith(200, { roaming: 'perhaps' })
    const good = replyWith(200, { roaming: false })
    const { operator, heard } = await answering(...Array.from({ length: 6 }, () => odd), good)
    for (let time = 1; time <= 6; time += 1) {
      expect(await codeOfRefusal(operator.signals.roaming(about, own(ANNA)))).toBe('BAD_GATEWAY')
      expect(heard).toHaveLength(time)
    }
    expect(await operator.signals.roaming(about, own(ANNA))).toMatchObject({ roaming: false })
  })

  it('but is on its way cut off is asked for again', async () => {
    const { operator } = await answering(replyWith(200, '{"roaming": fal'), replyWith(200, { roaming: false }))
    expect(await operator.signals.roaming(about, own(ANNA))).toMatchObject({ roaming: false })
  })

  it.each([200, 202])('to a check of a code (%i) costs one try, not three', async (status) => {
    const { operator, heard } = await answering(replyWith(status, { valid: false }))
    expect(await codeOfRefusal(operator.codes.validate({ authenticationId: 'a', code: '123456' }, own(ANNA)))).toBe(
      'BAD_GATEWAY',
    )
    expect(heard).toHaveLength(1)
  })
})
