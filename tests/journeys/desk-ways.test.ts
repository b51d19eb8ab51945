import { describe, expect, it } from 'vitest'
import { rowsOf } from '../support/store.ts'
import { closedToday, eventually, inQueue, openDesk, taken, useDesk } from './desk.ts'
import type { AgentDesk } from './desk.ts'
import { useScene } from './scene.ts'
import { lookAtTalks } from './time.ts'
import { typeNumber } from './way-in.ts'

const { scene, desk } = useDesk()
const telegram = () => scene().emulator.control

/** The talk of the topic's customer happened so much earlier. */
const talkAges = (chatId: number, minutes: number): Promise<unknown> =>
  scene().test.pool.query(
    `update talk set last_word_at = last_word_at - $2 * interval '1 minute', waits_since = waits_since - $2 * interval '1 minute' where chat_id = $1`,
    [chatId, minutes],
  )

describe('a customer', () => {
  it('leaves the queue with one tap and is told so; the topic shows it', async () => {
    const { customer, topic } = await inQueue(scene(), desk())
    await customer.press('waiting', 'leave-queue', 'person')
    await customer.asked('gone', 'person')
    await topic.shows('🚪 Клиент ушёл')
  })

  it('who asks again has the same topic, and what is said there is under one roof', async () => {
    const { customer, topic } = await inQueue(scene(), desk())
    await customer.press('waiting', 'leave-queue', 'person')
    await customer.press('gone', 'call', 'person')
    await customer.asked('waiting', 'person')
    await eventually(
      () => 'a second card',
      () => topic.texts().filter((text) => text.includes('· по-русски')).length === 2,
    )
  })

  it('writes while waiting, and all of it is read in order', async () => {
    const { customer, topic } = await inQueue(scene(), desk())
    for (const word of ['раз', 'два', 'три', 'четыре']) await customer.say(word)
    await topic.shows('четыре')
    expect(topic.texts().slice(1).join('\n')).toBe('раз\nдва\nтри\nчетыре')
  })

  it('who waits may use the bot meanwhile, and comes back to the same place without being asked again', async () => {
    const { customer, topic } = await inQueue(scene(), desk())
    await customer.say('/menu')
    await customer.until('the menu', () => customer.question()?.text?.startsWith('⏳') === false)
    const [before] = await rowsOf<{ id: number }>(
      scene().test.pool,
      `select id from talk where chat_id = $1 and state = 'waiting'`,
      [customer.id],
    )
    await customer.say('/person')
    await customer.until('the queue', () => customer.question()?.text?.startsWith('⏳') === true)
    expect(await rowsOf(scene().test.pool, 'select id from talk where chat_id = $1', [customer.id])).toEqual([before])
    await customer.say('Я ещё жду')
    await topic.shows('Я ещё жду')
    expect(topic.texts().filter((text) => text.includes('· по-русски'))).toHaveLength(1)
  })

  it('is told the place in the queue as it becomes shorter', async () => {
    const first = await inQueue(scene(), desk())
    const { customer } = await inQueue(scene(), desk())
    const placeOf = (): number => Number(/очереди: (\d+)/.exec(customer.question()?.text ?? '')?.[1] ?? 1)
    const before = placeOf()
    await first.customer.press('waiting', 'leave-queue', 'person')
    await first.topic.shows('🚪 Клиент ушёл')
    await lookAtTalks(scene().test)
    await customer.until('a better place', () => placeOf() === before - 1)
  })

  it('leaves a talk by /menu', async () => {
    const { customer, topic } = await taken(scene(), desk())
    await customer.say('/menu')
    await customer.told('left', 'talk')
    await topic.shows('🚪 Клиент ушёл')
    expect(customer.question()).toBeDefined()
  })

  it('is given back at another flow', async () => {
    const { customer, topic } = await taken(scene(), desk())
    desk().anna.say('/back voicemail', topic)
    await customer.until(
      'the other flow',
      () => customer.question()?.text?.includes('Дальше снова отвечает программа') === true,
    )
    await topic.shows('↩️ Клиент снова с ботом')
  })

  it('is passed to a colleague, and reads who answers now', async () => {
    const { customer, topic } = await taken(scene(), desk())
    desk().anna.say('/pass Борис', topic)
    await customer.until('who answers now', () => customer.screen().some((text) => text.includes('Вам отвечает Борис')))
    await topic.shows('Отвечает Борис')
    desk().boris.say('Это Борис', topic)
    await customer.until('the colleague', () => customer.screen().at(-1) === 'Это Борис')
  })

  it('is passed to a team: its people are asked first, and one of them answers', async () => {
    const { customer, topic } = await taken(scene(), desk())
    const gleb = await desk().colleague('Глеб')
    desk().vera.say('/agents team Глеб деньги')
    await desk().general('✅ Глеб: отдел деньги')
    desk().anna.say('/pass деньги', topic)
    await customer.until(
      'the queue again',
      () => customer.question()?.text?.includes('передаёт разговор коллегам') === true,
    )
    await topic.shows('↪️ Анна передаёт разговор в отдел деньги. Глеб')
    await topic.shows(', сначала отдел деньги')
    await customer.say('Жду отдел')
    await topic.shows('Жду отдел')
    await desk().boris.press(desk().label('take'), topic)
    await eventually(
      () => 'who is asked first',
      () => desk().boris.toast()?.startsWith('Сначала спрашиваем отдел деньги: Глеб'),
    )
    await gleb.press(desk().label('take'), topic)
    await customer.until('who answers now', () => customer.screen().some((text) => text.includes('Вам отвечает Глеб')))
    await topic.shows('💬 Отвечает Глеб')
    expect(
      await rowsOf(scene().test.pool, `select team, preferred_id from talk where chat_id = $1`, [customer.id]),
    ).toEqual([{ team: null, preferred_id: null }])
    expect(
      await rowsOf(scene().test.pool, `select about from audit where chat_id = $1 and action = 'pass'`, [customer.id]),
    ).toEqual([{ about: 'деньги' }])
  })

  it('whom a team does not take in time is called for by name, then anybody may', async () => {
    const { customer, topic } = await taken(scene(), desk())
    const gleb = await desk().colleague('Жанна')
    desk().vera.say('/agents team Жанна связь')
    await desk().general('✅ Жанна: отдел связь')
    desk().anna.say('/pass связь', topic)
    await topic.shows(', сначала отдел связь')
    await talkAges(customer.id, 8)
    await lookAtTalks(scene().test)
    const warning = await topic.shows('⏰')
    expect(warning.text).toContain(gleb.name)
    await desk().boris.press(desk().label('take'), topic)
    await topic.shows('💬 Отвечает Борис')
  })

  it('who is silent is reminded, the talk ends by itself, and the next word opens it again', async () => {
    const { customer, topic } = await taken(scene(), desk())
    desk().anna.say('Попробуйте сейчас', topic)
    await customer.until('the answer', () => customer.screen().at(-1) === 'Попробуйте сейчас')
    await desk().anna.press(desk().label('hold'), topic)
    await topic.shows('🕓 Ждём клиента, ведёт')
    await talkAges(customer.id, 61)
    await lookAtTalks(scene().test)
    await customer.until('the reminder', () =>
      customer.screen().some((text) => text.includes('Анна ждёт вашего ответа')),
    )
    await talkAges(customer.id, 24 * 60)
    await lookAtTalks(scene().test)
    await customer.told('silent', 'talk')
    await topic.shows('💤 Клиент перестал отвечать')
    await customer.say('Я снова тут')
    await topic.shows('Я снова тут')
    await topic.shows('⏳ Ждёт с')
  })

  it('waits longer than promised: agents are warned, then the supervisor is called', async () => {
    const { customer, topic } = await inQueue(scene(), desk())
    await talkAges(customer.id, 8)
    await lookAtTalks(scene().test)
    await topic.shows('⏰')
    await talkAges(customer.id, 4)
    await lookAtTalks(scene().test)
    await topic.shows('🔴 Ответа нет дольше')
    await desk().general('ответа нет дольше', topic.group)
  })

  it('asks to be forgotten: the topic is deleted and nothing that was said is kept', async () => {
    const { customer, topic } = await taken(scene(), desk())
    await customer.say('Мой секрет')
    await topic.shows('Мой секрет')
    desk().anna.say('/solved', topic)
    await customer.asked('score', 'score')
    await customer.say('/forget')
    await customer.press('forget', 'forget', 'forget')
    await customer.asked('forgotten', 'forget')
    await eventually(
      () => 'the topic gone',
      () => topic.seen() === undefined,
    )
    expect(await rowsOf(scene().test.pool, 'select 1 from talk_message where chat_id = $1', [customer.id])).toEqual([])
  })

  it('asks to be forgotten in the middle of a talk: is asked, says yes by one tap, and nothing is left; the agents are told where the topic went', async () => {
    const { customer, topic } = await taken(scene(), desk())
    await customer.say('Мой секрет')
    await topic.shows('Мой секрет')
    await customer.say('Забудьте меня')
    await customer.until('the question', () => customer.screen().at(-1)?.includes('/forget_all') === true)
    await topic.shows('🧹 Клиент спрашивает')
    desk().anna.say('Мы ещё говорим', topic)
    await customer.until('the agent', () => customer.screen().at(-1) === 'Мы ещё говорим')
    await customer.say('/forget_all')
    await customer.asked('forgotten', 'forget')
    await eventually(
      () => 'the topic gone',
      () => topic.seen() === undefined,
    )
    const [{ no = 0 } = {}] = await rowsOf<{ no: number }>(
      scene().test.pool,
      'select no from topic where chat_id = $1',
      [customer.id],
    )
    await desk().general(`🧹 Тема #${no}: клиент попросил всё о нём забыть`, topic.group)
    expect(await rowsOf(scene().test.pool, 'select 1 from talk_message where chat_id = $1', [customer.id])).toEqual([])
    expect(
      await rowsOf(scene().test.pool, `select 1 from talk where chat_id = $1 and state <> 'ended'`, [customer.id]),
    ).toEqual([])
  })

  it('says how good the talk was, and in words; the agents read both', async () => {
    const { customer, topic } = await taken(scene(), desk())
    desk().anna.say('/solved', topic)
    await customer.asked('score', 'score')
    await customer.press('score', 'score-4', 'score')
    await customer.asked('words', 'score')
    await topic.shows('⭐️ Оценка клиента: 4 из 5.')
    await customer.say('Быстро, но <сухо>')
    await topic.shows('💬 Клиент к оценке 4: Быстро, но <сухо>')
    // What is solved is not asked again.
    await customer.until('the menu', () => customer.question()?.text?.includes('Что случилось?') === true)
  })

  it('who blocks the bot in the middle is marked in the topic, and so is the coming back', async () => {
    const { customer, topic } = await taken(scene(), desk())
    telegram().block({ user: customer.id })
    await topic.shows('Клиент заблокировал бота')
    const said = desk().anna.say('Вы тут?', topic)
    const mark = await topic.shows('Не доставлено')
    expect(mark.message.reply_to_message?.message_id).toBe(said.message_id)
    telegram().unblock({ user: customer.id })
    await topic.shows('Клиент снова на связи')
    desk().anna.say('С возвращением', topic)
    await customer.until('the words', () => customer.screen().at(-1) === 'С возвращением')
  })

  it('who is banned reads no more answers, does not get into the queue, and can be unbanned', async () => {
    const { customer, topic } = await taken(scene(), desk())
    desk().anna.say('/ban', topic)
    await desk().anna.press(desk().label('ban'), topic)
    await topic.shows('Клиента заблокировал агент Анна')
    await customer.told('banned', 'talk')
    await customer.say('/person')
    await customer.press('no-desk', 'enough', 'person')
    await customer.asked('airplane')
    desk().anna.say('/unban', topic)
    await topic.shows('Клиент разблокирован')
    await customer.say('/person')
    await customer.asked('person', 'person')
  })
})

