import { describe, expect, it } from 'vitest'
import { rowsOf } from '../support/store.ts'
import type { Customer } from './customer.ts'
import { eventually, inQueue, taken, useDesk } from './desk.ts'
import type { Topic } from './desk.ts'
import { lookAtTalks } from './time.ts'

const { scene, desk } = useDesk({
  groups: 2,
  complains: /the bot may not write in the group|Telegram refused a post|could not be warned/,
})
const telegram = () => scene().emulator.control
const post = (words: string) => ({ user: desk().anna.id, text: words })

/** The words that the topic of the customer shows now, in whichever group and thread it is. */
const shown = async (customer: Customer): Promise<readonly string[]> => (await desk().topicOf(customer)).texts()

/** Says these one after the other and waits until all have arrived; gives how often each did, in their order. */
const allArrive = async (customer: Customer, words: readonly string[]): Promise<readonly number[]> => {
  const lines = async () =>
    (await shown(customer)).flatMap((text) => text.split('\n')).filter((line) => words.includes(line))
  await eventually(
    () => words.join(', '),
    async () => new Set(await lines()).size === words.length,
  )
  const all = await lines()
  expect([...new Set(all)]).toEqual(words)
  return words.map((word) => all.filter((line) => line === word).length)
}

const answers = async (customer: Customer, topic: Topic, words: string): Promise<void> => {
  telegram().send({ ...post(words), chat: topic.group, thread: topic.thread })
  await customer.until(`«${words}»`, () => customer.screen().at(-1) === words)
}

describe('a topic', () => {
  it('deleted by hand is made anew with its card, and no word is lost', async () => {
    const { customer, topic } = await taken(scene(), desk())
    telegram().deleteTopic({ chat: topic.group, thread: topic.thread })
    for (const word of ['раз', 'два', 'три']) await customer.say(word)
    await eventually(
      () => 'another topic',
      async () => (await desk().topicOf(customer)).thread !== topic.thread,
    )
    expect(await allArrive(customer, ['раз', 'два', 'три'])).toEqual([1, 1, 1])
    const now = await desk().topicOf(customer)
    await now.shows('Отвечает Анна')
    await answers(customer, now, 'Вижу вас снова')
  })

  it('deleted by hand under a photo: the photo comes again in the new one, before what was said after it', async () => {
    const { customer, topic } = await taken(scene(), desk())
    telegram().deleteTopic({ chat: topic.group, thread: topic.thread })
    telegram().send({ user: customer.id, photo: {} })
    await customer.say('после фото')
    const now = await eventually(
      () => 'another topic',
      async () => {
        const found = await desk().topicOf(customer)
        return found.thread !== topic.thread && found
      },
    )
    await now.shows('после фото')
    const photo = now.messages().findIndex(({ message }) => message.photo)
    expect(photo).toBeGreaterThanOrEqual(0)
    expect(photo).toBeLessThan(now.messages().findIndex(({ text }) => text === 'после фото'))
  })

  it('older than a million messages is made anew; what agents still write in the old one reaches the customer, and they are called over', async () => {
    const { customer, topic } = await taken(scene(), desk())
    telegram().ageTopic({ chat: topic.group, thread: topic.thread })
    for (const word of ['раз', 'два', 'три']) await customer.say(word)
    const now = await eventually(
      () => 'another topic',
      async () => {
        const found = await desk().topicOf(customer)
        return found.thread !== topic.thread && found
      },
    )
    expect(await allArrive(customer, ['раз', 'два', 'три'])).toEqual([1, 1, 1])
    await now.shows('Отвечает Анна')
    await answers(customer, topic, 'Пишу по-старому')
    expect((await now.shows('Анна пишет в старой теме')).text).toContain('слова клиента приходят сюда')
    desk().anna.say('/history', topic)
    expect((await now.shows('Пишу по-старому')).text).toContain('три')
    await desk().boris.press(desk().label('solved'), topic)
    await eventually(
      () => 'the toast',
      () => desk().boris.toast()?.startsWith('Разговор ведёт Анна'),
    )
    await answers(customer, now, 'Теперь здесь')
    const names = telegram()
      .chat({ chat: topic.group, for: desk().vera.id })
      .topics.map(({ name }) => name)
      .filter((name) => name === now.seen()?.name)
    expect(names).toHaveLength(2)
  })

  it('older than a million messages cannot be deleted when the customer asks to be forgotten, and people are asked to', async () => {
    const { customer, topic } = await taken(scene(), desk())
    telegram().ageTopic({ chat: topic.group, thread: topic.thread })
    await customer.say('/forget_all')
    await customer.asked('forgotten', 'forget')
    await desk().general('старую тему бот удалить не может', topic.group)
    const next = await taken(scene(), desk())
    telegram().ageTopic({ chat: next.topic.group, thread: next.topic.thread })
    await next.customer.say('раз')
    await eventually(
      () => 'another topic',
      async () => (await desk().topicOf(next.customer)).thread !== next.topic.thread,
    )
    await next.customer.say('/forget_all')
    await next.customer.asked('forgotten', 'forget')
    const [{ no = 0 } = {}] = await rowsOf<{ no: number }>(
      scene().test.pool,
      'select no from topic where chat_id = $1',
      [next.customer.id],
    )
    await desk().general(`Тема #${no}: клиент попросил всё о нём забыть, но старую тему`, next.topic.group)
    expect(await rowsOf(scene().test.pool, 'select 1 from past_topic where chat_id = $1', [next.customer.id])).toEqual(
      [],
    )
  })

  it('closed by hand by somebody else is asked about, and goes on', async () => {
    const { customer, topic } = await taken(scene(), desk())
    telegram().closeTopic({ chat: topic.group, thread: topic.thread, by: desk().vera.id })
    await topic.shows('Тему закрыли вручную')
    await customer.say('ещё тут')
    await topic.shows('ещё тут')
  })

  it('closed by hand by its agent means that the matter is solved', async () => {
    const { customer, topic } = await taken(scene(), desk())
    telegram().promote({ chat: topic.group, who: desk().anna.id })
    telegram().closeTopic({ chat: topic.group, thread: topic.thread, by: desk().anna.id })
    await customer.asked('score', 'score')
  })

  it('made twice, because Telegram’s answer was lost, is one: the other one goes', async () => {
    telegram().addFault({ method: 'createForumTopic', kind: 'reset-after', times: 1 })
    const { customer, topic } = await inQueue(scene(), desk())
    const [row] = await rowsOf<{ no: number }>(scene().test.pool, 'select no from topic where chat_id = $1', [
      customer.id,
    ])
    const named = () =>
      desk()
        .groups.flatMap((chat) => telegram().chat({ chat, for: desk().vera.id }).topics)
        .filter(({ name }) => name.startsWith(`#${row?.no} `))
    await eventually(
      () => 'one topic',
      () => named().length === 1,
    )
    expect(named()[0]?.id).toBe(topic.thread)
    await customer.say('в одной теме')
    await topic.shows('в одной теме')
  })
})

