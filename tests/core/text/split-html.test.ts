import { describe, expect, test } from 'vitest'
import { escapeHtml, stripHtml } from '../../../src/core/text/html.ts'
import { splitHtml } from '../../../src/core/text/split-html.ts'
import { fc } from '../../support/fc.ts'

describe('a text that is too long for one message', () => {
  test('is split between its lines, with its markup', () => {
    expect(splitHtml('<b>one</b>\ntwo\n<i>three</i>', 7)).toEqual(['<b>one</b>\ntwo', '<i>three</i>'])
    expect(splitHtml('short', 100)).toEqual(['short'])
  })

  test('loses markup that would be torn, and no word', () => {
    expect(splitHtml('<b>one\ntwo</b>', 4)).toEqual(['one', 'two'])
    expect(splitHtml('abcdefgh', 3)).toEqual(['abc', 'def', 'gh'])
  })

  test('has every piece within the limit and every sign in it', () => {
    const lines = fc.array(
      fc.string({ maxLength: 30 }).map((text) => text.replaceAll('\n', ' ')),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(lines, fc.integer({ min: 5, max: 60 }), (all, max) => {
        const pieces = splitHtml(all.map(escapeHtml).join('\n'), max)
        for (const piece of pieces) expect(stripHtml(piece).length).toBeLessThanOrEqual(max)
        const signs = (text: string): string => text.replaceAll('\n', '')
        expect(signs(pieces.map(stripHtml).join(''))).toBe(signs(all.join('')))
      }),
    )
  })
})
