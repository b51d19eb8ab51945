import { describe, expect, it } from 'vitest'
import { DATA_REGISTER } from '../../src/core/ports/data-register.ts'
import { rowsOf } from '../support/store.ts'
import type { Customer } from './customer.ts'
import { alwaysOpen, taken, useDesk } from './desk.ts'
import { shareNumber } from './way-in.ts'
import { inCountry } from './worlds.ts'

const FLOW = 'my-data'
const { scene, desk } = useDesk({ trial: { world: (world) => inCountry('BY')(alwaysOpen(world)) } })

/** The files that a customer has in the chat, as texts. */
const filesOf = async (customer: Customer): Promise<readonly string[]> => {
  const documents = customer.chat().messages.flatMap(({ message }) => message.document ?? [])
  return Promise.all(
    documents.map(async ({ file_id: id }) =>
      (await fetch(`${scene().emulator.url}/_emulator/files/${encodeURIComponent(id)}`)).text(),
    ),
  )
}

/** From the wish to the question for the code. */
const untilCode = async (customer: Customer): Promise<void> => {
  await customer.press('my-data', 'mine', FLOW)
  await customer.share()
  await customer.asked('sent', 'prove')
}

const getFile = async (customer: Customer): Promise<string> => {
  await untilCode(customer)
  await customer.say(await customer.code())
  await customer.asked('sent', FLOW)
  return (await filesOf(customer)).at(-1) ?? ''
}

describe('a customer who asks for their data', () => {
  it('gets a file with all that is kept about them after a code to their own number, and no copy of it stays', async () => {
    const { customer, topic } = await taken(scene(), desk(), { words: 'Словомоё не приходит' })
    await customer.say('Сказанное людям')
    await topic.shows('Сказанное людям')
    desk().anna.say('Ответ человека', topic)
    await customer.until('the answer', () => customer.screen().at(-1) === 'Ответ человека')
    desk().anna.say('// Заметка для своих', topic)
    desk().anna.say('/solved Итог для своих', topic)
    await customer.asked('score', 'score')
    await customer.say('какие данные обо мне есть?')
    const text = await getFile(customer)
    const file = JSON.parse(text) as Readonly<Record<string, unknown>>
    expect(file['confirmedNumbers']).toEqual(
      expect.arrayContaining([expect.objectContaining({ number: customer.phone, provedBy: 'code' })]),
    )
    expect(file['messagesInTalks']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ by: 'customer', text: 'Сказанное людям' }),
        expect.objectContaining({ by: 'agent', text: 'Ответ человека' }),
      ]),
    )
    expect(text).toContain('Словомоё')
    expect(text).toMatch(/"madeAt": "\d{4}-\d\d-\d\dT[\d:.]+Z"/)
    for (const theirs of ['Анна Орлова', 'Борис', 'Заметка для своих', 'Итог для своих', String(desk().anna.id)])
      expect(text).not.toContain(theirs)
    const left = await rowsOf<{ sealed: Buffer | null }>(
      scene().test.pool,
      `select sealed from outbox where chat_id = $1 and kind = 'own-data'`,
      [customer.id],
    )
    expect(left).toEqual([{ sealed: null }])
    const written = await rowsOf<{ detail: string }>(
      scene().test.pool,
      `select detail from journal where what = 'call-done' and detail like 'customer.export%'`,
    )
    expect(written).toHaveLength(1)
  })

  it('gets nothing of another customer', async () => {
    const other = await shareNumber(scene(), { sent: false })
    const customer = await shareNumber(scene(), { sent: false })
    await customer.say('/my_data')
    const text = await getFile(customer)
    expect(text).toContain(customer.phone)
    expect(text).not.toContain(other.phone)
    expect(text).not.toContain(String(other.id))
  })

  it('is asked during a talk first, since no code can be asked for there', async () => {
    const { customer, topic } = await taken(scene(), desk())
    await customer.say('дашліце мне мае даныя')
    await customer.until('the question', () => customer.screen().at(-1)?.includes('/my_data_now') === true)
    await topic.shows('📄 Клиент спрашивает')
    await customer.say('/my_data_now')
    expect(await getFile(customer)).toContain(customer.phone)
  })

  it('gets it three times a day and not more', async () => {
    const customer = await shareNumber(scene(), { sent: false })
    for (let time = 1; time <= 3; time += 1) {
      await customer.say('send me my data')
      await customer.press('my-data', 'mine', FLOW)
      await customer.share()
      if (time === 1) {
        await customer.asked('sent', 'prove')
        await customer.say(await customer.code())
      }
      await customer.press('sent', 'done', FLOW)
    }
    await customer.say('send me my data')
    await customer.press('my-data', 'mine', FLOW)
    await customer.share()
    await customer.asked('too-often', FLOW)
    expect(await filesOf(customer)).toHaveLength(3)
  })
})

describe('whoever only holds the chat', () => {
  it('gets nothing by a shared contact', async () => {
    const thief = await shareNumber(scene(), { sent: false })
    await thief.say('/my_data')
    await untilCode(thief)
    await thief.say('000000')
    await thief.asked('wrong', 'prove')
    expect(await filesOf(thief)).toEqual([])
  })
})

it('every table that is exported has a place in the file', async () => {
  const exported = [...DATA_REGISTER].flatMap(([table, { isExported }]) => (isExported ? [table] : []))
  const { conversation, rows } = await scene().test.store.ownData.read(1)
  expect(conversation).toBeNull()
  expect(['conversation', ...Object.keys(rows)].toSorted()).toEqual(exported.toSorted())
})
