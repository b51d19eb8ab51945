import { expect, it } from 'vitest'
import { rowsOf } from '../support/store.ts'
import { alwaysOpen, taken, useDesk } from '../journeys/desk.ts'
import { shareNumber } from '../journeys/way-in.ts'
import { inCountry } from '../journeys/worlds.ts'

const FLOW = 'change-number'
const { scene, desk } = useDesk({ trial: { world: (world) => inCountry('BY')(alwaysOpen(world)) } })

interface Column {
  readonly table: string
  readonly column: string
}

/**
 * Every value of every table of every schema as whoever steals the database reads it, by its column; bytes as letters
 * and as they are written.
 */
const dump = async (): Promise<ReadonlyMap<string, string>> => {
  const { pool } = scene().test
  const columns = await rowsOf<Column>(
    pool,
    `select format('%I.%I', c.table_schema, c.table_name) as table, c.column_name as column
      from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')`,
  )
  const read = new Map<string, string>()
  for (const { table, column } of columns) {
    const rows = await rowsOf<{ value: unknown }>(
      pool,
      `select "${column}" as value from ${table} where "${column}" is not null`,
    )
    const texts = rows.flatMap(({ value }) =>
      Buffer.isBuffer(value) ? [value.toString('latin1'), value.toString('utf8')] : [JSON.stringify(value)],
    )
    read.set(`${table}.${column}`, texts.join('\n'))
  }
  return read
}

/**
 * Every spelling by which a number could be found: whole, without the country, the subscriber's digits, and as people
 * write it.
 */
const spellingsOf = (phone: string): readonly string[] => {
  const digits = phone.replace(/\D/g, '')
  const own = digits.slice(-7)
  return [
    digits,
    digits.slice(3),
    own,
    `${own.slice(0, 3)}-${own.slice(3, 5)}-${own.slice(5)}`,
    `${own.slice(0, 3)} ${own.slice(3, 5)} ${own.slice(5)}`,
  ]
}

/** Columns in which something of this can be read. */
const readable = async (things: readonly string[]): Promise<readonly string[]> =>
  [...(await dump())].flatMap(([column, text]) =>
    things.filter((thing) => text.toLowerCase().includes(thing.toLowerCase())).map((thing) => `${column}: ${thing}`),
  )

it('a stolen database shows no number, name, word, code or address after whole journeys', async () => {
  const things: string[] = []
  const sms = await shareNumber(scene())
  things.push(...spellingsOf(sms.phone))

  const changer = await scene().customer()
  things.push(...spellingsOf(changer.phone))
  await changer.start('change-number')
  await changer.press('conditions', 'begin', FLOW)
  await changer.press('number', 'mine', 'prove')
  await changer.share()
  await changer.asked('sent', 'prove')
  const code = await changer.code()
  await changer.say(code)
  await changer.asked('wish', FLOW)
  await changer.say('%111')
  await changer.asked('category', FLOW)
  await changer.tap('Любая (все)')
  await changer.asked('offers', FLOW)
  const offered = changer.buttons()[0] ?? ''
  things.push(...spellingsOf(offered.split(' · ')[0] ?? ''))
  await changer.tap(offered)
  await changer.asked('sent', 'prove')
  await changer.say(await changer.code())
  await changer.until('the hold', () => changer.question()?.text?.includes('Закреплён за вами до') === true)
  await changer.tap(changer.label('confirm', 'change', FLOW))
  await changer.until('the order', () => changer.question()?.text?.includes('Заявка принята') === true)

  const { customer, topic } = await taken(scene(), desk(), { words: 'Тайноеслово о беде' })
  const friend = '+375447654321'
  await customer.say(`Я Пелагея Заречная, мой номер ${friend}, почта pelageya@post.example`)
  await topic.shows('Пелагея')
  desk().anna.say('Ответагента тут', topic)
  await customer.until('the answer', () => customer.screen().at(-1) === 'Ответагента тут')
  desk().anna.say('// Заметкаагента', topic)
  desk().anna.say('/solved Итогагента', topic)
  await customer.asked('score', 'score')
  await customer.press('score', 'score-4', 'score')
  await customer.asked('words', 'score')
  await customer.say('Словаоценки')
  await topic.shows('Словаоценки')
  things.push(...spellingsOf(customer.phone), ...spellingsOf(friend))
  things.push(
    'Тайноеслово',
    'Пелагея',
    'Заречная',
    'pelageya',
    'post.example',
    'Ответагента',
    'Заметкаагента',
    'Итогагента',
    'Словаоценки',
  )

  await customer.say('send me my data')
  await customer.asked('my-data', 'my-data')
  for (const filled of [
    'request.sealed',
    'talk_message.sealed',
    'journal.detail',
    'hold.sealed',
    'conversation.sealed',
  ])
    expect((await dump()).get(`public.${filled}`), filled).not.toBe('')
  expect(await readable(things)).toEqual([])
  // A code is short: it is looked for between the ends of words, where no random id has six digits.
  const shown = [...(await dump())].filter(([, text]) => new RegExp(String.raw`\b${code}\b`).test(text))
  expect(shown.map(([column]) => column)).toEqual([])
})

it('the search finds what lies there in clear, in any column', async () => {
  await scene().test.pool.query(
    `insert into audit (actor, action, chat_id, about) values (1, 'x', 1, 'к 291-23-45 перезвонить')`,
  )
  expect(await readable(spellingsOf('+375 29 291 23 45'))).toEqual(['public.audit.about: 291-23-45'])
})
