import { afterAll, beforeAll, expect, it } from 'vitest'
import { requestLifeCycle } from '../../../src/core/operator/request-life-cycle.ts'
import type { NewRequest } from '../../../src/core/ports/request-store.ts'
import { fc } from '../../support/fc.ts'
import { watchMoves } from '../../support/state-moves.ts'
import type { StateMoves } from '../../support/state-moves.ts'
import { openTestStore, rowsOf } from '../../support/store.ts'
import type { TestStore } from '../../support/store.ts'

let test: TestStore
let moves: StateMoves
let made = 0
beforeAll(async () => {
  test = await openTestStore()
  await test.pool.query(`insert into conversation (chat_id) values (1)`)
  moves = await watchMoves(
    test,
    'request',
    `case when r.state = 'unknown' and r.ended_at is not null then 'given-up' else r.state end`,
  )
})
afterAll(() => test.close())

const begin = async (state: NewRequest['state']): Promise<NewRequest> => {
  made += 1
  const details = {
    action: 'change-number',
    phone: '+375291112233',
    newPhone: '+375294445566',
    ...(state === 'held' ? { held: { stop: `stop-${made}` } as NonNullable<NewRequest['details']['held']> } : {}),
  } as const
  const request: NewRequest = {
    chatId: 1,
    reference: `R-${made}`,
    kind: 'order',
    flow: null,
    service: 'my-mts',
    state,
    call: `00000000-0000-8000-a000-${String(made).padStart(12, '0')}`,
    details,
    ...(state === 'held' ? { dueAt: Date.now() } : {}),
  }
  await test.store.requests.keep(request)
  return request
}

const ends = ['done', 'refused', 'cancelled', 'unknown', 'lost'] as const
type Act =
  | { readonly kind: 'end'; readonly how: (typeof ends)[number] }
  | { readonly kind: 'stop'; readonly how: 'cancelled' | 'refused' }
  | { readonly kind: 'keep' | 'warn' | 'begin' | 'order' | 'adopt' }
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom(...ends).map((how) => ({ kind: 'end', how }) as const),
  fc.constantFrom('cancelled' as const, 'refused' as const).map((how) => ({ kind: 'stop', how }) as const),
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...(['keep', 'warn', 'begin', 'begin', 'order', 'order', 'adopt'] as const).map((kind) => ({ kind })),
    ),
  },
)

const perform = async (request: NewRequest, acts: readonly Act[]): Promise<void> => {
  const { requests } = test.store
  let { reference } = request
  for (const [n, one] of acts.entries()) {
    const present = { ...request, reference, details: request.details } as never
    const next = `${request.reference}-${n}`
    if (one.kind === 'end') await requests.end(present, one.how, null)
    if (one.kind === 'stop') await requests.stopHeld(present, one.how)
    if (one.kind === 'keep') await requests.keep({ ...request, reference })
    if (one.kind === 'warn') await requests.markWarned(present)
    if (one.kind === 'begin') await requests.beginOrder(present)
    if (one.kind === 'order') await requests.markOrdered(present, next)
    if (one.kind === 'adopt') await requests.adoptReference(present, next, null)
    reference =
      (
        await rowsOf<{ reference: string }>(test.pool, 'select reference from request where call = $1', [request.call])
      )[0]?.reference ?? reference
  }
}

it('no row of a request changes in a way that its chart does not have, whatever is done in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('held', 'unknown', 'under-way', 'done', 'refused'),
      fc.array(act, { minLength: 1, maxLength: 12 }),
      async (state, acts) => {
        await perform(await begin(state), acts)
        expect(await moves.outside(requestLifeCycle)).toEqual([])
      },
    ),
    { numRuns: 100 },
  )
})

it('every change of the chart is one that the store makes', async () => {
  const ways: readonly (readonly [NewRequest['state'], readonly Act[]])[] = [
    ['held', [{ kind: 'stop', how: 'cancelled' }]],
    ['held', [{ kind: 'stop', how: 'refused' }]],
    ['held', [{ kind: 'begin' }, { kind: 'order' }, { kind: 'end', how: 'done' }]],
    ['held', [{ kind: 'begin' }, { kind: 'end', how: 'refused' }]],
    ['unknown', [{ kind: 'adopt' }, { kind: 'end', how: 'refused' }]],
    ['unknown', [{ kind: 'end', how: 'lost' }]],
    ['unknown', [{ kind: 'end', how: 'unknown' }]],
    ['under-way', [{ kind: 'end', how: 'cancelled' }]],
    ['done', []],
    ['refused', []],
  ]
  await moves.forget()
  for (const [state, acts] of ways) await perform(await begin(state), acts)
  const possible = requestLifeCycle.transitions.flatMap(({ from, to }) => from.map((one) => `${one} → ${to}`))
  expect((await moves.seen()).filter((move) => move !== 'held → held').toSorted()).toEqual(possible.toSorted())
})

it('two at once move a request once', async () => {
  for (let round = 0; round < 20; round += 1) {
    const request = await begin('held')
    const won = await Promise.all([
      test.store.requests.stopHeld(request as never, 'cancelled'),
      test.store.requests.beginOrder(request as never),
      test.store.requests.stopHeld(request as never, 'refused'),
    ])
    expect(won.filter(Boolean)).toHaveLength(1)
  }
  expect(await moves.outside(requestLifeCycle)).toEqual([])
})

it('an order that was given up is not found any more: nothing follows it', async () => {
  const request = await begin('unknown')
  expect(await test.store.requests.end(request as never, 'unknown', null)).toBe(true)
  expect(await test.store.requests.adoptReference(request as never, 'late', null)).toBe(false)
})
