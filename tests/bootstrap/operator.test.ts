import { expect, it } from 'vitest'
import { CAPABILITIES } from '../../wire/operator/capabilities.ts'
import type { PlaygroundConfig } from '../../src/bootstrap/config.ts'
import { createLogger } from '../../src/bootstrap/logger.ts'
import { startSandbox } from '../../tools/operator-sandbox/sandbox-server.ts'
import { createShutdown } from '../../src/bootstrap/shutdown.ts'
import { warningAbout, openOperator } from '../../src/bootstrap/operator.ts'

it.each(['http://10.0.0.5:8085', 'http://operator.example/api', 'http://127.operator.example', 'http://[fd00::1]:80'])(
  'plain http to another machine is warned of, with the remedy: %s',
  (url) => {
    expect(warningAbout('OPERATOR_URL', url)).toMatch(
      /^OPERATOR_URL: [^\n]+: set it to an https address, such as https:\/\/[^\n]+$/,
    )
  },
)

it.each(['https://operator.example', 'http://127.0.0.1:8085', 'http://localhost:8085', 'http://[::1]:8085'])(
  '%s is no reason to warn',
  (url) => {
    expect(warningAbout('OPERATOR_URL', url)).toBeNull()
  },
)

it('the warning comes once, at the start', async () => {
  const sandbox = await startSandbox()
  const lines: string[] = []
  const log = createLogger({ level: 'warn', write: (line) => lines.push(line) })
  const shutdown = createShutdown(log)
  // Loopback by a name that is none of its own: every 0.0.0.0 leads there.
  const url = sandbox.url.replace('127.0.0.1', '0.0.0.0')
  await openOperator(
    { mode: 'playground', operator: { url, token: null, eventsUrl: null } } as PlaygroundConfig,
    log,
    shutdown,
  )
  expect(lines.filter((line) => line.includes('OPERATOR_URL'))).toHaveLength(1)
  await shutdown.run()
  await sandbox.stop()
})

it.each([
  ['a secret', []],
  ['a guess', [expect.stringMatching(/OPERATOR_ISSUER: the log-in fails \(OAUTH:invalid_client\).*npm run doctor/)]],
])('a log-in by %s is tried at the start', async (secret, warnings) => {
  const sandbox = await startSandbox({ authorization: { clients: [{ id: 'small', secret: 'a secret' }] } })
  const lines: string[] = []
  const log = createLogger({ level: 'warn', write: (line) => lines.push(line) })
  const shutdown = createShutdown(log)
  const login = { issuer: sandbox.url, clientId: 'small', proof: { secret }, purpose: 'dpv:CustomerCare' }
  const operator = { url: sandbox.url, token: null, login, eventsUrl: null }
  await openOperator({ mode: 'playground', operator } as PlaygroundConfig, log, shutdown)
  expect(lines.filter((line) => line.includes('OPERATOR_ISSUER'))).toEqual(warnings)
  await shutdown.run()
  await sandbox.stop()
})

it.each([
  ['of SIM changes', ['when a SIM card was changed'], ['signals.simSwapDate']],
  [
    'of SIM changes and holders',
    ['when a SIM card was changed', 'whether a number has a new holder'],
    ['signals.simSwapDate', 'signals.numberRecycling'],
  ],
  ['nothing that matters', [], []],
] as const)('an operator that cannot tell %s is one line at the start', async (_, blind, without) => {
  const capabilities = CAPABILITIES.filter((one) => !without.some((lacking) => lacking === one))
  const sandbox = await startSandbox({ capabilities })
  const lines: string[] = []
  const log = createLogger({ level: 'warn', write: (line) => lines.push(line) })
  const shutdown = createShutdown(log)
  await openOperator(
    { mode: 'playground', operator: { url: sandbox.url, token: null, eventsUrl: null } } as PlaygroundConfig,
    log,
    shutdown,
  )
  const said = lines.filter((line) => line.includes('it cannot tell'))
  expect(said).toHaveLength(blind.length > 0 ? 1 : 0)
  for (const what of blind) expect(said[0]).toContain(what)
  await shutdown.run()
  await sandbox.stop()
})
