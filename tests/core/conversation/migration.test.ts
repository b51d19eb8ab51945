import { describe, expect, test } from 'vitest'
import type { Flow } from '../../../src/core/flow/flow.ts'
import { turn } from '../../../src/core/conversation/turn.ts'
import type { World } from '../../../src/core/flow/world.ts'
import { createPlayer } from '../../flows/player.ts'
import { flows, worldOf } from '../../flows/world.ts'

const world = worldOf('ozon')

const NEXT = flows.get('missing-sms')!.version + 1

const deployWith = (change: Partial<Flow>): World => ({
  ...world,
  flows: new Map(flows).set('missing-sms', { ...flows.get('missing-sms')!, ...change }),
})

const inFlow = () => {
  const customer = createPlayer(world)
  customer.command('start', 'missing-sms')
  customer.write('89161234567')
  return customer
}
const wrote = { kind: 'wrote', text: 'нет', messageId: 9, forwarded: false, at: 1 } as const

describe('a deploy that changes a flow (G7)', () => {
  test('goes on where the customer was when the flow migrates', () => {
    const customer = inFlow()
    const { flow, step } = turn(
      deployWith({ version: NEXT, migrate: ({ snapshot }) => snapshot }),
      customer.now(),
      wrote,
    )
    expect([flow, step]).toEqual(['missing-sms', 'spam.asked'])
  })

  test('explains, and begins the same trouble anew, when it does not', () => {
    const customer = inFlow()
    const { effects, conversation, flow, step } = turn(
      deployWith({ version: NEXT, migrate: () => null }),
      customer.now(),
      wrote,
    )
    expect([flow, step]).toEqual(['missing-sms', 'trouble.asking'])
    expect(effects).toContainEqual(
      expect.objectContaining({ kind: 'say', text: expect.stringContaining('мы поменяли эти шаги') }),
    )
    expect(conversation.frames.map((frame) => frame.version)).toEqual([flows.get('start')!.version, NEXT])
  })

  test('explains when a snapshot fits no state any more', () => {
    const customer = inFlow()
    const { frames } = customer.now()
    const broken = frames.map((frame) =>
      frame.flow === 'missing-sms' ? { ...frame, snapshot: { status: 'active', value: 'gone', context: {} } } : frame,
    )
    const { effects } = turn(world, { ...customer.now(), frames: broken }, wrote)
    expect(JSON.stringify(effects)).toContain('мы поменяли эти шаги')
  })

  test('leads to the choice of troubles when the flow is no more', () => {
    const customer = inFlow()
    const without = new Map(flows)
    without.delete('missing-sms')
    const services = world.services.map((service) => ({ ...service, flows: [] }))
    const { flow, step } = turn({ ...world, flows: without, services }, customer.now(), wrote)
    expect([flow, step]).toEqual(['start', 'troubles.menu'])
  })

  test('never leads back into a question that does not exist any more', () => {
    const customer = inFlow()
    customer.tap('menu')
    const back = { kind: 'wrote', text: 'назад', messageId: 9, forwarded: false, at: 1 } as const
    const { flow } = turn(deployWith({ version: NEXT, migrate: () => null }), customer.now(), back)
    expect(flow).toBe('start')
  })
})
