import { describe, expect, it } from 'vitest'
import type { PhoneMessage } from '../../tools/telegram-emulator/control-types.ts'
import type { NoticeDraft } from '../../src/core/notice/notice.ts'
import type { Place } from '../../src/adapters/postgres/notices/audience-query.ts'
import { createNoticeCards } from '../../src/adapters/postgres/notices/notice-card-store.ts'
import { createNoticeStore } from '../../src/adapters/postgres/notices/postgres-notice-store.ts'
import { rowsOf } from '../support/store.ts'
import type { Customer } from './customer.ts'
import { alwaysOpen, eventually, openDesk, useDesk } from './desk.ts'
import type { AgentDesk, Colleague } from './desk.ts'
import { useScene } from './scene.ts'

/** What matters of a notice is said by each test. */
const plain: Omit<NoticeDraft, 'texts' | 'fallback' | 'audience'> = {
  kind: 'news',
  photo: null,
  buttons: [],
  silent: false,
  at: null,
  respectsNight: false,
  onCrash: 'twice',
  paid: false,
}
const catalogue: readonly Place[] = [{ id: 'my-mts', country: 'BY', timeZone: 'Europe/Minsk' }]

const { scene, desk } = useDesk({
  trial: { rates: { free: 2, paid: 1_000 }, world: alwaysOpen },
})
const telegram = () => scene().emulator.control

const group = (): number => desk().groups[0] ?? 0
const general = (): readonly PhoneMessage[] =>
  telegram().chat({ chat: group(), for: desk().vera.id, thread: 1 }).messages
const words = ({ text, message }: PhoneMessage): string => text ?? message.caption ?? ''

const card = (no: number): PhoneMessage | undefined =>
  general().findLast((one) => words(one).startsWith(`📣 Рассылка № ${no} `) || one.message_id === cards.get(no))
const cards = new Map<number, number>()

/** Waits until the card of a notice says this. */
const cardSays = (no: number, saying: string): Promise<PhoneMessage> =>
  eventually(
    () => `the card ${no} to say «${saying}»; it says:\n${words(card(no) ?? (general().at(-1) as PhoneMessage))}`,
    () => {
      const seen = card(no)
      if (seen) cards.set(no, seen.message_id)
      return seen !== undefined && words(seen).includes(saying) && seen
    },
  )

const press = async (no: number, button: string, who: Colleague = desk().vera): Promise<void> => {
  const seen = await eventually(
    () =>
      `the button «${button}»; there is ${JSON.stringify(
        card(no)
          ?.inline_keyboard?.flat()
          .map(({ text }) => text),
      )}`,
    () => {
      const shown = card(no)
      return shown?.inline_keyboard?.flat().some(({ text }) => text === button) === true && shown
    },
  )
  telegram().press({ user: who.id, chat: group(), message_id: seen.message_id, text: button })
}

/** The supervisor answers the card. */
const answer = (no: number, text: string): void => void desk().vera.say(text, undefined, cards.get(no) ?? 0)

const nextNo = async (): Promise<number> =>
  ((await rowsOf<{ id: number }>(scene().test.pool, 'select coalesce(max(id), 0)::int as id from notice'))[0]?.id ??
    0) + 1

/** A draft with a text in each language, to these customers. */
const draft = async (texts: Readonly<Record<string, string>>, customers: readonly number[]): Promise<number> => {
  const no = await nextNo()
  desk().vera.say('/notice')
  await cardSays(no, 'Ещё нет ни одного текста')
  for (const [language, text] of Object.entries(texts)) {
    await press(no, 'Тексты')
    await cardSays(no, 'Выберите язык')
    await press(no, language)
    await cardSays(no, 'Ответьте на это сообщение текстом')
    answer(no, text)
    await cardSays(no, 'Выберите язык')
    await press(no, '‹ Назад')
    await cardSays(no, 'Тексты:')
  }
  await press(no, 'Кому')
  await press(no, 'Список')
  await cardSays(no, 'списком')
  answer(no, customers.join(' '))
  await cardSays(no, 'по списку')
  await press(no, '‹ Назад')
  return no
}

