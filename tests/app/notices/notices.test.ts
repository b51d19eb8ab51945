import { afterEach, beforeEach, expect, it } from 'vitest'
import { createPostgresLimit } from '../../../src/adapters/postgres/postgres-send-limit.ts'
import { isDone, openNoticeStage } from './stage.ts'
import type { NoticeStage } from './stage.ts'

let stage: NoticeStage
beforeEach(async () => {
  stage = await openNoticeStage()
})
afterEach(() => stage.close())

const texts = (chatId: number): readonly (string | undefined)[] => stage.told(chatId).map(({ text }) => text)
const statuses = (): readonly number[] => stage.control.log({ method: 'sendMessage' }).map(({ status }) => status)

it('sends to everyone once, by several processes at the pace of one', async () => {
  const people = await stage.crowd(400)
  const limit = createPostgresLimit(stage.pool)
  await stage.work('one', { limit })
  await stage.work('two', { limit })
  const id = await stage.begin({ silent: true, buttons: [{ flow: 'start', label: { en: 'Begin' } }] })
  const { progress } = await stage.until(id, isDone)
  expect(progress).toMatchObject({ total: 400, sent: 400, left: 0 })
  for (const chatId of people) expect(texts(chatId)).toEqual(['Hello all'])
  const [copy] = stage.told(people[0]!)
  expect(copy?.message).toMatchObject({
    entities: [{ type: 'bold' }],
    reply_markup: { inline_keyboard: [[{ text: 'Begin', callback_data: `n:${id}:start` }]] },
  })
  expect(
    stage.control.log({ method: 'sendMessage' }).every(({ params }) => params['disable_notification'] === true),
  ).toBe(true)
})

it('marks who cannot be reached, and does not try them again until they come back', async () => {
  const [blocked, gone, fine] = await stage.crowd(3)
  stage.control.block({ user: blocked! })
  stage.control.deactivate({ user: gone! })
  await stage.pool.query('insert into conversation (chat_id, locale) values (987654321, $1)', ['en'])
  await stage.work('one')
  const first = await stage.until(await stage.begin(), isDone)
  expect(first.progress).toMatchObject({ total: 4, sent: 1, blocked: 3, failed: 0 })
  const second = await stage.until(await stage.begin(), isDone)
  expect(second.progress).toMatchObject({ total: 1, sent: 1 })
  expect(texts(fine!)).toHaveLength(2)
  await stage.pool.query('update conversation set unreachable = false where chat_id = $1', [blocked])
  stage.control.unblock({ user: blocked! })
  expect((await stage.until(await stage.begin(), isDone)).progress).toMatchObject({ total: 2, sent: 2 })
})

