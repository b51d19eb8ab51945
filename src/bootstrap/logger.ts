import { pino } from 'pino'
import type { DestinationStream, Logger } from 'pino'

export type { Logger } from 'pino'

/** How much is logged, from everything to nothing. */
export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

/** What no log may keep, whatever object it is found in, three levels deep. */
const SECRETS = [
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

/** A `code` with letters names a failure (ECONNREFUSED, 57P01); one of digits alone may be a customer's. */
const censor = (value: unknown, path: readonly unknown[]): unknown =>
  value === undefined || (path.at(-1) === 'code' && typeof value === 'string' && /[a-z]/i.test(value)) ? value : HIDDEN

/** Bot tokens (they are in every URL of the Bot API), passwords in URLs and phone numbers, wherever they stand in the line. */
const cover = (line: string): string =>
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
const KNOWN = new Set(['level', 'time', 'msg', 'err', 'pid', 'hostname'])

const show = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** One line for a person: time, level, message, the rest as name=value; an error's stack below it. */
const prettyLine = (json: string): string => {
  const entry = JSON.parse(json) as Readonly<Record<string, unknown>> & {
    readonly level: string
    readonly time: string
  }
  const rest = Object.entries(entry)
    .filter(([name]) => !KNOWN.has(name))
    .map(([name, value]) => `${name}=${show(value)}`)
  const level = `\u001B[${COLOURS[entry.level] ?? '0'}m${entry.level.padEnd(5)}\u001B[0m`
  const error = entry['err'] as { readonly stack?: string; readonly message?: string } | undefined
  const line = [entry.time.slice(11, 19), level, entry['msg'], ...rest].filter((part) => part !== undefined).join(' ')
  return error ? `${line}\n${error.stack ?? error.message ?? show(error)}\n` : `${line}\n`
}

/** Where and how much to log. */
export interface LoggerOptions {
  readonly level: LogLevel
  /** Lines for a person, as by default on a terminal; JSON otherwise. */
  readonly pretty?: boolean
  /** Standard output by default. */
  readonly write?: (line: string) => void
}

/** A logger that keeps no number, code, token or word of a customer. */
export const createLogger = ({
  level,
  pretty = process.stdout.isTTY,
  write = (line) => void process.stdout.write(line),
}: LoggerOptions): Logger => {
  const paths = SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`])
  const destination: DestinationStream = { write: (line) => write(pretty ? prettyLine(line) : line) }
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths, censor },
      hooks: { streamWrite: cover },
    },
    destination,
  )
}
