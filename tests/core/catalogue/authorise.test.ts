import { describe, expect, test } from 'vitest'
import { loadCatalogue } from '../../../src/bootstrap/load-catalogue.ts'
import { acts, changesSomething, graveActs, offersAct } from '../../../src/core/catalogue/act.ts'
import type { Act } from '../../../src/core/catalogue/act.ts'
import { authorise } from '../../../src/core/catalogue/authorise.ts'
import type { LeaveQuestion, LineOwner } from '../../../src/core/catalogue/authorise.ts'
import type { NumberDoubts } from '../../../src/core/catalogue/number-doubts.ts'
import { proofKinds } from '../../../src/core/catalogue/proof.ts'
import type { GivenProof, Proof } from '../../../src/core/catalogue/proof.ts'
import { fc } from '../../support/fc.ts'

const services = loadCatalogue('services')
const serviceOf = (id: string) => services.find((one) => one.id === id) ?? services[0]!
const PHONE = '+375290003001'
const NOW = 1_800_000_000_000
const MINUTE = 60_000
const sure: NumberDoubts = { sim: { changedAt: null, watchedHours: null }, recycled: false }

const proof = (by: Proof, note: GivenProof['note'] = {}, minutesAgo = 1): GivenProof => ({
  by,
  phone: PHONE,
  at: NOW - minutesAgo * MINUTE,
  note,
})
const question = (act: string, changes: Partial<LeaveQuestion> = {}): LeaveQuestion => ({
  act,
  service: serviceOf('my-mts'),
  services,
  owner: 'private',
  object: null,
  proofs: [proof('code', { act })],
  doubts: sure,
  byAgent: false,
  now: NOW,
  ...changes,
})

const offering = (act: Act) => services.filter(({ flows }) => offersAct(flows, act))
const anyAct = fc.constantFrom(...acts)
const anyDoubts: fc.Arbitrary<NumberDoubts> = fc.record({
  sim: fc.oneof(
    fc.constant('unknown' as const),
    fc.record({
      changedAt: fc.option(fc.integer({ min: 0, max: 500 }).map((hours) => NOW - hours * 3_600_000)),
      watchedHours: fc.option(fc.integer({ min: 1, max: 500 })),
    }),
  ),
  recycled: fc.constantFrom(true, false, 'unknown' as const),
})
const anyProofs = fc.array(
  fc.record({
    by: fc.constantFrom(...proofKinds),
    phone: fc.constant(PHONE),
    at: fc.integer({ min: 0, max: 600 }).map((minutes) => NOW - minutes * MINUTE),
    note: fc.record({ act: fc.constantFrom(...acts), object: fc.constant(null) }),
  }),
  { maxLength: 5 },
)

describe('a line of a company', () => {
  test('has the same outcome in every service that offers the act, whatever was proved and the network says', () => {
    fc.assert(
      fc.property(anyAct, anyProofs, anyDoubts, (act, proofs, doubts) => {
        const outcomes = offering(act).map((service) =>
          JSON.stringify(authorise(question(act, { service, owner: 'company', proofs, doubts }))),
        )
        expect(new Set(outcomes).size).toBeLessThanOrEqual(1)
      }),
    )
  })

  test.each(services.map(({ id }) => id))('is never changed without its administrator, named %s', (id) => {
    for (const act of acts.filter((one) => changesSomething(one) && one !== 'cancel-request')) {
      const proofs = proofKinds.filter((by) => by !== 'administrator').map((by) => proof(by, { act }))
      const answer = authorise(question(act, { service: serviceOf(id), owner: 'company', proofs }))
      expect([act, answer.kind]).not.toEqual([act, 'allowed'])
    }
  })
})

describe('what nobody named', () => {
  test.each(['chanege-number', '', 'constructor', 'toString', '__proto__', 'missing-sms'])(
    '%s is refused, whatever was proved',
    (act) => {
      const proofs = proofKinds.map((by) => proof(by, { act }))
      expect(authorise(question(act, { proofs }))).toEqual({ kind: 'refused', reason: 'unnamed-act' })
    },
  )

  test('and what the service does not offer', () => {
    const asked = question('call-forwarding', { service: serviceOf('my-mts') })
    expect(authorise(asked)).toEqual({ kind: 'refused', reason: 'not-offered' })
  })
})

