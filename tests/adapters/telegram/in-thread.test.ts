import { describe, expect, test } from 'vitest'
import { createMessenger } from '../../../src/adapters/telegram/telegram-messenger.ts'
import { createReadUpdate } from '../../../src/adapters/telegram/create-read-update.ts'
import type { WholeMessage } from '../../../src/core/conversation/effect.ts'
import { startDesk } from './bot.ts'

const start = async () => {
  const desk = await startDesk()
  const { thread } = desk.control.addTopic({ chat: desk.anna.id, name: 'Мой номер' })
  const messenger = createMessenger(desk.api)
  const word = () => ({
    group: desk.group,
    messageId: desk.control.send({ user: desk.ivan.id, chat: desk.group, photo: {} }).message_id,
  })
  const threads = () =>
    desk
      .phone()
      .slice(1)
      .map((message) => message.thread)
  return { ...desk, thread, messenger, word, threads }
}

const shown = (thread: number): readonly WholeMessage[] => [
  { kind: 'say', text: 'Код', removeKeyboard: false, until: null, thread },
  { kind: 'ask', prompt: 1, text: '<b>Да?</b>', keyboard: [[{ label: 'Да' }]], replaces: null, thread },
  { kind: 'share', prompt: 2, text: 'Номер?', shareLabel: 'Мой', backLabel: '', thread },
  { kind: 'warn', text: 'Меняют номер', button: { label: 'Отменить', payload: 'stop-x' }, thread },
  { kind: 'tell', text: 'Вам отвечает Анна', thread },
]

describe('a message for a topic of a private chat', () => {
  test('is shown there, whatever it is', async () => {
    const { anna, messenger, thread, threads } = await start()
    for (const message of shown(thread)) await messenger.send(anna.id, message, null)
    expect(threads()).toEqual(shown(thread).map(() => thread))
  })

  test('is shown there as a copy of an agent, alone and in an album', async () => {
    const { anna, messenger, thread, threads, word } = await start()
    await messenger.send(anna.id, { kind: 'relay', from: word(), album: null, replyTo: null, thread }, null)
    await messenger.relayAlbum(anna.id, [word(), word()], thread)
    expect(threads()).toEqual([thread, thread, thread])
  })

  test('is edited in place, and shown anew in its topic when the other one is gone', async () => {
    const { anna, messenger, thread, threads, phone } = await start()
    const [, ask] = shown(thread)
    if (ask?.kind !== 'ask') throw new Error('no question')
    const id = await messenger.send(anna.id, ask, null)
    expect(await messenger.send(anna.id, { ...ask, prompt: 2, text: 'Точно?', replaces: 1 }, id)).toBe(id)
    expect(await messenger.send(anna.id, { ...ask, prompt: 3, replaces: 2 }, 987_654)).not.toBe(id)
    expect([threads(), phone().at(-1)?.text]).toEqual([[thread, thread], 'Да?'])
  })

  test('whose topic is gone comes outside of topics: no word is lost', async () => {
    const { anna, control, messenger, thread, phone, word } = await start()
    control.deleteTopic({ chat: anna.id, thread })
    for (const message of shown(thread)) await messenger.send(anna.id, message, null)
    await messenger.send(anna.id, { kind: 'relay', from: word(), album: null, replyTo: null, thread }, null)
    expect(await messenger.relayAlbum(anna.id, [word(), word()], thread)).toHaveLength(2)
    expect(phone().map((message) => message.thread)).toEqual(Array.from({ length: 8 }, () => undefined))
  })
})

test('what a customer writes and presses in a topic is told with it', async () => {
  const { anna, control, drain, messenger, thread, phone } = await start()
  await drain()
  const [, ask] = shown(thread)
  if (ask) await messenger.send(anna.id, ask, null)
  control.send({ user: anna.id, text: 'Не приходит', thread })
  control.send({ user: anna.id, photo: {}, thread })
  control.send({ user: anna.id, text: '/menu', thread })
  control.press({ user: anna.id, message_id: phone().find(({ text }) => text === 'Да?')?.message_id ?? 0, text: 'Да' })
  control.send({ user: anna.id, text: 'Тут' })
  const read = createReadUpdate({ id: 100001, username: 'tester_bot' }, new Set())
  const events = (await drain()).map((update) => {
    const happened = read(update, 1)
    return happened && 'event' in happened ? happened.event : null
  })
  expect(events).toMatchObject([
    { kind: 'wrote', thread },
    { kind: 'sent', thread },
    { kind: 'command', thread },
    { kind: 'pressed', thread },
    { kind: 'wrote' },
  ])
  expect(events.at(-1)).not.toHaveProperty('thread')
})
