import { createNoticeSender } from '../../../src/app/notices/notice-sender.ts'
import type { NoticeSender, SendRates } from '../../../src/app/notices/notice-sender.ts'
import type { Notice, NoticeDraft } from '../../../src/core/notice/notice.ts'
import type { NoticeStore } from '../../../src/core/ports/notice-store.ts'
import type { SendLimit } from '../../../src/core/ports/send-limit.ts'
import type { Control, PhoneMessage } from '../../../tools/telegram-emulator/control-types.ts'
import { startEmulator } from '../../../tools/telegram-emulator/emulator.ts'
import { createNoticeStore } from '../../../src/adapters/postgres/notices/postgres-notice-store.ts'
import type { Pool } from '../../../src/adapters/postgres/pool.ts'
import { createPostgresLimit } from '../../../src/adapters/postgres/postgres-send-limit.ts'
import { createTelegramApi } from '../../../src/adapters/telegram/create-telegram-api.ts'
import { createNoticeMessenger } from '../../../src/adapters/telegram/telegram-notice-messenger.ts'
import { echoWorld } from '../../support/echo/world.ts'
import { openTestStore } from '../../support/store.ts'

const TOKEN = '1000000001:emulated-bot-token-emulated-bot-tok'
const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }

interface WorkerOptions {
  readonly limit?: SendLimit
  readonly rates?: SendRates
}

/** A database and an emulator with customers; any number of workers on their notices. */
export interface NoticeStage {
  readonly pool: Pool
  readonly control: Control
  readonly store: NoticeStore
  /** Makes customers who have started the bot; gives their chats. */
  readonly crowd: (size: number, locale?: string) => Promise<readonly number[]>
  readonly work: (owner: string, options?: WorkerOptions) => Promise<NoticeSender>
  readonly stop: (owner: string) => Promise<void>
  /** Makes a notice and begins it. */
  readonly begin: (change?: Partial<NoticeDraft>) => Promise<number>
  /** Waits until the notice is as asked; the test's own time-out is the bound. */
  readonly until: (id: number, is: (notice: Notice) => boolean) => Promise<Notice>
  /** Messages of the bot to a customer, oldest first. */
  readonly told: (chatId: number) => readonly PhoneMessage[]
  readonly close: () => Promise<void>
}

const draft = (change: Partial<NoticeDraft> = {}): NoticeDraft => ({
  kind: 'news',
  texts: { en: 'Hello <b>all</b>' },
  fallback: 'en',
  photo: null,
  buttons: [],
  audience: {},
  silent: false,
  at: null,
  respectsNight: false,
  onCrash: 'twice',
  paid: false,
  ...change,
})

export const openNoticeStage = async (): Promise<NoticeStage> => {
  const test = await openTestStore()
  const emulator = await startEmulator({ bots: [{ token: TOKEN, username: 'echo_bot' }] })
  const { control } = emulator
  const api = createTelegramApi({ token: TOKEN, root: emulator.url })
  const store = createNoticeStore(test.pool, echoWorld.services)
  const workers = new Map<string, { readonly notices: NoticeSender; readonly stopping: AbortController }>()
  const limit = createPostgresLimit(test.pool)
  const stop = async (owner: string): Promise<void> => {
    const worker = workers.get(owner)
    workers.delete(owner)
    worker?.stopping.abort()
    await worker?.notices.idle()
  }
  return {
    pool: test.pool,
    control,
    store,
    stop,
    crowd: async (size, locale = 'en') => {
      const ids = Array.from(
        { length: size },
        (_, place) => control.addUser({ first_name: `N${place}`, language_code: locale }).id,
      )
      for (const user of ids) control.start({ user })
      await api.deleteWebhook({ drop_pending_updates: true })
      await test.pool.query('insert into conversation (chat_id, locale) select unnest($1::bigint[]), $2', [ids, locale])
      return ids
    },
    work: async (owner, options = {}) => {
      await test.pool.query(`insert into process (name, lock_key) values ($1, hashtext($1)) on conflict do nothing`, [
        owner,
      ])
      const stopping = new AbortController()
      const notices = createNoticeSender({
        store: createNoticeStore(test.pool, echoWorld.services),
        messenger: createNoticeMessenger(api),
        limit,
        world: echoWorld,
        rates: { free: 500, paid: 1_000 },
        owner,
        log: silent,
        signal: stopping.signal,
        ...options,
      })
      workers.set(owner, { notices, stopping })
      return notices
    },
    begin: async (change) => {
      const { id } = await store.make(draft(change), 7)
      await store.begin(id)
      return id
    },
    until: async (id, is) => {
      for (;;) {
        const notice = await store.get(id)
        if (notice && is(notice)) return notice
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
    told: (chatId) => control.chat({ chat: chatId }).messages.filter(({ message }) => message.from?.is_bot === true),
    close: async () => {
      for (const owner of workers.keys()) await stop(owner)
      await emulator.stop()
      await test.close()
    },
  }
}

export const isDone = ({ state }: Notice): boolean => state === 'done'
