import { afterAll, beforeAll, expect, it } from 'vitest'
import { copyConversation } from '../../bench/turns/growth.ts'
import { openTestStore, rowsOf } from '../support/store.ts'
import type { TestStore } from '../support/store.ts'

let test: TestStore
beforeAll(async () => {
  test = await openTestStore()
})
afterAll(() => test.close())

it('stores copies of a conversation in more than one statement, and a timer for every tenth that rings much later', async () => {
  const sealed = Buffer.alloc(2_000, 1)
  await test.pool.query(
    `insert into conversation (chat_id, turn, sealed, locale, flow, step) values (9, 3, $1, 'ru', 'missing-email', 'site')`,
    [sealed],
  )
  await copyConversation(test.pool, 9, 60_005)
  expect(
    await rowsOf(
      test.pool,
      `select count(*)::int as conversations, count(*) filter (where sealed = $1 and turn = 3)::int as alike, max(chat_id) as last
       from conversation where chat_id <> 9`,
      [sealed],
    ),
  ).toEqual([{ conversations: 60_005, alike: 60_005, last: 10_060_004 }])
  expect(
    await rowsOf(
      test.pool,
      `select count(*)::int as timers, count(c.chat_id)::int as known, min(due) > now() + interval '23 hours' as later
       from timer left join conversation c using (chat_id)`,
    ),
  ).toEqual([{ timers: 6_000, known: 6_000, later: true }])
})
