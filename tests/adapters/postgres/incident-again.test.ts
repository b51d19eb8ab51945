import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { placeOf } from '../../../src/adapters/postgres/sealed-columns.ts'
import type { Incident } from '../../../src/core/incident/incident.ts'
import { openTestStore, rowsOf } from '../../support/store.ts'
import type { TestStore } from '../../support/store.ts'
import { listed, tellEnd } from './incident-samples.ts'

let test: TestStore
beforeAll(async () => {
  test = await openTestStore()
})
afterAll(() => test.close())
beforeEach(async () => {
  for (const table of ['incident', 'subscription', 'inbox', 'conversation'])
    await test.pool.query(`truncate ${table} cascade`)
})

const store = () => test.store.incidents
const tellAll = (incident: Incident, metHours: number, at: number, most = 400): Promise<readonly number[]> =>
  tellEnd(store(), { incident, metHours, at, most })

describe("an operator's incident that is listed again after its end was told", () => {
  const outage = listed('sp-7')
  const list = async (...incidents: readonly Incident[]): Promise<void> => {
    await store().follow(
      incidents.map((one) => ({ ...one, updatedAt: Date.now() })),
      [],
    )
  }
  /** Looks once, as the stored job does: tells who hears of an end, and who hears that it is not over. */
  const look = async (): Promise<readonly (readonly [string, number])[]> => {
    const told: (readonly [string, number])[] = []
    for (const one of await store().unannounced())
      for (const chat of await tellAll(one, 24, Date.now())) told.push(['over', chat])
    for (const one of await store().openAgain())
      for (;;) {
        const { chatIds, isComplete } = await store().announceAgain(one, 24, Date.now(), 1)
        told.push(...chatIds.map((chat) => ['again', chat] as const))
        if (isComplete) break
      }
    return told
  }
  const hear = async (chats: readonly number[]): Promise<void> => {
    for (const chat of chats) await test.pool.query('insert into conversation (chat_id) values ($1)', [chat])
    await list(outage)
    for (const chat of chats) await store().subscribe(chat, outage.id, 'missing-sms')
  }
  const letHoursPass = (hours: number) =>
    test.pool.query(
      `update subscription set announced_at = announced_at - $1 * interval '1 hour', rescheduled_at = rescheduled_at - $1 * interval '1 hour'`,
      [hours],
    )

  it('is told once, as not over yet, to whoever heard that it was; and then its end once more', async () => {
    await hear([1, 2])
    await list()
    expect(await look()).toEqual([
      ['over', 1],
      ['over', 2],
    ])
    await list(outage)
    expect(await look()).toEqual([
      ['again', 1],
      ['again', 2],
    ])
    expect(await look()).toEqual([])
    await list()
    expect(await look()).toEqual([
      ['over', 1],
      ['over', 2],
    ])
    expect(await look()).toEqual([])
  })

  it('has each of two ends within one second told, and each of two beginnings', async () => {
    await hear([1])
    for (let round = 0; round < 2; round++) {
      await list()
      await look()
      await list(outage)
      await test.pool.query(`update subscription set rescheduled_at = null`)
      await look()
    }
    const rows = await rowsOf<{ what: string }>(
      test.pool,
      `select split_part(source, ':', 1) as what from inbox where chat_id = 1 order by seq`,
    )
    expect(rows.map(({ what }) => what)).toEqual(['incident', 'again', 'incident', 'again'])
  })

  it('sends one such pair a day, however often it comes and goes; what is still open after that day is told', async () => {
    await hear([1])
    const told: (readonly (readonly [string, number])[])[] = []
    for (let round = 0; round < 4; round++) {
      await list()
      told.push(await look())
      await list(outage)
      told.push(await look())
    }
    expect(told.flat().map(([what]) => what)).toEqual(['over', 'again', 'over'])
    await letHoursPass(23)
    expect(await look()).toEqual([])
    await letHoursPass(2)
    expect(await look()).toEqual([['again', 1]])
  })

  it('is told although a later end was told on the same day', async () => {
    await hear([1])
    await test.pool.query(`update subscription set promised_end = now() - interval '1 hour', rescheduled_at = now()`)
    await list()
    await look()
    await list(outage)
    expect(await look()).toEqual([['again', 1]])
  })

  it('says nothing to those who heard nothing, or have met it since', async () => {
    await hear([1, 2])
    await store().recordHit(3, outage.id, 'missing-sms')
    await test.pool.query(`update subscription set hit_at = now() - interval '3 days' where chat_id = 3`)
    await list()
    expect(await look()).toEqual([
      ['over', 1],
      ['over', 2],
    ])
    await list(outage)
    await store().recordHit(1, outage.id, 'missing-sms')
    expect(await look()).toEqual([['again', 2]])
  })

  it('is told once by several processes, in words of its own', async () => {
    await hear([1])
    await list()
    await look()
    await list(outage)
    const told = (await Promise.all([look(), look(), look()])).flat()
    expect(told).toEqual([['again', 1]])
    const rows = await rowsOf<{ chat_id: number; source: string; sealed: Buffer }>(
      test.pool,
      `select chat_id, source, sealed from inbox where source like 'again:%'`,
    )
    expect(
      rows.map(({ chat_id, source, sealed }) => test.vault.open(sealed, placeOf('inbox.sealed', source, chat_id))),
    ).toEqual([
      {
        kind: 'event',
        event: expect.objectContaining({
          kind: 'news',
          text: 'incident-again',
          vars: { incident: 'sp-7', kind: 'incident', until: 'none' },
        }),
      },
    ])
  })
})
