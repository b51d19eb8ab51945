import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { createApp } from '../app/app.ts'
import type { App } from '../app/app.ts'
import { sendRates } from '../app/notices/send-notices.ts'
import type { SendRates } from '../app/notices/send-notices.ts'
import { drawFlow } from '../../tools/chart/draw-flow.ts'
import type { Config, TelegramConfig } from './config.ts'
import type { SendLimit } from '../core/ports/send-limit.ts'
import type { Sessions } from '../core/ports/ports.ts'
import { ROOT } from '../core/flow/world.ts'
import type { World } from '../core/flow/world.ts'
import type { Logger } from './logger.ts'
import { startPage } from '../../tools/playground/page-server.ts'
import { readGauges } from '../adapters/postgres/read-gauges.ts'
import { createNoticeCards } from '../adapters/postgres/notices/notice-card-store.ts'
import { createNoticeStore } from '../adapters/postgres/notices/postgres-notice-store.ts'
import { createPostgresLimit } from '../adapters/postgres/postgres-send-limit.ts'
import { startJobs } from '../adapters/postgres/jobs.ts'
import type { Pool } from '../adapters/postgres/pool.ts'
import { joinPresence } from '../adapters/postgres/presence.ts'
import type { Presence } from '../adapters/postgres/presence.ts'
import { retain } from '../adapters/postgres/retention.ts'
import { createStore } from '../adapters/postgres/postgres-store.ts'
import { whereIs } from '../adapters/postgres/conversation-place.ts'
import { createMemorySessions } from '../adapters/redis/memory-sessions.ts'
import { createRedisLimit } from '../adapters/redis/redis-send-limit.ts'
import { createRedisSessions } from '../adapters/redis/redis-sessions.ts'
import { createDeskMessenger } from '../adapters/telegram/telegram-desk-messenger.ts'
import { drawBars } from '../render/draw-bars.ts'
import { toPng } from '../render/to-png.ts'
import { createNoticeMessenger } from '../adapters/telegram/telegram-notice-messenger.ts'
import { createMessenger } from '../adapters/telegram/telegram-messenger.ts'
import { setUpDeskMenu, setUpProfile } from '../adapters/telegram/profile.ts'
import { createReadUpdate } from '../adapters/telegram/read-update.ts'
import { webhookHandler } from '../adapters/telegram/webhook.ts'
import { startWeb } from '../adapters/web/web-server.ts'
import { createClosers } from './shutdown.ts'
import type { Closers } from './shutdown.ts'
import { openDataDir, playAlone, roomWanted } from './data-folder.ts'
import { listFirstAgents } from './list-first-agents.ts'
import { openDatabase } from './database.ts'
import type { Database } from './database.ts'
import { openOperator } from './operator.ts'
import type { OperatorEvents } from './operator.ts'
import { openTelegram } from './telegram.ts'
import type { TelegramLink } from './telegram.ts'
import { keeper, keepPolling, keepWebhook } from './receive-updates.ts'
import { openWorld } from './load-world.ts'

/** The whole assistant at work. */
export interface House {
  /** One line that says where it is to be found. */
  readonly line: string
  /** The page, or the web of health and webhook. */
  readonly url: string
  readonly close: () => Promise<void>
}

const openSessions = async ({ redis }: Config, log: Logger, closers: Closers): Promise<Sessions> => {
  const sessions = redis ? await createRedisSessions({ url: redis.url, log }) : createMemorySessions()
  closers.add('sessions', sessions.close)
  return sessions
}

/** One pace for all processes, wherever they can agree on it. */
const openLimit = async ({ redis }: Config, pool: Pool, log: Logger, closers: Closers): Promise<SendLimit> => {
  const otherwise = createPostgresLimit(pool)
  const limit = redis ? await createRedisLimit({ url: redis.url, log, otherwise }) : otherwise
  closers.add('the limit of sending', limit.close)
  return limit
}

type Keep = ReturnType<typeof keeper>

interface Ready {
  readonly database: Database
  readonly telegram: TelegramLink
  readonly world: World
  readonly keep: Keep
  readonly events: OperatorEvents | null
}

const openWeb = async (
  config: TelegramConfig,
  { database, telegram, keep, events }: Ready,
  log: Logger,
  closers: Closers,
): Promise<string> => {
  const { updates } = config
  const webhook =
    updates.kind === 'webhook'
      ? {
          path: new URL(updates.url).pathname,
          secret: updates.secret,
          receive: webhookHandler({
            secret: updates.secret,
            store: keep,
            onTrouble: (error) => log.warn({ err: error }, 'webhook: not kept, Telegram will send it again'),
          }),
        }
      : null
  const healthy = (): Promise<boolean> =>
    database.pool.query('select 1').then(
      () => true,
      () => false,
    )
  const web = await startWeb({
    port: config.port,
    host: webhook ? '0.0.0.0' : '127.0.0.1',
    healthy,
    gauges: () => readGauges(database.pool),
    webhook,
    events,
  })
  closers.add('the web', web.stop)
  events?.begin()
  if (updates.kind === 'webhook') await keepWebhook(telegram.api, updates, log, closers)
  return `http://127.0.0.1:${web.port}`
}

