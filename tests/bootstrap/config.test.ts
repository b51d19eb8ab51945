import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/bootstrap/config.ts'
import type { SettingChoices } from '../../src/bootstrap/config.ts'
import { settingsTable } from '../../src/bootstrap/settings.ts'

const known: SettingChoices = { services: ['my-mts', 'ozon'], locales: ['ru', 'en', 'be'] }
const TOKEN = '123456789:AAExample-of-a-token'
const KEY = 'ab'.repeat(32)
const SECRET = 'a-secret-of-24-characters'
const SIGNING_KEY = JSON.stringify(
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }),
)

describe('settings', () => {
  it('none at all is the playground with everything of its own', () => {
    expect(readConfig({}, known)).toEqual({
      mode: 'playground',
      operator: 'sandbox',
      database: { kind: 'embedded', key: null },
      redis: null,
      port: 8080,
      dataDir: path.resolve('data/playground'),
      services: ['my-mts', 'ozon'],
      supportChatIds: [],
      adminIds: [],
      reader: null,
      noticeApprovalAbove: 1_000,
      defaultLocale: 'ru',
      logLevel: 'info',
    })
  })

  it('empty ones count as not set', () => {
    const empty = Object.fromEntries(settingsTable().map(({ name }) => [name, ' ']))
    expect(readConfig(empty, known)).toEqual(readConfig({}, known))
  })

  it('a token alone is Telegram by long polling and no operator', () => {
    expect(readConfig({ BOT_TOKEN: TOKEN }, known)).toMatchObject({
      mode: 'telegram',
      token: TOKEN,
      apiRoot: 'https://api.telegram.org',
      updates: { kind: 'polling' },
      operator: 'none',
    })
  })

  it('everything can be yours', () => {
    expect(
      readConfig(
        {
          BOT_TOKEN: TOKEN,
          TELEGRAM_API_ROOT: 'http://127.0.0.1:8081',
          DATABASE_URL: 'postgres://me:secret@127.0.0.1:5432/dozvon',
          REDIS_URL: 'redis://127.0.0.1:6379',
          OPERATOR_URL: 'https://operator.example/api/',
          OPERATOR_TOKEN: 'a.token+of/the-operator=',
          OPERATOR_SIGNING_KEY: SIGNING_KEY,
          OPERATOR_EVENTS_URL: 'https://bot.example/operator/',
          WEBHOOK_URL: 'https://bot.example/telegram',
          WEBHOOK_SECRET: SECRET,
          METRICS_TOKEN: 'a-token-for-the-metrics',
          HOST: '0.0.0.0',
          PORT: '0',
          DATA_DIR: '/srv/dozvon',
          DATA_KEY: KEY,
          SERVICES: 'ozon, my-mts,ozon',
          SUPPORT_CHAT_IDS: '-1001, -1002',
          ADMIN_IDS: '7',
          NOTICE_APPROVAL_ABOVE: '0',
          READER_URL: 'https://models.example/v1/',
          READER_MODEL: 'tiny',
          READER_KEY: 'k-1',
          DEFAULT_LOCALE: 'be',
          LOG_LEVEL: 'warn',
        },
        known,
      ),
    ).toEqual({
      mode: 'telegram',
      token: TOKEN,
      apiRoot: 'http://127.0.0.1:8081',
      updates: { kind: 'webhook', url: 'https://bot.example/telegram', secret: SECRET },
      metricsToken: 'a-token-for-the-metrics',
      host: '0.0.0.0',
      operator: {
        url: 'https://operator.example/api',
        token: 'a.token+of/the-operator=',
        signing: { key: expect.objectContaining({ type: 'private' }), alg: 'ES256' },
        eventsUrl: 'https://bot.example/operator',
      },
      database: { kind: 'external', url: 'postgres://me:secret@127.0.0.1:5432/dozvon', key: Buffer.from(KEY, 'hex') },
      redis: { url: 'redis://127.0.0.1:6379' },
      port: 0,
      dataDir: '/srv/dozvon',
      services: ['ozon', 'my-mts'],
      supportChatIds: [-1001, -1002],
      adminIds: [7],
      reader: { url: 'https://models.example/v1', model: 'tiny', key: 'k-1' },
      noticeApprovalAbove: 0,
      defaultLocale: 'be',
      logLevel: 'warn',
    })
  })

  it('a webhook may be plain http on a Bot API server of your own', () => {
    const env = {
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: 'http://127.0.0.1:8081',
      WEBHOOK_URL: 'http://127.0.0.1:8080/telegram',
      WEBHOOK_SECRET: SECRET,
    }
    expect(readConfig(env, known)).toMatchObject({ updates: { kind: 'webhook' } })
  })
})

