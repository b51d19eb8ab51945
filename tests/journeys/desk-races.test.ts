import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, expect, it } from 'vitest'
import type { Customer } from './customer.ts'
import { eventually, inQueue, useDesk } from './desk.ts'
import type { Topic } from './desk.ts'
import { rowsOf } from '../support/store.ts'

const { scene, desk } = useDesk({ groups: 2 })
const telegram = () => scene().emulator.control

/** A second process on the same database. */
beforeAll(async () => {
  await scene().openHouse(desk().settings)
})

it('exactly one topic is made for each of 40 customers who ask at once, whatever Telegram does', async () => {
  const faults = ['reset-after', '500', '429', 'reset-before', 'reset-after'] as const
  for (const [skip, kind] of faults.entries())
    telegram().addFault({ method: 'createForumTopic', kind, skip: skip * 5, times: 1, retry_after: 1 })
  const customers = await Promise.all(
    Array.from({ length: 40 }, async () => {
      const customer = await scene().customer()
      await customer.start('missing-sms')
      await customer.say('/person')
      await customer.asked('person', 'person')
      await customer.say('Нужен человек')
      await customer.say('Вот мои слова')
      return customer
    }),
  )
  const topics = await Promise.all(customers.map((customer) => desk().topicOf(customer)))
  const names = () =>
    desk().groups.flatMap((chat) =>
      telegram()
        .chat({ chat, for: desk().vera.id })
        .topics.map(({ name }) => name.split(' ')[0]),
    )
  await eventually(
    () => `40 topics, there are ${names().length}`,
    () => names().length === 40,
  )
  expect(new Set(names()).size).toBe(40)
  for (const topic of topics) {
    await topic.shows('Вот мои слова')
    expect(topic.texts().filter((text) => text.includes('· по-русски'))).toHaveLength(1)
  }
}, 200_000)

/** What the bot itself has sent or changed in the customer's chat so far. */
const spoken = (chatId: number): number =>
  telegram()
    .log({})
    .filter(
      ({ method, params, status }) =>
        status === 200 && /^(send|edit|delete)Message/.test(method) && Number(params['chat_id']) === chatId,
    ).length

/** Cards with a line that begins with these words; earlier talks, which a card lists too, begin otherwise. */
const cards = (topic: Topic, words: string): number =>
  topic.texts().filter((text) => text.split('\n').some((line) => line.startsWith(words))).length

/** The customer is in the middle of something, and is taken by whoever is first. */
const round = async (customer: Customer, topic: Topic, place: number): Promise<void> => {
  const chatting = (async () => {
    for (let n = 0; n < 4; n += 1) await customer.say(`слово ${n}`)
  })()
  await sleep(place % 7)
  const greetings = (): number => customer.screen().filter((text) => text.includes('Вам отвечает')).length
  const [before, back] = [greetings(), cards(topic, '↩️ Клиент снова с ботом')]
  desk().anna.say('/take', topic)
  desk().boris.say('/take', topic)
  await eventually(
    () => `the card of round ${place}:\n${topic.texts().join('\n---\n')}`,
    () => cards(topic, '💬 Отвечает') === 1,
  )
  // The card and the customer's line go to two chats, in either order.
  await customer.until('the agent is named', () => greetings() > before)
  expect(greetings()).toBe(before + 1)
  await chatting
  const atClaim = spoken(customer.id)
  await customer.say(`после ${place}`)
  await topic.shows(`после ${place}`)
  expect(spoken(customer.id)).toBe(atClaim)
  expect(customer.screen().at(-1)).toContain('Вам отвечает')
  const [talk] = await rowsOf<{ agent_name: string }>(
    scene().test.pool,
    `select agent_name from talk where chat_id = $1 and state = 'taken'`,
    [customer.id],
  )
  expect(cards(topic, `💬 Отвечает ${talk?.agent_name}`)).toBe(1)
  const winner = talk?.agent_name === 'Анна' ? desk().anna : desk().boris
  winner.say('/back', topic)
  await eventually(
    () => 'the talk over',
    () => cards(topic, '↩️ Клиент снова с ботом') === back + 1,
  )
  await customer.until('the bot again', () => customer.question() !== undefined)
}

const ROUNDS = 12

it('two agents take a customer to whom the bot is just speaking: one has them, and nothing of the bot comes after the claim is shown (G6)', async () => {
  await Promise.all(
    Array.from({ length: 6 }, async (_, n) => {
      const { customer, topic } = await inQueue(scene(), desk())
      await customer.press('waiting', 'leave-queue', 'person')
      await topic.shows('🚪 Клиент ушёл')
      for (let place = 0; place < ROUNDS; place += 1) await round(customer, topic, place + n)
    }),
  )
}, 400_000)
