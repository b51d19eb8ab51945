import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deleteOldRows } from '../../../src/adapters/postgres/retention.ts'
import { openTestStore, rowsOf } from '../../support/store.ts'
import type { TestStore } from '../../support/store.ts'
import { asked, copy, createDeskStage, ended, line, to, told, words } from './desk-stage.ts'

const A = -1001
const B = -1002

let test: TestStore
let stage: ReturnType<typeof createDeskStage>
beforeAll(async () => {
  test = await openTestStore()
  stage = createDeskStage(test)
})
afterAll(() => test.close())
beforeEach(() => stage.clear())

const count = async (where: string): Promise<number> =>
  (await rowsOf<{ n: number }>(test.pool, `select count(*)::int as n from desk_outbox where ${where}`))[0]!.n
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const kinds = async (group = A) => (await stage.claim(group)).posts.map(({ post }) => post.kind)

describe('order', () => {
  it("puts customers' words and the card of a new talk first, then lines, then cards, then faces", async () => {
    const { desk } = test.store
    await desk.post([to(1, { kind: 'topic-look' }), to(1, { kind: 'card' }), to(1, line('remark')), words(1, 10)])
    await desk.open(asked(2))
    await desk.post([words(2, 20)])
    await desk.assign([A])
    const { posts } = await stage.claim(A)
    expect(posts.map((post) => [post.chatId, told(post)])).toEqual([
      [1, 'word 10'],
      [2, 'card'],
      [2, 'word 20'],
      [1, 'remark'],
      [1, 'card'],
      [1, 'topic-look'],
      [2, 'topic-look'],
    ])
  })

  it('keeps the words of a customer in order, whatever they are', async () => {
    const { desk } = test.store
    await desk.post([
      words(1, 10),
      copy(1, 11, null),
      to(1, { kind: 'reword', messageId: 9, text: 'changed', caption: false }),
      words(1, 12),
    ])
    await desk.assign([A])
    expect((await stage.claim(A)).posts.map(told)).toEqual(['word 10', 'copy', 'changed', 'word 12'])
  })

  it('lets nobody hold up the others with a flood, however old it is', async () => {
    const { desk } = test.store
    await desk.post(Array.from({ length: 300 }, (_one, place) => copy(1, 100 + place, null)))
    await desk.post([words(2, 20), words(3, 30)])
    await desk.assign([A])
    const first = await stage.claim(A)
    expect(first.posts.slice(0, 8).map(({ chatId }) => chatId)).toEqual([1, 1, 1, 1, 1, 2, 3, 1])
    expect(first.posts.flatMap(({ chatId, id }) => (chatId === 1 ? [id] : []))).toEqual(
      first.posts.flatMap(({ chatId, id }) => (chatId === 1 ? [id] : [])).toSorted((a, b) => a - b),
    )
    const sent = first.posts.slice(0, 19)
    await desk.end(
      A,
      'me',
      ended(
        sent,
        sent.map((_post, place) => 500 + place),
      ),
    )
    await desk.post([words(4, 40)])
    await desk.assign([A])
    expect((await stage.claim(A)).posts.slice(0, 2).map(({ chatId }) => chatId)).toEqual([4, 1])
  })

  it("waits for an album to be whole, and the customer's words behind it wait too", async () => {
    const { desk } = test.store
    await desk.post([words(1, 9), copy(1, 10, 'album'), copy(1, 11, 'album'), words(1, 12), words(2, 20)])
    await desk.assign([A])
    const first = await stage.claim(A)
    expect(first.posts.map(told)).toEqual(['word 9', 'word 20'])
    await desk.end(A, 'me', ended(first.posts))
    expect((await stage.claim(A)).waitMs).toBeGreaterThan(0)
    await test.pool.query(`update desk_outbox set made_at = made_at - interval '1 second' where message = 10`)
    expect((await stage.claim(A)).posts).toEqual([])
    await test.pool.query(`update desk_outbox set made_at = made_at - interval '1 second' where state = 'open'`)
    expect((await stage.claim(A)).posts.map(told)).toEqual(['copy', 'copy', 'word 12'])
  })

  it('tells of a claim only when nobody is sending to the customer (G6)', async () => {
    const { desk } = test.store
    await desk.post([to(1, { kind: 'card' }), to(1, { kind: 'topic-look' }), words(1, 10), to(2, { kind: 'card' })])
    await desk.assign([A])
    await test.store.outbox.add(1, { kind: 'say', text: 'x', removeKeyboard: false, until: null }, 0)
    const [parcel] = await test.store.outbox.claim(1, 'me', 60_000)
    expect((await stage.claim(A)).posts.map((post) => [post.chatId, told(post)])).toEqual([
      [1, 'word 10'],
      [2, 'card'],
    ])
    await test.store.outbox.end(1, 'me', parcel!, {
      outcome: 'sent',
      messageId: null,
      isLast: true,
      error: null,
      leaseMs: 1,
    })
    expect(await kinds()).toEqual(['words', 'card', 'card', 'topic-look'])
  })
})

