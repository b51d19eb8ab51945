import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadCatalogue } from '../../../src/bootstrap/load-catalogue.ts'
import { readArguments } from '../../../tools/simulator/simulate-arguments.ts'
import { playCrowd } from '../../../tools/simulator/crowd.ts'
import { judge } from '../../../tools/simulator/judge.ts'
import type { JudgedPlay } from '../../../tools/simulator/judge.ts'
import { makePeople, troubles } from '../../../tools/simulator/draw-people.ts'
import { bar } from '../../../tools/simulator/progress.ts'
import { figuresOf, report } from '../../../tools/simulator/report.ts'
import { readingOf, silent } from '../../../tools/simulator/speech.ts'
import { loadSentences } from '../../../tools/simulator/sentences.ts'
import type { BotState } from '../../../tools/simulator/bot-observer.ts'
import { worldOf } from '../../flows/world.ts'
import { openStage } from '../../../tools/simulator/stage.ts'
import type { Stage } from '../../../tools/simulator/stage.ts'
import { freshDatabase } from '../../support/postgres.ts'

const COUNT = 20
const SEED = 7

describe('people', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(makePeople(60, SEED)).toEqual(makePeople(60, SEED))
    expect(makePeople(60, SEED + 1)).not.toEqual(makePeople(60, SEED))
  })

  it('come with every trouble there is, when there are enough of them', () => {
    const people = makePeople(300, SEED)
    expect(new Set(people.map(({ trouble }) => trouble.id)).size).toBe(troubles.length)
    expect(new Set(people.map(({ phone }) => phone)).size).toBe(300)
  })

  it('come for every flow of the menu, and for a person', () => {
    const flows = new Set([...loadCatalogue('services').flatMap((service) => service.flows), 'person'])
    expect([...flows].filter((flow) => !troubles.some((trouble) => trouble.flow === flow))).toEqual([])
  })

  it('have troubles that can be told apart by their names', () => {
    expect(new Set(troubles.map(({ id }) => id)).size).toBe(troubles.length)
  })
})

describe('arguments', () => {
  it('are a count, a seed and a wish to see everything', () => {
    expect(readArguments([])).toEqual({ count: 300, seed: 1, month: false, minutes: 120, wordy: false, verbose: false })
    expect(readArguments(['40', '--seed', '9', '--verbose'])).toEqual({
      count: 40,
      seed: 9,
      month: false,
      minutes: 120,
      wordy: false,
      verbose: true,
    })
    expect(readArguments(['--month', '10000'])).toMatchObject({ count: 10_000, month: true })
  })

  it.each(['0', '901', '-3', 'many', '--seed', '--seed x', '--fast', '1e2', '', '--month 99999', '--month --wordy'])(
    '«%s» is refused in one line',
    (words) => {
      expect(() => readArguments(words.split(' '))).toThrow(/^[^\n]+ write[^\n]+$/)
    },
  )
})

describe('wordy people', () => {
  it('are three of ten, or all of them, with the same troubles', () => {
    const [few, all] = [makePeople(300, SEED), makePeople(300, SEED, 1)]
    const wordy = few.filter(({ speech }) => speech !== 'taps').length
    expect(wordy).toBeGreaterThan(60)
    expect(wordy).toBeLessThan(120)
    expect(all.every(({ speech }) => speech !== 'taps')).toBe(true)
    expect(all.map(({ trouble }) => trouble)).toEqual(few.map(({ trouble }) => trouble))
  })

  it('have sentences of other people for their answers', () => {
    const sentences = loadSentences(worldOf())
    const airplane = { flow: 'missing-sms', ask: 'airplane', event: 'was-off', language: 'ru' } as const
    expect(sentences.find(airplane, 1)).toEqual(expect.any(String))
    expect(sentences.find({ ...airplane, event: 'no-such-answer' }, 1)).toBeNull()
  })

  it('notice how a sentence was read', () => {
    const at = (misses: number, ...chosen: readonly string[]): BotState => ({
      turn: 1,
      flow: 'missing-sms',
      step: 'airplane.asked',
      ask: 'airplane',
      buttons: [],
      accepts: [],
      share: false,
      asleep: false,
      withAgent: false,
      misses,
      answers: chosen.map((label) => ({ flow: 'missing-sms', ask: 'airplane', chosen: label })),
    })
    expect(readingOf(at(0), at(0, 'Он выключен'), 'Он выключен')).toBe('understood')
    expect(readingOf(at(0), at(0, 'Был включён'), 'Он выключен')).toBe('misread')
    expect(readingOf(at(0), at(0), 'Он выключен')).toBe('misread')
    expect(readingOf(at(0), at(1), 'Он выключен')).toBe('missed')
  })

  it('are reported apart', () => {
    const [person] = makePeople(1, SEED, 1)
    const play: JudgedPlay = {
      person: person!,
      end: 'helped',
      trouble: null,
      signs: new Set(),
      taps: 2,
      messages: 3,
      speech: { sentences: 3, missed: 1, misread: 1, askedAgain: 0 },
      path: [],
      named: null,
    }
    expect(report([play]).join('\n')).toMatch(
      /wordy people +1: 100\.0 %[^]*median 5[^]*3: not understood 1\.00 a person, taken for something else 1\.00[^]*asked although told +0/,
    )
  })
})

