// node --import tsx bench/desk.ts [customers] [groups] [words] [seconds]: how long words wait for the desk, on
// Telegram's own clock, when so many customers ask within a minute and each side writes so many words, one every so
// many seconds. Stops by itself, after five minutes without arguments; `3 1 12 12` are three quiet talks in one group.
import { loadTexts } from '../src/adapters/fluent/load-texts.ts'
import { startSandbox } from '../tools/operator-sandbox/sandbox-server.ts'
import { startEmulator } from '../tools/telegram-emulator/emulator.ts'
import { migrate } from '../src/adapters/postgres/migrate.ts'
import { createPool } from '../src/adapters/postgres/pool.ts'
import { botSettings } from './bot-settings.ts'
import { startProgram } from '../tests/support/program-process.ts'
import { runCrowd, told } from '../tests/journeys/desk-crowd.ts'
import { openDesk } from '../tests/journeys/desk.ts'
import { startPostgres } from '../tests/support/postgres-server.ts'
import { makeRunFolder } from '../tests/support/run-folder.ts'

const TOKEN = '1000000001:emulated-bot-token-emulated-bot-tok'
const CUSTOMERS = Number(process.argv[2] ?? 50)
const GROUPS = Number(process.argv[3] ?? 3)
const WORDS = Number(process.argv[4] ?? 6)
const THINKS_MS = Number(process.argv[5] ?? 10) * 1_000
const LONGEST_MS = 480_000

const postgres = await startPostgres({ durable: true })
const pool = createPool(postgres.url, () => undefined, 2)
await migrate(pool)
const sandbox = await startSandbox()
const emulator = await startEmulator({ bots: [{ token: TOKEN, username: 'dozvon_bot' }] })
emulator.control.setFlood({ mode: 'realistic' })
const desk = await openDesk({ emulator, texts: loadTexts('locales', 'ru', () => undefined), test: { pool } }, GROUPS)
const agents = [desk.anna, desk.boris, ...(await Promise.all(['Глеб', 'Дина', 'Егор'].map(desk.colleague)))]
const { folder, remove } = await makeRunFolder()
const bot = startProgram(['--import', 'tsx', 'src/main.ts'], {
  ...botSettings({ token: TOKEN, apiRoot: emulator.url, databaseUrl: postgres.url, dataDir: folder }),
  OPERATOR_URL: sandbox.url,
  SUPPORT_CHAT_IDS: desk.groups.join(','),
  ADMIN_IDS: String(desk.vera.id),
})
const tooLong = setTimeout(() => {
  process.stderr.write('not over in time\n')
  process.exit(1)
}, LONGEST_MS)
await bot.ready

const began = Date.now()
const { arrived, toAgents, toCustomers, untilTopic } = await runCrowd({ emulator }, desk, {
  customers: CUSTOMERS,
  withinMs: 60_000,
  words: WORDS,
  agents,
  thinksMs: THINKS_MS,
})
const isWhole = (got: readonly number[]): boolean => got.join() === Array.from({ length: WORDS }, (_, n) => n).join()
const wrong = arrived.filter(
  ({ inTopic, atCustomer, strangers }) => !isWhole(inTopic) || !isWhole(atCustomer) || strangers > 0,
).length
const refused = emulator.control.log({}).filter(({ status }) => status === 429)
const inGroups = refused.filter(({ params }) => desk.groups.includes(Number(params['chat_id'])))
const operations = emulator.control
  .log({})
  .filter(
    ({ method, params }) => /^(send|edit|copy|create)/.test(method) && desk.groups.includes(Number(params['chat_id'])),
  )
const idle = operations.filter(({ answer }) => JSON.stringify(answer).includes('not modified'))
process.stdout.write(
  [
    `${CUSTOMERS} customers within a minute, ${agents.length} agents, ${GROUPS} groups, ${WORDS} words each way; over after ${Math.round((Date.now() - began) / 1_000)} s`,
    `operations of the groups: ${operations.length}, of them edits that changed nothing: ${idle.length}`,
    `until the topic with its card is there: ${told(untilTopic)}`,
    `words to agents: ${told(toAgents)}`,
    `words to customers: ${told(toCustomers)}`,
    `talks in which a word was lost, doubled, out of order or elsewhere: ${wrong}; 429 answers: ${inGroups.length} in groups (${[...new Set(inGroups.map(({ method }) => method))].join(', ')}), ${refused.length - inGroups.length} in private chats`,
    '',
  ].join('\n'),
)

clearTimeout(tooLong)
await bot.end('SIGTERM')
await pool.end()
await emulator.stop()
await sandbox.stop()
await postgres.end()
remove()
process.exit(0)
