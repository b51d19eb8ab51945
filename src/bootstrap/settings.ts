import path from 'node:path'
import { z } from 'zod'
import { logLevels } from './logger.ts'
import type { LogLevel } from './logger.ts'
import { adjustableRules, RETENTION_RULES } from '../core/ports/retention-rules.ts'
import type { OrderKey } from '../adapters/crypto/parse-signing-key.ts'
import {
  daysSchema,
  idsSchema,
  keySchema,
  keysSchema,
  retentionSchema,
  signingKeySchema,
  urlSchema,
} from './setting-schemas.ts'
import type { Setting } from './setting-schemas.ts'
import { LOGIN_SETTINGS } from './login-settings.ts'
import type { LoginSettingValues } from './login-settings.ts'

/** The settings' values after parsing. */
interface SettingValues extends LoginSettingValues {
  readonly BOT_TOKEN: string
  readonly TELEGRAM_API_ROOT: string
  readonly DATABASE_URL: string
  readonly REDIS_URL: string
  readonly OPERATOR_URL: string
  readonly OPERATOR_TOKEN: string
  readonly OPERATOR_SIGNING_KEY: OrderKey
  readonly OPERATOR_EVENTS_URL: string
  readonly WEBHOOK_URL: string
  readonly WEBHOOK_SECRET: string
  readonly METRICS_TOKEN: string
  readonly HOST: string
  readonly PORT: number
  readonly DATA_DIR: string
  readonly DATA_KEY: Buffer
  readonly DATA_KEY_OLD: readonly Buffer[]
  readonly DATA_KEY_FILE: string
  readonly SERVICES: readonly string[]
  readonly SUPPORT_CHAT_IDS: readonly number[]
  readonly ADMIN_IDS: readonly number[]
  readonly NOTICE_APPROVAL_ABOVE: number
  readonly RETENTION_DAYS: ReadonlyMap<string, number>
  readonly JOURNAL_DAYS: number
  readonly READER_URL: string
  readonly READER_MODEL: string
  readonly READER_KEY: string
  readonly DEFAULT_LOCALE: string
  readonly LOG_LEVEL: LogLevel
}

/** A setting with a wrong value. The message is one line: the variable, a colon and the value that it needs. */
export class ConfigError extends Error {
  /** The variable. */
  readonly setting: string
  /** The message without the variable. */
  readonly remedy: string

  constructor(setting: string, remedy: string) {
    super(`${setting}: ${remedy}`)
    this.name = 'ConfigError'
    this.setting = setting
    this.remedy = remedy
  }
}

/** A row of the table of settings in the documentation. */
export interface SettingRow {
  readonly name: string
  readonly default: string
  readonly meaning: string
}

