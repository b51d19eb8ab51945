import { expect, it } from 'vitest'
import { mutatingCalls, traitsOf } from '../../../src/core/flow/call-register.ts'

it('a call that changes something at the operator stands in the journal', () => {
  expect(mutatingCalls.filter((name) => !traitsOf(name).isJournaled)).toEqual([])
})

it('a code is sent and checked once, whatever becomes of the answer (G4)', () => {
  for (const name of ['codes.send', 'codes.check', 'desk.resend', 'desk.recover'])
    expect({ name, repeat: traitsOf(name).repeat }).toEqual({ name, repeat: 'once' })
  expect(traitsOf('numbers.change').repeat).toBe('until-known')
})

it.each(['flow', 'toString', '__proto__', 'constructor', ''])('«%s» is no call', (name) => {
  expect(traitsOf(name)).toEqual({ isMutating: false, repeat: 'until-known', isJournaled: false, isProof: false })
})
