import path from 'node:path'
import { z } from 'zod'
import { logLevels } from './logger.ts'
import type { LogLevel } from './logger.ts'
import { parseKey } from '../adapters/crypto/vault.ts'

/** What each setting says once it is read. */
interface Values {
  readonly BOT_TOKEN: string
  readonly TELEGRAM_API_ROOT: string
  readonly DATABASE_URL: string
  readonly REDIS_URL: string
  readonly OPERATOR_URL: string
  readonly OPERATOR_TOKEN: string
  readonly OPERATOR_EVENTS_URL: string
  readonly WEBHOOK_URL: string
  readonly WEBHOOK_SECRET: string
  readonly PORT: number
  readonly DATA_DIR: string
  readonly DATA_KEY: Buffer
  readonly SERVICES: readonly string[]
  readonly SUPPORT_CHAT_IDS: readonly number[]
  readonly ADMIN_IDS: readonly number[]
  readonly NOTICE_APPROVAL_ABOVE: number
  readonly DEFAULT_LOCALE: string
  readonly LOG_LEVEL: LogLevel
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

const urlOf = (protocol: RegExp) => z.url({ protocol }).transform((url) => url.replace(/\/+$/, ''))

const idsOf = (id: RegExp) =>
  z
    .string()
    .transform((list) => list.split(',').map((part) => part.trim()))
    .pipe(z.array(z.string().regex(id).transform(Number)))

/** All settings, in the order in which people meet them. */
export const SETTINGS: { readonly [Name in keyof Values]: Setting<Values[Name]> } = {
  BOT_TOKEN: {
    default: 'none: the playground',
    meaning:
      "The bot's token from @BotFather. With it the bot serves Telegram, and without `OPERATOR_URL` it asks no operator",
    write: 'the token that @BotFather gave, such as 123456789:AAExample-of-a-token',
    schema: z.string().regex(/^\d+:[\w-]+$/),
  },
  TELEGRAM_API_ROOT: {
    default: 'https://api.telegram.org',
    meaning: 'Address of the Bot API, for a server of your own',
    write: `an http or https address without "/" at its end, such as https://api.telegram.org`,
    schema: z.url({ protocol: /^https?$/ }).refine((url) => !url.endsWith('/')),
  },
  DATABASE_URL: {
    default: 'none: a PostgreSQL of its own in `DATA_DIR`',
    meaning: 'Your PostgreSQL, 14 or newer. Needs `DATA_KEY`',
    write: 'the address of a PostgreSQL database, such as postgres://user:password@127.0.0.1:5432/dozvon',
    schema: z.url({ protocol: /^postgres(ql)?$/ }),
  },
  REDIS_URL: {
    default: 'none: sessions in memory',
    meaning: 'Your Redis, for sessions shared by several processes',
    write: 'the address of a Redis, such as redis://127.0.0.1:6379',
    schema: urlOf(/^rediss?$/),
  },
  OPERATOR_URL: {
    default: 'none: the sandbox in the playground, no operator with `BOT_TOKEN`',
    meaning: "The operator's API",
    write: "the http or https address of the operator's API, such as http://127.0.0.1:8085",
    schema: urlOf(/^https?$/),
  },
  OPERATOR_TOKEN: {
    default: 'none: no login is sent along',
    meaning: 'What is shown to the operator with every question, as a bearer token. Needs `OPERATOR_URL`',
    write: 'the token that the operator gave, without spaces, such as the output of: openssl rand -hex 24',
    // RFC 6750, section 2.1.
    schema: z.string().regex(/^[\w.~+/-]+=*$/),
  },
  OPERATOR_EVENTS_URL: {
    default: 'none: the operator is asked each minute',
    meaning:
      'The address at which the operator reaches this process to tell of incidents by itself (TMF656). Needs `OPERATOR_URL` and `BOT_TOKEN`',
    write: 'the http or https address at which the operator reaches the bot, such as https://bot.example/operator',
    schema: urlOf(/^https?$/),
  },
  WEBHOOK_URL: {
    default: 'none: long polling',
    meaning: 'The public https address at which Telegram reaches this process. Needs `BOT_TOKEN` and `WEBHOOK_SECRET`',
    write: 'the public https address at which Telegram reaches the bot, such as https://bot.example/telegram',
    schema: z.url({ protocol: /^https?$/ }),
  },
  WEBHOOK_SECRET: {
    default: 'none',
    meaning:
      'What Telegram must say with every update that it brings to `WEBHOOK_URL`: 16 to 256 letters, digits, "_" and "-"',
    write: '16 to 256 letters, digits, "_" and "-" that nobody can guess, such as the output of: openssl rand -hex 24',
    schema: z.string().regex(/^[\w-]{16,256}$/),
  },
  PORT: {
    default: '8080',
    meaning: 'Port of the page, of the webhook and of the health check',
    write: 'a port from 0 to 65535 (0 takes any free one), such as 8080',
    schema: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .pipe(z.int().max(65_535)),
  },
  DATA_DIR: {
    default: './data',
    meaning: 'Folder for everything that must survive a restart',
    write: 'the path of a folder, such as ./data',
    schema: z.string().transform((folder) => path.resolve(folder)),
  },
  DATA_KEY: {
    default: 'made and kept in `DATA_DIR`',
    meaning: 'Key for personal data at rest: 32 bytes in hexadecimal or base64. Whoever loses it loses the data',
    write: '32 bytes in hexadecimal or base64, such as the output of: openssl rand -hex 32',
    schema: z.string().transform((text, { addIssue }) => {
      const key = parseKey(text)
      if (key) return key
      addIssue('not a key')
      return z.NEVER
    }),
  },
  SERVICES: {
    default: 'all of them',
    meaning: 'Catalogue entries on offer, in order, separated by commas',
    write: 'ids of the catalogue separated by commas, such as my-mts,ozon',
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
    meaning: 'Ids of the forum groups where agents answer, separated by commas',
    write: 'ids of groups separated by commas, such as -1001234567890',
    schema: idsOf(/^-\d{1,15}$/),
  },
  ADMIN_IDS: {
    default: 'none',
    meaning: 'Telegram ids of the supervisors, who keep the list of agents, separated by commas',
    write: 'ids of people separated by commas, such as 123456789',
    schema: idsOf(/^[1-9]\d{0,15}$/),
  },
  NOTICE_APPROVAL_ABOVE: {
    default: '1000',
    meaning: 'To how many customers a supervisor may send a notice alone; above that a second one has to agree',
    write: 'a whole number, 0 or more, such as 1000',
    schema: z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number),
  },
  DEFAULT_LOCALE: {
    default: 'ru',
    meaning: 'Language for people whose own the bot does not speak',
    write: 'a language that the bot speaks, such as ru',
    schema: z.string().regex(/^[a-z]{2,3}$/),
  },
  LOG_LEVEL: {
    default: 'info',
    meaning: 'How much is logged: trace, debug, info, warn, error, fatal or silent',
    write: `one of ${logLevels.join(', ')}, such as info`,
    schema: z.enum(logLevels),
  },
}

/** The environment, as Node has it. */
export type Env = Readonly<Record<string, string | undefined>>

/** The settings as the README lists them. */
export const settingsTable = (): readonly SettingRow[] =>
  Object.entries(SETTINGS).map(([name, { default: fallback, meaning }]) => ({ name, default: fallback, meaning }))

/** The value, or null when it is not set; an empty one counts as not set. Throws {@link ConfigError} for one that makes no sense. */
export const readSetting = <Name extends keyof Values>(env: Env, name: Name): Values[Name] | null => {
  const text = env[name]?.trim() ?? ''
  if (text === '') return null
  const { schema, write } = SETTINGS[name]
  const parsed = schema.safeParse(text)
  if (!parsed.success) throw new ConfigError(name, `write ${write}`)
  return parsed.data
}
