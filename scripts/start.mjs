// node scripts/start.mjs <entry.ts> [arguments]: installs when needed, then runs the entry.
import { spawn } from 'node:child_process'
import { giveUp, install } from './install.mjs'
import { insteadOf } from './usage.mjs'

/** Commands beside a running assistant: like it, they run after `npm ci --omit=dev`. */
const PRODUCTION = new Set([
  'src/cli/certify/main.ts',
  'src/cli/doctor/main.ts',
  'src/cli/intents/main.ts',
  'src/cli/notice/main.ts',
  'src/cli/incident/main.ts',
  'src/cli/journal/main.ts',
  'src/cli/migrate/main.ts',
  'src/cli/rekey/main.ts',
  'src/cli/replay/main.ts',
  'src/cli/report/main.ts',
  'src/cli/trace/main.ts',
])

const [entry, ...args] = process.argv.slice(2)
if (entry === undefined) giveUp('Give the entry to run, such as: node scripts/start.mjs src/main.ts')

const instead = insteadOf(entry, args)
if (instead) {
  ;(instead.code === 0 ? console.log : console.error)(instead.line)
  process.exit(instead.code)
}

/**
 * Entries that use `tools/`, whose packages are development packages; with a token the assistant itself uses none of
 * it.
 */
const needsTools = () => {
  const isProduction = entry === 'src/main.ts' ? Boolean(process.env.BOT_TOKEN?.trim()) : PRODUCTION.has(entry)
  return !isProduction
}

install({ dev: needsTools() })

const child = spawn(process.execPath, ['--import', 'tsx', entry, ...args], { stdio: 'inherit' })
// Ctrl-C in a terminal reaches the child directly; npm and service managers signal only this process, which passes the
// signal on and ends after the child.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  })
}
// npm's shell dies of a signal without passing it on. When the parent is gone nothing could stop the child any more, so
// stop it.
const parent = process.ppid
setInterval(() => {
  if (process.ppid !== parent) child.kill('SIGTERM')
}, 500).unref()
child.on('error', (error) => giveUp(`Cannot run ${entry}: ${error.message}`))
child.on('exit', (code, signal) => {
  if (signal === null) process.exit(code ?? 1)
  for (const each of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(each)
  process.kill(process.pid, signal)
})
