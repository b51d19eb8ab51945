import { describe, expect, test } from 'vitest'
import { findSecret, readCode, redact } from '../../src/core/redact.ts'
import { fc } from '../support/fc.ts'

describe('a secret', () => {
  test.each([
    ['4821', 'code'], ['482 193', 'code'], ['код 482193', 'code'], ['пароль: Qwerty12', 'password'], ['4111 1111 1111 1111', 'card'],
    ['код 4821 на номер 89161234567', 'code'], ['MP1234567', 'document'], ['паспорт 4510 123456', 'document'],
    ['код из СМС от Озона: 482193', 'code'], ['482193 вот код', 'code'], ['пароль 482193', 'code'],
    ['4111 1111 1111 1111 12/27 123', 'card'], ['4111.1111.1111.1111', 'card'], ['МР1234567', 'document'], ['мр 1234567', 'document'],
    ['паспорт серия 4510 номер 123456', 'document'], ['личный номер 3140595A012PB5', 'document'],
  ])('is seen in «%s»', (text, kind) => {
    expect(findSecret(text)).toBe(kind)
  })

  test.each([
    'не приходит смс', 'не приходит код на 8 916 123-45-67', 'жду код на 80291234567', '+7 916 123-45-67', '8 029 123 45 67', 'жду 20 минут', 'да',
    '8 029 123 45 67 код не приходит', '+375 29 123-45-67, код не приходит', '80291234567 80297654321', 'на 1234567 не дозвониться',
    'забыл пароль, что делать', 'пароль не подходит', 'не могу сменить пароль в приложении: пишет ошибку', 'забыл пароль 89161234567', 'не помню кодовое слово',
  ])('is not seen in «%s»', text => {
    expect(findSecret(text)).toBeNull()
  })

  test('is covered before an agent reads it: no digit of it is left', () => {
    const coded = fc.tuple(fc.constantFrom('код ', 'code: ', 'пин '), fc.stringMatching(/^\d{4,8}$/))
    const shown = fc.sample(coded, 200).map(([word, digits]) => redact(`${word}${digits}`))
    expect(shown.filter(text => /\d/.test(text))).toEqual([])
  })

  test.each([
    'пароль:Qwerty', 'пароль: Qwerty', 'пароль=Qwerty', 'пароль - это Qwerty', 'пароль это: Qwerty', 'пароль — «Синий Qwerty»', 'пароль: синий Qwerty кот',
    'логин vasya пароль Qwerty12', 'мой пароль от кабинета: Qwerty12', 'пароль:\nQwerty', 'кодовое слово: барсик, пароль: Qwerty', 'кодавае слова — Qwerty',
    'code word: Qwerty', 'my password is Qwerty', 'pass: Qwerty', 'пароль: один, кодовое слово: Qwerty',
  ])('that is a word is covered to its end: «%s»', text => {
    expect(findSecret(text)).toBe('password')
    expect(redact(text)).not.toMatch(/qwerty|синий|кот|барсик|один/i)
  })

  test('takes nothing away but itself', () => {
    expect(redact('Здравствуйте! Мой пароль: Qwerty12, а смс не приходит')).toBe('Здравствуйте! Мой пароль •••, а смс не приходит')
  })

  test('typed as a code is read as its digits', () => {
    expect([readCode('48 21'), readCode(' 482-193 '), readCode('код: 482193'), readCode('не знаю')]).toEqual(['4821', '482193', '482193', null])
  })
})
