import { describe, expect, it } from 'vitest'
import { rowsOf } from '../support/store.ts'
import { inQueue, taken, useDesk } from './desk.ts'

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