it('stops with the reason before it fails a thousand times, and goes on with everybody when it is put right', async () => {
  const people = await stage.crowd(600)
  await stage.work('one')
  const id = await stage.begin({ texts: { en: 'Hello <b>all' } })
  const { trouble, progress } = await stage.until(
    id,
    ({ state, progress: { failed } }) => state === 'stopped' && failed > 0,
  )
  expect(trouble).toMatch(/^en: sendMessage: 400 Bad Request: can't parse entities/)
  expect(progress.failed).toBeLessThan(200)
  await stage.store.change(id, { texts: { en: 'Hello' } })
  expect(await stage.store.rework(id, 'correct')).toBe(true)
  expect(await stage.store.get(id)).toMatchObject({ state: 'stopped', work: 'send' })
  expect(await stage.store.move(id, 'running')).toBe(true)
  expect((await stage.until(id, isDone)).progress).toMatchObject({ sent: 600, failed: 0 })
  for (const chatId of people) expect(texts(chatId)).toEqual(['Hello'])
})

it('stops for one language whose text is wrong, while the others arrive', async () => {
  await stage.crowd(100, 'en')
  await stage.crowd(100, 'ru')
  await stage.work('one')
  const id = await stage.begin({ texts: { en: 'Hello', ru: 'Привет <i>' } })
  expect((await stage.until(id, ({ state }) => state === 'stopped')).trouble).toMatch(/^ru: /)
})

it('rests when Telegram asks for it, to the second, and loses nobody', async () => {
  const people = await stage.crowd(200)
  stage.control.addFault({ method: 'sendMessage', kind: '429', retry_after: 2, skip: 10 })
  await stage.work('one')
  const id = await stage.begin()
  await stage.until(id, isDone)
  const log = stage.control.log({ method: 'sendMessage' })
  const refused = log.find(({ status }) => status === 429)!
  const after = log.map(({ at }) => at - refused.at)
  expect(after.filter((ms) => ms > 1_000 && ms < 1_990)).toEqual([])
  expect(after.filter((ms) => ms >= 1_990).length).toBeGreaterThan(50)
  for (const chatId of people) expect(texts(chatId)).toHaveLength(1)
})

it('weathers a storm: floods, errors and lost connections, nobody is left out', async () => {
  const people = await stage.crowd(300)
  for (const kind of ['500', '502', 'reset-before', '429', '409', '500'] as const) {
    stage.control.addFault({ method: 'sendMessage', kind, times: 8, skip: 15, retry_after: 1 })
  }
  await stage.work('one')
  await stage.work('two')
  const id = await stage.begin()
  expect((await stage.until(id, isDone)).progress).toMatchObject({ sent: 300, failed: 0, blocked: 0 })
  for (const chatId of people) expect(texts(chatId)).toHaveLength(1)
  expect(statuses().filter((status) => status !== 200).length).toBeLessThan(100)
})

it('sends again what may have been lost, or counts it as unknown, as the notice says', async () => {
  const people = await stage.crowd(20)
  await stage.work('one')
  stage.control.addFault({ method: 'sendMessage', kind: 'reset-after', times: 3 })
  const shy = await stage.until(await stage.begin({ onCrash: 'unknown' }), isDone)
  expect(shy.progress).toMatchObject({ sent: 17, unknown: 3, left: 0 })
  for (const chatId of people) expect(texts(chatId)).toHaveLength(1)
  stage.control.addFault({ method: 'sendMessage', kind: 'reset-after', times: 3 })
  expect((await stage.until(await stage.begin({ texts: { en: 'Again' } }), isDone)).progress).toMatchObject({
    sent: 20,
    unknown: 0,
  })
  expect(people.flatMap(texts).filter((text) => text === 'Again')).toHaveLength(23)
})

it('is paused, resumed and cancelled while it runs', async () => {
  const people = await stage.crowd(300)
  await stage.work('one', { rates: { free: 100, paid: 100 } })
  const id = await stage.begin()
  await stage.until(id, ({ progress }) => progress.sent > 20)
  await stage.store.move(id, 'paused')
  await stage.until(id, ({ progress: { sent, total, left } }) => sent + left === total)
  await new Promise((resolve) => setTimeout(resolve, 300))
  const atRest = (await stage.store.get(id))!.progress.sent
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect((await stage.store.get(id))!.progress.sent).toBe(atRest)
  await stage.store.move(id, 'running')
  await stage.until(id, ({ progress }) => progress.sent > atRest + 20)
  await stage.store.move(id, 'cancelled')
  await new Promise((resolve) => setTimeout(resolve, 300))
  const { progress } = (await stage.store.get(id))!
  expect(progress.sent).toBeLessThan(300)
  expect(people.flatMap(texts)).toHaveLength(progress.sent)
})

it('corrects all copies, and deletes all that Telegram still allows', async () => {
  const people = await stage.crowd(50)
  await stage.work('one')
  const id = await stage.begin()
  await stage.until(id, isDone)
  await stage.store.change(id, { texts: { en: 'Better' } })
  expect(await stage.store.rework(id, 'correct')).toBe(true)
  expect((await stage.until(id, isDone)).progress).toMatchObject({ reworked: 50, lost: 0 })
  for (const chatId of people) expect(texts(chatId)).toEqual(['Better'])
  expect(await stage.store.rework(id, 'recall')).toBe(true)
  expect((await stage.until(id, isDone)).progress).toMatchObject({ reworked: 50, lost: 0 })
  for (const chatId of people) expect(texts(chatId)).toEqual([])
  const old = await stage.until(await stage.begin(), isDone)
  stage.control.advanceClock({ advance_ms: 49 * 3_600_000 })
  await stage.store.rework(old.id, 'recall')
  expect((await stage.until(old.id, isDone)).progress).toMatchObject({ sent: 50, reworked: 0, lost: 50 })
})

it('corrects what stands below a photo, and says it is paid for when it is', async () => {
  const [chatId] = await stage.crowd(1)
  await stage.work('one')
  const id = await stage.begin({ photo: 'https://example.com/a.jpg', paid: true })
  await stage.until(id, isDone)
  expect(stage.control.log({ method: 'sendPhoto' })[0]?.params).toMatchObject({
    allow_paid_broadcast: true,
    caption: 'Hello <b>all</b>',
  })
  await stage.store.change(id, { texts: { en: 'Better' } })
  await stage.store.rework(id, 'correct')
  expect((await stage.until(id, isDone)).progress).toMatchObject({ reworked: 1 })
  expect(stage.told(chatId!)[0]?.message).toMatchObject({ caption: 'Better', photo: expect.anything() })
})

it('comes to a customer after their talk with an agent', async () => {
  const [talks, other] = await stage.crowd(2)
  await stage.pool.query(`update conversation set holder = 'agent' where chat_id = $1`, [talks])
  await stage.work('one')
  const id = await stage.begin()
  await stage.until(id, ({ progress }) => progress.sent === 1)
  expect([texts(talks!), texts(other!)]).toEqual([[], ['Hello all']])
  await stage.pool.query(`update conversation set holder = 'bot' where chat_id = $1`, [talks])
  await stage.pool.query('update notice_copy set next_at = now() where notice = $1', [id])
  await stage.until(id, isDone)
  expect(texts(talks!)).toEqual(['Hello all'])
})

it('is not refused for its pace where Telegram counts evenly', async () => {
  await stage.crowd(90)
  stage.control.advanceClock({ advance_ms: 61_000 })
  stage.control.setFlood({ mode: 'broadcast' })
  const limit = createPostgresLimit(stage.pool)
  await stage.work('one', { limit, rates: { free: 30, paid: 1_000 } })
  const began = Date.now()
  const id = await stage.begin()
  await stage.until(id, isDone)
  const seconds = (Date.now() - began) / 1_000
  expect(statuses().filter((status) => status === 429)).toEqual([])
  expect(seconds).toBeGreaterThan(2.5)
})
