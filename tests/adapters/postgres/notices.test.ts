import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Audience, NoticeDraft } from '../../../src/core/notice/notice.ts'
import type { NoticeRun, NoticeStore } from '../../../src/core/ports/notice-store.ts'
import { NO_GROUP } from '../../../src/core/notice/notice-card.ts'
import { createNoticeCards } from '../../../src/adapters/postgres/notices/notice-card-store.ts'
import { createNoticeStore } from '../../../src/adapters/postgres/notices/postgres-notice-store.ts'
import { openTestStore, rowsOf } from '../../support/store.ts'
import type { TestStore } from '../../support/store.ts'

/** Zones in which it is night, and day, at this moment: an hour is far enough from the edge at 3 and at 15 o'clock. */
const zoneAt = (hour: number): string => {
  const east = ((hour - new Date().getUTCHours() + 36) % 24) - 12
  return east === 0 ? 'Etc/GMT' : `Etc/GMT${east > 0 ? '-' : '+'}${Math.abs(east)}`
}
const places = [
  { id: 'ozon', country: 'RU', timeZone: zoneAt(15) },
  { id: 'my-mts', country: 'BY', timeZone: zoneAt(15) },
  { id: 'far', country: 'RU', timeZone: zoneAt(3) },
] as const

let test: TestStore
let notices: NoticeStore
beforeAll(async () => {
  test = await openTestStore()
  notices = createNoticeStore(test.pool, places)
  await test.pool.query(`insert into process (name, lock_key) values ('me', 1), ('you', 2)`)
})
afterAll(() => test.close())

const draft = (change: Partial<NoticeDraft> = {}): NoticeDraft => ({
  kind: 'news',
  texts: { ru: 'Привет', en: 'Hello' },
  fallback: 'ru',
  photo: null,
  buttons: [],
  audience: {},
  silent: false,
  at: null,
  respectsNight: false,
  onCrash: 'twice',
  paid: false,
  ...change,
})

interface Person {
  readonly id: number
  readonly locale?: string | null
  readonly service?: string | null
  readonly holder?: string
  readonly away?: boolean
  readonly flow?: string
  readonly days?: number
}

const people = async (...all: readonly Person[]): Promise<readonly number[]> => {
  await test.pool.query(`delete from conversation`)
  for (const { id, locale = 'ru', service = 'ozon', holder = 'bot', away = false, flow = 'start', days = 0 } of all) {
    await test.pool.query(
      `insert into conversation (chat_id, locale, service, holder, unreachable, flow, seen_at) values ($1, $2, $3, $4, $5, $6, now() - $7 * interval '1 day')`,
      [id, locale, service, holder, away, flow, days],
    )
  }
  return all.map(({ id }) => id)
}
const crowd = (size: number): Promise<readonly number[]> =>
  people(...Array.from({ length: size }, (_, place) => ({ id: place + 1 })))

const begun = async (change: Partial<NoticeDraft> = {}): Promise<NoticeRun> => {
  const { id } = await notices.make(draft(change), 7)
  expect(await notices.begin(id)).toBe(true)
  return {
    id,
    work: 'send',
    revision: (await rowsOf<{ revision: number }>(test.pool, 'select revision from notice where id = $1', [id]))[0]!
      .revision,
  }
}
const claim = async (run: NoticeRun, owner = 'me', most = 100) =>
  (await notices.claim(run, owner, most, 60_000)).map(({ chatId }) => chatId).toSorted((one, other) => one - other)
const sent = (chatIds: readonly number[]) =>
  chatIds.map((chatId) => ({ chatId, outcome: 'sent' as const, messageId: chatId * 10, error: null }))
const sendAll = async (run: NoticeRun): Promise<void> => notices.end(run.id, 'me', sent(await claim(run)))
const runOf = async (id: number): Promise<NoticeRun> => (await notices.running()).find((run) => run.id === id)!
const progress = async ({ id }: { readonly id: number }) => (await notices.get(id))!.progress

