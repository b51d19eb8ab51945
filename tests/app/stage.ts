import { sendRates } from '../../src/app/notices/notice-sender.ts'
import { createNoticeCards } from '../../src/adapters/postgres/notices/notice-card-store.ts'
import { createNoticeStore } from '../../src/adapters/postgres/notices/postgres-notice-store.ts'
import { createNoticeMessenger } from '../../src/adapters/telegram/telegram-notice-messenger.ts'
import { createApp } from '../../src/app/app.ts'
import type { App } from '../../src/app/app.ts'
import { createNoOperator } from '../../src/adapters/operator/no-operator.ts'
import { startEmulator } from '../../tools/telegram-emulator/emulator.ts'
import type { Emulator } from '../../tools/telegram-emulator/emulator.ts'
import { createPool } from '../../src/adapters/postgres/pool.ts'
import type { Pool } from '../../src/adapters/postgres/pool.ts'
import { createStore } from '../../src/adapters/postgres/postgres-store.ts'
import { createPostgresLimit } from '../../src/adapters/postgres/postgres-send-limit.ts'
import { createMemorySessions } from '../../src/adapters/redis/memory-sessions.ts'
import { createTelegramApi, readBotIdentity } from '../../src/adapters/telegram/create-telegram-api.ts'
import { createDeskMessenger } from '../../src/adapters/telegram/telegram-desk-messenger.ts'
import { createMessenger } from '../../src/adapters/telegram/telegram-messenger.ts'
import { createReadUpdate } from '../../src/adapters/telegram/create-read-update.ts'
import { createVault } from '../../src/adapters/crypto/create-vault.ts'
import type { TurnObserver } from '../../src/core/ports/turn-observer.ts'
import { echoWorld } from '../support/echo/world.ts'
import { openTestStore, rowsOf, testKey } from '../support/store.ts'
import type { TestStore } from '../support/store.ts'

const TOKEN = '1000000001:emulated-bot-token-emulated-bot-tok'
const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }

const unobserved: TurnObserver = { onTurn: () => undefined, onFailure: () => undefined }

const waiting = `select chat_id from inbox where done_at is null union select chat_id from outbox where state = 'open'`

/** A database and an emulator; any number of assistants with the echo flow on them. */
export interface EchoStage {
  readonly test: TestStore
  readonly emulator: Emulator
  readonly open: (owner: string, observer?: TurnObserver) => Promise<App>
  /** Texts the bot sent to a chat, in order, doubles included. */
  readonly sentTo: (chatId: number) => readonly string[]
  /** Statements that the assistants have issued, oldest first: their names, or texts. */
  readonly issued: readonly string[]
  /** Resolves when nothing waits to be acted on or sent any more. */
  readonly quiet: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Writes down what every session of a pool is asked. */
const noteStatements = (pool: Pool, issued: string[]): void => {
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...given: readonly unknown[]) => unknown
    const noting = (...given: readonly unknown[]): unknown => {
      const [statement] = given
      if (typeof statement === 'string') issued.push(statement)
      else if (typeof statement === 'object' && statement !== null)
        issued.push('name' in statement ? String(statement.name) : String(Reflect.get(statement, 'text')))
      return query(...given)
    }
    Reflect.set(client, 'query', noting)
  })
}

export const openEchoStage = async (): Promise<EchoStage> => {
  const test = await openTestStore()
  const emulator = await startEmulator({ bots: [{ token: TOKEN, username: 'echo_bot' }] })
  const issued: string[] = []
  const apps: { readonly app: App; readonly end: () => Promise<void> }[] = []
  return {
    test,
    emulator,
    issued,
    open: async (owner, observer = unobserved) => {
      const api = createTelegramApi({ token: TOKEN, root: emulator.url })
      const pool = createPool(test.url, () => undefined, 5)
      noteStatements(pool, issued)
      const app = createApp({
        store: createStore(pool, createVault(testKey)),
        world: echoWorld,
        operator: createNoOperator(),
        messenger: createMessenger(api),
        readUpdate: createReadUpdate(await readBotIdentity(api), new Set<number>()),
        sessions: createMemorySessions(),
        secondReader: null,
        owner,
        botUrl: 'https://t.me/echo_bot',
        chatUrl: () => 'https://t.me/echo_bot',
        publicUrl: null,
        eventsUrl: null,
        observer,
        spans: null,
        log: silent,
        notices: {
          cards: createNoticeCards(pool),
          approvalThreshold: 1_000,
          store: createNoticeStore(pool, echoWorld.services),
          messenger: createNoticeMessenger(api),
          limit: createPostgresLimit(pool),
          rates: sendRates,
        },
        desk: {
          messenger: createDeskMessenger(api),
          groups: [],
          deskIds: new Set(),
          adminIds: new Set(),
          draw: () => Buffer.alloc(0),
        },
      })
      apps.push({ app, end: () => pool.end() })
      return app
    },
    sentTo: (chatId) =>
      emulator.control
        .log({})
        .flatMap(({ method, params, status }) =>
          method === 'sendMessage' && status === 200 && Number(params['chat_id']) === chatId
            ? [String(params['text'])]
            : [],
        ),
    quiet: () => until(async () => (await rowsOf(test.pool, waiting)).length === 0),
    close: async () => {
      for (const { app, end } of apps) {
        await app.stop()
        await end()
      }
      await emulator.stop()
      await test.close()
    },
  }
}

/** Waits for something that will be so. The test's own time-out is the bound. */
export const until = async (what: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await what())) await new Promise((resolve) => setTimeout(resolve, 15))
}
