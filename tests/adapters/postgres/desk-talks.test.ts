import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { TalkChange } from '../../../src/core/conversation/effect.ts'
import type { TalkEnd } from '../../../src/core/desk/talk.ts'
import { countTalks } from '../../../src/core/desk/talk-stats.ts'
import { deleteOldRows } from '../../../src/adapters/postgres/retention.ts'
import { openTestStore, rowsOf } from '../../support/store.ts'
import type { TestStore } from '../../support/store.ts'
import { asked, brief, createDeskStage, told, words } from './desk-stage.ts'

const A = -1001
const anna = { id: 7, name: 'Анна' }
const igor = { id: 8, name: 'Игорь' }

let test: TestStore
let stage: ReturnType<typeof createDeskStage>
beforeAll(async () => {
  test = await openTestStore()
  stage = createDeskStage(test)
})
afterAll(() => test.close())
beforeEach(() => stage.clear())

const change = (chatId: number, ...changes: readonly TalkChange[]) =>
  stage.turn(chatId, ...changes.map((change) => ({ kind: 'talk', change }) as const))
const ever = { since: 0, until: Date.now() + 3_600_000 }
const talkOf = (chatId: number) => test.store.desk.talkOf(chatId)
const ago = (column: string, interval: string) =>
  test.pool.query(`update talk set ${column} = now() - interval '${interval}'`)

