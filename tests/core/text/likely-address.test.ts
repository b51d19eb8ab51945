import { expect, test } from 'vitest'
import { likelyAddress } from '../../../src/core/text/likely-address.ts'

test.each([
  ['anna@gmial.com', 'anna@gmail.com'],
  ['anna@gmai.com', 'anna@gmail.com'],
  ['ivan@mial.ru', 'ivan@mail.ru'],
  ['ivan@mail.r', 'ivan@mail.ru'],
  ['oleg@yandeks.ru', 'oleg@yandex.ru'],
  ['oleg@yadnex.ru', 'oleg@yandex.ru'],
  ['eva@outlok.com', 'eva@outlook.com'],
  ['Eva@Hotmial.com', 'eva@hotmail.com'],
])('%s was likely meant as %s', (typed, meant) => {
  expect(likelyAddress(typed)).toBe(meant)
})

test.each(['anna@gmail.com', 'ivan@mail.ru', 'ivan@mail.com', 'boss@company.by', 'x@bk.ru', 'no address'])(
  '%s is left as it is',
  (typed) => {
    expect(likelyAddress(typed)).toBeNull()
  },
)
