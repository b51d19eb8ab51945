import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Api } from 'grammy'
import type { Config, PlaygroundConfig, TelegramConfig } from './config.ts'
import type { AgentName } from '../core/desk/agent.ts'
import { Temporary } from '../core/ports/failure.ts'
import type { Logger } from './logger.ts'
import { startEmulator } from '../../tools/telegram-emulator/emulator.ts'
import { ensureDesk } from '../../tools/playground/first-desk.ts'
import { createApi, whoAmI } from '../adapters/telegram/client.ts'
import type { BotIdentity } from '../adapters/telegram/bot-identity.ts'
import type { Closers } from './shutdown.ts'

/** Where agents work, and who supervises them: what the configuration says, else what the playground has made. */
export interface DeskIds {
  readonly chatIds: readonly number[]
  readonly adminIds: readonly number[]
  /** Who is on the list of agents from the first day: nobody, but in the playground. */
  readonly firstAgents: readonly AgentName[]
}

/** The bot, connected: to Telegram, or to an emulator of ours. */
export interface TelegramLink {
  readonly api: Api
  readonly me: BotIdentity
  /** Where the emulator listens; null with the real Telegram. */
  readonly emulatorUrl: string | null
  readonly desk: DeskIds
}

/** The playground's bot keeps its token, since the chats of the emulator belong to it. */
const playgroundToken = (dataDir: string): string => {
  const file = join(dataDir, 'playground-token')
  if (!existsSync(file))
    writeFileSync(file, `1000000001:${randomBytes(26).toString('base64url').slice(0, 35)}`, { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}

interface Line {
  readonly token: string
  readonly root: string
  readonly desk: DeskIds
}

const startPlaygroundTelegram = async (
  { dataDir, supportChatIds, adminIds }: PlaygroundConfig,
  closers: Closers,
): Promise<Line> => {
  const token = playgroundToken(dataDir)
  const bots = [{ token, username: 'dozvon_bot', first_name: 'Дозвон' }]
  const emulator = await startEmulator({ bots, dataFile: join(dataDir, 'emulator.json') })
  closers.add('the Telegram emulator', emulator.stop)
  const { chatId, supervisorId, agents } = ensureDesk(emulator.control)
  const desk = {
    chatIds: supportChatIds.length > 0 ? supportChatIds : [chatId],
    adminIds: adminIds.length > 0 ? adminIds : [supervisorId],
    firstAgents: agents,
  }
  return { token, root: emulator.url, desk }
}

const realTelegram = ({ token, apiRoot: root, supportChatIds: chatIds, adminIds }: TelegramConfig): Line => ({
  token,
  root,
  desk: { chatIds, adminIds, firstAgents: [] },
})

const RETRY_MS = 2_000

/** Telegram may be out of reach when we start: it is asked again until it answers. What it refuses is the end. */
export const patiently = async <Answer>(ask: () => Promise<Answer>, log: Logger): Promise<Answer> => {
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof Temporary)) throw error
      const waitMs = Math.max(RETRY_MS, error.retryAfterMs)
      log.warn(
        `Telegram does not answer (${error.message}), trying again in ${Math.ceil(waitMs / 1_000)} seconds: look at the network, or at TELEGRAM_API_ROOT`,
      )
      await sleep(waitMs)
    }
  }
}

/** Telegram, or the emulator of the playground. Rejects with `Refused` `unauthorized` when the token is not a bot's. */
export const openTelegram = async (config: Config, log: Logger, closers: Closers): Promise<TelegramLink> => {
  const { token, root, desk } =
    config.mode === 'telegram' ? realTelegram(config) : await startPlaygroundTelegram(config, closers)
  const api = createApi({ token, root })
  return {
    api,
    me: await patiently(() => whoAmI(api), log),
    emulatorUrl: config.mode === 'playground' ? root : null,
    desk,
  }
}
