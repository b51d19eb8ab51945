import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWeb } from '../../../src/adapters/web/web-server.ts'
import type { Web } from '../../../src/adapters/web/web-server.ts'

let web: Web
let changes = 0
beforeAll(async () => {
  const events = { path: '/operator', onChanged: () => void (changes += 1) }
  web = await startWeb({
    port: 0,
    host: '127.0.0.1',
    metricsToken: null,
    isHealthy: async () => true,
    scrape: async () => ({ text: '', contentType: 'text/plain' }),
    webhook: null,
    operatorEvents: events,
  })
})
afterAll(() => web.stop())

test('whatever the operator sends to its listener is a reason to look, and answered as TM Forum wants it', async () => {
  const post = (path: string, body: string) => fetch(`http://127.0.0.1:${web.port}${path}`, { method: 'POST', body })
  const answers = [
    await post('/operator/listener/serviceProblemCreateEvent', '{}'),
    await post('/operator/listener/serviceProblemStateChangeEvent', 'no json'),
    await post('/operator', '{}'),
    await fetch(`http://127.0.0.1:${web.port}/operator/listener/serviceProblemCreateEvent`),
  ]
  expect([answers.map(({ status }) => status), changes]).toEqual([[201, 201, 404, 404], 2])
})
