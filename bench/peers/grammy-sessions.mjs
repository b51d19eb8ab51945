/** grammY with sessions in Redis, as its documentation sets it up for production: sequentialized, on the runner. */
import { run, sequentialize } from '@grammyjs/runner'
import { RedisAdapter } from '@grammyjs/storage-redis'
import { Bot, session } from 'grammy'
import { CLOSED, closedText, GREETING, LAST_STEP, LOOKS, optionsOf, readPress, textOf } from './dialogue.mjs'
import { API_ROOT, openRedis, tellReady, TOKEN, UPDATES } from './settings.mjs'

const bot = new Bot(TOKEN, { client: { apiRoot: API_ROOT } })
const getSessionKey = (ctx) => ctx.chat?.id.toString()

bot.use(sequentialize(getSessionKey))
bot.use(
  session({
    getSessionKey,
    initial: () => ({ step: null, no: 0, messageId: null }),
    storage: new RedisAdapter({ instance: openRedis() }),
  }),
)

const ask = async (ctx, step) => {
  const no = ctx.session.no + 1
  const { message_id: messageId } = await ctx.reply(textOf(step), optionsOf(step, no))
  ctx.session = { step, no, messageId }
}

bot.command('start', async (ctx) => {
  const { step, messageId } = ctx.session
  if (messageId !== null) await ctx.api.editMessageText(ctx.chat.id, messageId, closedText(step), CLOSED)
  await ctx.reply(GREETING, LOOKS)
  await ask(ctx, 0)
})
bot.on('callback_query:data', async (ctx) => {
  const answered = ctx.answerCallbackQuery()
  const { step } = ctx.session
  if (step !== null && step < LAST_STEP) {
    await ctx.editMessageText(closedText(step, readPress(ctx.callbackQuery.data).place), CLOSED)
    await ask(ctx, step + 1)
  }
  await answered
})
bot.catch(({ error }) => console.error(error))

await bot.init()
run(bot, { runner: { fetch: { allowed_updates: UPDATES } } })
tellReady()
