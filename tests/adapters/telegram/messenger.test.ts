import { describe, expect, test } from 'vitest'
import type { WholeMessage } from '../../../src/core/conversation/effect.ts'
import { createMessenger } from '../../../src/adapters/telegram/telegram-messenger.ts'
import type { Messenger } from '../../../src/core/ports/messenger.ts'
import { startBot } from './bot.ts'
import type { Bot } from './bot.ts'

interface Started extends Bot {
  readonly messenger: Messenger
  /** Shows Anna one message. */
  readonly send: (message: WholeMessage, target?: number | null) => Promise<number | null>
}

const start = async (): Promise<Started> => {
  const bot = await startBot()
  const messenger = createMessenger(bot.api)
  return { ...bot, messenger, send: (message, target = null) => messenger.send(bot.anna.id, message, target) }
}

const ask = (prompt: number, text: string, replaces: number | null = null): WholeMessage => ({
  kind: 'ask',
  prompt,
  text,
  keyboard: [[{ label: 'Да' }, { label: 'Нет' }], [{ label: 'Назад' }]],
  replaces,
})
const say = (text: string, removeKeyboard = false): WholeMessage => ({ kind: 'say', text, removeKeyboard, until: null })
const share: WholeMessage = {
  kind: 'share',
  prompt: 3,
  text: 'Какой номер?',
  shareLabel: 'Отправить мой номер',
  backLabel: 'Назад',
}
const close = (text: string): WholeMessage => ({ kind: 'close', prompt: 1, text })
const drop: WholeMessage = { kind: 'drop', prompt: 1 }

const buttons = (bot: Bot): unknown =>
  bot
    .phone()
    .map(({ text, inline_keyboard: rows }) => [
      text,
      rows?.flat().map((button) => 'callback_data' in button && button.callback_data),
    ])

describe('what is said', () => {
  test('comes marked up, without a preview of its links', async () => {
    const bot = await start()
    const id = await bot.send(say('<b>Код</b> на https://example.com &lt;тут&gt;'))
    const text = 'Код на https://example.com <тут>'
    expect(bot.phone()).toMatchObject([
      { message_id: id, text, message: { entities: [{ type: 'bold' }, { type: 'url' }] } },
    ])
    expect(bot.control.log({ method: 'sendMessage' })[0]?.params).toMatchObject({
      link_preview_options: { is_disabled: true },
    })
  })

  test('comes bare when Telegram cannot read its markup, so that no word is lost', async () => {
    const bot = await start()
    await bot.send(say('<b>Код <wrong>не</wrong> подошёл'))
    expect(bot.phone().map(({ text }) => text)).toEqual(['Код не подошёл'])
  })
})

describe('a question', () => {
  test('carries its buttons, numbered in reading order', async () => {
    const bot = await start()
    await bot.send(ask(7, 'Пришло?'))
    expect(buttons(bot)).toEqual([['Пришло?', ['7:0', '7:1', '7:2']]])
  })

  test('takes the place of the one before it, in the same message', async () => {
    const bot = await start()
    const first = await bot.send(ask(1, 'Пришло?'))
    expect(await bot.send(ask(2, 'А теперь?', 1), first)).toBe(first)
    expect(buttons(bot)).toEqual([['А теперь?', ['2:0', '2:1', '2:2']]])
    expect(await bot.send(ask(2, 'А теперь?', 1), first)).toBe(first)
  })

  test('comes anew when the one before it is gone, or was never sent', async () => {
    const bot = await start()
    const first = await bot.send(ask(1, 'Пришло?'))
    bot.control.delete({ user: bot.anna.id, message_id: first ?? 0 })
    const second = await bot.send(ask(2, 'А теперь?', 1), first)
    expect(second).not.toBe(first)
    await bot.send(ask(3, 'И теперь?', 2), null)
    expect(bot.phone().map(({ text }) => text)).toEqual(['А теперь?', 'И теперь?'])
  })

  test('that is answered shows what was chosen and has no buttons', async () => {
    const bot = await start()
    const id = await bot.send(ask(1, 'Пришло?'))
    const closed = close('Пришло?\n\n<b>✓ Да</b>')
    expect(await bot.send(closed, id)).toBe(id)
    expect(buttons(bot)).toEqual([['Пришло?\n\n✓ Да', undefined]])
    expect(await bot.send(closed, id)).toBe(id)
  })

  test("that is answered and already gone is nobody's trouble", async () => {
    const bot = await start()
    expect(await bot.send(close('x'), null)).toBeNull()
    expect(await bot.send(close('x'), 999)).toBeNull()
    expect(bot.phone()).toEqual([])
  })

  test('loses its buttons even when its last words do not fit', async () => {
    const bot = await start()
    const id = await bot.send(ask(1, 'Пришло?'))
    expect(await bot.send(close('ж'.repeat(5_000)), id)).toBe(id)
    expect(buttons(bot)).toEqual([['Пришло?', undefined]])
  })

  test('is taken out of the chat', async () => {
    const bot = await start()
    const id = await bot.send(ask(1, 'Пришло?'))
    expect(await bot.send(drop, id)).toBeNull()
    expect(bot.phone()).toEqual([])
    expect(await bot.send(drop, id)).toBeNull()
    expect(await bot.send(drop, null)).toBeNull()
  })

  test('that is too old to be taken out loses its buttons', async () => {
    const bot = await start()
    const id = await bot.send(ask(1, 'Пришло?'))
    bot.control.advanceClock({ advance_ms: 49 * 3_600_000 })
    expect(await bot.send(drop, id)).toBeNull()
    expect(buttons(bot)).toEqual([['Пришло?', undefined]])
  })
})

