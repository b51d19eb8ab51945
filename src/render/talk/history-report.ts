import type { Html } from '../../core/text/html.ts'
import type { AgentName } from '../../core/desk/agent.ts'
import type { HistoryEntry } from '../../core/desk/history-entry.ts'
import { deskLocale, serviceById } from '../../core/desk/desk-text.ts'
import { truncate } from '../../core/text/truncate.ts'
import type { DeskWorld } from '../../core/desk/desk-text.ts'
import { fitsMessage, toIso, reportHtml, reportPlain } from '../report-text.ts'
import type { Talk } from '../../core/desk/talk.ts'
import { midnightOf, wallTime } from '../../core/text/wall-clock.ts'

/** Everything said to a customer and by them, in all talks. `talk` is the present one, else the last. */
export interface TalkHistory {
  readonly talk: Talk
  /** Oldest first. */
  readonly entries: readonly HistoryEntry[]
  /** The list of agents, for their names; a former agent has none. */
  readonly agents: readonly AgentName[]
}

/** Maximum characters of one entry in a message; the file has the whole words. */
const MAX_ENTRY_CHARS = 1_000
const MAX_NAME_CHARS = 64

const speakerOf = (world: DeskWorld, { talk, agents }: TalkHistory, { by, agent }: HistoryEntry): string => {
  if (by === 'bot') return reportPlain(world, 'speaker-bot')
  if (by === 'customer') return truncate(talk.brief.who, MAX_NAME_CHARS) || reportPlain(world, 'speaker-customer')
  const known = agents.find(({ id }) => id === agent) ?? (talk.agent?.id === agent ? talk.agent : null)
  return known?.name ?? reportPlain(world, 'speaker-agent')
}

/** The kind of content and its caption; of a text message, only its words. */
const contentOf = (world: DeskWorld, { what, text, fate }: HistoryEntry): string => {
  const thing = what === 'text' ? '' : reportPlain(world, 'thing', { what })
  const became = fate === null || fate === undefined ? '' : reportPlain(world, `fate-${fate}`)
  return [became, thing, text].filter((part) => part !== '').join(' ')
}

const entryHtml = (world: DeskWorld, history: TalkHistory, entry: HistoryEntry, zone: string): Html => {
  const words = truncate(contentOf(world, entry), MAX_ENTRY_CHARS)
  return reportHtml(world, 'history-entry', {
    by: entry.by,
    who: speakerOf(world, history, entry),
    at: toIso(entry.at),
    zone,
    words,
  })
}

/** Formats the entries, with the date before the first one of each day. */
const entriesByDay = (world: DeskWorld, history: TalkHistory, entries: readonly HistoryEntry[]): readonly Html[] => {
  const { timeZone: zone } = serviceById(world, history.talk.service)
  return entries.flatMap((one, index) => {
    const before = entries[index - 1]
    const isNewDay = !before || midnightOf(before.at, zone) !== midnightOf(one.at, zone)
    return [
      ...(isNewDay ? [reportHtml(world, 'history-day', { at: toIso(one.at), zone })] : []),
      entryHtml(world, history, one, zone),
    ]
  })
}

const withOlder = (world: DeskWorld, history: TalkHistory, count: number): Html => {
  const { entries } = history
  const older = entries.length - count
  const head = older === 0 ? [] : [reportHtml(world, 'history-older', { count: older })]
  return [...head, ...entriesByDay(world, history, count === 0 ? [] : entries.slice(-count))].join('\n')
}

/** Number of the newest entries that fit one message. */
const countFitting = (world: DeskWorld, history: TalkHistory): number => {
  let count = 0
  while (count < history.entries.length && fitsMessage(withOlder(world, history, count + 1))) count += 1
  return count
}

/** The history in one message, newest last: as many of the newest entries as fit, and the number of older ones. */
export const historyHtml = (world: DeskWorld, history: TalkHistory): Html =>
  history.entries.length === 0
    ? reportHtml(world, 'said-nothing')
    : withOlder(world, history, countFitting(world, history))

/** Local time in the zone, such as `2026-11-22 14:20`. */
const stamp = (at: number, zone: string): string =>
  new Date(wallTime(at, zone)).toISOString().slice(0, 16).replace('T', ' ')

/** Indents further lines, so that nobody's words can look like an entry of their own. */
const indented = (words: string): string => words.replace(/\r?\n/g, '\n    ')

/** A text file to be sent. */
export interface TextFile {
  readonly name: string
  readonly content: string
}

/**
 * The whole history as a text file that Windows opens correctly: with a byte order mark and CRLF. Times are in the
 * service's zone.
 */
export const transcriptOf = (world: DeskWorld, history: TalkHistory): TextFile => {
  const { talk, entries } = history
  const { name, timeZone: zone } = serviceById(world, talk.service)
  const head = reportPlain(world, 'transcript-head', {
    no: String(talk.no),
    service: name[deskLocale(world)] ?? talk.service,
    zone,
  })
  const lines = entries.map((one) =>
    reportPlain(world, 'transcript-entry', {
      at: stamp(one.at, zone),
      by: one.by,
      who: speakerOf(world, history, one),
      words: indented(contentOf(world, one)),
    }),
  )
  return {
    name: `talk-${talk.no}.txt`,
    content: `\uFEFF${[head, '', ...lines, ''].join('\n').replace(/\r?\n/g, '\r\n')}`,
  }
}
