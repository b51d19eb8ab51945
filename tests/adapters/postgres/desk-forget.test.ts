import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Posting } from '../../../src/core/desk/post.ts'
import { openTestStore, rowsOf } from '../../support/store.ts'
import type { TestStore } from '../../support/store.ts'
import { asked } from './desk-stage.ts'

const A = -1001

let test: TestStore
beforeAll(async () => {
  test = await openTestStore()
})
afterAll(() => test.close())

it('a talk that nobody has taken is over when the customer asks to be forgotten, and what an agent asked to see of it is not shown any more', async () => {
  const { desk } = test.store
  await desk.open(asked(1))
  await test.pool.query('insert into topic (chat_id, desk_group, thread) values (1, $1, 44), (2, $1, 45)', [A])
  const history = (thread: number): Posting => ({
    to: { kind: 'place', group: A, thread },
    post: { kind: 'line', text: 'hello', buttons: [], replyTo: null },
  })
  await desk.post([history(44), history(45)])
  await desk.forget(1)
  expect(await desk.talkOf(1)).toMatchObject({ state: 'ended', end: 'left' })
  expect(
    await rowsOf(
      test.pool,
      `select thread, state, sealed is null as erased from desk_outbox where kind = 'line' order by id`,
    ),
  ).toEqual([
    { thread: 44, state: 'dropped', erased: true },
    { thread: 45, state: 'open', erased: false },
  ])
})
