import { describe, expect, test } from 'vitest'
import { createPlayer } from '../../flows/player.ts'
import type { Player } from '../../flows/player.ts'
import { texts, worldOf } from '../../flows/world.ts'

const PERSON = texts.plain('ru', { flow: 'common', message: 'ways', attribute: 'person' }, {})
/** Words that no reader finds anything in. */
const NONSENSE = ['кракозябра', 'бумбараш', 'шурум', 'ждвтрп', 'ъыъ']

/** The whole text of the last question, with the note above it. */
const asked = (customer: Player): string => {
  const last = customer.effects.findLast(({ kind }) => kind === 'ask' || kind === 'share')
  return last?.kind === 'ask' || last?.kind === 'share' ? last.text : ''
}

const at = (payload: string, ...taps: readonly string[]): Player => {
  const customer = createPlayer(worldOf())
  customer.command('start', payload)
  for (const tap of taps) customer.tap(tap)
  return customer
}

const places: readonly (readonly [string, () => Player])[] = [
  ['the menu of services', () => at('')],
  ['the menu of a service', () => at('', 'my-mts')],
  ['a question for a number', () => at('missing-sms_ozon')],
  ['the reply keyboard', () => at('missing-sms_ozon', 'mine')],
  ['a typed number', () => at('missing-sms_ozon', 'other')],
  ['a question with buttons', () => at('is-it-a-scam_ozon')],
  ['a question with many buttons', () => at('reset-password_my-mts')],
  ['a list of articles', () => at('answers_my-mts')],
  ['a wish for digits', () => at('change-number_my-mts')],
  ['the way to a person', () => at('is-it-a-scam_ozon', 'person')],
  ['a notice about an address', () => at('missing-email_ozon')],
]

describe('words that fit nothing', () => {
  test.each(places)('never get the same line twice running at %s', (_place, arrive) => {
    const customer = arrive()
    const before = customer.where()
    const shown = NONSENSE.map((text) => {
      customer.write(text)
      expect(customer.where()).toBe(before)
      return asked(customer)
    })
    for (const [index, text] of shown.entries()) expect(text).not.toBe(shown[index - 1])
    const notes = shown.map((text) => text.split('\n\n')[0])
    for (const [index, note] of notes.entries()) expect(note).not.toBe(notes[index - 1])
  })

  test.each(places.filter(([place]) => !/person|keyboard/.test(place)))(
    'put a person first from the second time on, at %s',
    (_place, arrive) => {
      const customer = arrive()
      customer.write(NONSENSE[0]!)
      expect(customer.labels()[0]).not.toBe(PERSON)
      customer.write(NONSENSE[1]!)
      expect(customer.labels()[0]).toBe(PERSON)
      expect(customer.labels().filter((label) => label === PERSON)).toHaveLength(1)
      customer.write(NONSENSE[2]!)
      expect(customer.labels()[0]).toBe(PERSON)
      customer.tap(PERSON!)
      expect(customer.where()).toMatch(/^person /)
    },
  )

  test('get the question in other words', () => {
    const customer = at('is-it-a-scam_ozon')
    const first = asked(customer)
    customer.write('кракозябра')
    expect(asked(customer)).toContain('Что случилось: не нравится сайт')
    expect(asked(customer)).not.toContain(first)
  })

  test('name the answers where a question has no other words', () => {
    const customer = at('link-numbers_my-mts')
    customer.write('кракозябра')
    expect(asked(customer)).toContain('Здесь подойдёт «Объединить» или «Отвязать».')
  })

  test('of a wrong shape get a second wording of their own, with an example', () => {
    const customer = at('missing-sms_ozon', 'other')
    customer.write('12')
    expect(asked(customer)).toContain('Номера здесь не видно')
    customer.write('291234567'.slice(0, 8))
    expect(asked(customer)).toContain('В номере не хватает цифр')
  })

  test('are forgotten with an answer', () => {
    const customer = at('is-it-a-scam_ozon')
    customer.write('кракозябра')
    customer.tap('site')
    customer.write('бумбараш')
    expect(customer.labels()[0]).not.toBe(PERSON)
  })
})

describe('what is said beside the question twice running', () => {
  const twice = (text: string): readonly [string, string, Player] => {
    const customer = at('is-it-a-scam_ozon')
    customer.write(text)
    const first = asked(customer)
    customer.write(text)
    return [first, asked(customer), customer]
  }

  test('thanks get one line', () => {
    const [first, second] = twice('спасибо большое')
    expect(first).toContain('Пожалуйста')
    expect(second).not.toContain('Пожалуйста')
  })

  test('a side question brings a person to the top', () => {
    const [, second, customer] = twice('это платно?')
    expect(second).toContain('Ответ прежний')
    expect(customer.labels()[0]).toBe(PERSON)
  })

  test('anger brings a person to the top', () => {
    const [first, second, customer] = twice('сколько можно')
    expect(second).not.toBe(first)
    expect(customer.labels()[0]).toBe(PERSON)
  })

  test('stickers and commands are answered in other words too', () => {
    const customer = at('is-it-a-scam_ozon')
    const texts = [1, 2, 3, 4].map((messageId) => {
      customer.send({ kind: 'command', name: 'pizza', payload: '', messageId })
      return asked(customer)
    })
    for (const [index, text] of texts.entries()) expect(text).not.toBe(texts[index - 1])
  })
})
