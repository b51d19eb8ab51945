import { describe, expect, test } from 'vitest'
import { setup } from 'xstate'
import { call, defineFlow } from '../../src/core/flow/flow.ts'
import type { Flow } from '../../src/core/flow/flow.ts'
import type { View } from '../../src/core/flow/view.ts'
import { keep, readKept, record } from './kept.ts'
import type { Kept, KeptVersion } from './kept.ts'
import { takeUp } from './load-kept.ts'
import { everyFlow, placesOf, waitingStates } from './places.ts'
import { flows } from './world.ts'

const COMMAND = 'UPDATE=1 npx vitest run tests/flows/snapshots.test.ts'

const places = new Map(everyFlow.map((flow) => [flow.id, placesOf(flow)]))

if (process.env['UPDATE'] === '1') {
  const before = readKept()
  for (const flow of everyFlow) record(flow, places.get(flow.id) ?? new Map(), before.get(`${flow.id}@${flow.version}`))
}

const kept = readKept()

const nameOf = ({ id, version }: Flow): string => `${id}@${version}`

/** The same state as today's flow saves it. */
const nowOf = (flow: string, step: string): Kept | undefined => {
  const spot = places.get(flow)?.get(step)
  return spot && keep(spot)
}

const whatToDo = (flow: string): string =>
  `→ customers stand there: raise \`version\` in flows/${flow}/flow.ts and write its \`migrate\`, then record the new version: ${COMMAND}`

const problemsOf = (name: string, states: KeptVersion): readonly string[] => {
  const [flow = '', version] = name.split('@')
  return Object.entries(states).flatMap(([step, one]) =>
    takeUp(flows, { flow, version: Number(version), kept: one }, nowOf(flow, step)).problems.map(
      (problem) => `${name}, the state ${step}: ${problem} ${whatToDo(flow)}`,
    ),
  )
}

describe('what older houses saved (G7)', () => {
  test.each([...kept])(
    '%s goes on, by its migration or from the nearest step, and never in silence',
    (name, states) => {
      expect(problemsOf(name, states)).toEqual([])
    },
  )

  test.each(everyFlow.map((flow) => ({ name: nameOf(flow), flow })))(
    '$name, the present version, is kept with every state that waits',
    ({ name, flow }) => {
      const missing = waitingStates(flow).filter((step) => !(step in (kept.get(name) ?? {})))
      expect(missing.map((step) => `${name}, the state ${step} is not kept → record it: ${COMMAND}`)).toEqual([])
    },
  )

  test('is of versions that were reached, and none is newer than its flow', () => {
    const newer = [...kept.keys()].filter(
      (name) => Number(name.split('@')[1]) > (flows.get(name.split('@')[0] ?? '')?.version ?? Infinity),
    )
    expect(newer.map((name) => `${name} is newer than its flow → a version never goes down`)).toEqual([])
  })
})

interface Sample {
  readonly version?: number
  readonly asked?: string
  readonly ticket?: string
  readonly keeps?: object
  readonly migrate?: Flow['migrate']
}

/** The flow `person`, made anew with what a deploy might change in it. */
const deployed = ({
  version = 1,
  asked = 'offered',
  ticket = 'request',
  keeps = {},
  migrate = () => null,
}: Sample = {}): Flow => {
  const machine = setup({
    types: { meta: {} as View },
    actors: { 'tickets.open': call('tickets.open') },
  }).createMachine({
    context: ({ input }) => ({
      ...keeps,
      service: (input as { service: unknown }).service,
      locale: 'ru',
      ticketId: '',
    }),
    initial: asked,
    output: { end: 'person' },
    states: {
      [asked]: { meta: { ask: 'no-desk', buttons: ['request'] }, on: { request: 'requesting' } },
      requesting: {
        invoke: {
          src: 'tickets.open',
          id: ticket,
          input: { reason: '', service: '', summary: '' },
          onDone: 'requested',
          onError: 'requested',
        },
        after: { 45000: 'requested' },
      },
      requested: { meta: { ask: 'requested', buttons: ['enough'] }, on: { enough: 'left' } },
      left: { type: 'final' },
    },
  })
  return {
    ...defineFlow({ id: 'person', version, machine, migrate }),
    vars: { lines: () => '', ticket: () => '', place: () => 1, waitMin: () => 0, opensAt: () => 'none' },
  }
}

describe('a deploy after which somebody stands at a kept state', () => {
  const old = placesOf(deployed())
  const taken = (step: string, change: Sample) => {
    const flow = deployed(change)
    const now = placesOf(flow).get(step)
    return takeUp(
      new Map([...flows, ['person', flow]]),
      { flow: 'person', version: 1, kept: keep(old.get(step)!) },
      now && keep(now),
    )
  }
  const renamed = ({ snapshot }: { readonly snapshot: unknown }) => ({ ...(snapshot as object), value: 'begun' })

  test('takes it as it is when nothing that matters has changed', () => {
    expect(taken('offered', {})).toEqual({ how: 'as it is', problems: [] })
  })

  test.each<[string, string, Sample]>([
    ['offered', 'is no state of this flow any more', { asked: 'begun' }],
    ['requested', "has no context.age, which today's flow keeps", { keeps: { age: 1 } }],
    ['requesting', 'does not hear xstate.done.actor.request any more', { ticket: 'ticket' }],
    ['requesting', 'waits for ticket, which was never begun', { ticket: 'ticket' }],
    [
      'offered',
      'throws: Error: no such thing',
      {
        version: 2,
        migrate: () => {
          throw new Error('no such thing')
        },
      },
    ],
    [
      'offered',
      "has no context.age, which today's flow keeps",
      { version: 2, keeps: { age: 1 }, migrate: ({ snapshot }) => snapshot },
    ],
  ])('at %s is found out: it %s', (step, problem, change) => {
    expect(taken(step, change).problems).toContain(problem)
  })

  test('is migrated by the flow', () => {
    expect(taken('offered', { version: 2, asked: 'begun', migrate: renamed })).toEqual({
      how: 'migrated',
      problems: [],
    })
  })

  test('is told and offered the nearest step when no migration fits', () => {
    expect(taken('offered', { version: 2, asked: 'begun' })).toEqual({ how: 'explained', problems: [] })
    expect(taken('offered', { version: 2, asked: 'begun', migrate: ({ snapshot }) => snapshot })).toEqual({
      how: 'explained',
      problems: [],
    })
  })
})
