import { describe, expect, test } from 'vitest'
import { readLineMask, readNumberMask, readSubscriberMask } from '../../../src/core/flow/number-mask.ts'

describe('a mask of free numbers', () => {
  test.each([
    ['%77', '%77'],
    ['+375 29 %77', '29%77'],
    ['29 777-__-__', '29777____'],
    ['(29) 7%7', '297%7'],
    ['375290005777', '290005777'],
    ['%375%', '%375%'],
    ['8 029 %777', '29%777'],
    ['029%77', '29%77'],
    ['777', '%777%'],
    ['7_7', '%7_7%'],
    ['２９%７７', '29%77'],
    ['%%77', '%77'],
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
    ['30%77', 'no-such-beginning'],
    ['99%', 'no-such-beginning'],
    ['9_%77', 'no-such-beginning'],
    ['00%77', 'no-such-beginning'],
    ['8030 %77', 'no-such-beginning'],
    ['+375 99 %77', 'no-such-beginning'],
    ['%1234567890%', 'malformed'],
    ['29 777-__-__-_', 'malformed'],
  ])('%s is %s', (typed, problem) => {
    expect(readNumberMask(typed, 'BY')).toEqual({ problem })
  })
})

test.each([
  ['7 7 7', 'RU'],
  ['7-7-7', 'RU'],
  ['7 7 7', 'BY'],
] as const)('digits that stand apart are a part of a number: %s', (typed, country) => {
  expect(readNumberMask(typed, country)).toEqual({ mask: '%777%' })
})

describe('a mask of subscribers', () => {
  test.each([
    ['29000300_', '37529000300_'],
    ['+375 29 000 30 0_', '37529000300_'],
    ['%3001', '375%3001'],
    ['777-12-71', '375%7771271%'],
    ['7771271', '375%7771271%'],
    ['777127', '375%777127%'],
    ['29 777 12', '375%2977712%'],
    ['375 29 777', '37529777%'],
    ['37529777', '37529777%'],
    ['+375 29 777', '37529777%'],
    ['8 029 777', '37529777%'],
    ['80 29 777 __ __', '37529777____'],
    ['8 029 %77', '37529%77'],
    ['029%77', '37529%77'],
    ['29\u00A0777\u201112', '375%2977712%'],
    ['8777', '375%8777%'],
    ['5291', '375%5291%'],
    ['80290003001', '375290003001'],
    ['%375290003001', '375290003001'],
    ['375290003001', '375290003001'],
    ['29%3001', '37529%3001'],
  ])('%s is %s', (typed, mask) => {
    expect(readSubscriberMask(typed, 'BY')).toEqual({ mask })
  })

  test("has no more digits than a number, whose country's code may be among them", () => {
    expect(readSubscriberMask('%3752900030011', 'BY')).toEqual({ problem: 'malformed' })
    expect(readSubscriberMask('2900030011%', 'BY')).toEqual({ problem: 'malformed' })
  })

  test("needs four digits besides the country's", () => {
    expect(readSubscriberMask('+375 29 %', 'BY')).toEqual({ problem: 'too-broad' })
    expect(readSubscriberMask('+7 916 %', 'RU')).toEqual({ problem: 'too-broad' })
    expect(readSubscriberMask('+7 9161 %', 'RU')).toEqual({ mask: '79161%' })
  })
})

describe('a mask of Russian numbers', () => {
  test.each([
    ['8 916 %77', '7916%77'],
    ['8 (495) 12', '749512%'],
    ['+7 9161', '79161%'],
    ['8916777', '7916777%'],
    ['1234', '7%1234%'],
    ['89161234567', '79161234567'],
  ])('%s is %s', (typed, mask) => {
    expect(readSubscriberMask(typed, 'RU')).toEqual({ mask })
  })
})

test.each(['29%777', '%2977712%', '29777____', '290003001', '37529777%'])('%s means the same read again', (typed) => {
  const read = readLineMask(typed, 'BY')
  expect('mask' in read && readLineMask(read.mask, 'BY')).toEqual(read)
})