describe('a talk', () => {
  it('is opened once, however many ask for it', async () => {
    const talks = await Promise.all(Array.from({ length: 16 }, () => test.store.desk.open(asked(1))))
    expect(new Set(talks.map(({ id }) => id)).size).toBe(1)
    expect(talks[0]).toMatchObject({
      chatId: 1,
      state: 'waiting',
      agent: null,
      preferred: null,
      locale: 'be',
      service: 'my-mts',
      brief,
      phone: '+375291234567',
      late: 'no',
      end: null,
    })
    expect(await rowsOf(test.pool, `select kind from desk_outbox order by id`)).toEqual([
      { kind: 'card' },
      { kind: 'topic-look' },
    ])
  })

  it('is one, whether it is opened or taken first', async () => {
    const customers = Array.from({ length: 30 }, (_none, n) => n + 1)
    await Promise.all(
      customers.flatMap((chatId) => [
        test.store.desk.open(asked(chatId)),
        change(chatId, { kind: 'taken', agent: anna }),
      ]),
    )
    expect(
      await rowsOf(
        test.pool,
        `select count(*)::int as n, count(distinct chat_id)::int as chats, bool_and(agent_id = 7 and state = 'taken') as taken,
      bool_and(brief is not null and reason = 'person') as briefed from talk`,
      ),
    ).toEqual([{ n: 30, chats: 30, taken: true, briefed: true }])
  })

  it('begins when a customer is taken who asked for nobody, and its card comes before the words', async () => {
    await stage.turn(
      1,
      { kind: 'customer-spoke', what: 'text', text: 'hello', messageId: 5 },
      { kind: 'post', post: words(1, 5).post },
      { kind: 'talk', change: { kind: 'taken', agent: anna } },
    )
    await test.store.desk.assign([A])
    expect(await talkOf(1)).toMatchObject({
      state: 'taken',
      agent: anna,
      locale: 'ru',
      service: 'my-mts',
      brief: { who: '', flow: 'start', step: 'menu', reason: '' },
    })
    expect((await stage.claim(A)).posts.map(told)).toEqual(['card', 'word 5', 'topic-look'])
    expect(await rowsOf(test.pool, 'select s.talk = t.id as its from talk_message s, talk t')).toEqual([{ its: true }])
  })

  it('is not begun by a word, an answer or an end', async () => {
    await change(1, { kind: 'customer-spoke' })
    await change(1, { kind: 'answered' })
    await change(1, { kind: 'ended', how: 'left' })
    expect(await talkOf(1)).toBeNull()
  })

  it("counts the wait from the customer's first unanswered word", async () => {
    await test.store.desk.open(asked(1))
    await change(1, { kind: 'taken', agent: anna })
    await ago('waits_since', '10 minutes')
    await test.pool.query(`update talk set late = 'warned', reminded = true`)
    const before = await talkOf(1)
    await change(1, { kind: 'customer-spoke' })
    expect(await talkOf(1)).toMatchObject({
      waitsSince: before!.waitsSince,
      late: 'warned',
      reminded: false,
      answeredAt: null,
    })
    await change(1, { kind: 'answered' })
    const answered = await talkOf(1)
    expect(answered).toMatchObject({ waitsSince: null, late: 'no' })
    expect(answered!.answeredAt).toBeGreaterThan(0)
    await ago('answered_at', '5 minutes')
    const first = (await talkOf(1))!.answeredAt
    await change(1, { kind: 'customer-spoke' }, { kind: 'answered' })
    expect((await talkOf(1))!.answeredAt).toBe(first)
    await change(1, { kind: 'customer-spoke' })
    expect((await talkOf(1))!.waitsSince).toBeGreaterThan(first!)
  })

  it('goes on when the customer answers who was waited for', async () => {
    const { id } = await test.store.desk.open(asked(1))
    await change(1, { kind: 'taken', agent: anna })
    await stage.decide(A, { talk: { id, change: { state: 'pending' } } })
    expect((await talkOf(1))?.state).toBe('pending')
    await change(1, { kind: 'customer-spoke' })
    expect(await talkOf(1)).toMatchObject({ state: 'taken', agent: anna })
  })

  it('ends, and opens again as the same talk, meant for who had it', async () => {
    const { id } = await test.store.desk.open(asked(1))
    await change(1, { kind: 'taken', agent: anna })
    await change(1, { kind: 'ended', how: 'silent' })
    expect(await talkOf(1)).toMatchObject({ id, state: 'ended', end: 'silent', agent: anna, waitsSince: null })
    expect(await test.store.desk.openTalks()).toEqual([])
    await change(1, { kind: 'reopened' }, { kind: 'customer-spoke' })
    expect(await talkOf(1)).toMatchObject({ id, state: 'waiting', end: null, agent: null, preferred: anna, brief })
    await change(1, { kind: 'taken', agent: igor })
    expect(await talkOf(1)).toMatchObject({ state: 'taken', agent: igor, preferred: null })
    await change(1, { kind: 'reopened' })
    expect(await talkOf(1)).toMatchObject({ id, state: 'waiting', preferred: igor })
    await change(1, { kind: 'taken', agent: igor })
    await change(1, { kind: 'queued', team: null })
    expect(await talkOf(1)).toMatchObject({
      id,
      state: 'waiting',
      agent: null,
      preferred: null,
      waitsSince: expect.any(Number),
    })
  })

  it('is another one when a customer comes again later, and begins by itself when there was none', async () => {
    const first = await test.store.desk.open(asked(1))
    await change(1, { kind: 'ended', how: 'solved' })
    const second = await test.store.desk.open(asked(1))
    expect(second.id).toBeGreaterThan(first.id)
    await change(2, { kind: 'reopened' })
    expect(await talkOf(2)).toMatchObject({ state: 'waiting', agent: null })
  })

  it('that an agent begins anew keeps who the customer is, and is no call of theirs', async () => {
    const { desk } = test.store
    await desk.open(asked(1))
    await change(1, { kind: 'taken', agent: anna })
    await change(1, { kind: 'ended', how: 'solved' })
    await change(1, { kind: 'taken', agent: igor })
    expect(await talkOf(1)).toMatchObject({ brief, service: 'my-mts', agent: igor, phone: null, waitsSince: null })
    expect(await rowsOf(test.pool, 'select follow_up, reason from talk order by id')).toEqual([
      { follow_up: false, reason: 'person' },
      { follow_up: true, reason: 'person' },
    ])
    expect(
      await rowsOf(test.pool, 'select s.agent, s.name from talk_share s join talk k on k.id = s.talk order by k.id'),
    ).toEqual([
      { agent: 7, name: 'Анна' },
      { agent: 8, name: 'Игорь' },
    ])
  })

  it('begins its history with what the customer wrote to the bot, each word once', async () => {
    const { desk } = test.store
    const first = { text: 'не приходит код', at: Date.now() - 60_000 }
    await desk.open({ ...asked(1), written: [first] })
    await desk.open({ ...asked(1), written: [first, { text: 'ещё раз', at: Date.now() }] })
    expect((await desk.historyOf(1)).map(({ by, text, at }) => [by, text, at])).toEqual([
      ['customer', first.text, first.at],
    ])
    await change(1, { kind: 'ended', how: 'left' })
    await desk.open({ ...asked(1), written: [first, { text: 'снова я', at: Date.now() + 1_000 }] })
    expect((await desk.historyOf(1)).map(({ text }) => text)).toEqual([first.text, 'снова я'])
  })

  it('leaves the time at which it was taken, for the pace of the desk', async () => {
    const { desk } = test.store
    for (const chatId of [1, 2, 3]) await desk.open(asked(chatId))
    expect(await desk.latestTakes()).toEqual([])
    for (const chatId of [1, 2]) await change(chatId, { kind: 'taken', agent: anna })
    await test.pool.query(`update talk set taken_at = now() - interval '3 hours' where chat_id = 1`)
    const [only, ...more] = await desk.latestTakes()
    expect([Math.abs((only ?? 0) - Date.now()) < 60_000, more]).toEqual([true, []])
    expect((await desk.openTalks()).map(({ chatId }) => chatId)).toEqual([1, 2, 3])
  })

  describe('that is over stands on the card of the next one', () => {
    /** A talk of a customer from its call to its end; gives its row. */
    const past = async (chatId: number, reason: string, agents: readonly (typeof anna)[], how: TalkEnd = 'solved') => {
      await test.store.desk.open({ ...asked(chatId), brief: { ...brief, reason } })
      for (const agent of agents) {
        await change(chatId, { kind: 'taken', agent })
        if (agent !== agents.at(-1)) await change(chatId, { kind: 'queued', team: null })
      }
      await change(chatId, { kind: 'ended', how })
      return (await talkOf(chatId))!
    }
    const earlier = async (chatId: number) => test.store.desk.earlierTalks(await test.store.desk.open(asked(chatId)))

    it('with its day, reason, everybody who had it, end and score, the latest first', async () => {
      const first = await past(1, 'person', [anna, igor])
      await test.store.desk.recordScore(1, { score: 2, words: 'долго' }, [])
      const second = await past(1, 'not-helped', [igor], 'returned')
      expect(await earlier(1)).toEqual([
        { openedAt: second.openedAt, reason: 'not-helped', agents: ['Игорь'], end: 'returned', score: null },
        { openedAt: first.openedAt, reason: 'person', agents: ['Анна', 'Игорь'], end: 'solved', score: 2 },
      ])
    })

    it('with the present name of an agent, and the last one of an agent who is no more', async () => {
      const put = (agent: typeof anna) =>
        stage.decide(A, {
          agents: [{ kind: 'put', agent: { ...agent, role: 'agent', onShift: true, maxTalks: 5, teams: [] } }],
        })
      await put({ ...anna, name: 'Анна О.' })
      await past(1, 'person', [anna, igor])
      await put({ ...anna, name: 'Анна Орлова' })
      expect(await earlier(1)).toMatchObject([{ agents: ['Анна Орлова', 'Игорь'] }])
      await stage.decide(A, { agents: [{ kind: 'remove', id: anna.id }] })
      expect(await earlier(1)).toMatchObject([{ agents: ['Анна', 'Игорь'] }])
    })

    it('an agent who had it twice once, and one that nobody took with no name', async () => {
      await past(1, 'person', [], 'left')
      await past(1, 'person', [anna, igor, { ...anna }])
      expect(await earlier(1)).toMatchObject([{ agents: ['Анна', 'Игорь'] }, { agents: [], end: 'left' }])
    })

    it('three at most, never the present one, and none of another customer', async () => {
      for (const reason of ['a', 'b', 'c', 'd']) await past(1, reason, [anna])
      await past(2, 'other', [anna])
      expect((await earlier(1)).map(({ reason }) => reason)).toEqual(['d', 'c', 'b'])
      expect(await earlier(3)).toEqual([])
    })

    it('once, when it goes on after its end', async () => {
      await past(1, 'person', [anna], 'silent')
      await change(1, { kind: 'reopened' })
      expect(await test.store.desk.earlierTalks((await talkOf(1))!)).toEqual([])
    })

    it('no more, when the customer asked to be forgotten', async () => {
      await past(1, 'person', [anna])
      await test.store.desk.forget(1)
      await past(1, 'later', [igor])
      expect((await earlier(1)).map(({ reason }) => reason)).toEqual(['later'])
    })
  })

  it('whose brief, number or messages cannot be opened still waits, and stops no other', async () => {
    const { desk } = test.store
    for (const chatId of [1, 2]) await desk.open({ ...asked(chatId), phone: '+375291112233' })
    await desk.open({ ...asked(1), written: [{ text: 'помогите', at: Date.now() }] })
    for (const change of ['talk set brief', 'talk set phone', 'talk_message set sealed'])
      await test.pool.query(`update ${change} = '\\x02' where chat_id = 1`)
    expect(await desk.openTalks()).toMatchObject([
      { chatId: 1, state: 'waiting', phone: null, brief: { words: '', answered: [] } },
      { chatId: 2, phone: '+375291112233', brief: asked(2).brief },
    ])
    expect(await desk.talkOf(1)).toMatchObject({ chatId: 1 })
    await expect(desk.historyOf(1)).resolves.not.toThrow()
  })
})

