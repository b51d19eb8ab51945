import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSecret, readCode, redact } from '../../src/core/redact.ts'

describe('a secret', () => {
  test.each([
    ['4821', 'code'], ['482 193', 'code'], ['код 482193', 'code'], ['пароль: Qwerty12', 'password'], ['4111 1111 1111 1111', 'card'],
    ['код 4821 на номер 89161234567', 'code'], ['MP1234567', 'document'], ['паспорт 4510 123456', 'document'],
  ])('is seen in «%s»', (text, kind) => {
    expect(findSecret(text)).toBe(kind)
  })

  test.each(['не приходит смс', 'не приходит код на 8 916 123-45-67', 'жду код на 80291234567', '+7 916 123-45-67', '8 029 123 45 67', 'жду 20 минут', 'да'])('is not seen in «%s»', text => {
    expect(findSecret(text)).toBeNull()
  })

  test('is covered before an agent reads it: no digit of it is left', () => {
    const coded = fc.tuple(fc.constantFrom('код ', 'code: ', 'пин '), fc.stringMatching(/^\d{4,8}$/))
    const shown = fc.sample(coded, 200).map(([word, digits]) => redact(`${word}${digits}`))
    expect(shown.filter(text => /\d/.test(text))).toEqual([])
  })

  test('typed as a code is read as its digits', () => {
    expect([readCode('48 21'), readCode(' 482-193 '), readCode('код: 482193'), readCode('не знаю')]).toEqual(['4821', '482193', '482193', null])
  })
})
