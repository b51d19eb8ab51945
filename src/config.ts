import path from 'node:path'
import { z } from 'zod'
import { logLevels } from './logger.ts'
import type { LogLevel } from './logger.ts'
import { parseKey } from './vault.ts'

/** Where everything durable is kept. A database of yours needs a key for personal data of yours; for our own a missing one is made. */
export type DatabaseSetting =
  | { readonly kind: 'embedded'; readonly key: Buffer | null }
  | { readonly kind: 'yours'; readonly url: string; readonly key: Buffer }

/** How Telegram's updates come. */
export type UpdatesSetting =
  | { readonly kind: 'polling' }
  | { readonly kind: 'webhook'; readonly url: string; readonly secret: string }

interface Common {
  readonly database: DatabaseSetting
  /** Null: sessions in memory, one process. */
  readonly redis: { readonly url: string } | null
  readonly port: number
  /** Absolute. */
  readonly dataDir: string
  /** Ids of the catalogue's entries on offer, at least one, in order. */
  readonly services: readonly string[]
  readonly supportChatIds: readonly number[]
  readonly adminIds: readonly number[]
  /** Customers to whom a supervisor may send a notice without the yes of a second one. */
  readonly noticeApprovalAbove: number
  readonly defaultLocale: string
  readonly logLevel: LogLevel
}

/** Everything on this machine, for whoever tries it; listens on 127.0.0.1 only. */
export interface PlaygroundConfig extends Common {
  readonly mode: 'playground'
  readonly operator: 'sandbox' | { readonly url: string }
}

/** Real people: never with the sandbox operator. */
export interface TelegramConfig extends Common {
  readonly mode: 'telegram'
  readonly operator: 'none' | { readonly url: string }
  readonly token: string
  readonly apiRoot: string
  readonly updates: UpdatesSetting
}

/** All settings, checked: a setup that cannot work cannot be expressed. */
export type Config = PlaygroundConfig | TelegramConfig

/** What settings may name. */
export interface Known {
  /** Ids of the whole catalogue, in order. */
  readonly services: readonly string[]
  readonly locales: readonly string[]
}

/** A wrong setting. The message is one line that names the variable and says what to write. */
export class ConfigError extends Error {
  constructor(name: string, remedy: string) {
    super(`${name}: ${remedy}`)
    this.name = 'ConfigError'
  }
}

/** A setting as the README lists it. */
export interface SettingRow {
  readonly name: string
  readonly default: string
  readonly meaning: string
}

interface Setting<Value> {
  /** As the README says it. */
  readonly default: string
  readonly meaning: string
  /** After "write …". */
  readonly write: string
  readonly schema: z.ZodType<Value, string>
}

const TELEGRAM = 'https://api.telegram.org'

const setting = <Value>(one: Setting<Value>): Setting<Value> => one

const urlOf = (protocol: RegExp) => z.url({ protocol }).transform(url => url.replace(/\/+$/, ''))

const idsOf = (id: RegExp) => z.string().transform(list => list.split(',').map(part => part.trim()))
  .pipe(z.array(z.string().regex(id).transform(Number)))

