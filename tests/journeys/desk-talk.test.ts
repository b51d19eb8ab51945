import { describe, expect, it } from 'vitest'
import type { PhoneMessage } from '../../tools/telegram-emulator/control-types.ts'
import { eventually, inQueue, taken, useDesk } from './desk.ts'

const { scene, desk } = useDesk()
const telegram = () => scene().emulator.control

describe('a customer in the middle of a flow who calls a person', () => {
  it('reads the place in the queue, and who answers; the topic has a card; at the end they score, the summary stays, and what is closed is not asked again', async () => {
    const { customer, topic } = await inQueue(scene(), desk())
    const card = await topic.shows('Ждёт с')
    expect(card.text).toContain('Код не приходит')
    expect(card.text).not.toContain(customer.phone.slice(-7))
    expect(topic.seen()?.name).toMatch(/^#\d+ Анна · /)
    await desk().anna.press(desk().label('take'), topic)
    await customer.until('who answers', () =>
      customer.screen().some((text) => text.includes('Вам отвечает Анна, поддержка')),
    )
    await topic.shows('💬 Отвечает Анна')
    expect(
      await eventually(
        () => 'the toast',
        () => desk().anna.toast(),
      ),
    ).toBe('Разговор ваш.')
    expect(customer.question()).toBeUndefined()
    await customer.say('Спасибо, что ответили')
    await topic.shows('Спасибо, что ответили')
    desk().anna.say('Проверяю ваш номер', topic)
    await customer.until('the answer', () => customer.screen().at(-1) === 'Проверяю ваш номер')
    desk().anna.say('/solved Выключили авиарежим', topic)
    await customer.asked('score', 'score')
    await customer.press('score', 'score-5', 'score')
    await customer.press('words', 'skip', 'score')
    await customer.until('the menu', () => customer.question()?.text?.includes('авиарежим') === false)
    expect(customer.screen().join('\n')).toContain('Выключили авиарежим')
    await topic.shows('✅ Решено')
    await eventually(
      () => 'the icon of a solved talk',
      () => topic.seen()?.icon_emoji === '✅',
    )
  })
})

describe('a number that the card masks', () => {
  it('is shown to whoever pressed, on their screen alone; the topic tells who, and no message ever holds it', async () => {
    const { customer, topic } = await taken(scene(), desk())
    const { anna, boris } = desk()
    const mask = await eventually(
      () => 'a button with the mask',
      () =>
        topic
          .messages()
          .flatMap(({ inline_keyboard: rows = [] }) => rows.flat().find(({ text }) => text.startsWith('👁')) ?? [])[0],
    )
    await anna.press(mask.text, topic)
    await topic.shows('Анна открывает номер')
    const alert = await eventually(
      () => 'the alert',
      () =>
        telegram()
          .chat({ chat: topic.group, for: anna.id })
          .toasts.find(({ show_alert }) => show_alert),
    )
    const digits = customer.phone.replace(/\D/g, '')
    expect(alert.text.replace(/\D/g, '')).toBe(digits)
    expect(
      telegram()
        .chat({ chat: topic.group, for: boris.id })
        .toasts.map(({ text }) => text),
    ).not.toContain(alert.text)
    const told = telegram()
      .log({})
      .filter(({ method }) => method !== 'answerCallbackQuery')
    const inGroup = told.filter(({ params }) => Reflect.get(params, 'chat_id') === topic.group)
    expect(
      inGroup.map(({ params }) => JSON.stringify(params).replace(/\D/g, '')).filter((all) => all.includes(digits)),
    ).toEqual([])
    expect(inGroup.length).toBeGreaterThan(3)
  })
})

const kinds = {
  photo: { photo: {}, caption: 'снимок' },
  document: { document: { file_name: 'a.pdf' } },
  voice: { voice: { duration: 3 } },
  video: { video: {} },
  sticker: { sticker: { emoji: '👍' } },
  location: { location: { latitude: 53.9, longitude: 27.5 } },
  video_note: { video_note: {} },
  animation: { animation: {} },
} as const

const has =
  (kind: string) =>
  ({ message }: PhoneMessage): boolean =>
    kind in message

describe('what crosses both ways', () => {
  it.each(Object.keys(kinds) as (keyof typeof kinds)[])('a %s', async (kind) => {
    const { customer, topic } = await taken(scene(), desk())
    telegram().send({ user: customer.id, ...kinds[kind] })
    await eventually(
      () => `the ${kind} in the topic`,
      () => topic.messages().some(has(kind)),
    )
    telegram().send({ user: desk().anna.id, chat: topic.group, thread: topic.thread, ...kinds[kind] })
    await customer.until(`the ${kind} of the agent`, () =>
      customer.chat().messages.some((one) => !one.outgoing && has(kind)(one)),
    )
  })

  it('an album stays one', async () => {
    const { customer, topic } = await taken(scene(), desk())
    const items = [{ photo: {}, caption: 'первый' }, { photo: {} }, { photo: {} }]
    telegram().album({ user: customer.id, items })
    const arrived = await eventually(
      () => 'three pictures in the topic',
      () => {
        const pictures = topic.messages().filter(has('photo'))
        return pictures.length === 3 && pictures
      },
    )
    expect(new Set(arrived.map(({ message }) => message.media_group_id)).size).toBe(1)
    telegram().album({ user: desk().anna.id, chat: topic.group, thread: topic.thread, items })
    await customer.until(
      'three pictures',
      () => customer.chat().messages.filter((one) => !one.outgoing && has('photo')(one)).length === 3,
    )
    expect(
      new Set(
        customer
          .chat()
          .messages.filter((one) => !one.outgoing)
          .filter(has('photo'))
          .map(({ message }) => message.media_group_id),
      ).size,
    ).toBe(1)
  })

  it('nothing of an album with a note, under whichever picture the note is', async () => {
    const { customer, topic } = await taken(scene(), desk())
    const where = { user: desk().anna.id, chat: topic.group, thread: topic.thread }
    telegram().album({ ...where, items: [{ photo: {}, caption: '// его паспорт' }, { photo: {} }, { photo: {} }] })
    telegram().album({ ...where, items: [{ photo: {} }, { photo: {}, caption: '/note тоже он' }, { photo: {} }] })
    desk().anna.say('Уже смотрю', topic)
    await customer.until('the words after', () => customer.screen().at(-1) === 'Уже смотрю')
    expect(customer.chat().messages.filter((one) => !one.outgoing && has('photo')(one))).toEqual([])
  })

  it('what was held back, when its writer says so; an edit to a note is taken back; a replaced photo', async () => {
    const { customer, topic } = await taken(scene(), desk())
    desk().anna.say('/привет', topic)
    await topic.shows('Клиент этого не увидел')
    await desk().anna.press(desk().label('send-as-is'), topic)
    await customer.until('what was held back', () => customer.screen().at(-1) === '/привет')
    const said = desk().anna.say('Он мне надоел', topic)
    await customer.until('the words', () => customer.screen().at(-1) === 'Он мне надоел')
    const where = { user: desk().anna.id, chat: topic.group, thread: topic.thread }
    telegram().edit({ ...where, message_id: said.message_id, text: '// он мне надоел' })
    await topic.shows('Убираем у клиента')
    await customer.until('the words gone', () => !customer.screen().some((text) => text.includes('надоел')))
    const picture = telegram().send({ ...where, photo: {}, caption: 'Вот' })
    await customer.until('the picture', () =>
      customer.chat().messages.some((one) => !one.outgoing && has('photo')(one)),
    )
    telegram().edit({ ...where, message_id: picture.message_id, caption: 'Вот так' })
    await customer.until('the caption', () =>
      customer.chat().messages.some(({ message }) => message.caption === 'Вот так'),
    )
  })

  it('a reply answers the same message on the other side', async () => {
    const { customer, topic } = await taken(scene(), desk())
    await customer.say('Первый вопрос')
    const first = await topic.shows('Первый вопрос')
    const answer = desk().anna.say('Ответ на первый', topic, first.message_id)
    await customer.until('the answer', () => customer.screen().at(-1) === 'Ответ на первый')
    const [asked, got] = [
      customer.chat().messages.find(({ text }) => text === 'Первый вопрос'),
      customer.chat().messages.at(-1),
    ]
    expect(got?.message.reply_to_message?.message_id).toBe(asked?.message_id)
    telegram().send({ user: customer.id, text: 'Уточню', reply_to: got?.message_id ?? 0 })
    expect((await topic.shows('Уточню')).message.reply_to_message?.message_id).toBe(answer.message_id)
  })

  it('an edit, a reaction, and what the agent deletes', async () => {
    const { customer, topic } = await taken(scene(), desk())
    const mine = telegram().send({ user: customer.id, text: 'Опичатка' })
    const shown = await topic.shows('Опичатка')
    telegram().edit({ user: customer.id, message_id: mine.message_id, text: 'Опечатка' })
    expect((await topic.shows('Опечатка')).message_id).toBe(shown.message_id)
    const said = desk().anna.say('Отвит', topic)
    await customer.until('the answer', () => customer.screen().at(-1) === 'Отвит')
    telegram().edit({ user: desk().anna.id, chat: topic.group, message_id: said.message_id, text: 'Ответ' })
    await customer.until('the answer put right', () => customer.screen().at(-1) === 'Ответ')
    const answer = customer.chat().messages.at(-1)?.message_id ?? 0
    telegram().react({ user: customer.id, message_id: answer, emoji: '👍' })
    await eventually(
      () => 'the reaction in the topic',
      () => topic.messages().find(({ message_id: id }) => id === said.message_id)?.reactions?.length === 1,
    )
    telegram().react({ user: desk().anna.id, chat: topic.group, message_id: shown.message_id, emoji: '❤' })
    await customer.until(
      'the reaction',
      () => (customer.chat().messages.find(({ message_id: id }) => id === mine.message_id)?.reactions?.length ?? 0) > 0,
    )
    desk().anna.say('/delete', topic, said.message_id)
    await customer.until('the answer gone', () => !customer.screen().includes('Ответ'))
  })
})