describe('when Telegram', () => {
  it.each(['429', '500', '502', 'reset-before'] as const)(
    'answers %s, every word comes once and in order',
    async (kind) => {
      const { customer, topic } = await taken(scene(), desk())
      telegram().addFault({ method: 'sendMessage', kind, chat_id: topic.group, times: 2, retry_after: 1 })
      for (const word of ['раз', 'два', 'три']) await customer.say(word)
      expect(await allArrive(customer, ['раз', 'два', 'три'])).toEqual([1, 1, 1])
    },
  )

  it.each(['copyMessage', 'sendMessage'])('loses the answer to %s, at most that one comes twice', async (method) => {
    const { customer, topic } = await taken(scene(), desk())
    telegram().addFault({ method, kind: 'reset-after', times: 1 })
    if (method === 'copyMessage') return answers(customer, topic, 'слово агента')
    for (const word of ['раз', 'два', 'три']) await customer.say(word)
    expect(
      (await allArrive(customer, ['раз', 'два', 'три'])).reduce((sum, count) => sum + count - 1, 0),
    ).toBeLessThanOrEqual(3)
  })

  it('has nothing to copy, because the customer was quicker to delete it, the topic says so', async () => {
    const { customer, topic } = await taken(scene(), desk())
    telegram().addFault({ method: 'copyMessage', kind: '500', times: 1 })
    const { message_id: id } = telegram().send({ user: customer.id, photo: {} })
    telegram().delete({ user: customer.id, message_id: id })
    await topic.shows('показать его не удалось')
    await customer.say('дальше')
    await topic.shows('дальше')
  })
})

describe('a group', () => {
  const inGroup = async (group: number) => {
    for (;;) {
      const both = await taken(scene(), desk())
      if (both.topic.group === group) return both
    }
  }

  it('in which the bot lost its rights waits, is told of, and gets everything when they are back', async () => {
    const [group = 0] = desk().groups
    const { customer, topic } = await inGroup(group)
    telegram().promote({ chat: group, demote: true })
    await desk().general('Бот здесь не администратор', group)
    telegram().deleteTopic({ chat: group, thread: topic.thread })
    for (const word of ['раз', 'два']) await customer.say(word)
    await eventually(
      () => 'the trouble noted',
      async () => (await rowsOf(scene().test.pool, 'select 1 from desk_group where trouble is not null')).length > 0,
    )
    telegram().promote({ chat: group })
    expect(await allArrive(customer, ['раз', 'два'])).toEqual([1, 1])
  })

  it('whose topics are switched off is told of, and gets everything when they are on again', async () => {
    const [group = 0] = desk().groups
    const { customer } = await inGroup(group)
    telegram().setForum({ chat: group, is_forum: false })
    await customer.say('без тем')
    await eventually(
      () => 'the trouble noted',
      async () => (await rowsOf(scene().test.pool, 'select 1 from desk_group where trouble is not null')).length > 0,
    )
    await lookAtTalks(scene().test)
    await desk().general('Темы выключены', group)
    telegram().setForum({ chat: group, is_forum: true })
    await lookAtTalks(scene().test)
    expect(await allArrive(customer, ['без тем'])).toEqual([1])
  })

  it('that the bot is taken out of loses no word: its customers go on in another one', async () => {
    const [group = 0, other = 0] = desk().groups
    const { customer } = await inGroup(group)
    telegram().removeMember({ chat: group })
    await customer.say('куда теперь')
    const now = await eventually(
      () => 'a topic in the other group',
      async () => {
        const topic = await desk().topicOf(customer)
        return topic.group === other && topic
      },
    )
    await now.shows('куда теперь')
    await now.shows('Отвечает Анна')
    await answers(customer, now, 'Теперь здесь')
    await desk().general('Бота в этой группе нет', other)
  })
})