describe('what a post is about', () => {
  it("is found where the customer's message was shown, and waited for", async () => {
    const { desk } = test.store
    await stage.turn(
      1,
      { kind: 'talk', change: { kind: 'taken', agent: { id: 7, name: 'Анна' } } },
      { kind: 'customer-spoke', what: 'text', text: 'one', messageId: 10 },
      { kind: 'post', post: words(1, 10).post },
    )
    await desk.post([words(1, 11, 'answer', 10), to(1, { kind: 'react', messageId: 10, emoji: '👍' })])
    await desk.assign([A])
    expect((await stage.claim(A)).posts.filter(({ chatId }) => chatId === 1).map(told)).toEqual([
      'card',
      'word 10',
      'topic-look',
    ])
    await stage.sendAll(A, 500)
    const { posts } = await stage.claim(A)
    expect(posts.map((post) => [told(post), post.counterpart])).toEqual([
      ['answer', 501],
      ['react', 501],
    ])
  })

  it('is told of each message of an album', async () => {
    await stage.turn(
      1,
      ...[10, 11].flatMap((messageId) => [
        { kind: 'customer-spoke', what: 'photo', text: '', messageId } as const,
        { kind: 'post', post: copy(1, messageId, 'a').post } as const,
      ]),
    )
    await test.pool.query(`update desk_outbox set made_at = made_at - interval '2 seconds'`)
    await test.store.desk.assign([A])
    await stage.sendAll(A, 700)
    expect(
      await rowsOf(test.pool, 'select customer_message as c, desk_message as d from talk_message order by 1'),
    ).toEqual([
      { c: 10, d: 700 },
      { c: 11, d: 701 },
    ])
  })
})

describe('a card or look', () => {
  it('that waits is the only one', async () => {
    const { desk } = test.store
    await Promise.all(
      Array.from({ length: 20 }, () => desk.post([to(1, { kind: 'card' }), to(1, { kind: 'topic-look' })])),
    )
    await desk.assign([A])
    expect(await kinds()).toEqual(['card', 'topic-look'])
  })

  it('is posted again when there is more to tell while it is on its way', async () => {
    const { desk } = test.store
    await desk.post([to(1, { kind: 'card' })])
    await desk.assign([A])
    const { posts } = await stage.claim(A)
    await desk.post([to(1, { kind: 'card' })])
    await desk.end(A, 'me', ended(posts))
    const again = await stage.claim(A)
    expect(again.posts.map(told)).toEqual(['card'])
    expect(again.room).toBe(19)
    await desk.end(A, 'me', ended(again.posts))
    expect((await stage.claim(A)).posts).toEqual([])
  })

  it('is not ended by a process that has lost the lease', async () => {
    const { desk } = test.store
    await desk.post([to(1, { kind: 'card' })])
    await desk.assign([A])
    const { posts } = await desk.claim(A, 'slow', 1, 20)
    await wait(20)
    expect((await stage.claim(A, 'fast')).posts).toHaveLength(1)
    expect(await desk.end(A, 'slow', ended(posts))).toBe(false)
    expect(await count(`state = 'open'`)).toBe(1)
  })
})

describe('the lease of a group', () => {
  it('has one process at a time, however many try', async () => {
    const { desk } = test.store
    await desk.post(Array.from({ length: 5 }, (_none, n) => words(1, n)))
    await desk.assign([A])
    const claims = await Promise.all(Array.from({ length: 12 }, (_none, n) => stage.claim(A, `process-${n}`)))
    expect(claims.filter(({ posts }) => posts.length > 0)).toHaveLength(1)
    expect(await desk.waitingGroups()).toEqual([])
  })

  it('goes on where a process died between claim and end: nothing is lost, and nothing that had ended comes twice', async () => {
    const { desk } = test.store
    await desk.post([words(1, 1), words(1, 2), words(1, 3)])
    await desk.assign([A])
    const dead = await desk.claim(A, 'dead', 30, 20)
    await desk.end(A, 'dead', ended(dead.posts.slice(0, 1), [], { leaseMs: 30 }))
    expect((await stage.claim(A)).posts).toEqual([])
    await wait(60)
    expect(await desk.waitingGroups()).toEqual([A])
    expect((await stage.claim(A)).posts.map(told)).toEqual(['word 2', 'word 3'])
  })

  it('sends every word once and in order with processes that race for it', async () => {
    const { desk } = test.store
    await desk.post(Array.from({ length: 60 }, (_none, n) => words(1 + (n % 3), n)))
    await desk.assign([A])
    const sent: string[] = []
    const process = async (owner: string): Promise<void> => {
      for (let idle = 0; idle < 20;) {
        const { posts } = await stage.claim(A, owner, 1_000)
        idle = posts.length === 0 ? idle + 1 : 0
        for (const post of posts.slice(0, 3)) {
          sent.push(`${post.chatId}:${told(post)}`)
          await desk.end(A, owner, ended([post]))
        }
        await desk.release(A, owner)
      }
    }
    await Promise.all(['a', 'b', 'c', 'd'].map(process))
    for (const chatId of [1, 2, 3]) {
      expect(sent.filter((one) => one.startsWith(`${chatId}:`))).toEqual(
        Array.from({ length: 20 }, (_none, n) => `${chatId}:word ${n * 3 + chatId - 1}`),
      )
    }
  })
})