describe('the audience', () => {
  const chosen = async (audience: Audience): Promise<readonly number[]> => {
    const run = await begun({ audience })
    const got = await claim(run)
    expect(await notices.count(draft({ audience }))).toBe(got.length)
    return got
  }
  it('is everyone who can be reached, and no group', async () => {
    await people({ id: 1 }, { id: 2, away: true }, { id: -100 }, { id: 3, locale: null, service: null })
    expect(await chosen({})).toEqual([1, 3])
  })
  it('narrows by language, service, region, days, flow and list, together', async () => {
    await people(
      { id: 1 },
      { id: 2, locale: 'en' },
      { id: 3, service: 'my-mts' },
      { id: 4, service: 'far', flow: 'missing-sms' },
      { id: 5, days: 9 },
      { id: 6, service: null },
    )
    expect(await chosen({ locales: ['en'] })).toEqual([2])
    expect(await chosen({ services: ['my-mts', 'far'] })).toEqual([3, 4])
    expect(await chosen({ regions: ['RU'] })).toEqual([1, 2, 4, 5])
    expect(await chosen({ regions: ['RU'], services: ['far', 'my-mts'] })).toEqual([4])
    expect(await chosen({ activeDays: 7 })).toEqual([1, 2, 3, 4, 6])
    expect(await chosen({ inFlow: '*' })).toEqual([4])
    expect(await chosen({ inFlow: 'missing-sms' })).toEqual([4])
    expect(await chosen({ chats: [1, 5, 77], activeDays: 7 })).toEqual([1])
  })
  it('is who waits for an incident', async () => {
    await crowd(3)
    await test.pool.query(`insert into subscription (chat_id, incident_id, flow) values (2, 'own-1', 'missing-sms')`)
    expect(await chosen({ incident: 'own-1' })).toEqual([2])
  })
  it('gets its own language, else the fallback, else nothing', async () => {
    await people({ id: 1, locale: 'en' }, { id: 2, locale: 'be' }, { id: 3, locale: null })
    const run = await begun()
    expect((await notices.claim(run, 'me', 10, 1)).map(({ chatId, locale }) => [chatId, locale]).toSorted()).toEqual([
      [1, 'en'],
      [2, 'ru'],
      [3, 'ru'],
    ])
    const strict = await begun({ fallback: null })
    expect(await claim(strict)).toEqual([1])
    expect(await progress(strict)).toMatchObject({ total: 3, skipped: 2, left: 1 })
  })
  it('is counted as it will be sent: without those who have no text, do not want it, or are away', async () => {
    await people(
      { id: 1, locale: 'en' },
      { id: 2, locale: 'be' },
      { id: 3, locale: null },
      { id: 4, away: true },
      { id: 5 },
    )
    await notices.setWanted(5, 'news', false)
    for (const change of [
      {},
      { fallback: null },
      { kind: 'outages', fallback: null },
      { texts: { be: 'Прывітанне' }, fallback: null },
    ] as const) {
      const { left } = await progress(await begun(change))
      expect(await notices.count(draft(change))).toBe(left)
    }
    expect(await notices.count(draft({ fallback: null }))).toBe(1)
    expect(await notices.count(draft({ texts: {}, fallback: null }))).toBe(3)
    await notices.setWanted(5, 'news', true)
  })
  it('leaves out who does not want this kind, also when they say so after the beginning', async () => {
    await crowd(3)
    await notices.setWanted(1, 'news', false)
    expect(await notices.count(draft())).toBe(2)
    const run = await begun()
    expect((await progress(run)).skipped).toBe(1)
    await notices.setWanted(2, 'news', false)
    expect(await notices.unwanted(2)).toEqual(['news'])
    expect(await claim(run)).toEqual([3])
    expect(await progress(run)).toMatchObject({ total: 3, skipped: 2, left: 1 })
    await notices.setWanted(1, 'news', true)
    await notices.setWanted(2, 'news', true)
    expect(await notices.count(draft())).toBe(3)
  })
  it('is fixed at the beginning, once', async () => {
    await crowd(2)
    const { id } = await notices.make(draft(), 7)
    expect((await Promise.all([notices.begin(id), notices.begin(id), notices.begin(id)])).filter(Boolean)).toHaveLength(
      1,
    )
    expect((await notices.get(id))?.progress.total).toBe(2)
    await people({ id: 9 })
    expect(await claim({ id, work: 'send', revision: 0 })).toEqual([1, 2])
  })
  it('is done at once when there is nobody', async () => {
    await people()
    const run = await begun()
    expect((await notices.get(run.id))?.state).toBe('done')
  })
})

