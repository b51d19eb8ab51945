import { stripHtml } from '../core/text/html.ts'
import type { Html } from '../core/text/html.ts'
import { deskLocale } from '../core/desk/desk-text.ts'
import type { DeskWorld, Vars } from '../core/desk/desk-text.ts'

/** The file of texts that tell agents how things are (`locales/<language>/report.ftl`). */
const REPORT = 'report'

/** Characters of one message, below the 4,096 that Telegram takes (Bot API, sendMessage). */
const REPORT_CHARS = 3_500

/** A text of a report in the desk's language; a missing one is a mistake of the house. */
export const reportHtml = (world: DeskWorld, message: string, vars: Vars = {}): Html => {
  const text = world.texts.html(deskLocale(world), { flow: REPORT, message }, vars)
  if (text === null) throw new Error(`no text "${message}" for reports in ${deskLocale(world)}`)
  return text
}

/** As {@link reportHtml}, without markup: for files and pictures. */
export const reportPlain = (world: DeskWorld, message: string, vars: Vars = {}): string => {
  const text = world.texts.plain(deskLocale(world), { flow: REPORT, message }, vars)
  if (text === null) throw new Error(`no text "${message}" for reports in ${deskLocale(world)}`)
  return text
}

/** Whether it may leave as one message. */
export const fitsMessage = (html: Html): boolean => stripHtml(html).length <= REPORT_CHARS

/** A time as texts take it. */
export const isoOf = (at: number): string => new Date(at).toISOString()

/** A while in words, such as "40 s", "12 min" or "1 h 20 min". */
export const durationOf = (world: DeskWorld, seconds: number): string => {
  const minutes = Math.round(seconds / 60)
  if (seconds < 60) return reportPlain(world, 'seconds', { count: Math.round(seconds) })
  if (minutes < 60) return reportPlain(world, 'minutes', { count: minutes })
  return reportPlain(world, 'hours', { hours: Math.floor(minutes / 60), min: minutes % 60 })
}
