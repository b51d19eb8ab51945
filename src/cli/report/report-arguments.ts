import type { ReportDays } from '../../core/walk/period-report.ts'
import { DAY } from '../../core/text/wall-clock.ts'
import { UsageError } from '../terminal/usage-error.ts'

/** Forms of a report. */
type ReportForm = 'text' | 'csv' | 'html' | 'json'

/** The arguments of `npm run report`. */
export type ReportArguments =
  | { readonly act: 'help' }
  | { readonly act: 'report'; readonly days: ReportDays; readonly service: string | null; readonly form: ReportForm }

/** Help text of the command. */
export const reportHelp = `npm run report -- --from 2026-11-01 --to 2026-11-30                    whom the bot has helped, each figure against the period before
npm run report -- --from 2026-11-01 --to 2026-11-30 --service ozon     of one service
npm --silent run report -- --from … --to … --html > report.html        as a page; --csv for a spreadsheet, --json for a program

Days are whole days of the first service's time zone, both included. Run it with the same environment variables as the assistant.`

const SEE = 'see: npm run report -- --help'
const FORMS: readonly string[] = ['--csv', '--html', '--json']

/** Reads a date that exists. */
const dateOf = (option: string, value: string | undefined): string => {
  const at = value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
  if (value === undefined || Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== value)
    throw new UsageError(`${option} ${value ?? 'is missing'}: give a day such as ${option} 2026-11-01, ${SEE}`)
  return value
}

const readValues = (args: readonly string[]): ReadonlyMap<string, string> => {
  const values = new Map<string, string>()
  for (let index = 0; index < args.length; index += 1) {
    const option = args[index] ?? ''
    const takesValue = ['--from', '--to', '--service'].includes(option)
    if (!takesValue && !FORMS.includes(option)) throw new UsageError(`unexpected argument ${option}, ${SEE}`)
    const value = takesValue ? args[index + 1] : ''
    if (value === undefined || (takesValue && value.startsWith('--')))
      throw new UsageError(`${option} has no value, ${SEE}`)
    if (values.has(option)) throw new UsageError(`${option} is given twice, ${SEE}`)
    values.set(option, value)
    if (takesValue) index += 1
  }
  return values
}

/** Reads the command's arguments; `services` are the ids of the catalogue. Throws {@link UsageError}. */
export const readReportArguments = (args: readonly string[], services: readonly string[]): ReportArguments => {
  if (args.includes('--help') || args.includes('-h')) return { act: 'help' }
  const values = readValues(args)
  const days = { from: dateOf('--from', values.get('--from')), to: dateOf('--to', values.get('--to')) }
  if (days.from > days.to) throw new UsageError(`--from ${days.from} is after --to ${days.to}: exchange them`)
  const service = values.get('--service') ?? null
  if (service !== null && !services.includes(service))
    throw new UsageError(`there is no service ${service}: give one of ${services.join(', ')}`)
  const [form, second] = FORMS.filter((one) => values.has(one))
  if (second !== undefined) throw new UsageError(`${form} and ${second}: give one of them`)
  return { act: 'report', days, service, form: (form?.slice(2) ?? 'text') as ReportForm }
}

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)

/** The day after the last one. */
export const dayAfter = ({ to }: ReportDays): string => shifted(to, 1)

/** As many days just before. */
export const daysBefore = ({ from, to }: ReportDays): ReportDays => {
  const count = Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY) + 1
  return { from: shifted(from, -count), to: shifted(from, -1) }
}
