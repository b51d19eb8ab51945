import { describe, expect, it } from 'vitest'
import { rowsOf } from '../support/store.ts'
import { eventually, inQueue, taken, useDesk } from './desk.ts'
import { shareNumber } from './way-in.ts'

const { scene, desk } = useDesk()
const telegram = () => scene().emulator.control

describe('words that are not for the customer yet', () => {
  it('are held back while nobody has the talk, and one tap takes it and sends them', async () => {
    const { customer, topic } = await inQueue(scene(), desk())
    desk().anna.say('Сейчас посмотрю', topic)
    const held = await topic.shows('⏸ Клиент этого не увидел')
    await desk().anna.press(desk().label('send'), topic)
    await customer.until('the words', () => customer.screen().at(-1) === 'Сейчас посмотрю')
    expect(customer.screen().at(-2)).toContain('Вам отвечает Анна')
    expect((await topic.shows('↗️ Отправлено клиенту')).message_id).toBe(held.message_id)
  })

  it('below an album have one line, and one tap sends all of it', async () => {
    const { customer, topic } = await inQueue(scene(), desk())
    telegram().album({
      user: desk().anna.id,
      chat: topic.group,
      thread: topic.thread,
      items: [{ photo: {}, caption: 'Вот где это' }, { photo: {} }, { photo: {} }],
    })
    await topic.shows('⏸ Клиент этого не увидел')
    desk().anna.say('/history', topic)
    await eventually(
      () => 'the history',
      () => topic.messages().at(-1)?.message.reply_to_message?.text === '/history',
    )
    expect(topic.texts().filter((text) => text.includes('⏸'))).toHaveLength(1)
    await desk().anna.press(desk().label('send'), topic)
    const photos = () => customer.chat().messages.filter((one) => !one.outgoing && one.message.photo)
    await customer.until('three pictures', () => photos().length === 3)
    expect(new Set(photos().map(({ message }) => message.media_group_id)).size).toBe(1)
    expect(
      photos()
        .map(({ message }) => message.caption ?? '')
        .join(''),
    ).toBe('Вот где это')
    expect(
      await rowsOf(scene().test.pool, `select author, what from talk_message where chat_id = $1 and agent = $2`, [
        customer.id,
        desk().anna.id,
      ]),
    ).toHaveLength(3)
  })

  it("in another agent's talk do not go out", async () => {
    const { customer, topic } = await taken(scene(), desk())
    desk().boris.say('А я думаю иначе', topic)
    await topic.shows('разговор ведёт Анна')
    await desk().boris.press(desk().label('drop'), topic)
    await topic.shows('Не отправлено.')
    expect(customer.screen().join('\n')).not.toContain('иначе')
  })

  it('notes never reach the customer, and stand in the history', async () => {
    const { customer, topic } = await taken(scene(), desk())
    desk().anna.say('// похоже на мошенника', topic)
    desk().anna.say('/note проверить завтра', topic)
    desk().anna.say('Видно', topic)
    await customer.until('the words', () => customer.screen().at(-1) === 'Видно')
    desk().anna.say('/history', topic)
    const history = await topic.shows('📝')
    expect(history.text).toMatch(/похоже на мошенника[^]*проверить завтра/)
    expect(customer.screen().join('\n')).not.toMatch(/мошенника|завтра/)
    desk().anna.say('/file', topic)
    await eventually(
      () => 'the file',
      () => topic.messages().some(({ message }) => message.document !== undefined),
    )
  })
})

describe('an agent', () => {
  it.each(['en', 'be'])('sends a ready answer in the language of the customer (%s)', async (language) => {
    const { customer, topic } = await taken(scene(), desk(), { language })
    desk().anna.say('/c code-never', topic)
    const text =
      scene()
        .texts.plain(language, { flow: 'canned', message: 'code-never' }, { service: 'МТС', sender: 'MTS' })
        ?.slice(0, 12) ?? '?'
    await customer.until(`«${text}»`, () => customer.screen().at(-1)?.includes(text) === true)
    await topic.shows('↗️ Клиенту')
  })

  it('looks at delivery, sends a code anew and asks a supervisor for a recovery, for the number that was proved', async () => {
    const customer = await shareNumber(scene(), { sent: false })
    await customer.until('the next question', () => customer.question()?.text?.includes('Сверьте номер') === true)
    await customer.go('person')
    await customer.press('person', 'call', 'person')
    await customer.asked('waiting', 'person')
    const topic = await desk().topicOf(customer)
    await desk().anna.press(desk().label('take'), topic)
    await customer.until('who answers', () => customer.screen().some((text) => text.includes('Вам отвечает Анна')))
    for (const [act, told] of [
      ['delivery', '🔎 '],
      ['resend', '✉️ Код отправлен'],
    ] as const) {
      desk().anna.say('/op', topic)
      await topic.shows('Что сделать с номером')
      await desk().anna.press(desk().label(act), topic)
      await desk().anna.press(desk().label(`yes-${act}`), topic)
      await topic.shows(told)
    }
    desk().anna.say('/op', topic)
    await topic.shows('Что сделать с номером')
    await desk().anna.press(desk().label('recover'), topic)
    await topic.shows('Нужно согласие старшего')
    await desk().anna.press(desk().label('yes-recover'), topic)
    await topic.shows('Решает старший')
    await desk().anna.press(desk().label('allow'), topic)
    await eventually(
      () => 'the refusal',
      () => desk().anna.toast() === 'Это может только старший.',
    )
    await desk().vera.press(desk().label('allow'), topic)
    // A shared contact is no ground for a recovery: even a supervisor's yes does not make it one.
    await topic.shows('Оператор не смог начать восстановление: PERMISSION_DENIED')
    expect(
      await rowsOf(scene().test.pool, `select action from audit where chat_id = $1 order by id`, [customer.id]),
    ).toEqual(['delivery', 'resend', 'recover-asked', 'recover'].map((action) => ({ action })))
  })

  it('is told by a toast when a colleague was first, and one of two has the talk', async () => {
    const { customer, topic } = await inQueue(scene(), desk())
    const card = await topic.shows('Ждёт с')
    for (const { id } of [desk().anna, desk().boris])
      telegram().press({ user: id, chat: topic.group, message_id: card.message_id, text: desk().label('take') })
    await topic.shows('💬 Отвечает')
    await customer.told('begins', 'talk')
    await eventually(
      () => 'both toasts',
      () => [desk().anna.toast(), desk().boris.toast()].filter((text) => text?.startsWith('Разговор')).length === 2,
    )
    expect(customer.screen().filter((text) => text.includes('Вам отвечает'))).toHaveLength(1)
  })
})

