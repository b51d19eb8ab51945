import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { answerFind } from '../../../src/app/talks/answer-find.ts'
import { loadCatalogue } from '../../../src/bootstrap/load-catalogue.ts'
import { readFindQuery } from '../../../src/core/talk/find-query.ts'
import type { Post } from '../../../src/core/desk/post.ts'
import { loadTexts } from '../../../src/adapters/fluent/load-texts.ts'
import { openTestStore, rowsOf } from '../../support/store.ts'
import type { TestStore } from '../../support/store.ts'
import { asked, brief, createDeskStage } from '../../adapters/postgres/desk-stage.ts'

const GROUP = -1001234
const world = { texts: loadTexts('locales', 'ru'), services: loadCatalogue('services') }
const anna = { id: 7, name: 'Анна' }

let test: TestStore
let stage: ReturnType<typeof createDeskStage>
beforeAll(async () => {
  test = await openTestStore()
  stage = createDeskStage(test)
})
afterAll(() => test.close())
beforeEach(() => stage.clear())

const open = (chatId: number, who: string, phone = '+375291234567') =>
  test.store.desk.open({ ...asked(chatId), phone, brief: { ...brief, who } })
const says = (chatId: number, text: string) =>
  stage.decide(GROUP, { history: [{ chatId, by: 'agent', agent: 7, text, what: 'text', word: null }] })

/** The answer to an agent's words, as HTML. */
const find = async (words: string): Promise<string> => {
  const query = readFindQuery(words, { country: 'BY', zone: 'Europe/Minsk', at: Date.now() })
  if (query === null) throw new Error(`"${words}" asks for nothing`)
  await test.pool.query('delete from desk_outbox')
  await answerFind(
    { store: test.store.desk, world },
    { kind: 'find', query, by: 7 },
    {
      location: { group: GROUP, thread: null },
      replyTo: 5,
    },
  )
  const { posts } = await test.store.desk.claim(GROUP, 'me', 60_000, 100)
  await test.store.desk.release(GROUP, 'me')
  const [post] = posts.map(({ post }): Post => post)
  return post?.kind === 'line' ? post.text : ''
}
const foundChats = async () =>
  (await rowsOf<{ chat_id: number }>(test.pool, `select chat_id from audit where action = 'found' order by id`)).map(
    ({ chat_id }) => chat_id,
  )

describe('a search over talks', () => {
  it('finds by name, words and last digits; each line leads to the topic, numbers are masked', async () => {
    await open(1, 'Тамара')
    await open(2, 'Пётр', '+375447654321')
    await says(2, 'Проверили заказ 48213 на Ozon')
    await test.pool.query(
      `insert into topic (chat_id, desk_group, thread) values (2, $1, 88) on conflict (chat_id) do update set desk_group = $1, thread = 88`,
      [GROUP],
    )
    for (const words of ['петр', 'заказ 48213', '4321', '+375 44 765-43-21', 'ozon']) {
      const text = await find(words)
      expect(text).toContain('Нашли 1 разговор')
      expect(text).toMatch(/<a href="https:\/\/t\.me\/c\/1234\/88">#\d+<\/a>/)
      expect(text).toContain('Пётр')
      expect(text).toContain('+375 ••• 21')
      expect(text).not.toContain('43')
    }
    expect(await foundChats()).toEqual([2, 2, 2, 2, 2])
  })

  it('shows the ten newest and says that there are more', async () => {
    for (let chatId = 1; chatId <= 12; chatId += 1) await open(chatId, `Мария ${chatId}`)
    const text = await find('Мария')
    expect(text).toContain('Нашли 10 разговоров')
    expect(text.match(/Мария \d+/g)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3].map((n) => `Мария ${n}`))
    expect(text).toContain('Есть и другие')
    expect(await foundChats()).toHaveLength(10)
  })

  it('says that nothing was found and how to search; what was forgotten or cannot be opened is not found', async () => {
    await open(1, 'Тамара')
    await open(2, 'Тамара')
    await test.store.desk.forget(1)
    await test.pool.query(`update talk set brief = '\\x00' where chat_id = 2`)
    expect(await find('Тамара')).toContain('Ничего не нашли. Попробуйте')
    expect(await foundChats()).toEqual([])
  })

  it('looks at no talks older than ninety days, and says so', async () => {
    await open(1, 'Тамара')
    await test.pool.query(`update talk set opened_at = now() - interval '91 days'`)
    expect(await find('Тамара')).toMatch(/Ничего не нашли[^]*Более старые разговоры не смотрели/)
    await open(2, 'Тамара')
    expect(await find('Тамара')).toMatch(/Нашли 1 разговор[^]*Более старые разговоры не смотрели/)
  })

  it('looks at the two thousand newest only, in parts', async () => {
    await open(1, 'Самая старая')
    await test.pool.query(
      `insert into talk (chat_id, state, locale, service, reason, flow, step, brief, seal_id)
       select 1000 + n, 'ended', 'ru', 'my-mts', 'person', 'missing-sms', 'asked', '\\x00', gen_random_uuid() from generate_series(1, 1999) as n`,
    )
    expect(await find('Самая старая')).toContain('Нашли 1 разговор')
    await test.pool.query(
      `insert into talk (chat_id, state, locale, service, reason, flow, step, brief, seal_id)
       values (5000, 'ended', 'ru', 'my-mts', 'person', 'missing-sms', 'asked', '\\x00', gen_random_uuid())`,
    )
    expect(await find('Самая старая')).toMatch(/Ничего не нашли[^]*не смотрели/)
  })

  it('finds the day on which something was said', async () => {
    await open(1, 'Тамара')
    await stage.turn(1, { kind: 'talk', change: { kind: 'taken', agent: anna } })
    const day = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10)
    // At noon it is the same day everywhere between Greenwich and Minsk.
    const noon = `${day}T12:00:00Z`
    await test.pool.query('update talk set opened_at = $1, last_word_at = $1', [noon])
    expect(await find('сегодня')).toContain('Ничего не нашли')
    expect(await find(`${day} Тамара`)).toContain('Анна')
  })
})