it('a bar fills', () => {
  expect([bar(0, 4), bar(2, 4), bar(4, 4)]).toEqual([
    `[${'.'.repeat(30)}] 0 of 4`,
    `[${'#'.repeat(15)}${'.'.repeat(15)}] 2 of 4`,
    `[${'#'.repeat(30)}] 4 of 4`,
  ])
})

describe('figures', () => {
  const one = (change: Partial<JudgedPlay>): JudgedPlay => {
    const person = makePeople(COUNT, SEED).find(({ trouble }) => trouble.named.length > 0)
    return {
      person: person!,
      end: 'helped',
      trouble: null,
      signs: new Set(),
      taps: 3,
      messages: 0,
      speech: silent,
      path: [],
      named: null,
      ...change,
    }
  }

  it('are counted by how it ended', () => {
    const crowd = [
      one({ named: true, taps: 2 }),
      one({ end: 'person', named: false, taps: 4, signs: new Set(['asks score/score']) }),
      one({ end: 'gone', taps: 40 }),
      one({ end: 'stuck', named: false, trouble: 'no way' }),
      one({ end: 'unhelped', taps: 6 }),
    ]
    expect(figuresOf(crowd)).toEqual({
      people: 5,
      gone: 1,
      stayed: 4,
      helped: 1,
      byPerson: 1,
      talked: 1,
      unhelped: 1,
      deadEnds: 1,
      causes: 4,
      nameable: 3,
      named: 1,
      tapsMedian: 4,
      taps95: 6,
    })
    expect(report(crowd).join('\n')).toMatch(
      /25\.0 % \(1 of 4; 1 got a person, 1 of them at once in the chat; 1 neither\)[^]*33\.3 % \(1 of 3[^]*median 4, 95 % within 6[^]*dead ends +1[^]*no way/,
    )
  })

  it('of nobody are none', () => {
    expect(figuresOf([])).toMatchObject({ people: 0, tapsMedian: 0, taps95: 0 })
    expect(report([]).join('\n')).toContain('–')
  })
})

describe('a small crowd against the whole bot', () => {
  const told: string[] = []
  let stage: Stage | null = null
  let crowd: readonly JudgedPlay[] = []
  let close = async (): Promise<void> => undefined
  beforeAll(async () => {
    const database = await freshDatabase()
    const dataDir = await mkdtemp(join(tmpdir(), 'dozvon-simulate-test-'))
    const open = (stage = await openStage({ databaseUrl: database.url, dataDir }))
    close = async () => {
      await open.close()
      await database.drop()
      await rm(dataDir, { recursive: true, force: true })
    }
    crowd = (await playCrowd(open, makePeople(COUNT, SEED), ({ end }) => void told.push(end))).map(judge)
  })
  afterAll(() => close())

  it('meets no dead end, and the bot logs no mistake of its own', () => {
    expect(
      crowd.filter(({ end }) => end === 'stuck').map(({ person, trouble }) => `${person.trouble.id}: ${trouble}`),
    ).toEqual([])
    expect(stage?.mistakes).toEqual([])
  })

  it('is told of whole, each person once', () => {
    expect(crowd.map(({ person }) => person.no)).toEqual(Array.from({ length: COUNT }, (_, index) => index + 1))
    expect(told).toHaveLength(COUNT)
  })

  it('has figures that add up', () => {
    const { people, gone, stayed, helped, byPerson, unhelped, deadEnds, nameable, named } = figuresOf(crowd)
    expect(people).toBe(COUNT)
    expect(gone + helped + byPerson + unhelped + deadEnds).toBe(people)
    expect(stayed).toBe(people - gone)
    expect(named).toBeLessThanOrEqual(nameable)
    expect(helped).toBeGreaterThan(byPerson)
    expect(nameable).toBeGreaterThan(COUNT / 4)
  })

  it('meets our people where somebody is asked for, but for the day on which nobody is there', () => {
    const asked = crowd.filter(({ end }) => end === 'person')
    expect(asked.length).toBeGreaterThan(0)
    expect(
      asked.filter(({ signs, person }) => signs.has('asks score/score') === (person.trouble.network === 'maintenance')),
    ).toEqual([])
  })

  it('has walked real ways: whoever was helped answered something', () => {
    expect(crowd.filter(({ end, path }) => end === 'helped' && path.length === 0)).toEqual([])
  })
})
