import { describe, expect, it } from 'vitest'
import { rowsOf } from '../support/store.ts'
import { eventually, inQueue, taken, useDesk } from './desk.ts'
import { lookAtTalks } from './time.ts'

const { scene, desk } = useDesk()

describe('a search in General', () => {
  it('leads to the topic of a talk by the words said in it, and is written down', async () => {
    const { customer, topic } = await taken(scene(), desk(), { words: 'Где мой жёлтый чемодан' })
    desk().anna.say('/find желтый чемодан')
    const found = await desk().general('Нашли 1 разговор')
    expect(JSON.stringify(found)).toContain(`/${topic.thread}`)
    expect(
      await rowsOf(
        scene().test.pool,
        `select action, about from audit where actor = $1 and (chat_id = $2 or action = 'find') order by id desc limit 2`,
        [desk().anna.id, customer.id],
      ),
    ).toEqual([
      { action: 'found', about: '' },
      { action: 'find', about: '' },
    ])
  })

  it('is for agents on the list; in a topic it names its place, and without words how to search', async () => {
    const { topic } = await inQueue(scene(), desk())
    const stranger = scene().emulator.control.addUser({ first_name: 'Чужой' })
    scene().emulator.control.addMember({ chat: topic.group, who: stranger.id })
    scene().emulator.control.send({ user: stranger.id, chat: topic.group, text: '/find чемодан' })
    await desk().general('Вас нет в списке агентов')
    desk().anna.say('/find чемодан', topic)
    await topic.shows('Команда /find работает в общей теме')
    desk().anna.say('/find')
    await desk().general('Напишите, что искать')
  })
})

describe('a talk that is passed on with words', () => {
  it('shows them to the next agent on the card and in the topic, never to the customer, until it is over', async () => {
    const { customer, topic } = await taken(scene(), desk())
    desk().anna.say('/pass Борис проверь второй заказ', topic)
    await topic.shows('📝 Тому, кто возьмёт разговор: проверь второй заказ')
    await topic.shows('📝 Анна при передаче: проверь второй заказ')
    await topic.shows('Отвечает Борис')
    desk().boris.say('Смотрю', topic)
    await customer.until('the words of Boris', () => customer.screen().at(-1) === 'Смотрю')
    expect(customer.screen().join('\n')).not.toContain('второй заказ')
    desk().boris.say('/history', topic)
    await topic.shows('[передача] проверь второй заказ')
    desk().boris.say('/solved', topic)
    const card = await topic.shows('✅ Решено')
    expect(card.text).not.toContain('второй заказ')
  })
})

describe('a talk that is put off', () => {
  const stateOf = async (chatId: number) =>
    (
      await rowsOf<{ state: string; off: boolean }>(
        scene().test.pool,
        `select state, snoozed_until is not null as off from talk where chat_id = $1 order by id desc limit 1`,
        [chatId],
      )
    )[0]

  it('comes back to its agent at its time, once, with a line in the topic', async () => {
    const { customer, topic } = await taken(scene(), desk())
    desk().anna.say('/hold 2h', topic)
    await topic.shows('🕓 Отложено до')
    desk().anna.say('Посмотрю и вернусь', topic)
    await customer.until('the words', () => customer.screen().at(-1) === 'Посмотрю и вернусь')
    await lookAtTalks(scene().test)
    expect(await stateOf(customer.id)).toEqual({ state: 'pending', off: true })
    await scene().test.pool.query(`update talk set snoozed_until = now() where chat_id = $1`, [customer.id])
    await lookAtTalks(scene().test)
    await topic.shows('⏰ Пора вернуться к разговору')
    await topic.shows('Отвечает Анна')
    expect(await stateOf(customer.id)).toEqual({ state: 'taken', off: false })
    await lookAtTalks(scene().test)
    expect(topic.texts().filter((text) => text.includes('⏰ Пора'))).toHaveLength(1)
  })

  it('comes back at once when the customer writes', async () => {
    const { customer, topic } = await taken(scene(), desk())
    desk().anna.say('/hold 2h', topic)
    await topic.shows('🕓 Отложено до')
    await customer.say('Нашлось само!')
    await topic.shows('Нашлось само!')
    await topic.shows('Отвечает Анна')
    expect(await stateOf(customer.id)).toEqual({ state: 'taken', off: false })
  })
})

describe('the file of talks', () => {
  it('comes to a supervisor in General, and to nobody else', async () => {
    await inQueue(scene(), desk())
    desk().anna.say('/export')
    await desk().general('Это может только старший')
    desk().vera.say('/export')
    const [group = 0] = desk().groups
    await eventually(
      () => 'the file',
      () =>
        scene()
          .emulator.control.chat({ chat: group, for: desk().vera.id, thread: 1 })
          .messages.some(({ message }) => message.document?.file_name?.endsWith('.csv') === true),
    )
  })
})
