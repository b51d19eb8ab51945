// node --import tsx bench/notices.ts [CUSTOMERS] [SECONDS at 30/s]: how fast and how evenly notices leave, and what
// live conversations feel meanwhile. About four minutes with 100,000 customers; stops by itself. REDIS_URL: the pace is
// kept there.
import { readFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Notice } from '../src/core/notice/notice.ts'
import type { PhoneMessage } from '../tools/telegram-emulator/control-types.ts'
import { startEmulator } from '../tools/telegram-emulator/emulator.ts'
import { startSandbox } from '../tools/operator-sandbox/sandbox-server.ts'
import { createNoticeStore } from '../src/adapters/postgres/notices/postgres-notice-store.ts'
import { createPool } from '../src/adapters/postgres/pool.ts'
import { botSettings } from './bot-settings.ts'
import { startProgram } from '../tests/support/program-process.ts'
import { startPostgres } from '../tests/support/postgres-server.ts'
import { makeRunFolder } from '../tests/support/run-folder.ts'

const TOKEN = '1000000001:emulated-bot-token-emulated-bot-tok'
const CUSTOMERS = Number(process.argv[2] ?? 100_000)
const FREE_SECONDS = Number(process.argv[3] ?? 30)
const FIRST = 10_000_000
const LIVE = 10

/** Telegram takes one message a second in a chat, and a press leads to two. */
const THINKS_MS = 4_000
const LONGEST_MS = 300_000

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const postgres = await startPostgres({ durable: true })
const sandbox = await startSandbox()
const emulator = await startEmulator({ bots: [{ token: TOKEN, username: 'dozvon_bot' }] })
const { control } = emulator
const { folder, remove } = await makeRunFolder()

/** Everybody has begun before the bot listens. */
for (let id = FIRST; id < FIRST + CUSTOMERS; id += 1) {
  control.addUser({ id, first_name: 'Bench', language_code: 'ru' })
  control.start({ user: id })
}
await fetch(`${emulator.url}/bot${TOKEN}/deleteWebhook?drop_pending_updates=true`)
const bot = startProgram(['--import', 'tsx', 'src/main.ts'], {
  ...botSettings({ token: TOKEN, apiRoot: emulator.url, databaseUrl: postgres.url, dataDir: folder }),
  OPERATOR_URL: sandbox.url,
  ...(process.env['REDIS_URL'] === undefined ? {} : { REDIS_URL: process.env['REDIS_URL'] }),
})
await bot.ready
const pool = createPool(postgres.url, () => undefined, 2)
const store = createNoticeStore(pool, [{ id: 'my-mts', country: 'BY', timeZone: 'Europe/Minsk' }])
await pool.query(
  `insert into conversation (chat_id, locale, seen_at) select n, 'ru', now() from generate_series($1::bigint, $2::bigint) n`,
  [FIRST, FIRST + CUSTOMERS - 1],
)
control.advanceClock({ advance_ms: 61_000 })
control.setFlood({ mode: 'broadcast' })

/** When notices arrived; and the next questions of live customers. */
let arrived: number[] = []
const waiting = new Map<number, (message: PhoneMessage['message']) => void>()
control.listen(({ type, chat_id: chat, message }) => {
  if (type !== 'message' || message?.from?.is_bot !== true) return
  if (chat >= FIRST && chat < FIRST + CUSTOMERS) arrived.push(performance.now())
  if (!message.reply_markup) return
  waiting.get(chat)?.(message)
  waiting.delete(chat)
})
const question = (chat: number): Promise<PhoneMessage['message']> =>
  new Promise((resolve) => waiting.set(chat, resolve))

interface Person {
  readonly id: number
  shown: number
  place: number
}
const press = async (person: Person): Promise<number> => {
  const next = question(person.id)
  const began = performance.now()
  control.press({ user: person.id, message_id: person.shown, button_index: person.place })
  person.shown = (await next).message_id
  person.place = person.place === 1 ? 0 : 1
  return performance.now() - began
}
const join = async (no: number): Promise<Person> => {
  const { id } = control.addUser({ id: 1_000 + no, first_name: 'Live', language_code: 'ru' })
  const first = question(id)
  control.start({ user: id, payload: 'missing-sms' })
  return { id, shown: (await first).message_id, place: 1 }
}
const people = await Promise.all(Array.from({ length: LIVE }, (_, no) => join(no)))