const openPage = async (
  port: number,
  { database, telegram, world }: Ready,
  sandboxUrl: string | null,
  closers: Closers,
): Promise<string> => {
  const page = await startPage({
    port,
    emulatorUrl: telegram.emulatorUrl ?? '',
    sandboxUrl,
    drawFlow,
    flows: [...world.flows.values()].toSorted((one, other) => Number(other.id === ROOT) - Number(one.id === ROOT)),
    senders: world.services.map(({ id, name, smsSender }) => ({ service: name['ru'] ?? id, sms: smsSender })),
    whereIs: async (chatId) => {
      const where = await whereIs(database.pool, chatId)
      return where && { flow: where.flow, states: where.step === '' ? [] : where.step.split('+') }
    },
  })
  closers.add('the page', page.stop)
  return page.url
}

interface Work {
  readonly app: App
  readonly presence: Presence
  readonly fatal: (error: unknown) => void
}

const startWork = async (
  { app, presence, fatal }: Work,
  { database, telegram, keep }: Ready,
  config: Config,
  log: Logger,
  closers: Closers,
): Promise<void> => {
  const tasks = {
    timer: app.ring,
    incidents: app.watchIncidents,
    requests: app.watchRequests,
    talks: app.watchTalks,
    retention: () => retain(database.pool),
  }
  const jobs = await startJobs(database.pool, tasks, log, presence.employ)
  closers.add('jobs', jobs.stop)
  if (config.mode === 'playground' || config.updates.kind === 'polling')
    keepPolling({ api: telegram.api, presence, store: keep, log, fatal }, closers)
}

/** What is otherwise than the settings say, where somebody tries the house out. */
export interface Trial {
  readonly world?: (world: World) => World
  /** Operations that a forum group takes in a minute. */
  readonly perMinute?: number
  /** Notices a second. */
  readonly rates?: SendRates
}

/**
 * Builds every part once, in order, and puts the assistant to work. What was started is stopped again when a later part fails.
 * `fatal` is told when it cannot go on (the bot's token was taken back).
 */
export const openHouse = async (
  config: Config,
  log: Logger,
  fatal: (error: unknown) => void,
  trial: Trial = {},
): Promise<House> => {
  const closers = createClosers(log)
  try {
    openDataDir(config.dataDir, roomWanted(config))
    const offered = await openWorld(config.services, config.defaultLocale, log)
    const world = trial.world?.(offered) ?? offered
    const database = await openDatabase(config, log, closers)
    if (config.mode === 'playground') await playAlone(config, database.pool, closers)
    const { operator, sandboxUrl, events } = await openOperator(config, log, closers)
    const telegram = await openTelegram(config, log, closers)
    const sessions = await openSessions(config, log, closers)
    const name = `${hostname()}-${process.pid}-${randomUUID().slice(0, 8)}`
    const store = createStore(database.pool, database.vault)
    await listFirstAgents(store.desk, telegram.desk.firstAgents)
    const desks = new Set([...telegram.desk.chatIds, ...(await store.desk.groupsNow(telegram.desk.chatIds))])
    const readUpdate = createReadUpdate(telegram.me, desks)
    // Before the first lane or call is taken, and until the last one is given back: the others free what nobody present holds.
    const presence = await joinPresence({ pool: database.pool, url: database.url, name, log })
    closers.add('presence', presence.stop)
    const app = createApp({
      store,
      world,
      operator,
      messenger: createMessenger(telegram.api),
      readUpdate,
      sessions,
      owner: name,
      botUrl: `https://t.me/${telegram.me.username}`,
      log,
      notices: {
        store: createNoticeStore(database.pool, world.services),
        messenger: createNoticeMessenger(telegram.api),
        limit: await openLimit(config, database.pool, log, closers),
        rates: trial.rates ?? sendRates,
        cards: createNoticeCards(database.pool),
        alone: config.noticeApprovalAbove,
      },
      desk: {
        messenger: createDeskMessenger(telegram.api),
        groups: telegram.desk.chatIds,
        desks,
        adminIds: new Set(telegram.desk.adminIds),
        draw: (chart) => toPng(drawBars(chart)),
        ...(trial.perMinute === undefined ? {} : { perMinute: trial.perMinute }),
      },
    })
    closers.add('the assistant', app.stop)
    const ready: Ready = { database, telegram, world, keep: keeper(app, telegram.me, readUpdate), events }
    await startWork({ app, presence, fatal }, ready, config, log, closers)
    const menus = [
      setUpProfile(telegram.api, world.texts),
      ...[...desks].map((group) => setUpDeskMenu(telegram.api, world.texts, group)),
    ]
    for (const menu of menus)
      menu.catch((error: unknown) => log.warn({ err: error }, 'Telegram did not take the menu of commands'))
    const url =
      config.mode === 'telegram'
        ? await openWeb(config, ready, log, closers)
        : await openPage(config.port, ready, sandboxUrl, closers)
    const line =
      config.mode === 'telegram'
        ? `dozvon serves https://t.me/${telegram.me.username} (health: ${url}/health)`
        : `dozvon is ready: open ${url}`
    return { line, url, close: closers.closeAll }
  } catch (error) {
    await closers.closeAll()
    throw error
  }
}
