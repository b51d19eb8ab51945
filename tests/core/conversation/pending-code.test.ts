import { describe, expect, test } from 'vitest'
import type { Effect } from '../../../src/core/conversation/effect.ts'
import type { CustomerEvent, Event, WorldEvent } from '../../../src/core/conversation/event.ts'
import { worldThatOpens } from '../../flows/asking.ts'
import { createPlayer, fails, gives } from '../../flows/player.ts'
import type { Player, Replies } from '../../flows/player.ts'

const MINUTE = 60_000
const lacks = { enough: false, missing: ['code'], until: null, phone: null, refusal: null }

/** A customer to whom a code was sent. */
const withCode = (replies: Replies = {}): Player => {
  const customer = createPlayer(
    worldThatOpens('my-mts', 'prove', { action: 'reset-password', phone: '+375291234567' }),
    { 'proofs.held': gives(lacks), ...replies },
  )
  customer.command('start')
  return customer
}

const feed = (customer: Player, event: CustomerEvent | WorldEvent, after = 1_000): readonly Effect[] =>
  customer.feed({ ...event, at: customer.clock() + after } as Event)
const wrote = (text: string, messageId: number): CustomerEvent => ({ kind: 'wrote', text, messageId, forwarded: false })
const claim: WorldEvent = { kind: 'claimed', agent: { id: 11, name: 'Анна' }, callbackId: 'take' }

const inTalk = (replies: Replies = {}): Player => {
  const customer = withCode(replies)
  feed(customer, claim)
  return customer
}

/** Everything that agents get to read of these effects. */
const shown = (effects: readonly Effect[]): string =>
  effects.flatMap((effect) => (effect.kind === 'post' && 'text' in effect.post ? [effect.post.text] : [])).join('\n')
const erased = (effects: readonly Effect[]): readonly number[] =>
  effects.flatMap((effect) => (effect.kind === 'erase' ? [effect.messageId] : []))

describe('while a code is pending, agents do not get to read it', () => {
  test.each([
    '593 и 028',
    'первые 593 вторые 028',
    'в начале пять девять три, в конце ноль два восемь',
    'это пять 93 дальше у меня 028',
    '05:93, 02:80',
    '593',
  ])('in one message: «%s»', (text) => {
    const effects = feed(inTalk(), wrote(text, 70))
    expect(erased(effects)).toEqual([70])
    expect(shown(effects)).not.toMatch(/\d|пять|ноль/)
  })

  test('in two messages: the first is taken back with the second', () => {
    const customer = inTalk()
    const first = feed(customer, wrote('сначала 593', 70))
    expect(erased(first)).toEqual([])
    const second = feed(customer, wrote('и 028', 71))
    expect(erased(second)).toEqual([71, 70])
    expect(shown(second)).not.toMatch(/\d/)
    expect(second).toContainEqual({
      kind: 'post',
      post: { kind: 'reword', messageId: 70, text: 'сначала •••', caption: false },
    })
  })

  test('in two messages of nothing but digits: not even a part is seen', () => {
    const customer = inTalk()
    const effects = [...feed(customer, wrote('593', 70)), ...feed(customer, wrote('028', 71))]
    expect(erased(effects)).toEqual([70, 71])
    expect(shown(effects)).not.toMatch(/\d/)
  })

  test('an edit of the same digits is no second half', () => {
    const customer = inTalk()
    feed(customer, wrote('сначала 593', 70))
    expect(erased(feed(customer, { kind: 'edited', messageId: 70, text: 'Сначала 593' }))).toEqual([])
  })

  test('digit by digit, in captions and by edits', () => {
    const customer = inTalk()
    const effects = [
      wrote('5', 70),
      { kind: 'file', fileId: 'f', name: 'a.pdf', caption: '9', forwarded: false, messageId: 71 } as CustomerEvent,
      { kind: 'edited', messageId: 72, text: 'три' } as CustomerEvent,
      wrote('0', 73),
    ].map((event) => feed(customer, event))
    expect(effects.slice(0, 3).flatMap(erased)).toEqual([])
    expect(erased(effects[3]!)).toEqual([73, 70, 71, 72])
    expect(erased(feed(customer, wrote('2', 74)))).toEqual([74])
  })

  test('also when nobody knows whether it was sent', () => {
    const effects = feed(inTalk({ 'codes.send': fails('UNKNOWN_OUTCOME') }), wrote('593 и 028', 70))
    expect(erased(effects)).toEqual([70])
  })

  test('in what they read of the words to the bot', () => {
    const customer = withCode()
    feed(customer, wrote('пришло 593', 70))
    feed(customer, wrote('и ещё 028', 71))
    expect(
      customer
        .now()
        .written.map(({ text }) => text)
        .join(' '),
    ).not.toMatch(/\d/)
  })
})

describe('agents read numbers as ever', () => {
  test('while a code is pending: a phone number and how long somebody waits', () => {
    const customer = inTalk()
    const text = 'звоню с 8 029 123 45 67, жду 20 минут'
    expect(shown(feed(customer, wrote(text, 70)))).toContain(text)
  })

  test('when the code has outlived its time', () => {
    const customer = inTalk()
    expect(shown(feed(customer, wrote('кабинеты 593 и 028', 70), 61 * MINUTE))).toContain('кабинеты 593 и 028')
  })

  test('when the code was typed rightly', () => {
    const held = { enough: true, missing: [], until: null, phone: '+375291234567', refusal: null }
    const customer = withCode({ 'proofs.held': [gives(lacks), gives(held)] })
    customer.write('593028')
    expect(customer.now().pendingCode).toBeNull()
  })

  test('when none was asked for', () => {
    const customer = createPlayer(worldThatOpens('my-mts', 'is-it-a-scam', {}))
    customer.command('start')
    feed(customer, claim)
    expect(shown(feed(customer, wrote('кабинеты 593 и 028', 70)))).toContain('кабинеты 593 и 028')
  })
})
