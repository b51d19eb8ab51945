import { afterAll, beforeAll, expect, it } from 'vitest'
import type { NoticeStore } from '../../../src/core/ports/notice-store.ts'
import { createNoticeStore } from '../../../src/adapters/postgres/notices/postgres-notice-store.ts'
import { openTestStore } from '../../support/store.ts'
import type { TestStore } from '../../support/store.ts'

let test: TestStore
let notices: NoticeStore
beforeAll(async () => {
  test = await openTestStore()
  notices = createNoticeStore(test.pool, [{ id: 'ozon', country: 'RU', timeZone: 'Europe/Moscow' }])
  await test.pool.query(`insert into process (name, lock_key) values ('me', 1)`)
  await test.pool.query(
    `insert into conversation (chat_id, locale, service, holder, flow) select id, 'ru', 'ozon', 'bot', 'start' from generate_series(1, 2) as id`,
  )
})
afterAll(() => test.close())

const PAUSES = ['1 hour', '3 days', '20 years']

it.each(PAUSES)('a notice that lay still for %s is read, listed, and goes on', async (pause) => {
  const { id } = await notices.make(
    {
      kind: 'news',
      texts: { ru: 'Привет' },
      fallback: 'ru',
      photo: null,
      buttons: [],
      audience: {},
      silent: false,
      at: null,
      respectsNight: false,
      onCrash: 'twice',
      paid: false,
    },
    7,
  )
  expect(await notices.begin(id)).toBe(true)
  const lieStill = () =>
    test.pool.query(
      'update notice set paced_at = now() - $2::interval, started_at = now() - $2::interval where id = $1',
      [id, pause],
    )
  await lieStill()
  expect((await notices.list(10)).find((notice) => notice.id === id)?.progress).toMatchObject({ rate: 0, left: 2 })
  const run = (await notices.running()).find((one) => one.id === id)
  if (!run) throw new Error('the notice does not run')
  const [copy] = await notices.claim(run, 'me', 1, 60_000)
  await lieStill()
  await notices.end(id, 'me', [{ chatId: copy?.chatId ?? 0, outcome: 'sent', messageId: 10, error: null }])
  const { progress } = (await notices.get(id)) ?? {}
  expect(progress).toMatchObject({ sent: 1, left: 1 })
})
