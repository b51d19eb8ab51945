import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readList } from '../../../src/app/lists/read-list.ts'
import type { ListContent } from '../../../src/app/lists/read-list.ts'
import type { ColumnChoice } from '../../../src/core/flow/number-calls.ts'
import { encodeAs, utf16, workbook } from './encode.ts'

const rules = { country: 'BY', nameChars: 64, listLines: 10_000 } as const
const notAsked: ColumnChoice = { number: null, name: null }
const read = (file: Buffer | string, choice = notAsked): Promise<ListContent> =>
  readList({ bytes: Buffer.from(file as string), rules, choice })

/** The lines of a list whose columns were found: `+375… name` for good ones, `line: problem` for bad ones. */
const linesOf = async (file: Buffer | string, choice = notAsked): Promise<readonly string[]> => {
  const content = await read(file, choice)
  if (content.kind !== 'columns') throw new Error(`${content.kind}: ${JSON.stringify(content)}`)
  const [first] = content.readings
  return [
    ...(first?.good.map(({ phone, name }) => `${phone} ${name}`) ?? []),
    ...(first?.bad.map(({ line, problem }) => `${line}: ${problem}`) ?? []),
  ]
}

const STORE = '+375290003001 Склад'
const TILL = '+375290003002 Касса'
const PLAIN = 'Номер;Имя\n375290003001;Склад\n375290003002;Касса\n'

