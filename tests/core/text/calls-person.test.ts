import { expect, test } from 'vitest'
import { callsPerson } from '../../../src/core/text/calls-person.ts'

test.each([
  'оператора!',
  'запутали вы меня, оператора бы',
  'живого человека дайте',
  'IT IS ours! get an agent',
  'ён НАШ! клічце спецыяліста',
  'хопіць чакаць, давайце чалавека',
  'never mind outages, get me a human please',
])('calls for a person: %s', (text) => {
  expect(callsPerson(text)).toBe(true)
})

test.each([
  'от оператора ничего',
  'спросила у оператора, говорит всё в порядке',
  'сменил оператора',
  'человек десять рядом получили',
  'the operator sent nothing',
  'мужа',
  '',
])('does not: %s', (text) => {
  expect(callsPerson(text)).toBe(false)
})
