import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Posting } from '../../../src/core/desk/post.ts'
import { deleteOldRows } from '../../../src/adapters/postgres/retention.ts'
import { openTestStore, rowsOf } from '../../support/store.ts'
import type { TestStore } from '../../support/store.ts'
import { asked, ended } from './desk-stage.ts'

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

describe('what names customers outside their topics', () => {
  const GENERAL = { kind: 'place', group: A, thread: null } as const
  const blanked = async (): Promise<readonly number[]> => {
    const { posts } = await test.store.desk.claim(A, 'me', 60_000, 100)
    await test.store.desk.end(A, 'me', ended(posts))
    await test.store.desk.release(A, 'me')
    return posts.flatMap(({ post }) => (post.kind === 'blank' ? [post.messageId] : []))
  }
  const postNaming = (names: readonly number[]) =>
    test.store.desk.post([{ to: GENERAL, post: { kind: 'line', text: 'Тамара', buttons: [], replyTo: null, names } }])
  const claim = () => test.store.desk.claim(A, 'me', 60_000, 100)
  const showAs = async (messageId: number): Promise<void> => {
    const { posts } = await claim()
    await test.store.desk.end(A, 'me', ended(posts, [messageId]))
    await test.store.desk.release(A, 'me')
  }
  beforeEach(async () => {
    await test.pool.query('delete from desk_outbox')
    await test.pool.query('delete from talk')
  })

  it('is blanked once when one of them is forgotten, and what names others stays', async () => {
    const [one, two, three] = await Promise.all([11, 12, 13].map((chatId) => test.store.desk.open(asked(chatId))))
    await test.pool.query('delete from desk_outbox')
    await postNaming([one!.id, two!.id])
    await showAs(501)
    await postNaming([three!.id])
    await showAs(502)
    await test.store.desk.forget(12)
    expect(await blanked()).toEqual([501])
    await test.store.desk.blankNames()
    expect(await blanked()).toEqual([])
  })

  it('is blanked a day later, not before', async () => {
    const { id } = await test.store.desk.open(asked(14))
    await test.pool.query('delete from desk_outbox')
    await postNaming([id])
    await showAs(503)
    await test.pool.query(`update desk_outbox set done_at = now() - interval '23 hours 59 minutes'`)
    await test.store.desk.blankNames()
    expect(await blanked()).toEqual([])
    await test.pool.query(`update desk_outbox set done_at = now() - interval '3 days' where talks is not null`)
    await deleteOldRows(test.pool, test.vault)
    await test.store.desk.blankNames()
    expect(await blanked()).toEqual([503])
  })

  it('is never shown when it waits while they are forgotten, and is blanked when it is being sent', async () => {
    const { id } = await test.store.desk.open(asked(15))
    await test.pool.query('delete from desk_outbox')
    await postNaming([id])
    const { posts } = await claim()
    await postNaming([id])
    await test.store.desk.forget(15)
    await test.store.desk.end(A, 'me', ended(posts, [504]))
    await test.store.desk.release(A, 'me')
    expect((await claim()).posts).toEqual([])
    await test.store.desk.blankNames()
    expect(await blanked()).toEqual([504])
  })

  it('is blanked when the search was under way while they were forgotten', async () => {
    const { id } = await test.store.desk.open(asked(16))
    await test.store.desk.forget(16)
    await test.pool.query('delete from desk_outbox')
    await postNaming([id])
    await showAs(505)
    await test.store.desk.blankNames()
    expect(await blanked()).toEqual([505])
  })
})
