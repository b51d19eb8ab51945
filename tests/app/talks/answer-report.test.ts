import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { answerReport } from '../../../src/app/talks/answer-report.ts'
import type { AnswerReportParts } from '../../../src/app/talks/answer-report.ts'
import { loadCatalogue } from '../../../src/bootstrap/load-catalogue.ts'
import { noChange } from '../../../src/core/talk/decision.ts'
import type { Decision, DeskRequest } from '../../../src/core/talk/decision.ts'
import type { DeskEvent } from '../../../src/core/desk/desk-event.ts'
import type { Post } from '../../../src/core/desk/post.ts'
import { stripHtml } from '../../../src/core/text/html.ts'
import { loadTexts } from '../../../src/adapters/fluent/load-texts.ts'
import { drawBars } from '../../../src/render/draw-bars.ts'
import { toPng } from '../../../src/render/to-png.ts'
import { createDeskMessenger } from '../../../src/adapters/telegram/telegram-desk-messenger.ts'
import { openTestStore } from '../../support/store.ts'
import type { TestStore } from '../../support/store.ts'
import { startDesk } from '../../adapters/telegram/bot.ts'
import type { Desk } from '../../adapters/telegram/bot.ts'

const CUSTOMER = 700
const THREAD = 44
const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
const world = { texts: loadTexts('locales', 'ru'), services: loadCatalogue('services') }
const brief = {
  who: 'Тамара',
  flow: 'missing-sms',
  step: 'asked',
  reason: 'person',
  words: '',
  answered: [],
  findings: [],
  incident: null,
  proof: 'none',
  maskedPhone: null,
}

let db: TestStore
let desk: Desk
beforeAll(async () => {
  db = await openTestStore()
})
afterAll(() => db.close())
beforeEach(async () => {
  for (const table of ['desk_outbox', 'desk_group', 'talk', 'talk_message', 'agent', 'inbox', 'conversation'])
    await db.pool.query(`delete from ${table}`)
  await db.pool.query('insert into conversation (chat_id) values ($1)', [CUSTOMER])
  desk = await startDesk()
})

/** Two groups: one of them is the desk of the emulator, the other one too, unless a test says otherwise. */
const parts = (groups: readonly number[]): AnswerReportParts => ({
  store: db.store.desk,
  messenger: createDeskMessenger(desk.api),
  world,
  log: silent,
  adminIds: new Set(),
  groups: () => groups,
  draw: (chart) => toPng(drawBars(chart)),
})

const asks = (
  group: number,
  thread: number | null,
  over: Partial<Extract<DeskEvent, { kind: 'command' }>> = {},
): DeskEvent => ({
  kind: 'command',
  name: 'x',
  words: '',
  replyTo: null,
  at: Date.now(),
  place: { group, thread, messageId: 900 },
  writer: { id: 11, name: 'Анна', anonymous: false },
  ...over,
})

let source = 0

/** Something that an agent did, with what came of it. */
const decided = async (change: Partial<Decision>): Promise<void> => {
  const name = `test:${(source += 1)}`
  await db.store.turns.receive([{ source: name, chatId: -1, payload: { kind: 'update', update: {} } }])
  const {
    rows: [row],
  } = await db.pool.query<{ seq: number }>('select seq from inbox where source = $1', [name])
  await db.store.desk.commit(-1, row?.seq ?? 0, { ...noChange, ...change })
}
const says = (text: string): Promise<void> =>
  decided({ history: [{ chatId: CUSTOMER, by: 'agent', agent: 11, text, what: 'text', word: null }] })
const opens = () => db.store.desk.open({ chatId: CUSTOMER, locale: 'ru', service: 'my-mts', brief, phone: null })

/** Posts that wait for a group, with their threads; without cards and looks of topics. */
const posted = async (group: number): Promise<readonly (readonly [thread: number | null, post: Post])[]> => {
  const { posts } = await db.store.desk.claim(group, 'me', 60_000, 1_000)
  return posts.map(({ thread, post }) => [thread, post] as const)
}
const shown = async (
  wish: DeskRequest,
  thread: number | null = null,
): Promise<readonly (readonly [thread: number | null, post: Post])[]> => {
  await answerReport(parts([desk.group]), wish, asks(desk.group, thread))
  return posted(desk.group)
}
const told = ([, post]: readonly [number | null, Post]): string =>
  post.kind === 'line' ? stripHtml(post.text) : post.kind

