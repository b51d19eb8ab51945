import { spawn } from 'node:child_process'
import { text as textOf } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { entry } from '../support/entry.ts'
import { rowsOf } from '../support/store.ts'
import { alwaysOpen, eventually, taken, useDesk } from './desk.ts'
import { letHoldEnd, lookAtRequests } from './time.ts'
import { inCountry } from './worlds.ts'

const { scene, desk } = useDesk({ trial: { world: (world) => inCountry('BY')(alwaysOpen(world)) } })

/** Each command is a process that loads everything: a machine that does other things takes its time. */
const MANY_PROCESSES_MS = 300_000

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

/** The one line with which a command has refused. */
const complaint = ({ code, out, err }: Ended): string => {
  expect([code, out]).toEqual([1, ''])
  return err.trimEnd().split('\n').at(-1) ?? ''
}

interface Exported {
  readonly seq: number
  readonly what: string
  readonly side: string
  readonly detail: string
}

const exported = async (
  ...args: readonly string[]
): Promise<{ readonly rows: readonly Exported[]; readonly out: string }> => {
  const { code, out } = await journal('export', '--json', ...args)
  expect(code).toBe(0)
  return {
    out,
    rows: out
      .trim()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Exported),
  }
}

/** A number changed with a wrong code first. */
const changeNumber = async (): Promise<{ readonly id: number; readonly phone: string; readonly code: string }> => {
  const anna = await scene().customer()
  await anna.start('change-number')
  await anna.press('conditions', 'begin', 'change-number')
  await anna.press('number', 'mine', 'prove')
  await anna.share()

  await anna.asked('sent', 'prove')
  const code = await anna.code()
  await anna.say(code === '123456' ? '654321' : '123456')
  await anna.until('two tries left', () => anna.question()?.text?.includes('2 попытки') === true)
  await anna.say(code)
  await anna.asked('wish', 'change-number')
  await anna.say('%111')
  await anna.asked('category', 'change-number')
  await anna.tap('Любая (все)')
  await anna.asked('offers', 'change-number')
  await anna.tap(anna.buttons()[0] ?? '')
  await anna.asked('sent', 'prove')
  await anna.say(await anna.code())
  await anna.until('the clock', () => anna.question()?.text?.includes('Закреплён за вами до') === true)
  await anna.tap(anna.label('confirm', 'change', 'change-number'))
  await anna.until('the order', () => anna.question()?.text?.includes('Заявка принята') === true)
  await letHoldEnd(scene().test)
  await lookAtRequests(scene().test)
  await anna.until('the news', () => anna.screen().some((text) => text.includes('сменён на')))
  return { id: anna.id, phone: anna.phone, code }
}

/** A talk that an agent takes, looks back at, saves and passes on. */
const talk = async (): Promise<{ readonly id: number; readonly phone: string }> => {
  const { customer, topic } = await taken(scene(), desk(), { words: 'Позвоните Пелагее' })
  desk().anna.say('/history', topic)
  await topic.shows('Пелагее')
  desk().anna.say('/file', topic)
  await eventually(
    () => 'the file',
    () => topic.messages().some(({ message }) => message.document !== undefined),
  )
  desk().anna.say('/pass Борис', topic)
  await topic.shows('Отвечает Борис')
  return customer
}

it(
  'what customers prove, order and are refused and what agents do and look at is in the export, and nobody can be read in it',
  async () => {
    await scene().control('PATCH', 'orders', { delayMs: 0, failure: null })
    const customer = await changeNumber()
    const other = await talk()
    const { rows, out } = await exported()
    const acts = rows.map(({ what, side, detail }) => `${side} ${what} ${detail}`.trim())
    expect(acts).toEqual(
      expect.arrayContaining([
        'customer proof-given own-contact',
        'customer proof-refused codes.check ONE_TIME_PASSWORD_SMS.INVALID_OTP',
        'customer proof-given code change-number',
        'customer call-done codes.send',
        'customer call-done numbers.hold',
        'customer order-placed numbers.change',
        'clock order-placed after hold',
        'operator order-ended done',
        'agent claim',
        'agent history',
        'agent transcript',
        'agent pass',
      ]),
    )
    // Once as it was ordered, and once more at the end of its hold.
    expect(acts.filter((act) => act.startsWith('customer leave-given change-number '))).toHaveLength(2)
    for (const secret of [
      customer.phone,
      other.phone,
      customer.code,
      String(customer.id),
      String(other.id),
      String(desk().anna.id),
    ])
      expect(out).not.toContain(secret.replace('+', ''))
    expect(out).not.toMatch(/[А-я]/)

    const about = await exported('--number', customer.phone)
    expect(about.rows.some(({ what }) => what === 'proof-refused')).toBe(true)
    expect(about.rows.length).toBeLessThan(rows.length)
    expect((await exported('--person', String(desk().anna.id))).rows.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['claim', 'history', 'transcript', 'pass']),
    )
  },
  MANY_PROCESSES_MS,
)

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

it(
  'its head is posted to the supervisors once a day, and with it rows gone from the end are found by the command',
  async () => {
    await taken(scene(), desk(), { words: 'Не приходит код' })
    desk().vera.say('/agents remove Анна')
    await desk().general('Анна больше не в списке')
    const post = () => scene().test.pool.query(`select graphile_worker.add_job('head')`)
    await post()
    const { text = '' } = await desk().general('Отпечаток журнала')
    const head = /\d+-[0-9a-f]{32}/.exec(text)?.[0] ?? ''
    await desk().general('Больше не агенты, но всё ещё читают группу: Анна')
    await post()
    await eventually(
      () => 'the second job',
      async () =>
        (await rowsOf(scene().test.pool, `select 1 from graphile_worker.jobs where task_identifier = 'head'`))
          .length === 0,
    )
    expect(await rowsOf(scene().test.pool, `select 1 from journal where what = 'head-posted'`)).toHaveLength(1)

    const whole = await journal('verify', '--head', head)
    expect(whole).toMatchObject({ code: 0 })
    expect(whole.out).toMatch(
      /^The journal is whole: \d+ rows\. Head: \d+-[0-9a-f]{32}\. The posted head is right\.\n$/,
    )
    expect(whole.err).toContain('100 %')

    const byHand = async (...statements: readonly string[]): Promise<void> => {
      for (const table of ['journal', 'journal_end'])
        await scene().test.pool.query(`alter table ${table} disable trigger all`)
      for (const statement of statements) await scene().test.pool.query(statement)
    }
    const gone = `delete from journal where seq >= ${Number(head.split('-')[0])}`
    await byHand('create table kept as select * from journal', gone)
    expect(complaint(await journal('verify'))).toMatch(
      /^journal: rows \d+ to \d+ are missing at the end: removed by hand$/,
    )

    await byHand('insert into journal select * from kept on conflict do nothing', 'drop table kept')
    expect((await journal('verify', '--head', head)).code).toBe(0)
    await byHand(gone)
    expect(complaint(await journal('verify', '--head', head))).toMatch(
      /^journal: row \d+ is missing at the end: removed by hand, the head of row \d+ was posted$/,
    )

    await byHand(`update journal set detail = 'own-contact' where seq = 3`)
    expect(complaint(await journal('verify'))).toMatch(
      /^journal: row 3 of \S+ is not what was written there: altered, put in or moved by hand$/,
    )
  },
  MANY_PROCESSES_MS,
)