describe('a question for the own contact', () => {
  test('offers it once by a keyboard, which the next word can take away', async () => {
    const bot = await start()
    await bot.send(share)
    const keyboard = (): unknown => bot.control.chat({ chat: bot.anna.id }).reply_keyboard
    expect(keyboard()).toMatchObject({
      keyboard: [[{ text: 'Отправить мой номер', request_contact: true }], [{ text: 'Назад' }]],
      one_time: true,
      resize: true,
      persistent: false,
      placeholder: 'Отправить мой номер',
    })
    await bot.send(say('Спасибо', true))
    expect(keyboard()).toBeNull()
  })
})

describe('what skips the line', () => {
  test('answers a tap, in at most two hundred characters', async () => {
    const bot = await start()
    const id = await bot.send(ask(1, 'Пришло?'))
    const press = () => bot.control.press({ user: bot.anna.id, message_id: id ?? 0, button_index: 0 }).callback_query_id
    await bot.messenger.hurry(bot.anna.id, { kind: 'toast', callbackId: press(), text: '👍'.repeat(300) })
    await bot.messenger.hurry(bot.anna.id, { kind: 'toast', callbackId: press(), text: null })
    expect(bot.control.chat({ chat: bot.anna.id }).toasts.map(({ text }) => [...text].length)).toEqual([200, 0])
  })

  test('does not mind a tap that is too old', async () => {
    const bot = await start()
    await bot.messenger.hurry(bot.anna.id, { kind: 'toast', callbackId: '12345', text: null })
    expect(bot.control.log({ method: 'answerCallbackQuery' })).toMatchObject([{ status: 400 }])
  })

  test("deletes the customer's secret, and does not mind when it is gone", async () => {
    const bot = await start()
    const { message_id: messageId } = bot.control.send({ user: bot.anna.id, text: '123456' })
    await bot.messenger.hurry(bot.anna.id, { kind: 'erase', messageId })
    expect(bot.phone()).toEqual([])
    expect(await bot.send({ kind: 'erase', messageId })).toBeNull()
  })
})

describe('the messenger', () => {
  test('shows that it is typing', async () => {
    const bot = await start()
    await bot.messenger.typing(bot.anna.id)
    expect(bot.control.chat({ chat: bot.anna.id }).typing).toMatchObject({ action: 'typing' })
  })

  test('leaves a group, and does not mind having left', async () => {
    const bot = await start()
    const { id } = bot.control.addGroup({ title: 'Friends', bot_as: 'member' })
    expect(await bot.messenger.send(id, { kind: 'leave-chat' }, null)).toBeNull()
    expect(bot.control.log({ method: 'leaveChat' })).toMatchObject([{ status: 200 }])
    expect(await bot.messenger.send(id, { kind: 'leave-chat' }, null)).toBeNull()
    expect(await bot.messenger.send(-100_999, { kind: 'leave-chat' }, null)).toBeNull()
  })

  test('tells when the customer has blocked the bot', async () => {
    const bot = await start()
    bot.control.block({ user: bot.anna.id })
    await expect(bot.send(say('x'))).rejects.toMatchObject({ name: 'RefusedError', reason: 'blocked' })
    await expect(bot.messenger.typing(bot.anna.id)).rejects.toMatchObject({ name: 'RefusedError', reason: 'blocked' })
  })

  test('fails for now when Telegram does not answer', async () => {
    const bot = await start()
    const methods = ['sendMessage', 'editMessageText', 'deleteMessage']
    for (const method of methods) bot.control.addFault({ method, kind: 'reset-before' })
    await expect(bot.send(say('x'))).rejects.toMatchObject({ name: 'TemporaryError' })
    await expect(bot.send(close('x'), 1)).rejects.toMatchObject({ name: 'TemporaryError' })
    await expect(bot.send(drop, 1)).rejects.toMatchObject({ name: 'TemporaryError' })
  })
})

describe('a picture', () => {
  const drawn = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )

  test('is drawn and uploaded once, and sent by its file id from then on', async () => {
    const bot = await start()
    let times = 0
    const picture = { key: 'airplane-keys', draw: () => ((times += 1), drawn) }
    await bot.messenger.sendPicture(bot.anna.id, picture, 'Значок <b>тут</b>')
    await bot.messenger.sendPicture(bot.anna.id, picture, 'Снова')
    expect(times).toBe(1)
    expect(bot.phone().map(({ message }) => message?.caption)).toEqual(['Значок тут', 'Снова'])
    const sent = bot.control.log({ method: 'sendPhoto' }).map(({ params }) => params['photo'])
    expect(sent).toHaveLength(2)
    expect(bot.phone()[0]?.message?.photo?.at(-1)?.file_id).toBe(sent[1])
  })
})
