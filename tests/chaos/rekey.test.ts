import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest'
import { createVault, keyIdOf } from '../../src/adapters/crypto/create-vault.ts'
import { placeOf } from '../../src/adapters/postgres/sealed-columns.ts'
import { countAll, countOld } from '../../src/cli/rekey/turn-values.ts'
import { entry } from '../support/entry.ts'
import { startProgram } from '../support/program-process.ts'
import type { ProgramProcess } from '../support/program-process.ts'
import { earlierKey, testKey } from '../support/store.ts'
import { until } from './bot-process.ts'
import { startCrowd } from './crowd.ts'
import { judgeAll } from './judge.ts'
import { chanceOf, longest, printedSeed } from './random.ts'
import { openScene } from './scene.ts'
import type { Scene } from './scene.ts'

vi.setConfig({ testTimeout: longest })

const KILLS = 5
/** Values that are in the database before the key is turned: enough for a kill to fall among them. */
const VALUES = 30_000
const BATCH = 5_000

const hex = (key: Buffer): string => key.toString('hex')
const BEFORE = { DATA_KEY: hex(earlierKey) }
const TURNING = { DATA_KEY: hex(testKey), DATA_KEY_OLD: hex(earlierKey) }
const AFTER = { DATA_KEY: hex(testKey) }

let scene: Scene
beforeAll(async () => {
  scene = await openScene({ redisUrl: inject('redisUrl') })
})
afterAll(() => scene.close())

const rekey = (...args: readonly string[]): ProgramProcess =>
  startProgram([...entry('src/cli/rekey/main.ts'), ...args], { ...scene.settings, ...TURNING })

const textOf = (chatId: number): string => `word ${chatId}`

/** Fills the history of chats of nobody with values of the earlier key. */
const fill = async (): Promise<void> => {
  const vault = createVault(earlierKey)
  for (let from = 0; from < VALUES; from += BATCH) {
    const rows = Array.from({ length: BATCH }, (_, n) => ({ chatId: -(from + n + 1), sealId: randomUUID() }))
    await scene.pool.query(
      `insert into talk_message (chat_id, author, what, seal_id, sealed)
       select chat_id, 'customer', 'text', seal_id, sealed from unnest($1::bigint[], $2::uuid[], $3::bytea[]) as r(chat_id, seal_id, sealed)`,
      [
        rows.map(({ chatId }) => chatId),
        rows.map(({ sealId }) => sealId),
        rows.map(({ chatId, sealId }) => vault.seal(textOf(chatId), placeOf('talk_message.sealed', chatId, sealId))),
      ],
    )
  }
}

const left = async (): Promise<number> => countOld(await countAll(scene.pool), keyIdOf(testKey))

it('is killed five times beside a running assistant, loses nothing and leaves no value of the old key', async () => {
  const first = scene.bot(BEFORE)
  await first.ready
  const crowd = await startCrowd(scene, { size: 4, chance: chanceOf(printedSeed('rekey')) })
  await until('customers have walked', () => crowd.ends() > 2)
  await fill()
  await first.end('SIGTERM')
  const second = scene.bot(TURNING)
  await second.ready

  const remains = [await left()]
  for (let kill = 0; kill < KILLS; kill += 1) {
    const before = await left()
    const command = rekey()
    await until('values are turned', async () => (await left()) < before - 1_000)
    await command.end('SIGKILL')
    remains.push(await left())
  }
  // Each was killed in the middle: something was turned by it, and something was left.
  expect(remains).toEqual(remains.toSorted((one, other) => other - one))
  expect(remains.at(-1)).toBeGreaterThan(0)

  const without = scene.bot(AFTER)
  expect((await without.gone).code).toBe(1)
  expect(without.said()).toMatch(/^DATA_KEY_OLD: a part of the data was sealed with a key that is not given[^\n]+\n$/)

  const last = rekey()
  expect(await last.gone, last.said()).toMatchObject({ code: 0 })
  expect(last.said()).toContain('every value is of the current key')
  await crowd.leave()
  expect(await left()).toBe(0)
  const status = rekey('--status')
  await status.gone
  expect(status.said()).toMatch(/^key [0-9a-f]{8} \(current\): \d+ values\nevery value is of the current key/)

  await second.end('SIGTERM')
  const third = scene.bot(AFTER)
  await third.ready
  const newcomers = await startCrowd(scene, { size: 1, chance: chanceOf(7) })
  await newcomers.leave()
  await judgeAll(scene, [...crowd.walkers, ...newcomers.walkers])
  const vault = createVault(testKey, { isBound: true })
  const { rows } = await scene.pool.query<{ chat_id: number; seal_id: string; sealed: Buffer }>(
    'select chat_id, seal_id, sealed from talk_message where chat_id < 0 and chat_id >= $1',
    [-VALUES],
  )
  expect(rows).toHaveLength(VALUES)
  for (const { chat_id: chatId, seal_id: sealId, sealed } of rows)
    expect(vault.open(sealed, placeOf('talk_message.sealed', chatId, sealId))).toBe(textOf(chatId))
})

it('is refused while a process seals with another key', async () => {
  const bot = scene.bot({ DATA_KEY: hex(testKey), DATA_KEY_OLD: hex(earlierKey) })
  await bot.ready
  const turning = startProgram(entry('src/cli/rekey/main.ts'), {
    ...scene.settings,
    DATA_KEY: hex(earlierKey),
    DATA_KEY_OLD: hex(testKey),
  })
  expect((await turning.gone).code).toBe(1)
  expect(turning.said()).toMatch(/^DATA_KEY: [^\n]+ still seals with another key: restart it[^\n]+\n$/)
})
