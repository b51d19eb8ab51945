import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { DeskEvent } from '../../../src/core/desk/desk-event.ts'
import type { Event } from '../../../src/core/conversation/event.ts'
import { openTestStore, rowsOf } from '../../support/store.ts'
import type { TestStore } from '../../support/store.ts'
import { asked, brief, createDeskStage, decision, line, to, told, words } from './desk-stage.ts'

const A = -1001
const anna = { id: 7, name: 'Анна', role: 'agent', onShift: true, maxTalks: 5, teams: [] } as const
const igor = { id: 8, name: 'Игорь', role: 'supervisor', onShift: false, maxTalks: 3, teams: [] } as const
const known = { flows: ['missing-sms'], locale: 'ru' } as const
const writer = { id: 7, name: 'Anna K', anonymous: false }

let test: TestStore
let stage: ReturnType<typeof createDeskStage>
beforeAll(async () => {
  test = await openTestStore()
  stage = createDeskStage(test)
})
afterAll(() => test.close())
beforeEach(() => stage.clear())

const claimed = (agent: { readonly id: number; readonly name: string }): Event => ({
  kind: 'claimed',
  agent: { id: agent.id, name: agent.name },
  callbackId: null,
  at: 1,
})
const saidBy = (word: { readonly group: number; readonly messageId: number }, text = 'добрый день') =>
  ({ chatId: 1, by: 'agent', agent: 7, text, what: 'text', word }) as const
const here = (change: Partial<Extract<DeskEvent, { kind: 'message' }>> = {}): DeskEvent => ({
  kind: 'message',
  place: { group: A, thread: 77, messageId: 900 },
  writer,
  text: 'x',
  what: 'text',
  album: null,
  replyTo: null,
  at: 1,
  ...change,
})

/** Customer 1 has a topic with thread 77, taken by Anna, and the word 10 shown there as message 500. */
const taken = async () => {
  await stage.decide(A, {
    agents: [
      { kind: 'put', agent: anna },
      { kind: 'put', agent: igor },
    ],
  })
  await test.store.desk.open(asked(1))
  await stage.turn(
    1,
    { kind: 'talk', change: { kind: 'taken', agent: anna } },
    { kind: 'customer-spoke', what: 'text', text: 'hello', messageId: 10 },
  )
  await test.store.desk.assign([A])
  await test.store.desk.recordThread(1, 77)
  await test.pool.query('update talk_message set desk_group = $1, desk_message = 500', [A])
}