/** All settings, in the order of the documentation. */
export const SETTINGS: { readonly [Name in keyof SettingValues]: Setting<SettingValues[Name]> } = {
  BOT_TOKEN: {
    default: 'none: the playground',
    meaning:
      "The bot's token from @BotFather. With it the bot serves Telegram, and without `OPERATOR_URL` it asks no operator",
    expected: 'the token that @BotFather gave, such as 123456789:AAExample-of-a-token',
    schema: z.string().regex(/^\d+:[\w-]+$/),
  },
  TELEGRAM_API_ROOT: {
    default: 'https://api.telegram.org',
    meaning: 'Address of the Bot API, for a Bot API server of your own',
    expected: `an http or https address without "/" at its end, such as https://api.telegram.org`,
    schema: z.url({ protocol: /^https?$/ }).refine((url) => !url.endsWith('/')),
  },
  DATABASE_URL: {
    default: 'none: an embedded PostgreSQL in `DATA_DIR`',
    meaning: 'Your PostgreSQL, 14 or newer. Needs `DATA_KEY`',
    expected: 'the address of a PostgreSQL database, such as postgres://user:password@127.0.0.1:5432/dozvon',
    schema: z.url({ protocol: /^postgres(ql)?$/ }),
  },
  REDIS_URL: {
    default: 'none: sessions in memory',
    meaning: 'Your Redis, for sessions shared by several processes',
    expected: 'the address of a Redis, such as redis://127.0.0.1:6379',
    schema: urlSchema(/^rediss?$/),
  },
  OPERATOR_URL: {
    default: 'none: the sandbox in the playground, no operator with `BOT_TOKEN`',
    meaning: "The operator's API",
    expected: "the http or https address of the operator's API, such as http://127.0.0.1:8085",
    schema: urlSchema(/^https?$/),
  },
  OPERATOR_TOKEN: {
    default: 'none: no authorization',
    meaning: 'Bearer token that is sent to the operator with every request. Needs `OPERATOR_URL`',
    expected: 'the token that the operator gave, without spaces, such as the output of: openssl rand -hex 24',
    // RFC 6750, section 2.1.
    schema: z.string().regex(/^[\w.~+/-]+=*$/),
  },
  OPERATOR_SIGNING_KEY: {
    default: 'none: the operator cannot check who asked for an order',
    meaning:
      'Private key that signs every order to the operator (docs/operator-api.md): PEM or JWK, of P-256 or RSA with 2,048 bits or more, or the file that holds it. `npm run operator-key -- new` makes one, `npm run operator-key` shows its public half. Needs `OPERATOR_URL`',
    expected:
      'a private key of P-256 or RSA in PEM or JWK, or the path of its file, such as the output of: npm run operator-key -- new',
    schema: signingKeySchema,
  },
  ...LOGIN_SETTINGS,
  OPERATOR_EVENTS_URL: {
    default: 'none: the operator is polled every minute',
    meaning:
      'Address at which the operator reaches this process with its notifications of incidents (TMF656) and of numbers (CloudEvents). Needs `OPERATOR_URL` and `BOT_TOKEN`',
    expected: 'the http or https address at which the operator reaches the bot, such as https://bot.example/operator',
    schema: urlSchema(/^https?$/),
  },
  WEBHOOK_URL: {
    default: 'none: long polling',
    meaning: 'The public https address at which Telegram reaches this process. Needs `BOT_TOKEN` and `WEBHOOK_SECRET`',
    expected: 'the public https address at which Telegram reaches the bot, such as https://bot.example/telegram',
    schema: z.url({ protocol: /^https?$/ }),
  },
  WEBHOOK_SECRET: {
    default: 'none',
    meaning: 'Secret that Telegram sends with every update to `WEBHOOK_URL`: 16 to 256 letters, digits, "_" and "-"',
    expected:
      '16 to 256 letters, digits, "_" and "-" that nobody can guess, such as the output of: openssl rand -hex 24',
    schema: z.string().regex(/^[\w-]{16,256}$/),
  },
  METRICS_TOKEN: {
    default: 'none: `/metrics` is open on 127.0.0.1, and closed with a webhook',
    meaning: 'Bearer token for `/metrics`, another than `WEBHOOK_SECRET`: 16 letters, digits, "_" and "-" or more',
    expected:
      '16 letters, digits, "_" and "-" or more that nobody can guess, such as the output of: openssl rand -hex 24',
    schema: z.string().regex(/^[\w-]{16,256}$/),
  },
  HOST: {
    default: '127.0.0.1, with a webhook all addresses',
    meaning:
      'Address on which a bot listens: `0.0.0.0` for all of IPv4, as in a container, `::` for all of IPv4 and IPv6. Needs `BOT_TOKEN`',
    expected: 'an IP address of this machine, such as 0.0.0.0 or ::',
    schema: z.union([z.ipv4(), z.ipv6()]),
  },
  PORT: {
    default: '8080',
    meaning: 'Port of the playground page, the webhook and the health check',
    expected: 'a port from 0 to 65535 (0 takes any free one), such as 8080',
    schema: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .pipe(z.int().max(65_535)),
  },
  DATA_DIR: {
    default: '`./data`, for the playground `./data/playground`',
    meaning: 'Folder for everything that must survive a restart',
    expected: 'the path of a folder, such as ./data',
    schema: z.string().transform((folder) => path.resolve(folder)),
  },
  DATA_KEY: {
    default: 'generated and kept in `DATA_DIR`',
    meaning:
      'Key that encrypts personal data at rest: 32 bytes in hexadecimal or base64. Without it the data cannot be read',
    expected: '32 bytes in hexadecimal or base64, such as the output of: openssl rand -hex 32',
    schema: keySchema,
  },
  DATA_KEY_OLD: {
    default: 'none',
    meaning:
      'Keys that only open what they sealed, separated by commas, while [the key is turned](operating.md#turn-the-key). Needs `DATA_KEY`',
    expected: 'keys separated by commas, each 32 bytes in hexadecimal or base64, such as the DATA_KEY of before',
    schema: keysSchema,
  },
  DATA_KEY_FILE: {
    default: 'none',
    meaning:
      'Path of a file with the keys, one a line, instead of `DATA_KEY` and `DATA_KEY_OLD`: the first one seals, the others only open. Keep it apart from the data and its backups',
    expected: 'the path of a file with keys, one a line, the first the current one, such as /run/secrets/dozvon-keys',
    schema: z.string().transform((file) => path.resolve(file)),
  },
  SERVICES: {
    default: 'all of them',
    meaning: 'Ids of the services on offer, in order, separated by commas',
    expected: 'ids of services separated by commas, such as my-mts,ozon',
    schema: z
      .string()
      .transform((list) =>
        list
          .split(',')
          .map((part) => part.trim())
          .filter((part) => part !== ''),
      )
      .pipe(z.array(z.string()).min(1)),
  },
  SUPPORT_CHAT_IDS: {
    default: 'none',
    meaning: 'Ids of the forum groups in which agents work, separated by commas',
    expected: 'ids of groups separated by commas, such as -1001234567890',
    schema: idsSchema(/^(?:-\d{1,15}|\d{9,13})$/),
  },
  ADMIN_IDS: {
    default: 'none',
    meaning: 'Telegram ids of the supervisors, who maintain the list of agents, separated by commas',
    expected: 'Telegram ids of people separated by commas, such as 123456789',
    schema: idsSchema(/^[1-9]\d{0,15}$/),
  },
  NOTICE_APPROVAL_ABOVE: {
    default: '1000',
    meaning:
      'Customers whom one supervisor reaches alone with free words in 24 hours, over all notices, corrections and texts of incidents. More need the yes of a second supervisor; texts of the operator to more do too',
    expected: 'a whole number, 0 or more, such as 1000',
    schema: z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number),
  },
  RETENTION_DAYS: {
    default: 'the days of [data.md](data.md#rules-of-retention)',
    meaning: 'Days that data is kept, by rule, separated by commas, such as `talks=30,conversations=180`',
    expected: `days by rule separated by commas, such as talks=30,conversations=180; the rules are ${adjustableRules.join(', ')}`,
    schema: retentionSchema,
  },
  JOURNAL_DAYS: {
    default: String(RETENTION_RULES.journal.days),
    meaning: 'Days for which the journal of proofs, orders and acts is kept: 30 or more',
    expected: 'a whole number of days from 30 to 36500, such as 1095',
    schema: daysSchema(30, 36_500),
  },
  READER_URL: {
    default: 'none: sentences are read by the built-in reader alone',
    meaning:
      "Address of a language model with OpenAI's chat completions, which is asked about texts that the built-in reader cannot place. It gets them without secrets, numbers and addresses. Needs `READER_MODEL`",
    expected: 'the http or https address above /chat/completions, such as https://models.example/v1',
    schema: urlSchema(/^https?$/),
  },
  READER_MODEL: {
    default: 'none',
    meaning: 'Name of the model at `READER_URL`',
    expected: 'the name by which the address knows the model, such as qwen3-8b',
    schema: z.string().max(200),
  },
  READER_KEY: {
    default: 'none: no authorization',
    meaning: 'Bearer token for `READER_URL`',
    expected: 'the key that belongs to READER_URL, without spaces, such as sk-3f9a…',
    schema: z.string().regex(/^[!-~]+$/),
  },
  DEFAULT_LOCALE: {
    default: 'ru',
    meaning: 'Language for customers whose own language the bot does not speak',
    expected: 'a language that the bot speaks, such as ru',
    schema: z.string().regex(/^[a-z]{2,3}$/),
  },
  LOG_LEVEL: {
    default: 'info',
    meaning: 'Log level: trace, debug, info, warn, error, fatal or silent',
    expected: `one of ${logLevels.join(', ')}, such as info`,
    schema: z.enum(logLevels),
  },
}

/** Environment variables by name. */
export type Env = Readonly<Record<string, string | undefined>>

/** The rows of the table of settings, in order. */
export const settingsTable = (): readonly SettingRow[] =>
  Object.entries(SETTINGS).map(([name, { default: fallback, meaning }]) => ({ name, default: fallback, meaning }))

/** Reads one setting; null when it is not set or blank. Throws {@link ConfigError} when its value is invalid. */
export const readSetting = <Name extends keyof SettingValues>(env: Env, name: Name): SettingValues[Name] | null => {
  const text = env[name]?.trim() ?? ''
  if (text === '') return null
  const { schema, expected } = SETTINGS[name]
  const parsed = schema.safeParse(text)
  if (!parsed.success) throw new ConfigError(name, `set it to ${expected}`)
  return parsed.data
}
