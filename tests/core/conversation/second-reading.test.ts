import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newConversation } from '../../../src/core/conversation/conversation.ts'
import type { Event } from '../../../src/core/conversation/event.ts'
import { isGrave } from '../../../src/core/conversation/frame.ts'
import { topOf } from '../../../src/core/conversation/draft.ts'
import { offeredChoices, offeredMeaning } from '../../../src/core/conversation/second-choice.ts'
import { unplacedText } from '../../../src/core/conversation/second-reading.ts'
import { loadAsideNames } from '../../../src/bootstrap/load-intents.ts'
import { poseQuestion } from '../../../src/cli/listen/pose-question.ts'
import { readCorpus } from '../../../src/cli/listen/read-corpus.ts'
import { createPlayer } from '../../flows/player.ts'
import { worldOf } from '../../flows/world.ts'

const world = { ...worldOf('ozon'), asides: loadAsideNames() }
const STRANGE = 'абырвалг фыва ёклмн'

const atCodeQuestion = () => {
  const customer = createPlayer(world)
  customer.command('start', 'missing-sms')
  customer.write('89161234567')
  return customer
}

const wrote = (text: string, at: number, choice?: string | null): Event => ({
  kind: 'wrote',
  text,
  messageId: 900,
  forwarded: false,
  at,
  ...(choice === undefined ? {} : { choice }),
})

describe('the second reader is asked', () => {
  test('about a text that the built-in reader cannot place, with a closed set of meanings', () => {
    const customer = atCodeQuestion()
    const unplaced = unplacedText(world, customer.now(), wrote(STRANGE, customer.clock()))
    expect(unplaced?.text).toBe(STRANGE)
    expect(unplaced?.question).not.toContain('<')
    const ids = unplaced?.choices.map(({ id }) => id) ?? []
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(['go:person', 'aside:side/cost', 'wish:is-it-a-scam']))
    expect(ids.some((id) => id.startsWith('answer:'))).toBe(true)
  })

  test.each([
    ['a text that is understood', 'спасибо'],
    ['a password', 'мой пароль Hs82kd91'],
    ['a long story', 'фыва '.repeat(200)],
  ])('never about %s', (_, text) => {
    const customer = atCodeQuestion()
    expect(unplacedText(world, customer.now(), wrote(text, customer.clock()))).toBeNull()
  })

  test('never before the first turn, nor about a forwarded text', () => {
    const customer = atCodeQuestion()
    expect(unplacedText(world, newConversation(5), wrote(STRANGE, 1))).toBeNull()
    const forwarded = { ...wrote(STRANGE, customer.clock()), forwarded: true } as Event
    expect(unplacedText(world, customer.now(), forwarded)).toBeNull()
  })

  test('with numbers and addresses covered', () => {
    const customer = atCodeQuestion()
    const text = `${STRANGE} +375 29 777 12 34 фыва abc@example.com`
    const unplaced = unplacedText(world, customer.now(), wrote(text, customer.clock()))
    if (unplaced === null) return
    expect(unplaced.text).not.toContain('7771234')
    expect(unplaced.text).not.toContain('777 12 34')
    expect(unplaced.text).not.toContain('abc@')
  })

  test('twenty times a day by one chat, and again the next day', () => {
    const customer = atCodeQuestion()
    const day = { since: customer.clock(), times: 20 }
    const spent = { ...customer.now(), secondReadings: day }
    expect(unplacedText(world, spent, wrote(STRANGE, customer.clock() + 1_000))).toBeNull()
    expect(unplacedText(world, spent, wrote(STRANGE, customer.clock() + 90_000_000))).not.toBeNull()
  })
})

describe('its choice', () => {
  test('is acted on as a tap would be, and counted', () => {
    const customer = atCodeQuestion()
    const before = customer.where()
    const choice =
      unplacedText(world, customer.now(), wrote(STRANGE, customer.clock()))?.choices.find(({ id }) =>
        id.startsWith('answer:'),
      )?.id ?? ''
    customer.feed(wrote(STRANGE, customer.clock() + 1_000, choice))
    expect(customer.where()).not.toBe(before)
    expect(customer.now().secondReadings?.times).toBe(1)
  })

  test('gives the answer to a side question, and the question stays', () => {
    const customer = atCodeQuestion()
    const before = customer.where()
    const effects = customer.feed(wrote(STRANGE, customer.clock() + 1_000, 'aside:side/cost'))
    expect(customer.where()).toBe(before)
    expect(JSON.stringify(effects)).toContain('бесплатн')
  })

  test.each(['none', 'answer:delete-everything', 'wish:score', 'aside:common/bug', 'go:wake', '__proto__', ''])(
    '%j means nothing',
    (choice) => {
      const [asked, unasked] = [atCodeQuestion(), atCodeQuestion()]
      const at = asked.clock() + 1_000
      const shown = (effects: readonly unknown[]) => JSON.stringify(effects)
      expect(shown(asked.feed(wrote(STRANGE, at, choice)))).toBe(shown(unasked.feed(wrote(STRANGE, at, null))))
    },
  )

  test('never overrides what the built-in reader understands', () => {
    const customer = atCodeQuestion()
    const before = customer.where()
    customer.feed(wrote('спасибо', customer.clock() + 1_000, 'go:menu'))
    expect(customer.where()).toBe(before)
  })
})

test('no grave act is ever on offer, at any question of the corpus', () => {
  const questions = [
    ...new Map(
      readCorpus('tuned.tsv', readFileSync('tests/listen/tuned.tsv', 'utf8')).map((line) => [
        `${line.flow}/${line.state}`,
        line,
      ]),
    ).values(),
  ]
  const everything = { ...worldOf(), asides: loadAsideNames() }
  let buttons = 0
  for (const { flow, state } of questions) {
    const draft = poseQuestion(everything, flow, state, 'ru')
    for (const { id } of offeredChoices(draft).filter((choice) => choice.id.startsWith('answer:'))) {
      const meaning = offeredMeaning(draft, id)
      if (meaning?.kind !== 'button' || meaning.button.event.type === 'choose') continue
      buttons += 1
      expect(isGrave(topOf(draft), meaning.button.event)).toBe(false)
    }
  }
  expect(buttons).toBeGreaterThan(300)
})

test('whatever a model says, the turn does no more than a choice on offer would', () => {
  fc.assert(
    fc.property(fc.string(), (choice) => {
      const customer = atCodeQuestion()
      const effects = customer.feed(wrote(STRANGE, customer.clock() + 1_000, choice))
      expect(effects.some(({ kind }) => kind === 'call')).toBe(false)
    }),
    { numRuns: 50 },
  )
})
