import { entry } from '../support/entry.ts'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { readLabelledTexts } from '../../src/cli/intents/measure-intents.ts'
import { folder } from '../adapters/fluent/texts.ts'

const run = (source: string) => {
  const file = join(folder({ 'own.tsv': source }), 'own.tsv')
  return spawnSync(process.execPath, [...entry('src/cli/intents/main.ts'), file], { encoding: 'utf8' })
}

describe('npm run intents', () => {
  test('tells accuracy and confusions of any labelled file', () => {
    const { status, stdout } = run('missing-sms\tкод не пришёл на телефон\nvoicemail\tпозовите человека\n')
    expect(status).toBe(0)
    expect(stdout).toContain('2 texts: top-1 50.0 %')
    expect(stdout).toMatch(/voicemail was read as person.*: позовите человека/)
  })

  test('says which line is wrong', () => {
    expect(() => readLabelledTexts('own.tsv', '# a note\n\nmissing-sms\tкод\nmissing-sms код')).toThrow(
      'own.tsv:4: use the form flow-id<TAB>text',
    )
    expect(run('')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('there is no line flow-id<TAB>text: add one'),
    })
  })

  test('ends with no trace when nobody reads on', async () => {
    const file = join(folder({ 'own.tsv': 'voicemail\tпозовите человека\n'.repeat(2_000) }), 'own.tsv')
    const child = spawn(process.execPath, [...entry('src/cli/intents/main.ts'), file], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const ended = once(child, 'close')
    child.stdout.destroy()
    expect(await textOf(child.stderr)).toBe('')
    expect(await ended).toEqual([0, null])
  })

  test('says what to give when there is no such file', () => {
    const { status, stderr } = spawnSync(process.execPath, [...entry('src/cli/intents/main.ts'), '/nowhere.tsv'], {
      encoding: 'utf8',
    })
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: '/nowhere.tsv: there is no such file: give the path of one with lines flow-id<TAB>text\n',
    })
  })
})
