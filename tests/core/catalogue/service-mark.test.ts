import { describe, expect, it } from 'vitest'
import { turn } from '../../../src/core/conversation/turn.ts'
import { createPlayer } from '../../flows/player.ts'
import { worldOf } from '../../flows/world.ts'

const inFlow = () => {
  const customer = createPlayer(worldOf('my-mts', 'ozon'))
  customer.command('start', 'missing-sms_my-mts')
  customer.write('89161234567')
  return customer
}

const press = { kind: 'pressed', index: 0, callbackId: 'c', at: 1_800_000_000_000 } as const

describe('a saved conversation', () => {
  it("names the catalogue's entries and does not hold them", () => {
    const saved = JSON.stringify(inFlow().now())
    expect(saved).toContain('{"$service":"my-mts"}')
    expect(saved).not.toContain('hotlines')
  })

  it('goes on with the catalogue as it is after a deploy', () => {
    const customer = inFlow()
    const world = worldOf('my-mts', 'ozon')
    const renamed = { ...world, services: world.services.map((service) => ({ ...service, smsSender: 'NEW-SENDER' })) }
    const { effects } = turn(renamed, customer.now(), { ...press, prompt: customer.now().prompt!.no, index: 1 })
    expect(effects.some((effect) => effect.kind === 'ask' && effect.text.includes('NEW-SENDER'))).toBe(true)
  })

  it('is explained to the customer when its service is no longer on offer (G7)', () => {
    const customer = inFlow()
    const { effects, flow } = turn(worldOf('ozon'), customer.now(), { ...press, prompt: customer.now().prompt!.no })
    expect(flow).toBe('missing-sms')
    expect(effects.some((effect) => effect.kind === 'say' && effect.text.includes('поменяли эти шаги'))).toBe(true)
  })
})
