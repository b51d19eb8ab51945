import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readKeyring } from '../../src/bootstrap/read-keyring.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'dozvon-keys-'))
afterAll(() => rmSync(folder, { recursive: true }))

const [NEW, OLD, OLDER] = [1, 2, 3].map((byte) => Buffer.alloc(32, byte)) as [Buffer, Buffer, Buffer]
const hex = (key: Buffer): string => key.toString('hex')
const write = (text: string): string => {
  const file = path.join(folder, 'keys')
  writeFileSync(file, text)
  return file
}

describe('the keys of the settings', () => {
  it('are none, one, or one with older ones', () => {
    expect(readKeyring({})).toEqual([])
    expect(readKeyring({ DATA_KEY: hex(NEW) })).toEqual([NEW])
    expect(readKeyring({ DATA_KEY: hex(NEW), DATA_KEY_OLD: `${hex(OLD)}, ${OLDER.toString('base64')}` })).toEqual([
      NEW,
      OLD,
      OLDER,
    ])
  })

  it('come from a file, the current one first, with remarks and blank lines', () => {
    const file = write(`# since May\n${hex(NEW)}\r\n\n  ${OLD.toString('base64url')}\n`)
    expect(readKeyring({ DATA_KEY_FILE: file })).toEqual([NEW, OLD])
  })

  it.each(['', '# nothing', 'secret', `${hex(NEW)}\nsecret`, `${hex(NEW)} ${hex(OLD)}`])(
    'are not taken from a file with %j, which no error repeats',
    (text) => {
      const file = write(text)
      const read = (): unknown => readKeyring({ DATA_KEY_FILE: file })
      expect(read).toThrow(/^DATA_KEY_FILE: [^\n]+ is no file of keys: write one key a line into it[^\n]+$/)
      expect(read).not.toThrow(hex(NEW))
    },
  )
})
