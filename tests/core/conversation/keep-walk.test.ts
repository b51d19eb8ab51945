import { describe, expect, test } from 'vitest'
import { createPlayer, evidence, fails } from '../../flows/player.ts'
import type { Player } from '../../flows/player.ts'
import { worldOf } from '../../flows/world.ts'

const DAY = 24 * 60 * 60_000

const lost = (): Player =>
  createPlayer(worldOf('ozon'), {
    'evidence.collect': evidence({ cause: 'SUBSCRIBER_BUSY' }),
    'codes.send': fails('X'),
  })

const waiting = (customer = lost()): Player => {
  customer.command('start', 'missing-sms')
  customer.tap('mine')
  customer.share('+79161234567')
  return customer
}

describe('a walk', () => {
  test('that a link began leaves its outcome: cause, taps, messages, end, states', () => {
    const customer = waiting()
    customer.tap('came')
    expect(customer.walks).toMatchObject([
      { entry: 'link', flow: 'missing-sms', service: 'ozon', cause: 'phone-busy', end: 'came', taps: 2, messages: 1 },
    ])
    const [{ steps = [], startedAt = 0, endedAt = 0, talk } = {}] = customer.walks
    expect(steps[0]).toBe('init missing-sms/trouble.asking')
    expect(steps.at(-1)).toBe('came missing-sms/came')
    expect(steps).toContain('done.actor.evidence missing-sms/waiting.running')
    expect(endedAt - startedAt).toBe(30_000)
    expect(talk).toBe(false)
    expect(customer.now().walk).toBe(null)
  })

  test('keeps no word, number or choice of the customer', () => {
    const customer = createPlayer(worldOf('ozon'))
    customer.command('start', 'missing-sms')
    customer.tap('other')
    customer.write('+375 29 123-45-67')
    customer.write('qwertyuiop Иванова')
    customer.command('menu')
    expect(customer.walks).toMatchObject([{ end: 'stopped', messages: 2, missed: 1 }])
    expect(JSON.stringify(customer.walks)).not.toMatch(/Иванов|qwerty|29123|123-45/)
  })

  test('of a menu, of words, of a command and of a notice says what led into it', () => {
    const customer = createPlayer(worldOf('ozon'))
    customer.command('start')
    customer.tap('missing-sms')
    customer.command('menu')
    customer.write('не приходит смс с кодом')
    customer.command('menu')
    customer.command('person')
    customer.tap('menu')
    customer.send({ kind: 'followed', notice: 7, flow: 'missing-sms', callbackId: 'c' })
    customer.command('menu')
    expect(customer.walks.map(({ entry, flow, end }) => `${entry} ${flow} ${end}`)).toEqual([
      'menu missing-sms stopped',
      'wish missing-sms stopped',
      'command person stopped',
      'notice missing-sms stopped',
    ])
  })

  test('of a link whose service is still asked for was begun by the link', () => {
    const customer = createPlayer(worldOf('ozon', 'mts-business'))
    customer.command('start', 'missing-sms')
    customer.tap('Ozon')
    customer.command('menu')
    expect(customer.walks).toMatchObject([{ entry: 'link', flow: 'missing-sms' }])
  })

  test('ends as left when the chat has slept for a day, at the time of the last action', () => {
    const customer = createPlayer(worldOf('ozon'))
    customer.command('start', 'missing-sms')
    customer.tap('other')
    const last = customer.clock()
    for (let rings = 0; rings < 12 && Object.keys(customer.now().timers).length > 0; rings += 1) customer.wait()
    expect(customer.walks).toMatchObject([{ end: 'left', endedAt: last }])
    expect(customer.clock() - last).toBeGreaterThanOrEqual(DAY)
  })

  test('goes on for whoever wakes within the day, and is taken up by whoever is back later', () => {
    const customer = createPlayer(worldOf('ozon'))
    customer.command('start', 'missing-sms')
    customer.tap('other')
    while (customer.now().silence !== 'asleep') customer.wait()
    expect(customer.now().silence).toBe('asleep')
    customer.tap('wake')
    expect(customer.walks).toEqual([])
    for (let rings = 0; rings < 12 && Object.keys(customer.now().timers).length > 0; rings += 1) customer.wait()
    expect(customer.walks).toMatchObject([{ end: 'left', taps: 2 }])
    customer.tap('wake')
    customer.command('menu')
    expect(customer.walks[1]).toMatchObject({ entry: 'return', end: 'stopped', taps: 0 })
  })

  test('ends when the customer blocks the bot', () => {
    const customer = waiting()
    customer.send({ kind: 'blocked' })
    expect(customer.walks).toMatchObject([{ end: 'left' }])
  })

  test('is not taken up by whoever unblocks the bot and goes elsewhere at once, and is by an act in it', () => {
    const back = (): Player => {
      const customer = waiting()
      customer.send({ kind: 'blocked' })
      customer.send({ kind: 'unblocked' })
      return customer
    }
    const elsewhere = back()
    elsewhere.command('start', 'is-it-a-scam')
    elsewhere.command('menu')
    expect(elsewhere.walks).toMatchObject([
      { flow: 'missing-sms', end: 'left' },
      { flow: 'is-it-a-scam', entry: 'link', end: 'stopped' },
    ])
    const again = back()
    again.tap('came')
    expect(again.walks).toMatchObject([{ end: 'left' }, { entry: 'return', end: 'came', taps: 1 }])
    const gone = back()
    gone.send({ kind: 'blocked' })
    expect(gone.walks).toHaveLength(1)
  })

  test('that an agent took part in says so, and ends with a person when the talk solves it', () => {
    const customer = waiting()
    customer.command('person')
    const agent = { id: 5, name: 'Вера' }
    customer.feed({ kind: 'claimed', agent, callbackId: null, at: customer.clock() })
    customer.write('слова для сотрудника')
    customer.feed({ kind: 'released', how: 'solved', flow: null, words: null, at: customer.clock() })
    expect(customer.walks).toMatchObject([{ flow: 'missing-sms', end: 'person', talk: true, messages: 1 }])
  })

  test('of a customer who is forgotten leaves nothing', () => {
    const customer = waiting()
    customer.write('забудь меня')
    customer.tap('forget')
    expect(customer.now().walk).toBe(null)
    expect(customer.walks).toEqual([])
  })

  test('that goes in circles keeps its first and last steps', () => {
    const customer = createPlayer(worldOf('ozon'))
    customer.command('start', 'missing-sms')
    for (let round = 0; round < 60; round += 1) {
      customer.tap('mine')
      customer.tap('back')
    }
    customer.command('menu')
    const [{ steps = [], cut = false, taps = 0 } = {}] = customer.walks
    expect([steps.length, cut, taps]).toEqual([80, true, 120])
    expect(steps[0]).toBe('init missing-sms/trouble.asking')
    expect(steps.at(-1)?.startsWith('shown missing-sms/')).toBe(true)
  })
})
