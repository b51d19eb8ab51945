/** The part of docs/measured.md that is written from docs/measured/turns.json. */
import { drawKillTable, drawTable } from './report.ts'
import type { Measured } from './report.ts'

const [BEGIN, END] = ['<!-- npm run bench writes from here -->', '<!-- to here -->']

/** Puts the tables of a sitting into the page. Throws when the page has no place for them. */
export const writeIntoPage = (page: string, measured: Measured): string => {
  const [before, rest = ''] = page.split(`${BEGIN}\n`)
  const after = rest.split(`${END}\n`)[1]
  if (before === undefined || after === undefined)
    throw new Error(`docs/measured.md has lost a line: ${BEGIN} or ${END}`)
  const { machine, rounds, seconds, results, kills } = measured
  const told = [
    `${machine}. Alternating runs of ${seconds} s, medians of ${rounds}.`,
    '![Turns a second, processor time a turn and waits of each bot](measured/turns.svg)',
    ...(results.length > 0 ? [drawTable(results)] : []),
    ...(kills.length > 0 ? [drawKillTable(kills)] : []),
  ]
  return `${before}${BEGIN}\n\n${told.join('\n\n')}\n\n${END}\n${after}`
}
