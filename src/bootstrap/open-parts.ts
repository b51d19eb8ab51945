import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type { Config } from './config.ts'
import type { SendLimit } from '../core/ports/send-limit.ts'
import type { Sessions } from '../core/ports/sessions.ts'
import type { World } from '../core/flow/world.ts'
import type { Logger } from './logger.ts'
import { joinPresence } from '../adapters/postgres/presence.ts'
import type { Presence } from '../adapters/postgres/presence.ts'
import { keyIdOf } from '../adapters/crypto/create-vault.ts'
import { createStore } from '../adapters/postgres/postgres-store.ts'
import { createReadUpdate } from '../adapters/telegram/create-read-update.ts'
import type { Shutdown } from './shutdown.ts'
import { needsDataDir, openDataDir, requiredSpaceMb } from './open-data-dir.ts'
import { listFirstAgents } from './list-first-agents.ts'
import { openDatabase } from './database.ts'
import type { Database } from './database.ts'
import { openOperator } from './operator.ts'
import { openTelegram } from './telegram.ts'
import type { TelegramLink } from './telegram.ts'
import { loadWorld } from './load-world.ts'
import { requireOwnDatabase } from './require-own-database.ts'
import { takeGround } from './take-ground.ts'
import type { PageAddress } from './take-ground.ts'
import type { Store } from '../core/ports/store.ts'
import type { OperatorLink } from './operator.ts'
import type { ReadUpdate } from '../core/ports/read-update.ts'
import type { ApplicationOverrides } from './application-overrides.ts'
import { openSessions } from './open-sessions.ts'
import { openSendLimit } from './open-send-limit.ts'
import type { Log } from '../core/ports/log.ts'
import type { WholeTurn } from '../core/ports/turn-observer.ts'
import { createMetrics } from '../adapters/metrics/create-metrics.ts'
import type { Metrics } from '../adapters/metrics/create-metrics.ts'
import { createSpans } from '../adapters/spans/create-spans.ts'
import type { Spans } from '../core/ports/spans.ts'
import { chatDigest } from '../adapters/postgres/chat-digest.ts'
import { readBuild } from './read-build.ts'
import { observeOperator, observeTelegram, watchAll } from './observe-calls.ts'
import { quietOutages } from './watch-dependencies.ts'
import type { Dependencies } from './watch-dependencies.ts'

/** The connections and loaded data on which the application is built. */
export interface OpenParts {
  readonly world: World
  readonly database: Database
  /** Address of the playground's page; null outside of the playground. */
  readonly pageAddress: PageAddress | null
  readonly operator: OperatorLink
  readonly telegram: TelegramLink
  readonly sessions: Sessions
  readonly sendLimit: SendLimit
  readonly store: Store
  /** Ids of the configured groups and of the supergroups that they have become; grows while the application runs. */
  readonly deskIds: Set<number>
  readonly readUpdate: ReadUpdate
  /** Name of this process, unique among those that share the database. */
  readonly processName: string
  readonly presence: Presence
  readonly metrics: Metrics
  /** Recorder of spans; null: no SDK of OpenTelemetry is loaded. */
  readonly spans: Spans | null
  readonly dependencies: Dependencies
  /** The log of what runs: the failure of a dependency is in it once, and not at every try. */
  readonly quietLog: Log
  /** Hears whole turns; in the playground only. */
  readonly onWhole?: (whole: WholeTurn) => void
}

/** Opens every part once, in order; each registers with `shutdown`. */
export const openParts = async (
  config: Config,
  log: Logger,
  shutdown: Shutdown,
  overrides: ApplicationOverrides,
): Promise<OpenParts> => {
  if (needsDataDir(config)) openDataDir(config.dataDir, requiredSpaceMb(config))
  const byDefault = await loadWorld(config.services, config.defaultLocale, log)
  const loaded = config.retention ? { ...byDefault, keptDays: config.retention } : byDefault
  const world = overrides.world?.(loaded) ?? loaded
  const build = readBuild()
  const metrics = createMetrics(build)
  const dependencies = watchAll(config, log, metrics)
  const quietLog = quietOutages(log, dependencies)
  const database = await openDatabase(config, log, shutdown, quietLog)
  await requireOwnDatabase(config, database)
  const spans = createSpans(build.version, (chatId) => chatDigest(database.vault, chatId))
  if (spans !== null) shutdown.add('spans', spans.flush)
  const pageAddress = config.mode === 'playground' ? await takeGround(config, database.pool, shutdown) : null
  const operator = await openOperator(config, log, shutdown, {
    observer: observeOperator(metrics, dependencies),
    spans,
    pageUrl: pageAddress?.url ?? null,
  })
  const telegram = await openTelegram(config, log, shutdown, observeTelegram(metrics, dependencies, spans))
  const sessions = await openSessions(config, log, shutdown)
  const store = createStore(database.pool, database.vault)
  await listFirstAgents(store.desk, telegram.desk.firstAgents)
  const deskIds = new Set([...telegram.desk.chatIds, ...(await store.desk.currentGroups(telegram.desk.chatIds))])
  const processName = `${hostname()}-${process.pid}-${randomUUID().slice(0, 8)}`
  // Present before the first lease or call is claimed, and until the last one is released: other processes release the
  // leases of every process that is not present.
  const presence = await joinPresence({
    pool: database.pool,
    url: database.url,
    name: processName,
    dataKey: keyIdOf(database.keyring[0]),
    log: quietLog,
    onSign: () => dependencies.works('postgresql', 'presence'),
  })
  shutdown.add('presence', presence.stop)
  const sendLimit = await openSendLimit(config, database.pool, log, shutdown)
  const readUpdate = createReadUpdate(telegram.me, deskIds)
  return {
    world,
    database,
    pageAddress,
    operator,
    telegram,
    sessions,
    sendLimit,
    store,
    deskIds,
    readUpdate,
    processName,
    presence,
    metrics,
    spans,
    dependencies,
    quietLog,
  }
}
