import { describe, expect, test } from 'vitest'
import { readNumberMask, readSubscriberMask } from '../../../src/core/flow/number-mask.ts'

describe('a mask of free numbers', () => {
  test.each([
    ['%77', '%77'],
    ['+375 29 %77', '29%77'],
    ['29 777-__-__', '29777____'],
    ['(29) 7%7', '297%7'],
    ['375290005777', '290005777'],
    ['%375%', '%375%'],
  ])('%s is %s', (typed, mask) => {
    expect(readNumberMask(typed, 'BY')).toEqual({ mask })
  })

  test.each([
    ['%', 'too-broad'],
    ['_%7%_', 'too-broad'],
    ['', 'malformed'],
    ['7*7', 'malformed'],
    ['7?7', 'malformed'],
    ['.*', 'malformed'],
    ['+7 916 %', 'malformed'],
    ['%1%2%3%4%5%', 'malformed'],
    ['1234567890123456', 'malformed'],
    ['семь77', 'malformed'],
    ['%1234567890%', 'malformed'],
    ['29 777-__-__-_', 'malformed'],
  ])('%s is %s', (typed, problem) => {
    expect(readNumberMask(typed, 'BY')).toEqual({ problem })
  })
})

describe('a mask of subscribers', () => {
  test.each([
    ['29000300_', '37529000300_'],
    ['+375 29 000 30 0_', '37529000300_'],
    ['%3001', '%3001'],
    ['375290003001', '375290003001'],
    ['29%3001', '37529%3001'],
  ])('%s is %s', (typed, mask) => {
    expect(readSubscriberMask(typed, 'BY')).toEqual({ mask })
  })

  test("has no more digits than a number, whose country's code may be among them", () => {
    expect(readSubscriberMask('%375290003001', 'BY')).toEqual({ mask: '%375290003001' })
    expect(readSubscriberMask('%3752900030011', 'BY')).toEqual({ problem: 'malformed' })
    expect(readSubscriberMask('2900030011%', 'BY')).toEqual({ problem: 'malformed' })
  })

  test("needs four digits besides the country's", () => {
    expect(readSubscriberMask('+375 29 %', 'BY')).toEqual({ problem: 'too-broad' })
    expect(readSubscriberMask('+7 916 %', 'RU')).toEqual({ problem: 'too-broad' })
    expect(readSubscriberMask('+7 9161 %', 'RU')).toEqual({ mask: '79161%' })
  })
})
