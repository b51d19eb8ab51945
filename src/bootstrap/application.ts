import type { App } from '../app/app.ts'
import type { Config } from './config.ts'
import type { Logger } from './logger.ts'
import { startJobs } from '../adapters/postgres/jobs.ts'
import { pruneJournal } from '../adapters/postgres/journal/prune-journal.ts'
import { deleteOldRows } from '../adapters/postgres/retention.ts'
import { retentionDays } from '../core/ports/retention-rules.ts'
import { setUpDeskMenu, setUpProfile } from '../adapters/telegram/set-up-profile.ts'
import { createShutdown } from './shutdown.ts'
import type { Shutdown } from './shutdown.ts'
import { loadPlayground } from './load-tools.ts'
import { createStoreUpdates } from './store-updates.ts'
import type { StoreUpdates } from './store-updates.ts'
import { pollWhileLeading } from './poll-while-leading.ts'
import type { OpenParts } from './open-parts.ts'
import { openParts } from './open-parts.ts'
import { openWeb } from './open-web.ts'
import { openPage } from './open-page.ts'
import { buildApp } from './build-app.ts'
import { createTurnFeed } from './turn-feed.ts'
import type { ApplicationOverrides } from './application-overrides.ts'

/** The running assistant. */
export interface Application {
  /** One line for the terminal with the address of the bot or of the playground. */
  readonly readyLine: string
  /** Local URL of the playground's page, or of the health check. */
  readonly url: string
  readonly close: () => Promise<void>
}

interface RunningParts {
  readonly app: App
  readonly storeUpdates: StoreUpdates
  readonly fatal: (error: unknown) => void
}

/** Starts the timed jobs and, unless a webhook is set, the polling of Telegram. */
const startJobsAndPolling = async (
  config: Config,
  { database, telegram, presence, quietLog }: OpenParts,
  { app, storeUpdates, fatal }: RunningParts,
  shutdown: Shutdown,
): Promise<void> => {
  const tasks = {
    timer: app.fireTimer,
    incidents: app.watchIncidents,
    requests: app.watchRequests,
    talks: app.watchTalks,
    head: app.tellDaily,
    retention: async () => {
      const days = config.retention ?? retentionDays()
      await deleteOldRows(database.pool, database.vault, days)
      await app.deleteAgedTopics(days.talks)
      await pruneJournal(database.pool, database.vault, days.journal)
    },
  }
  const jobs = await startJobs(database.pool, tasks, quietLog, presence.register)
  shutdown.add('jobs', jobs.stop)
  if (config.mode === 'playground' || config.updates.kind === 'polling')
    pollWhileLeading({ api: telegram.api, presence, store: storeUpdates, log: quietLog, fatal }, shutdown)
}

/** Puts the bot's name, description and menus of commands into Telegram, in the background. */
const setUpMenus = ({ telegram, world, deskIds }: OpenParts, log: Logger): void => {
  const menus = [
    setUpProfile(telegram.api, world.texts),
    ...[...deskIds].map((group) => setUpDeskMenu(telegram.api, world.texts, group)),
  ]
  for (const menu of menus)
    menu.catch((error: unknown) => log.warn({ err: error }, 'Telegram refused the menu of commands'))
}

/**
 * Builds every part once, in order, and starts the assistant. When a part fails, those before it are stopped again.
 * Calls `fatal` when the running assistant cannot go on: the bot's token was revoked.
 */
export const startApplication = async (
  config: Config,
  log: Logger,
  fatal: (error: unknown) => void,
  overrides: ApplicationOverrides = {},
): Promise<Application> => {
  const shutdown = createShutdown(log)
  try {
    // A missing package ends the start before anything is written or started.
    if (config.mode === 'playground') await loadPlayground()
    const parts = await openParts(config, log, shutdown, overrides)
    const { telegram } = parts
    // With a token there is no such feed at all: what real customers say is nobody's to watch.
    const turns = config.mode === 'playground' ? createTurnFeed() : null
    const app = buildApp(config, turns ? { ...parts, onWhole: turns.hear } : parts, log, overrides)
    shutdown.add('the assistant', app.stop)
    const storeUpdates = createStoreUpdates(app, telegram.me, parts, log)
    await startJobsAndPolling(config, parts, { app, storeUpdates, fatal }, shutdown)
    setUpMenus(parts, log)
    if (config.mode === 'telegram') {
      const url = await openWeb(config, parts, { storeUpdates, app }, log, shutdown)
      const readyLine = `dozvon serves https://t.me/${telegram.me.username} (health: ${url}/health)`
      return { readyLine, url, close: shutdown.run }
    }
    const url = await openPage({ ...parts, turns: turns ?? createTurnFeed() }, app, shutdown)
    return { readyLine: `dozvon is ready: open ${url}`, url, close: shutdown.run }
  } catch (error) {
    await shutdown.run()
    throw error
  }
}
