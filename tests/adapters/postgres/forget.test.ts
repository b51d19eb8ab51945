import { afterAll, beforeAll, expect, it } from 'vitest'
import { placeOf } from '../../../src/adapters/postgres/sealed-columns.ts'
import { deleteOldRows } from '../../../src/adapters/postgres/retention.ts'
import { newConversation } from '../../../src/core/conversation/conversation.ts'
import { retentionDays } from '../../../src/core/ports/retention-rules.ts'
import { openTestStore, rowsOf } from '../../support/store.ts'
import type { TestStore } from '../../support/store.ts'

const PHONE = '+375291112233'

let test: TestStore
beforeAll(async () => {
  test = await openTestStore()
})
afterAll(() => test.close())

const addRequest = (chatId: number, reference: string, isOver: boolean): Promise<unknown> =>
  test.pool.query(
    `insert into request (chat_id, reference, kind, flow, service, sealed, state, call, ended_at)
      values ($1, $2, 'order', 'change-number', 'my-mts', $3, $4, gen_random_uuid(), $5)`,
    [
      chatId,
      reference,
      test.vault.seal({ phone: PHONE }, placeOf('request.sealed', chatId, reference)),
      isOver ? 'done' : 'under-way',
      isOver ? new Date() : null,
    ],
  )

const addHold = (reservation: string, minutes: number): Promise<unknown> =>
  test.pool.query(
    `insert into hold (chat_id, reservation_id, sealed, until) values (1, $1, $2, now() + $3 * interval '1 minute')`,
    [reservation, test.vault.seal({ phone: PHONE }, placeOf('hold.sealed', 1, reservation)), minutes],
  )

it('forgetting deletes what is over at once, and what is under way as soon as it has ended', async () => {
  await addRequest(1, 'over', true)
  await addRequest(1, 'open', false)
  await addRequest(2, 'of-another', true)
  await addHold('past', -1)
  await addHold('held', 10)
  await test.pool.query(
    `insert into audit (actor, action, chat_id, about) values (9, 'take', 1, ''), (9, 'take', 2, '')`,
  )
  await test.store.facts.forget(1)
  const references = 'select reference from request order by reference'
  expect(await rowsOf(test.pool, references)).toEqual([{ reference: 'of-another' }, { reference: 'open' }])
  expect(await rowsOf(test.pool, 'select reservation_id as id from hold')).toEqual([{ id: 'held' }])
  expect(await rowsOf(test.pool, 'select chat_id from audit order by id')).toEqual([{ chat_id: null }, { chat_id: 2 }])
  await test.pool.query(`update request set ended_at = now() where reference = 'open'`)
  await test.pool.query(`update hold set ended_at = now()`)
  await deleteOldRows(test.pool, test.vault)
  expect(await rowsOf(test.pool, references)).toEqual([{ reference: 'of-another' }])
  expect(await rowsOf(test.pool, 'select 1 from hold')).toEqual([])
})

it('a conversation without a sign of life is emptied, its numbers go on, and one that is awake stays', async () => {
  const saved = (chatId: number) =>
    test.vault.seal(
      { ...newConversation(chatId), turn: 7, promptNo: 3, nextFrame: 5, name: 'Anna', locale: 'be' },
      placeOf('conversation.sealed', chatId),
    )
  for (const [chatId, days] of [
    [11, 31],
    [12, 29],
    [10, 31],
  ] as const)
    await test.pool.query(
      `insert into conversation (chat_id, turn, sealed, locale, flow, step, seen_at, updated_at)
        values ($1, 7, $2, 'be', 'start', 'menu', now() - $3 * interval '1 day', now() - $3 * interval '1 day')`,
      [chatId, saved(chatId), days],
    )
  // One that nobody can read any more is passed over.
  await test.pool.query(`update conversation set sealed = '\\x01' where chat_id = 10`)
  await deleteOldRows(test.pool, test.vault, retentionDays(new Map([['conversations', 30]])))
  const rows = await rowsOf<{ chat_id: number; turn: number; sealed: Buffer; flow: string; locale: string | null }>(
    test.pool,
    'select chat_id, turn, sealed, flow, locale from conversation where chat_id > 10 order by chat_id',
  )
  const [silent, awake] = rows.map((row) => ({
    ...row,
    sealed: test.vault.open(row.sealed, placeOf('conversation.sealed', row.chat_id)),
  }))
  expect(silent).toEqual({
    chat_id: 11,
    turn: 8,
    flow: '',
    locale: null,
    sealed: { ...newConversation(11), turn: 8, promptNo: 3, nextFrame: 5 },
  })
  expect(awake).toMatchObject({ chat_id: 12, turn: 7, flow: 'start', sealed: { name: 'Anna' } })
})
