import { expect, test } from 'vitest'
import { blindSpots } from '../../../src/core/operator/blind-spots.ts'
import { CAPABILITIES } from '../../../src/core/operator/capability.ts'

test('an operator with every capability has none', () => {
  expect(blindSpots(new Set(CAPABILITIES))).toEqual([])
})

test('what an operator cannot tell is named, and nothing else', () => {
  const without = CAPABILITIES.filter((one) => one !== 'signals.simSwapDate' && one !== 'numbers.search')
  expect(blindSpots(new Set(without))).toEqual(['when a SIM card was changed'])
  expect(blindSpots(new Set())).toHaveLength(3)
})