describe('a wrong setting gets one line that names it and says what to set it to', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['BOT_TOKEN', { BOT_TOKEN: 'my bot' }],
    ['BOT_TOKEN', { TELEGRAM_API_ROOT: 'http://127.0.0.1:8081' }],
    ['BOT_TOKEN', { WEBHOOK_URL: 'https://bot.example', WEBHOOK_SECRET: SECRET }],
    ['TELEGRAM_API_ROOT', { BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: 'https://api.telegram.org/' }],
    ['TELEGRAM_API_ROOT', { BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: 'api.telegram.org' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://127.0.0.1', DATA_KEY: KEY }],
    ['DATA_KEY', { DATABASE_URL: 'postgres://127.0.0.1/dozvon' }],
    ['DATA_KEY', { DATA_KEY: 'secret' }],
    ['DATA_KEY', { DATA_KEY_OLD: KEY }],
    ['DATA_KEY_OLD', { DATA_KEY: KEY, DATA_KEY_OLD: 'secret' }],
    ['DATA_KEY_OLD', { DATA_KEY: KEY, DATA_KEY_OLD: KEY }],
    ['DATA_KEY_OLD', { DATA_KEY_FILE: '/srv/keys', DATA_KEY_OLD: KEY }],
    ['DATA_KEY_FILE', { DATA_KEY_FILE: '/srv/keys', DATA_KEY: KEY }],
    ['DATA_KEY_FILE', { DATA_KEY_FILE: '/srv/there-is-no-such-file' }],
    ['DATA_KEY_FILE', { DATA_KEY_FILE: '/dev/null' }],
    ['REDIS_URL', { REDIS_URL: '127.0.0.1:6379' }],
    ['OPERATOR_URL', { OPERATOR_URL: 'ftp://operator.example' }],
    [
      'OPERATOR_EVENTS_URL',
      { BOT_TOKEN: TOKEN, OPERATOR_URL: 'https://operator.example', OPERATOR_EVENTS_URL: 'bot.example' },
    ],
    ['OPERATOR_TOKEN', { OPERATOR_URL: 'https://operator.example', OPERATOR_TOKEN: 'Bearer of news' }],
    ['OPERATOR_URL', { OPERATOR_TOKEN: SECRET }],
    ['OPERATOR_URL', { OPERATOR_SIGNING_KEY: SIGNING_KEY }],
    ['OPERATOR_SIGNING_KEY', { OPERATOR_URL: 'https://operator.example', OPERATOR_SIGNING_KEY: SECRET }],
    ['OPERATOR_SIGNING_KEY', { OPERATOR_URL: 'https://operator.example', OPERATOR_SIGNING_KEY: '/srv/no-such.pem' }],
    ['OPERATOR_SIGNING_KEY', { OPERATOR_URL: 'https://operator.example', OPERATOR_SIGNING_KEY: '{"kty":"EC"}' }],
    ['OPERATOR_URL', { BOT_TOKEN: TOKEN, OPERATOR_EVENTS_URL: 'https://bot.example/operator' }],
    ['BOT_TOKEN', { OPERATOR_URL: 'https://operator.example', OPERATOR_EVENTS_URL: 'https://bot.example/operator' }],
    ['WEBHOOK_URL', { BOT_TOKEN: TOKEN, WEBHOOK_URL: 'http://bot.example', WEBHOOK_SECRET: SECRET }],
    ['WEBHOOK_URL', { BOT_TOKEN: TOKEN, WEBHOOK_SECRET: SECRET }],
    ['WEBHOOK_SECRET', { BOT_TOKEN: TOKEN, WEBHOOK_URL: 'https://bot.example' }],
    [
      'WEBHOOK_SECRET',
      { BOT_TOKEN: TOKEN, WEBHOOK_URL: 'https://bot.example', WEBHOOK_SECRET: 'a secret with spaces' },
    ],
    ['METRICS_TOKEN', { BOT_TOKEN: TOKEN, METRICS_TOKEN: 'short' }],
    [
      'METRICS_TOKEN',
      { BOT_TOKEN: TOKEN, WEBHOOK_URL: 'https://bot.example', WEBHOOK_SECRET: SECRET, METRICS_TOKEN: SECRET },
    ],
    ['BOT_TOKEN', { METRICS_TOKEN: SECRET }],
    ['HOST', { BOT_TOKEN: TOKEN, HOST: 'all' }],
    ['BOT_TOKEN', { HOST: '0.0.0.0' }],
    ['PORT', { PORT: '65536' }],
    ['PORT', { PORT: '-1' }],
    ['PORT', { PORT: '8080a' }],
    ['SERVICES', { SERVICES: 'my-mts,amazon' }],
    ['SERVICES', { SERVICES: ',' }],
    ['SUPPORT_CHAT_IDS', { SUPPORT_CHAT_IDS: '1001' }],
    ['ADMIN_IDS', { ADMIN_IDS: '7,@boss' }],
    ['READER_URL', { READER_MODEL: 'tiny' }],
    ['READER_URL', { READER_KEY: 'k-1' }],
    ['READER_URL', { READER_URL: 'models.example', READER_MODEL: 'tiny' }],
    ['READER_MODEL', { READER_URL: 'https://models.example/v1' }],
    ['READER_KEY', { READER_URL: 'https://models.example/v1', READER_MODEL: 'tiny', READER_KEY: 'two words' }],
    ['DEFAULT_LOCALE', { DEFAULT_LOCALE: 'de' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
  ])('%s in %j', (name, env) => {
    expect(() => readConfig(env, known)).toThrow(
      expect.objectContaining({
        name: 'ConfigError',
        message: expect.stringMatching(new RegExp(`^${name}: [^\\n]*set it to [^\\n]+such as[^\\n]+$`)),
      }),
    )
  })

  it('and a secret is not repeated in it', () => {
    expect(() => readConfig({ BOT_TOKEN: '123:secret value' }, known)).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('secret value') }),
    )
    const cut = { OPERATOR_URL: 'https://operator.example', OPERATOR_SIGNING_KEY: SIGNING_KEY.slice(0, -1) }
    expect(() => readConfig(cut, known)).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining(SIGNING_KEY.slice(10, 40)) }),
    )
  })
})

it('the documentation lists every setting as it is', () => {
  const page = readFileSync('docs/settings.md', 'utf8')
  const rows = page.split('\n').filter((line) => /^\| `[A-Z_]+` \|/.test(line))
  expect(rows).toEqual(
    settingsTable().map(({ name, default: fallback, meaning }) => `| \`${name}\` | ${fallback} | ${meaning} |`),
  )
})
