import { describe, expect, test } from 'vitest'
import type { Effect } from '../../../src/core/conversation/effect.ts'
import type { Event, WorldEvent } from '../../../src/core/conversation/event.ts'
import type { Incident } from '../../../src/core/incident/incident.ts'
import { createPlayer } from '../../flows/player.ts'
import type { Player } from '../../flows/player.ts'
import { worldOf } from '../../flows/world.ts'

const AT = Date.parse('2025-11-22T09:00:00Z')
const HOUR = 3_600_000
const knownIncident = (change: Partial<Incident> = {}): Incident => ({
  id: 'own-1',
  source: 'hand',
  kind: 'incident',
  state: 'open',
  services: [],
  regions: [],
  flows: null,
  startsAt: AT - HOUR,
  endsAt: null,
  texts: { ru: 'Вход не работает.', en: 'Signing in does not work.' },
  updatedAt: AT,
  ...change,
})

const play = (incidents: readonly Incident[]): Player => createPlayer(worldOf('my-mts'), {}, 'ru', undefined, incidents)
const happen = (customer: Player, event: WorldEvent, incidents: readonly Incident[]): readonly Effect[] =>
  customer.feed({ ...event, at: customer.clock() + 1_000, incidents } as Event)
const resolvedEvent = (): WorldEvent => ({
  kind: 'incident-resolved',
  incident: 'own-1',
  what: 'incident',
  flow: 'regain-access',
})
const textsOf = (effects: readonly Effect[]): string =>
  effects.flatMap((effect) => (effect.kind === 'say' || effect.kind === 'ask' ? [effect.text] : [])).join('\n')

describe('the end of an incident while another one stops the same flow', () => {
  const other = knownIncident({ id: 'own-2' })

  test.each<[string, (customer: ReturnType<typeof play>) => void]>([
    ['at the menu', (customer) => customer.command('start')],
    ['in the flow', (customer) => customer.command('start', 'missing-sms')],
  ])('never says that all works, and promises the end of the other: %s', (_, begin) => {
    const customer = play([other])
    begin(customer)
    const before = customer.where()
    const effects = happen(customer, resolvedEvent(), [other])
    expect(textsOf(effects)).toContain('Этот сбой закончился, но есть ещё один')
    expect(textsOf(effects)).not.toMatch(/всё (снова )?работает/i)
    expect(effects).toContainEqual({ kind: 'incident-hit', incident: 'own-2', flow: 'regain-access' })
    expect(customer.where()).toBe(before)
  })

  test('is no such end when the other is of another flow or service', () => {
    for (const change of [
      { flows: ['block-number'] },
      { services: ['ozon'] },
      { state: 'planned', startsAt: AT + HOUR },
    ] as const) {
      const another = knownIncident({ id: 'own-2', ...change })
      const customer = play([another])
      customer.command('start')
      expect(textsOf(happen(customer, resolvedEvent(), [another]))).not.toContain('есть ещё один')
    }
  })
})
