import { describe, expect, test } from 'vitest'
import type { CustomerEvent } from '../../../src/core/conversation/event.ts'
import { turn } from '../../../src/core/conversation/turn.ts'
import { worldThatOpens } from '../../flows/asking.ts'
import { createPlayer, gives } from '../../flows/player.ts'
import type { Player } from '../../flows/player.ts'
import { flows, worldOf } from '../../flows/world.ts'

const world = worldOf('ozon')
const wrote = (text: string): CustomerEvent => ({ kind: 'wrote', text, forwarded: false, messageId: 77 })
const erased = { kind: 'erase', messageId: 77 }

const feed = (customer: Player, event: CustomerEvent) => customer.feed({ ...event, at: customer.clock() + 1 })

const atWord = (): Player => {
  const lacks = gives({ enough: false, missing: ['code-word'], until: null, phone: null, refusal: null })
  const customer = createPlayer(
    worldThatOpens('my-mts', 'prove', { action: 'reset-password', phone: '+375291234567' }),
    { 'proofs.held': lacks },
  )
  customer.command('start')
  return customer
}

describe('a secret goes from the chat', () => {
  test('when it is written to a flow that sleeps', () => {
    const customer = createPlayer(world)
    customer.command('start', 'missing-sms')
    customer.wait()
    customer.wait()
    expect(feed(customer, wrote('код 482193'))).toContainEqual(erased)
  })

  test('when a deploy has changed the flow meanwhile', () => {
    const customer = createPlayer(world)
    customer.command('start', 'missing-sms')
    const flow = flows.get('missing-sms')!
    const deployed = {
      ...world,
      flows: new Map(flows).set('missing-sms', { ...flow, version: flow.version + 1, migrate: () => null }),
    }
    expect(turn(deployed, customer.now(), { ...wrote('код 482193'), at: customer.clock() }).effects).toContainEqual(
      erased,
    )
  })

  test.each(['start', 'help', 'password'])('when it stands behind the command /%s', (name) => {
    const customer = createPlayer(world)
    customer.command('start')
    expect(feed(customer, { kind: 'command', name, payload: 'пароль: Qwerty', messageId: 77 })).toContainEqual(erased)
  })

  test('when a message becomes the code word, or is forwarded as one, at the question for it', () => {
    const customer = atWord()
    expect(customer.now().prompt?.accepts).toContain('secret')
    expect(feed(customer, { kind: 'edited', messageId: 77, text: 'Сиреневый туман' })).toContainEqual(erased)
    expect(feed(customer, { ...wrote('Сиреневый туман'), forwarded: true } as CustomerEvent)).toContainEqual(erased)
  })

  test('and nothing else does', () => {
    const customer = createPlayer(world)
    customer.command('start', 'missing-sms')
    customer.wait()
    customer.wait()
    expect(feed(customer, wrote('привет'))).not.toContainEqual(erased)
    expect(feed(customer, { kind: 'command', name: 'help', payload: 'что делать', messageId: 77 })).not.toContainEqual(
      erased,
    )
  })
})

describe('a deletion says what was deleted and why', () => {
  const inScam = (locale = 'ru'): Player => {
    const customer = createPlayer(world, {}, locale)
    customer.command('start', 'is-it-a-scam')
    return customer
  }
  const said = (effects: readonly { readonly kind: string }[]): string =>
    effects.flatMap((effect) => ('text' in effect && typeof effect.text === 'string' ? [effect.text] : [])).join('\n')

  test.each([
    ['a first message', () => createPlayer(world), wrote('не приходит код, мой пароль: Qwerty12'), 'в нём был пароль'],
    ['a first message that asks for nothing', () => createPlayer(world), wrote('482193'), 'в нём был код'],
    [
      'an edit',
      inScam,
      { kind: 'edited', messageId: 77, text: 'пароль: Qwerty12' } as CustomerEvent,
      'в нём был пароль',
    ],
    ['a forwarded code', inScam, { ...wrote('код 482193'), forwarded: true } as CustomerEvent, 'в нём был код'],
    [
      'the words of a command',
      inScam,
      { kind: 'command', name: 'password', payload: 'пароль: Qwerty', messageId: 77 } as CustomerEvent,
      'в нём был пароль',
    ],
    ['a password inside a sentence', inScam, wrote('вот он k7Hs42pd, это он?'), 'в нём был пароль'],
    ['a password of the cabinet', inScam, wrote('дали мне вот kdf48213'), 'в нём был пароль'],
  ])('in %s', (_what, arrive, event, words) => {
    const customer = arrive()
    const effects = feed(customer, event)
    expect(effects).toContainEqual(erased)
    expect(said(effects)).toContain(words)
  })

  test('and an edit is not said to be unread besides', () => {
    const customer = inScam()
    const effects = feed(customer, { kind: 'edited', messageId: 77, text: 'пароль: Qwerty12' })
    expect(said(effects)).not.toContain('Исправленные')
  })

  test('the answer in the same sentence is kept', () => {
    const customer = createPlayer(world)
    customer.command('start', 'is-it-a-scam')
    customer.tap('asked')
    const effects = feed(customer, wrote('уже назвала им код 482193'))
    expect(effects).toContainEqual(erased)
    expect(said(effects)).toContain('в нём был код')
    expect(customer.where()).toMatch(/^is-it-a-scam .*told$/)
  })

  test('the trouble in the first words is kept', () => {
    const customer = createPlayer(worldOf('my-mts'))
    feed(customer, wrote('не подходит пароль к кабинету, пароль: Qwerty12'))
    expect(customer.where()).toMatch(/^reset-password /)
  })

  test.each([
    'вывести 45000 не могу, код не приходит',
    'сумма 38000, а код из смс не дошёл',
    'withdraw 15000, no code comes',
  ])('a sum of money is no secret: «%s»', (text) => {
    expect(feed(createPlayer(world), wrote(text))).not.toContainEqual(erased)
  })

  test('after the last try the next guess is deleted too', () => {
    const customer = atWord()
    customer.tap('forgotten')
    const effects = feed(customer, wrote('Сиреневый туман'))
    expect(effects).toContainEqual(erased)
    expect(said(effects)).toContain('похоже на кодовое слово')
  })
})