describe('the copies', () => {
  it('are shared by several processes, each to one, and counted exactly', async () => {
    await crowd(300)
    const run = await begun()
    const all: number[] = []
    const work = async (owner: string): Promise<void> => {
      for (let mine = await claim(run, owner, 7); mine.length > 0; mine = await claim(run, owner, 7)) {
        all.push(...mine)
        await notices.end(run.id, owner, sent(mine))
      }
    }
    await Promise.all([work('me'), work('you'), work('me'), work('you')])
    expect(all.toSorted((one, other) => one - other)).toEqual(Array.from({ length: 300 }, (_, place) => place + 1))
    expect(await notices.get(run.id)).toMatchObject({ state: 'done', progress: { total: 300, sent: 300, left: 0 } })
  })
  it('pass over a customer with an agent, and one whose night it is', async () => {
    await people({ id: 1, holder: 'agent' }, { id: 2, service: 'far' }, { id: 3 })
    const run = await begun({ respectsNight: true })
    expect(await claim(run)).toEqual([3])
    expect(await progress(run)).toMatchObject({ left: 3 })
    await test.pool.query(`update conversation set holder = 'bot'`)
    await test.pool.query(`update notice_copy set next_at = now() where notice = $1`, [run.id])
    expect(await claim(run)).toEqual([1])
    const [asleep] = await rowsOf<{ hours: number }>(
      test.pool,
      `select extract(epoch from next_at - now()) / 3600 as hours from notice_copy where notice = $1 and chat_id = 2`,
      [run.id],
    )
    expect(Number(asleep?.hours)).toBeGreaterThan(3.9)
    expect(Number(asleep?.hours)).toBeLessThan(5.1)
  })
  it.each([
    [23, 9],
    [3, 5],
    [6, 2],
  ])('of a customer for whom it is %i o’clock wait until 8, at most %i hours', async (hour, hours) => {
    const store = createNoticeStore(test.pool, [{ id: 'there', country: 'RU', timeZone: zoneAt(hour) }])
    await people({ id: 1, service: 'there' }, { id: 2, service: null })
    const { id } = await store.make(draft({ respectsNight: true }), 7)
    await store.begin(id)
    const waits = await rowsOf<{ hours: number }>(
      test.pool,
      `select extract(epoch from next_at - now())::float8 / 3600 as hours from notice_copy where notice = $1`,
      [id],
    )
    expect(waits).toHaveLength(2)
    for (const wait of waits) {
      expect(wait.hours).toBeLessThanOrEqual(hours)
      expect(wait.hours).toBeGreaterThan(hours - 1.01)
    }
  })
  it.each([9, 20])('of a customer for whom it is %i o’clock leave', async (hour) => {
    const store = createNoticeStore(test.pool, [{ id: 'there', country: 'RU', timeZone: zoneAt(hour) }])
    await people({ id: 1, service: 'there' })
    const { id } = await store.make(draft({ respectsNight: true }), 7)
    await store.begin(id)
    expect((await store.claim({ id, work: 'send', revision: 0 }, 'me', 9, 1_000)).map(({ chatId }) => chatId)).toEqual([
      1,
    ])
  })
  it('sleep at once when the night comes over all of them', async () => {
    await people(...Array.from({ length: 50 }, (_, place) => ({ id: place + 1, service: 'far' })))
    const run = await begun({ respectsNight: true })
    await test.pool.query(`update notice_copy set next_at = now() where notice = $1`, [run.id])
    expect(await claim(run, 'me', 3)).toEqual([])
    expect(
      await rowsOf(test.pool, 'select 1 from notice_copy where notice = $1 and next_at <= now()', [run.id]),
    ).toEqual([])
    expect((await notices.running()).map(({ id }) => id)).not.toContain(run.id)
  })
  it('end as told, and who cannot be reached is in no audience until they come back', async () => {
    await crowd(4)
    const run = await begun()
    await claim(run)
    await notices.end(run.id, 'me', [
      ...sent([1]),
      { chatId: 2, outcome: 'blocked', messageId: null, error: '403' },
      { chatId: 3, outcome: 'failed', messageId: null, error: '400' },
      { chatId: 4, outcome: 'unknown', messageId: null, error: 'lost' },
    ])
    expect(await notices.get(run.id)).toMatchObject({
      state: 'done',
      progress: { sent: 1, blocked: 1, failed: 1, unknown: 1, left: 0 },
    })
    expect(await notices.count(draft())).toBe(3)
    await test.pool.query('update conversation set unreachable = false')
    expect(await notices.count(draft())).toBe(4)
  })
  it('are given back, and end only for whom they belong to', async () => {
    await crowd(3)
    const run = await begun()
    const [first, ...rest] = await claim(run)
    await notices.giveBack(run.id, 'me', [first!], 0)
    await notices.giveBack(run.id, 'me', rest, 60_000)
    await notices.end(run.id, 'me', sent([first!]))
    expect(await claim(run, 'you')).toEqual([first])
    expect(await progress(run)).toMatchObject({ sent: 0, left: 3 })
  })
  it('of a dead process come again, or are unknown, as the notice says', async () => {
    await crowd(4)
    const [twice, shy] = [await begun(), await begun({ onCrash: 'unknown' })]
    for (const run of [twice, shy]) await claim(run, 'dead', 3)
    for (const run of [twice, shy]) expect(await claim(run, 'me', 9)).toEqual([4])
    expect((await notices.markDeparted(shy.id, 'dead', [1, 2, 3, 4])).toSorted()).toEqual([1, 2, 3])
    await notices.rescue()
    expect(await claim(twice)).toEqual([1, 2, 3])
    expect(await claim(shy)).toEqual([])
    expect(await progress(shy)).toMatchObject({ unknown: 3, left: 1 })
    await notices.rescue()
    await notices.end(shy.id, 'me', sent([4]))
    expect(await notices.get(shy.id)).toMatchObject({ state: 'done', progress: { sent: 1, unknown: 3, left: 0 } })
  })
  it('of a dead process that had not set out come again, whatever the notice says', async () => {
    await crowd(4)
    const shy = await begun({ onCrash: 'unknown' })
    await claim(shy, 'dead')
    await notices.markDeparted(shy.id, 'dead', [1, 2])
    await notices.giveBack(shy.id, 'dead', [2], 0)
    await notices.rescue()
    expect(await claim(shy)).toEqual([2, 3, 4])
    expect(await progress(shy)).toMatchObject({ unknown: 1, left: 3 })
    expect(await notices.markDeparted(shy.id, 'dead', [3])).toEqual([])
  })
})