describe('encodings', () => {
  const names = ['Гараж БелАЗ', 'Отдел продаж', 'Марка®', 'ООО «Василёк»', 'СКЛАД', 'Цех № 3 — ночь']
  const list = (words: readonly string[]): string =>
    `Номер;Имя\n${words.map((name, index) => `37529000300${index + 1};${name}`).join('\n')}\n`
  const expected = (words: readonly string[]): readonly string[] =>
    words.map((name, index) => `+37529000300${index + 1} ${name.replaceAll('\u00A0', ' ')}`)

  test.each([
    ['UTF-8', Buffer.from(list(names))],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${list(names)}`)],
    ['UTF-16 with a mark', utf16(list(names), 'le', true)],
    ['UTF-16 the other way round', utf16(list(names), 'be', true)],
    ['UTF-16 without a mark', utf16(list(names), 'le', false)],
    ['UTF-16 the other way round without a mark', utf16(list(names), 'be', false)],
    ['windows-1251', encodeAs(list(names), 'windows-1251')],
  ])('%s', async (_name, file) => {
    expect(await linesOf(file)).toEqual(expected(names))
  })

  const oldNames = ['Гараж БелАЗ', 'Отдел продаж', 'СКЛАД', 'ТД Минск', 'Водитель Ясюкевич']
  test.each(['koi8-r', 'ibm866', 'x-mac-cyrillic', 'windows-1251'])('%s is told apart by its letters', async (name) => {
    expect(await linesOf(encodeAs(list(oldNames), name))).toEqual(expected(oldNames))
  })

  test.each([
    ['one odd word', ['Гараж БелАЗ', 'Касса']],
    ['hard spaces', ['Отдел\u00A0продаж', 'Марка®']],
    ['euro and degrees', ['Касса €', 'Камера −18 °C'.replace('−', '-')]],
    ['Belarusian', ['Ўладзімір Іванюкевіч', 'Іўе, крама']],
    ['capitals alone', ['СКЛАД', 'КАССА', 'ЮЖНЫЙ']],
    ['brands', ['ООО «МАЗ»', 'МТЗ-КАМАЗ']],
    ['a short word', ['Цех']],
  ])('windows-1251 with %s', async (_what, words) => {
    expect(await linesOf(encodeAs(list(words), 'windows-1251'))).toEqual(expected(words))
  })

  test('one broken letter of UTF-8 is one bad line', async () => {
    const good = Buffer.from('375290003001;Склад\n375290003002;Касса и ещё немного слов\n375290003003;Охр')
    expect(await linesOf(Buffer.concat([good, Buffer.of(0xd0), Buffer.from('на\n')]))).toEqual([
      STORE,
      '+375290003002 Касса и ещё немного слов',
      '3: unreadable',
    ])
  })

  test('letters that were lost in saving make a bad line', async () => {
    expect(await linesOf('375290003001;?лад?м?р\n375290003002;????\n375290003003;Кто там?')).toEqual([
      '+375290003003 Кто там?',
      '1: unreadable',
      '2: unreadable',
    ])
  })

  test.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 1, 9, 200, 201, 0, 0])],
    ['a document', Buffer.from('%PDF-1.7\n%âãÏÓ\n', 'latin1')],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1000000000000', 'hex')],
    ['nothing', Buffer.alloc(0)],
    ['blanks', Buffer.from(' \n \n')],
    ['words', Buffer.from('Склад\nКасса')],
    ['another archive', Buffer.from(zipSync({ 'a.txt': strToU8('375290003001;Склад') }))],
  ])('%s is no list', async (_what, file) => {
    expect(await read(file)).toEqual({ kind: 'no-list' })
  })
})

describe('separators and quotes', () => {
  test.each([
    ['semicolons', PLAIN],
    ['commas', PLAIN.replaceAll(';', ',')],
    ['tabs', PLAIN.replaceAll(';', '\t')],
    ['bars', PLAIN.replaceAll(';', '|')],
    ['a named separator', `sep=;\r\n${PLAIN}`],
    ['a named and quoted separator', `"sep=|"\n${PLAIN.replaceAll(';', '|')}`],
    ['spaces', '375290003001 Склад\n+375 29 000-30-02 Касса\n'],
    ['dashes', '375290003001 — Склад\n8 029 000-30-02: Касса\n'],
    ['numbers last', 'Склад 375290003001\nКасса 80290003002\n'],
    ['quotes all over', '"Номер";"Имя"\r\n"375290003001";"Склад"\r\n"375290003002";"Касса"\r\n'],
    ['lines of an old Mac', PLAIN.replaceAll('\n', '\r')],
    ['blank lines', `\n\n${PLAIN.replaceAll('\n', '\n\n;;\n')}`],
    ['separators behind', PLAIN.replaceAll('\n', ';;;\n')],
    ['an empty first column', PLAIN.replaceAll(/^/gm, ';')],
    ['hard spaces around', PLAIN.replaceAll(';', '\u00A0;\u00A0')],
  ])('%s', async (_what, file) => {
    expect(await linesOf(file)).toEqual([STORE, TILL])
  })

  test.each([
    ['375290003001;"Василёк" ОАО', '+375290003001 "Василёк" ОАО'],
    ['375290003001;ОАО "Василёк"', '+375290003001 ОАО "Василёк"'],
    ['"375290003001";"ОАО ""Василёк"""', '+375290003001 ОАО "Василёк"'],
    ['375290003001;"Склад; 2 этаж"', '+375290003001 Склад; 2 этаж'],
    ['375290003001;"Склад\n2 этаж"', '+375290003001 Склад 2 этаж'],
    ['375290003001;Экран 24"', '+375290003001 Экран 24"'],
  ])('quotes in %s', async (line, first) => {
    expect(await linesOf(`${line}\n375290003002;Касса\n`)).toEqual([first, TILL])
  })

  test.each([
    ['375290003001 Склад\n375290003002 Касса'],
    ['375290003001 — Склад\n375290003002 - Касса'],
    ['Склад - 375290003001\nКасса — 375290003002'],
    ['Склад: +375 (29) 000-30-01\nКасса : 8 029 000 30 02'],
    ['Склад – – 375290003001\nКасса 375290003002'],
    ['Склад 8 (029) 000-30-01\nКасса (029) 000 30 02'],
  ])('no separator but signs between the words: %s', async (file) => {
    expect(await linesOf(file)).toEqual([STORE, TILL])
  })

  test('a quote that is never closed is one bad line', async () => {
    const file = `375290003001;Склад\n375290003002;"Касса\n375290003003;Охрана\n`
    expect(await linesOf(file)).toEqual([STORE, '+375290003003 Охрана', '2: unreadable'])
  })

  test('a line like a book is one bad line', async () => {
    expect(await linesOf(`${PLAIN}375290003003;${'я'.repeat(5_000)}\n`)).toEqual([STORE, TILL, '4: unreadable'])
  })
})