describe('a commit', () => {
  it('does everything at once, and nothing a second time', async () => {
    const { desk } = test.store
    const seq = await stage.happens(A)
    const talk = await desk.open(asked(1))
    const all = decision({
      inbox: [
        { chatId: 1, event: claimed(anna) },
        { chatId: 2, event: claimed(anna) },
      ],
      posts: [to(1, line('remark'))],
      history: [saidBy({ group: A, messageId: 900 })],
      talk: { id: talk.id, change: { preferred: anna, late: 'warned', waitsSince: null, answeredAt: 5_000 } },
      agents: [{ kind: 'put', agent: anna }],
      audit: [{ actor: 8, action: 'agent', chatId: null, about: '7' }],
      ban: { chatId: 3, banned: true },
      call: { src: 'desk.resend', chatId: 1, talk: talk.id, agent: 7 },
    })
    const results = await Promise.all(Array.from({ length: 8 }, () => desk.commit(A, seq, all)))
    const won = results.find(({ committed }) => committed)
    expect(results.filter(({ committed }) => committed)).toHaveLength(1)
    expect(won!.woken.toSorted()).toEqual([1, 2])
    expect(await rowsOf(test.pool, `select source from inbox where chat_id > 0 order by seq`)).toEqual([
      { source: `desk:${seq}:0` },
      { source: `desk:${seq}:1` },
    ])
    expect(await desk.talkOf(1)).toMatchObject({
      preferred: { id: 7, name: 'Анна' },
      late: 'warned',
      waitsSince: null,
      answeredAt: 5_000,
      state: 'waiting',
    })
    expect(await rowsOf(test.pool, 'select actor, action, chat_id, about from audit')).toEqual([
      { actor: 8, action: 'agent', chat_id: null, about: '7' },
    ])
    expect(await Promise.all([desk.agents(), desk.isBanned(3), desk.isBanned(1)])).toEqual([[anna], true, false])
    expect(await desk.historyOf(1)).toMatchObject([{ by: 'agent', agent: 7, what: 'text', text: 'добрый день' }])
    expect(await rowsOf(test.pool, 'select id, chat_id, src from call')).toEqual([
      { id: won!.call, chat_id: A, src: 'desk.resend' },
    ])
    expect(await desk.head(A)).toBeNull()
  })

  it('leaves nothing behind when a part of it fails', async () => {
    const seq = await stage.happens(A)
    const broken = decision({
      inbox: [{ chatId: 1, event: claimed(anna) }],
      audit: [{ actor: Number.NaN, action: 'x', chatId: null, about: '' }],
    })
    await expect(test.store.desk.commit(A, seq, broken)).rejects.toThrow('NaN')
    expect(await rowsOf(test.pool, 'select chat_id from inbox where done_at is not null or chat_id > 0')).toEqual([])
    expect((await test.store.desk.head(A))?.seq).toBe(seq)
  })

  it('takes an agent off the list and a ban away', async () => {
    const { desk } = test.store
    await stage.decide(A, {
      agents: [
        { kind: 'put', agent: anna },
        { kind: 'put', agent: igor },
      ],
      ban: { chatId: 3, banned: true },
    })
    await stage.decide(A, {
      agents: [
        { kind: 'remove', id: 7 },
        { kind: 'put', agent: { ...igor, onShift: true } },
      ],
      ban: { chatId: 3, banned: false },
    })
    expect(await Promise.all([desk.agents(), desk.isBanned(3)])).toEqual([[{ ...igor, onShift: true }], false])
  })

  it("gives customers' inboxes claims that race in one order, each once: one agent wins", async () => {
    const { turns, desk } = test.store
    const customers = Array.from({ length: 20 }, (_none, n) => n + 1)
    const groups = [-1, -2, -3, -4]
    const presses = await Promise.all(
      groups.flatMap((group) => Array.from({ length: 10 }, async () => ({ group, seq: await stage.happens(group) }))),
    )
    const woken = await Promise.all(
      presses.map(async ({ group, seq }, n) => {
        const all = customers.map((chatId) => ({ chatId, event: claimed({ id: -group, name: `${group}` }) }))
        const posts = all.map(({ chatId }) => to(chatId, { kind: 'card' }))
        return (
          await desk.commit(
            group,
            seq,
            decision({ inbox: n % 2 === 0 ? all : all.toReversed(), posts: n % 2 === 0 ? posts.toReversed() : posts }),
          )
        ).woken.length
      }),
    )
    expect(new Set(woken)).toEqual(new Set([20]))
    const orders = await rowsOf<{ presses: string }>(
      test.pool,
      `select string_agg(split_part(source, ':', 2), ' ' order by seq) as presses from inbox where chat_id > 0 group by chat_id`,
    )
    expect(orders).toHaveLength(20)
    expect(new Set(orders.map(({ presses }) => presses)).size).toBe(1)
    expect(new Set(orders[0]!.presses.split(' ')).size).toBe(40)
    const heads = await Promise.all(customers.map((chatId) => turns.head(chatId)))
    expect(heads.every((head) => head?.payload.kind === 'event' && head.payload.event.kind === 'claimed')).toBe(true)
  })

  it('never waits for one that waits for it, whomever they tell and post for', async () => {
    const rounds = Array.from({ length: 40 }, (_none, n) => n)
    const done = await Promise.all(
      rounds.map(async (n) =>
        stage.decide(-1 - (n % 4), {
          inbox: [{ chatId: 1 + (n % 2), event: claimed(anna) }],
          posts: [to(2 - (n % 2), { kind: 'card' })],
        }),
      ),
    )
    expect(done.every(({ committed }) => committed)).toBe(true)
  })
})

describe('the head of a group', () => {
  it('is its oldest event, put off and given up like any other', async () => {
    const { desk } = test.store
    const [first, second] = [await stage.happens(A), await stage.happens(A)]
    expect(await desk.head(A)).toMatchObject({ seq: first, attempts: 0, payload: { kind: 'update' } })
    await desk.postpone(first, 60_000, 'a bug')
    expect(await desk.head(A)).toBeNull()
    await desk.deadLetter(first, 'a bug')
    expect((await desk.head(A))?.seq).toBe(second)
  })

  it("is the answer to an agent's call, with whom it was for", async () => {
    const { desk, calls } = test.store
    await taken()
    const talk = await desk.talkOf(1)
    const { call } = await stage.decide(A, { call: { src: 'desk.recover', chatId: 1, talk: talk!.id, agent: 7 } })
    const open = await calls.begin(call!, 'me')
    expect(open).toMatchObject({
      chatId: A,
      call: { src: 'desk.recover', input: { chatId: 1, talk: talk!.id, agent: 7 } },
    })
    const { call: name, turn } = open!.call
    await calls.answer(open!, {
      kind: 'failed',
      call: name,
      turn,
      failure: { code: 'NOT_FOUND', retryAfterSec: null },
      at: 5,
    })
    const head = await desk.head(A)
    const event: DeskEvent = {
      kind: 'answered',
      call: 'desk.recover',
      ok: false,
      output: 'NOT_FOUND',
      talk: talk!.id,
      agent: 7,
      at: 5,
    }
    expect(head?.payload).toEqual({ kind: 'desk', event })
    expect(await desk.situation(event, known)).toMatchObject({ customer: 1, agent: anna, talk: { id: talk!.id } })
  })
})

