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
