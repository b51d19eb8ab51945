import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { codeOf, letPass, openCallStage, STORE, VERA } from './stage.ts'
import type { CallStage, Chat } from './stage.ts'
import { workbook } from '../lists/encode.ts'

let stage: CallStage
let chat: Chat
beforeAll(async () => {
  stage = await openCallStage()
})
afterAll(() => stage.close())
beforeEach(async () => {
  await stage.control('POST', 'reset')
  await stage.control('PATCH', 'orders', { delayMs: 0 })
  chat = await stage.chat()
  await chat.prove(VERA)
})

const read = (list: string | Buffer) => chat.ask('names.read', { service: 'mts-business', file: stage.upload(list) })
const many = (count: number): string =>
  Array.from({ length: count }, (_, index) => `37529${String(1_000_000 + index)};Имя ${index}`).join('\n')

describe('a list', () => {
  test('is read, previewed and kept, with nothing changed', async () => {
    const list = await read(
      'Номер;Имя\n+375 29 000-30-01;Склад 2\n375290003002; Касса   "у входа" \n80290003003;Касса 3\n',
    )
    expect(list).toMatchObject({ good: 3, badCount: 0, bad: [] })
    expect(list.preview[1]).toEqual({ phone: '+375290003002', name: 'Касса "у входа"' })
    expect(await stage.control('GET', `handsets/${STORE}`)).toMatchObject({ name: 'Склад' })
  })

  test('may be a workbook', async () => {
    const rows = [
      ['№', 'Номер', 'Новое имя'],
      [1, 375290003001, 'Склад 2'],
    ]
    expect((await read(workbook(rows))).preview).toEqual([{ phone: STORE, name: 'Склад 2' }])
  })

  test.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1])],
    ['without numbers', 'Склад\nКасса'],
    ['only a header', 'номер;имя\n'],
    ['nothing but blanks', ' '.repeat(1_900_000)],
  ])('that is %s is INVALID_ARGUMENT', async (_what, list) => {
    expect(await codeOf(read(list))).toBe('INVALID_ARGUMENT')
  })

  test.each([
    ['one line without end', `375290003001;Склад${';'.repeat(1_000_000)}`],
    ['a name like a book', `375290003001;"${'Склад\n'.repeat(1_000)}"`],
    ['a quote that never ends', '375290003001;"Склад\n'],
  ])('of %s has a bad line and no good one', async (_what, list) => {
    expect(await read(list)).toMatchObject({
      good: 0,
      bad: expect.arrayContaining([{ line: 1, problem: 'unreadable' }]),
    })
  })

  test('asks which column has the names, and is read with the answer', async () => {
    const list = '375290003001;Склад 2;у входа\n375290003002;Касса 2;зал'
    const asked = await read(list)
    expect(asked).toMatchObject({ good: 0, question: { about: 'name', first: STORE } })
    const columns = { number: null, name: '2' }
    const file = stage.upload(list)
    expect(await chat.ask('names.read', { service: 'mts-business', file, columns })).toMatchObject({
      question: null,
      preview: [{ phone: STORE, name: 'у входа' }, { name: 'зал' }],
    })
  })

  test('takes the column with the numbers of the company, and asks when two have some', async () => {
    const heading = 'Имя;Личный;Рабочий\n'
    expect((await read(`${heading}Склад 2;375291110001;375290003001\n`)).preview).toEqual([
      { phone: STORE, name: 'Склад 2' },
    ])
    const both = `${heading}Склад 2;375290003002;375290003001\n`
    expect((await read(both)).question).toMatchObject({
      about: 'number',
      columns: [{ title: 'Личный' }, { title: 'Рабочий' }],
    })
    const file = stage.upload(both)
    const chosen = await chat.ask('names.read', { service: 'mts-business', file, columns: { number: '2', name: null } })
    expect(chosen.preview).toEqual([{ phone: STORE, name: 'Склад 2' }])
  })

  test('of two megabytes keeps nobody waiting', async () => {
    await read('375290003001;Склад 2')
    const lines = Buffer.from(`номер;имя\n${many(9_999)}`)
    const list = Buffer.concat([lines, Buffer.alloc(1_990_000 - lines.length, ' ')])
    const waits: number[] = []
    const began = performance.now()
    let last = began
    const watch = setInterval(() => {
      waits.push(performance.now() - last)
      last = performance.now()
    }, 5)
    await read(list)
    clearInterval(watch)
    expect(Math.max(...waits)).toBeLessThan((performance.now() - began) / 2)
  })

  // A spreadsheet of the Far East reads wide signs as narrow ones; what cannot be seen before a sign does not hide it.
  test.each(['＝1+1', '＋1', '－1', '＠SUM(A1)', '\u200B=1+1'])('holds no formula: %s', async (name) => {
    expect((await read(`375290003001;Склад\n375290003002;${name}`)).bad).toEqual([{ line: 2, problem: 'formula' }])
  })

  test('says of each bad line what is wrong with it', async () => {
    const list = await read(
      [
        'номер;имя',
        '375290003001;Склад',
        'нет;Касса',
        '375290003002;',
        '375290003003;=HYPERLINK("http://evil.example")',
        '375290003004;@SUM(A1)',
        '375290003005;-1+1',
        '375290003001;Склад снова',
        `375290003006;${'я'.repeat(65)}`,
        '375290001001;Чужая',
        '="375290003007";Касса',
        '375290003008;+7',
      ].join('\n'),
    )
    expect(list.good).toBe(2)
    expect(list.bad).toEqual([
      { line: 3, problem: 'no-number' },
      { line: 4, problem: 'no-name' },
      { line: 5, problem: 'formula' },
      { line: 6, problem: 'formula' },
      { line: 7, problem: 'formula' },
      { line: 8, problem: 'double' },
      { line: 9, problem: 'long-name' },
      { line: 10, problem: 'not-yours' },
      { line: 12, problem: 'formula' },
    ])
  })

  test('may have 10,000 lines and not one more', async () => {
    const list = await read(`номер;имя\n${many(9_999)}\n375290003001;Склад 2`)
    expect([list.good, list.badCount, list.bad.length]).toEqual([1, 9_999, 100])
    expect(await codeOf(read(`номер;имя\n${many(10_001)}`))).toBe('OUT_OF_RANGE')
  })

  test('may not have more bytes than the service takes', async () => {
    expect(await codeOf(read(Buffer.alloc(2_000_001, 'a')))).toBe('OUT_OF_RANGE')
  })

  test('that Telegram does not know is INVALID_ARGUMENT', async () => {
    expect(await codeOf(chat.ask('names.read', { service: 'mts-business', file: 'AgACdocument_nothing' }))).toBe(
      'INVALID_ARGUMENT',
    )
  })

  test('is sealed at rest', async () => {
    await read('375290003001;Тайное имя')
    const {
      rows: [row],
    } = await stage.test.pool.query<{ sealed: Buffer }>('select sealed from list order by until desc limit 1')
    expect(row!.sealed.includes(Buffer.from('Тайное'))).toBe(false)
  })
})

