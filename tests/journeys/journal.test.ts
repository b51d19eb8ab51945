import { spawn } from 'node:child_process'
import { text as textOf } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { entry } from '../support/entry.ts'
import { rowsOf } from '../support/store.ts'
import { alwaysOpen, eventually, useDesk } from './desk.ts'
import { inCountry } from './worlds.ts'

const { scene, desk } = useDesk({ trial: { world: (world) => inCountry('BY')(alwaysOpen(world)) } })

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs `npm run journal` beside the assistant. */
const journal = async (...args: readonly string[]): Promise<Ended> => {
  const child = spawn(process.execPath, [...entry('src/cli/journal/main.ts'), ...args], {
    env: { ...scene().env, PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [out, err] = await Promise.all([textOf(child.stdout), textOf(child.stderr)])
  return { code: await ended, out, err }
}

it('an ordinary turn writes nothing', async () => {
  const anna = await scene().customer()
  const count = async () =>
    (await rowsOf<{ n: number }>(scene().test.pool, 'select count(*)::int as n from journal'))[0]?.n
  const before = await count()
  await anna.start('missing-sms')
  await anna.asked('number-asked')
  await anna.say('/menu')
  await anna.until('the menu', () => anna.question()?.text?.includes('?') === true)
  expect(await count()).toBe(before)
})

it('its head is posted to the supervisors once a day, and with it rows gone from the end are found by the command', async () => {
  const post = () => scene().test.pool.query(`select graphile_worker.add_job('head')`)
  await post()
  const { text = '' } = await desk().general('Отпечаток журнала')
  const head = /\d+-[0-9a-f]{32}/.exec(text)?.[0] ?? ''
  await post()
  await eventually(
    () => 'the second job',
    async () =>
      (await rowsOf(scene().test.pool, `select 1 from graphile_worker.jobs where task_identifier = 'head'`)).length ===
      0,
  )
  expect(await rowsOf(scene().test.pool, `select 1 from journal where what = 'head-posted'`)).toHaveLength(1)

  const whole = await journal('verify', '--head', head)
  expect(whole).toMatchObject({ code: 0 })
  expect(whole.out).toMatch(/^The journal is whole: \d+ rows\. Head: \d+-[0-9a-f]{32}\. The posted head is right\.\n$/)
  expect(whole.err).toContain('100 %')

  const byHand = async (statement: string): Promise<void> => {
    await scene().test.pool.query('alter table journal disable trigger all')
    await scene().test.pool.query(statement)
  }
  await byHand(`delete from journal where seq >= ${Number(head.split('-')[0])}`)
  expect((await journal('verify')).code).toBe(0)
  const cut = await journal('verify', '--head', head)
  expect([cut.code, cut.out]).toEqual([1, ''])
  expect(cut.err.trimEnd().split('\n').at(-1)).toMatch(
    /^journal: row \d+ is missing at the end: removed by hand, the head of row \d+ was posted$/,
  )

  await byHand(`update journal set detail = 'own-contact' where seq = 3`)
  const altered = await journal('verify')
  expect(altered.code).toBe(1)
  expect(altered.err.trimEnd().split('\n').at(-1)).toMatch(
    /^journal: row 3 of \S+ is not what was written there: altered, put in or moved by hand$/,
  )
})