describe('a notice', () => {
  it('waits for its time', async () => {
    await crowd(1)
    const run = await begun({ at: Date.now() + 60_000 })
    expect((await notices.get(run.id))?.state).toBe('waiting')
    expect((await notices.running()).map(({ id }) => id)).not.toContain(run.id)
    await test.pool.query('update notice set begins_at = now() where id = $1', [run.id])
    expect((await notices.running()).map(({ id }) => id)).toContain(run.id)
  })
  it('is paused while it waits: it goes back to its time, and begins at once when that has passed', async () => {
    await crowd(1)
    const { id } = await begun({ at: Date.now() + 60_000 })
    expect(await notices.move(id, 'paused')).toBe(true)
    expect(await notices.move(id, 'running')).toBe(true)
    expect(await notices.get(id)).toMatchObject({ state: 'waiting', startedAt: null })
    expect(await notices.move(id, 'paused')).toBe(true)
    await test.pool.query('update notice set begins_at = now() where id = $1', [id])
    expect((await notices.running()).map((one) => one.id)).not.toContain(id)
    expect(await notices.get(id)).toMatchObject({ state: 'paused', startedAt: null })
    expect(await notices.move(id, 'running')).toBe(true)
    expect(await notices.get(id)).toMatchObject({ state: 'running', startedAt: expect.any(Number) })
  })
  it('is paused, resumed and cancelled, and not from where it cannot be', async () => {
    await crowd(2)
    const { id } = await begun()
    const first = await runOf(id)
    expect(await notices.move(id, 'paused')).toBe(true)
    expect(await notices.move(id, 'paused')).toBe(false)
    expect(await claim(first)).toEqual([])
    expect(await notices.move(id, 'running')).toBe(true)
    expect(await claim(await runOf(id))).toEqual([1, 2])
    expect(await notices.move(id, 'cancelled')).toBe(true)
    expect(await notices.move(id, 'running')).toBe(false)
    await notices.end(id, 'me', sent([1]))
    expect(await notices.get(id)).toMatchObject({ state: 'cancelled', progress: { sent: 1, left: 1 } })
  })
  it('that was stopped tells why, and goes on with those whom Telegram refused', async () => {
    await crowd(3)
    const { id } = await begun()
    await claim(await runOf(id), 'me', 2)
    await notices.end(id, 'me', [...sent([1]), { chatId: 2, outcome: 'failed', messageId: null, error: 'bad' }])
    expect(await notices.move(id, 'stopped', 'bad')).toBe(true)
    expect(await notices.get(id)).toMatchObject({ state: 'stopped', trouble: 'bad', progress: { failed: 1 } })
    expect(await notices.change(id, { texts: { ru: 'Лучше' } })).toMatchObject({ texts: { ru: 'Лучше' } })
    expect(await notices.change(id, { silent: true })).toBeNull()
    expect(await notices.move(id, 'running')).toBe(true)
    expect(await notices.get(id)).toMatchObject({ state: 'running', trouble: null, progress: { failed: 0, left: 2 } })
    expect(await claim(await runOf(id))).toEqual([2, 3])
  })
  it('that was paused does not try again whom Telegram refused', async () => {
    await crowd(2)
    const { id } = await begun()
    await claim(await runOf(id), 'me', 1)
    await notices.end(id, 'me', [{ chatId: 1, outcome: 'failed', messageId: null, error: 'odd' }])
    await notices.move(id, 'paused')
    expect(await notices.move(id, 'running')).toBe(true)
    expect(await claim(await runOf(id))).toEqual([2])
    expect(await progress({ id })).toMatchObject({ failed: 1, left: 1 })
  })
  it('is corrected and recalled, and ends where it was', async () => {
    await crowd(3)
    const { id } = await begun()
    await sendAll(await runOf(id))
    expect(await notices.rework(id, 'correct')).toBe(true)
    const run = await runOf(id)
    expect(run.work).toBe('correct')
    expect((await notices.claim(run, 'me', 9, 1)).map(({ messageId }) => messageId).toSorted()).toEqual([10, 20, 30])
    expect(await progress(run)).toMatchObject({ sent: 3, left: 3, reworked: 0 })
    await notices.end(id, 'me', [...sent([1, 2]), { chatId: 3, outcome: 'lost', messageId: null, error: 'gone' }])
    expect(await notices.get(id)).toMatchObject({
      state: 'done',
      work: 'send',
      progress: { sent: 3, reworked: 2, lost: 1, left: 0 },
    })
    expect(await notices.rework(id, 'recall')).toBe(true)
    await sendAll(await runOf(id))
    expect(await notices.get(id)).toMatchObject({ state: 'done', progress: { sent: 3, reworked: 3, left: 0 } })
    expect(await notices.rework(id, 'recall')).toBe(true)
    expect((await notices.get(id))?.state).toBe('done')
  })
  it('that is corrected in the middle goes on afterwards, and what is recalled in the middle does not', async () => {
    await crowd(4)
    const { id } = await begun()
    await notices.end(id, 'me', sent(await claim(await runOf(id), 'me', 2)))
    expect(await notices.rework(id, 'correct')).toBe(false)
    await notices.move(id, 'paused')
    expect(await notices.rework(id, 'correct')).toBe(true)
    await sendAll(await runOf(id))
    expect(await notices.get(id)).toMatchObject({ state: 'paused', progress: { sent: 2, reworked: 2, left: 2 } })
    expect(await notices.rework(id, 'recall')).toBe(true)
    await sendAll(await runOf(id))
    expect(await notices.get(id)).toMatchObject({ state: 'cancelled', progress: { sent: 2, left: 2 } })
  })
  it('whose correction is cancelled is where it was', async () => {
    await crowd(2)
    const { id } = await begun()
    await sendAll(await runOf(id))
    await notices.rework(id, 'correct')
    const one = await claim(await runOf(id), 'me', 1)
    expect(await notices.move(id, 'cancelled')).toBe(true)
    await notices.end(id, 'me', sent(one))
    expect(await notices.get(id)).toMatchObject({ state: 'done', progress: { sent: 2, left: 0 } })
  })
  it('is approved by somebody else, once', async () => {
    const { id } = await notices.make(draft(), 7)
    expect(await notices.approve(id, 7)).toBe(false)
    expect(await notices.approve(id, 8)).toBe(true)
    expect(await notices.approve(id, 9)).toBe(false)
    expect((await notices.list(1))[0]).toMatchObject({ id, by: 7, approvedBy: 8 })
  })
  it('knows its copies, and reports what came of them', async () => {
    await test.pool.query('delete from notice_copy')
    await crowd(3)
    const run = await begun({ buttons: ['missing-sms', 'person'].map((flow) => ({ flow, label: {} })) })
    await sendAll(run)
    expect(await notices.copyAt(2, 20)).toBe(run.id)
    expect(await notices.copyAt(2, 21)).toBeNull()
    await notices.recordReaction(1, 10, '👍')
    await notices.recordReaction(2, 20, '👍')
    await notices.recordReaction(2, 20, null)
    await notices.recordPress(run.id, 1, 'missing-sms')
    await notices.recordPress(run.id, 1, 'missing-sms')
    await notices.recordPress(run.id, 999, 'missing-sms')
    for (const forged of ['change-number', 'notices_outages', 'x'.repeat(46)])
      await notices.recordPress(run.id, 1, forged)
    const { slices, reactions, presses } = await notices.report(run.id)
    expect(slices.map(({ sent: count }) => count)).toEqual([3])
    expect(reactions).toEqual([{ emoji: '👍', count: 1 }])
    expect(presses).toEqual([{ flow: 'missing-sms', count: 1 }])
    await notices.recordPress(run.id, 3, 'person')
    expect(await notices.responses(run.id)).toEqual([
      { chatId: 1, emoji: '👍', flows: ['missing-sms'] },
      { chatId: 3, emoji: null, flows: ['person'] },
    ])
    await test.store.desk.forget(1)
    expect(await notices.responses(run.id)).toEqual([{ chatId: 3, emoji: null, flows: ['person'] }])
    expect((await notices.report(run.id)).slices.map(({ sent: count }) => count)).toEqual([3])
  })
})

