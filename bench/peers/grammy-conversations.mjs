/**
 * The conversations plugin of grammY with its state in Redis: a round of the dialogue is one conversation, which the
 * plugin replays up to the present question with each press. Sequentialized, on the runner.
 */
import { conversations, createConversation } from '@grammyjs/conversations'
import { run, sequentialize } from '@grammyjs/runner'
import { RedisAdapter } from '@grammyjs/storage-redis'
import { Bot } from 'grammy'
import { CLOSED, closedText, GREETING, LAST_STEP, LOOKS, optionsOf, readPress, textOf } from './dialogue.mjs'
import { API_ROOT, openRedis, tellReady, TOKEN, UPDATES } from './settings.mjs'

const bot = new Bot(TOKEN, { client: { apiRoot: API_ROOT } })

/** One round. `before` is the last question of the round before, or null. */
const trouble = async (conversation, ctx, before) => {
  if (before !== null) await ctx.api.editMessageText(ctx.chat.id, before.messageId, closedText(before.step), CLOSED)
  await ctx.reply(GREETING, LOOKS)
  let no = before?.no ?? 0
  let answered = null
  for (let step = 0; ; step += 1) {
    no += 1
    const { message_id: messageId } = await ctx.reply(textOf(step), optionsOf(step, no))
    await answered
    ctx = await conversation.wait()
    if (step === LAST_STEP || ctx.callbackQuery === undefined) {
      const last = { step, no, messageId }
      await conversation.external((outside) => {
        outside.last = last
      })
      await conversation.halt({ next: true })
    }
    answered = ctx.answerCallbackQuery()
    await ctx.editMessageText(closedText(step, readPress(ctx.callbackQuery.data).place), CLOSED)
  }
}

bot.use(sequentialize((ctx) => ctx.chat?.id.toString()))
bot.use(conversations({ storage: { type: 'key', adapter: new RedisAdapter({ instance: openRedis() }) } }))
bot.use(createConversation(trouble, 'trouble'))
bot.command('start', (ctx) => ctx.conversation.enter('trouble', ctx.last ?? null))
bot.catch(({ error }) => console.error(error))

await bot.init()
run(bot, { runner: { fetch: { allowed_updates: UPDATES } } })
tellReady()
