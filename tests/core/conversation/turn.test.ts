import { describe, expect, test } from 'vitest'
import type { Effect } from '../../../src/core/conversation/effect.ts'
import { createPlayer } from '../../flows/player.ts'
import type { Player } from '../../flows/player.ts'
import { worldOf } from '../../flows/world.ts'

const inFlow = (): Player => {
  const customer = createPlayer(worldOf('ozon'))
  customer.command('start', 'missing-sms')
  customer.write('89161234567')
  return customer
}

const press = (customer: Player, prompt: number, index: number, later = 500): readonly Effect[] =>
  customer.feed({ kind: 'pressed', prompt, index, callbackId: 'again', at: customer.clock() + later })

const kinds = (effects: readonly Effect[]): readonly string[] => effects.map(({ kind }) => kind)

describe('a tap', () => {
  test('acts once when it comes twice (G1)', () => {
    const customer = inFlow()
    const { no } = customer.now().prompt!
    customer.tap('was-off')
    const before = customer.now()
    expect(press(customer, no, 1)).toEqual([{ kind: 'toast', callbackId: 'again', text: null }])
    expect({ ...customer.now(), turn: 0, seenAt: 0 }).toEqual({ ...before, turn: 0, seenAt: 0 })
  })

  test('on an older message tells so and shows the present question again', () => {
    const customer = inFlow()
    const { no } = customer.now().prompt!
    customer.tap('was-off')
    const step = customer.where()
    const effects = press(customer, no, 0, 60_000)
    expect(effects).toContainEqual({
      kind: 'toast',
      callbackId: 'again',
      text: 'Это прошлый вопрос. Ответьте на последний.',
    })
    expect(kinds(effects)).toEqual(expect.arrayContaining(['drop', 'ask']))
    expect(customer.where()).toBe(step)
  })

  test('on a button that the question does not have changes nothing', () => {
    const customer = inFlow()
    const step = customer.where()
    expect(kinds(press(customer, customer.now().prompt!.no, 99))).toEqual(['toast'])
    expect(customer.where()).toBe(step)
  })

  test('leaves the answered question with what was chosen and without buttons', () => {
    const customer = inFlow()
    const { no } = customer.now().prompt!
    customer.tap('was-off')
    expect(customer.effects).toContainEqual({
      kind: 'close',
      prompt: no,
      text: expect.stringContaining('<b>✓ Он выключен</b>'),
    })
  })
})

describe('a button below a notice', () => {
  const follow = (customer: Player, flow: string, later = 60_000): readonly Effect[] =>
    customer.feed({ kind: 'followed', notice: 4, flow, callbackId: 'n', at: customer.clock() + later })

  test.each([
    ['a chat that has begun', 60_000],
    ['one that has gone to sleep', 24 * 3_600_000],
  ])('leads into its flow, as a deep link does, with a way back: %s', (_, later) => {
    const customer = createPlayer(worldOf('ozon'))
    customer.command('start', 'missing-email')
    expect(follow(customer, 'missing-sms', later)).toContainEqual({ kind: 'toast', callbackId: 'n', text: null })
    expect(customer.where()).toContain('missing-sms')
    customer.tap('back')
    expect(customer.where()).toContain('missing-email')
  })

  test('leads into its flow in a chat that nobody has written in', () => {
    const customer = createPlayer(worldOf('ozon'))
    expect(kinds(follow(customer, 'missing-sms'))).toContain('toast')
    expect(customer.where()).toContain('missing-sms')
  })

  test('acts once when it comes twice, and leads to the choice when there is no such flow', () => {
    const customer = createPlayer(worldOf('ozon'))
    customer.command('start')
    follow(customer, 'missing-sms', 60_000)
    const before = customer.where()
    expect(kinds(follow(customer, 'missing-sms', 60_500))).toEqual(['toast'])
    expect(customer.where()).toBe(before)
    follow(customer, 'no-such-flow', 70_000)
    expect(customer.where()).toContain('start')
  })
})

describe('what does not fit', () => {
  test.each([
    ['an edited message', { kind: 'edited', messageId: 5, text: 'да' }, 'Исправленные'],
    ['a forwarded message', { kind: 'wrote', messageId: 5, text: 'да', forwarded: true }, 'Пересланное'],
    ['a sticker', { kind: 'sent', what: 'sticker', messageId: 5 }, 'Стикер'],
    [
      'a text of 4,096 characters',
      { kind: 'wrote', messageId: 5, text: 'абв '.repeat(1024), forwarded: false },
      'длинный',
    ],
    ['a storm of emoji', { kind: 'wrote', messageId: 5, text: '🤬'.repeat(99), forwarded: false }, 'значки'],
    ['an unknown command', { kind: 'command', name: 'fly', payload: '', messageId: 5 }, 'Такой команды'],
    [
      'a contact that nobody asked for',
      { kind: 'contact', phone: '+79161234567', whose: 'own', messageId: 5 },
      'Номер сейчас не нужен',
    ],
    ['/start in the middle', { kind: 'command', name: 'start', payload: '', messageId: 5 }, 'Мы уже на этом шаге'],
  ] as const)('%s is answered, and the flow stays where it is', (_, event, words) => {
    const customer = inFlow()
    const step = customer.where()
    const effects = customer.feed({ ...event, at: customer.clock() + 60_000 })
    expect(JSON.stringify(effects)).toContain(words)
    expect(kinds(effects)).toEqual(expect.arrayContaining(['drop', 'ask']))
    expect(customer.where()).toBe(step)
  })

  test('names a person when it happens twice', () => {
    const customer = inFlow()
    customer.write('лодка')
    customer.write('пароход')
    expect(customer.lines.join('\n')).toContain('Снова не поняли')
    customer.write('человек')
    expect(customer.where()).toBe('person no-desk')
  })

  test('a group is left at once, without a word', () => {
    expect(createPlayer(worldOf('ozon')).feed({ kind: 'added-to-group', at: 1 })).toEqual([{ kind: 'leave-chat' }])
  })
})

describe('typed words', () => {
  test.each([
    ['да', 'missing-sms retry.running'],
    ['Был включён!', 'missing-sms retry.running'],
    ['нет', 'missing-sms spam.asked'],
    ['он выключен', 'missing-sms spam.asked'],
    ['ОН ВЫКЛЮЧЕН.', 'missing-sms spam.asked'],
    ['как проверить', 'missing-sms airplane.how'],
    ['назад', 'missing-sms whose.asked'],
    ['menu', 'start troubles.menu'],
    ['оператор', 'person no-desk'],
    ['person', 'person no-desk'],
  ])('«%s» lead to %s', (text, where) => {
    const customer = inFlow()
    customer.write(text)
    expect(customer.where()).toBe(where)
  })

  test.each(['8 (916) 123-45-67', '+7 916 123 45 67', 'мой номер 89161234567, спасибо', '9161234567'])(
    'a number is read from «%s»',
    (text) => {
      const customer = createPlayer(worldOf('ozon'))
      customer.command('start', 'missing-sms')
      customer.write(text)
      expect(customer.effects).toContainEqual(
        expect.objectContaining({
          kind: 'call',
          src: 'evidence.collect',
          input: { phone: '+79161234567', role: 'on-record' },
        }),
      )
    },
  )
})
