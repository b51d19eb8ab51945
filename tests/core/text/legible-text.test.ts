import { expect, test } from 'vitest'
import { readLegible } from '../../../src/core/text/legible-text.ts'

/**
 * F23: one sign for a whole phrase made a message eighteen times as long, and each pattern had that much more to
 * search.
 */
test('no sign stands for more than four', () => {
  const long: string[] = []
  for (let code = 0x20; code <= 0x2_ffff; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue
    const sign = String.fromCodePoint(code)
    if (readLegible(sign).text.length > 4) long.push(sign)
  }
  expect(long).toEqual([])
})

test.each([
  ['⒇', '20'],
  ['①②', '12'],
  ['４８２', '482'],
  ['ﷺ482', 'ﷺ482'],
])('%s still shows its digits', (typed, digits) => {
  expect(readLegible(typed).text).toContain(digits)
})