describe('numbers as spreadsheets leave them', () => {
  test.each([
    '="375290003001"',
    '"=""375290003001"""',
    "'375290003001",
    '’375290003001',
    '375290003001.0',
    '375290003001,00',
    '00375290003001',
    '8 (029) 000-30-01',
    '3.75290003001E+11',
    '"3,75290003001E+11"',
    '\u200E+375290003001\u200E',
    '３７５２９０００３００１',
    '+375 29 000-30-01 доб. 12',
  ])('%s', async (cell) => {
    expect(await linesOf(`Номер;Имя\n${cell};Склад\n375290003002;Касса`)).toEqual([STORE, TILL])
  })

  test.each([
    ['3.75291E+11', 'shortened'],
    ['3,75291E+11', 'shortened'],
    ['37529000301', 'wrong-number'],
    ['3752900030011', 'wrong-number'],
    ['375990003001', 'wrong-number'],
    ['нет', 'no-number'],
    ['', 'no-number'],
    ['=A1+1', 'formula'],
    ['=HYPERLINK("x")', 'formula'],
    ['80290003001 80290003003', 'several'],
  ])('%s is a bad line: %s', async (cell, problem) => {
    expect(await linesOf(`Номер;Имя\n375290003002;Касса\n"${cell.replaceAll('"', '""')}";Склад`)).toEqual([
      TILL,
      `3: ${problem}`,
    ])
  })

  test.each([
    ["'Склад", 'Склад'],
    ['’Склад', 'Склад'],
    ["'Склад' в Гомеле", "'Склад' в Гомеле"],
    ['Скл\u00ADад', 'Склад'],
    ['\u200FСклад\u200B', 'Склад'],
    ['Склад\u00A0№\u2009\u00A02', 'Склад № 2'],
  ])('the name «%s» is read as «%s»', async (cell, name) => {
    expect(await linesOf(`Номер;Имя\n375290003001;${cell}\n375290003002;Касса`)).toEqual([
      `+375290003001 ${name}`,
      TILL,
    ])
  })

  test.each([
    ['а375290', 'wrong-number'],
    ['3752900030', 'wrong-number'],
    ['нет номера', 'no-number'],
  ])('%s as the only line below headings is a bad line, and the file is a list', async (cell, problem) => {
    expect(await linesOf(`Номер;Имя\n${cell};Склад\n`)).toEqual([`2: ${problem}`])
    expect(await linesOf(`Список;;\nИмя;Тариф;Телефон\nСклад;Смарт;${cell}\n`)).toEqual([
      '1: no-number',
      `3: ${problem}`,
    ])
  })

  test.each(['ㅤ', '\u2800', '\u200B', '—', '...'])('a name of nothing but «%s» is none', async (name) => {
    expect(await linesOf(`${PLAIN}375290003003;${name}`)).toEqual([STORE, TILL, '4: no-name'])
  })
})

