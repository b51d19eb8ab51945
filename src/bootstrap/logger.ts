import { pino } from 'pino'
import type { DestinationStream, Logger } from 'pino'

export type { Logger } from 'pino'

/** Log levels, from everything to nothing. */
export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

/** One of {@link logLevels}. */
export type LogLevel = (typeof logLevels)[number]

/** Names of fields whose values are never logged, in objects up to three levels deep. */
const SECRET_FIELDS = [
  'text',
  'number',
  'phone',
  'phoneNumber',
  'msisdn',
  'email',
  'contact',
  'code',
  'otp',
  'typed',
  'secret',
  'password',
  'token',
  'authorization',
  'key',
]
const HIDDEN = '•••'

/**
 * Replaces a secret value. Keeps a `code` with letters, which names a failure (ECONNREFUSED, 57P01); digits alone may
 * be a customer's code.
 */
const censor = (value: unknown, path: readonly unknown[]): unknown =>
  value === undefined || (path.at(-1) === 'code' && typeof value === 'string' && /[a-z]/i.test(value)) ? value : HIDDEN

/**
 * Masks bot tokens (every URL of the Bot API has one), passwords in URLs and phone numbers, wherever they are in the
 * line.
 */
export const maskSecrets = (line: string): string =>
  line
    .replace(/(?<!\d)\d{6,12}:[\w-]{30,}/g, HIDDEN)
    .replace(/(:\/\/[^/\s:@"]*:)[^/\s@"]+@/g, `$1${HIDDEN}@`)
    .replace(/\+\d{7,15}(?!\d)/g, (number) => `+${HIDDEN}${number.slice(-2)}`)

const COLOURS: Readonly<Record<string, string>> = {
  trace: '90',
  debug: '90',
  info: '36',
  warn: '33',
  error: '31',
  fatal: '31;1',
}
const STANDARD_FIELDS = new Set(['level', 'time', 'msg', 'err', 'pid', 'hostname'])

const formatValue = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/**
 * Formats an entry for a terminal: time, level, message, other fields as name=value; an error's stack on the lines
 * below.
 */
const prettyLine = (json: string): string => {
  const entry = JSON.parse(json) as Readonly<Record<string, unknown>> & {
    readonly level: string
    readonly time: string
  }
  const rest = Object.entries(entry)
    .filter(([name]) => !STANDARD_FIELDS.has(name))
    .map(([name, value]) => `${name}=${formatValue(value)}`)
  const level = `\u001B[${COLOURS[entry.level] ?? '0'}m${entry.level.padEnd(5)}\u001B[0m`
  const error = entry['err'] as { readonly stack?: string; readonly message?: string } | undefined
  const line = [entry.time.slice(11, 19), level, entry['msg'], ...rest].filter((part) => part !== undefined).join(' ')
  return error ? `${line}\n${error.stack ?? error.message ?? formatValue(error)}\n` : `${line}\n`
}

/** Options of a logger. */
export interface LoggerOptions {
  readonly level: LogLevel
  /** True for lines that people read, the default on a terminal; false for JSON. */
  readonly pretty?: boolean
  /** Takes each line; writes to standard output by default. */
  readonly write?: (line: string) => void
}

/** Creates a logger that writes no phone number, code, token or text of a customer. */
export const createLogger = ({
  level,
  pretty = process.stdout.isTTY,
  write = (line) => void process.stdout.write(line),
}: LoggerOptions): Logger => {
  const paths = SECRET_FIELDS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`])
  const destination: DestinationStream = { write: (line) => write(pretty ? prettyLine(line) : line) }
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths, censor },
      hooks: { streamWrite: maskSecrets },
    },
    destination,
  )
}
