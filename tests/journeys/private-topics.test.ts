import { describe, expect, it } from 'vitest'
import { inQueue, taken, useDesk } from './desk.ts'

const { scene, desk } = useDesk()
const telegram = () => scene().emulator.control

const threadOf = (customer: { readonly chat: () => ReturnType<ReturnType<typeof telegram>['chat']> }) =>
  customer.chat().messages.findLast(({ outgoing }) => !outgoing)?.thread

describe('a customer whose private chat has topics', () => {
  it('is answered in the one in which they wrote last', async () => {
    const customer = await scene().customer()
    await customer.start()
    await customer.until('the menu', () => customer.question() !== undefined)
    const { thread } = telegram().addTopic({ chat: customer.id, name: 'Код' })
    telegram().send({ user: customer.id, text: 'не приходит код', thread })
    await customer.until('a question in the topic', () => threadOf(customer) === thread)
    await customer.say('не приходит код')
    await customer.until('a question outside of it', () => threadOf(customer) === undefined)
    telegram().send({ user: customer.id, text: '/menu', thread })
    await customer.until('the menu in the topic', () => threadOf(customer) === thread)
  })

  it('has words, pictures and albums of an agent there', async () => {
    const { customer, topic } = await taken(scene(), desk())
    const { thread } = telegram().addTopic({ chat: customer.id, name: 'Код' })
    telegram().send({ user: customer.id, text: 'Пишу здесь', thread })
    await topic.shows('Пишу здесь')
    desk().anna.say('Вижу', topic)
    await customer.until('the words', () => customer.screen().at(-1) === 'Вижу')
    telegram().album({
      user: desk().anna.id,
      chat: topic.group,
      thread: topic.thread,
      items: [{ photo: {} }, { photo: {} }],
    })
    const photos = () => customer.chat().messages.filter((one) => !one.outgoing && one.message.photo)
    await customer.until('the pictures', () => photos().length === 2)
    expect(photos().map((one) => one.thread)).toEqual([thread, thread])
    expect(customer.chat().messages.find(({ text }) => text === 'Вижу')?.thread).toBe(thread)
    telegram().deleteTopic({ chat: customer.id, thread })
    desk().anna.say('Ещё здесь?', topic)
    await customer.until('the words outside', () => customer.screen().at(-1) === 'Ещё здесь?')
    expect(threadOf(customer)).toBeUndefined()
  })

  it('is put in the queue there, too', async () => {
    const { customer } = await inQueue(scene(), desk())
    const { thread } = telegram().addTopic({ chat: customer.id, name: 'Код' })
    telegram().send({ user: customer.id, text: '/menu', thread })
    await customer.until('the menu in the topic', () => threadOf(customer) === thread)
  })
})
