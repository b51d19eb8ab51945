import { afterAll, beforeAll, expect, test } from 'vitest'
import { readGauges } from '../../src/adapters/postgres/read-gauges.ts'
import { openTestStore } from '../support/store.ts'
import type { TestStore } from '../support/store.ts'

let stage: TestStore
beforeAll(async () => {
  stage = await openTestStore()
})
afterAll(() => stage.close())

const alarm = async (): Promise<number | undefined> =>
  (await readGauges(stage.pool)).find(({ name }) => name === 'dozvon_codes_alarm')?.value

/** F14: codes that nobody types are sent for somebody who earns from the SMS. */
test('many codes and few typed rightly raise the alarm; decoys, few codes and right ones do not', async () => {
  const { facts } = stage.store
  const send = (from: number, count: number, decoy: boolean) =>
    Promise.all(
      Array.from({ length: count }, (_, at) =>
        facts.recordCode(from + at, `code-${from + at}`, {
          phone: `+37529${1_000_000 + from + at}`,
          channel: 'sms',
          act: 'block-number',
          object: null,
          decoy,
        }),
      ),
    )
  await send(1, 29, false)
  await send(1_000, 50, true)
  expect(await alarm()).toBe(0)
  await send(2_000, 1, false)
  expect(await alarm()).toBe(1)
  for (let right = 1; right <= 10; right += 1) await facts.recordProof(right, `+37529${1_000_000 + right}`, 'code')
  expect(await alarm()).toBe(0)
})
