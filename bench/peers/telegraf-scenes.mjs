/** Telegraf 4: a wizard scene whose sessions are in Redis, polled as Telegraf polls. */
import { Scenes, session, Telegraf } from 'telegraf'
import { CLOSED, closedText, GREETING, LAST_STEP, LOOKS, optionsOf, readPress, textOf } from './dialogue.mjs'
import { API_ROOT, openRedis, tellReady, TOKEN, UPDATES } from './settings.mjs'

const bot = new Telegraf(TOKEN, { telegram: { apiRoot: API_ROOT } })
const redis = openRedis()

/** Telegraf's store of sessions on Redis. */
const store = {
  get: async (key) => {
    const text = await redis.get(key)
    return text === null ? undefined : JSON.parse(text)
  },
  set: (key, value) => redis.set(key, JSON.stringify(value)),
  delete: (key) => redis.del(key),
}

const ask = async (ctx, step, no) => {
  const { message_id: messageId } = await ctx.reply(textOf(step), optionsOf(step, no))
  Object.assign(ctx.wizard.state, { step, no, messageId })
}

const begin = async (ctx) => {
  const { last } = ctx.wizard.state
  if (last) await ctx.telegram.editMessageText(ctx.chat.id, last.messageId, undefined, closedText(last.step), CLOSED)
  await ctx.reply(GREETING, LOOKS)
  await ask(ctx, 0, (last?.no ?? 0) + 1)
  ctx.wizard.next()
}

const answerAt = (step) => async (ctx) => {
  if (ctx.callbackQuery === undefined) return
  const answered = ctx.answerCbQuery()
  await ctx.editMessageText(closedText(step, readPress(ctx.callbackQuery.data).place), CLOSED)
  await ask(ctx, step + 1, ctx.wizard.state.no + 1)
  ctx.wizard.next()
  await answered
}

const trouble = new Scenes.WizardScene(
  'trouble',
  begin,
  ...Array.from({ length: LAST_STEP }, (_, step) => answerAt(step)),
  (ctx) => ctx.answerCbQuery(),
)
const stage = new Scenes.Stage([trouble])
stage.start((ctx) => {
  const { step, no, messageId } = ctx.scene.state
  return ctx.scene.enter('trouble', no === undefined ? {} : { last: { step, no, messageId } })
})

bot.use(session({ store }))
bot.use(stage.middleware())
bot.catch((error) => console.error(error))

void bot.launch({ allowedUpdates: UPDATES }, tellReady)