describe('what is known', () => {
  it("of a word in a customer's topic", async () => {
    await taken()
    expect(await test.store.desk.situation(here({ replyTo: 500 }), known)).toMatchObject({
      agent: anna,
      customer: 1,
      openTalks: 1,
      counterpart: 10,
      author: null,
      agents: [anna, igor],
      ...known,
      talk: { chatId: 1, state: 'taken', agent: { id: 7 }, brief },
    })
    expect(await test.store.desk.situation(here({ replyTo: 501 }), known)).toMatchObject({ counterpart: null })
  })

  it("of strangers, of anonymous administrators, and in places that are no customer's", async () => {
    await taken()
    const { desk } = test.store
    expect(await desk.situation(here({ writer: { ...writer, id: 99 } }), known)).toMatchObject({
      agent: null,
      customer: 1,
      openTalks: 0,
    })
    expect(await desk.situation(here({ writer: { ...writer, anonymous: true } }), known)).toMatchObject({ agent: null })
    expect(await desk.situation(here({ place: { group: A, thread: null, messageId: 1 } }), known)).toMatchObject({
      agent: anna,
      customer: null,
      talk: null,
    })
    expect(await desk.situation(here({ place: { group: -5, thread: 77, messageId: 1 } }), known)).toMatchObject({
      customer: null,
      talk: null,
    })
    expect(await desk.situation({ kind: 'group-moved', from: A, to: -5, at: 1 }, known)).toMatchObject({
      agent: null,
      customer: null,
    })
  })

  it("of an agent's word: where the customer has its copy, and whose it is", async () => {
    await taken()
    const { desk, outbox } = test.store
    await stage.decide(A, { history: [saidBy({ group: A, messageId: 900 })] })
    await stage.turn(1, { kind: 'relay', from: { group: A, messageId: 900 }, album: null, replyTo: 10 })
    const [parcel] = await outbox.claim(1, 'me', 60_000)
    await outbox.end(1, 'me', parcel!, { outcome: 'sent', messageId: 44, isLast: true, error: null, leaseMs: 1 })
    const edited: DeskEvent = {
      kind: 'edited',
      place: { group: A, thread: 77, messageId: 900 },
      writer,
      text: 'добрый вечер',
      what: 'text',
      at: 1,
    }
    expect(await desk.situation(edited, known)).toMatchObject({ counterpart: 44, author: 7 })
    await desk.post([words(1, 12, 'answer', 44)])
    await desk.assign([A])
    const { posts } = await stage.claim(A)
    expect(posts.filter((post) => told(post) === 'answer').map(({ counterpart }) => counterpart)).toEqual([900])
  })
})

describe("agents' words on their way to the customer", () => {
  const relay = (messageId: number, album: string | null) =>
    ({ kind: 'relay', from: { group: A, messageId }, album, replyTo: null }) as const

  it('are silenced by no fence', async () => {
    await stage.turn(
      1,
      { kind: 'say', text: 'bot', removeKeyboard: false, until: null },
      relay(900, null),
      { kind: 'tell', text: 'canned' },
      { kind: 'withdraw', messageId: 3 },
      { kind: 'reword', messageId: 3, text: 'x', caption: false },
      { kind: 'react', messageId: 3, emoji: null },
    )
    await test.pool.query('update conversation set fence = fence + 1 where chat_id = 1')
    expect((await test.store.outbox.claim(1, 'me', 60_000)).map(({ isSilenced }) => isSilenced)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ])
  })

  it('wait for an album to be whole, with what comes behind it', async () => {
    const claim = async () => (await test.store.outbox.claim(1, 'me', 60_000)).map(({ message }) => message.kind)
    await stage.turn(1, { kind: 'tell', text: 'before' })
    await stage.turn(1, relay(900, 'a'))
    await test.pool.query(`update outbox set next_at = now() where kind = 'relay'`)
    await stage.turn(1, relay(901, 'a'))
    await stage.turn(1, { kind: 'tell', text: 'behind' })
    expect(await claim()).toEqual(['tell'])
    await test.pool.query(`update outbox set next_at = now()`)
    expect(await claim()).toEqual(['tell', 'relay', 'relay', 'tell'])
  })

  it('keep an album together over the edge of a batch', async () => {
    const claim = async () => (await test.store.outbox.claim(1, 'me', 60_000)).map(({ message }) => message.kind)
    await stage.turn(
      1,
      ...Array.from({ length: 8 }, (_none, n) => ({ kind: 'tell', text: `${n}` }) as const),
      ...[1, 2, 3].map((n) => relay(900 + n, 'a')),
    )
    await test.pool.query(`update outbox set next_at = now()`)
    expect(await claim()).toEqual(Array.from({ length: 8 }, () => 'tell'))
    await test.pool.query(`update outbox set state = 'sent' where kind = 'tell'`)
    expect(await claim()).toEqual(['relay', 'relay', 'relay'])
  })
})