/** The middle of a month: names may be changed. */
const OPEN = Date.parse('2026-11-15T12:00:00+03:00')

describe('renaming', () => {
  const rename = (batch: string, who = chat) => who.ask('names.rename-many', { service: 'mts-business', batch }, OPEN)

  test('a list is one order, once', async () => {
    const { batch } = await read('375290003001;Склад 2\n375290003002;Касса 9')
    const placed = await rename(batch)
    expect(placed).toMatchObject({ state: 'under-way', renamed: 2, failed: 0 })
    expect(await chat.again()).toEqual(placed)
    expect(await codeOf(rename(batch))).toBe('GONE')
    expect(await stage.control('GET', `handsets/${STORE}`)).toMatchObject({ name: 'Склад 2' })
  })

  test("a list is not another chat's, and runs out", async () => {
    const { batch } = await read('375290003001;Склад 2')
    const other = await stage.chat()
    await other.prove(VERA)
    expect(await codeOf(rename(batch, other))).toBe('GONE')
    await letPass(stage.test, 61)
    await chat.prove(VERA)
    expect(await codeOf(rename(batch))).toBe('GONE')
    expect(await codeOf(rename('not a list'))).toBe('GONE')
  })

  test('one line takes a tidy name and nothing that a spreadsheet would run', async () => {
    const one = (name: string) => chat.ask('names.rename', { service: 'mts-business', phone: STORE, name }, OPEN)
    await one('  Склад\u202E   главный ')
    expect(await chat.ask('requests.mine', {})).toMatchObject({
      items: [{ kind: 'order', flow: 'rename-subscribers', canCancel: true }],
    })
    expect(await stage.control('GET', `handsets/${STORE}`)).toMatchObject({ name: 'Склад главный' })
    for (const name of ['=1+1', ' ', 'я'.repeat(65)]) expect(await codeOf(one(name))).toBe('INVALID_ARGUMENT')
  })

  test.each(['2026-11-29T00:00:00+03:00', '2026-12-31T23:59:59+03:00', '2028-02-28T12:00:00+03:00'])(
    'is refused on a closed day, %s, whatever the flow has asked',
    async (day) => {
      const closed = Date.parse(day)
      const before = await stage.control('GET', `handsets/${STORE}`)
      const { batch } = await read('375290003001;Склад 2')
      expect(
        await codeOf(chat.ask('names.rename', { service: 'mts-business', phone: STORE, name: 'Склад 3' }, closed)),
      ).toBe('FAILED_PRECONDITION')
      expect(await codeOf(chat.ask('names.rename-many', { service: 'mts-business', batch }, closed))).toBe(
        'FAILED_PRECONDITION',
      )
      expect(await stage.control('GET', `handsets/${STORE}`)).toEqual(before)
      expect(await rename(batch)).toMatchObject({ renamed: 1 })
    },
  )

  test.each(['2026-11-28T23:59:59+03:00', '2026-12-01T00:00:00+03:00', '2028-02-27T23:59:59+03:00'])(
    'goes on the days around them, %s',
    async (day) => {
      expect(
        await chat.ask('names.rename', { service: 'mts-business', phone: STORE, name: 'Склад 3' }, Date.parse(day)),
      ).toMatchObject({ state: 'under-way' })
    },
  )
})