describe('the card of a notice', () => {
  const [old, now] = [-100, -1_000_000_000_100]
  const moving = async () =>
    (await cards().findStale()).map(({ notice, group, messageId }) => [notice, group, messageId])
  const cards = () => createNoticeCards(test.pool)
  it('is to be shown anew where its group has moved to', async () => {
    await test.pool.query('delete from notice_card')
    const { id } = await notices.make(draft(), 7)
    await cards().open(id, old, 5)
    await cards().change(id, { messageId: 50, shown: 'x' })
    expect(await moving()).toEqual([])
    await test.store.desk.moveGroup(old, now)
    expect(await moving()).toEqual([[id, now, null]])
    expect(await cards().get(id)).toMatchObject({ group: now, thread: null, messageId: null, page: 'main' })
  })
  it('that was announced is to be shown, wherever that is, and reported once', async () => {
    await test.pool.query('delete from notice_card')
    const { id } = await begun({ audience: { chats: [1] } })
    await cards().announce(id, null)
    expect(await moving()).toEqual([[id, NO_GROUP, null]])
    const asking = await notices.make(draft(), 7)
    await cards().announce(asking.id, 7)
    expect(await cards().get(asking.id)).toMatchObject({ page: 'approve', asker: 7 })
    expect(await moving()).toEqual([
      [id, NO_GROUP, null],
      [asking.id, NO_GROUP, null],
    ])
    await cards().markLooked(asking.id)
    expect(await moving()).toEqual([[id, NO_GROUP, null]])
    expect(await Promise.all([cards().claimReport(id), cards().claimReport(id)])).toEqual(
      expect.arrayContaining([true, false]),
    )
  })
})