const three = { Русский: 'Связь вернулась', English: 'We are back', Беларуская: 'Сувязь вярнулася' }

const comers = async (languages: readonly string[]): Promise<readonly Customer[]> => {
  const all = await Promise.all(languages.map((language) => scene().customer({ language })))
  for (const one of all) await one.start('missing-sms')
  return all
}

/** More than two a second can reach while a supervisor presses a few buttons, however busy the machine is. */
const MANY = 60

/** Many who came once and are not looked at one by one. */
const crowd = async (): Promise<readonly number[]> => {
  const people = Array.from({ length: MANY }, (_, no) => telegram().addUser({ first_name: `N${no}` }).id)
  for (const user of people) telegram().start({ user })
  await scene().test.pool.query(
    `insert into conversation (chat_id, locale) select unnest($1::bigint[]), 'ru' on conflict do nothing`,
    [people],
  )
  return people
}

const got = (customer: Customer, text: string): Promise<void> =>
  customer.until(`«${text}»`, () => customer.screen().includes(text))

const audited = async (action: string): Promise<number> =>
  (await rowsOf(scene().test.pool, 'select 1 from audit where action = $1', [action])).length

describe('a notice', () => {
  it('is written, looked at, sent in three languages, followed and reported', async () => {
    const customers = await comers(['ru', 'en', 'be'])
    const [ru, en, be] = customers
    if (!ru || !en || !be) throw new Error('three came')
    const no = await draft(
      three,
      customers.map(({ id }) => id),
    )
    await press(no, 'Кнопки')
    await press(no, 'Не приходит SMS-код')
    await press(no, '‹ Назад')
    await cardSays(no, 'Кнопки: Не приходит SMS-код')
    await press(no, '👁 Прислать мне')
    await eventually(
      () => 'that the bot may not write first',
      () => desk().vera.toast()?.includes('первым он писать не может'),
    )
    telegram().start({ user: desk().vera.id })
    await press(no, '👁 Прислать мне')
    await eventually(
      () => 'the preview',
      () =>
        telegram()
          .chat({ chat: desk().vera.id, for: desk().vera.id })
          .messages.some(({ text }) => text === 'Сувязь вярнулася'),
    )
    await press(no, 'Отправить…')
    await cardSays(no, '3 человека')
    await press(no, '📨 Отправить: 3')
    await got(ru, 'Связь вернулась')
    await got(en, 'We are back')
    await got(be, 'Сувязь вярнулася')
    await cardSays(no, 'Дошло 3 из 3')
    await cardSays(no, 'закончена')
    await eventually(
      () => 'the picture of the report',
      () => general().some(({ message }) => 'photo' in message),
    )
    telegram().react({
      user: be.id,
      message_id: be.chat().messages.findLast(({ text }) => text === 'Сувязь вярнулася')?.message_id ?? 0,
      emoji: '👍',
    })
    await eventually(
      () => 'the reaction',
      async () => (await rowsOf(scene().test.pool, 'select 1 from notice_copy where emoji is not null')).length === 1,
    )
    await press(no, '🔄 Обновить')
    await cardSays(no, 'Реакции: 👍 1')
    await press(no, '👥 Кто ответил')
    await eventually(
      () => 'the table of who answered',
      () => general().some(({ message }) => message.caption === `Кто ответил на рассылку № ${no}: 1`),
    )
    expect(await Promise.all(['notice-make', 'notice-begin'].map(audited))).toEqual([1, 1])
  })

  it('is corrected, then recalled, and asks before either', async () => {
    const customers = await comers(['ru', 'be'])
    const no = await draft(
      three,
      customers.map(({ id }) => id),
    )
    await press(no, 'Отправить…')
    await press(no, '📨 Отправить: 2')
    await cardSays(no, 'закончена')
    await press(no, '✏️ Исправить')
    await press(no, 'Беларуская')
    await cardSays(no, 'новым текстом')
    answer(no, 'Сувязь ёсць')
    await cardSays(no, 'Заменить текст')
    expect(customers[1]?.screen()).toContain('Сувязь вярнулася')
    await press(no, 'Заменить у всех')
    if (customers[1]) await got(customers[1], 'Сувязь ёсць')
    await cardSays(no, 'Исправлено или удалено: 2')
    await press(no, '🗑 Отозвать')
    await cardSays(no, 'Удалить сообщение у всех')
    await press(no, 'Удалить у всех')
    for (const customer of customers)
      await customer.until(
        'nothing left of it',
        () => !customer.screen().some((text) => text.includes('вернулась') || text.includes('ёсць')),
      )
    expect(await Promise.all(['notice-correct', 'notice-recall'].map(audited))).toEqual([1, 1])
  })

  it('rests, goes on, and is stopped for good', async () => {
    const customers = await crowd()
    const have = (): number =>
      customers.filter((id) =>
        telegram()
          .chat({ chat: id })
          .messages.some(({ text }) => text === 'Связь вернулась'),
      ).length
    const no = await draft(three, customers)
    await press(no, 'Отправить…')
    await press(no, `📨 Отправить: ${MANY}`)
    await press(no, '⏸ Пауза')
    await cardSays(no, 'на паузе')
    expect(have()).toBeLessThan(MANY)
    await press(no, '▶️ Продолжить')
    await eventually(
      () => 'one more',
      () => have() >= 2,
    )
    await press(no, '⏸ Пауза')
    await cardSays(no, 'на паузе')
    await press(no, '⏹ Остановить')
    await cardSays(no, 'Остановить совсем?')
    await press(no, 'Остановить совсем')
    await cardSays(no, 'остановлена')
    expect(have()).toBeLessThan(MANY)
    // A message that was on its way when the notice was stopped is counted a moment later.
    await expect
      .poll(
        async () => {
          desk().vera.say('/notices')
          return words(await desk().general('Последние рассылки'))
        },
        { interval: 500, timeout: 20_000 },
      )
      .toMatch(new RegExp(`№ ${no} · .* · остановлена · ${have()} из ${MANY}. Связь вернулась`))
  })

  it('that waits for its time rests on its card, and goes at once when that has passed', async () => {
    const [anna] = await comers(['ru'])
    if (!anna) throw new Error('somebody came')
    const no = await draft(three, [anna.id])
    await press(no, 'Когда')
    await cardSays(no, 'Когда отправить?')
    const [, month, day] = /-(\d\d)-(\d\d)T/.exec(new Date(Date.now() + 2 * 86_400_000).toISOString()) ?? []
    answer(no, `${day}.${month} 12:00`)
    await press(no, 'Отправить…')
    await press(no, '📨 Отправить: 1')
    await cardSays(no, 'ждёт своего времени')
    await press(no, '⏸ Пауза')
    await cardSays(no, 'Сама не начнётся')
    await press(no, '▶️ Продолжить')
    await cardSays(no, 'ждёт своего времени')
    await press(no, '⏸ Пауза')
    await cardSays(no, 'Сама не начнётся')
    await scene().test.pool.query(`update notice set begins_at = now() - interval '1 minute' where id = $1`, [no])
    await press(no, '▶️ Продолжить')
    await got(anna, 'Связь вернулась')
    await cardSays(no, 'Дошло 1 из 1')
  })

  it('takes a text that is no reply when one draft waits for it, and else says what to answer', async () => {
    const { vera, anna } = desk()
    const waiting = async (): Promise<number> => {
      const no = await nextNo()
      vera.say('/notice')
      await cardSays(no, 'Ещё нет ни одного текста')
      await press(no, 'Тексты')
      await press(no, 'Русский')
      await cardSays(no, 'Ответьте на это сообщение текстом')
      return no
    }
    const drafted = (no: number) =>
      rowsOf<{ text: string | null }>(
        scene().test.pool,
        `select draft #>> '{texts,ru}' as text from notice where id = $1`,
        [no],
      )
    const first = await waiting()
    anna.say('Всем привет')
    vera.say('Ночью работы')
    await cardSays(first, 'ru: Ночью работы')
    vera.say('Это уже просто разговор')
    await press(first, '✅ Русский')
    await cardSays(first, 'Ответьте на это сообщение текстом')
    const second = await waiting()
    vera.say('Для которой?')
    await desk().general('Ответьте на сообщение той рассылки')
    answer(second, 'Для второй')
    await cardSays(second, 'ru: Для второй')
    vera.say('Для первой')
    await cardSays(first, 'ru: Для первой')
    expect(await Promise.all([first, second].map(drafted))).toEqual([
      [{ text: 'Для первой' }],
      [{ text: 'Для второй' }],
    ])
    expect(general().filter((one) => words(one).includes('Ответьте на сообщение той рассылки'))).toHaveLength(1)
  })

  it('of news is ended by one tap, and the next one passes by', async () => {
    const customers = await comers(['ru', 'be'])
    const [, be] = customers
    if (!be) throw new Error('two came')
    for (const [left, first] of [
      [2, true],
      [1, false],
    ] as const) {
      const no = await draft(
        three,
        customers.map(({ id }) => id),
      )
      await press(no, 'Отправить…')
      await press(no, `📨 Отправить: ${left}`)
      await cardSays(no, 'закончена')
      if (!first) continue
      const notice = be.chat().messages.findLast(({ text }) => text === 'Сувязь вярнулася')
      telegram().press({ user: be.id, message_id: notice?.message_id ?? 0, text: '🔕 Не дасылаць навіны' })
      await be.told('unsubscribed', 'notices')
      await press(no, '🔄 Обновить')
      await cardSays(no, 'Нажали: Отписались: новости — 1')
    }
    expect(be.screen().filter((text) => text === 'Сувязь вярнулася')).toHaveLength(1)
  })

  it('passes by who has blocked the bot, and comes again once they are back', async () => {
    const [ru] = await comers(['ru'])
    if (!ru) throw new Error('one came')
    const { pool } = scene().test
    const store = createNoticeStore(pool, catalogue)
    const send = async (words: string) => {
      const { id } = await store.make(
        { ...plain, kind: 'outages', texts: { ru: words }, fallback: 'ru', audience: { chats: [ru.id] } },
        1,
      )
      await store.begin(id)
      return eventually(
        () => `the end of «${words}»`,
        async () => {
          const now = await store.get(id)
          return now?.state === 'done' && now.progress
        },
      )
    }
    const inAudience = () => store.count({ kind: 'outages', texts: {}, fallback: null, audience: { chats: [ru.id] } })
    await pool.query('update conversation set unreachable = false')
    telegram().block({ user: ru.id })
    await eventually(
      () => 'that the bot knows',
      async () => (await inAudience()) === 0,
    )
    await pool.query('update conversation set unreachable = false where chat_id = $1', [ru.id])
    expect(await send('Авария')).toMatchObject({ blocked: 1, sent: 0 })
    expect(await send('Ещё одна')).toMatchObject({ total: 0 })
    telegram().unblock({ user: ru.id })
    await eventually(
      () => 'that they are back',
      async () => (await inAudience()) === 1,
    )
    expect(await send('Починили')).toMatchObject({ blocked: 0, sent: 1 })
    await got(ru, 'Починили')
  })

  it('is refused to whoever is no supervisor', async () => {
    const before = await nextNo()
    desk().anna.say('/notice')
    await desk().general('Это может только старший')
    const customers = await comers(['ru'])
    const no = await draft(
      three,
      customers.map(({ id }) => id),
    )
    await press(no, 'Отправить…', desk().anna)
    await eventually(
      () => 'the refusal',
      () => desk().anna.toast()?.includes('только старший'),
    )
    expect([no, words(await cardSays(no, 'черновик'))]).toEqual([before, expect.stringContaining('Тексты')])
  })

  it('is taken up after a deploy, and to more than one may choose alone needs a second supervisor', async () => {
    const { vera, boris, groups } = desk()
    const customers = await comers(['ru', 'be'])
    const no = await draft(
      three,
      customers.map(({ id }) => id),
    )
    await scene().reopen({ supportChatIds: groups, adminIds: [vera.id, boris.id], noticeApprovalAbove: 1 })
    await press(no, 'Отправить…')
    await press(no, 'Позвать второго старшего')
    await cardSays(no, 'Нужно согласие второго старшего')
    await eventually(
      () => 'the call of the second supervisor',
      () => general().some((one) => words(one).includes(`просит согласия на рассылку № ${no}`)),
    )
    await press(no, '✅ Да, отправить: 2')
    await eventually(
      () => 'the refusal',
      () => vera.toast()?.includes('должен другой старший'),
    )
    expect(customers.some((one) => one.screen().includes('Связь вернулась'))).toBe(false)
    await press(no, '✅ Да, отправить: 2', boris)
    await cardSays(no, 'закончена')
    expect(await rowsOf(scene().test.pool, 'select made_by, approved_by from notice where id = $1', [no])).toEqual([
      { made_by: vera.id, approved_by: boris.id },
    ])
    expect(await Promise.all(['notice-ask', 'notice-approve'].map(audited))).toEqual([1, 1])
  })

  it('made on the command line has its card in the group by itself, also to be agreed to', async () => {
    const { vera, boris } = desk()
    const { pool } = scene().test
    const [store, shown] = [createNoticeStore(pool, catalogue), createNoticeCards(pool)]
    const [customer] = await comers(['ru'])
    if (!customer) throw new Error('one came')
    const make = async (words: string): Promise<number> =>
      (
        await store.make(
          { ...plain, texts: { ru: words }, fallback: 'ru', audience: { chats: [customer.id] } },
          boris.id,
        )
      ).id
    const no = await make('Ночью работы')
    await store.begin(no)
    await shown.announce(no, null)
    await cardSays(no, 'Дошло 1 из 1')
    await cardSays(no, 'закончена')
    await eventually(
      () => 'one picture',
      async () => (await rowsOf(pool, 'select 1 from notice_card where notice = $1 and reported', [no])).length === 1,
    )
    const asking = await make('Работы кончились')
    await shown.announce(asking, boris.id)
    await cardSays(asking, 'Нужно согласие второго старшего')
    telegram().press({ user: vera.id, chat: group(), message_id: card(asking)?.message_id ?? 0, button_index: 1 })
    await got(customer, 'Работы кончились')
  })
})

