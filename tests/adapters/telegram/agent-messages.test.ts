import { describe, expect, test } from 'vitest'
import type { AgentMessage } from '../../../src/core/conversation/effect.ts'
import type { Messenger } from '../../../src/core/ports/messenger.ts'
import type { PhoneMessage } from '../../../tools/telegram-emulator/control-types.ts'
import { createMessenger } from '../../../src/adapters/telegram/telegram-messenger.ts'
import { startDesk } from './bot.ts'
import type { Desk } from './bot.ts'

interface Started extends Desk {
  readonly messenger: Messenger
  /** Does in Anna's chat what the agent did. */
  readonly act: (message: AgentMessage) => Promise<number | null>
  /** Ivan writes in the group; gives the message's id. */
  readonly write: (content: object) => number
}

const start = async (): Promise<Started> => {
  const desk = await startDesk()
  const messenger = createMessenger(desk.api)
  return {
    ...desk,
    messenger,
    act: (message) => messenger.send(desk.anna.id, message, null),
    write: (content) => desk.control.send({ user: desk.ivan.id, chat: desk.group, ...content }).message_id,
  }
}

const relay = ({ group }: Desk, messageId: number, replyTo: number | null = null): AgentMessage => ({
  kind: 'relay',
  from: { group, messageId },
  album: null,
  replyTo,
})
const last = (desk: Desk): PhoneMessage | undefined => desk.phone().at(-1)

describe('the words of an agent', () => {
  test('come as a copy that names nobody', async () => {
    const desk = await start()
    const id = await desk.act(relay(desk, desk.write({ photo: {}, caption: 'Вот так' })))
    expect(last(desk)).toMatchObject({ message_id: id, from: { id: 100001 }, message: { caption: 'Вот так' } })
    expect(JSON.stringify(desk.phone())).not.toMatch(/Ivan|Petrov|forward_origin/)
    expect(JSON.stringify(desk.phone())).not.toContain(String(desk.ivan.id))
  })

  test("answer the customer's message, and come all the same when that is gone", async () => {
    const desk = await start()
    const { message_id: asked } = desk.control.send({ user: desk.anna.id, text: 'Когда?' })
    const word = desk.write({ text: 'Завтра' })
    await desk.act(relay(desk, word, asked))
    expect(last(desk)).toMatchObject({ text: 'Завтра', message: { reply_to_message: { message_id: asked } } })
    await desk.act(relay(desk, word, 999))
    expect(last(desk)?.text).toBe('Завтра')
    expect(last(desk)?.message).not.toHaveProperty('reply_to_message')
  })

  test('in an album stay an album', async () => {
    const desk = await start()
    const items = desk.control.album({
      user: desk.ivan.id,
      chat: desk.group,
      items: [{ photo: {} }, { photo: {}, caption: 'два' }],
    })
    const froms = items.map(({ message_id: messageId }) => ({ group: desk.group, messageId }))
    const ids = await desk.messenger.relayAlbum(desk.anna.id, froms)
    const copies = desk.phone()
    expect(copies.map(({ message_id: id }) => id)).toEqual(ids)
    expect(copies.map(({ message }) => message.caption)).toEqual([undefined, 'два'])
    expect(new Set(copies.map(({ message }) => message.media_group_id)).size).toBe(1)
    expect(await desk.messenger.relayAlbum(desk.anna.id, froms.toReversed())).toEqual([
      (ids[1] ?? 0) + 2,
      (ids[0] ?? 0) + 2,
    ])
    expect(await desk.messenger.relayAlbum(desk.anna.id, [])).toEqual([])
  })

  test('that are partly taken back come without those', async () => {
    const desk = await start()
    const items = desk.control.album({ user: desk.ivan.id, chat: desk.group, items: [{ photo: {} }, { photo: {} }] })
    const froms = items.map(({ message_id: messageId }) => ({ group: desk.group, messageId }))
    for (const { message_id } of items.slice(1))
      desk.control.delete({ user: desk.ivan.id, chat: desk.group, message_id })
    expect(await desk.messenger.relayAlbum(desk.anna.id, froms)).toHaveLength(1)
    desk.control.delete({ user: desk.ivan.id, chat: desk.group, message_id: froms[0]?.messageId ?? 0 })
    await expect(desk.messenger.relayAlbum(desk.anna.id, froms)).rejects.toMatchObject({ reason: 'target-lost' })
  })

  test('that the bot says for them come marked up', async () => {
    const desk = await start()
    const id = await desk.act({ kind: 'tell', text: '<b>Анна</b> отвечает' })
    expect(last(desk)).toMatchObject({ message_id: id, text: 'Анна отвечает', entities: [{ type: 'bold' }] })
  })
})

