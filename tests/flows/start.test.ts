import { describe, expect, test } from 'vitest'
import { createPlayer, fails } from './player.ts'
import { worldOf } from './world.ts'

const several = worldOf()
const one = worldOf('ozon')

describe('the beginning', () => {
  test('asks for no service where there is one', () => {
    const customer = createPlayer(one)
    customer.command('start')
    expect(customer.where()).toBe('start troubles.greeting')
  })

  test('asks for the service where there are several, once', () => {
    const customer = createPlayer(several)
    customer.command('start')
    expect(customer.where()).toBe('start service.asked')
    customer.tap('my-mts')
    expect(customer.now().service).toBe('my-mts')
    customer.command('menu')
    expect(customer.where()).toBe('start troubles.menu')
    customer.tap('other-service')
    customer.tap('ozon')
    expect(customer.now().service).toBe('ozon')
  })

  test('goes from the menu to the question of the service while none is chosen', () => {
    const customer = createPlayer(several)
    customer.command('start')
    customer.command('menu')
    expect(customer.where()).toBe('start service.asked')
  })

  test.each([
    ['missing-sms_my-mts', 'missing-sms whose.asked', 'my-mts'],
    ['missing-sms', 'start service.asked', null],
    ['missing-sms_nobody', 'start service.asked', null],
    ['nothing-we-know', 'start service.asked', null],
  ])('reads the deep link %s', (payload, where, service) => {
    const customer = createPlayer(several)
    customer.command('start', payload)
    expect([customer.where(), customer.now().service]).toEqual([where, service])
  })

  test('goes on with the trouble of the deep link once the service is said', () => {
    const customer = createPlayer(several)
    customer.command('start', 'missing-sms')
    customer.tap('ozon')
    expect(customer.where()).toBe('missing-sms whose.asked')
  })

  test('changes the language of the greeting in place, with one tap, to and fro', () => {
    const customer = createPlayer(one, {}, 'be-BY')
    customer.command('start')
    expect(customer.now().locale).toBe('be')
    customer.tap('English')
    expect(customer.now().locale).toBe('en')
    expect(customer.effects.at(-1)).toMatchObject({ kind: 'ask', replaces: 1 })
    expect(customer.labels()).not.toContain('English')
    customer.tap('back')
    expect(customer.labels()).not.toContain('English')
  })

  test('asks what else there is when a trouble is over', () => {
    const customer = createPlayer(one)
    customer.command('start', 'missing-sms')
    customer.write('89161234567')
    customer.tap('person')
    customer.tap('enough')
    expect(customer.where()).toBe('missing-sms airplane.asked')
    customer.tap('turned-off')
    customer.tap('came')
    expect(customer.where()).toBe('start more')
  })
})

describe('the way to a person', () => {
  test('tells the number of the request that was left', () => {
    const customer = createPlayer(one)
    customer.command('person')
    customer.command('person')
    customer.tap('request')
    expect(customer.now().prompt?.text).toContain('R-1042')
  })

  test('tells where people are when no request can be left', () => {
    const customer = createPlayer(worldOf('my-mts'), { 'tickets.open': fails('NOT_IMPLEMENTED') })
    customer.command('start')
    customer.tap('person')
    customer.tap('request')
    expect(customer.now().prompt?.text).toContain('8 800 250-08-90')
  })

  test('hands over what was found out', () => {
    const customer = createPlayer(one, { 'evidence.collect': fails('UNAVAILABLE') })
    customer.command('start', 'missing-sms')
    customer.write('89161234567')
    for (const answer of ['was-off', 'nothing', 'right', 'enough', 'arrives', 'waited', 'usual', 'official'])
      customer.tap(answer)
    customer.tap('request')
    const asked = customer.effects.find((effect) => effect.kind === 'call' && effect.src === 'tickets.open')
    expect(asked).toMatchObject({
      input: {
        reason: 'nothing-helped',
        service: 'ozon',
        summary: expect.stringContaining('H4 checklist; tried airplane'),
      },
    })
    expect(JSON.stringify(asked)).not.toContain('9161234567')
  })
})
