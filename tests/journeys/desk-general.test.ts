import { describe, expect, it } from 'vitest'
import { eventually, inQueue, taken, useDesk } from './desk.ts'
import { lookAtTalks } from './time.ts'

const { scene, desk } = useDesk()
const telegram = () => scene().emulator.control

/** What the bot has written in General, as it stands now. */
const botInGeneral = (group: number): readonly string[] => {
  const { vera } = desk()
  const { messages } = telegram().chat({ chat: group, for: vera.id, thread: 1 })
  return messages.filter(({ from }) => from?.is_bot === true).map(({ text }) => text ?? '')
}

const goneFrom = (group: number, words: string): Promise<boolean> =>
  eventually(
    () => `«${words}» gone from General; there is:\n${botInGeneral(group).join('\n---\n')}`,
    () => !botInGeneral(group).some((text) => text.includes(words)),
  )

describe('General of a group', () => {
  it('has no name, number or word of a customer who asked to be forgotten: the answer to a search is taken away', async () => {
    const { customer, topic } = await taken(scene(), desk(), { name: 'Аглая' })
    const other = await inQueue(scene(), desk(), { name: 'Прохор' })
    desk().vera.say('/find Аглая')
    await desk().general('Нашли 1 разговор', topic.group)
    desk().vera.say('/find Прохор')
    await desk().general('Прохор', topic.group)
    await customer.say('/forget_all')
    await customer.asked('forgotten', 'forget')
    await goneFrom(topic.group, 'Аглая')
    await desk().general('Найдите их снова: /find', topic.group)
    expect(botInGeneral(topic.group).some((text) => text.includes('Прохор'))).toBe(true)
    expect(other.topic.seen()).toBeDefined()
  })

  it('takes the answer to a search away after a day', async () => {
    const { topic } = await inQueue(scene(), desk(), { name: 'Лаврен' })
    desk().vera.say('/find Лаврен')
    await desk().general('Ответ исчезнет', topic.group)
    await scene().test.pool.query(
      `update desk_outbox set done_at = done_at - interval '1 day' where done_at is not null`,
    )
    await lookAtTalks(scene().test)
    await goneFrom(topic.group, 'Лаврен')
  })

  it('names no customer in the queue of /status, nor where an answer is late', async () => {
    const { customer, topic } = await inQueue(scene(), desk(), { name: 'Фаина' })
    desk().vera.say('/status')
    await desk().general('В очереди', topic.group)
    await scene().test.pool.query(
      `update talk set waits_since = waits_since - interval '30 minutes' where chat_id = $1`,
      [customer.id],
    )
    await lookAtTalks(scene().test)
    await desk().general('ответа нет дольше', topic.group)
    expect(botInGeneral(topic.group).filter((text) => text.includes('Фаина'))).toEqual([])
  })
})
