import { describe, expect, it } from 'vitest'
import { rowsOf } from '../support/store.ts'
import { eventually, taken, useDesk } from './desk.ts'

const { scene, desk } = useDesk()

describe('a ready answer of an agent', () => {
  it('is shown first, kept, sent by a colleague with its author named, and dropped', async () => {
    const { customer, topic } = await taken(scene(), desk())
    const words = desk().anna.say('Деньги вернутся за 3 дня', topic)
    await customer.until('the words', () => customer.screen().at(-1) === 'Деньги вернутся за 3 дня')
    desk().anna.say('/c add Возврат', topic, words.message_id)
    await topic.shows('👀 Ответ «возврат» по-русски, автор Анна')
    await desk().anna.press(desk().label('keep'), topic)
    await topic.shows('✅ Сохранили ответ «возврат»')
    expect(await rowsOf(scene().test.pool, `select actor, about from audit where action = 'answer-kept'`)).toEqual([
      { actor: desk().anna.id, about: expect.stringContaining('/возврат/ru') },
    ])

    desk().anna.say('/pass Борис', topic)
    await topic.shows('Отвечает Борис')
    desk().boris.say('/c возврат', topic)
    await topic.shows('ответ составил агент Анна')
    const sent = () => customer.screen().filter((text) => text.includes('Деньги вернутся за 3 дня'))
    await customer.until('the ready answer', () => sent().length === 2)

    desk().boris.say('/c drop возврат', topic)
    await topic.shows('составил агент Анна. Менять')
    desk().vera.say('/c drop возврат', topic)
    await desk().vera.press(desk().label('unsay'), topic)
    await topic.shows('удаляет ответ «возврат»')
    desk().boris.say('/c возврат', topic)
    await topic.shows('Такого ответа нет')
    expect(sent()).toHaveLength(2)
  })

  it('that leads to a host which nobody knows, or is missing in a language, waits for a tap of whoever sends it', async () => {
    const { customer, topic } = await taken(scene(), desk())
    desk().anna.say('/c add вход en\nGo to https://mts-login.example', topic)
    await topic.shows('⚠️ Ссылка ведёт на mts-login.example')
    await desk().anna.press(desk().label('keep'), topic)
    await topic.shows('✅ Сохранили ответ «вход» по-английски')
    desk().anna.say('/c вход', topic)
    await topic.shows('По-русски его нет, уйдёт по-английски')
    expect(customer.screen().join('\n')).not.toContain('mts-login')
    await desk().anna.press(desk().label('anyway'), topic)
    await customer.until('the answer', () => customer.screen().at(-1)?.includes('mts-login.example') === true)
    expect(
      await rowsOf(
        scene().test.pool,
        `select actor from audit where action = 'link-sent' and about = 'mts-login.example'`,
      ),
    ).toEqual([{ actor: desk().anna.id }])
  })
})

describe('a tag of a talk', () => {
  it('stands on the card, is found and counted, and goes when the customer is forgotten', async () => {
    const { customer, topic } = await taken(scene(), desk())
    desk().anna.say('/tag Чемодан', topic)
    await topic.shows('🏷 #чемодан')
    await eventually(
      () => 'the tag on the card',
      () => topic.texts()[0]?.includes('🏷 #чемодан'),
    )
    desk().anna.say('/find #чемодан')
    await desk().general('Нашли 1 разговор')
    desk().anna.say('/stats')
    await desk().general('#чемодан: взято 1')
    await scene().test.store.desk.forget(customer.id)
    expect(await rowsOf(scene().test.pool, `select tags from talk where chat_id = $1`, [customer.id])).toEqual([
      { tags: [] },
    ])
  })
})

describe('a low score', () => {
  it('calls the supervisor in General once, with a link to the topic', async () => {
    const { customer, topic } = await taken(scene(), desk())
    desk().anna.say('/solved', topic)
    await customer.asked('score', 'score')
    await customer.press('score', 'score-2', 'score')
    await customer.press('words', 'skip', 'score')
    const line = await desk().general('оценка 2 из 5')
    expect(JSON.stringify(line)).toContain(`/${topic.thread}`)
    expect(JSON.stringify(line)).toContain(String(desk().vera.id))
    expect(JSON.stringify(line)).not.toContain(String(desk().anna.id))
    const lines = async () =>
      rowsOf(
        scene().test.pool,
        `select count(*)::int as lines from desk_outbox where kind = 'line' and thread is null and desk_group = $1`,
        [topic.group],
      )
    const before = await lines()
    await scene().test.store.desk.recordScore(customer.id, { score: 1, words: '' }, [
      {
        to: { kind: 'place', group: topic.group, thread: null },
        post: { kind: 'line', text: 'twice', buttons: [], replyTo: null },
      },
    ])
    expect(await lines()).toEqual(before)
    expect(await rowsOf(scene().test.pool, `select score from talk where chat_id = $1`, [customer.id])).toEqual([
      { score: 1 },
    ])
  })
})

describe('the language of an agent', () => {
  it('is that of the answers to their commands, and of nobody else’s', async () => {
    desk().anna.say('/language be')
    await desk().general('Цяпер адказы на вашы каманды')
    desk().anna.say('/agents add')
    await desk().general('Гэта можа толькі старшы')
    desk().boris.say('/agents add')
    await desk().general('Это может только старший')
  })
})
