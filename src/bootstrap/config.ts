import path from 'node:path'
import type { LogLevel } from './logger.ts'
import { ConfigError, readSetting, SETTINGS } from './settings.ts'
import type { Env } from './settings.ts'

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

/** An operator of yours. */
export interface OperatorSetting {
  readonly url: string
  readonly token: string | null
  /** Where it tells of incidents by itself; null: it is asked each minute. */
  readonly eventsUrl: string | null
}

/** Everything on this machine, for whoever tries it; listens on 127.0.0.1 only. */
export interface PlaygroundConfig extends Common {
  readonly mode: 'playground'
  readonly operator: 'sandbox' | OperatorSetting
}

/** Real people: never with the sandbox operator. */
export interface TelegramConfig extends Common {
  readonly mode: 'telegram'
  readonly operator: 'none' | OperatorSetting
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

const readDatabase = (env: Env): DatabaseSetting => {
  const url = readSetting(env, 'DATABASE_URL')
  const key = readSetting(env, 'DATA_KEY')
  if (url === null) return { kind: 'embedded', key }
  if (!key) throw new ConfigError('DATA_KEY', `a database of your own needs it, write ${SETTINGS.DATA_KEY.write}`)
  return { kind: 'yours', url, key }
}

/** A Bot API server of one's own may use plain http for webhooks; Telegram's never does (Bot API, setWebhook and "Using a Local Bot API Server"). */
const readUpdates = (env: Env, apiRoot: string): UpdatesSetting => {
  const url = readSetting(env, 'WEBHOOK_URL')
  const secret = readSetting(env, 'WEBHOOK_SECRET')
  if (url === null) {
    if (secret !== null)
      throw new ConfigError('WEBHOOK_URL', `WEBHOOK_SECRET is for it, write ${SETTINGS.WEBHOOK_URL.write}`)
    return { kind: 'polling' }
  }
  if (apiRoot === SETTINGS.TELEGRAM_API_ROOT.default && !url.startsWith('https:'))
    throw new ConfigError('WEBHOOK_URL', `write ${SETTINGS.WEBHOOK_URL.write}`)
  if (secret === null)
    throw new ConfigError('WEBHOOK_SECRET', `WEBHOOK_URL needs it, write ${SETTINGS.WEBHOOK_SECRET.write}`)
  return { kind: 'webhook', url, secret }
}

const readServices = (env: Env, { services }: Known): readonly string[] => {
  const wanted = [...new Set(readSetting(env, 'SERVICES') ?? services)]
  const unknown = wanted.find((id) => !services.includes(id))
  if (unknown !== undefined)
    throw new ConfigError(
      'SERVICES',
      `there is no "${unknown}", write ids of the catalogue, such as ${services.join(',')}`,
    )
  return wanted
}

const readLocale = (env: Env, { locales }: Known): string => {
  const locale = readSetting(env, 'DEFAULT_LOCALE') ?? SETTINGS.DEFAULT_LOCALE.default
  if (!locales.includes(locale))
    throw new ConfigError('DEFAULT_LOCALE', `write one of ${locales.join(', ')}, such as ru`)
  return locale
}

const readCommon = (env: Env, known: Known): Common => {
  const redis = readSetting(env, 'REDIS_URL')
  return {
    database: readDatabase(env),
    redis: redis === null ? null : { url: redis },
    port: readSetting(env, 'PORT') ?? Number(SETTINGS.PORT.default),
    dataDir: readSetting(env, 'DATA_DIR') ?? path.resolve(SETTINGS.DATA_DIR.default),
    services: readServices(env, known),
    supportChatIds: readSetting(env, 'SUPPORT_CHAT_IDS') ?? [],
    adminIds: readSetting(env, 'ADMIN_IDS') ?? [],
    noticeApprovalAbove: readSetting(env, 'NOTICE_APPROVAL_ABOVE') ?? Number(SETTINGS.NOTICE_APPROVAL_ABOVE.default),
    defaultLocale: readLocale(env, known),
    logLevel: readSetting(env, 'LOG_LEVEL') ?? 'info',
  }
}

const readOperator = (env: Env): OperatorSetting | null => {
  const url = readSetting(env, 'OPERATOR_URL')
  const given = { token: readSetting(env, 'OPERATOR_TOKEN'), eventsUrl: readSetting(env, 'OPERATOR_EVENTS_URL') }
  if (url !== null) return { url, ...given }
  const idle = Object.entries({ OPERATOR_TOKEN: given.token, OPERATOR_EVENTS_URL: given.eventsUrl }).find(
    ([, value]) => value !== null,
  )
  if (idle) throw new ConfigError('OPERATOR_URL', `${idle[0]} needs it, write ${SETTINGS.OPERATOR_URL.write}`)
  return null
}

/** Reads all settings. Throws {@link ConfigError} for the first that is wrong, lacks another, or would silently do nothing. */
export const readConfig = (env: Env, known: Known): Config => {
  const token = readSetting(env, 'BOT_TOKEN')
  const root = readSetting(env, 'TELEGRAM_API_ROOT')
  const operator = readOperator(env)
  const apiRoot = root ?? SETTINGS.TELEGRAM_API_ROOT.default
  const updates = readUpdates(env, apiRoot)
  const common = readCommon(env, known)
  if (token !== null) {
    return { ...common, mode: 'telegram', token, apiRoot, updates, operator: operator ?? 'none' }
  }
  const idle = Object.entries({
    WEBHOOK_URL: updates.kind === 'webhook',
    TELEGRAM_API_ROOT: root !== null,
    OPERATOR_EVENTS_URL: typeof operator?.eventsUrl === 'string',
  }).find(([, given]) => given)
  if (idle) throw new ConfigError('BOT_TOKEN', `${idle[0]} needs it, write ${SETTINGS.BOT_TOKEN.write}`)
  return { ...common, mode: 'playground', operator: operator ?? 'sandbox' }
}
