import { deskZone } from '../../core/desk/desk-text.ts'
import type { DeskWorld } from '../../core/desk/desk-text.ts'
import type { CountedTalk, StatsSpan } from '../../core/desk/talk-stats.ts'
import { wallTime } from '../../core/text/wall-clock.ts'
import { reportPlain } from '../report-text.ts'
import { reasonName, serviceName } from './desk-names.ts'
import type { TextFile } from './history-report.ts'

/** Beginnings by which a spreadsheet takes a cell for a formula (OWASP, CSV Injection). */
const FORMULA = /^[\s\0]*[=+\-@\t\r\n|%＝＋－＠]/

/**
 * Writes a cell: what a spreadsheet would compute is made plain text by an apostrophe, and what would end the cell is
 * quoted.
 */
const cell = (value: string): string => {
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[;,"\r\n\t']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Columns of the file; each has a heading `export-<name>`. */
const columns = [
  'opened',
  'taken',
  'answered',
  'ended',
  'service',
  'reason',
  'solved',
  'begun',
  'agents',
  'score',
  'tags',
] as const

const cellsOf = (
  world: DeskWorld,
  talk: CountedTalk,
  zone: string,
): Readonly<Record<(typeof columns)[number], string>> => {
  const time = (at: number | null): string =>
    at === null ? '' : new Date(wallTime(at, zone)).toISOString().slice(0, 16).replace('T', ' ')
  const yesNo = (is: boolean): string => reportPlain(world, is ? 'export-yes' : 'export-no')
  return {
    opened: time(talk.openedAt),
    taken: time(talk.takenAt),
    answered: time(talk.answeredAt),
    ended: time(talk.endedAt),
    service: talk.service === '' ? '' : serviceName(world, talk.service),
    reason: talk.reason === '' ? '' : reasonName(world, talk.reason),
    solved: yesNo(talk.isSolved),
    begun: yesNo(talk.isFollowUp),
    agents: talk.agents.map(({ name }) => name).join(', '),
    score: talk.score === null ? '' : String(talk.score),
    tags: talk.tags.join(', '),
  }
}

/**
 * The talks of a period as a CSV file that Excel opens as it is: a byte order mark, semicolons, CRLF. It has no words,
 * names or numbers of customers. Times are in the zone of the desk.
 */
export const exportOf = (world: DeskWorld, talks: readonly CountedTalk[], { since, until }: StatsSpan): TextFile => {
  const zone = deskZone(world)
  const day = (at: number): string => new Date(wallTime(at, zone)).toISOString().slice(0, 10)
  const rows = [
    columns.map((name) => reportPlain(world, `export-${name}`)),
    ...talks.map((talk) => {
      const cells = cellsOf(world, talk, zone)
      return columns.map((name) => cells[name])
    }),
  ]
  return {
    name: `talks-${day(since)}-${day(Math.max(since, until - 1))}.csv`,
    content: `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`,
  }
}
