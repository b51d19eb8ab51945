import { expect, test } from 'vitest'
import { sources } from './sources.ts'

/**
 * Numbers of advisory locks, which all processes of a database share: two meanings of one number stop one another for
 * ever.
 */
test('advisory locks have numbers of their own', () => {
  const numbers = sources.flatMap(({ lines }) =>
    lines.flatMap((line) => /\bconst \w*LOCK\w* = ([\d_]+)/.exec(line)?.[1]?.replaceAll('_', '') ?? []),
  )
  expect(numbers.length).toBeGreaterThan(2)
  expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([])
})
