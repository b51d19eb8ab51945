import { describe, expect, it } from 'vitest'
import { rowsOf } from '../support/store.ts'
import { eventually, inQueue, taken, useDesk } from './desk.ts'
import type { Topic } from './desk.ts'

const { scene, desk } = useDesk()
const telegram = () => scene().emulator.control
const EVIL = 'Войдите: https://my-mts.evil.example/login'

const boldOf = async (topic: Topic, words: string): Promise<readonly string[]> => {
  const { message } = await topic.shows(words)
  const { text = '', entities = [] } = message
  return entities.flatMap(({ type, offset, length }) => (type === 'bold' ? [text.slice(offset, offset + length)] : []))
}

const inTopic = (topic: Topic) => ({ user: desk().anna.id, chat: topic.group, thread: topic.thread })

const auditOf = (chatId: number) =>
  rowsOf<{ actor: number; about: string }>(
    scene().test.pool,
    `select actor, about from audit where chat_id = $1 and action = 'link-sent' order by at`,
    [chatId],
  )

const journalled = async () =>
  (await rowsOf<{ n: number }>(scene().test.pool, `select count(*)::int as n from journal where what = 'link-sent'`))[0]
    ?.n

describe('an unknown link of an agent', () => {
  it('waits for one tap of its writer, while words before and behind it go; the tap is in the audit and in the journal', async () => {
    const { customer, topic } = await taken(scene(), desk())
    const before = (await journalled()) ?? 0
    desk().anna.say('Смотрю', topic)
    desk().anna.say(EVIL, topic)
    desk().anna.say('Вот', topic)
    expect(await boldOf(topic, '⏸ Клиент этого не увидел')).toEqual(['my-mts.evil.example'])
    await customer.until('the words around it', () => customer.screen().slice(-2).join() === 'Смотрю,Вот')
    await desk().anna.press(desk().label('anyway'), topic)
    await customer.until('the link', () => customer.screen().at(-1) === EVIL)
    await topic.shows('↗️ Отправлено клиенту')
    expect(await auditOf(customer.id)).toEqual([{ actor: desk().anna.id, about: 'my-mts.evil.example' }])
    expect(await journalled()).toBe(before + 1)
  })

  it('behind words, below a file, is held by its target, and dropped by the other button', async () => {
    const { customer, topic } = await taken(scene(), desk())
    telegram().send({
      ...inTopic(topic),
      document: { file_name: 'памятка.pdf' },
      caption: 'Личный кабинет',
      entities: [{ type: 'text_link', offset: 0, length: 14, url: 'https://evil.example/in' }],
    })
    expect(await boldOf(topic, '⏸ Клиент этого не увидел')).toEqual(['evil.example'])
    await desk().anna.press(desk().label('drop'), topic)
    await topic.shows('Не отправлено.')
    desk().anna.say('Конец', topic)
    await customer.until('what comes behind it', () => customer.screen().at(-1) === 'Конец')
    expect(customer.chat().messages.filter(({ message }) => message.document)).toEqual([])
    expect(await auditOf(customer.id)).toEqual([])
  })

  it('below any part of an album holds all of it, and one tap sends it whole', async () => {
    const { customer, topic } = await taken(scene(), desk())
    const link = { type: 'text_link', offset: 0, length: 3, url: 'https://evil.example/in' }
    telegram().album({ ...inTopic(topic), items: [{ photo: {} }, { photo: {}, caption: 'Тут', entities: [link] }] })
    expect(await boldOf(topic, '⏸ Клиент этого не увидел')).toEqual(['evil.example'])
    const photos = () => customer.chat().messages.filter((one) => !one.outgoing && one.message.photo)
    desk().anna.say('Вот', topic)
    await customer.until('the words behind it', () => customer.screen().at(-1) === 'Вот')
    expect(photos()).toEqual([])
    await desk().anna.press(desk().label('anyway'), topic)
    await customer.until('both pictures', () => photos().length === 2)
    expect(new Set(photos().map(({ message }) => message.media_group_id)).size).toBe(1)
    expect(await auditOf(customer.id)).toEqual([{ actor: desk().anna.id, about: 'evil.example' }])
  })

  it('in a talk that nobody has is asked about when it is to be taken and sent', async () => {
    const { customer, topic } = await inQueue(scene(), desk())
    desk().anna.say(EVIL, topic)
    await topic.shows('ещё никто не взял')
    await desk().anna.press(desk().label('send'), topic)
    expect(await boldOf(topic, 'такого адреса мы не знаем')).toEqual(['my-mts.evil.example'])
    await desk().anna.press(desk().label('anyway'), topic)
    await customer.until('the link', () => customer.screen().at(-1) === EVIL)
    expect(await auditOf(customer.id)).toHaveLength(1)
  })

  it('that an edit puts into a sent message stays away from the customer until it is confirmed', async () => {
    const { customer, topic } = await taken(scene(), desk())
    const { message_id } = desk().anna.say('Сейчас', topic)
    await customer.until('the words', () => customer.screen().at(-1) === 'Сейчас')
    await eventually(
      () => 'the place of the copy',
      async () =>
        (
          await rowsOf(
            scene().test.pool,
            'select 1 from talk_message where desk_message = $1 and customer_message is not null',
            [message_id],
          )
        ).length === 1,
    )
    const link = { type: 'text_link', offset: 0, length: 6, url: 'https://evil.example/in' }
    telegram().edit({ user: desk().anna.id, chat: topic.group, message_id, text: 'Сейчас!', entities: [link] })
    expect(await boldOf(topic, '⚠️ У клиента осталось прежнее')).toEqual(['evil.example'])
    expect(customer.screen().at(-1)).toBe('Сейчас')
    await desk().anna.press(desk().label('anyway'), topic)
    await customer.until('the edit', () => customer.screen().at(-1) === 'Сейчас!')
    expect(customer.chat().messages.at(-1)?.message.entities).toEqual([link])
    expect(await auditOf(customer.id)).toEqual([{ actor: desk().anna.id, about: 'evil.example' }])
  })
})
