import { parseArgs } from 'node:util'
import { parseHead } from '../../core/journal/journal-entry.ts'
import type { JournalHead } from '../../core/journal/journal-entry.ts'
import { UsageError } from '../terminal/usage-error.ts'

/** Time span of an export and whom it is about; null: everything. Times are RFC 3339. */
export interface JournalSpan {
  readonly from: string | null
  readonly to: string | null
  readonly number: string | null
  readonly chat: string | null
  readonly person: string | null
}

/** The arguments of `npm run journal`. */
type JournalArguments =
  | { readonly act: 'help' }
  | { readonly act: 'verify'; readonly head: JournalHead | null }
  | { readonly act: 'export'; readonly format: 'csv' | 'json'; readonly span: JournalSpan }

/** Help text of the command. */
export const journalHelp = `npm run journal -- verify [--head HEAD]      follows the chain, and names the first row that was altered, removed, put in or moved.
                                             HEAD is one that was posted in the group, such as 1204-9f86d081884c7d659a2feaa0c55ad015:
                                             with it a journal is found that was put back as it was once
npm run journal -- export [options]          prints entries to standard output, as CSV

Options of export:
--from 2026-11-01   --to 2026-12-01          from the beginning of a day in UTC to the beginning of another, or times such as 2026-11-01T09:30:00Z
--number +375291234567  --chat ID  --person ID   about a phone number, a customer's chat, or an agent: Telegram ids
--csv | --json                               CSV, or one JSON object a line

Numbers, chats and people stand in the journal as keyed digests: equal ones are the same, and nobody reads them without the key.`

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  head: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  number: { type: 'string' },
  chat: { type: 'string' },
  person: { type: 'string' },
  csv: { type: 'boolean' },
  json: { type: 'boolean' },
} as const

type Values = ReturnType<typeof parse>['values']

const parse = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true })

const read = (args: readonly string[]): ReturnType<typeof parse> => {
  try {
    return parse(args)
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('. ')
    throw new UsageError(`${reason ?? 'unknown option'}, see: npm run journal -- --help`)
  }
}

const readTime = (option: string, text: string | undefined): string | null => {
  if (text === undefined) return null
  const isTime = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?$/.test(text)
  const time = Date.parse(isTime ? text : '')
  const day = Date.parse(isTime ? text.slice(0, 10) : '')
  // A day that no month has is moved into the next one.
  const isDay = !Number.isNaN(day) && new Date(day).toISOString().startsWith(text.slice(0, 10))
  if (Number.isNaN(time) || !isDay)
    throw new UsageError(`--${option}: "${text}" is no time: give a day such as 2026-11-01, or 2026-11-01T09:30:00Z`)
  return new Date(time).toISOString()
}

const readMatch = (option: string, text: string | undefined, shape: RegExp, sample: string): string | null => {
  if (text === undefined) return null
  if (!shape.test(text)) throw new UsageError(`--${option}: give ${sample}`)
  return text
}

const readSpan = (values: Values): JournalSpan => {
  const span = {
    from: readTime('from', values.from),
    to: readTime('to', values.to),
    number: readMatch('number', values.number, /^\+\d{7,15}$/, 'a whole phone number such as +375291234567'),
    chat: readMatch('chat', values.chat, /^-?\d{1,16}$/, 'the Telegram id of a chat such as 123456789'),
    person: readMatch('person', values.person, /^\d{1,16}$/, 'the Telegram id of an agent such as 123456789'),
  }
  if (span.from !== null && span.to !== null && span.from >= span.to)
    throw new UsageError(`--to: ${values.to} is not after --from: give a later time`)
  return span
}

const readHead = (text: string | undefined): JournalHead | null => {
  if (text === undefined) return null
  const head = parseHead(text)
  if (head === null)
    throw new UsageError(
      `--head: "${text}" is no head: copy one from the group, such as 1204-9f86d081884c7d659a2feaa0c55ad015`,
    )
  return head
}

const NEEDS_ACT = 'give "verify" or "export", see: npm run journal -- --help'

/** Reads the command's arguments. Throws {@link UsageError}. */
export const readJournalArguments = (args: readonly string[]): JournalArguments => {
  const {
    values,
    positionals: [act, ...rest],
  } = read(args)
  if (values.help === true) return { act: 'help' }
  const [extra] = rest
  if (extra !== undefined) throw new UsageError(`unexpected argument "${extra}", see: npm run journal -- --help`)
  if (act === 'verify') {
    const other = Object.keys(values).find((name) => name !== 'head')
    if (other !== undefined) throw new UsageError(`--${other}: verify takes --head only: leave it out`)
    return { act, head: readHead(values.head) }
  }
  if (act !== 'export') throw new UsageError(act === undefined ? NEEDS_ACT : `unknown command "${act}": ${NEEDS_ACT}`)
  if (values.head !== undefined) throw new UsageError('--head: it belongs to verify: leave it out')
  if (values.csv === true && values.json === true) throw new UsageError('--csv, --json: give one of them')
  return { act, format: values.json === true ? 'json' : 'csv', span: readSpan(values) }
}
