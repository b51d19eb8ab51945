import { describe, expect, test } from 'vitest'
import type { Act } from '../../../src/core/catalogue/act.ts'
import { judgeSimChange } from '../../../src/core/catalogue/number-doubts.ts'
import { defaultProofs, judgeProofs, proofKinds } from '../../../src/core/catalogue/proof.ts'
import { fc } from '../../support/fc.ts'

const HOUR = 3_600_000
const plain = { second: false, offers: 'email-link' } as const
const proof = fc.constantFrom(...proofKinds)
const held = fc.array(fc.record({ by: proof, until: fc.integer({ min: 1, max: 1_000 }) }), { maxLength: 6 })

describe('a policy', () => {
  test('is content exactly when nothing is missing, and misses only what it wants', () => {
    fc.assert(
      fc.property(fc.uniqueArray(proof), held, (needed, given) => {
        const { enough, missing } = judgeProofs(needed, given, plain)
        expect(enough).toBe(missing.length === 0)
        expect(missing.every((one) => needed.includes(one))).toBe(true)
      }),
    )
  })

  test('is never less content with more proofs', () => {
    fc.assert(
      fc.property(fc.uniqueArray(proof), held, held, fc.boolean(), (needed, some, more, second) => {
        const before = judgeProofs(needed, some, { second, offers: 'code-word' })
        const after = judgeProofs(needed, [...some, ...more], { second, offers: 'code-word' })
        expect(!before.enough || after.enough).toBe(true)
      }),
    )
  })

  test('asks for what is needed in its order', () => {
    expect(judgeProofs(['code', 'administrator'], [], plain).missing).toEqual(['code', 'administrator'])
    expect(judgeProofs(['code'], [], { second: true, offers: 'email-link' }).missing).toEqual(['code', 'email-link'])
  })

  test('counts until the first of its proofs ends', () => {
    expect(
      judgeProofs(
        ['code', 'administrator'],
        [
          { by: 'code', until: 5 },
          { by: 'administrator', until: 9 },
          { by: 'own-contact', until: 1 },
        ],
        plain,
      ).until,
    ).toBe(5)
    expect(judgeProofs(['code'], [], plain).until).toBeNull()
  })

  test('takes a code for a shared contact, and never the other way', () => {
    expect(judgeProofs(['own-contact'], [{ by: 'code', until: 5 }], plain).enough).toBe(true)
    expect(judgeProofs(['code'], [{ by: 'own-contact', until: 5 }], plain).enough).toBe(false)
  })
})

describe('a changed SIM card', () => {
  test.each<[Act, number, string]>([
    ['change-number', 0, 'refuse'],
    ['change-number', 23.9, 'refuse'],
    ['change-number', 24, 'second-proof'],
    ['change-number', 239, 'second-proof'],
    ['change-number', 240, 'fine'],
    ['pause-number', 71, 'second-proof'],
    ['pause-number', 72, 'fine'],
  ])('before %s, %d hours ago: %s', (action, hours, verdict) => {
    expect(judgeSimChange(defaultProofs, action, { changedAt: 0, watchedHours: null }, hours * HOUR)).toBe(verdict)
  })

  test('that did not happen is none, as far back as the operator watches', () => {
    const never = (watchedHours: number | null) =>
      judgeSimChange(defaultProofs, 'change-number', { changedAt: null, watchedHours }, 0)
    expect([never(null), never(240), never(239)]).toEqual(['fine', 'fine', 'unknown'])
  })

  test('that nobody can tell of is unknown, and not none', () => {
    expect(judgeSimChange(defaultProofs, 'change-number', 'unknown', 0)).toBe('unknown')
  })
})
