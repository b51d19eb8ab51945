import { afterAll, beforeAll, expect, it } from 'vitest'
import { incidentLifeCycle } from '../../../src/core/incident/incident-life-cycle.ts'
import type { Incident, IncidentChange, IncidentPatch } from '../../../src/core/incident/incident.ts'
import { leadsTo } from '../../../src/core/life-cycle/life-cycle.ts'
import { fc } from '../../support/fc.ts'
import { watchMoves } from '../../support/state-moves.ts'
import type { StateMoves } from '../../support/state-moves.ts'
import { openTestStore } from '../../support/store.ts'
import type { TestStore } from '../../support/store.ts'

const BOSS = 7
const HOUR = 3_600_000

let test: TestStore
let moves: StateMoves
beforeAll(async () => {
  test = await openTestStore()
  moves = await watchMoves(test, 'incident', 'r.state')
})
afterAll(() => test.close())

const draft = (at: number, kind: Incident['kind']): Omit<Incident, 'id' | 'updatedAt'> => ({
  source: 'hand',
  kind,
  state: 'draft',
  services: [],
  regions: [],
  flows: null,
  startsAt: at,
  endsAt: kind === 'maintenance' ? at + HOUR : null,
  texts: {},
})

type Act =
  | { readonly kind: 'change'; readonly what: IncidentChange['what']; readonly patch: IncidentPatch }
  | { readonly kind: 'list'; readonly state: 'planned' | 'open' | null }
  | { readonly kind: 'advance'; readonly hours: number }

const whats = [
  'updated',
  'extended',
  'planned',
  'opened',
  'approved',
  'resolved',
  'reopened',
  'cancelled',
] as const satisfies readonly IncidentChange['what'][]

/** A change as it is made, or one that nobody should ask for. */
const change = fc
  .record({ what: fc.constantFrom(...whats), state: fc.option(fc.constantFrom(...incidentLifeCycle.states)) })
  .map(({ what, state }): Act => ({ kind: 'change', what, patch: state === null ? { endsAt: null } : { state } }))
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: change },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom('planned' as const, 'open' as const, null)
      .map((state) => ({ kind: 'list', state }) as const),
  },
  { weight: 1, arbitrary: fc.constantFrom(0, 2).map((hours) => ({ kind: 'advance', hours }) as const) },
)

const start = Date.now()
let walks = 0
let listings = 0

const perform = async (kind: Incident['kind'], acts: readonly Act[]): Promise<void> => {
  const { incidents } = test.store
  walks += 1
  const own = await incidents.make(draft(start, kind), BOSS)
  for (const one of acts) {
    if (one.kind === 'change') await incidents.change(own.id, one.patch, BOSS, one.what)
    if (one.kind === 'advance') await incidents.advance(start + one.hours * HOUR)
    if (one.kind !== 'list') continue
    listings += 1
    const { state } = one
    const entry = { source: 'operator', id: `sp-${walks}`, updatedAt: start + listings } as const
    await incidents.follow(state === null ? [] : [{ ...draft(start, kind), ...entry, state }], [])
  }
}

it('no row of an incident changes in a way that its chart does not have, whatever is done in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('incident' as const, 'maintenance' as const),
      fc.array(act, { minLength: 1, maxLength: 14 }),
      async (kind, acts) => {
        await perform(kind, acts)
        expect(await moves.outside(incidentLifeCycle)).toEqual([])
      },
    ),
    { numRuns: 100 },
  )
})

it('every change of the chart is one that the store makes', async () => {
  const to = (what: IncidentChange['what'], state: Incident['state']): Act => ({
    kind: 'change',
    what,
    patch: { state },
  })
  const list = (...states: readonly ('planned' | 'open' | null)[]): readonly Act[] =>
    states.map((state) => ({ kind: 'list', state }) as const)
  await moves.forget()
  for (const acts of [
    [to('planned', 'planned'), to('updated', 'open'), to('updated', 'planned'), to('resolved', 'resolved')],
    [to('planned', 'planned'), { kind: 'advance', hours: 0 } as const, to('resolved', 'resolved')],
    [to('planned', 'planned'), to('cancelled', 'cancelled')],
    [to('opened', 'open'), to('resolved', 'resolved'), to('reopened', 'open')],
    [to('cancelled', 'cancelled')],
    list('planned', 'open', 'planned', null, 'planned', null, 'open', null, 'planned'),
    list('open', null, 'open'),
  ])
    await perform('incident', acts)
  const states = incidentLifeCycle.states
  const seen = await moves.seen()
  const possible = states.flatMap((from) =>
    states
      .filter((after) => after !== from && leadsTo(incidentLifeCycle, from, after))
      .map((after) => `${from} → ${after}`),
  )
  expect(possible.filter((move) => !seen.includes(move))).toEqual([])
})

it('an incident that is over changes by its reopening alone', async () => {
  const { incidents } = test.store
  const { id } = await incidents.make(draft(Date.now(), 'incident'), BOSS)
  await incidents.change(id, { state: 'open' }, BOSS, 'opened')
  await incidents.change(id, { state: 'resolved' }, BOSS, 'resolved')
  expect(await incidents.change(id, { texts: { ru: 'Позже.' } }, BOSS, 'updated')).toBeNull()
  expect(await incidents.change(id, { state: 'cancelled' }, BOSS, 'cancelled')).toBeNull()
  expect(await incidents.change(id, { state: 'open' }, BOSS, 'reopened')).toMatchObject({ state: 'open' })
})

it('two at once end an incident once', async () => {
  const { incidents } = test.store
  const { id } = await incidents.make(draft(Date.now(), 'incident'), BOSS)
  await incidents.change(id, { state: 'planned' }, BOSS, 'planned')
  const ends = await Promise.all([
    incidents.change(id, { state: 'resolved' }, BOSS, 'resolved'),
    incidents.change(id, { state: 'cancelled' }, BOSS, 'cancelled'),
    incidents.change(id, { state: 'resolved' }, BOSS, 'resolved'),
  ])
  expect(ends.filter((end) => end !== null)).toHaveLength(1)
})
