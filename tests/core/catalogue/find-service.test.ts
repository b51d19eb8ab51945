import { describe, expect, test } from 'vitest'
import type { World } from '../../../src/core/flow/world.ts'
import { findService } from '../../../src/core/catalogue/find-service.ts'
import { createPlayer } from '../../flows/player.ts'
import type { Player } from '../../flows/player.ts'
import { services, worldOf } from '../../flows/world.ts'

const namedIn = (text: string): string | null => findService(text, services)?.id ?? null

describe('a service is known by its name', () => {
  test.each([
    'не приходит код озон',
    'не приходит код от Озона',
    'Ozon не присылает смс',
    'не приходит код в азоне',
    'код озонн не идет',
    'ozone code does not come',
    'КОД ОЗОН!!!',
    'kod s ozona ne prihodit',
  ])('«%s»: ozon', (text) => {
    expect(namedIn(text)).toBe('ozon')
  })

  test.each([
    ['мтс бизнес сменить номер', 'mts-business'],
    ['mts business change number', 'mts-business'],
    ['мтс-бизнесс переименовать', 'mts-business'],
    ['у нас мтс бізнес', 'mts-business'],
    ['мой мтс не пускает', 'my-mts'],
    ['забыт пароль от моего мтс', 'my-mts'],
    ['my mts password', 'my-mts'],
    ['moi mts parol', 'my-mts'],
    ['майго мтс', 'my-mts'],
  ])('«%s»: %s', (text, id) => {
    expect(namedIn(text)).toBe(id)
  })

  test.each([
    'не приходит код',
    'мтс не шлёт код',
    'зона не ловит',
    'в этом сезоне',
    'газон и вагон',
    'код озон не приходит на мой мтс',
    'my code',
    'мой бизнес',
    '',
    '🙂',
    'озоновый слой',
  ])('«%s»: none for sure', (text) => {
    expect(namedIn(text)).toBeNull()
  })

  test('and only where it is on offer', () => {
    expect(
      findService(
        'код озон',
        services.filter(({ id }) => id !== 'ozon'),
      ),
    ).toBeNull()
    expect(
      findService(
        'мтс не шлёт код',
        services.filter(({ id }) => id !== 'mts-business'),
      )?.id,
    ).toBe('my-mts')
  })
})

/** In a house of every service, with the words read as this flow. */
const says = (text: string, ...intents: readonly { readonly id: string; readonly score: number }[]): Player => {
  const world: World = { ...worldOf(), readIntents: (words) => (words === text ? intents : []) }
  const customer = createPlayer(world)
  customer.command('start')
  customer.write(text)
  return customer
}

describe('the service that the words name', () => {
  test('is not asked for', () => {
    const customer = says('не приходит код озон', { id: 'missing-sms', score: 0.9 })
    expect(customer.where()).toBe('missing-sms whose.asked')
    expect(customer.now().service).toBe('ozon')
  })

  test('is kept through the question what was meant', () => {
    const customer = says('код мтс бизнес', { id: 'missing-sms', score: 0.3 }, { id: 'missing-email', score: 0.28 })
    customer.tap('missing-email')
    expect(customer.where()).toMatch(/^missing-email /)
    expect(customer.now().service).toBe('mts-business')
  })

  test('is meant instead of the one that was chosen before', () => {
    const world: World = { ...worldOf(), readIntents: () => [{ id: 'missing-sms', score: 0.9 }] }
    const customer = createPlayer(world)
    customer.command('start')
    customer.write('код озон')
    expect(customer.now().service).toBe('ozon')
    customer.tap('menu')
    customer.write('а теперь мтс бизнес')
    expect(customer.now().service).toBe('mts-business')
  })

  test('is no reason to offer what it does not do', () => {
    const customer = says('озон переадресация', { id: 'call-forwarding', score: 0.9 })
    expect([customer.where(), customer.now().service]).toEqual(['start troubles.greeting', 'ozon'])
    expect(customer.lines.join()).not.toContain('Мы поняли так')
  })

  test('answers the question for the service, with a number told before', () => {
    const customer = says('не приходит код на +375 29 123-45-67', { id: 'missing-sms', score: 0.9 })
    expect(customer.where()).toBe('start service.asked')
    customer.write('да это же азон')
    expect(customer.where()).toMatch(/^missing-sms /)
    expect(customer.now().service).toBe('ozon')
    expect(customer.effects).toContainEqual(
      expect.objectContaining({
        kind: 'call',
        src: 'evidence.collect',
        input: { phone: '+375291234567', role: 'on-record' },
      }),
    )
  })

  test('is understood with the intents of this house', () => {
    const customer = createPlayer(worldOf())
    customer.command('start')
    customer.write('ne prihodit kod ozon')
    expect(customer.where()).toMatch(/^missing-sms /)
    expect(customer.now().service).toBe('ozon')
  })
})
