import { afterAll, beforeAll, expect, it } from 'vitest'
import type { App } from '../../../src/app/app.ts'
import type { Incident } from '../../../src/core/incident/incident.ts'
import { createPool } from '../../../src/adapters/postgres/pool.ts'
import { openEchoStage, until } from '../stage.ts'
import type { EchoStage } from '../stage.ts'

let stage: EchoStage
let apps: readonly App[]
beforeAll(async () => {
  stage = await openEchoStage()
  apps = [await stage.open('one'), await stage.open('two')]
})
afterAll(() => stage.close())

let lastChat = 5_000

/** Somebody who has begun a conversation. */
const newChat = async (): Promise<number> => {
  const { id } = stage.emulator.control.addUser({ id: (lastChat += 1), first_name: 'Test' })
  stage.emulator.control.start({ user: id })
  const message = {
    message_id: id,
    date: 1,
    chat: { id, type: 'private' },
    from: { id, is_bot: false, first_name: 'T' },
    text: 'hello',
  }
  await apps[0]!.receive([
    { source: `u:${id}`, chatId: id, payload: { kind: 'update', update: { update_id: id, message } } },
  ])
  return id
}

const news = (chatId: number): readonly string[] => stage.sentTo(chatId).filter((text) => text.includes('It is over'))
const store = () => stage.test.store.incidents

const outage = (known: Partial<Incident> = {}): Promise<Incident> =>
  store().make(
    {
      source: 'hand',
      kind: 'incident',
      state: 'open',
      services: [],
      regions: [],
      flows: null,
      startsAt: Date.now() - 1_000,
      endsAt: null,
      texts: { en: 'Out of order' },
      ...known,
    },
    7,
  )

it('tells of the end once to everyone, over two processes at once and one whose connections are cut in the middle', async () => {
  const chats: number[] = []
  for (let n = 0; n < 60; n += 1) chats.push(await newChat())
  await stage.quiet()
  const incident = await outage()
  for (const [place, chatId] of chats.entries())
    await (place % 2 ? store().subscribe : store().recordHit)(chatId, incident.id, 'start')
  await store().change(incident.id, { state: 'resolved' }, 7, 'resolved')
  const killer = createPool(stage.test.url, () => undefined, 1)
  const cut = killer.query(
    `select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database() and application_name = 'dozvon' and pid <> pg_backend_pid()`,
  )
  await Promise.allSettled([apps[0]!.watchIncidents(), apps[1]!.watchIncidents(), cut])
  await killer.end()
  await until(async () => {
    await Promise.allSettled([apps[0]!.watchIncidents(), apps[1]!.watchIncidents()])
    // The test's own connections were cut too, and one may be found out by this.
    return (
      (
        await store()
          .unannounced()
          .catch(() => null)
      )?.length === 0
    )
  })
  await stage.quiet()
  expect(chats.map((chatId) => news(chatId).length)).toEqual(chats.map(() => 1))
})

it('a maintenance opens and ends by the clock, and both processes know within seconds', async () => {
  const chatId = await newChat()
  await stage.quiet()
  const work = await outage({
    kind: 'maintenance',
    state: 'planned',
    startsAt: Date.now() - 1,
    endsAt: Date.now() + 600,
  })
  await apps[0]!.watchIncidents()
  expect((await store().get(work.id))?.state).toBe('open')
  await store().recordHit(chatId, work.id, 'start')
  await until(async () => {
    await apps[1]!.watchIncidents()
    return (await store().get(work.id))?.state === 'resolved'
  })
  await until(() => news(chatId).length === 1)
  expect(news(chatId)[0]).toContain('maintenance')
})

it('a change that a process did not make itself is seen in its turns within seconds', async () => {
  const incident = await outage()
  const isTold = async (): Promise<boolean> => {
    const chatId = await newChat()
    await stage.quiet()
    return stage.sentTo(chatId).some((text) => text.includes('Now: Out of order'))
  }
  await until(isTold)
  await store().change(incident.id, { state: 'resolved' }, 7, 'resolved')
  await until(async () => !(await isTold()))
  expect((await store().get(incident.id))?.state).toBe('resolved')
})

it('what was ended elsewhere is told within seconds, though nobody looks', async () => {
  const chatId = await newChat()
  await stage.quiet()
  const incident = await outage()
  await store().subscribe(chatId, incident.id, 'start')
  await store().change(incident.id, { state: 'resolved' }, 7, 'resolved')
  await until(() => news(chatId).length === 1)
  await until(async () => (await store().unannounced()).length === 0)
  expect(news(chatId)).toHaveLength(1)
})
