// node --import tsx bench/turns.ts: how fast the whole bot is on this machine. Takes about half a minute and stops by itself.
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { createPool } from '../src/adapters/postgres/pool.ts'
import { startSandbox } from '../tools/operator-sandbox/sandbox-server.ts'
import type { PhoneMessage } from '../tools/telegram-emulator/control-types.ts'
import { startEmulator } from '../tools/telegram-emulator/emulator.ts'
import { startBot } from '../tests/chaos/bot-process.ts'
import { startPostgres } from '../tests/support/postgres-server.ts'
import { makeRunFolder } from '../tests/support/run-folder.ts'

const TOKEN = '1000000001:emulated-bot-token-emulated-bot-tok'
const CUSTOMERS = Number(process.argv[2] ?? 50)
const LOAD_MS = 8_000
const IDLE_PRESSES = 200

const postgres = await startPostgres({ durable: true })
const sandbox = await startSandbox()
const emulator = await startEmulator({ bots: [{ token: TOKEN, username: 'dozvon_bot' }] })
const { folder, remove } = await makeRunFolder()
const bot = startBot({
  BOT_TOKEN: TOKEN,
  TELEGRAM_API_ROOT: emulator.url,
  OPERATOR_URL: sandbox.url,
  DATABASE_URL: postgres.url,
  DATA_KEY: 'ab'.repeat(32),
  DATA_DIR: folder,
  SERVICES: 'my-mts',
  PORT: '0',
  LOG_LEVEL: 'warn',
})
const pool = createPool(postgres.url, () => undefined, 1)
await bot.ready

/** Resolves with the next question of a chat. */
const waiting = new Map<number, (message: PhoneMessage['message']) => void>()
emulator.control.listen(({ type, chat_id: chat, message }) => {
  if (type !== 'message' || !message?.reply_markup || message.from?.is_bot !== true) return
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

/** To the typed number and back, again and again: no operator in between. */
const press = async (person: Person): Promise<number> => {
  const next = question(person.id)
  const began = performance.now()
  emulator.control.press({ user: person.id, message_id: person.shown, button_index: person.place })
  const message = await next
  person.shown = message.message_id
  person.place = person.place === 1 ? 0 : 1
  return performance.now() - began
}

const join = async (): Promise<Person> => {
  const { id } = emulator.control.addUser({ first_name: 'Bench', language_code: 'ru' })
  const first = question(id)
  emulator.control.start({ user: id, payload: 'missing-sms' })
  return { id, shown: (await first).message_id, place: 1 }
}

/** Processor time of the bot so far, milliseconds: fields 14 and 15 of /proc/[pid]/stat, in hundredths of a second (proc(5)). */
const cpuMs = (): number => {
  const fields = readFileSync(`/proc/${bot.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}
const transactions = async (): Promise<number> => {
  await sleep(1_200)
  return (
    (
      await pool.query<{ n: number }>(
        `select xact_commit::int as n from pg_stat_database where datname = current_database()`,
      )
    ).rows[0]?.n ?? 0
  )
}
const turns = async (): Promise<number> =>
  (await pool.query<{ n: number }>('select sum(turn)::int as n from conversation')).rows[0]?.n ?? 0
const at = (sorted: readonly number[], part: number): string =>
  (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(1)
const say = (line: string): void => void process.stdout.write(`${line}\n`)

say(
  `${cpus().length} × ${cpus()[0]?.model ?? '?'}, node ${process.version}; Telegram and its customers run in this process, on the same processors`,
)

const alone = await join()
for (let warm = 0; warm < 30; warm += 1) await press(alone)
const times: number[] = []
for (let count = 0; count < IDLE_PRESSES; count += 1) {
  await sleep(15)
  times.push(await press(alone))
}
const sorted = times.toSorted((one, other) => one - other)
say(`idle: press → new question  p50 ${at(sorted, 0.5)} ms  p99 ${at(sorted, 0.99)} ms  (${IDLE_PRESSES} presses)`)

const people = await Promise.all(Array.from({ length: CUSTOMERS }, join))
const quietBefore = await transactions()
const quietFrom = performance.now()
await sleep(2_000)
const perMs = ((await transactions()) - quietBefore) / (performance.now() - quietFrom)

const [before, turnsBefore, cpuBefore, from] = [await transactions(), await turns(), cpuMs(), performance.now()]
const loaded: number[] = []
await Promise.all(
  people.map(async (person) => {
    while (performance.now() - from < LOAD_MS) loaded.push(await press(person))
  }),
)
const took = performance.now() - from
const cpu = cpuMs() - cpuBefore
const done = (await turns()) - turnsBefore
const elapsed = performance.now() - from
const trips = (await transactions()) - before - perMs * elapsed
const slow = loaded.toSorted((one, other) => one - other)
say(
  `${CUSTOMERS} customers at once: ${((done / took) * 1_000).toFixed(0)} turns/s  p50 ${at(slow, 0.5)} ms  p99 ${at(slow, 0.99)} ms`,
)
say(
  `per turn: ${(cpu / done).toFixed(2)} ms of the bot's processor time (${((cpu / took) * 100).toFixed(0)} % of one), ${(trips / done).toFixed(1)} round trips to PostgreSQL, 3 calls of the Bot API`,
)

await bot.end('SIGTERM')
await pool.end()
await emulator.stop()
await sandbox.stop()
await postgres.end()
remove()
process.exit(0)