describe('a customer in the queue', () => {
  it('who is banned waits no longer, and what they write is read by nobody', async () => {
    const { customer, topic } = await inQueue(scene(), desk())
    desk().boris.say('/ban', topic)
    await desk().boris.press(desk().label('ban'), topic)
    await topic.shows('⛔️ Клиент заблокирован')
    await customer.asked('airplane')
    await customer.say('Эй, вы там')
    await customer.until(
      'an answer of the bot',
      () =>
        customer.chat().messages.findLast(({ outgoing }) => outgoing)?.message_id !==
        customer.chat().messages.at(-1)?.message_id,
    )
    expect(topic.texts().join('\n')).not.toContain('Эй, вы там')
  })

  it('whose talk a supervisor ends is told so, and goes on where it was', async () => {
    const { customer, topic } = await inQueue(scene(), desk())
    desk().vera.say('/solved Сбой уже устранили', topic)
    await customer.asked('airplane')
    expect(customer.screen().join('\n')).toContain('Сбой уже устранили')
    await topic.shows('✅ Решено')
  })
})

describe('away hours', () => {
  let away: AgentDesk
  const closed = useScene({
    trial: { world: closedToday(), perMinute: 10_000 },
    prepare: async (stage) => {
      away = await openDesk(stage)
      return away.settings
    },
  })

  it('are told with the time of the answer, and the message is taken', async () => {
    const customer = await typeNumber(closed(), { sent: false })
    await customer.asked('airplane')
    await customer.go('person')
    await customer.asked('person', 'person')
    expect(customer.question()?.text).toContain('но не сейчас')
    await customer.say('Не приходит код')
    await customer.asked('away', 'person')
    await customer.say('Прочитайте завтра')
    const topic = await away.topicOf(customer)
    await topic.shows('Прочитайте завтра')
    const card = await topic.shows('Ждёт с')
    expect(card.text).toContain('Не приходит код')
    // The clock tells those in the queue what to expect each second; the promise has to stay as it is.
    await new Promise((resolve) => setTimeout(resolve, 3_000))
    expect(customer.question()?.text).toMatch(/Ответят .* после 09:00/)
  })
})
