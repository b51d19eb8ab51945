import { expect, it } from 'vitest'
import { freePort } from '../support/redis.ts'
import { rowsOf } from '../support/store.ts'
import { eventually } from './desk.ts'
import { useScene } from './scene.ts'

const scene = useScene({
  prepare: async ({ sandbox }) => {
    const port = await freePort()
    return { port, operator: { url: sandbox.url, token: null, eventsUrl: `http://127.0.0.1:${port}/operator` } }
  },
})

const hasOutage = async (): Promise<boolean> =>
  (await rowsOf(scene().test.pool, `select from incident where source = 'operator' and state = 'open'`)).length > 0
/** Far sooner than the list would be looked at by itself. */
const soon = async (what: string, holds: () => Promise<boolean>): Promise<void> =>
  void (await eventually(
    () => what,
    async () => (await holds()) || undefined,
  ))

it('an outage is known as soon as the operator tells of it, and over as soon as it tells that', async () => {
  await soon('the hub knows us', async () =>
    scene()
      .logged()
      .some((line) => line.includes('incidents.hub')),
  )
  expect(await hasOutage()).toBe(false)
  await scene().control('PATCH', 'network', { outage: {} })
  await soon('the outage is known', hasOutage)
  await scene().control('PATCH', 'network', { outage: null })
  await soon('it is over', async () => !(await hasOutage()))
})
