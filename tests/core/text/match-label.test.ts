import { describe, expect, it } from 'vitest'
import { matchLabel } from '../../../src/core/text/match-label.ts'

const labels = ['Был включён', 'Он выключен', 'Как проверить?', 'Назад']

describe('a typed text means', () => {
  it.each([
    ['был включен', 0],
    ['Он выключен.', 1],
    ['как', 2],
    ['назад', 3],
    ['ой, был включён с утра', 0],
    ['кажется, он выключен', 1],
    ['не был включён', null],
    ['нет, он точно не был включён', null],
    ['', null],
    ['🤷', null],
  ])('«%s»: %s', (typed, place) => {
    expect(matchLabel(typed, labels)).toBe(place)
  })

  it.each(["don't wait", 'Don’t wait', 'Donʼt wait', 'don`t wait'])(
    'a label with an apostrophe, whichever the phone writes: %s',
    (typed) => {
      expect(matchLabel(typed, ['New code', "Don't wait"])).toBe(1)
    },
  )
})
