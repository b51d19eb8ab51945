import { placeOf } from '../../src/adapters/postgres/sealed-columns.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createVault } from '../../src/adapters/crypto/create-vault.ts'
import { migrate } from '../../src/adapters/postgres/migrate.ts'
import { readConfig, requireOwnGround } from '../../src/bootstrap/config.ts'
import type { Config } from '../../src/bootstrap/config.ts'
import { judgeKeyring } from '../../src/bootstrap/open-vault.ts'
import { requireOwnDatabase } from '../../src/bootstrap/require-own-database.ts'
import { openTestStore, testKey } from '../support/store.ts'
import type { TestStore } from '../support/store.ts'

let store: TestStore
beforeEach(async () => {
  store = await openTestStore()
})
afterEach(() => store.close())

const known = { services: ['ozon'], locales: ['ru'] }
const vault = createVault(testKey)
const configOf = (token?: string): Config =>
  readConfig(
    {
      DATABASE_URL: store.url,
      DATA_KEY: testKey.toString('hex'),
      ...(token === undefined ? {} : { BOT_TOKEN: token }),
    },
    known,
  )
const claim = (token?: string, key = vault): Promise<void> =>
  requireOwnDatabase(configOf(token), { pool: store.pool, vault: key })

const ONE = '1000000001:AAExample-of-a-token'
const OTHER = '1000000002:AAExample-of-a-token'

describe('a database knows whose it is', () => {
  test('its own bot comes back, also with a new token', async () => {
    await claim(ONE)
    await claim(ONE)
    await expect(claim('1000000001:BBNew-token-of-the-bot')).resolves.toBeUndefined()
  })

  test.each<readonly [name: string, first: string | undefined, second: string | undefined, message: RegExp]>([
    ['another bot is refused', ONE, OTHER, /^BOT_TOKEN: the database belongs to the bot 1000000001: [^\n]+$/],
    ['a playground is refused', ONE, undefined, /^BOT_TOKEN: [^\n]*a playground would act on its customers[^\n]+$/],
    ['a bot on a playground is refused', undefined, ONE, /^DATABASE_URL: it holds a playground's data[^\n]+$/],
  ])('%s', async (_, first, second, message) => {
    await claim(first)
    await expect(claim(second)).rejects.toThrow(message)
  })

  test('of two bots that start at once one gets it', async () => {
    const outcomes = await Promise.allSettled([claim(ONE), claim(OTHER), claim(ONE), claim(OTHER)])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(2)
  })
})

describe('the key of a database', () => {
  const isRight = async (key: Buffer): Promise<boolean> => (await judgeKeyring([key], store.pool)).kind === 'right'
  const otherKey = Buffer.alloc(32, 9)

  test('is known once it was claimed', async () => {
    expect(await isRight(otherKey)).toBe(true)
    await claim(ONE)
    expect(await isRight(testKey)).toBe(true)
    expect(await isRight(otherKey)).toBe(false)
  })

  test('is told by what is sealed, in a database of an older version', async () => {
    await store.pool.query('insert into conversation (chat_id, turn, sealed) values (1, 1, $1)', [
      vault.seal({ a: 1 }, placeOf('conversation.sealed', 1)),
    ])
    expect(await isRight(testKey)).toBe(true)
    expect(await isRight(otherKey)).toBe(false)
  })
})

test('an older program refuses a newer schema, and names the migration', async () => {
  await store.pool.query(`insert into migration (name) values ('9999-of-tomorrow.sql')`)
  await expect(migrate(store.pool)).rejects.toThrow(
    /newer version of dozvon \(9999-of-tomorrow\.sql\): start that version/,
  )
})

test('a playground never starts on a database of your own', () => {
  expect(() => requireOwnGround(configOf())).toThrow(/^BOT_TOKEN: DATABASE_URL is set without it[^\n]+such as[^\n]+$/)
  expect(() => requireOwnGround(configOf(ONE))).not.toThrow()
  expect(() => requireOwnGround(readConfig({}, known))).not.toThrow()
})
