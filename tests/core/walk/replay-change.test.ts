import { createMachine } from 'xstate'
import { describe, expect, test } from 'vitest'
import { replayWalks } from '../../../src/cli/replay/replay-walks.ts'
import type { Flow } from '../../../src/core/flow/flow.ts'
import type { World } from '../../../src/core/flow/world.ts'
import { replayWalk } from '../../../src/core/walk/replay-walk.ts'
import { createPlayer } from '../../flows/player.ts'
import type { Player } from '../../flows/player.ts'
import { worldOf } from '../../flows/world.ts'

const world = worldOf('ozon')

/** What people press within `missing-email`, which asks nothing of the operator. */
const PRESSES: readonly (readonly string[])[] = [
  ['found'],
  ['how', 'found'],
  ['nothing', 'wrong', 'came'],
  ['nothing', 'wrong', 'not-came', 'will-wait', 'came'],
  ['nothing', 'right', 'will-wait', 'came'],
  ['nothing', 'right', 'waited', 'removed', 'came'],
  ['nothing', 'right', 'waited', 'no-rule', 'freed', 'came'],
  ['nothing', 'right', 'waited', 'no-rule', 'enough', 'lasting'],
  ['nothing', 'right'],
]

/** Presses what is there; a button that is gone is passed over. */
const play = (within: World, presses: readonly string[]): Player => {
  const customer = createPlayer(within)
  customer.command('start', 'missing-email')
  for (const press of presses) {
    const offered = customer.now().prompt?.rows.flat() ?? []
    if (offered.some(({ event }) => event.type === press)) customer.tap(press)
  }
  return customer
}

/** The walk, ended by going elsewhere, and the last place within the flow. */
const walkOf = (customer: Player) => {
  customer.command('menu')
  const walk = customer.walks[0]
  if (walk === undefined) throw new Error('nobody has walked')
  const where = walk.steps.map((step) => step.split(' ')[1]).findLast((place) => place?.startsWith('missing-email/'))
  return { walk, where }
}

type Config = { readonly [key: string]: unknown }
type Edit = (config: Config) => Config

/** The world with the configuration of the flow changed. */
const changed = (edit: Edit): World => {
  const flow = world.flows.get('missing-email')!
  const config = edit(structuredCloneOf(flow.machine.config as unknown as Config))
  const machine = createMachine(config as never, flow.machine.implementations as never)
  return { ...world, flows: new Map(world.flows).set(flow.id, { ...flow, machine } as Flow) }
}

/** A copy down to the functions, which stay what they are. */
const structuredCloneOf = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map(structuredCloneOf) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, structuredCloneOf(inner)])) as T
}

const within = (config: Config, path: readonly string[], edit: Edit): Config => {
  const [key = '', ...rest] = path
  const inner = config[key] as Config
  return { ...config, [key]: rest.length === 0 ? edit(inner) : within(inner, rest, edit) }
}

/** A state is gone; what led to it leads past it. */
const withoutState = (gone: string, instead: string): Edit => {
  const redirect = (value: unknown): unknown => {
    if (value === gone || value === `#${gone}`) return instead
    if (Array.isArray(value)) return value.map(redirect)
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value)
    return Object.fromEntries(entries.map(([key, inner]) => [key, key === 'params' ? inner : redirect(inner)]))
  }
  return (config) => {
    const { [gone]: _, ...states } = config['states'] as Config
    return redirect({ ...config, states }) as Config
  }
}

const renamedEvent =
  (state: string, before: string, after: string): Edit =>
  (config) =>
    within(config, ['states', state], (node) => {
      const { [before]: transition, ...on } = node['on'] as Config
      const meta = node['meta'] as { readonly buttons: readonly string[] }
      const buttons = meta.buttons.map((button) => (button === before ? after : button))
      return { ...node, meta: { ...meta, buttons }, on: { ...on, [after]: transition } }
    })

const otherWay =
  (state: string, event: string, news: unknown): Edit =>
  (config) =>
    within(config, ['states', state, 'on'], (on) => ({ ...on, [event]: news }))

const CHANGES: readonly { readonly name: string; readonly edit: Edit; readonly meets: (walk: string) => boolean }[] = [
  {
    name: 'a state that was removed',
    edit: withoutState('filters', 'space'),
    meets: (walk) => walk.includes('missing-email/filters.'),
  },
  {
    name: 'an event that was renamed',
    edit: renamedEvent('site', 'will-wait', 'skip'),
    meets: (walk) => walk.includes('will-wait '),
  },
  {
    name: 'a guard whose way leads elsewhere',
    edit: otherWay('address', 'right', [
      { guard: { type: 'hasRoom', params: { taps: 3 } }, target: 'disposable', actions: 'tap' },
      { target: 'person', actions: 'tap' },
    ]),
    meets: (walk) => walk.includes('right missing-email/site'),
  },
]

describe('a replay through a flow that was changed on purpose', () => {
  const before = PRESSES.map((presses) => walkOf(play(world, presses)).walk)

  test('finds nothing where nothing was changed', () => {
    expect(replayWalks(changed((config) => config).flows, before).lines).toEqual([
      `${before.length} walks replayed, 0 would go another way`,
    ])
  })

  test.each(CHANGES)('finds $name: just those who meet it, and where they come to', ({ edit, meets }) => {
    const today = changed(edit)
    const found = before.map((walk) => replayWalk(today.flows, walk))
    expect(found.map((one) => one !== null)).toEqual(before.map(({ steps }) => meets(steps.join('\n'))))
    expect(found.some((one) => one !== null)).toBe(true)
    expect(found).toContain(null)
    for (const [index, presses] of PRESSES.entries()) {
      const { walk, where } = walkOf(play(today, presses))
      const one = found[index]
      if (one === null || one === undefined) expect(walk.steps).toEqual(before[index]?.steps)
      else expect(one.would).toContain(walk.end === 'stopped' ? where : walk.end)
    }
  })

  test('says in its lines how many would end where', () => {
    const { lines } = replayWalks(changed(renamedEvent('site', 'will-wait', 'skip')).flows, before)
    expect(lines).toEqual([
      '2 walks · missing-email, ended came: at missing-email/site on will-wait led to missing-email/waiting.running, would lead to missing-email/site',
      `${before.length} walks replayed, 2 would go another way`,
    ])
  })

  test('cannot find a guard that decides otherwise between the same targets: values are not kept', () => {
    const never = otherWay('address', 'right', [
      { guard: { type: 'hasRoom', params: { taps: 90 } }, target: 'site', actions: 'tap' },
      { target: 'person', actions: 'tap' },
    ])
    expect(replayWalks(changed(never).flows, before).changed).toBe(0)
  })
})