const at = (times: readonly number[], part: number): string => {
  const sorted = times.toSorted((one, other) => one - other)
  return (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(0)
}

/** Live customers press until `isOver`. */
const chat = async (isOver: () => boolean): Promise<readonly number[]> => {
  const times: number[] = []
  await Promise.all(
    people.map(async (person, no) => {
      await sleep((no * THINKS_MS) / LIVE)
      while (!isOver()) {
        times.push(await press(person))
        await sleep(THINKS_MS)
      }
    }),
  )
  return times
}
const memoryMb = (): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${bot.pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024
const mostInASecond = (times: readonly number[]): number => {
  let [from, most] = [0, 0]
  for (const [place, time] of times.entries()) {
    while (time - (times[from] ?? time) >= 1_000) from += 1
    most = Math.max(most, place - from + 1)
  }
  return most
}

const alone = await chat(
  (
    (until: number) => () =>
      performance.now() > until
  )(performance.now() + 15_000),
)
say(
  `${cpus().length} × ${cpus()[0]?.model ?? '?'}, node ${process.version}, load ${loadavg()[0]?.toFixed(1)}, pace in ${process.env['REDIS_URL'] === undefined ? 'PostgreSQL' : 'Redis'}`,
)
say(
  `${LIVE} live customers alone: press → new question  p50 ${at(alone, 0.5)} ms  p99 ${at(alone, 0.99)} ms  (${alone.length})`,
)

/** Calls that Telegram counts, and those that it refused. */
const counted = new Set(['sendMessage', 'editMessageText', 'editMessageReplyMarkup'])

const notify = async (paid: boolean, forMs: number, withLive: boolean): Promise<void> => {
  const ceiling = paid ? 1_000 : 30
  arrived = []
  const { id } = await store.make(
    {
      kind: 'news',
      texts: { ru: 'Работы с 23:00 до 1:00' },
      fallback: 'ru',
      photo: null,
      buttons: [],
      audience: { chats: Array.from({ length: CUSTOMERS }, (_, no) => FIRST + no) },
      silent: false,
      at: null,
      respectsNight: false,
      onCrash: 'twice',
      paid,
    },
    1,
  )
  const began = performance.now()
  await store.begin(id)
  const took = performance.now() - began
  const [memory, refused]: [number[], number[]] = [[], []]
  let [seq, over] = [control.log({ limit: 1 }).at(-1)?.seq ?? 0, false]
  let others = 0
  const talking = withLive ? chat(() => over) : Promise.resolve([])
  let notice: Notice | null = null
  const end = performance.now() + forMs
  while (performance.now() < end) {
    await sleep(1_000)
    const calls = control.log({ since: seq })
    seq = calls.at(-1)?.seq ?? seq
    for (const { status, method, params } of calls) {
      if (status === 429) refused.push(seq)
      if (counted.has(method) && Number(params['chat_id']) < FIRST) others += 1
    }
    memory.push(memoryMb())
    notice = await store.get(id)
    if (notice?.state === 'done') break
  }
  over = true
  const live = await talking
  await store.move(id, 'cancelled')
  const [first = 0, last = 0] = [arrived[0], arrived.at(-1)]
  const steady = arrived.filter((time) => time > first + 1_000 && time < last - 1_000)
  const seconds = ((steady.at(-1) ?? 0) - (steady[0] ?? 0)) / 1_000
  const rate = (steady.length - 1) / seconds
  const lively = others / ((last - first) / 1_000)
  say(
    `${paid ? 'paid' : 'free'}: audience of ${CUSTOMERS} fixed in ${took.toFixed(0)} ms; ${arrived.length} sent in ${((last - first) / 1_000).toFixed(1)} s, ${rate.toFixed(2)} a second = ${((100 * rate) / ceiling).toFixed(1)} % of ${ceiling}` +
      `${withLive ? ` (with ${lively.toFixed(1)} a second of live customers ${((100 * (rate + lively)) / ceiling).toFixed(1)} %)` : ''}; ` +
      `most in one second ${mostInASecond(arrived)}; 429: ${refused.length}; 100,000 take ${(100_000 / rate / 60).toFixed(1)} min`,
  )
  say(
    `  memory of the bot ${memory[Math.min(4, memory.length - 1)]?.toFixed(0)} → ${memory.at(-1)?.toFixed(0)} MB, most ${Math.max(...memory).toFixed(0)} MB${withLive ? `; live: p50 ${at(live, 0.5)} ms  p99 ${at(live, 0.99)} ms  (${live.length})` : ''}; load ${loadavg()[0]?.toFixed(1)}`,
  )
  await sleep(2_000)
}

await notify(false, FREE_SECONDS * 1_000, false)
await notify(false, FREE_SECONDS * 1_000, true)
await notify(true, LONGEST_MS, true)

await bot.end('SIGTERM')
await pool.end()
await emulator.stop()
await sandbox.stop()
await postgres.end()
remove()
process.exit(0)
