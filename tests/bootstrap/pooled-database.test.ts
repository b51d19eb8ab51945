import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../../src/bootstrap/config.ts'
import { openDatabase } from '../../src/bootstrap/database.ts'
import { createLogger } from '../../src/bootstrap/logger.ts'
import { createShutdown } from '../../src/bootstrap/shutdown.ts'
import { openTestStore, testKey } from '../support/store.ts'
import type { TestStore } from '../support/store.ts'
import { startTransactionPooler } from '../support/transaction-pooler.ts'

let store: TestStore
let dataDir: string
beforeAll(async () => {
  store = await openTestStore()
  dataDir = await mkdtemp(path.join(tmpdir(), 'dozvon-pooled-'))
})
afterAll(async () => {
  await store.close()
  await rm(dataDir, { recursive: true, force: true })
})

const open = async (url: string): Promise<void> => {
  const log = createLogger({ level: 'silent' })
  const shutdown = createShutdown(log)
  const config = readConfig(
    {
      DATABASE_URL: url,
      DATA_KEY: testKey.toString('hex'),
      DATA_DIR: dataDir,
      BOT_TOKEN: '1000000001:AAExample-of-a-token',
    },
    { services: ['ozon'], locales: ['ru'] },
  )
  try {
    await openDatabase(config, log, shutdown)
  } finally {
    await shutdown.run()
  }
}

test('a database of its own opens', async () => {
  await expect(open(store.url)).resolves.toBeUndefined()
})

test.each([
  [
    'in transaction mode',
    {},
    'DATABASE_URL: a pooler lends connections for one transaction at a time: connect directly, or set pool_mode = session in the pooler',
  ],
  [
    'that refuses a setting of the connection',
    { refusesSettings: true },
    'DATABASE_URL: unsupported startup parameter: statement_timeout: connect directly, or set ignore_startup_parameters = statement_timeout in PgBouncer',
  ],
])('a pooler %s is refused at the start, in one line that says what to set', async (_, options, told) => {
  const pooler = await startTransactionPooler(store.url, options)
  await expect(open(pooler.url)).rejects.toThrow(told)
  await pooler.close()
})
