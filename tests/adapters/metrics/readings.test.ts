import { expect, it } from 'vitest'
import { createReadings } from '../../../src/adapters/metrics/readings.ts'

const reading = (value: number) => [{ name: 'dozvon_inbox_waiting', help: 'Events', value }]
const PATIENCE_MS = 20
const DOWN = /^dozvon_database_up 0$/m

/** A look that is answered when the test says so. */
const createLook = () => {
  let answer = (_readings: ReturnType<typeof reading>): void => {}
  const promise = new Promise<ReturnType<typeof reading>>((resolve) => {
    answer = resolve
  })
  return { read: () => promise, answer }
}

it('readings are those of this look, and none of an earlier one while the database is away', async () => {
  const write = createReadings(1_000)
  expect(await write(async () => reading(7))).toMatch(/^dozvon_inbox_waiting 7$/m)
  const away = await write(() => Promise.reject(new Error('away')))
  expect(away).toMatch(DOWN)
  expect(away).not.toContain('dozvon_inbox_waiting')
  expect(await write(async () => reading(8))).toMatch(/^dozvon_inbox_waiting 8$/m)
})

it('a database that hangs is asked once, and what it says late is dropped', async () => {
  const write = createReadings(PATIENCE_MS)
  const { read, answer } = createLook()
  expect(await write(read)).toMatch(DOWN)
  let asked = 0
  const again = async () => {
    asked += 1
    return reading(9)
  }
  expect(await write(again)).toMatch(DOWN)
  expect(asked).toBe(0)
  answer(reading(7))
  await read()
  const back = await write(again)
  expect(back).toMatch(/^dozvon_inbox_waiting 9$/m)
  expect(back).toMatch(/^dozvon_database_up 1$/m)
})
