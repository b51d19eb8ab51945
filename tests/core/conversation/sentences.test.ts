import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isGrave } from '../../../src/core/conversation/frame.ts'
import { interpretText } from '../../../src/core/conversation/interpret-text.ts'
import { optionName } from '../../../src/core/conversation/live-question.ts'
import { topOf } from '../../../src/core/conversation/draft.ts'
import { poseQuestion } from '../../../src/cli/listen/pose-question.ts'
import { readCorpus } from '../../../src/cli/listen/read-corpus.ts'
import { createPlayer } from '../../flows/player.ts'
import { worldOf } from '../../flows/world.ts'

const world = worldOf()

const meaningOf = (flow: string, state: string, text: string, locale = 'ru'): string => {
  const found = interpretText(poseQuestion(world, flow, state, locale), text)
  switch (found.kind) {
    case 'button':
      return optionName(found.button)
    case 'aside':
      return `${found.flow}/${found.message}`
    case 'navigation':
      return found.navigation
    default:
      return found.kind
  }
}

describe('a sentence is an answer', () => {
  test.each([
    ['missing-sms', 'airplane.asked', 'ага, значок самолёта светится', 'turned-off'],
    ['missing-sms', 'airplane.asked', 'да, оказывается был', 'turned-off'],
    ['missing-sms', 'airplane.asked', 'не, он не включён', 'was-off'],
    ['missing-sms', 'spam.asked', 'смотрела там, пусто', 'nothing'],
    ['missing-sms', 'spam.asked', 'nashla v spame', 'found'],
    ['missing-sms', 'again.sent.due', 'цифры дошли, благодарю', 'came'],
    ['missing-sms', 'again.sent.due', 'так ничего и не пришло', 'not-came'],
    ['missing-sms', 'again.sent.due', 'ne prishlo', 'not-came'],
    ['missing-sms', 'again.sent.due', 'yt ghbikj', 'not-came'],
  ])('%s %s: «%s» is %s', (flow, state, text, event) => {
    expect(meaningOf(flow, state, text)).toBe(event)
  })

  test('in English and Belarusian too', () => {
    expect(meaningOf('missing-sms', 'again.sent.due', 'got it, cheers', 'en')).toBe('came')
    expect(meaningOf('missing-sms', 'again.sent.due', 'прыйшоў, дзякуй', 'be')).toBe('came')
  })
})

describe('at the questions about a person', () => {
  test.each(['Нужен человек', 'позовите оператора', 'запутали вы меня, оператора бы'])(
    '«%s» calls one where that is the question',
    (text) => {
      expect(meaningOf('person', 'invited', text)).toBe('call')
    },
  )

  test.each(['Я ещё жду', 'Жду отдел', 'жду'])('«%s» does not leave the queue', (text) => {
    expect(['leave-queue', 'menu', 'back']).not.toContain(meaningOf('person', 'waiting', text))
  })

  test.each(['больше не хочу ждать', 'уберите меня, я не жду'])('«%s» leaves the queue', (text) => {
    expect(meaningOf('person', 'waiting', text)).toBe('leave-queue')
  })
})

describe('words beside the question', () => {
  test.each([
    ['спасибо вам большое', 'manners/thanks'],
    ['вы вообще робот?', 'side/are-you-human'],
    ['это платно?', 'side/cost'],
    ['алло', 'manners/are-you-there'],
  ])('«%s» is answered, and the question stays', (text, aside) => {
    const customer = createPlayer(worldOf('ozon'))
    customer.command('start', 'missing-sms')
    const before = customer.where()
    customer.write(text)
    expect(customer.where()).toBe(before)
    expect(customer.now().prompt).not.toBeNull()
    const [flow = '', message = ''] = aside.split('/')
    const answered = world.texts.plain('ru', { flow, message }, { service: 'Ozon', hotline: 'none' }) ?? '?'
    expect(customer.lines.join('\n')).toContain(answered)
  })

  test('words that nobody knows are no aside', () => {
    expect(meaningOf('missing-sms', 'airplane.asked', 'лодка')).toBe('miss')
  })
})

test('no sentence of the corpus sets off a grave act', () => {
  const lines = ['tuned', 'unseen'].flatMap((half) =>
    readCorpus(half, readFileSync(`tests/listen/${half}.tsv`, 'utf8')),
  )
  const known = new Map<string, boolean>()
  const isGraveAt = (flow: string, state: string): boolean => {
    const key = `${flow}/${state}`
    const draft = known.has(key) ? null : poseQuestion(world, flow, state, 'ru')
    const buttons = draft?.now.prompt?.rows.flat().filter(({ event }) => event.type !== 'choose') ?? []
    if (draft)
      known.set(
        key,
        buttons.some(({ event }) => isGrave(topOf(draft), event)),
      )
    return known.get(key) === true
  }
  const atGrave = lines.filter(({ flow, state }) => isGraveAt(flow, state))
  const grave = atGrave.flatMap(({ flow, state, locale, text, expected }) => {
    const draft = poseQuestion(world, flow, state, locale)
    const found = interpretText(draft, text)
    if (found.kind !== 'button' || optionName(found.button) === expected) return []
    return isGrave(topOf(draft), found.button.event) ? [`${flow} ${state}: ${text}`] : []
  })
  expect(atGrave.length).toBeGreaterThan(100)
  expect(grave).toEqual([])
}, 60_000)
