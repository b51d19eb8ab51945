import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/bootstrap/config.ts'
import { createLogger } from '../../src/bootstrap/logger.ts'
import { createShutdown } from '../../src/bootstrap/shutdown.ts'
import { openTelegram } from '../../src/bootstrap/telegram.ts'
import type { TelegramLink } from '../../src/bootstrap/telegram.ts'

const log = createLogger({ level: 'silent' })
const shutdown = createShutdown(log)
const folder = mkdtempSync(join(tmpdir(), 'dozvon-telegram-'))

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = async (env: Readonly<Record<string, string>>): Promise<TelegramLink['desk']> => {
  const config = readConfig({ DATA_DIR: folder, ...env }, { services: ['mail'], locales: ['ru'] })
  const { desk } = await openTelegram(config, log, shutdown)
  await shutdown.run()
  return desk
}

describe('the desk of the playground', () => {
  it('is the emulated group and its founder, and what is set goes first', async () => {
    const { chatIds, adminIds } = await open({})
    expect(chatIds).toEqual([expect.any(Number)])
    expect(chatIds[0]).toBeLessThan(-1_000_000_000_000)
    expect(adminIds[0]).toBeGreaterThan(0)
    expect(await open({})).toMatchObject({
      chatIds,
      adminIds,
      firstAgents: [{ name: 'Вера' }, { name: 'Мария' }, { name: 'Борис' }],
    })
    expect(await open({ SUPPORT_CHAT_IDS: '-1001234567890', ADMIN_IDS: '42' })).toMatchObject({
      chatIds: [-1001234567890],
      adminIds: [42],
    })
  })
})