describe('what is counted', () => {
  it('is told by agent, service, reason and step', async () => {
    const { desk } = test.store
    for (const chatId of [1, 2, 3]) await desk.open(asked(chatId))
    await change(1, { kind: 'taken', agent: anna })
    await change(2, { kind: 'taken', agent: anna })
    await test.pool.query(`update talk set opened_at = now() - interval '40 seconds' where chat_id = 1`)
    await change(1, { kind: 'answered' }, { kind: 'ended', how: 'solved' })
    await desk.recordScore(1, { score: 4, words: 'вежливо' }, [])
    const span = { since: Date.now() - 3_600_000, until: Date.now() + 60_000 }
    const stats = countTalks(await desk.talksWithin(span), span, [])
    const row = { taken: 2, solved: 1, firstAnswerSec: 40, resolutionSec: 40, score: 4 }
    expect(stats).toEqual({
      byAgent: [{ key: 'Анна', ...row }],
      byService: [{ key: 'my-mts', ...row }],
      byTag: [],
      byReason: [{ key: 'person', ...row }],
      bySteps: [{ step: 'missing-sms/asked', count: 3 }],
    })
    expect(await talkOf(1)).toMatchObject({ score: 4 })
    expect(await desk.talksWithin({ since: Date.now() + 60_000, until: Date.now() + 120_000 })).toEqual([])
  })

  it('stays when the customer asks to be forgotten, and nothing else does', async () => {
    const { desk } = test.store
    await desk.open(asked(1))
    await stage.turn(
      1,
      { kind: 'talk', change: { kind: 'taken', agent: anna } },
      { kind: 'customer-spoke', what: 'text', text: 'hello', messageId: 5 },
      { kind: 'post', post: words(1, 5).post },
    )
    await change(1, { kind: 'ended', how: 'solved' })
    await desk.recordScore(1, { score: 5, words: 'спасибо' }, [])
    const before = await desk.talksWithin(ever)
    await desk.forget(1)
    expect(await desk.talksWithin(ever)).toEqual(before)
    expect(await talkOf(1)).toMatchObject({ phone: null, brief: { who: '', words: '' } })
    expect(await desk.historyOf(1)).toEqual([])
    expect(await rowsOf(test.pool, `select state from desk_outbox where state = 'open'`)).toEqual([])
    expect(await rowsOf(test.pool, 'select score_words from talk')).toEqual([{ score_words: null }])
  })

  it('stays after ninety days, when words and briefs are forgotten', async () => {
    const { desk } = test.store
    for (const chatId of [1, 2]) {
      await desk.open(asked(chatId))
      await stage.turn(chatId, { kind: 'customer-spoke', what: 'text', text: 'hello', messageId: 5 })
    }
    await change(1, { kind: 'ended', how: 'solved' })
    await stage.decide(A, {
      audit: [
        { actor: 7, action: 'ban', chatId: 1, about: '' },
        { actor: 7, action: 'unban', chatId: 1, about: '' },
      ],
    })
    await test.pool.query(
      `update talk set opened_at = now() - interval '91 days', ended_at = ended_at - interval '91 days'`,
    )
    await test.pool.query(`update talk_message set at = now() - interval '91 days'`)
    await test.pool.query(`update audit set at = now() - interval '366 days' where action = 'ban'`)
    const before = await desk.talksWithin(ever)
    await deleteOldRows(test.pool, test.vault)
    expect(await desk.talksWithin(ever)).toEqual(before)
    expect([(await talkOf(1))?.brief.who, (await talkOf(2))?.brief.who]).toEqual(['', 'Тамара'])
    expect([(await desk.historyOf(1)).length, (await desk.historyOf(2)).length]).toEqual([0, 1])
    expect(await rowsOf(test.pool, 'select action from audit')).toEqual([{ action: 'unban' }])
  })
})
