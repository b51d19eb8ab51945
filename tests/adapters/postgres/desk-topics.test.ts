import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { openTestStore, rowsOf } from '../../support/store.ts'
import type { TestStore } from '../../support/store.ts'
import { asked, createDeskStage, line, to, told, words } from './desk-stage.ts'

const [A, B, C] = [-1001, -1002, -1003] as const

let test: TestStore
let stage: ReturnType<typeof createDeskStage>
beforeAll(async () => {
  test = await openTestStore()
  stage = createDeskStage(test)
})
afterAll(() => test.close())
beforeEach(() => stage.clear())

const perGroup = () =>
  rowsOf(test.pool, 'select desk_group as g, count(*)::int as n from topic group by 1 order by 1 desc')

it('gives a customer exactly one topic, however many ask for it at once', async () => {
  const { desk } = test.store
  const customers = Array.from({ length: 40 }, (_none, n) => n + 1)
  await Promise.all(
    customers.flatMap((chatId) => [desk.open(asked(chatId)), desk.post([words(chatId, 1)]), desk.assign([A, B])]),
  )
  await Promise.all(Array.from({ length: 10 }, () => desk.assign([A, B])))
  expect(await rowsOf(test.pool, 'select count(*)::int as n, count(distinct no)::int as numbers from topic')).toEqual([
    { n: 40, numbers: 40 },
  ])
  expect(
    await rowsOf(
      test.pool,
      `select count(*)::int as n from desk_outbox o left join topic t using (chat_id) where o.desk_group is distinct from t.desk_group`,
    ),
  ).toEqual([{ n: 0 }])
  for (const chatId of customers) {
    const made = await Promise.all(Array.from({ length: 6 }, (_none, n) => desk.recordThread(chatId, chatId * 10 + n)))
    const topic = await desk.topicOf(chatId)
    expect(made.filter(Boolean)).toHaveLength(1)
    expect(topic?.thread).toBe(chatId * 10 + made.indexOf(true))
  }
})

it('spreads customers over the groups by how many are busy there', async () => {
  const { desk } = test.store
  for (const chatId of [1, 2, 3, 4]) await desk.open(asked(chatId))
  await desk.assign([A])
  for (const chatId of [5, 6, 7, 8, 9, 10, 11, 12]) await desk.open(asked(chatId))
  await desk.assign([A, B, C])
  expect(await perGroup()).toEqual([
    { g: A, n: 4 },
    { g: B, n: 4 },
    { g: C, n: 4 },
  ])
})

it('keeps the topic of a customer who comes again', async () => {
  const { desk } = test.store
  await desk.open(asked(1))
  await desk.assign([A])
  await desk.recordThread(1, 77)
  await stage.sendAll(A)
  await stage.turn(1, { kind: 'talk', change: { kind: 'ended', how: 'solved' } })
  await desk.open(asked(1))
  await desk.assign([B, A])
  expect(await desk.topicOf(1)).toMatchObject({ group: A, thread: 77 })
  expect((await stage.claim(A)).posts.map(({ thread }) => thread)).toEqual([77, 77])
})

it('shows the card of the present talk, and no older one', async () => {
  const { desk } = test.store
  await desk.open(asked(1))
  await desk.assign([A])
  await desk.recordThread(1, 77)
  await desk.recordTopic(1, { cardId: 500, look: '{"name":"#1 Тамара","icon":"waiting"}' })
  await desk.recordTopic(1, { closed: true })
  const topic = await desk.topicOf(1)
  expect(topic).toMatchObject({ cardId: 500, look: '{"name":"#1 Тамара","icon":"waiting"}', closed: true })
  expect(await desk.topicNumbered(topic!.no)).toEqual(topic)
  await stage.turn(1, { kind: 'talk', change: { kind: 'ended', how: 'solved' } })
  expect((await desk.topicOf(1))?.cardId).toBe(500)
  await desk.open(asked(1))
  expect(await desk.topicOf(1)).toMatchObject({ cardId: null, thread: 77 })
})

it('makes a topic that is gone anew, once, and shows the card there', async () => {
  const { desk } = test.store
  await stage.turn(
    1,
    { kind: 'talk', change: { kind: 'taken', agent: { id: 7, name: 'Анна' } } },
    { kind: 'customer-spoke', what: 'text', text: 'one', messageId: 10 },
    { kind: 'post', post: words(1, 10).post },
  )
  await desk.assign([A])
  await desk.recordThread(1, 77)
  await desk.recordTopic(1, { cardId: 500 })
  await stage.sendAll(A)
  await desk.post([words(1, 11, 'answer', 10)])
  await Promise.all(Array.from({ length: 5 }, () => desk.loseThread(1, 77)))
  await desk.loseThread(1, 12345)
  expect(await desk.topicOf(1)).toMatchObject({ thread: null, cardId: null })
  const { posts } = await stage.claim(A)
  expect(posts.map((post) => [told(post), post.thread, post.counterpart])).toEqual([
    ['answer', null, null],
    ['card', null, null],
    ['topic-look', null, null],
  ])
})

it('follows a group that has moved', async () => {
  const { desk } = test.store
  await desk.post([words(1, 1), { to: { kind: 'place', group: A, thread: null }, post: line('here') }])
  await desk.assign([A])
  await desk.moveGroup(A, B)
  await desk.moveGroup(B, C)
  expect(await desk.currentGroups([A])).toEqual([C])
  await desk.post([words(2, 1)])
  await desk.assign([A])
  expect((await stage.claim(C)).posts.map(told)).toEqual(['word 1', 'word 1', 'here'])
})

it('gives customers of a group that is none of ours any more another one', async () => {
  const { desk } = test.store
  await desk.post([words(1, 1)])
  await desk.assign([A])
  await desk.recordThread(1, 77)
  await desk.assign([B])
  expect(await desk.topicOf(1)).toMatchObject({ group: B, thread: null })
  expect((await stage.claim(B)).posts.map(told)).toEqual(['word 1', 'card', 'topic-look'])
})

it('keeps posts that no group can take, until one can', async () => {
  const { desk } = test.store
  await desk.setTrouble(A, 'gone')
  await desk.post([words(1, 1), to(1, { kind: 'card' })])
  await desk.assign([A])
  expect(await desk.topicOf(1)).toBeNull()
  expect(await desk.waitingGroups()).toEqual([])
  await desk.setTrouble(A, null)
  await desk.assign([A])
  expect(await desk.waitingGroups()).toEqual([A])
})

it('forgets a topic that was deleted, and makes another when the customer comes again', async () => {
  const { desk } = test.store
  await desk.open(asked(1))
  await desk.assign([A])
  await desk.recordThread(1, 77)
  await stage.sendAll(A)
  await desk.post([words(1, 5)])
  await desk.forget(1)
  await desk.post([to(1, { kind: 'delete-topic' })])
  expect((await stage.sendAll(A)).map(told)).toEqual(['delete-topic'])
  expect(await desk.topicOf(1)).toMatchObject({ thread: null, look: null })
  await desk.post([to(1, { kind: 'delete-topic' }), to(2, { kind: 'delete-topic' })])
  await desk.assign([A])
  expect([await desk.waitingGroups(), await desk.topicOf(2)]).toEqual([[], null])
})