describe('the card of a notice', () => {
  let moving: AgentDesk
  const scene = useScene({
    trial: { world: alwaysOpen, perMinute: 10_000 },
    complains: /the bot may not write in the group/,
    prepare: async (stage) => {
      moving = await openDesk(stage, 1, 'group')
      return moving.settings
    },
  })

  it('moves with its group, and the draft goes on there', async () => {
    const {
      vera,
      groups: [before = 0],
    } = moving
    const { control } = scene().emulator
    const seen = (chat: number, saying: string): PhoneMessage | undefined =>
      control.chat({ chat, for: vera.id }).messages.findLast((one) => words(one).includes(saying))
    vera.say('/notice')
    await eventually(
      () => 'the draft',
      async () => (await rowsOf(scene().test.pool, 'select 1 from notice_card')).length === 1,
    )
    const { id: now } = control.setForum({ chat: before, is_forum: true, by: vera.id })
    const { message_id: card } = await eventually(
      () => 'the draft in the new group',
      () => seen(now, 'Ещё нет ни одного текста'),
    )
    const open = async (button: string, saying: string): Promise<void> => {
      control.press({ user: vera.id, chat: now, message_id: card, text: button })
      await eventually(
        () => `«${saying}»`,
        () => seen(now, saying)?.message_id === card,
      )
    }
    await open('Тексты', 'Выберите язык')
    await open('Русский', 'Ответьте на это сообщение текстом')
    control.send({ user: vera.id, chat: now, text: 'Связь вернулась', reply_to: card })
    await eventually(
      () => 'the text taken',
      () => seen(now, 'ru: Связь вернулась'),
    )
  })
})