describe('what an agent does to a message', () => {
  test('changes its words', async () => {
    const desk = await start()
    const id = (await desk.act(relay(desk, desk.write({ text: 'Зафтра' })))) ?? 0
    const reword: AgentMessage = { kind: 'reword', messageId: id, text: 'Завтра <в 9>', caption: false }
    expect(await desk.act(reword)).toBe(id)
    expect(last(desk)).toMatchObject({ message_id: id, text: 'Завтра <в 9>' })
    expect(await desk.act(reword)).toBe(id)
  })

  test('changes the words below a picture', async () => {
    const desk = await start()
    const id = (await desk.act(relay(desk, desk.write({ photo: {}, caption: 'Зафтра' })))) ?? 0
    await desk.act({ kind: 'reword', messageId: id, text: 'Завтра', caption: true })
    expect(last(desk)).toMatchObject({ message_id: id, message: { caption: 'Завтра' } })
    await expect(desk.act({ kind: 'reword', messageId: id, text: 'x', caption: false })).rejects.toMatchObject({
      reason: 'target-lost',
    })
  })

  test("is refused when the message is gone, or is not the bot's", async () => {
    const desk = await start()
    const { message_id: hers } = desk.control.send({ user: desk.anna.id, text: 'x' })
    for (const messageId of [hers, 999]) {
      for (const caption of [true, false]) {
        await expect(desk.act({ kind: 'reword', messageId, text: 'y', caption })).rejects.toMatchObject({
          name: 'RefusedError',
          reason: 'target-lost',
        })
      }
    }
    await expect(desk.act({ kind: 'react', messageId: 999, emoji: '👍' })).rejects.toMatchObject({
      reason: 'target-lost',
    })
    await expect(desk.act({ kind: 'withdraw', messageId: 999 })).rejects.toMatchObject({ reason: 'target-lost' })
  })

  test('puts a reaction below it and takes it away', async () => {
    const desk = await start()
    const { message_id: messageId } = desk.control.send({ user: desk.anna.id, text: 'Спасибо' })
    expect(await desk.act({ kind: 'react', messageId, emoji: '❤' })).toBeNull()
    expect(last(desk)?.reactions).toEqual([{ from: 100001, reaction: { type: 'emoji', emoji: '❤' } }])
    await desk.act({ kind: 'react', messageId, emoji: null })
    expect(last(desk)?.reactions).toBeUndefined()
    await expect(desk.act({ kind: 'react', messageId, emoji: '🧲' })).rejects.toMatchObject({ reason: 'bad-request' })
  })

  test('takes it back', async () => {
    const desk = await start()
    const messageId = (await desk.act(relay(desk, desk.write({ text: 'не туда' })))) ?? 0
    expect(await desk.act({ kind: 'withdraw', messageId })).toBeNull()
    expect(desk.phone()).toEqual([])
  })
})

describe("an agent's words cannot come", () => {
  test('to a customer who has blocked the bot', async () => {
    const desk = await start()
    const word = desk.write({ text: 'x' })
    desk.control.block({ user: desk.anna.id })
    await expect(desk.act(relay(desk, word))).rejects.toMatchObject({ reason: 'blocked' })
    await expect(
      desk.messenger.relayAlbum(desk.anna.id, [{ group: desk.group, messageId: word }]),
    ).rejects.toMatchObject({ reason: 'blocked' })
  })

  test('when they are gone', async () => {
    const desk = await start()
    await expect(desk.act(relay(desk, 999))).rejects.toMatchObject({ reason: 'target-lost' })
  })

  test('from a group that we were thrown out of, which says nothing of the customer', async () => {
    const desk = await start()
    const word = desk.write({ text: 'x' })
    desk.control.removeMember({ chat: desk.group })
    await expect(desk.act(relay(desk, word))).rejects.toMatchObject({ name: 'RefusedError', reason: 'bad-request' })
    await expect(
      desk.messenger.relayAlbum(desk.anna.id, [{ group: desk.group, messageId: word }]),
    ).rejects.toMatchObject({ reason: 'bad-request' })
  })

  test('while Telegram does not answer', async () => {
    const desk = await start()
    desk.control.addFault({ method: 'copyMessage', kind: '429', retry_after: 4 })
    await expect(desk.act(relay(desk, desk.write({ text: 'x' })))).rejects.toMatchObject({
      name: 'TemporaryError',
      retryAfterMs: 4_000,
    })
  })
})
