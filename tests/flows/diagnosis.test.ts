import { describe, expect, test } from 'vitest'
import { diagnose, knowsNothing } from '../../flows/missing-sms/diagnosis.ts'
import { explanations } from '../../flows/missing-sms/explanation.ts'
import { MOST_TAPS, moves, nextMove, planOf } from '../../flows/missing-sms/plan.ts'
import type { Evidence } from '../../src/core/flow/evidence.ts'
import { lineRefusals, noEvidence } from '../../src/core/flow/evidence.ts'
import { DELIVERY_CAUSES, MESSAGE_STATE } from '../../src/core/operator/delivery.ts'
import { fc } from '../support/fc.ts'

const orNull = <T>(values: readonly T[]) => fc.constantFrom(null, ...values)

const anyEvidence: fc.Arbitrary<Evidence> = fc.record({
  send: fc.oneof(
    { weight: 5, arbitrary: fc.constant('accepted' as const) },
    { weight: 1, arbitrary: fc.constantFrom('none' as const, ...lineRefusals) },
  ),
  state: orNull(Object.keys(MESSAGE_STATE) as (keyof typeof MESSAGE_STATE)[]),
  cause: fc.oneof(fc.constant(null), fc.constantFrom(...DELIVERY_CAUSES)),
  acknowledgedBy: fc.constantFrom('handset', 'carrier', 'unknown'),
  sender: orNull(['MTS']),
  ageSec: fc.constantFrom(0, 59, 60, 179, 180, 3600),
  reach: fc.constantFrom('sms', 'data-only', 'unreachable', 'unknown'),
  roaming: orNull([true, false]),
  inboundService: orNull(['active' as const, 'suspended' as const]),
  incident: fc.constantFrom('none', 'sms', 'other', 'maintenance', 'unknown'),
  simSwapHours: fc.oneof(
    { weight: 4, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom(0, 23.9, 24, 200) },
  ),
  recycled: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(null, false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
  forwardsCalls: fc.constantFrom('no', 'unconditional', 'conditional', 'unknown'),
  channels: fc.subarray(['sms', 'voice', 'email-link'] as const),
})
const anyRole = fc.constantFrom('on-record' as const, 'new' as const)

describe('a diagnosis', () => {
  test('is always made, with an explanation that has words and a step that leads on', () => {
    fc.assert(
      fc.property(anyEvidence, anyRole, (evidence, role) => {
        const { explanation, steps, waitSec } = diagnose(evidence, role)
        expect(explanations).toContain(explanation)
        expect(steps).not.toEqual([])
        expect(waitSec ?? 1).toBeGreaterThan(0)
      }),
      { numRuns: 5000 },
    )
  })

  test('never offers a code by phone when the number may be in other hands', () => {
    fc.assert(
      fc.property(anyEvidence, anyRole, (evidence, role) => {
        const { safeToSendCodeByPhone, steps } = diagnose(evidence, role)
        const isOverheard = evidence.forwardsCalls === 'unconditional'
        const sms = steps.includes('resend-sms') && !safeToSendCodeByPhone
        const voice = steps.includes('voice-call') && (!safeToSendCodeByPhone || isOverheard)
        expect({ sms, voice }).toEqual({ sms: false, voice: false })
      }),
      { numRuns: 5000 },
    )
  })

  test('takes a fresh SIM as a danger for a number on record only', () => {
    const fresh = { ...noEvidence, simSwapHours: 2 }
    expect(diagnose(fresh, 'on-record').rule).toBe('A2')
    expect(diagnose(fresh, 'new').rule).toBe('H4')
  })

  test('takes an SMS barred on a fresh SIM as held back, even for a new number', () => {
    const barred = { ...noEvidence, cause: 'CALL_BARRED', simSwapHours: 2 } as const
    expect(diagnose(barred, 'new')).toMatchObject({
      rule: 'D16',
      explanation: 'sim-change-hold',
      waitSec: 22 * 3600,
      safeToSendCodeByPhone: true,
    })
    expect(diagnose({ ...barred, inboundService: 'suspended' }, 'new').explanation).toBe('service-suspended')
    expect(diagnose({ ...barred, simSwapHours: 24 }, 'new').explanation).toBe('sms-barred')
  })

  test('promises no new SMS while an incident holds them up', () => {
    expect(diagnose({ ...noEvidence, incident: 'sms' }, 'on-record').steps).not.toContain('resend-sms')
  })

  test.each([
    [{ recycled: true }, 'A1'],
    [{ send: 'NOT_FOUND' }, 'B2'],
    [{ send: 'SERVICE_NOT_APPLICABLE' }, 'B3'],
    [{ send: 'ONE_TIME_PASSWORD_SMS.PHONE_NUMBER_BLOCKED', inboundService: 'suspended' }, 'B4'],
    [{ send: 'ONE_TIME_PASSWORD_SMS.PHONE_NUMBER_BLOCKED' }, 'B5'],
    [{ state: 'DELIVERED', acknowledgedBy: 'handset' }, 'C2'],
    [{ state: 'DELIVERED', acknowledgedBy: 'carrier' }, 'C3'],
    [{ cause: 'UNKNOWN_SUBSCRIBER' }, 'D1'],
    [{ cause: 'NOT_MOBILE' }, 'D2'],
    [{ cause: 'PORTABILITY_ERROR' }, 'D3'],
    [{ cause: 'CALL_BARRED' }, 'D4'],
    [{ cause: 'INSUFFICIENT_FUNDS' }, 'D5'],
    [{ cause: 'MEMORY_CAPACITY_EXCEEDED' }, 'D6'],
    [{ cause: 'EQUIPMENT_ERROR' }, 'D7'],
    [{ cause: 'SUBSCRIBER_BUSY' }, 'D8'],
    [{ cause: 'SENDER_BLOCKED' }, 'D9'],
    [{ cause: 'SPAM_FILTERED' }, 'D10'],
    [{ cause: 'REGION_NOT_ALLOWED' }, 'D11'],
    [{ cause: 'ROAMING_RESTRICTION' }, 'D12'],
    [{ cause: 'IMSI_DETACHED' }, 'D13'],
    [{ cause: 'NO_PAGING_RESPONSE' }, 'D14'],
    [{ cause: 'CONGESTION' }, 'D15'],
    [{ incident: 'sms' }, 'E1'],
    [{ incident: 'maintenance' }, 'E2'],
    [{ inboundService: 'suspended' }, 'E3'],
    [{ send: 'none' }, 'E4'],
    [{ reach: 'unreachable', roaming: true }, 'F1'],
    [{ reach: 'unreachable' }, 'F2'],
    [{ reach: 'data-only' }, 'F3'],
    [{ cause: 'ABSENT_SUBSCRIBER', reach: 'sms' }, 'F4'],
    [{ cause: 'ABSENT_SUBSCRIBER' }, 'F5'],
    [{ state: 'REJECTED' }, 'G1'],
    [{ state: 'EXPIRED', reach: 'sms' }, 'G2'],
    [{ state: 'EXPIRED' }, 'G3'],
    [{ ageSec: 10 }, 'H1'],
    [{ ageSec: 100, reach: 'sms' }, 'H2'],
    [{ ageSec: 300, reach: 'sms' }, 'H3'],
    [{}, 'H4'],
  ] as const)('reads %o by rule %s', (known, rule) => {
    expect(diagnose({ ...noEvidence, ...known }, 'on-record').rule).toBe(rule)
  })
})

describe('a plan', () => {
  test('is walked to its end within the taps there are', () => {
    fc.assert(
      fc.property(anyEvidence, anyRole, fc.nat(MOST_TAPS), fc.boolean(), (evidence, role, left, incidentTold) => {
        let plan = planOf({ diagnosis: diagnose(evidence, role), evidence, done: [], incidentTold })
        expect(new Set(plan).size).toBe(plan.length)
        for (let next = nextMove(plan, left); next; next = nextMove(plan, left)) {
          expect(next.rest.length).toBeLessThan(plan.length)
          expect(moves).toContain(next.move)
          plan = next.rest
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('skips checks rather than a code that would tell more', () => {
    expect(nextMove(['airplane', 'spam', 'again'], 4)?.move).toBe('airplane')
    expect(nextMove(['airplane', 'spam', 'again'], 3)?.move).toBe('again')
    expect(nextMove(['airplane', 'spam', 'again'], 2)?.move).toBe('airplane')
    expect(nextMove(['airplane', 'spam', 'again'], 1)).toBeNull()
  })

  test('asks the general questions only when nobody can tell anything', () => {
    expect(knowsNothing(noEvidence)).toBe(true)
    expect(knowsNothing({ ...noEvidence, reach: 'unreachable' })).toBe(false)
  })
})