describe('columns', () => {
  test.each([
    ['an ordinal', '№ п/п;Номер;ФИО\n1;375290003001;Склад\n2;375290003002;Касса'],
    ['an ordinal without headings', '1;375290003001;Склад\n2;375290003002;Касса'],
    ['old and new names', 'Номер;Текущее имя;Новое имя\n375290003001;Старый;Склад\n375290003002;Старая;Касса'],
    ['new and old names', 'Стало;Было;Номер\nСклад;Старый;375290003001\nКасса;Старая;375290003002'],
    ['a tariff between', 'Телефон;Тариф;Имя\n375290003001;Деловой 10;Склад\n375290003002;Деловой 20;Касса'],
    ['names, posts and numbers', 'ФИО;Должность;Моб. тел.\nСклад;сторож;375290003001\nКасса;кассир;375290003002'],
    ['Belarusian headings', 'Нумар;Пасада;Імя\n375290003001;вартаўнік;Склад\n375290003002;касір;Касса'],
    ['English headings', 'Phone,Plan,New name\n375290003001,A,Склад\n375290003002,B,Касса'],
    ['a title above', 'Список абонентов;;\nНомер;Договор;Имя\n375290003001;Б-1;Склад\n375290003002;Б-2;Касса'],
    ['unknown headings', 'Симка;Куда\n375290003001;Склад\n375290003002;Касса'],
  ])('are found with %s', async (_what, file) => {
    expect((await linesOf(file)).slice(0, 2)).toEqual([STORE, TILL])
  })

  test('of surname, first name and patronymic make one name', async () => {
    const file = 'Фамилия;Имя;Отчество;Телефон\nКоваль;Вера;Петровна;375290003001\nЛис;Ян;;375290003002'
    expect(await linesOf(file)).toEqual(['+375290003001 Коваль Вера Петровна', '+375290003002 Лис Ян'])
  })

  test.each([
    ['no headings', 'Иванова Анна;бухгалтер;375290003001\nПетров Иван;склад;375290003002', ['0', '1', '0+1']],
    ['two headings that fit', 'Номер;Имя;Название\n375290003001;а;б\n375290003002;в;г', ['1', '2']],
    ['two new names', 'Номер;Новое имя;Новое название\n375290003001;а;б\n375290003002;в;г', ['1', '2']],
    ['only a tariff', 'Номер;Тариф\n375290003001;Деловой\n375290003002;Деловой', ['1']],
    ['only the old name', 'Номер;Старое имя\n375290003001;Склад\n375290003002;Касса', ['1']],
    ['nothing but ordinals', '375290003001;1\n375290003002;2', ['1']],
    ['commas in every name', '375290003001,Иванова А.А., склад\n375290003002,Петров И.И., касса', ['1', '2', '1+2']],
  ])('are asked for with %s', async (_what, file, ids) => {
    const content = await read(file)
    expect(content).toMatchObject({ kind: 'question', question: { about: 'name' } })
    expect(content.kind === 'question' && content.question.columns.map(({ id }) => id)).toEqual(ids)
  })

  test('are those that the customer has chosen', async () => {
    const file = '375290003001,Иванова А.А., склад\n375290003002,Петров И.И., касса'
    expect(await linesOf(file, { number: null, name: '2' })).toEqual(['+375290003001 склад', '+375290003002 касса'])
    expect(await linesOf(file, { number: null, name: '1+2' })).toEqual([
      '+375290003001 Иванова А.А., склад',
      '+375290003002 Петров И.И., касса',
    ])
  })

  test('with numbers may be two: each is read, and the customer may be asked', async () => {
    const file = 'Имя;Рабочий;Личный\nСклад;375290003001;375291110001\nКасса;375290003002;375291110002'
    const content = await read(file)
    expect(content.kind === 'columns' && content.readings.map(({ good }) => good[0]?.phone)).toEqual([
      '+375290003001',
      '+375291110001',
    ])
    expect(content.kind === 'columns' && content.whichNumber.columns.map(({ title }) => title)).toEqual([
      'Рабочий',
      'Личный',
    ])
    expect((await linesOf(file, { number: '2', name: null }))[0]).toBe('+375291110001 Склад')
  })

  test('that were taken are named when there are others', async () => {
    const content = await read('Номер;Тариф;Имя\n375290003001;Деловой;Склад\n375290003002;Деловой;Касса')
    expect(content).toMatchObject({ heading: 1, readings: [{ taken: { number: 'Номер', name: 'Имя' } }] })
    expect(await read(PLAIN)).toMatchObject({ heading: 1, readings: [{ taken: null }] })
  })

  test.each([
    ['a cell too many in one row of five', `375290003003;Цех; 2 этаж\n`, '5: extra'],
    ['a cell beyond the headings', `375290003003;Цех;;лишнее\n`, '5: extra'],
  ])('%s is told', async (_what, line, told) => {
    expect((await linesOf(`${PLAIN}375290003004;Охрана\n${line}`)).at(-1)).toBe(told)
    expect(
      (await linesOf(`375290003001;Склад\n${PLAIN.slice(10)}375290003004;Охрана\n375290003006;Гараж\n${line}`)).at(-1),
    ).toMatch(/extra$/)
  })

  test('a first line without a number is told and is no heading', async () => {
    expect(await linesOf(';Новый сотрудник\n375290003001;Склад\n375290003002;Касса')).toEqual([
      STORE,
      TILL,
      '1: no-number',
    ])
  })
})

describe('a workbook', () => {
  test('is read, with numbers as numbers and the lines of Excel', async () => {
    const file = workbook([
      ['№', 'Номер', 'Имя'],
      [1, 375290003001, 'Склад'],
      [2, '8 029 000-30-02', 'Касса'],
      [3, 'нет', 'Охрана & Ко'],
    ])
    expect(await linesOf(file)).toEqual([STORE, TILL, '4: no-number'])
  })

  test('that begins lower on the sheet keeps the lines of Excel', async () => {
    const rows = [
      ['Номер', 'Имя'],
      [375290003001, 'Склад'],
      ['нет', 'Касса'],
    ]
    expect(await linesOf(workbook(rows, 4))).toEqual([STORE, '6: no-number'])
  })

  test('that unpacks to more than memory holds is no list', async () => {
    const huge = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(60_000_000) }, { level: 9 })
    expect(huge.length).toBeLessThan(200_000)
    expect(await read(Buffer.from(huge))).toEqual({ kind: 'no-list' })
  })
})

test('a list may have its most rows and not one more', async () => {
  const many = (count: number): string =>
    Array.from({ length: count }, (_, index) => `37529${String(1_000_000 + index)};Имя ${index}`).join('\n')
  expect(await linesOf(`Номер;Имя\n${many(10_000)}`)).toHaveLength(10_000)
  expect(await read(`Номер;Имя\n${many(10_001)}`)).toEqual({ kind: 'too-long' })
})
