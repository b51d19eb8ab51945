import { describe, expect, it } from 'vitest'
import { openRow } from '../support/sealed-rows.ts'
import { rowsOf } from '../support/store.ts'
import { eventually, taken, useDesk } from './desk.ts'
import { shareNumber } from './way-in.ts'

const { scene, desk } = useDesk()
const telegram = () => scene().emulator.control

/** Everything the database holds: as it lies there, and as whoever has the key reads it. */
const atRest = async (): Promise<{ readonly sealed: string; readonly opened: string }> => {
  const {
    test: { pool, vault },
  } = scene()
  const tables = await rowsOf<{ name: string }>(
    pool,
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'graphile_worker')`,
  )
  const sealed: string[] = []
  const opened: string[] = []
  for (const { name } of tables) {
    for (const row of await rowsOf<Record<string, unknown>>(pool, `select * from ${name}`)) {
      const bytes = Object.values(row).filter((value) => Buffer.isBuffer(value))
      sealed.push(JSON.stringify(row), ...bytes.flatMap((one) => [one.toString('latin1'), one.toString('utf8')]))
      opened.push(
        `${name} ${JSON.stringify(row)} ${openRow(vault, name, row)
          .map((value) => JSON.stringify(value))
          .join(' ')}`,
      )
    }
  }
  return { sealed: sealed.join('\n'), opened: opened.join('\n') }
}

describe('a supervisor', () => {
  it('who is not on the list begins a shift, and is none any more once the settings do not name them', async () => {
    desk().vera.say('/shift on')
    await desk().general('Смена началась')
    await scene().reopen({ adminIds: [] })
    desk().vera.say('/agents remove Борис')
    await desk().general('только старший')
    await scene().reopen()
  })
})

describe('an agent', () => {
  it('reaches no number that was proved for another matter, long ago', async () => {
    const customer = await shareNumber(scene(), { sent: false })
    await customer.until('the next question', () => customer.question()?.text?.includes('Сверьте номер') === true)
    await scene().test.pool.query(`update proof set proved_at = proved_at - interval '61 minutes' where chat_id = $1`, [
      customer.id,
    ])
    await customer.go('person')
    await customer.press('person', 'call', 'person')
    await customer.asked('waiting', 'person')
    const topic = await desk().topicOf(customer)
    await desk().anna.press(desk().label('take'), topic)
    await topic.shows('Отвечает Анна')
    desk().anna.say('/op', topic)
    await topic.shows('В этом разговоре номер не подтверждён')
  })
})

describe('a secret in a talk', () => {
  it('is not read by agents, wherever it stands: words, captions, edits, answers to an agent', async () => {
    const { customer, topic } = await taken(scene(), desk())
    const me = { user: customer.id }
    await customer.say('мой пароль - это Секрет01')
    await topic.shows('пароль •••')
    telegram().send({ ...me, photo: {}, caption: 'кодовое слово: Секрет02' })
    await topic.shows('кодовое слово •••')
    telegram().album({ ...me, items: [{ photo: {} }, { photo: {}, caption: 'пароль: Секрет03' }] })
    await eventually(
      () => 'two lines',
      () => topic.texts().join('\n').split('пароль •••').length === 3,
    )
    const first = telegram().send({ ...me, text: 'раз' })
    telegram().send({ ...me, text: 'два' })
    await topic.shows('два')
    telegram().edit({ ...me, message_id: first.message_id, text: 'код 918273' })
    await topic.shows('код ••••••')
    telegram().send({ ...me, forwarded_from: 'Борис', text: 'карта 4111 1111 1111 1111 12/27' })
    await topic.shows('карта ••••')
    telegram().send({ ...me, document: { file_name: 'a.txt' }, caption: 'MP1234567' })
    await topic.shows('MP•••••••')
    desk().anna.say('/history', topic)
    await topic.shows('карта ••••')
    const secrets = /Секрет0[123]|918\s?273|4111\s?1111|1111\s?1111|MP\s?1234567/
    expect(JSON.stringify([topic.messages(), customer.chat().messages])).not.toMatch(secrets)
    expect((await atRest()).opened).not.toMatch(secrets)
  })
})

describe('words that left together', () => {
  it('are not lost when one of them is edited', async () => {
    const { customer, topic } = await taken(scene(), desk())
    await scene().test.pool.query(
      `insert into desk_group (id, pause_until) values ($1, now() + interval '1 second') on conflict (id) do update set pause_until = excluded.pause_until`,
      [topic.group],
    )
    const first = telegram().send({ user: customer.id, text: 'Первое' })
    telegram().send({ user: customer.id, text: 'Второе' })
    expect((await topic.shows('Второе')).text).toBe('Первое\nВторое')
    telegram().edit({ user: customer.id, message_id: first.message_id, text: 'Исправлено' })
    await topic.shows('Исправлено')
    expect(topic.texts().join('\n')).toContain('Второе')
  })
})

describe('what is left', () => {
  it('of a talk at rest and in the log can be read by nobody without the key', async () => {
    const { customer, topic } = await taken(scene(), desk(), { words: 'Словоклиента не приходит' })
    await customer.say('Тайнаяфраза моя')
    await topic.shows('Тайнаяфраза')
    desk().anna.say('Ответагента вам', topic)
    await customer.until('the answer', () => customer.screen().at(-1) === 'Ответагента вам')
    desk().anna.say('// Заметкаагента', topic)
    desk().anna.say('/file', topic)
    desk().anna.say('/solved Итогагента', topic)
    await customer.asked('score', 'score')
    const { sealed, opened } = await atRest()
    const logged = scene().logged().join('\n')
    expect(opened).toContain('Тайнаяфраза')
    for (const word of [
      'Словоклиента',
      'Тайнаяфраза',
      'Ответагента',
      'Заметкаагента',
      'Итогагента',
      customer.phone.slice(1),
      customer.phone.slice(4),
    ]) {
      expect(sealed).not.toContain(word)
      expect(logged).not.toContain(word)
    }
  })

  it('of a customer who asks to be forgotten is nothing, not even for whoever has the key', async () => {
    const customer = await shareNumber(scene(), { sent: false })
    await customer.until('the next question', () => customer.question()?.text?.includes('Сверьте номер') === true)
    await customer.go('person')
    await customer.asked('person', 'person')
    await customer.say('Забытыеслова тут')
    await customer.asked('waiting', 'person')
    const topic = await desk().topicOf(customer)
    await topic.shows('Ждёт с')
    await customer.say('/forget')
    await customer.press('forget', 'forget', 'forget')
    await customer.asked('forgotten', 'forget')
    await eventually(
      () => 'the topic gone',
      () => topic.seen() === undefined,
    )
    const { opened } = await atRest()
    const lines = opened
      .split('\n')
      .filter(
        (line) =>
          /Забытыеслова/.test(line) ||
          line.includes(customer.phone) ||
          (line.includes(String(customer.id)) && line.includes('"Анна"')),
      )
    expect(lines).toEqual([])
    expect(
      await rowsOf(scene().test.pool, `select state from talk where chat_id = $1 and state <> 'ended'`, [customer.id]),
    ).toEqual([])
  })
})
