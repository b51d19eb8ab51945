// node scripts/start.mjs <entry.ts> [arguments]: installs when needed, then runs the entry.
import { spawn } from 'node:child_process'
import { giveUp, install } from './install.mjs'
import { insteadOf } from './usage.mjs'

const [entry, ...args] = process.argv.slice(2)
if (entry === undefined) giveUp('Write what to run: node scripts/start.mjs src/main.ts')

const instead = insteadOf(entry, args)
if (instead) {
  ;(instead.code === 0 ? console.log : console.error)(instead.line)
  process.exit(instead.code)
}

install()

const child = spawn(process.execPath, ['--import', 'tsx', entry, ...args], { stdio: 'inherit' })
// Ctrl-C reaches the child from the terminal itself, npm and service managers tell us only: the child minds the first, we outlive it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  })
}
// npm's shell dies of a signal without passing it on: who started us is gone, so nobody could stop us any more.
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
