import { setImmediate as nextTick } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createListReader } from '../../../src/app/lists/list-reader.ts'
import { readList } from '../../../src/app/lists/read-list.ts'

const rules = { country: 'BY', nameChars: 64, listLines: 10_000 } as const
const choice = { number: null, name: null }
const listOf = (rows: number): Buffer =>
  Buffer.from(Array.from({ length: rows }, (_, row) => `+37529${1_000_000 + row};"Цех ""${row}"""`).join('\n'))

/** Counts the turns of the event loop until a promise settles. */
const turnsDuring = async (work: Promise<unknown>): Promise<number> => {
  const loop = { turns: 0, isOver: false }
  const end = (): void => {
    loop.isOver = true
  }
  work.then(end, end)
  while (!loop.isOver) {
    await nextTick()
    loop.turns += 1
  }
  return loop.turns
}

/** F23: a CSV of two megabytes stopped everybody for the better part of a second. */
test('a long list is read beside the event loop, which goes on', async () => {
  const reader = createListReader()
  // The thread starts with the first list.
  await reader.read({ bytes: listOf(1), rules, choice })
  const request = { bytes: listOf(10_000), rules, choice }
  const reading = reader.read(request)
  expect(await turnsDuring(reading)).toBeGreaterThan(50)
  expect(await turnsDuring(readList(request))).toBeLessThan(10)
  expect(await reading).toMatchObject({ kind: 'columns' })
})

test('a list that takes too long is refused, and the next one is read', async () => {
  const hasty = createListReader(1)
  await expect(hasty.read({ bytes: listOf(10_000), rules, choice })).rejects.toThrow('took too long')
  const patient = createListReader()
  expect(await patient.read({ bytes: listOf(2), rules, choice })).toMatchObject({ kind: 'columns' })
})
