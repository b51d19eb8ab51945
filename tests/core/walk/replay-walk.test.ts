import { createMachine } from 'xstate'
import { describe, expect, test } from 'vitest'
import type { Evidence } from '../../../src/core/flow/evidence.ts'
import type { Flow } from '../../../src/core/flow/flow.ts'
import { replayWalk } from '../../../src/core/walk/replay-walk.ts'
import type { EndedWalk } from '../../../src/core/walk/walk.ts'
import { createPlayer, evidence, fails, gives } from '../../flows/player.ts'
import type { Player, Replies } from '../../flows/player.ts'
import { worldOf } from '../../flows/world.ts'

const world = worldOf('ozon', 'mts-business', 'mail-ru')

/** Small generator of even numbers below 1 (mulberry32), so that a failure comes again. */
const random = (seed: number) => () => {
  seed = (seed + 0x6d_2b_79_f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
}

const act = (customer: Player, roll: () => number): void => {
  const labels = customer.labels()
  if (customer.now().prompt?.share === true && roll() < 0.5) return customer.share('+79161234567')
  if (labels.length === 0 || roll() < 0.15) {
    if (Object.keys(customer.now().timers).length > 0) customer.wait()
    return
  }
  if (roll() < 0.1) return customer.write('+7 916 123-45-68')
  const label = labels[Math.floor(roll() * labels.length)]
  if (label !== undefined) customer.tap(label)
}

/** An operator that diagnoses and sends codes, and can do nothing else. */
const repliesOf = (cause: Evidence['cause']): Replies => {
  const known: Replies = {
    'evidence.collect': evidence({ cause }),
    'incidents.current': gives({ incident: null }),
    'codes.send': gives({ authenticationId: 'a-1', channel: 'sms', maskedDestination: '+7 ••• 67' }),
    'codes.check': gives(null),
    'desk.look': gives({ kind: 'none' }),
    'tickets.open': gives({ ticketId: 'R-1' }),
  }
  return new Proxy(known, { get: (own, src) => own[src as keyof Replies] ?? fails('UNAVAILABLE') })
}

const wander = (flow: string, seed: number): readonly EndedWalk[] => {
  const roll = random(seed)
  const causes = ['SUBSCRIBER_BUSY', 'IMSI_DETACHED', 'SPAM_FILTERED', null] as const
  const customer = createPlayer(world, repliesOf(causes[seed % 4] ?? null))
  customer.command('start', `${flow}_ozon`)
  for (let step = 0; step < 30; step += 1) act(customer, roll)
  customer.command('menu')
  return customer.walks
}

const FLOWS = [
  'missing-sms',
  'missing-email',
  'is-it-a-scam',
  'regain-access',
  'reset-password',
  'change-number',
  'person',
]
const kept = FLOWS.flatMap((flow) => Array.from({ length: 12 }, (_, index) => wander(flow, index + 1)).flat())

/** The flows with one state of one of them changed. */
const changed = (id: string, path: readonly string[], news: object | null): ReadonlyMap<string, Flow> => {
  const flow = world.flows.get(id)!
  const edit = (config: object, [key = '', ...rest]: readonly string[]): object => {
    const { [key]: child, ...others } = config as Record<string, object>
    if (rest.length > 0) return { ...config, [key]: edit(child!, rest) }
    return news === null ? others : { ...config, [key]: news }
  }
  const machine = createMachine(edit(flow.machine.config, path) as never, flow.machine.implementations as never)
  return new Map(world.flows).set(id, { ...flow, machine } as Flow)
}

const found = (flows: ReadonlyMap<string, Flow>) => kept.flatMap((walk) => replayWalk(flows, walk) ?? [])

describe('walks that are replayed', () => {
  test('go through the very flows they were walked in as they did', () => {
    expect(kept.length).toBeGreaterThan(80)
    expect(new Set(kept.flatMap(({ steps }) => steps)).size).toBeGreaterThan(120)
    expect(found(world.flows)).toEqual([])
    expect(found(changed('missing-sms', ['id'], 'missing-sms' as never))).toEqual([])
  })

  test('find a button that leads elsewhere, and say where and to what', () => {
    const flows = changed('is-it-a-scam', ['initial'], 'with-person' as never)
    expect(found(flows)[0]).toMatchObject({ at: 'is-it-a-scam/', event: 'init', would: ['person'] })
  })

  test('find a button that is gone', () => {
    const divergences = found(changed('missing-email', ['states', 'spam', 'on', 'nothing'], null))
    expect(divergences.length).toBeGreaterThan(0)
    expect(divergences.every(({ at, event }) => at.startsWith('missing-email/spam') && event === 'nothing')).toBe(true)
  })

  test('find a state that is gone or was renamed', () => {
    const spam = world.flows.get('missing-sms')!.machine.config.states!['spam']!
    const flows = changed('missing-sms', ['states', 'spam'], { ...spam, states: {}, initial: undefined })
    expect(found(flows).some(({ led }) => led.startsWith('missing-sms/spam'))).toBe(true)
  })

  test('find an end that is another one now', () => {
    const flows = changed('missing-sms', ['states', 'came', 'output'], { end: 'left' })
    const ended = found(flows)
    expect(ended.length).toBeGreaterThan(0)
    expect(ended[0]).toMatchObject({ at: 'missing-sms/came', led: 'came', would: ['given-up'] })
  })

  test('find an answer of a call that leads elsewhere', () => {
    const looking = world.flows.get('missing-sms')!.machine.config.states!['looking'] as Record<string, object>
    const invoke = { ...looking['invoke'], onDone: { target: 'person' } }
    const flows = changed('missing-sms', ['states', 'looking', 'invoke'], invoke)
    expect(found(flows).some(({ event, at }) => event.startsWith('xstate.done') && at === 'missing-sms/looking')).toBe(
      true,
    )
  })
})
