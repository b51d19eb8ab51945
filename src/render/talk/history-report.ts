import type { Html } from '../../core/text/html.ts'
import type { AgentName } from '../../core/desk/agent.ts'
import type { Said } from '../../core/ports/desk-store.ts'
import { cut, deskLocale, serviceNamed } from '../../core/desk/desk-text.ts'
import type { DeskWorld } from '../../core/desk/desk-text.ts'
import { fitsMessage, isoOf, reportHtml, reportPlain } from '../report-text.ts'
import type { Talk } from '../../core/desk/talk.ts'
import { midnightOf, wallOf } from '../../core/text/wall-clock.ts'

/** What was said to a customer and by them, in all talks; `talk` is the present one, or the last. */
export interface Spoken {
  readonly talk: Talk
  /** Oldest first. */
  readonly said: readonly Said[]
  /** The list of agents: who is not on it any more has no name. */
  readonly agents: readonly AgentName[]
}

/** Longer words are cut in a message; the file has all of them. */
const LONGEST = 1_000
const MOST_OF_NAME = 64

const speakerOf = (world: DeskWorld, { talk, agents }: Spoken, { by, agent }: Said): string => {
  if (by === 'bot') return reportPlain(world, 'speaker-bot')
  if (by === 'customer') return cut(talk.brief.who, MOST_OF_NAME) || reportPlain(world, 'speaker-customer')
  const known = agents.find(({ id }) => id === agent) ?? (talk.agent?.id === agent ? talk.agent : null)
  return known?.name ?? reportPlain(world, 'speaker-agent')
}

/** What it was and the words below it; a text is its words alone. */
const contentOf = (world: DeskWorld, { what, text }: Said): string => {
  if (what === 'text') return text
  return [reportPlain(world, 'thing', { what }), text].filter((part) => part !== '').join(' ')
}

const entry = (world: DeskWorld, spoken: Spoken, said: Said, zone: string): Html => {
  const words = cut(contentOf(world, said), LONGEST)
  return reportHtml(world, 'history-entry', {
    by: said.by,
    who: speakerOf(world, spoken, said),
    at: isoOf(said.at),
    zone,
    words,
  })
}

/** Entries with the day before the first one of each. */
const underDays = (world: DeskWorld, spoken: Spoken, said: readonly Said[]): readonly Html[] => {
  const { timeZone: zone } = serviceNamed(world, spoken.talk.service)
  return said.flatMap((one, place) => {
    const before = said[place - 1]
    const isNewDay = !before || midnightOf(before.at, zone) !== midnightOf(one.at, zone)
    return [
      ...(isNewDay ? [reportHtml(world, 'history-day', { at: isoOf(one.at), zone })] : []),
      entry(world, spoken, one, zone),
    ]
  })
}

const withOlder = (world: DeskWorld, spoken: Spoken, count: number): Html => {
  const { said } = spoken
  const older = said.length - count
  const head = older === 0 ? [] : [reportHtml(world, 'history-older', { count: older })]
  return [...head, ...underDays(world, spoken, count === 0 ? [] : said.slice(-count))].join('\n')
}

/** How many of the newest may fit, looked for from the newest backwards. */
const howMany = (world: DeskWorld, spoken: Spoken): number => {
  let count = 0
  while (count < spoken.said.length && fitsMessage(withOlder(world, spoken, count + 1))) count += 1
  return count
}

/** What was said, newest last, in one message: as many of the newest words as it holds, and how many more there are. */
export const historyHtml = (world: DeskWorld, spoken: Spoken): Html =>
  spoken.said.length === 0 ? reportHtml(world, 'said-nothing') : withOlder(world, spoken, howMany(world, spoken))

/** `2026-11-22 14:20` by the clock on the wall. */
const stamp = (at: number, zone: string): string =>
  new Date(wallOf(at, zone)).toISOString().slice(0, 16).replace('T', ' ')

/** Further lines stand to the right: no word of anybody's looks like an entry of its own. */
const indented = (words: string): string => words.replace(/\r?\n/g, '\n    ')

/** A file of text: what it is called, and what stands in it. */
export interface TextFile {
  readonly name: string
  readonly content: string
}

/** Everything that was said, as a text that Windows opens right: with a byte order mark and its ends of lines. Times are the service's. */
export const transcriptOf = (world: DeskWorld, spoken: Spoken): TextFile => {
  const { talk, said } = spoken
  const { name, timeZone: zone } = serviceNamed(world, talk.service)
  const head = reportPlain(world, 'transcript-head', {
    no: String(talk.id),
    service: name[deskLocale(world)] ?? talk.service,
    zone,
  })
  const lines = said.map((one) =>
    reportPlain(world, 'transcript-entry', {
      at: stamp(one.at, zone),
      by: one.by,
      who: speakerOf(world, spoken, one),
      words: indented(contentOf(world, one)),
    }),
  )
  return {
    name: `talk-${talk.id}.txt`,
    content: `\uFEFF${[head, '', ...lines, ''].join('\n').replace(/\r?\n/g, '\r\n')}`,
  }
}
