import { Bot, InlineKeyboard, Keyboard } from 'grammy'
import type { Where } from '../../../tools/playground/page/page-wire.ts'

export interface PageBot {
  readonly where: (chat: number) => Where | null
  readonly stop: () => Promise<void>
}

/** A small bot that does once everything that a page must show. */
export const startPageBot = async (apiRoot: string, token: string): Promise<PageBot> => {
  const places = new Map<number, Where>()
  const at = (chat: number, ...states: readonly string[]): void => void places.set(chat, { flow: 'sample', states })
  const bot = new Bot(token, { client: { apiRoot } })
  await bot.api.setMyCommands([
    { command: 'start', description: 'Начать сначала' },
    { command: 'number', description: 'Указать номер' },
  ])
  bot.command('start', async (ctx) => {
    at(ctx.chat.id, 'greeting')
    const linked = ctx.match === '' ? '' : `\nПо ссылке: ${ctx.match}`
    await ctx.reply(
      `<b>Не приходит SMS с кодом?</b> Разберёмся, обычно это 2–3 минуты.${linked}\nНа какой номер ждёте код?`,
      {
        parse_mode: 'HTML',
        reply_markup: new InlineKeyboard()
          .text('Проверить телефон', 'check')
          .row()
          .text('Как проверить?', 'how')
          .text('Человек', 'person'),
      },
    )
  })
  bot.command('number', async (ctx) => {
    at(ctx.chat.id, 'number')
    await ctx.reply('Отправьте свой номер, или напишите его.', {
      reply_markup: new Keyboard()
        .requestContact('Отправить мой номер')
        .row()
        .text('Другой номер')
        .resized()
        .oneTime()
        .placeholder('Отправьте номер кнопкой или напишите его'),
    })
  })
  bot.callbackQuery('check', async (ctx) => {
    await ctx.answerCallbackQuery()
    at(ctx.from.id, 'steps.airplane')
    await ctx.editMessageText('<b>Не приходит SMS с кодом?</b> Разберёмся.\n<i>Проверить телефон</i>', {
      parse_mode: 'HTML',
    })
    await ctx.replyWithChatAction('typing')
    await new Promise((resolve) => setTimeout(resolve, 400))
    await ctx.reply(
      'Проверьте, не включён ли режим полёта. Код <code>1234</code> нужен <u>только вам</u>, подробнее: https://mail.example',
      {
        parse_mode: 'HTML',
        reply_markup: new InlineKeyboard()
          .text('Был включён, выключил', 'was-on')
          .row()
          .text('Режим выключен', 'was-off'),
      },
    )
  })
  bot.callbackQuery('how', (ctx) => ctx.answerCallbackQuery({ text: 'Откройте настройки телефона' }))
  bot.callbackQuery('person', (ctx) =>
    ctx.answerCallbackQuery({ text: 'Сейчас нет никого свободного', show_alert: true }),
  )
  bot.callbackQuery('was-off', async (ctx) => {
    at(ctx.from.id, 'steps.blocked')
    await ctx.answerCallbackQuery()
    await ctx.deleteMessage()
  })
  bot.on('message:contact', async (ctx) => {
    const own = ctx.message.contact.user_id === ctx.from.id
    await ctx.reply(own ? `Ваш номер ${ctx.message.contact.phone_number}` : 'Это чужой контакт', {
      reply_markup: { remove_keyboard: true },
    })
  })
  bot.on('message:text', (ctx) => ctx.reply(`Вы написали: ${ctx.message.text}`))
  bot.on('edited_message:text', (ctx) => ctx.reply(`Вы исправили: ${ctx.editedMessage.text}`))
  bot.on('message:sticker', (ctx) => ctx.reply('Это стикер'))
  bot.on('message:voice', (ctx) => ctx.reply('Это голос'))
  bot.catch(() => undefined)
  const polling = bot.start()
  return {
    where: (chat) => places.get(chat) ?? null,
    stop: async () => {
      await bot.stop()
      await polling.catch(() => undefined)
    },
  }
}