describe('what an agent asks to see', () => {
  test('of what was said comes as an answer in the topic where it was asked', async () => {
    await opens()
    await decided({
      agents: [{ kind: 'put', agent: { id: 11, name: 'Анна', role: 'agent', onShift: true, maxTalks: 3, teams: [] } }],
    })
    await says('Здравствуйте')
    const [only, ...others] = await shown({ kind: 'history', chatId: CUSTOMER }, THREAD)
    expect(others).toEqual([])
    expect(only).toMatchObject([
      THREAD,
      { kind: 'line', replyTo: 900, text: expect.stringContaining('💬 <b>Анна</b>: Здравствуйте') },
    ])
  })

  test('comes to a press of a button too, below everything', async () => {
    await opens()
    const place = { group: desk.group, thread: THREAD, messageId: 5 }
    await answerReport(parts([desk.group]), { kind: 'history', chatId: CUSTOMER }, {
      ...asks(desk.group, THREAD),
      kind: 'pressed',
      data: 'x',
      callbackId: 'c',
      place,
    } as DeskEvent)
    expect(await posted(desk.group)).toMatchObject([
      [THREAD, { kind: 'line', replyTo: null, text: 'Здесь ещё ничего не сказано.' }],
    ])
  })

  test('as a file is a file, and a line while there is nothing to put in it', async () => {
    expect((await shown({ kind: 'transcript', chatId: CUSTOMER }, THREAD)).map(told)).toEqual([
      'Здесь ещё ничего не сказано.',
    ])
    await db.pool.query('delete from desk_outbox')
    await db.store.desk.release(desk.group, 'me')
    const { id } = await opens()
    await says('Проверяю')
    const [file] = await shown({ kind: 'transcript', chatId: CUSTOMER }, THREAD)
    expect(file).toMatchObject([
      THREAD,
      { kind: 'file', name: `talk-${id}.txt`, caption: 'Весь разговор: 1 сообщение. Секреты скрыты.' },
    ])
    const content = file?.[1].kind === 'file' ? Buffer.from(file[1].content, 'base64').toString('utf8') : ''
    expect(content).toMatch(/^\uFEFF[\s\S]*\(агент\): Проверяю\r\n$/)
  })

  test('of figures is a text and a picture, or a text alone', async () => {
    expect((await shown({ kind: 'stats', since: Date.now() - 60_000, until: Date.now() + 60_000 })).map(told)).toEqual([
      expect.stringContaining('Разговоров не было'),
    ])
    await db.pool.query('delete from desk_outbox')
    await db.store.desk.release(desk.group, 'me')
    await opens()
    await db.pool.query(`update talk set state = 'taken', agent_id = 11, agent_name = 'Анна', taken_at = now()`)
    await db.pool.query(
      `insert into talk_share (talk, agent, name) select id, 11, 'Анна' from talk on conflict do nothing`,
    )
    const [text, picture] = await shown({
      kind: 'stats',
      since: Date.now() - 6 * 86_400_000,
      until: Date.now() + 60_000,
    })
    expect(text && told(text)).toMatch(/ — [\s\S]*• Анна: взято 1, решено 0[\s\S]*Не приходит SMS-код: 1/)
    const content = picture?.[1].kind === 'picture' ? Buffer.from(picture[1].content, 'base64') : Buffer.alloc(0)
    expect(content.subarray(1, 4).toString()).toBe('PNG')
  })

  test('of the figures tells what the bot did alone, beside the time before', async () => {
    const walk = (ended: string, place: string, day: number) =>
      db.pool.query(
        `insert into walk (entry, service, flow, ended, place, taps, messages, missed, talk, steps, cut, started_at, ended_at)
          values ('menu', 'ozon', 'missing-sms', $1, $2, 4, 1, 0, false, '{}', false, now() - $3 * interval '1 day' - interval '5 minutes',
            now() - $3 * interval '1 day')`,
        [ended, place, day],
      )
    for (const end of ['came', 'solved', 'solved']) await walk(end, 'missing-sms/solved', 1)
    await walk('left', 'missing-sms/spam.asked', 1)
    await walk('came', 'missing-sms/came', 8)
    await walk('left', 'missing-sms/spam.asked', 8)
    const day = 86_400_000
    const posts = await shown({ kind: 'stats', since: Date.now() - 6 * day, until: Date.now() + day })
    expect(posts.map(([, { kind }]) => kind)).toEqual(['line', 'line', 'picture'])
    expect(posts[1] && told(posts[1])).toBe(
      [
        'Бот без человека',
        'Обращений завершилось: 4 (раньше 2)',
        'Решено без человека: 75 % (раньше 50 %)',
        'Обычно на решение уходит: касаний 4, сообщений 1, времени 5 мин',
        'Вернулись с тем же за 7 дней: 0 % (раньше 0 %)',
        '',
        'На каком шаге уходят',
        '• Не приходит SMS-код · Поищите SMS от … в спаме и среди заблок…: 1',
      ].join('\n'),
    )
    await db.pool.query('delete from walk')
  })

  test('of how things are is a line', async () => {
    await opens()
    await db.store.desk.setTrouble(-5, 'no-topics')
    const lines = (await shown({ kind: 'status' })).map(told)
    expect(lines).toEqual([
      expect.stringMatching(
        /🔴 Группа -5: темы выключены[\s\S]*В очереди: 1\n⏳ #\d+ · ждёт [\s\S]*Ещё без группы: не отправлено 2/,
      ),
    ])
    expect(lines.join(), 'a name in General outlives /forget').not.toContain('Тамара')
  })
})

