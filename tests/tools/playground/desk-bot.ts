import { Bot, InlineKeyboard } from 'grammy'
import type { Context } from 'grammy'
import type { PageBot } from './page-bot.ts'

const card = (taken: string | null): string =>
  `<b>Клиент просит человека</b>\nВопрос: не приходит SMS с кодом, номер +375 29 ···-··-01\n${taken === null ? 'Никто ещё не взял' : `Взяла: ${taken}`}`

/** The topic of each customer, and the customer of each topic. */
interface Pairs {
  readonly topics: Map<number, number>
  readonly customers: Map<number, number>
}

const openTopic = async (ctx: Context, group: number, { topics, customers }: Pairs): Promise<void> => {
  const { id, first_name } = ctx.from ?? { id: 0, first_name: '' }
  const icons = await ctx.api.getForumTopicIconStickers()
  const icon = icons.find(({ emoji }) => emoji === '❗️')?.custom_emoji_id ?? ''
  const { message_thread_id } = await ctx.api.createForumTopic(group, `#${topics.size + 1} ${first_name} · почта`, {
    icon_custom_emoji_id: icon,
  })
  topics.set(id, message_thread_id)
  customers.set(message_thread_id, id)
  const { message_id } = await ctx.api.sendMessage(group, card(null), {
    message_thread_id,
    parse_mode: 'HTML',
    reply_markup: new InlineKeyboard()
      .text('Взять', 'take')
      .text('История', 'history')
      .row()
      .text('Что здесь можно?', 'help'),
  })
  await ctx.api.pinChatMessage(group, message_id)
}

const inGroup = (bot: Bot, { customers }: Pairs): void => {
  const group = bot.chatType('supergroup')
  group.callbackQuery('take', async (ctx) => {
    await ctx.answerCallbackQuery({ text: 'Клиент теперь ваш' })
    await ctx.editMessageText(card(ctx.from.first_name), { parse_mode: 'HTML' })
  })
  group.callbackQuery('history', (ctx) => ctx.answerCallbackQuery({ text: 'История пуста', show_alert: true }))
  group.callbackQuery('help', (ctx) => ctx.answerCallbackQuery({ text: 'Пишите: клиент увидит ваши слова' }))
  group.command('note', (ctx) =>
    ctx.reply(`Заметка: ${ctx.match}`, { message_thread_id: ctx.message.message_thread_id ?? 0 }),
  )
  group.on('message', async (ctx) => {
    const thread = ctx.message.message_thread_id ?? 0
    if (ctx.message.sender_chat)
      await ctx.reply('Анонимно отвечать нельзя: клиент должен знать, с кем говорит', { message_thread_id: thread })
    const customer = customers.get(thread)
    const service = ctx.message.pinned_message ?? ctx.message.forum_topic_created ?? ctx.message.forum_topic_closed
    if (!ctx.message.sender_chat && !service && customer !== undefined) await ctx.copyMessage(customer)
  })
}

/** Real desks have some twenty commands, more than a low window has room for. */
const rare = Array.from({ length: 18 }, (_, index) => ({
  command: `rare${index}`,
  description: `Редкая команда ${index}, о которой почти никто не знает`,
}))

/** A small bot with a desk: a topic for whoever asks for a person, words that cross, presses that are answered. */
export const startDeskBot = async (apiRoot: string, token: string): Promise<PageBot> => {
  const pairs: Pairs = { topics: new Map(), customers: new Map() }
  const bot = new Bot(token, { client: { apiRoot } })
  let group = 0
  await bot.api.setMyCommands(
    [{ command: 'note', description: 'Заметка для своих' }, { command: 'c', description: 'Готовый ответ' }, ...rare],
    { scope: { type: 'all_group_chats' } },
  )
  bot.on('my_chat_member', (ctx) => {
    if (ctx.chat.type === 'supergroup') group = ctx.chat.id
  })
  inGroup(bot, pairs)
  const phone = bot.chatType('private')
  phone.command('start', (ctx) =>
    ctx.reply('Здравствуйте! Чем помочь?', { reply_markup: new InlineKeyboard().text('Позвать человека', 'person') }),
  )
  phone.callbackQuery('person', async (ctx) => {
    await ctx.answerCallbackQuery()
    await openTopic(ctx, group, pairs)
    await ctx.reply('Зовём человека. Напишите пока, что случилось.')
  })
  phone.on('message', async (ctx) => {
    const thread = pairs.topics.get(ctx.from.id)
    if (thread !== undefined) await ctx.copyMessage(group, { message_thread_id: thread })
  })
  bot.catch(() => undefined)
  const polling = bot.start()
  return {
    where: () => null,
    stop: async () => {
      await bot.stop()
      await polling.catch(() => undefined)
    },
  }
}
