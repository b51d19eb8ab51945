// npm run notice -- FILE.yaml [--yes] | list | watch|pause|resume|cancel|recall ID | correct ID FILE.yaml
import { createInterface } from 'node:readline/promises'
import { ConfigError, readConfig } from '../config.ts'
import { createLogger } from '../logger.ts'
import { writeAudit } from '../postgres/desk/agents.ts'
import { createNoticeStore } from '../postgres/notices/notice-store.ts'
import { createClosers } from '../wire/closers.ts'
import { openDatabase } from '../wire/database.ts'
import { known, openWorld } from '../wire/world.ts'
import { act, CannotError } from './act.ts'
import { ArgumentError, help, readArguments } from './arguments.ts'
import type { Wanted } from './arguments.ts'
import { NoticeFileError } from './read-notice.ts'
import { watch } from './watch.ts'

const isTerminal = process.stdin.isTTY && process.stdout.isTTY

const ask = async (question: string): Promise<boolean> => {
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  const leaving = new AbortController()
  lines.on('SIGINT', () => leaving.abort())
  const answer = await lines.question(`${question} (yes/no) `, { signal: leaving.signal }).catch(() => 'no')
  lines.close()
  return /^(y|yes|да)$/i.test(answer.trim())
}

const show = (line: string, end: boolean): void => {
  if (isTerminal) process.stdout.write(`\r\u001B[K${line}${end ? '\n' : ''}`)
  else if (end) console.log(line)
}

const run = async (wanted: Exclude<Wanted, { act: 'help' }>): Promise<number> => {
  const config = readConfig(process.env, known())
  const log = createLogger({ level: 'warn', write: line => void process.stderr.write(line) })
  const closers = createClosers(log)
  const watching = new AbortController()
  process.on('SIGINT', () => watching.abort())
  process.on('SIGTERM', () => watching.abort())
  try {
    const world = await openWorld(config.services, config.defaultLocale, log)
    const { pool } = await openDatabase(config, log, closers)
    const store = createNoticeStore(pool, world.services)
    const { rowCount: processes } = await pool.query('select from process')
    if (processes === 0 && wanted.act !== 'list') console.log('Nobody sends now: the assistant does as soon as it is started (npm start).')
    const by = config.adminIds[0] ?? 0
    await act({
      store, world, by, now: Date.now, say: line => console.log(line), ask: question => (isTerminal ? ask(question) : null),
      audit: (action, about) => writeAudit(pool, [{ actor: by, action, chatId: null, about }]),
      watch: async id => {
        const notice = await watch({ store, show, signal: watching.signal }, id)
        if (watching.signal.aborted) console.log(`It goes on without you. Look again with: npm run notice -- watch ${id}`)
        return notice
      },
    }, wanted)
    return 0
  } finally {
    await closers.closeAll()
  }
}

const isTold = (error: unknown): error is Error =>
  [ArgumentError, CannotError, ConfigError, NoticeFileError].some(kind => error instanceof kind)

const begin = async (): Promise<number> => {
  const wanted = readArguments(process.argv.slice(2))
  if (wanted.act !== 'help') return run(wanted)
  console.log(help)
  return 0
}

begin().then(code => process.exit(code), (error: unknown) => {
  console.error(isTold(error) ? error.message : error)
  process.exit(1)
})
