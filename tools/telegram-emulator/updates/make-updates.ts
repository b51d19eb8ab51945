import type { Update } from 'grammy/types'
import type { BotAccount, UpdateKind } from '../model.ts'
import type { EmulatorWorld } from '../emulator-world.ts'

const DAY_MS = 24 * 3_600_000
const PRESS_LIFE_MS = 150_000

/**
 * Lanes of updates: a webhook delivers the updates of one lane one after another, as one queue of the Bot API server.
 */
const LANES: Readonly<Partial<Record<UpdateKind, string>>> = {
  callback_query: 'press',
  my_chat_member: 'me',
  chat_member: 'member',
  message_reaction: 'reaction',
}

/**
 * Adds an update to a bot's queue, unless the bot has not asked for its kind: the filter applies at this moment, not
 * when the update is fetched. `about` is the chat's id, or the user's for a pressed button.
 */
export const queueUpdate = <K extends UpdateKind>(
  world: EmulatorWorld,
  bot: BotAccount,
  kind: K,
  body: NonNullable<Update[K]>,
  about: number,
): void => {
  if (!bot.queue.allowed.includes(kind) || bot.revoked) return
  if (kind === 'message' || kind === 'callback_query') world.flood.heard(bot.me.id, about)
  const runtime = world.runtime(bot)
  const lane = `${LANES[kind] ?? 'chat'}:${about}`
  const entry = runtime.queue.push({ [kind]: body }, lane, kind === 'callback_query' ? PRESS_LIFE_MS : DAY_MS)
  if (!entry) return
  if (runtime.webhook) runtime.webhook.offer(entry)
  else runtime.longPoll.wake()
  world.touch()
}
