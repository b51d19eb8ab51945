import { Bot } from 'grammy'
import { expect, test, vi } from 'vitest'
import { emulated, TOKEN } from './emulator-stage.ts'

test('a bot of grammY polls, answers, edits in place and stops, as with Telegram', async () => {
  const { emulator, control, anna } = await emulated()
  const bot = new Bot(TOKEN, { client: { apiRoot: emulator.url } })
  bot.on('message:text', (ctx) =>
    ctx.reply(`You said ${ctx.msg.text}`, {
      reply_markup: { inline_keyboard: [[{ text: 'Sure', callback_data: 'sure' }]] },
    }),
  )
  bot.callbackQuery('sure', async (ctx) => {
    await ctx.answerCallbackQuery('Noted')
    await ctx.editMessageText('Sure.')
  })
  const stopped = bot.start()
  const last = (): string | undefined => control.chat({ chat: anna.id }).messages.at(-1)?.text
  control.send({ user: anna.id, text: 'hello' })
  await vi.waitFor(() => expect(last()).toBe('You said hello'), { timeout: 5_000 })
  const question = control.chat({ chat: anna.id }).messages.at(-1)
  control.press({ user: anna.id, message_id: question?.message_id ?? 0, text: 'Sure' })
  await vi.waitFor(() => expect(last()).toBe('Sure.'), { timeout: 5_000 })
  const phone = control.chat({ chat: anna.id })
  expect(phone.toasts.map((toast) => toast.text)).toEqual(['Noted'])
  expect(phone.messages.at(-1)).not.toHaveProperty('inline_keyboard')
  // bot.stop() asks for the same offset again at once, which costs three seconds here as it does with Telegram.
  control.advanceClock({ advance_ms: 3_000 })
  await bot.stop()
  await stopped
  expect(control.state().bots[0]).toMatchObject({ pending_updates: 0, polling: false })
  expect(control.state().unknown_methods).toEqual({})
})
