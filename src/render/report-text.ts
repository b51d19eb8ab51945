import { requireHtml, requirePlain } from '../core/text/require-text.ts'
import { stripHtml } from '../core/text/html.ts'
import type { Html } from '../core/text/html.ts'
import { deskLocale } from '../core/desk/desk-text.ts'
import type { DeskWorld } from '../core/desk/desk-text.ts'
import type { TextVars } from '../core/text/texts.ts'

/** The file of texts of reports for agents, `locales/<language>/report.ftl`. */
const REPORT = 'report'

/** Maximum characters of a report in one message, below Telegram's 4,096 (Bot API, sendMessage). */
const REPORT_CHARS = 3_500

/** A text of a report in the desk's language. Throws when it is missing. */
export const reportHtml = (world: DeskWorld, message: string, vars: TextVars = {}): Html =>
  requireHtml(world.texts, deskLocale(world), { flow: REPORT, message }, vars)

/** A text of a report without markup, for files and pictures. Throws when it is missing. */
export const reportPlain = (world: DeskWorld, message: string, vars: TextVars = {}): string =>
  requirePlain(world.texts, deskLocale(world), { flow: REPORT, message }, vars)

/** True when the report fits one message. */
export const fitsMessage = (html: Html): boolean => stripHtml(html).length <= REPORT_CHARS

/** A time as the texts take it; `at` is ms since 1970. */
export const toIso = (at: number): string => new Date(at).toISOString()

/** A duration in words, such as "40 s", "12 min" or "1 h 20 min". */
export const durationOf = (world: DeskWorld, seconds: number): string => {
  const minutes = Math.round(seconds / 60)
  if (seconds < 60) return reportPlain(world, 'seconds', { count: Math.round(seconds) })
  if (minutes < 60) return reportPlain(world, 'minutes', { count: minutes })
  return reportPlain(world, 'hours', { hours: Math.floor(minutes / 60), min: minutes % 60 })
}
