import type { Update } from 'grammy/types'
import { describe, expect, test, vi } from 'vitest'
import { createTelegramApi } from '../../../src/adapters/telegram/create-telegram-api.ts'
import { poll } from '../../../src/adapters/telegram/poll.ts'
import type { PollTrouble } from '../../../src/adapters/telegram/poll.ts'
import { atEnd, startBot, TOKEN } from './bot.ts'
import type { Bot } from './bot.ts'

/** A poller at work, and everything it has stored and met. */
const startPoll = (bot: Pick<Bot, 'api'>, refuse: () => boolean = () => false) => {
  const stopper = new AbortController()
  const stored: Update[] = []
  const troubles: PollTrouble[] = []
  const store = async (updates: readonly Update[]): Promise<void> => {
    if (refuse()) throw new Error('the database is away')
    stored.push(...updates)
  }
  const ended = poll({
    api: bot.api,
    store,
    signal: stopper.signal,
    onTrouble: (trouble) => troubles.push(trouble),
    tokenPatienceMs: 0,
  })
  ended.catch(() => undefined)
  const stop = async (): Promise<void> => {
    stopper.abort()
    await ended
  }
  atEnd(() => stop().catch(() => undefined))
  const texts = (): readonly (string | undefined)[] => stored.map(({ message }) => message?.text)
  return { stored, troubles, texts, ended, stop }
}

const pending = ({ control }: Bot): number | undefined => control.state().bots[0]?.pending_updates
const soon = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 10_000, interval: 10 })
const write = ({ control, anna }: Bot, ...texts: readonly string[]): void => {
  for (const text of texts) control.send({ user: anna.id, text })
}

describe('polling', () => {
  test('stores every update, in order, once', async () => {
    const bot = await startBot()
    write(bot, '1', '2')
    const poller = startPoll(bot)
    await soon(() => expect(poller.texts()).toEqual(['1', '2']))
    write(bot, '3')
    await soon(() => expect(poller.texts()).toEqual(['1', '2', '3']))
    await soon(() => expect(pending(bot)).toBe(0))
    expect(poller.troubles).toEqual([])
  })

  test('lets Telegram forget an update only when it is stored', async () => {
    const bot = await startBot()
    let away = true
    const poller = startPoll(bot, () => away)
    write(bot, '1')
    await soon(() => expect(poller.troubles.length).toBeGreaterThan(0))
    expect(pending(bot)).toBe(1)
    const error = { message: 'the database is away' }
    expect(poller.troubles[0]).toMatchObject({ failures: 1, retryMs: 500, conflict: false, error })
    away = false
    await soon(() => expect(poller.texts()).toEqual(['1']))
    await soon(() => expect(pending(bot)).toBe(0))
  })

  test('stops at once in the middle of a quiet poll, and what comes later waits for the next', async () => {
    const bot = await startBot()
    const first = startPoll(bot)
    await soon(() => expect(bot.control.state().bots[0]?.polling).toBe(true))
    await first.stop()
    write(bot, '1')
    const next = startPoll(bot)
    await soon(() => expect(next.texts()).toEqual(['1']))
    expect(first.stored).toEqual([])
    expect(first.troubles).toEqual([])
  })

  test('stops at once while it waits after a failure', async () => {
    const bot = await startBot()
    bot.control.addFault({ method: 'getUpdates', kind: '429', retry_after: 300 })
    const poller = startPoll(bot)
    await soon(() => expect(poller.troubles).toMatchObject([{ retryMs: 300_000 }]))
    await poller.stop()
    expect(poller.stored).toEqual([])
  })

  test('waits out a server that cuts connections or answers nonsense', async () => {
    const bot = await startBot()
    for (const kind of ['reset-after', '502'] as const) bot.control.addFault({ method: 'getUpdates', kind })
    write(bot, '1')
    const poller = startPoll(bot)
    await soon(() => expect(poller.texts()).toEqual(['1']))
    expect(poller.troubles.map(({ failures }) => failures)).toEqual([1, 2])
    expect(poller.troubles.map(({ retryMs }) => retryMs)).toEqual([1_000, 1_000])
  })

  test('takes a webhook away before it begins, and keeps what is pending', async () => {
    const bot = await startBot()
    await bot.api.setWebhook('http://127.0.0.1:9/hook')
    write(bot, '1')
    const poller = startPoll(bot)
    await soon(() => expect(poller.texts()).toEqual(['1']))
    expect(poller.troubles).toEqual([])
  })

  test('takes a webhook away that appears meanwhile', async () => {
    const bot = await startBot()
    const poller = startPoll(bot)
    await soon(() => expect(bot.control.state().bots[0]?.polling).toBe(true))
    await bot.api.setWebhook('http://127.0.0.1:9/hook')
    write(bot, '1')
    await soon(() => expect(poller.texts()).toEqual(['1']))
    expect(poller.troubles).toMatchObject([{ conflict: true }])
  })

  test('tells when somebody else polls with the same token, and goes on', async () => {
    const bot = await startBot()
    const poller = startPoll(bot)
    await soon(() => expect(bot.control.state().bots[0]?.polling).toBe(true))
    const other = bot.api.getUpdates({ timeout: 50 }).catch(() => [])
    await soon(() => expect(poller.troubles[0]).toMatchObject({ conflict: true }))
    await other
    write(bot, '1')
    await soon(() => expect(poller.texts()).toEqual(['1']))
  })

  test("ends with one clear line when the token is not a bot's", async () => {
    const bot = await startBot()
    const poller = startPoll({ api: createTelegramApi({ token: '100009:wrong', root: bot.url }) })
    await expect(poller.ended).rejects.toMatchObject({
      name: 'RefusedError',
      reason: 'unauthorized',
      message: 'Telegram does not know this bot (401 Unauthorized): copy BOT_TOKEN again from @BotFather',
    })
  })

  test('ends when the token is taken back meanwhile', async () => {
    const bot = await startBot()
    const poller = startPoll(bot)
    await soon(() => expect(bot.control.state().bots[0]?.polling).toBe(true))
    bot.control.revokeToken({})
    write(bot, '1')
    await expect(poller.ended).rejects.toMatchObject({ reason: 'unauthorized' })
  })

  test('asks for what it can read', async () => {
    const bot = await startBot()
    const poller = startPoll({ api: createTelegramApi({ token: TOKEN, root: bot.url }) })
    await soon(() => expect(bot.control.state().bots[0]?.polling).toBe(true))
    await poller.stop()
    const user = bot.anna.id
    const { id: chat } = bot.control.addGroup({ title: 'Desk', members: [user], bot_as: 'administrator' })
    const before = pending(bot)
    bot.control.promote({ chat, who: user })
    expect(pending(bot)).toBe(before)
    bot.control.react({ user, message_id: (await bot.api.sendMessage(user, 'x')).message_id, emoji: '👍' })
    expect(pending(bot)).toBe((before ?? 0) + 1)
  })
})
