import { afterAll, beforeAll, expect, it } from 'vitest'
import { createMetrics } from '../../src/adapters/metrics/create-metrics.ts'
import { createLogger } from '../../src/bootstrap/logger.ts'
import { observeTurns } from '../../src/bootstrap/observe-turns.ts'
import type { App } from '../../src/app/app.ts'
import { openEchoStage } from './stage.ts'
import type { EchoStage } from './stage.ts'

const CHAT = 1_001

const metrics = createMetrics({ version: '0', commit: 'unknown' })
const lines: string[] = []
const log = createLogger({ level: 'debug', pretty: false, write: (line) => void lines.push(line) })

let stage: EchoStage
let app: App
beforeAll(async () => {
  stage = await openEchoStage()
  app = await stage.open('one', observeTurns(metrics.turns, stage.test.vault, log))
  stage.emulator.control.addUser({ id: CHAT, first_name: 'Test' })
  stage.emulator.control.start({ user: CHAT })
})
afterAll(() => stage.close())

const write = async (update: number): Promise<void> => {
  const message = {
    message_id: update,
    date: 1,
    chat: { id: CHAT, type: 'private' },
    from: { id: CHAT, is_bot: false, first_name: 'T' },
    text: 'hello',
  }
  await app.receive([
    { source: `u:${update}`, chatId: CHAT, payload: { kind: 'update', update: { update_id: update, message } } },
  ])
  await stage.quiet()
}

/**
 * Statements of the sweeps and of what is looked at every few seconds: they are issued whether there is a turn or not.
 */
const BESIDE_TURNS: ReadonlySet<string> = new Set([
  'abandoned-copies',
  'advance-incidents',
  'current-incidents',
  'due-timers',
  'notice-cards-moving',
  'past-incidents',
  'rescheduled-incidents',
  'running-notices',
  'stalled',
  'start-notices',
  'unannounced-incidents',
])

it('a turn of a chat that is remembered takes three kinds of statements, however closely it is watched', async () => {
  await write(1)
  await write(2)
  const before = stage.issued.length
  await write(3)
  const issued = stage.issued.slice(before).filter((name) => !BESIDE_TURNS.has(name))
  expect([...new Set(issued)]).toEqual(['receive', 'commit-messages', 'end-messages'])
  expect(lines.filter((line) => line.includes('"msg":"turn"'))).toHaveLength(3)
  const { text } = await metrics.scrape({ leads: () => true, readDatabase: async () => [] })
  expect(text).toMatch(/^dozvon_events_total\{kind="wrote"\} 3$/m)
})
