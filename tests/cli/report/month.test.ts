import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readKeptWalks } from '../../../src/adapters/postgres/walks/kept-walks.ts'
import { drawHeat } from '../../../src/cli/check/draw-heat.ts'
import { makeReport, writeReport } from '../../../src/cli/report/make-report.ts'
import { replayWalks } from '../../../src/cli/replay/replay-walks.ts'
import { newConversation } from '../../../src/core/conversation/conversation.ts'
import { countHeat } from '../../../src/core/walk/count-heat.ts'
import type { PeriodReport } from '../../../src/core/walk/period-report.ts'
import { createPlayer, evidence } from '../../flows/player.ts'
import type { Player } from '../../flows/player.ts'
import { worldOf } from '../../flows/world.ts'
import { chromium } from 'playwright-core'
import { CHROMIUM_ARGS, findChromium } from '../../support/chromium.ts'
import { makeRunFolder } from '../../support/run-folder.ts'
import { openTestStore } from '../../support/store.ts'
import type { TestStore } from '../../support/store.ts'

const PEOPLE = 1_000
const world = worldOf('ozon')

/** What a person does, and what they know of it: the ledger that the report is held against. */
interface Story {
  readonly play: (customer: Player) => void
  readonly end: string
  readonly taps: number
  readonly messages: number
  /** Where they left; null for those who reached an end. */
  readonly leftAt: string | null
  readonly entry: string
}

const begin = (customer: Player): void => customer.command('start', 'missing-sms')
const asked = (customer: Player): void => {
  begin(customer)
  customer.tap('mine')
  customer.share('+79161234567')
}

const STORIES: readonly Story[] = [
  { play: (c) => (asked(c), c.tap('came')), end: 'came', taps: 2, messages: 1, leftAt: null, entry: 'link' },
  {
    play: (c) => (asked(c), c.command('menu')),
    end: 'stopped',
    taps: 1,
    messages: 1,
    leftAt: 'missing-sms/waiting.running',
    entry: 'link',
  },
  {
    play: (c) => (begin(c), c.command('menu')),
    end: 'stopped',
    taps: 0,
    messages: 0,
    leftAt: 'missing-sms/whose.asked',
    entry: 'link',
  },
  {
    play: (c) => (c.command('start'), c.tap('missing-sms'), c.send({ kind: 'blocked' })),
    end: 'left',
    taps: 0,
    messages: 0,
    leftAt: 'missing-sms/whose.asked',
    entry: 'menu',
  },
]

const storyOf = (no: number): Story => STORIES[(no * 7 + Math.floor(no / 5)) % STORIES.length]!

/** Days of the month and of the one before; nobody comes twice. */
const endOf = (no: number): number => Date.parse('2026-11-30T09:00:00Z') - (no % 60) * 86_400_000
const isInMonth = (no: number): boolean => no % 60 < 30

let test: TestStore
let report: PeriodReport
beforeAll(async () => {
  test = await openTestStore()
  const played = Array.from({ length: PEOPLE }, (_, no) => {
    const customer = createPlayer(
      world,
      { 'evidence.collect': evidence({ cause: 'SUBSCRIBER_BUSY' }) },
      'ru',
      newConversation(no + 1),
    )
    storyOf(no).play(customer)
    return customer.walks.map((walk) => {
      const shift = endOf(no) - walk.endedAt
      return { ...walk, startedAt: walk.startedAt + shift, endedAt: walk.endedAt + shift }
    })
  })
  await test.store.turns.receive(
    played.map((_, no) => ({ source: `m:${no}`, chatId: no + 1, payload: { kind: 'update', update: {} } })),
  )
  await Promise.all(
    played.map(async (walks, no) => {
      const head = await test.store.turns.head(no + 1)
      const conversation = { ...newConversation(no + 1), turn: 1 }
      const turn = {
        chatId: no + 1,
        seq: head!.seq,
        expectedTurn: 0,
        conversation,
        effects: [],
        flow: '',
        step: '',
        walks,
      }
      const { committed } = await test.store.turns.commit(turn)
      if (!committed) throw new Error(`the turn of person ${no} was not committed`)
    }),
  )
  report = await makeReport(test.pool, world.services, {
    days: { from: '2026-11-01', to: '2026-11-30' },
    service: null,
  })
})
afterAll(() => test.close())

const people = (isMeant: (story: Story) => boolean, isNow = true): number =>
  Array.from({ length: PEOPLE }, (_, no) => no).filter((no) => isInMonth(no) === isNow && isMeant(storyOf(no))).length

const figure = (title: string, name: string) => {
  const found = report.sections.find((section) => section.title === title)?.figures.find((one) => one.name === name)
  return [found?.now ?? 0, found?.before ?? 0]
}

describe(`a month of ${PEOPLE} people`, () => {
  it('is reported as they know it, in both periods', () => {
    const both = (isMeant: (story: Story) => boolean) => [people(isMeant), people(isMeant, false)]
    expect(figure('Outcomes', 'walks')).toEqual(both(() => true))
    expect(figure('Outcomes', 'solved without a person')).toEqual(both(({ end }) => end === 'came'))
    for (const end of ['came', 'stopped', 'left'])
      expect(figure('Outcomes', `ended: ${end}`)).toEqual(both((story) => story.end === end))
    for (const entry of ['link', 'menu'])
      expect(figure('Ways in', entry)).toEqual(both((story) => story.entry === entry))
    for (const place of ['missing-sms/whose.asked', 'missing-sms/waiting.running'])
      expect(figure('Where people leave', place)).toEqual(both(({ leftAt }) => leftAt === place))
    expect(figure('Causes', 'missing-sms: phone-busy')).toEqual(both(({ messages }) => messages === 1))
    expect(figure('Effort of those solved without a person (median)', 'taps')).toEqual([2, 2])
    expect(figure('Effort of those solved without a person (median)', 'messages')).toEqual([1, 1])
  })

  it('is drawn as heat that they know, and replayed by the same flows ends as it did', async () => {
    await test.pool.query(
      `update walk set ended_at = now() - case when ended_at >= '2026-11-01T00:00:00+03:00' then interval '1 day' else interval '40 days' end`,
    )
    const walks = await readKeptWalks(test.pool, 30)
    const heat = countHeat(walks).get('missing-sms')
    expect(heat?.get('whose.asked')).toEqual({
      passed: people(() => true),
      left: people(({ leftAt }) => leftAt === 'missing-sms/whose.asked'),
    })
    expect(heat?.get('waiting.running')).toEqual({
      passed: people(({ messages }) => messages === 1),
      left: people(({ leftAt }) => leftAt === 'missing-sms/waiting.running'),
    })
    expect(replayWalks(world.flows, walks).changed).toBe(0)
    const { folder, remove } = await makeRunFolder()
    expect(await drawHeat(folder, [...world.flows.values()], walks)).toEqual(['missing-sms.svg'])
    remove()
  })

  it.each([390, 1_440])('is a page that fits a screen of %i px', async (width) => {
    const browser = await chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_ARGS] })
    const page = await browser.newPage({ viewport: { width, height: 900 } })
    await page.setContent(writeReport(report, 'html'))
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    const size = await page.evaluate(
      `Math.min(...[...document.querySelectorAll('th,td')].map(e => parseFloat(getComputedStyle(e).fontSize)))`,
    )
    expect(size).toBeGreaterThanOrEqual(14)
    const shot = process.env['REPORT_SHOT']
    if (shot !== undefined) await page.screenshot({ path: `${shot}-${width}.png`, fullPage: true })
    await browser.close()
  })
})