describe('the check of the groups', () => {
  const setup = (groups: readonly number[], event: DeskEvent = asks(desk.group, null)): Promise<void> =>
    answerReport(parts(groups), { kind: 'setup' }, event)
  const addGroup = (): number => desk.control.addGroup({ title: 'Second', is_forum: true, bot_as: 'administrator' }).id
  const troubles = () => db.store.desk.troubles()

  test('tells that all is well, and ends a trouble', async () => {
    await db.store.desk.setTrouble(desk.group, 'not-admin')
    await setup([desk.group])
    expect(await troubles()).toEqual([])
    expect(await posted(desk.group)).toMatchObject([
      [null, { kind: 'line', replyTo: 900, text: expect.stringContaining('✅') }],
    ])
  })

  test('tells at once in a group whose posts wait', async () => {
    desk.control.setForum({ chat: desk.group, is_forum: false })
    await setup([desk.group])
    expect(await troubles()).toEqual([{ group: desk.group, what: 'no-topics' }])
    expect(desk.shown().at(-1)?.text).toMatch(/^Эта группа\n❌ Темы выключены/)
  })

  test('tells in another group when it cannot be told here', async () => {
    const other = addGroup()
    desk.control.promote({ chat: desk.group, demote: true })
    desk.control.setPermissions({ chat: desk.group, permissions: { can_send_messages: false } })
    await setup([desk.group, other], { kind: 'rights', group: desk.group, at: 0 })
    expect(await troubles()).toEqual([{ group: desk.group, what: 'not-admin' }])
    expect((await posted(other)).map(told)).toEqual([
      expect.stringMatching(new RegExp(`^Группа ${desk.group}\n❌ Бот здесь не администратор[^\n]*$`)),
    ])
  })

  test('names what is missing in every group, and stops none for what it can do without', async () => {
    const other = addGroup()
    desk.control.promote({ chat: other, rights: { can_delete_messages: false } })
    await setup([desk.group, other])
    expect(await troubles()).toEqual([])
    expect((await posted(desk.group)).map(told)).toEqual([
      expect.stringMatching(new RegExp(`^Эта группа\n✅[^\n]*\n\nГруппа ${other}\n⚠️[^\n]*«Удаление сообщений»`)),
    ])
  })

  test('leaves a group as it is when Telegram does not answer', async () => {
    await db.store.desk.setTrouble(-6, 'no-topics')
    desk.control.addFault({ method: 'getChat', kind: '500', times: 9 })
    await setup([desk.group])
    expect((await troubles()).map(({ group }) => group)).toEqual([-6])
    expect((await posted(desk.group)).map(told)).toEqual([expect.stringContaining('❔ Telegram не ответил')])
  })
})
