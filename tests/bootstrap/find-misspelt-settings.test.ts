import { expect, test } from 'vitest'
import { findMisspeltSettings } from '../../src/bootstrap/find-misspelt-settings.ts'
import { SETTINGS } from '../../src/bootstrap/settings.ts'

test.each([
  ['BOT_TOKN', 'BOT_TOKEN'],
  ['BOT_TOEKN', 'BOT_TOKEN'],
  ['BOTTOKEN', 'BOT_TOKEN'],
  ['bot_token', 'BOT_TOKEN'],
  ['DATABSE_URL', 'DATABASE_URL'],
  ['DATABASE_URI', 'DATABASE_URL'],
  ['SUPPORT_CHAT_ID', 'SUPPORT_CHAT_IDS'],
  ['ADMIN_ID', 'ADMIN_IDS'],
  ['OPERATOR_TOKENS', 'OPERATOR_TOKEN'],
])('%s was meant to be %s', (name, meant) => {
  expect(findMisspeltSettings({ [name]: 'x' })).toEqual([{ name, meant }])
})

test.each(['POST', 'PATH', 'HOME', 'NODE_ENV', 'REPORT', 'KUBERNETES_SERVICE_HOST', 'PGDATABASE', 'LOGNAME'])(
  '%s belongs to somebody else',
  (name) => {
    expect(findMisspeltSettings({ [name]: 'x' })).toEqual([])
  },
)

test('no setting is taken for a misspelt other one, nor an empty variable for anything', () => {
  expect(findMisspeltSettings(Object.fromEntries(Object.keys(SETTINGS).map((name) => [name, 'x'])))).toEqual([])
  expect(findMisspeltSettings({ BOT_TOKN: ' ' })).toEqual([])
})
