/**
 * Bare grammY on its runner: a press says by its data which question comes next, and nothing is stored. The floor of
 * what a turn costs with grammY.
 */
import { run } from '@grammyjs/runner'
import { Bot } from 'grammy'
import { CLOSED, closedText, GREETING, LOOKS, optionsOf, readPress, STEPS, textOf } from './dialogue.mjs'
import { API_ROOT, tellReady, TOKEN, UPDATES } from './settings.mjs'

const bot = new Bot(TOKEN, { client: { apiRoot: API_ROOT } })

/** The latest question of each chat, which the command closes. */
const latest = new Map()

/** Rounds have the same number of questions, so that the number of a question tells its step. */
const stepOf = (no) => (no - 1) % STEPS

const ask = async (ctx, no) => {
  const question = { no, messageId: 0 }
  latest.set(ctx.chat.id, question)
  const { message_id: messageId } = await ctx.reply(textOf(stepOf(no)), optionsOf(stepOf(no), no))
  question.messageId = messageId
}

bot.command('start', async (ctx) => {
  const before = latest.get(ctx.chat.id)
  if (before) await ctx.api.editMessageText(ctx.chat.id, before.messageId, closedText(stepOf(before.no)), CLOSED)
  await ctx.reply(GREETING, LOOKS)
  await ask(ctx, Math.ceil((before?.no ?? 0) / STEPS) * STEPS + 1)
})
bot.on('callback_query:data', async (ctx) => {
  const answered = ctx.answerCallbackQuery()
  const { no, place } = readPress(ctx.callbackQuery.data)
  await ctx.editMessageText(closedText(stepOf(no), place), CLOSED)
  await ask(ctx, no + 1)
  await answered
})
bot.catch(({ error }) => console.error(error))

await bot.init()
run(bot, { runner: { fetch: { allowed_updates: UPDATES } } })
tellReady()