const SETTINGS = {
  BOT_TOKEN: setting({
    default: 'none: the playground',
    meaning: 'The bot\'s token from @BotFather. With it the bot serves Telegram, and without `OPERATOR_URL` it asks no operator',
    write: 'the token that @BotFather gave, such as 123456789:AAExample-of-a-token',
    schema: z.string().regex(/^\d+:[\w-]+$/),
  }),
  TELEGRAM_API_ROOT: setting({
    default: TELEGRAM,
    meaning: 'Address of the Bot API, for a server of your own',
    write: `an http or https address without "/" at its end, such as ${TELEGRAM}`,
    schema: z.url({ protocol: /^https?$/ }).refine(url => !url.endsWith('/')),
  }),
  DATABASE_URL: setting({
    default: 'none: a PostgreSQL of its own in `DATA_DIR`',
    meaning: 'Your PostgreSQL, 14 or newer. Needs `DATA_KEY`',
    write: 'the address of a PostgreSQL database, such as postgres://user:password@127.0.0.1:5432/dozvon',
    schema: z.url({ protocol: /^postgres(ql)?$/ }),
  }),
  REDIS_URL: setting({
    default: 'none: sessions in memory',
    meaning: 'Your Redis, for sessions shared by several processes',
    write: 'the address of a Redis, such as redis://127.0.0.1:6379',
    schema: urlOf(/^rediss?$/),
  }),
  OPERATOR_URL: setting({
    default: 'none: the sandbox in the playground, no operator with `BOT_TOKEN`',
    meaning: 'The operator\'s API',
    write: 'the http or https address of the operator\'s API, such as http://127.0.0.1:8085',
    schema: urlOf(/^https?$/),
  }),
  WEBHOOK_URL: setting({
    default: 'none: long polling',
    meaning: 'The public https address at which Telegram reaches this process. Needs `BOT_TOKEN` and `WEBHOOK_SECRET`',
    write: 'the public https address at which Telegram reaches the bot, such as https://bot.example/telegram',
    schema: z.url({ protocol: /^https?$/ }),
  }),
  WEBHOOK_SECRET: setting({
    default: 'none',
    meaning: 'What Telegram must say with every update that it brings to `WEBHOOK_URL`: 16 to 256 letters, digits, "_" and "-"',
    write: '16 to 256 letters, digits, "_" and "-" that nobody can guess, such as the output of: openssl rand -hex 24',
    schema: z.string().regex(/^[\w-]{16,256}$/),
  }),
  PORT: setting({
    default: '8080',
    meaning: 'Port of the page, of the webhook and of the health check',
    write: 'a port from 0 to 65535 (0 takes any free one), such as 8080',
    schema: z.string().regex(/^\d{1,5}$/).transform(Number).pipe(z.int().max(65_535)),
  }),
  DATA_DIR: setting({
    default: './data',
    meaning: 'Folder for everything that must survive a restart',
    write: 'the path of a folder, such as ./data',
    schema: z.string().transform(folder => path.resolve(folder)),
  }),
  DATA_KEY: setting({
    default: 'made and kept in `DATA_DIR`',
    meaning: 'Key for personal data at rest: 32 bytes in hexadecimal or base64. Whoever loses it loses the data',
    write: '32 bytes in hexadecimal or base64, such as the output of: openssl rand -hex 32',
    schema: z.string().transform((text, { addIssue }) => {
      const key = parseKey(text)
      if (key) return key
      addIssue('not a key')
      return z.NEVER
    }),
  }),
  SERVICES: setting({
    default: 'all of them',
    meaning: 'Catalogue entries on offer, in order, separated by commas',
    write: 'ids of the catalogue separated by commas, such as my-mts,ozon',
    schema: z.string().transform(list => list.split(',').map(part => part.trim()).filter(part => part !== '')).pipe(z.array(z.string()).min(1)),
  }),
  SUPPORT_CHAT_IDS: setting({
    default: 'none',
    meaning: 'Ids of the forum groups where agents answer, separated by commas',
    write: 'ids of groups separated by commas, such as -1001234567890',
    schema: idsOf(/^-\d{1,15}$/),
  }),
  ADMIN_IDS: setting({
    default: 'none',
    meaning: 'Telegram ids of the supervisors, who keep the list of agents, separated by commas',
    write: 'ids of people separated by commas, such as 123456789',
    schema: idsOf(/^[1-9]\d{0,15}$/),
  }),
  NOTICE_APPROVAL_ABOVE: setting({
    default: '1000',
    meaning: 'To how many customers a supervisor may send a notice alone; above that a second one has to agree',
    write: 'a whole number, 0 or more, such as 1000',
    schema: z.string().regex(/^\d{1,9}$/).transform(Number),
  }),
  DEFAULT_LOCALE: setting({
    default: 'ru',
    meaning: 'Language for people whose own the bot does not speak',
    write: 'a language that the bot speaks, such as ru',
    schema: z.string().regex(/^[a-z]{2,3}$/),
  }),
  LOG_LEVEL: setting({
    default: 'info',
    meaning: 'How much is logged: trace, debug, info, warn, error, fatal or silent',
    write: `one of ${logLevels.join(', ')}, such as info`,
    schema: z.enum(logLevels),
  }),
}

type Name = keyof typeof SETTINGS
type Env = Readonly<Record<string, string | undefined>>

/** All settings in the order in which people meet them. */
export const settingsTable = (): readonly SettingRow[] =>
  Object.entries(SETTINGS).map(([name, { default: fallback, meaning }]) => ({ name, default: fallback, meaning }))

/** The value, or null when it is not set; an empty one counts as not set. */
const read = <Value>(env: Env, name: Name, { schema, write }: Setting<Value>): Value | null => {
  const text = env[name]?.trim() ?? ''
  if (text === '') return null
  const parsed = schema.safeParse(text)
  if (!parsed.success) throw new ConfigError(name, `write ${write}`)
  return parsed.data
}

