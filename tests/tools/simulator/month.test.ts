import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPool } from '../../../src/adapters/postgres/pool.ts'
import type { Pool } from '../../../src/adapters/postgres/pool.ts'
import { readKeptWalks } from '../../../src/adapters/postgres/walks/kept-walks.ts'
import { drawHeat } from '../../../src/cli/check/draw-heat.ts'
import { replayWalks } from '../../../src/cli/replay/replay-walks.ts'
import { makeReport } from '../../../src/cli/report/make-report.ts'
import { compareMonth } from '../../../tools/simulator/month/compare-month.ts'
import { drawnHeat } from '../../../tools/simulator/month/known-heat.ts'
import { monthStories } from '../../../tools/simulator/month/month-stories.ts'
import { planMonth } from '../../../tools/simulator/month/plan-month.ts'
import { playMonth } from '../../../tools/simulator/month/play-month.ts'
import type { PlayedMonth } from '../../../tools/simulator/month/play-month.ts'
import type { FigureCommands } from '../../../tools/simulator/month/run-figures.ts'
import { openStage } from '../../../tools/simulator/stage.ts'
import type { Stage } from '../../../tools/simulator/stage.ts'
import { worldOf } from '../../flows/world.ts'
import { freshDatabase } from '../../support/postgres.ts'

const PEOPLE = monthStories.length + 8
const SEED = 3
const SERVICES = ['ozon', 'my-mts', 'mts-business']
const world = worldOf(...SERVICES)
const setting = { zone: world.services[0]!.timeZone, services: SERVICES }

/** The commands without a process of their own. */
const commandsOf = (pool: Pool, dataDir: string): FigureCommands => ({
  report: (days, service) => makeReport(pool, world.services, { days, service }),
  heat: async (days) => {
    const folder = await mkdtemp(join(dataDir, 'heat-'))
    await drawHeat(folder, [...world.flows.values()], await readKeptWalks(pool, days))
    const files = await readdir(folder)
    const drawings = files.map(async (name) => [
      ...drawnHeat(name.replace('.svg', ''), await readFile(join(folder, name), 'utf8')),
    ])
    return new Map((await Promise.all(drawings)).flat() as [string, string][])
  },
  replay: async (days) => replayWalks(world.flows, await readKeptWalks(pool, days)).lines.at(-1) ?? '',
})

describe('the plan of a month', () => {
  const plan = planMonth(500, SEED)

  it('is the same for the same seed, and has everybody once or twice, with every story', () => {
    expect(planMonth(500, SEED)).toEqual(plan)
    expect(new Set(plan.map(({ person }) => person.no)).size).toBe(550)
    expect(new Set(plan.map(({ story }) => story.id)).size).toBe(monthStories.length)
    expect(new Set(plan.map(({ person }) => person.phone)).size).toBe(550)
  })

  it('has people who come again within a week and later, never on the day on which chance would decide', () => {
    const gaps = plan.flatMap((one) =>
      plan
        .filter(({ person, daysAgo }) => person.no === one.person.no && daysAgo < one.daysAgo)
        .map(({ daysAgo }) => one.daysAgo - daysAgo),
    )
    expect(gaps.filter((gap) => gap < 7).length).toBeGreaterThan(10)
    expect(gaps.filter((gap) => gap > 7).length).toBeGreaterThan(10)
    expect(gaps).not.toContain(7)
  })
})

describe(`a month of ${PEOPLE} people against the whole bot`, () => {
  let stage: Stage
  let month: PlayedMonth
  let commands: FigureCommands
  let close = async (): Promise<void> => undefined
  beforeAll(async () => {
    const database = await freshDatabase()
    const dataDir = await mkdtemp(join(tmpdir(), 'dozvon-month-test-'))
    stage = await openStage({ databaseUrl: database.url, dataDir })
    const pool = createPool(database.url, () => undefined, 2)
    commands = commandsOf(pool, dataDir)
    close = async () => {
      await pool.end()
      await stage.close()
      await database.drop()
      await rm(dataDir, { recursive: true, force: true })
    }
    month = await playMonth(stage, planMonth(PEOPLE, SEED), { until: Infinity, onPlayed: () => undefined })
  }, 240_000)
  afterAll(() => close())

  it('goes as its stories say, and the bot logs no mistake of its own', () => {
    expect(month.troubles).toEqual([])
    expect(stage.mistakes).toEqual([])
  })

  it('is reported, drawn as heat and replayed as its people remember it', async () => {
    const { compared, differences } = await compareMonth(month, commands, setting)
    expect(differences).toEqual([])
    expect(compared).toBeGreaterThan(400)
  }, 60_000)

  it('would not be, were one visit forgotten', async () => {
    const [forgotten, ...visits] = month.visits.toReversed()
    const { differences } = await compareMonth({ ...month, visits }, commands, setting)
    expect(forgotten).toBeDefined()
    expect(differences).toContainEqual(expect.stringMatching(/^Outcomes, walks: \d+ is known, \d+ reported$/))
    expect(differences).toContainEqual(expect.stringMatching(/^heat of /))
    expect(differences).toContainEqual(expect.stringMatching(/^replay: /))
  }, 60_000)
})
