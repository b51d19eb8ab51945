import path from 'node:path'
import { retentionDays } from '../core/ports/retention-rules.ts'
import type { RetentionDays } from '../core/ports/retention-rules.ts'
import type { LogLevel } from './logger.ts'
import { readOperator } from './read-operator.ts'
import type { OperatorSetting } from './read-operator.ts'
import { ConfigError, readSetting, SETTINGS } from './settings.ts'
import type { Env } from './settings.ts'
import { readKeyring } from './read-keyring.ts'
import { readReader } from './read-reader.ts'
import type { ReaderSetting } from './read-reader.ts'

type OldKeys = { readonly oldKeys?: readonly Buffer[] }

/**
 * The database for everything durable: an embedded PostgreSQL in the data folder, or the administrator's own
 * ('external'). An external database needs a key for personal data; for the embedded one a missing key is generated.
 */
type DatabaseSetting =
  | ({ readonly kind: 'embedded'; readonly key: Buffer | null; readonly keyFile?: string } & OldKeys)
  | ({ readonly kind: 'external'; readonly url: string; readonly key: Buffer } & OldKeys)

/** Long polling, or a webhook with its public URL and secret. */
type UpdatesSetting =
  | { readonly kind: 'polling' }
  | { readonly kind: 'webhook'; readonly url: string; readonly secret: string }

interface CommonConfig {
  readonly database: DatabaseSetting
  /** Null: sessions are kept in memory, and there is one process. */
  readonly redis: { readonly url: string } | null
  readonly port: number
  /** Absolute path. */
  readonly dataDir: string
  /** Ids of the services on offer, at least one, in order. */
  readonly services: readonly string[]
  readonly supportChatIds: readonly number[]
  readonly adminIds: readonly number[]
  /** Largest audience of a notice that needs no second supervisor's approval. */
  readonly noticeApprovalAbove: number
  /** Days by rule of retention, when they are set. */
  readonly retention?: RetentionDays
  /** The second reader of texts; null: there is none. */
  readonly reader: ReaderSetting | null
  readonly defaultLocale: string
  readonly logLevel: LogLevel
}

/** The playground: everything runs on this machine and listens on 127.0.0.1 only. */
export interface PlaygroundConfig extends CommonConfig {
  readonly mode: 'playground'
  readonly operator: 'sandbox' | OperatorSetting
}

/** The bot serves real people in Telegram, and never with the sandbox operator. */
export interface TelegramConfig extends CommonConfig {
  readonly mode: 'telegram'
  readonly operator: 'none' | OperatorSetting
  readonly token: string
  readonly apiRoot: string
  readonly updates: UpdatesSetting
  /** Address to listen on; null: loopback, or all addresses with a webhook. */
  readonly host: string | null
  /** Bearer token for `/metrics`; null: they are open on loopback, and closed with a webhook. */
  readonly metricsToken: string | null
}

/** All settings, checked. A setup that cannot work cannot be expressed in this type. */
export type Config = PlaygroundConfig | TelegramConfig

/** The ids that settings may refer to. */
export interface SettingChoices {
  /** Ids of all services of the catalogue, in order. */
  readonly services: readonly string[]
  readonly locales: readonly string[]
}

const readDatabase = (env: Env): DatabaseSetting => {
  const url = readSetting(env, 'DATABASE_URL')
  const [key = null, ...oldKeys] = readKeyring(env)
  const old = oldKeys.length > 0 ? { oldKeys } : {}
  const file = readSetting(env, 'DATA_KEY_FILE')
  if (url === null) return { kind: 'embedded', key, ...old, ...(file === null ? {} : { keyFile: file }) }
  if (!key)
    throw new ConfigError('DATA_KEY', `the database at DATABASE_URL needs it: set it to ${SETTINGS.DATA_KEY.expected}`)
  return { kind: 'external', url, key, ...old }
}

/**
 * A Bot API server of one's own may use plain http for webhooks; Telegram's never does (Bot API, setWebhook and "Using
 * a Local Bot API Server").
 */
const readUpdates = (env: Env, apiRoot: string): UpdatesSetting => {
  const url = readSetting(env, 'WEBHOOK_URL')
  const secret = readSetting(env, 'WEBHOOK_SECRET')
  if (url === null) {
    if (secret !== null)
      throw new ConfigError(
        'WEBHOOK_URL',
        `WEBHOOK_SECRET is set without it: set it to ${SETTINGS.WEBHOOK_URL.expected}`,
      )
    return { kind: 'polling' }
  }
  if (apiRoot === SETTINGS.TELEGRAM_API_ROOT.default && !url.startsWith('https:'))
    throw new ConfigError('WEBHOOK_URL', `set it to ${SETTINGS.WEBHOOK_URL.expected}`)
  if (secret === null)
    throw new ConfigError('WEBHOOK_SECRET', `WEBHOOK_URL needs it: set it to ${SETTINGS.WEBHOOK_SECRET.expected}`)
  return { kind: 'webhook', url, secret }
}

/** The token of whoever reads the metrics must not be the secret with which Telegram's updates could be forged. */
const readMetricsToken = (env: Env): string | null => {
  const token = readSetting(env, 'METRICS_TOKEN')
  if (token !== null && token === readSetting(env, 'WEBHOOK_SECRET'))
    throw new ConfigError('METRICS_TOKEN', `it is the WEBHOOK_SECRET: set it to ${SETTINGS.METRICS_TOKEN.expected}`)
  return token
}

const readServices = (env: Env, { services }: SettingChoices): readonly string[] => {
  const wanted = [...new Set(readSetting(env, 'SERVICES') ?? services)]
  const unknown = wanted.find((id) => !services.includes(id))
  if (unknown !== undefined)
    throw new ConfigError(
      'SERVICES',
      `there is no service "${unknown}": set it to ids of services, such as ${services.join(',')}`,
    )
  return wanted
}