it('keeps no word, name or number of a customer readable', async () => {
  const { desk } = test.store
  const secret = 'Тайна'
  const hidden = {
    ...brief,
    who: `${secret}-who`,
    words: `${secret}-words`,
    maskedPhone: `${secret}-phone`,
    incident: secret,
    answered: [{ flow: 'f', ask: 'a', chosen: secret }],
    findings: [{ name: 'n', value: secret }],
  }
  await desk.open({ ...asked(1), brief: hidden })
  await stage.turn(
    1,
    { kind: 'customer-spoke', what: 'text', text: secret, messageId: 10 },
    { kind: 'post', post: words(1, 10, secret).post },
    { kind: 'post', post: { kind: 'copy', messageId: 11, caption: secret, album: null, replyTo: null } },
    { kind: 'post', post: { kind: 'reword', messageId: 10, text: secret, caption: false } },
  )
  await stage.decide(A, {
    history: [saidBy({ group: A, messageId: 1 }, secret)],
    posts: [to(1, line(secret)), to(1, { kind: 'file', name: secret, content: '', caption: secret })],
    inbox: [{ chatId: 1, event: { kind: 'agent-sent', agent: anna, text: secret, at: 1 } }],
  })
  await desk.assign([A])
  await desk.recordThread(1, 77)
  await desk.recordTopic(1, { look: JSON.stringify({ name: `#1 ${secret}`, icon: 'waiting' }) })
  await desk.recordScore(1, { score: 5, words: secret }, [])
  const { posts } = await stage.claim(A)
  expect(
    JSON.stringify([posts, await desk.historyOf(1), await desk.talkOf(1), await desk.topicOf(1)]).split(secret).length,
  ).toBeGreaterThan(10)
  const tables = await rowsOf<{ name: string }>(
    test.pool,
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  )
  expect(tables.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['talk', 'talk_message', 'topic', 'desk_outbox', 'audit']),
  )
  const readable: string[] = []
  for (const { name } of tables) {
    const rows = await rowsOf<{ whole: string }>(test.pool, `select t::text as whole from ${name} t`)
    const inHex = Buffer.from(secret).toString('hex')
    if (rows.some(({ whole }) => whole.includes(secret) || whole.includes(inHex) || whole.includes('291234567')))
      readable.push(name)
  }
  expect(readable).toEqual([])
})

describe('a decision without an event', () => {
  it('of one source is written once, completely, also when several processes make it at once', async () => {
    await taken()
    const { desk } = test.store
    const posts = [
      to(1, line('late')),
      { to: { kind: 'place', group: A, thread: null }, post: line('late too') } as const,
    ]
    const once = decision({ posts, audit: [{ actor: 8, action: 'once', chatId: 1, about: '' }] })
    const count = async (table: string, where: string): Promise<number> =>
      (await rowsOf(test.pool, `select from ${table} where ${where}`)).length
    const before = await count('desk_outbox', 'true')
    await Promise.all(Array.from({ length: 6 }, () => desk.decide('late:1:warned', once)))
    await desk.decide('late:1:warned', once)
    expect(await count('desk_outbox', 'true')).toBe(before + 2)
    expect(await count('audit', `action = 'once'`)).toBe(1)
    await desk.decide('late:1:alarm', once)
    expect(await count('desk_outbox', 'true')).toBe(before + 4)
    await desk.decide(null, once)
    await desk.decide(null, once)
    expect(await count('desk_outbox', 'true')).toBe(before + 8)
  })

  it('of one source without a customer is written once too', async () => {
    const { desk } = test.store
    const post = { to: { kind: 'place', group: A, thread: null }, post: line('the head of today') } as const
    await Promise.all(Array.from({ length: 4 }, () => desk.decide('journal-head:x', decision({ posts: [post] }))))
    expect(await rowsOf(test.pool, 'select from desk_outbox')).toHaveLength(1)
  })
})