describe('the minute of a group', () => {
  it('counts what every process has sent, and what each cost', async () => {
    const { desk } = test.store
    await desk.post([
      ...Array.from({ length: 30 }, (_none, n) => words(1, n)),
      to(1, { kind: 'react', messageId: 99, emoji: null }),
    ])
    await desk.assign([A, B])
    const first = await stage.claim(A, 'one')
    expect(first.room).toBe(20)
    await desk.end(A, 'one', ended(first.posts.slice(0, 3), [], { operations: 1 }))
    await desk.end(A, 'one', ended(first.posts.slice(3, 10), [], { operations: 7 }))
    await desk.end(A, 'one', ended(first.posts.slice(-1), [], { operations: 0 }))
    await desk.release(A, 'one')
    const after = await stage.claim(A, 'two')
    expect(after.room).toBe(12)
    await desk.end(A, 'two', ended(after.posts.slice(0, 12)))
    await desk.release(A, 'two')
    const full = await stage.claim(A, 'one')
    expect(full).toMatchObject({ posts: [], room: 0 })
    expect(full.waitMs).toBeGreaterThan(50_000)
    await test.pool.query(`update desk_outbox set done_at = done_at - interval '62 seconds' where done_at is not null`)
    expect((await stage.claim(A, 'one')).room).toBe(20)
  })

  it('is not that of another group', async () => {
    const { desk } = test.store
    await desk.post([
      { to: { kind: 'place', group: A, thread: null }, post: line('a') },
      { to: { kind: 'place', group: B, thread: 5 }, post: line('b') },
    ])
    const { posts } = await stage.claim(A)
    await desk.end(A, 'me', ended(posts))
    const other = await stage.claim(B)
    expect(other).toMatchObject({ room: 20, posts: [{ chatId: null, thread: 5 }] })
  })

  it('waits when it is paused, and counts how often', async () => {
    const { desk } = test.store
    await desk.post([words(1, 1)])
    await desk.assign([A])
    await stage.claim(A)
    await desk.pause(A, 'me', 30_000, 'flood')
    expect(await desk.waitingGroups()).toEqual([])
    const paused = await stage.claim(A, 'other')
    expect(paused.posts).toEqual([])
    expect(paused.waitMs).toBeGreaterThan(20_000)
    await test.pool.query('update desk_group set pause_until = now()')
    const { posts } = await stage.claim(A)
    expect(posts.map(({ attempts }) => attempts)).toEqual([1])
    await desk.end(A, 'me', ended(posts))
    expect(await rowsOf(test.pool, 'select postponements from desk_group')).toEqual([{ postponements: 0 }])
  })

  it('is left alone while the group is in trouble, and nothing is dropped', async () => {
    const { desk } = test.store
    await desk.post([words(1, 1)])
    await desk.assign([A])
    await desk.setTrouble(A, 'no-rights')
    expect(await desk.waitingGroups()).toEqual([])
    expect(await stage.claim(A)).toEqual({ posts: [], room: 0, waitMs: 0 })
    expect(await desk.troubles()).toEqual([{ group: A, what: 'no-rights' }])
    await desk.post([words(2, 1)])
    await desk.assign([A, B])
    expect((await desk.topicOf(2))?.group).toBe(B)
    await desk.setTrouble(A, null)
    expect((await stage.claim(A)).posts.map(told)).toEqual(['word 1'])
  })
})

it('tells how long words have waited', async () => {
  const { desk } = test.store
  await desk.post([words(1, 1), words(2, 1), { to: { kind: 'place', group: A, thread: null }, post: line('a') }])
  await test.pool.query(`update desk_outbox set made_at = now() - interval '9 seconds' where chat_id = 1`)
  expect(await desk.lag()).toMatchObject([
    { group: A, waiting: 1, seconds: 0 },
    { group: 0, waiting: 2 },
  ])
  await desk.assign([A])
  const [lag] = await desk.lag()
  expect(Math.floor(lag!.seconds)).toBe(9)
})

it('erases what a post said when it has left, and forgets it after two days', async () => {
  const { desk } = test.store
  await desk.post([words(1, 1), words(1, 2)])
  await desk.assign([A])
  const { posts } = await stage.claim(A)
  await desk.end(A, 'me', ended(posts.slice(0, 1)))
  expect(await rowsOf(test.pool, 'select sealed is null as gone, state from desk_outbox order by id')).toEqual([
    { gone: true, state: 'sent' },
    { gone: false, state: 'open' },
  ])
  await test.pool.query(
    `update desk_outbox set done_at = done_at - interval '3 days', made_at = made_at - interval '3 days'`,
  )
  await deleteOldRows(test.pool, test.vault)
  expect(await count('true')).toBe(1)
})
