import { afterAll, beforeAll, expect, test } from 'vitest'
import { readGauges } from '../../../src/adapters/postgres/read-gauges.ts'
import { createMetrics } from '../../../src/adapters/metrics/create-metrics.ts'
import type { ScrapeParts } from '../../../src/adapters/metrics/create-metrics.ts'
import { startWeb } from '../../../src/adapters/web/web-server.ts'
import type { Web } from '../../../src/adapters/web/web-server.ts'
import { openTestStore } from '../../support/store.ts'
import type { TestStore } from '../../support/store.ts'

const metrics = createMetrics({ version: '0', commit: 'unknown' })
const scrapeOf = (readDatabase: ScrapeParts['readDatabase']) => metrics.scrape({ leads: () => true, readDatabase })

let stored: TestStore
let web: Web
beforeAll(async () => {
  stored = await openTestStore()
  web = await startWeb({
    port: 0,
    host: '127.0.0.1',
    metricsToken: null,
    isHealthy: async () => true,
    scrape: () => scrapeOf(() => readGauges(stored.pool)),
    webhook: null,
    operatorEvents: null,
  })
})
afterAll(async () => {
  await web.stop()
  await stored.close()
})

const metric = async (name: string): Promise<number> => {
  const answer = await fetch(`http://127.0.0.1:${web.port}/metrics`)
  const text = await answer.text()
  return Number(new RegExp(`^${name} (.*)$`, 'm').exec(text)?.[1])
}

test('what waits is counted at every look, and nothing of it is told', async () => {
  expect(await metric('dozvon_inbox_waiting')).toBe(0)
  await stored.store.turns.receive([
    { source: 'x', chatId: 7, payload: { kind: 'event', event: { kind: 'unblocked', at: 1 } } },
  ])
  expect(await metric('dozvon_inbox_waiting')).toBe(1)
  expect(await metric('dozvon_desk_lag_seconds')).toBe(0)
})

test('the figures of the process are there while the database is away', async () => {
  const lonely = await startWeb({
    port: 0,
    host: '127.0.0.1',
    metricsToken: null,
    isHealthy: async () => false,
    scrape: () => scrapeOf(() => Promise.reject(new Error('away'))),
    webhook: null,
    operatorEvents: null,
  })
  const answer = await fetch(`http://127.0.0.1:${lonely.port}/metrics`)
  expect(await answer.text()).toContain('process_cpu_seconds_total')
  await lonely.stop()
})

test('a crowd that asks after our health asks the database once at a time', async () => {
  let asked = 0
  let answer = (_ok: boolean): void => {}
  const healthy = (): Promise<boolean> =>
    new Promise((resolve) => {
      asked += 1
      answer = resolve
    })
  const watched = await startWeb({
    port: 0,
    host: '127.0.0.1',
    metricsToken: null,
    isHealthy: healthy,
    scrape: async () => ({ text: '', contentType: 'text/plain' }),
    webhook: null,
    operatorEvents: null,
  })
  const ask = (): Promise<Response> => fetch(`http://127.0.0.1:${watched.port}/health`)
  const crowd = Array.from({ length: 20 }, ask)
  const metrics = await fetch(`http://127.0.0.1:${watched.port}/metrics`)
  expect([metrics.status, asked]).toEqual([200, 1])
  const ticking = setInterval(() => answer(true), 5)
  expect((await Promise.all(crowd)).map(({ status }) => status)).toEqual(crowd.map(() => 200))
  clearInterval(ticking)
  await watched.stop()
})
