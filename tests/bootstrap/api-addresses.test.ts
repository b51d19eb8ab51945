import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/bootstrap/config.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'operator-file-'))
afterAll(() => rmSync(folder, { recursive: true }))

let files = 0
const read = (text: string | null, env: Readonly<Record<string, string>> = {}) => {
  const file = path.join(folder, `${(files += 1)}.yaml`)
  if (text !== null) writeFileSync(file, text)
  const base = { OPERATOR_URL: 'https://api.operator.example', OPERATOR_FILE: file }
  const { operator } = readConfig({ ...base, ...env }, { services: ['my-mts'], locales: ['ru'] })
  return typeof operator === 'object' ? operator.addresses : undefined
}
const login = {
  OPERATOR_ISSUER: 'https://login.operator.example',
  OPERATOR_CLIENT_ID: 'dozvon',
  OPERATOR_CLIENT_SECRET: 'a secret',
}

describe('the file of addresses', () => {
  it('names hosts and versions', () => {
    expect(
      read(`
camara: https://camara.operator.example/
tm-forum: https://tmf.operator.example/tmf-api
apis:
  kyc-tenure: { version: v0.3 }
`),
    ).toEqual({
      camara: 'https://camara.operator.example',
      tmForum: 'https://tmf.operator.example/tmf-api',
      apis: new Map([['kyc-tenure', { version: 'v0.3' }]]),
    })
  })

  it('may be empty', () => {
    expect(read('# nothing yet\n')?.apis.size).toBe(0)
  })

  it.each<[string, string | null, Readonly<Record<string, string>>, RegExp]>([
    ['a file that is not there', null, {}, /cannot be read \(ENOENT\)/],
    ['no YAML', 'camara: "https', {}, /line \d+ is no YAML/],
    ['a list', '- https://camara.operator.example', {}, /expected object/],
    [
      'an unknown API',
      'apis: { sim-swop: { version: v2 } }',
      {},
      /no API "sim-swop", choose from one-time-password-sms/,
    ],
    ['an API that every object has', 'apis: { constructor: { version: v2 } }', {}, /no API "constructor"/],
    ['an unknown field', 'tmforum: https://tmf.operator.example', {}, /tmforum/],
    ['no address', 'camara: camara.operator.example', {}, /camara: /],
    [
      'no version',
      'apis: { sim-swap: { version: ../admin } }',
      {},
      /apis\.sim-swap\.version: write a version such as v2/,
    ],
    [
      'tokens in plain text',
      'tm-forum: http://tmf.operator.example',
      login,
      /http:\/\/tmf\.operator\.example in plain text/,
    ],
  ])('is refused in one line: %s', (_what, text, env, fault) => {
    const refusal = ((): Error | null => {
      try {
        read(text, env)
        return null
      } catch (error) {
        return error as Error
      }
    })()
    expect(refusal?.message).toMatch(/^OPERATOR_FILE: [^\n]+: set it to [^\n]+such as[^\n]+$/)
    expect(refusal?.message).toMatch(fault)
  })
})