describe('whoever is not on the list', () => {
  it('is refused with a reason, in words, by button and by command, and so is an anonymous administrator', async () => {
    const { customer, topic } = await taken(scene(), desk())
    const stranger = telegram().addUser({ first_name: 'Чужой' })
    telegram().addMember({ chat: topic.group, who: stranger.id })
    telegram().send({ user: stranger.id, chat: topic.group, thread: topic.thread, text: 'Привет от чужого' })
    await topic.shows('вас нет в списке агентов')
    const card = topic.messages().find(({ inline_keyboard: rows }) => rows?.length)
    telegram().press({
      user: stranger.id,
      chat: topic.group,
      message_id: card?.message_id ?? 0,
      text: desk().label('solved'),
    })
    await eventually(
      () => 'the toast',
      () =>
        telegram()
          .chat({ chat: topic.group, for: stranger.id })
          .toasts.at(-1)
          ?.text.startsWith('Вас нет в списке агентов'),
    )
    telegram().send({ user: desk().vera.id, chat: topic.group, thread: topic.thread, text: 'Тайно', anonymous: true })
    await topic.shows('вы пишете от имени группы')
    telegram().send({ user: desk().vera.id, chat: topic.group, thread: topic.thread, text: '/solved', anonymous: true })
    await topic.shows('Вы пишете от имени группы')
    expect(customer.screen().join('\n')).not.toMatch(/чужого|Тайно/)
  })

  it('is put on it by a supervisor, begins a shift and takes', async () => {
    const { customer, topic } = await inQueue(scene(), desk())
    const user = telegram().addUser({ first_name: 'Глеб' })
    telegram().addMember({ chat: topic.group, who: user.id })
    desk().vera.say(`/agents add ${user.id} Глеб`)
    await desk().general('Глеб в списке')
    telegram().send({ user: user.id, chat: topic.group, text: '/shift on' })
    await desk().general('Смена началась')
    telegram().send({ user: user.id, chat: topic.group, thread: topic.thread, text: '/take' })
    await customer.until('who answers', () => customer.screen().some((text) => text.includes('Вам отвечает Глеб')))
  })
})

describe('commands', () => {
  it('in a wrong place, misspelt or unknown get a clear answer', async () => {
    const { topic } = await inQueue(scene(), desk())
    desk().anna.say('/solved')
    await desk().general('Команда /solved работает в теме клиента')
    desk().anna.say('/stats', topic)
    await topic.shows('работает в общей теме')
    desk().anna.say('/sloved', topic)
    await topic.shows('Может быть, /solved')
    desk().anna.say('/help', topic)
    await topic.shows('/c — готовый ответ')
  })

  it('/agents lists a hundred people in as many messages as they need, none left out', async () => {
    const { pool } = scene().test
    await pool.query(
      `insert into agent (id, name, role, on_shift, max_talks)
         select 800000000 + n, 'Помощник-Длинноименный-' || n, 'agent', false, 5 from generate_series(1, 95) as n`,
    )
    desk().vera.say('/agents')
    await desk().general('Помощник-Длинноименный-95 ')
    await pool.query('delete from agent where id > 800000000')
    const [group = 0] = desk().groups
    const lists = telegram()
      .chat({ chat: group, for: desk().vera.id, thread: 1 })
      .messages.map(({ message }) => message.text ?? '')
      .filter((text) => text.includes('Длинноименный'))
    expect(lists.length).toBeGreaterThan(1)
    expect(lists[0]).toContain('Агенты: ')
    const named = lists.join('\n').match(/Длинноименный-\d+/g) ?? []
    expect(new Set(named).size).toBe(95)
    expect(named).toHaveLength(95)
  })

  it('/stats, /status and /setup are answered', async () => {
    desk().anna.say('/status')
    await desk().general('Кто отвечает')
    desk().anna.say('/setup')
    await desk().general('✅ Всё в порядке')
    desk().anna.say('/stats')
    await desk().general('Сегодня')
    const [group = 0] = desk().groups
    await eventually(
      () => 'the picture',
      () =>
        telegram()
          .chat({ chat: group, for: desk().vera.id, thread: 1 })
          .messages.some(({ message }) => message.photo !== undefined),
    )
  })

  it('are in the menu of the group', () => {
    const [group = 0] = desk().groups
    expect(
      telegram()
        .chat({ chat: group, for: desk().vera.id })
        .commands.map(({ command }) => command),
    ).toContain('take')
  })

  it('pinned and service messages break nothing', async () => {
    const { customer, topic } = await taken(scene(), desk())
    telegram().renameTopic({ chat: topic.group, thread: topic.thread, name: 'Другое имя', by: desk().vera.id })
    telegram().addMember({ chat: topic.group, who: telegram().addUser({ first_name: 'Новый' }).id })
    desk().anna.say('После служебных', topic)
    await customer.until('the words', () => customer.screen().at(-1) === 'После служебных')
  })
})