describe('what nobody knows', () => {
  const own = (act: Act): Act | null =>
    offersAct(serviceOf('my-mts').flows, act) && graveActs.includes(act) ? act : null
  const grave = acts.flatMap((act) => own(act) ?? []).filter((act) => !act.endsWith('-by-word'))
  const doubts: readonly [string, NumberDoubts][] = [
    ['of the SIM', { ...sure, sim: 'unknown' }],
    ['of the holder', { ...sure, recycled: 'unknown' }],
    ['of more than a day', { ...sure, sim: { changedAt: null, watchedHours: 24 } }],
  ]
  test.each(grave.flatMap((act) => doubts.map(([what, doubt]) => [act, what, doubt] as const)))(
    '%s takes a second proof where the operator cannot tell %s',
    (act, _what, doubt) => {
      const code = proof('code', { act })
      expect(authorise(question(act, { proofs: [code], doubts: doubt }))).toMatchObject({
        kind: 'missing',
        missing: ['email-link'],
      })
      expect(authorise(question(act, { proofs: [code, proof('email-link')], doubts: doubt })).kind).toBe('allowed')
    },
  )

  test('no grave act is allowed on a code alone where anything is unknown or a SIM is new', () => {
    fc.assert(
      fc.property(fc.constantFrom(...grave), anyDoubts, (act, doubt) => {
        const unsure =
          doubt.sim === 'unknown' ||
          doubt.recycled !== false ||
          (doubt.sim.changedAt !== null && NOW - doubt.sim.changedAt < 240 * 3_600_000) ||
          (doubt.sim.changedAt === null && doubt.sim.watchedHours !== null && doubt.sim.watchedHours < 240)
        expect(authorise(question(act, { doubts: doubt })).kind === 'allowed').toBe(!unsure)
      }),
    )
  })

  test('whose line it is: no code alone changes anything', () => {
    for (const act of ['pause-number', 'block-number'] as const) {
      const service = { ...serviceOf('my-mts'), flows: ['pause-number', 'block-number'] }
      const answer = authorise(question(act, { owner: 'unknown', service, services: [service] }))
      expect(answer).toMatchObject({ kind: 'missing', missing: ['email-link'] })
    }
  })
})

describe('a code', () => {
  test('opens the grave act that its message named, and no other', () => {
    fc.assert(
      fc.property(anyAct, fc.constantFrom(...graveActs), (given, wanted) => {
        const service = {
          ...serviceOf('my-mts'),
          flows: [...serviceOf('my-mts').flows, 'call-forwarding', 'voicemail'],
        }
        const answer = authorise(
          question(wanted, { service, services: [service], proofs: [proof('code', { act: given })] }),
        )
        const same = given === wanted || (wanted === 'hold-number' && given === 'change-number')
        expect(answer.kind === 'allowed').toBe(same && !wanted.endsWith('-by-word'))
      }),
    )
  })

  test('for one new number is none for another', () => {
    const proofs = [proof('code', { act: 'change-number', object: '+375290005777' })]
    const kindFor = (object: string) => authorise(question('change-number', { object, proofs })).kind
    expect([kindFor('+375290005777'), kindFor('+375290005778')]).toEqual(['allowed', 'missing'])
  })

  test('counts for an agent who acts with a colleague, whatever it was for', () => {
    const asked = question('reset-password', { proofs: [proof('code', { act: 'check-messages' })] })
    expect([authorise(asked).kind, authorise({ ...asked, byAgent: true }).kind]).toEqual(['missing', 'allowed'])
  })
})

test('an administrator changes things for 30 minutes after the code, and looks for a working day', () => {
  const kinds = (act: Act, minutes: number) => {
    const proofs = [proof('administrator', { companyId: 'company-1' }, minutes)]
    return authorise(question(act, { service: serviceOf('mts-business'), owner: 'company', proofs })).kind
  }
  expect([kinds('pause-number', 29), kinds('pause-number', 30)]).toEqual(['allowed', 'missing'])
  expect([kinds('find-subscribers', 479), kinds('find-subscribers', 480)]).toEqual(['allowed', 'missing'])
})

test('more proofs never make less, and fresher doubts never make more', () => {
  const rank = { refused: 0, missing: 1, allowed: 2 }
  fc.assert(
    fc.property(
      anyAct,
      fc.constantFrom<LineOwner>('company', 'private', 'unknown'),
      anyProofs,
      anyProofs,
      anyDoubts,
      (act, owner, some, more, doubts) => {
        const asked = question(act, { owner, proofs: some, doubts })
        const before = authorise(asked)
        expect(rank[authorise({ ...asked, proofs: [...some, ...more] }).kind]).toBeGreaterThanOrEqual(rank[before.kind])
        expect(rank[authorise({ ...asked, doubts: sure }).kind]).toBeGreaterThanOrEqual(rank[before.kind])
      },
    ),
  )
})
