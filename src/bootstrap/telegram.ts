import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Api } from 'grammy'
import type { Config, PlaygroundConfig, TelegramConfig } from './config.ts'
import type { AgentName } from '../core/desk/agent.ts'
import { retryTelegram } from './retry-telegram.ts'
import type { Logger } from './logger.ts'
import { loadEmulator, loadPlayground } from './load-tools.ts'
import { createTelegramApi, readBotIdentity } from '../adapters/telegram/create-telegram-api.ts'
import { findGroupId } from '../adapters/telegram/find-group-id.ts'
import type { BotIdentity } from '../adapters/telegram/bot-identity.ts'
import type { Shutdown } from './shutdown.ts'
import { watchCalls } from '../adapters/telegram/watch-calls.ts'
import type { WatchedCall } from '../adapters/telegram/watch-calls.ts'

/** The desk's groups and people, from the settings or else from the playground. */
interface DeskIds {
  readonly chatIds: readonly number[]
  readonly adminIds: readonly number[]
  /** Agents of a new database; none outside of the playground. */
  readonly firstAgents: readonly AgentName[]
}

/** The bot, connected to Telegram or to the playground's emulator. */
export interface TelegramLink {
  readonly api: Api
  readonly me: BotIdentity
  /** Address of the playground's emulator; null with real Telegram. */
  readonly emulatorUrl: string | null
  readonly desk: DeskIds
}

/** Reads the token of the playground's bot, making it at the first start: the emulator's chats belong to that token. */
const playgroundToken = (dataDir: string): string => {
  const file = join(dataDir, 'playground-token')
  if (!existsSync(file))
    writeFileSync(file, `1000000001:${randomBytes(26).toString('base64url').slice(0, 35)}`, { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}

interface BotConnection {
  readonly token: string
  readonly root: string
  readonly desk: DeskIds
}

const startPlaygroundTelegram = async (
  { dataDir, supportChatIds, adminIds }: PlaygroundConfig,
  shutdown: Shutdown,
): Promise<BotConnection> => {
  const token = playgroundToken(dataDir)
  const bots = [{ token, username: 'dozvon_bot', first_name: 'Дозвон' }]
  const { startEmulator } = await loadEmulator()
  const { ensureDesk } = await loadPlayground()
  const emulator = await startEmulator({ bots, dataFile: join(dataDir, 'emulator.json') })
  shutdown.add('the Telegram emulator', emulator.stop)
  const { chatId, supervisorId, agents } = ensureDesk(emulator.control)
  const desk = {
    chatIds: supportChatIds.length > 0 ? supportChatIds : [chatId],
    adminIds: adminIds.length > 0 ? adminIds : [supervisorId],
    firstAgents: agents,
  }
  return { token, root: emulator.url, desk }
}

const realTelegram = ({ token, apiRoot: root, supportChatIds: chatIds, adminIds }: TelegramConfig): BotConnection => ({
  token,
  root,
  desk: { chatIds, adminIds, firstAgents: [] },
})

/** Finds the ids of the desk's groups, which may be written as web clients show them. */
const findDeskIds = async (api: Api, ids: readonly number[], log: Logger): Promise<readonly number[]> => {
  const found: number[] = []
  for (const id of ids) {
    const full = await retryTelegram(() => findGroupId(api, id), log)
    if (full !== id)
      log.warn(`SUPPORT_CHAT_IDS: the group ${id} is ${full} for bots, and that id is used: write ${full}`)
    found.push(full)
  }
  return found
}

/**
 * Connects to Telegram, or starts the playground's emulator. Rejects with `RefusedError` `unauthorized` when the token
 * is not a bot's.
 */
export const openTelegram = async (
  config: Config,
  log: Logger,
  shutdown: Shutdown,
  onCall: (call: WatchedCall) => void = () => undefined,
): Promise<TelegramLink> => {
  const { token, root, desk } =
    config.mode === 'telegram' ? realTelegram(config) : await startPlaygroundTelegram(config, shutdown)
  const api = createTelegramApi({ token, root })
  watchCalls(api, onCall)
  const me = await retryTelegram(() => readBotIdentity(api), log)
  return {
    api,
    me,
    emulatorUrl: config.mode === 'playground' ? root : null,
    desk: { ...desk, chatIds: await findDeskIds(api, desk.chatIds, log) },
  }
}
