import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/bootstrap/config.ts'
import { findKeyBesideData } from '../../src/bootstrap/find-key-beside-data.ts'
import { makeRunFolder } from '../support/run-folder.ts'

const TOKEN = '7000000001:AAF-a_token_of_a_bot_1234567890abcdef'
const KEY = Buffer.alloc(32, 7).toString('hex')

let folder: string
let remove: () => void
beforeAll(async () => {
  ;({ folder, remove } = await makeRunFolder())
  for (const name of ['data/keys', 'other']) mkdirSync(path.join(folder, name), { recursive: true })
  for (const file of ['data/my.key', 'data/keys/deep.key', 'other/apart.key', 'data..key'])
    writeFileSync(path.join(folder, file), KEY)
  symlinkSync(path.join(folder, 'data', 'my.key'), path.join(folder, 'other', 'linked.key'))
  symlinkSync(path.join(folder, 'other', 'apart.key'), path.join(folder, 'data', 'leads-away.key'))
})
afterAll(() => remove())

const warningFor = (env: Readonly<Record<string, string>>): string | null =>
  findKeyBesideData(
    readConfig(
      { BOT_TOKEN: TOKEN, DATA_DIR: path.join(folder, 'data'), ...env },
      { services: ['my-mts'], locales: ['ru'] },
    ),
  )

describe('a key beside the data that it opens', () => {
  it('is warned of when the first start makes it there', () => {
    expect(warningFor({})).toMatch(/^DATA_DIR: the key lies beside the data in [^\n]+ set DATA_KEY_FILE to its path$/)
  })

  it.each(['data/my.key', 'data/keys/deep.key', 'other/linked.key'])(
    'is warned of when its file is there: %s',
    (file) => {
      expect(warningFor({ DATA_KEY_FILE: path.join(folder, file) })).toMatch(
        /^DATA_KEY_FILE: the key [^\n]+ lies beside the data in [^\n]+$/,
      )
    },
  )

  it.each(['other/apart.key', 'data..key', 'data/leads-away.key'])(
    'is not warned of when it lies apart: %s',
    (file) => {
      expect(warningFor({ DATA_KEY_FILE: path.join(folder, file) })).toBeNull()
    },
  )

  it('is none in the settings, with a database elsewhere, and in the playground', () => {
    expect(warningFor({ DATA_KEY: KEY })).toBeNull()
    expect(
      warningFor({
        DATABASE_URL: 'postgres://dozvon@db.example/dozvon',
        DATA_KEY_FILE: path.join(folder, 'data', 'my.key'),
      }),
    ).toBeNull()
    expect(warningFor({ BOT_TOKEN: '' })).toBeNull()
  })
})
