/** Fills the database of a bot, so that its turns are measured as they are after years. */
import { createPool } from '../../src/adapters/postgres/pool.ts'
import type { Pool } from '../../src/adapters/postgres/pool.ts'
import type { ProgramProcess } from '../../tests/support/program-process.ts'
import { startBotApi } from './bot-api.ts'
import { createCustomers } from './customers.ts'

/** Chats of stored conversations begin here; those of customers are smaller. */
const FIRST = 10_000_000

/** Conversations that one statement writes. */
const BATCH = 50_000

interface Growth {
  /** Starts the bot as a client of a Bot API. */
  readonly launch: (apiRoot: string) => ProgramProcess
  readonly url: string
  readonly stored: number
}

/** Lets one customer begin, so that the bot writes a conversation of its own making. Gives the customer's chat. */
const makeOne = async (launch: Growth['launch']): Promise<number> => {
  const chat = FIRST - 1
  let asked: () => void = () => undefined
  const question = new Promise<void>((resolve) => (asked = resolve))
  const api = await startBotApi({ delayMs: 0, onQuestion: () => asked() })
  const bot = launch(api.url)
  await bot.ready
  createCustomers(api.phone, 1, chat).one()
  await question
  await bot.end('SIGTERM')
  await api.stop()
  return chat
}

/**
 * Stores so many copies of a chat's sealed conversation under other chats, and a timer for every tenth, due in one to
 * eight days. A copy cannot be opened, since a sealed value is bound to its row, but nobody opens it: its customer is
 * silent.
 */
export const copyConversation = async (pool: Pool, chat: number, stored: number): Promise<void> => {
  for (let from = 0; from < stored; from += BATCH)
    await pool.query(
      `insert into conversation (chat_id, turn, sealed, locale, flow, step, service, seen_at)
       select $1::bigint + n, turn, sealed, locale, flow, step, service, now()
       from conversation, generate_series($2::int, $3::int) n where chat_id = $4`,
      [FIRST, from, Math.min(from + BATCH, stored) - 1, chat],
    )
  await pool.query(
    `insert into timer (chat_id, key, turn, due)
     select $1::bigint + n * 10, 'silence', 1, now() + interval '1 day' + random() * interval '7 days'
     from generate_series(0, $2::int - 1) n`,
    [FIRST, Math.floor(stored / 10)],
  )
}

/** Lets the bot make its tables and one conversation, and copies that. */
export const storeConversations = async ({ launch, url, stored }: Growth): Promise<void> => {
  const chat = await makeOne(launch)
  const pool = createPool(url, () => undefined, 1)
  try {
    await pool.query('set statement_timeout = 0')
    await copyConversation(pool, chat, stored)
    await pool.query('vacuum analyze conversation, timer')
    await pool.query('checkpoint')
  } finally {
    await pool.end()
  }
}
