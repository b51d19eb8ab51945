// npm test [-- arguments of vitest]: types, lint, format, dead code and all tests, on a real PostgreSQL, Redis and
// Chromium. npm run test:quick: the same without servers, processes and the browser.
import { spawn, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { giveUp, install, ROOT } from './install.mjs'
import { unkeptPromises } from './promises.mjs'

const NEEDED = [
  {
    debian: 'redis-server',
    names: ['redis-server'],
    how: 'install Redis (Debian: apt-get install redis-server; macOS: brew install redis)',
  },
  {
    debian: 'chromium',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    elsewhere: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    how: 'install Chromium (Debian: apt-get install chromium; macOS: brew install --cask chromium)',
  },
]

const canRun = (file) => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const isThere = ({ names, elsewhere = [] }) =>
  [
    ...(process.env.PATH ?? '').split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name))),
    ...elsewhere,
  ].some(canRun)

/** Runs `act` while packages may not start services (Debian, policy-rc.d; 101: "action forbidden by policy"). */
const withoutServices = (act) => {
  const policy = '/usr/sbin/policy-rc.d'
  if (existsSync(policy)) return act()
  spawnSync('sh', ['-c', `printf '#!/bin/sh\\nexit 101\\n' > ${policy} && chmod 755 ${policy}`])
  try {
    return act()
  } finally {
    rmSync(policy, { force: true })
  }
}

const installPrograms = () => {
  const missing = NEEDED.filter((program) => !isThere(program))
  if (missing.length === 0) return
  if (process.getuid?.() === 0 && isThere({ names: ['apt-get'] })) {
    const packages = missing.map(({ debian }) => debian)
    console.log(`Installing ${packages.join(' and ')}…`)
    const command = `apt-get update -q && apt-get install -q -y --no-install-recommends ${packages.join(' ')}`
    const apt = withoutServices(() =>
      spawnSync('sh', ['-c', command], {
        encoding: 'utf8',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }),
    )
    if (apt.status !== 0) console.error(`${apt.stdout ?? ''}${apt.stderr ?? ''}`)
  }
  const still = missing.find((program) => !isThere(program))
  if (still) giveUp(`The tests need ${still.names[0]}: ${still.how}`)
}

/** The running child process, for signals; the tests' servers end with it. */
let running = null
let stopped = false
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    stopped = true
    if (signal !== 'SIGINT' || !process.stdin.isTTY) running?.kill(signal)
  })
}

const tool = (folder, file) => path.join(ROOT, 'node_modules', folder, file)

/** Runs a tool of node_modules. Its output is shown at once, or with `quiet` only when it fails. */
const run = (file, args, { quiet }) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [file, ...args], { stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit' })
    running = child
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        output += chunk
      })
    }
    child.on('close', (code) => {
      if (quiet && code !== 0) console.log(output.trimEnd())
      resolve(code === 0)
    })
  })

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

const check = async (name, file, args) => {
  const since = Date.now()
  const passed = await run(file, args, { quiet: true })
  console.log(`${passed ? '✓' : '✗'} ${name} (${seconds(since)})`)
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1 }
}

/**
 * Runs vitest. Also counts as failures: a file that does not load, an error outside of a test, a skipped test, a
 * missing report, and in a whole run a test that SECURITY.md names and that did not pass.
 */
const tests = async (args) => {
  const since = Date.now()
  const folder = mkdtempSync(path.join(tmpdir(), 'dozvon-report-'))
  const file = path.join(folder, 'report.json')
  try {
    const passed = await run(
      tool('vitest', 'vitest.mjs'),
      ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args],
      { quiet: false },
    )
    if (!existsSync(file)) return { passed: 0, failed: 1 }
    const report = JSON.parse(readFileSync(file, 'utf8'))
    const unloaded = report.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.every((one) => one.status !== 'failed'),
    ).length
    const leftOut = args.some((arg) => /^(-t|--testNamePattern)/.test(arg))
      ? 0
      : report.numPendingTests + report.numTodoTests
    if (leftOut > 0) console.log(`${leftOut} skipped: a test that does not run proves nothing`)
    const security = path.join(ROOT, 'SECURITY.md')
    const isWhole = args.length === 0 && existsSync(security)
    const unkept = isWhole ? unkeptPromises(readFileSync(security, 'utf8'), report, ROOT) : []
    for (const promise of unkept) console.log(`SECURITY.md names a test that did not pass in this run: ${promise}`)
    const failed = report.numFailedTests + unloaded + leftOut + unkept.length
    console.log(`${passed ? '✓' : '✗'} tests (${seconds(since)})`)
    return { passed: report.numPassedTests, failed: failed === 0 && !passed ? 1 : failed }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs a step; an exception counts as a failure, so that the last line is always printed. */
const counted = async (step) => {
  try {
    return await step()
  } catch (error) {
    console.log(`✗ ${error instanceof Error ? error.message : error}`)
    return { passed: 0, failed: 1 }
  }
}

const [mode, ...rest] = process.argv.slice(2)
const isQuick = mode === '--quick'
const given = isQuick ? rest : process.argv.slice(2)

if (mode === '--help') {
  console.log(
    'npm test [-- arguments of vitest]\nTypes, lint, format, dead code and all tests, or those tests only that the arguments name: npm test -- tests/core.\n' +
      'npm run test:quick does the same with the tests that need no server.',
  )
  process.exit(0)
}
install()
if (!isQuick) installPrograms()

const steps = [
  () => check('types', tool('typescript', 'bin/tsc'), ['--noEmit']),
  () => check('lint', tool('oxlint', 'bin/oxlint'), ['--deny-warnings']),
  () => check('format', tool('oxfmt', 'bin/oxfmt'), ['--check']),
  () => check('dead code', tool('knip', 'bin/knip.js'), []),
  () => tests(isQuick ? ['--project', 'pure', ...given] : given),
]
const total = { passed: 0, failed: 0 }
for (const step of steps) {
  if (stopped) break
  const { passed, failed } = await counted(step)
  total.passed += passed
  total.failed += failed
}
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = stopped || total.failed > 0 ? 1 : 0
