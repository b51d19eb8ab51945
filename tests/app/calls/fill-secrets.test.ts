import { expect, test } from 'vitest'
import { fillSecrets } from '../../../src/app/calls/fill-secrets.ts'
import { fc } from '../../support/fc.ts'

test('a reference is replaced by its secret, at any depth', () => {
  const secrets = { 'secret:typed-code': '739201' }
  expect(fillSecrets({ input: { code: 'secret:typed-code', list: ['secret:typed-code', 'a'] }, secrets })).toEqual({
    code: '739201',
    list: ['739201', 'a'],
  })
})

test.each(Object.getOwnPropertyNames(Object.prototype))('the word %s stays a word', (word) => {
  expect(fillSecrets({ input: { words: word }, secrets: {} })).toEqual({ words: word })
})

test('whatever is typed arrives as it is', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(fillSecrets({ input: [text], secrets: { 'secret:typed-word': 'lilac' } })).toEqual([
        text === 'secret:typed-word' ? 'lilac' : text,
      ])
    }),
  )
})
