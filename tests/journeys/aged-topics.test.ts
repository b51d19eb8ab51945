import { describe, expect, it } from 'vitest'
import { rowsOf } from '../support/store.ts'
import { eventually, inQueue, taken, useDesk } from './desk.ts'

const { scene, desk } = useDesk({ complains: /Telegram refused a post/ })
const telegram = () => scene().emulator.control

/** Lets a customer's talks have ended so many days ago. */
const endedAgo = (chatId: number, days: number): Promise<unknown> =>
  scene().test.pool.query(
    `update talk set ended_at = now() - $2 * interval '1 day' where chat_id = $1 and state = 'ended'`,
    [chatId, days],
  )

/** Has the hourly deletion done now, and waits for its end. */
const deleteOld = async (): Promise<void> => {
  const { pool } = scene().test
  await pool.query(`select graphile_worker.add_job('retention', job_key := 'retention-now')`)
  await eventually(
    () => 'the deletion done',
    async () => (await rowsOf(pool, `select 1 from graphile_worker.jobs where key = 'retention-now'`)).length === 0,
  )
}

const over = async () => {
  const one = await taken(scene(), desk())
  desk().anna.say('/solved', one.topic)
  await one.customer.asked('score', 'score')
  await eventually(
    () => 'every post of the topic sent',
    async () =>
      (
        await rowsOf(scene().test.pool, `select 1 from desk_outbox where chat_id = $1 and state = 'open'`, [
          one.customer.id,
        ])
      ).length === 0,
  )
  return one
}

describe('the topic of an ended talk', () => {
  it('is deleted in Telegram when its talk is, and its number stays; one with a newer talk stays', async () => {
    const old = await over()
    const young = await over()
    const open = await over()
    await endedAgo(old.customer.id, 91)
    await endedAgo(young.customer.id, 89)
    await endedAgo(open.customer.id, 91)
    await open.customer.go('person')
    await open.customer.press('person', 'call', 'person')
    await open.customer.asked('waiting', 'person')
    const numberOf = () =>
      rowsOf<{ no: number }>(scene().test.pool, 'select no from topic where chat_id = $1', [old.customer.id])
    const number = await numberOf()
    await deleteOld()
    await eventually(
      () => 'the topic gone',
      () => old.topic.seen() === undefined,
    )
    expect(await numberOf()).toEqual(number)
    expect([young.topic.seen(), open.topic.seen()]).not.toContain(undefined)
  })

  it('is one of three that are deleted in an hour', async () => {
    await scene().test.pool.query(`delete from desk_outbox where kind = 'delete-topic'`)
    const all = [await over(), await over(), await over(), await over()]
    for (const { customer } of all) await endedAgo(customer.id, 91)
    const left = () => all.filter(({ topic }) => topic.seen() !== undefined).length
    await deleteOld()
    await eventually(
      () => 'three topics gone',
      () => left() === 1,
    )
    await deleteOld()
    expect(await rowsOf(scene().test.pool, `select 1 from desk_outbox where kind = 'delete-topic'`)).toHaveLength(3)
    expect(left()).toBe(1)
    await scene().test.pool.query(`update desk_outbox set made_at = made_at - interval '61 minutes'`)
    await deleteOld()
    await eventually(
      () => 'the last topic gone',
      () => left() === 0,
    )
  })

  it('stays where the bot may not delete it, and the group is told once', async () => {
    await scene().test.pool.query(`delete from desk_outbox where kind = 'delete-topic'`)
    const { customer, topic } = await over()
    const other = await over()
    await endedAgo(customer.id, 91)
    telegram().promote({ chat: topic.group, rights: { can_delete_messages: false } })
    await deleteOld()
    await desk().general('Темы давно законченных разговоров', topic.group)
    await endedAgo(other.customer.id, 91)
    await deleteOld()
    const told = telegram()
      .chat({ chat: topic.group, for: desk().vera.id, thread: 1 })
      .messages.filter(({ text }) => text?.includes('Темы давно законченных разговоров'))
    expect(told).toHaveLength(1)
    expect([topic.seen(), other.topic.seen()]).not.toContain(undefined)
    telegram().promote({ chat: topic.group })
    expect((await inQueue(scene(), desk())).topic.group).toBe(topic.group)
  })
})
