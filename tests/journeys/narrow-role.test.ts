import { afterAll, beforeAll, expect, it } from 'vitest'
import { setRoleRights } from '../../src/adapters/postgres/role-rights.ts'
import { rowsOf, testKey } from '../support/store.ts'
import { eventually, taken, useDesk } from './desk.ts'
import { shareNumber } from './way-in.ts'

const ROLE = `narrow_role_${process.pid}`
const PASSWORD = 'of-the-test'

const { scene, desk } = useDesk()

beforeAll(async () => {
  const { pool, url } = scene().test
  await pool.query(`create role ${ROLE} login password '${PASSWORD}'`)
  await setRoleRights(pool, ROLE)
  const narrow = new URL(url)
  narrow.username = ROLE
  narrow.password = PASSWORD
  await scene().reopen({ database: { kind: 'external', url: narrow.href, key: testKey } })
})
afterAll(async () => {
  await scene().reopen()
  await scene().test.pool.query(`drop owned by ${ROLE}; drop role ${ROLE}`)
})

/** Processes of the house by the role of their connections. */
const connectedAs = async (): Promise<readonly string[]> =>
  (
    await rowsOf<{ usename: string }>(
      scene().test.pool,
      `select distinct usename from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    )
  ).map(({ usename }) => usename)

it('solves a trouble with codes, timers and the operator as a role that may create nothing', async () => {
  expect(await connectedAs()).toContain(ROLE)
  const anna = await shareNumber(scene(), { switches: { airplaneMode: true } })
  await anna.told('why-phone-off')
  await anna.press('airplane', 'turned-off')
  await anna.asked('retry')
  await eventually(
    () => 'a timer in the queue',
    async () =>
      (await rowsOf(scene().test.pool, `select from timer where chat_id = ${anna.id}`)).length > 0 ? true : undefined,
  )
  await anna.press('retry', 'came')
  await anna.told('end-came')
})

it('hands a talk to an agent and ends it', async () => {
  const { customer, topic } = await taken(scene(), desk())
  desk().anna.say('Проверяю ваш номер', topic)
  await customer.until('the answer', () => customer.screen().at(-1) === 'Проверяю ваш номер')
  desk().anna.say('/solved Выключили авиарежим', topic)
  await customer.asked('score', 'score')
  await topic.shows('✅ Решено')
})
