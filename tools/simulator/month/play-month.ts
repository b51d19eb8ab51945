import type { Pool } from '../../../src/adapters/postgres/pool.ts'
import { DAY, fromWallTime, MINUTE, wallTime } from '../../../src/core/text/wall-clock.ts'
import { CONCURRENCY, runConcurrently } from '../crowd.ts'
import { openPersonChat } from '../person-chat.ts'
import type { PersonChat } from '../person-chat.ts'
import { SERVICE, wireSwitches } from '../sandbox-control.ts'
import type { Stage } from '../stage.ts'
import { playVisit } from './play-visit.ts'
import type { VisitMemory } from './play-visit.ts'
import type { Visit } from './plan-month.ts'

/** A visit that was played. */
export interface PlayedVisit extends Visit, VisitMemory {
  /** The clock to which it was moved, ms since 1970. */
  readonly at: number
  /** The agent who answered, as the customer read the name; null without a talk. */
  readonly agent: string | null
}

/** Everything that was played, and what did not go as the story says. */
export interface PlayedMonth {
  /** Midnight of the day on which it was played, in the zone of the figures. */
  readonly today: number
  readonly visits: readonly PlayedVisit[]
  readonly troubles: readonly string[]
}

/** Options of a month that is played. */
export interface PlayOptions {
  /** No visit begins after this time of `performance.now()`. */
  readonly until: number
  /** Hears of each visit, with the number of all. */
  readonly onPlayed: (done: number, all: number) => void
}

/** Age of the codes that some people wait for. */
const CODE_AGE_MS = 4 * MINUTE

const NEWEST = { name: 'simulate-newest', text: 'select coalesce((select max(id) from walk), 0)::float8 as walk' }
const MOVE_WALKS = {
  name: 'simulate-move-walks',
  text: `update walk set started_at = started_at - $1 * interval '1 ms', ended_at = ended_at - $1 * interval '1 ms' where id > $2`,
}
const MOVE_TALKS = {
  name: 'simulate-move-talks',
  text: `update talk set opened_at = opened_at - $1 * interval '1 ms', taken_at = taken_at - $1 * interval '1 ms',
      answered_at = answered_at - $1 * interval '1 ms', ended_at = ended_at - $1 * interval '1 ms',
      scored_at = scored_at - $1 * interval '1 ms'
    where opened_at >= to_timestamp($2::float8 / 1000)`,
}

/** Makes the phones of those who come for the first time, and sends codes to those who wait for one. */
const prepare = async ({ sandbox, clock }: Stage, visits: readonly Visit[]): Promise<void> => {
  await runConcurrently(visits, CONCURRENCY, async ({ person: { no, phone }, story: { switches } }) => {
    await sandbox('POST', 'handsets', { number: phone, name: `Person ${no}`, switches: wireSwitches(switches) })
  })
  clock.ahead = -CODE_AGE_MS
  const waiting = visits.filter(({ story }) => story.hasCode)
  await runConcurrently(waiting, CONCURRENCY, async ({ person: { phone } }) => {
    await sandbox('POST', `handsets/${encodeURIComponent(phone)}/service-code`, { service: SERVICE })
  })
  clock.ahead = 0
}

/** Moves what was stored since the day began to noon of the day on which it is said to have been. */
const moveClocks = async (
  pool: Pool,
  { newest, began, noon }: { readonly newest: number; readonly began: number; readonly noon: number },
): Promise<void> => {
  await pool.query({ ...MOVE_WALKS, values: [began - noon, newest] })
  await pool.query({ ...MOVE_TALKS, values: [began - noon, began] })
}

/**
 * Plays visits against the whole bot, day after day while there is time, and moves the clocks of what is
 * stored of them.
 */
export const playMonth = async (
  stage: Stage,
  visits: readonly Visit[],
  { until, onPlayed }: PlayOptions,
): Promise<PlayedMonth> => {
  const zone = stage.world.services[0]?.timeZone ?? 'UTC'
  const today = Math.floor(wallTime(Date.now(), zone) / DAY) * DAY
  const played: PlayedVisit[] = []
  const troubles: string[] = []
  const chats = new Map<number, PersonChat>()
  let done = 0
  const visit = async (one: Visit, at: number): Promise<void> => {
    if (performance.now() > until) return
    const { person, story } = one
    const talk = chats.get(person.no) ?? openPersonChat({ ...stage, texts: stage.world.texts }, person)
    chats.set(person.no, talk)
    try {
      const memory = await playVisit(story, talk)
      const agent = story.talk && (stage.agents.find((name) => talk.hasShownText(name)) ?? null)
      played.push({ ...one, ...memory, at, agent })
    } catch (error) {
      troubles.push(`person ${person.no}, ${story.id}: ${error instanceof Error ? error.message : String(error)}`)
    }
    onPlayed((done += 1), visits.length)
  }
  await stage.withBot(true, async () => {
    for (const daysAgo of new Set(visits.map((one) => one.daysAgo))) {
      if (performance.now() > until) break
      const present = visits.filter((one) => one.daysAgo === daysAgo)
      await prepare(
        stage,
        present.filter(({ person }) => !chats.has(person.no)),
      )
      const noon = fromWallTime(today - daysAgo * DAY + DAY / 2, zone)
      const [newest] = (await stage.pool.query<{ walk: number }>(NEWEST)).rows
      const began = Date.now()
      await runConcurrently(present, CONCURRENCY, (one) => visit(one, noon))
      await moveClocks(stage.pool, { newest: newest?.walk ?? 0, began, noon })
    }
  })
  return { today, visits: played, troubles }
}
