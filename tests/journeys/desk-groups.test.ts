import { describe, expect, it } from 'vitest'
import { createTelegramApi } from '../../src/adapters/telegram/create-telegram-api.ts'
import { rowsOf } from '../support/store.ts'
import { alwaysOpen, eventually, inQueue, openDesk, taken, useDesk } from './desk.ts'
import type { AgentDesk } from './desk.ts'
import { useScene } from './scene.ts'
import { TOKEN } from './stage.ts'
import { lookAtTalks } from './time.ts'

describe('a desk', () => {
  const { scene, desk } = useDesk({ complains: /Telegram refused a post/ })
  const telegram = () => scene().emulator.control

  it('whose bot may not delete topics says so to whoever can, when a customer is to be forgotten', async () => {
    const { customer, topic } = await taken(scene(), desk())
    telegram().promote({ chat: topic.group, rights: { can_delete_messages: false } })
    desk().anna.say('/solved', topic)
    await customer.asked('score', 'score')
    await customer.say('/forget')
    await customer.press('forget', 'forget', 'forget')
    await topic.shows('Удалите её вручную')
    telegram().promote({ chat: topic.group })
    const next = await inQueue(scene(), desk())
    expect(next.topic.group).toBe(topic.group)
  })

  it('deletes a topic of its own that its customer does not need, and adopts one that they do', async () => {
    const { customer, topic } = await inQueue(scene(), desk())
    const [row] = await rowsOf<{ no: number }>(scene().test.pool, 'select no from topic where chat_id = $1', [
      customer.id,
    ])
    const api = createTelegramApi({ token: TOKEN, root: scene().emulator.url })
    const seen = (thread: number) =>
      telegram()
        .chat({ chat: topic.group, for: desk().vera.id })
        .topics.some(({ id }) => id === thread)
    const { message_thread_id: second } = await api.createForumTopic(topic.group, `#${row?.no} Анна`)
    await eventually(
      () => 'the second topic gone',
      () => !seen(second),
    )
    expect(seen(topic.thread)).toBe(true)
    await scene().test.pool.query('update topic set thread = null where chat_id = $1', [customer.id])
    const { message_thread_id: lost } = await api.createForumTopic(topic.group, `#${row?.no} Анна`)
    await eventually(
      () => 'the lost topic adopted',
      async () => (await desk().topicOf(customer)).thread === lost,
    )
    await customer.say('в найденной теме')
    await desk().topicIn(topic.group, lost).shows('в найденной теме')
    const { message_thread_id: others } = await api.createForumTopic(topic.group, 'Объявления #1')
    await customer.say('и дальше')
    await desk().topicIn(topic.group, lost).shows('и дальше')
    expect(seen(others)).toBe(true)
  })

  it('is not left alone by a hostile flood limit: the words wait, and come once and in order', async () => {
    const { customer, topic } = await taken(scene(), desk())
    telegram().setFlood({ mode: 'hostile' })
    for (let n = 0; n < 30; n += 1) desk().anna.say(`/help${n}`, topic)
    await eventually(
      () => 'the limit',
      () =>
        telegram()
          .log({ method: 'sendMessage' })
          .some(({ status }) => status === 429),
    )
    for (const word of ['раз', 'два', 'три']) await customer.say(word)
    const skipping = setInterval(
      () =>
        void Promise.all([
          telegram().advanceClock({ advance_ms: 61_000 }),
          scene().test.pool.query(`update desk_group set pause_until = now()`),
        ]),
      400,
    )
    const lines = (): readonly string[] => topic.texts().flatMap((text) => text.split('\n'))
    try {
      // The answers to the commands are longer texts, in which these letters may stand too.
      await eventually(
        () => `the last word; there is:\n${topic.texts().join('\n---\n')}`,
        () => lines().includes('три'),
      )
    } finally {
      clearInterval(skipping)
      telegram().setFlood({ mode: 'off' })
    }
    expect(lines().filter((line) => ['раз', 'два', 'три'].includes(line))).toEqual(['раз', 'два', 'три'])
  })
})

describe('a group that is no supergroup yet', () => {
  let desk: AgentDesk
  const scene = useScene({
    trial: { world: alwaysOpen, perMinute: 10_000 },
    complains: /the bot may not write in the group|could not be warned/,
    prepare: async (stage) => {
      desk = await openDesk(stage, 1, 'group')
      return desk.settings
    },
  })

  it('says what is missing, and works under its new id when topics are on', async () => {
    const [group = 0] = desk.groups
    const telegram = scene().emulator.control
    telegram.send({ user: desk.vera.id, chat: group, text: '/setup' })
    await eventually(
      () => 'what is missing',
      () =>
        telegram
          .chat({ chat: group, for: desk.vera.id })
          .messages.some(({ text }) => text?.includes('Это обычная группа')),
    )
    const customer = await scene().customer()
    await customer.start('missing-sms')
    await customer.asked('number-asked')
    await customer.go('person')
    await customer.press('person', 'call', 'person')
    await customer.asked('waiting', 'person')
    await customer.say('слова до переезда')
    const { id: now } = telegram.setForum({ chat: group, is_forum: true, by: desk.vera.id })
    expect(now).not.toBe(group)
    await eventually(
      () => 'the move',
      async () => (await rowsOf(scene().test.pool, 'select 1 from topic where desk_group = $1', [now])).length === 1,
    )
    await lookAtTalks(scene().test)
    const topic = await desk.topicOf(customer)
    expect(topic.group).toBe(now)
    await topic.shows('слова до переезда')
    telegram.send({ user: desk.anna.id, chat: now, thread: topic.thread, text: '/take' })
    await topic.shows('Отвечает Анна')
  })
})