const readLocale = (env: Env, { locales }: SettingChoices): string => {
  const locale = readSetting(env, 'DEFAULT_LOCALE') ?? SETTINGS.DEFAULT_LOCALE.default
  if (!locales.includes(locale))
    throw new ConfigError('DEFAULT_LOCALE', `set it to one of ${locales.join(', ')}, such as ru`)
  return locale
}

const REAL_DATA_DIR = './data'
/** A folder of its own, so that a first real bot does not meet the playground's customers. */
const PLAYGROUND_DATA_DIR = './data/playground'

const isPlayground = (env: Env): boolean => readSetting(env, 'BOT_TOKEN') === null

/** Gives the folder for everything that must survive a restart, as an absolute path. */
export const dataDirOf = (env: Env): string =>
  readSetting(env, 'DATA_DIR') ?? path.resolve(isPlayground(env) ? PLAYGROUND_DATA_DIR : REAL_DATA_DIR)

/** Reads the days of the rules of retention; null when none is set. */
const readRetention = (env: Env): RetentionDays | null => {
  const journal = readSetting(env, 'JOURNAL_DAYS')
  const set = new Map(readSetting(env, 'RETENTION_DAYS') ?? [])
  if (journal !== null) set.set('journal', journal)
  return set.size === 0 ? null : retentionDays(set)
}

const readCommon = (env: Env, choices: SettingChoices): CommonConfig => {
  const redis = readSetting(env, 'REDIS_URL')
  const retention = readRetention(env)
  return {
    database: readDatabase(env),
    redis: redis === null ? null : { url: redis },
    port: readSetting(env, 'PORT') ?? Number(SETTINGS.PORT.default),
    dataDir: dataDirOf(env),
    services: readServices(env, choices),
    supportChatIds: readSetting(env, 'SUPPORT_CHAT_IDS') ?? [],
    adminIds: readSetting(env, 'ADMIN_IDS') ?? [],
    reader: readReader(env),
    noticeApprovalAbove: readSetting(env, 'NOTICE_APPROVAL_ABOVE') ?? Number(SETTINGS.NOTICE_APPROVAL_ABOVE.default),
    ...(retention === null ? {} : { retention }),
    defaultLocale: readLocale(env, choices),
    logLevel: readSetting(env, 'LOG_LEVEL') ?? 'info',
  }
}

/** Settings that would have no effect in the playground. */
const NEED_TOKEN = [
  'WEBHOOK_URL',
  'METRICS_TOKEN',
  'HOST',
  'TELEGRAM_API_ROOT',
  'OPERATOR_EVENTS_URL',
  'PUBLIC_URL',
] as const

const requireToken = (env: Env): void => {
  const dependent = NEED_TOKEN.find((name) => readSetting(env, name) !== null)
  if (isPlayground(env) && dependent !== undefined)
    throw new ConfigError('BOT_TOKEN', `${dependent} needs it: set it to ${SETTINGS.BOT_TOKEN.expected}`)
}

const readApiRoot = (env: Env): string => readSetting(env, 'TELEGRAM_API_ROOT') ?? SETTINGS.TELEGRAM_API_ROOT.default

/**
 * Reads all settings. Throws {@link ConfigError} for the first that is invalid, needs another one, or would have no
 * effect.
 */
export const readConfig = (env: Env, choices: SettingChoices): Config => {
  const token = readSetting(env, 'BOT_TOKEN')
  const operator = readOperator(env)
  const apiRoot = readApiRoot(env)
  const updates = readUpdates(env, apiRoot)
  const metricsToken = readMetricsToken(env)
  const host = readSetting(env, 'HOST')
  const common = readCommon(env, choices)
  if (token !== null) {
    return { ...common, mode: 'telegram', token, apiRoot, updates, host, metricsToken, operator: operator ?? 'none' }
  }
  requireToken(env)
  return { ...common, mode: 'playground', operator: operator ?? 'sandbox' }
}

/**
 * Throws {@link ConfigError} for a playground on a database of the administrator's own, whose customers it would act
 * on.
 */
export const requireOwnGround = ({ mode, database }: Pick<Config, 'mode' | 'database'>): void => {
  if (mode === 'playground' && database.kind === 'external')
    throw new ConfigError(
      'BOT_TOKEN',
      `DATABASE_URL is set without it, and a playground would act on the customers in that database: set it to ${SETTINGS.BOT_TOKEN.expected}`,
    )
}

const faultsOf = (read: () => unknown): readonly ConfigError[] => {
  try {
    read()
    return []
  } catch (error) {
    if (error instanceof ConfigError) return [error]
    throw error
  }
}

const isSettingName = (name: string): name is keyof typeof SETTINGS => name in SETTINGS

/** Finds everything for which a start with these settings would be refused, not only the first. */
export const findConfigFaults = (env: Env, choices: SettingChoices): readonly ConfigError[] => {
  const mode = (env['BOT_TOKEN'] ?? '').trim() === '' ? 'playground' : 'telegram'
  const readers: readonly (() => unknown)[] = [
    ...Object.keys(SETTINGS)
      .filter(isSettingName)
      .map((name) => () => readSetting(env, name)),
    () => requireOwnGround({ mode, database: readDatabase(env) }),
    () => readUpdates(env, readApiRoot(env)),
    () => readMetricsToken(env),
    () => readOperator(env),
    () => readReader(env),
    () => readServices(env, choices),
    () => readLocale(env, choices),
    () => requireToken(env),
  ]
  const faults = readers.flatMap(faultsOf)
  return faults.filter(({ message }, index) => faults.findIndex((fault) => fault.message === message) === index)
}