const readDatabase = (env: Env): DatabaseSetting => {
  const url = read(env, 'DATABASE_URL', SETTINGS.DATABASE_URL)
  const key = read(env, 'DATA_KEY', SETTINGS.DATA_KEY)
  if (url === null) return { kind: 'embedded', key }
  if (!key) throw new ConfigError('DATA_KEY', `a database of your own needs it, write ${SETTINGS.DATA_KEY.write}`)
  return { kind: 'yours', url, key }
}

/** A Bot API server of one's own may use plain http for webhooks; Telegram's never does (Bot API, setWebhook and "Using a Local Bot API Server"). */
const readUpdates = (env: Env, apiRoot: string): UpdatesSetting => {
  const url = read(env, 'WEBHOOK_URL', SETTINGS.WEBHOOK_URL)
  const secret = read(env, 'WEBHOOK_SECRET', SETTINGS.WEBHOOK_SECRET)
  if (url === null) {
    if (secret !== null) throw new ConfigError('WEBHOOK_URL', `WEBHOOK_SECRET is for it, write ${SETTINGS.WEBHOOK_URL.write}`)
    return { kind: 'polling' }
  }
  if (apiRoot === TELEGRAM && !url.startsWith('https:')) throw new ConfigError('WEBHOOK_URL', `write ${SETTINGS.WEBHOOK_URL.write}`)
  if (secret === null) throw new ConfigError('WEBHOOK_SECRET', `WEBHOOK_URL needs it, write ${SETTINGS.WEBHOOK_SECRET.write}`)
  return { kind: 'webhook', url, secret }
}

const readServices = (env: Env, { services }: Known): readonly string[] => {
  const wanted = [...new Set(read(env, 'SERVICES', SETTINGS.SERVICES) ?? services)]
  const unknown = wanted.find(id => !services.includes(id))
  if (unknown !== undefined) throw new ConfigError('SERVICES', `there is no "${unknown}", write ids of the catalogue, such as ${services.join(',')}`)
  return wanted
}

const readLocale = (env: Env, { locales }: Known): string => {
  const locale = read(env, 'DEFAULT_LOCALE', SETTINGS.DEFAULT_LOCALE) ?? SETTINGS.DEFAULT_LOCALE.default
  if (!locales.includes(locale)) throw new ConfigError('DEFAULT_LOCALE', `write one of ${locales.join(', ')}, such as ru`)
  return locale
}

const readCommon = (env: Env, known: Known): Common => {
  const redis = read(env, 'REDIS_URL', SETTINGS.REDIS_URL)
  return {
    database: readDatabase(env),
    redis: redis === null ? null : { url: redis },
    port: read(env, 'PORT', SETTINGS.PORT) ?? Number(SETTINGS.PORT.default),
    dataDir: read(env, 'DATA_DIR', SETTINGS.DATA_DIR) ?? path.resolve(SETTINGS.DATA_DIR.default),
    services: readServices(env, known),
    supportChatIds: read(env, 'SUPPORT_CHAT_IDS', SETTINGS.SUPPORT_CHAT_IDS) ?? [],
    adminIds: read(env, 'ADMIN_IDS', SETTINGS.ADMIN_IDS) ?? [],
    noticeApprovalAbove: read(env, 'NOTICE_APPROVAL_ABOVE', SETTINGS.NOTICE_APPROVAL_ABOVE) ?? 1_000,
    defaultLocale: readLocale(env, known),
    logLevel: read(env, 'LOG_LEVEL', SETTINGS.LOG_LEVEL) ?? 'info',
  }
}

/** Reads all settings. Throws {@link ConfigError} for the first that is wrong, lacks another, or would silently do nothing. */
export const readConfig = (env: Env, known: Known): Config => {
  const token = read(env, 'BOT_TOKEN', SETTINGS.BOT_TOKEN)
  const root = read(env, 'TELEGRAM_API_ROOT', SETTINGS.TELEGRAM_API_ROOT)
  const operator = read(env, 'OPERATOR_URL', SETTINGS.OPERATOR_URL)
  const apiRoot = root ?? TELEGRAM
  const updates = readUpdates(env, apiRoot)
  const common = readCommon(env, known)
  if (token !== null) {
    return { ...common, mode: 'telegram', token, apiRoot, updates, operator: operator === null ? 'none' : { url: operator } }
  }
  const idle = Object.entries({ WEBHOOK_URL: updates.kind === 'webhook', TELEGRAM_API_ROOT: root !== null }).find(([, given]) => given)
  if (idle) throw new ConfigError('BOT_TOKEN', `${idle[0]} needs it, write ${SETTINGS.BOT_TOKEN.write}`)
  return { ...common, mode: 'playground', operator: operator === null ? 'sandbox' : { url: operator } }
}
