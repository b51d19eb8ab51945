import { describe, expect, test } from 'vitest'
import { readCode } from '../../../src/core/text/find-codes.ts'
import { findSecret, redact } from '../../../src/core/text/redact.ts'
import { fc } from '../../support/fc.ts'

describe('a secret', () => {
  test.each([
    ['4821', 'code'],
    ['482 193', 'code'],
    ['код 482193', 'code'],
    ['пароль: Qwerty12', 'password'],
    ['4111 1111 1111 1111', 'card'],
    ['код 4821 на номер 89161234567', 'code'],
    ['MP1234567', 'document'],
    ['паспорт 4510 123456', 'document'],
    ['код из СМС от Озона: 482193', 'code'],
    ['482193 вот код', 'code'],
    ['пароль 482193', 'code'],
    ['4111 1111 1111 1111 12/27 123', 'card'],
    ['4111.1111.1111.1111', 'card'],
    ['МР1234567', 'document'],
    ['мр 1234567', 'document'],
    ['паспорт серия 4510 номер 123456', 'document'],
    ['личный номер 3140595A012PB5', 'document'],
  ])('is seen in «%s»', (text, kind) => {
    expect(findSecret(text)).toBe(kind)
  })

  test.each([
    'не приходит смс',
    'не приходит код на 8 916 123-45-67',
    'жду код на 80291234567',
    '+7 916 123-45-67',
    '8 029 123 45 67',
    'жду 20 минут',
    'да',
    '8 029 123 45 67 код не приходит',
    '+375 29 123-45-67, код не приходит',
    '80291234567 80297654321',
    'на 1234567 не дозвониться',
    'забыл пароль, что делать',
    'пароль не подходит',
    'не могу сменить пароль в приложении: пишет ошибку',
    'забыл пароль 89161234567',
    'не помню кодовое слово',
  ])('is not seen in «%s»', (text) => {
    expect(findSecret(text)).toBeNull()
  })

  test('is covered before an agent reads it: no digit of it is left', () => {
    const coded = fc.tuple(fc.constantFrom('код ', 'code: ', 'пин '), fc.stringMatching(/^\d{4,8}$/))
    const shown = fc.sample(coded, 200).map(([word, digits]) => redact(`${word}${digits}`))
    expect(shown.filter((text) => /\d/.test(text))).toEqual([])
  })

  test.each([
    'пароль:Qwerty',
    'пароль: Qwerty',
    'пароль=Qwerty',
    'пароль - это Qwerty',
    'пароль это: Qwerty',
    'пароль — «Синий Qwerty»',
    'пароль: синий Qwerty кот',
    'логин vasya пароль Qwerty12',
    'мой пароль от кабинета: Qwerty12',
    'пароль:\nQwerty',
    'кодовое слово: барсик, пароль: Qwerty',
    'кодавае слова — Qwerty',
    'code word: Qwerty',
    'my password is Qwerty',
    'pass: Qwerty',
    'пароль: один, кодовое слово: Qwerty',
  ])('that is a word is covered to its end: «%s»', (text) => {
    expect(findSecret(text)).toBe('password')
    expect(redact(text)).not.toMatch(/qwerty|синий|кот|барсик|один/i)
  })

  test.each([
    'кодовое слово барсик',
    'кодовое слово у меня барсик',
    'слово кодовое барсик',
    'кодовое слово "синий барсик"',
    'кодовым словом было барсик',
    'секретное слово барсик',
    'пароль такой барсик',
    'мой пароль барсик',
    'пароль "барсик"',
    'пароль от озона barsik',
    'пароль у меня был barsik',
    'логин vasya пароль barsik',
    'пороль: барсик',
    'барсик это моё кодовое слово',
    'барсик — кодовое слово',
    'девичья фамилия матери Барсик',
    'kodovoe slovo barsik',
    'кодавае слова барсік',
    'кодавае слова ў мяне барсік',
    'пароль такі барсік',
    'барсік гэта маё кодавае слова',
    'code word barsik',
    'my code word was barsik',
    'my password barsik',
    'barsik is my password',
    'pasword: barsik',
  ])('that is a word is seen without a colon: «%s»', (text) => {
    expect(findSecret(text)).toBe('password')
    expect(redact(text)).not.toMatch(/барс|barsik/i)
  })

  test.each([
    'код 4821 это из смс',
    '4821 это из смс',
    'из смс 4821',
    'в смс было 4821',
    'цифры 4821',
    '4821 пришёл код',
    'код ４８２１',
    'код 4️⃣8️⃣2️⃣1️⃣',
    'код 48\u200B21',
    'код четыре восемь два один',
    'код из письма A7F3K9',
    'cvv 123',
    'три цифры на обороте 123',
    'puk 12345678',
    'kod 4821',
    'код 4821 гэта з смс',
    'лічбы 4821',
    'чатыры восем два адзін',
    'the code 4821 from the sms',
    '4821 from the sms',
    'code four eight two one',
  ])('that is a code is seen however it is written: «%s»', (text) => {
    expect(findSecret(text)).toBe('code')
    expect(redact(text).replace(/смс|sms/g, '')).not.toMatch(/[0-9０-９]|четыре|чатыры|four|A7F/)
  })

  test.each(['снилс 123-456-789 00', 'загранпаспорт 71 1234567'])('that is a document is seen in «%s»', (text) => {
    expect(redact(text)).not.toMatch(/\d/)
  })

  test.each([
    'мой пароль не подходит',
    'мой пароль забыл',
    'кто-то сменил мой пароль',
    'пароль-то я забыл',
    'пароль: не помню',
    'пароль — не подходит',
    'пароль был изменён не мной',
    'забыл пароль мой мтс',
    'пароль от gmail не подходит',
    'кодовое слово забыл',
    'кодовое слово не подходит',
    'что такое кодовое слово и зачем оно',
    'кодовое слово нужно?',
    'без кодового слова можно?',
    'код ошибки 1005',
    'пишет ошибка код 1005',
    'код города 8017',
    'код не приходит с 2023 года',
    'пришло 1500 рублей',
    'смс с номера 3434',
    'просили три цифры на обороте карты',
    'последние 4 цифры 4567',
    'промокод OZON2024',
    'у меня два телефона и три сим карты',
    'в смс от 3339 нет кода',
    'мой пароль не падыходзіць',
    'забыла кодавае слова',
    'дзе ўзяць кодавае слова',
    'памылка код 1005',
    'my password is wrong',
    'my password was stolen',
    'my password is not accepted',
    'password reset link does not come',
    'what is my code word',
    'the code word does not fit',
    'error code 1005',
    'i waited since 2023',
  ])('is not what is only said of one: «%s»', (text) => {
    expect(findSecret(text)).toBeNull()
  })

  test.each([
    'ыва',
    'а',
    ' ',
    '(',
    '+',
    '1-',
    '👍🏽',
    'пароль ',
    'мой пароль ',
    'пароль а ',
    'кодовое слово у меня ',
    'аааа это мой ',
    'один ',
    'из смс ',
    'цифры на обороте ',
    'от а ',
    'пароль=',
  ])('is looked for to the end of a message of nothing but «%s»', (part) => {
    const text = `кодовое слово ${part.repeat(4_096)}`.slice(0, 4_096)
    expect(redact(text).length).toBeGreaterThan(0)
  })

  test('takes nothing away but itself', () => {
    expect(redact('Здравствуйте! Мой пароль: Qwerty12, а смс не приходит')).toBe(
      'Здравствуйте! Мой пароль •••, а смс не приходит',
    )
  })

  test('typed as a code is read as its digits', () => {
    expect([readCode('48 21'), readCode(' 482-193 '), readCode('код: 482193'), readCode('не знаю')]).toEqual([
      '4821',
      '482193',
      '482193',
      null,
    ])
  })
})
