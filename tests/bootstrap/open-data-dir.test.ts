import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { PlaygroundConfig } from '../../src/bootstrap/config.ts'
import { createLogger } from '../../src/bootstrap/logger.ts'
import { createShutdown } from '../../src/bootstrap/shutdown.ts'
import { openDataDir, requiredSpaceMb } from '../../src/bootstrap/open-data-dir.ts'
import { lockPlayground } from '../../src/bootstrap/lock-playground.ts'
import { openTestStore, testKey } from '../support/store.ts'

const folder = mkdtempSync(join(tmpdir(), 'dozvon-data-dir-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the data folder', () => {
  it('is made, with those above it', () => {
    openDataDir(join(folder, 'new', 'data'), 0)
    openDataDir(join(folder, 'new', 'data'), 0)
    writeFileSync(join(folder, 'new', 'data', 'key'), 'a key')
    expect(() => openDataDir(join(folder, 'new', 'data'), 0)).not.toThrow()
  })

  it.each(['file', 'file/below'])('that cannot be one is named in one line, with what to set it to: %s', (name) => {
    writeFileSync(join(folder, 'file'), 'no folder')
    expect(() => openDataDir(join(folder, name), 0)).toThrow(
      /^DATA_DIR: [^\n]*file[^\n]*: set it to the path of a folder that this user may read and write, such as \.\/data$/,
    )
  })
})

it.runIf(process.platform === 'linux')(
  'a data folder where nothing can be made is told of, and not tried for ever',
  () => {
    const tries = `import { openDataDir } from './src/bootstrap/open-data-dir.ts'; try { openDataDir('/proc/dozvon/data', 0) } catch (error) { console.log(error.message) }`
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', tries], {
      encoding: 'utf8',
      timeout: 40_000,
      killSignal: 'SIGKILL',
    })
    expect(stdout).toMatch(
      /^DATA_DIR: [^\n]*\/proc\/dozvon[^\n]*: set it to the path of a folder that this user may read and write, such as \.\/data\n$/,
    )
  },
  60_000,
)

describe('room on the disk', () => {
  it('that does not suffice for a new database is told', () => {
    expect(() => openDataDir(folder, 1_000_000_000)).toThrow(
      /^DATA_DIR: \d+ MB are free at [^\n]+; free 1000000000 MB there/,
    )
  })

  it('is wanted for a database of our own that is not there yet', () => {
    const config = { database: { kind: 'embedded', key: null }, dataDir: folder } as PlaygroundConfig
    expect(requiredSpaceMb(config)).toBe(200)
    mkdirSync(join(folder, 'postgres'))
    expect(requiredSpaceMb(config)).toBe(0)
    expect(
      requiredSpaceMb({
        ...config,
        dataDir: join(folder, 'none'),
        database: { kind: 'external', url: '', key: testKey },
      }),
    ).toBe(0)
  })
})

describe('a playground', () => {
  it('is the only one in its database, until it ends', async () => {
    const store = await openTestStore()
    const config = { database: { kind: 'external', url: store.url, key: testKey }, dataDir: folder } as PlaygroundConfig
    const [first, second] = [
      createShutdown(createLogger({ level: 'silent' })),
      createShutdown(createLogger({ level: 'silent' })),
    ]
    try {
      await lockPlayground(config, store.pool, first)
      const own = { ...config, database: { kind: 'embedded', key: null } } as const
      const refused = [lockPlayground(config, store.pool, second), lockPlayground(own, store.pool, second)].map((one) =>
        one.catch(String),
      )
      expect(await Promise.all(refused)).toEqual([
        expect.stringContaining('DATABASE_URL: another playground is using this database: stop it'),
        expect.stringContaining(`DATA_DIR: another playground is using ${folder}: stop it`),
      ])
      const coming = lockPlayground(config, store.pool, second)
      await first.run()
      await coming
    } finally {
      await first.run()
      await second.run()
      await store.close()
    }
  })
})
