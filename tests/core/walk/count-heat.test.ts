import { expect, test } from 'vitest'
import { countHeat } from '../../../src/core/walk/count-heat.ts'

test('a walk counts once for each state it came through, and once where it left', () => {
  const steps = ['init a/one', 'go a/two', 'shown a/one', 'init b/x', 'go a/two']
  const heat = countHeat([
    { end: 'left', steps },
    { end: 'came', steps: ['init a/one', 'go a/two'] },
    { end: 'left', steps: [] },
  ])
  expect(heat).toEqual(
    new Map([
      [
        'a',
        new Map([
          ['one', { passed: 2, left: 0 }],
          ['two', { passed: 2, left: 1 }],
        ]),
      ],
      ['b', new Map([['x', { passed: 1, left: 0 }]])],
    ]),
  )
})

test('by stages a walk counts once for each stage, however many of its states it came through', () => {
  const walks = [
    { end: 'left', steps: ['init a/one.x', 'go a/two', 'go a/one.y'] },
    { end: 'came', steps: ['init a/one.x'] },
    { end: 'stopped', steps: ['init a/one.y', 'go a/three'] },
  ] as const
  expect(countHeat(walks, (_, state) => (state.startsWith('one') ? 'first' : 'second'))).toEqual(
    new Map([
      [
        'a',
        new Map([
          ['first', { passed: 3, left: 1 }],
          ['second', { passed: 2, left: 1 }],
        ]),
      ],
    ]),
  )
})
