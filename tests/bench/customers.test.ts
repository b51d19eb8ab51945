import { setImmediate as turn } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startBotApi } from '../../bench/turns/bot-api.ts'
import type { BenchBotApi } from '../../bench/turns/bot-api.ts'
import { createCustomers } from '../../bench/turns/customers.ts'
import type { Customers } from '../../bench/turns/customers.ts'

const CHAT = 1_001

interface Update {
  readonly update_id: number
  readonly message?: { readonly text: string }
  readonly callback_query?: { readonly data: string; readonly message: { readonly message_id: number } }
}

let api: BenchBotApi
let people: Customers
let offset: number

beforeEach(async () => {
  api = await startBotApi({ delayMs: 0, onQuestion: (chat, question) => people.asked(chat, question) })
  people = createCustomers(api.phone, 1, CHAT)
  offset = 0
})
afterEach(() => api.stop())

const call = async (method: string, params: object): Promise<unknown> => {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${api.url}/bot1:a/${method}`, { method: 'POST', headers, body: JSON.stringify(params) })
  return ((await answer.json()) as { readonly result: unknown }).result
}

/** The updates that the customer has caused since the last call. */
const done = async (): Promise<readonly string[]> => {
  const updates = (await call('getUpdates', { offset, timeout: 0 })) as readonly Update[]
  offset = (updates.at(-1)?.update_id ?? offset - 1) + 1
  return updates.map(({ message, callback_query: press }) => message?.text ?? press?.data ?? '')
}

const question = (no: number, text = `question ${no}`) => ({
  chat_id: CHAT,
  text,
  reply_markup: { inline_keyboard: [[0, 1].map((place) => ({ text: 'a', callback_data: `${no}:${place}` }))] },
})
const ask = (no: number, text?: string): Promise<unknown> => call('sendMessage', question(no, text))
const wrong = () => {
  const { twice, unordered } = people.tally()
  return { twice, unordered }
}

describe('a customer of the bench', () => {
  it('goes round seven steps, and is content with a bot that asks one question after the other', async () => {
    const script: string[] = []
    for (let no = 1; no <= 15; no += 1) {
      people.one()
      script.push(...(await done()))
      expect(people.waiting()).toBe(1)
      await ask(no)
      expect(people.waiting()).toBe(0)
    }
    const round = ['/start missing-email', '1:1', '2:1', '3:1', '4:1', '5:1', '6:0']
    expect(script.slice(0, 7)).toEqual(round)
    expect(script.slice(7)).toEqual(['/start missing-email', '8:1', '9:1', '10:1', '11:1', '12:1', '13:0', round[0]])
    expect(people.tally()).toMatchObject({ twice: 0, unordered: 0, missed: 0 })
    expect(people.tally().latencies).toHaveLength(15)
  })

  it('waits for ever for an answer that is lost', async () => {
    people.one()
    people.one()
    expect(await done()).toEqual(['/start missing-email'])
    expect(people.waiting()).toBe(1)
    expect(people.tally()).toMatchObject({ latencies: [], missed: 1 })
  })

  it('counts a question that comes twice while nothing is awaited', async () => {
    people.one()
    await ask(1)
    await ask(1)
    expect(wrong()).toEqual({ twice: 1, unordered: 0 })
    expect(people.tally().latencies).toHaveLength(1)
  })

  it('takes the old question for no answer, and presses it again', async () => {
    people.one()
    await ask(1)
    people.one()
    await done()
    await ask(1)
    expect(wrong()).toEqual({ twice: 1, unordered: 0 })
    expect(people.waiting()).toBe(1)
    expect(await done()).toEqual(['1:1'])
    await ask(2)
    expect(people.waiting()).toBe(0)
    people.one()
    expect(await done()).toEqual(['2:1'])
    expect(people.tally().latencies).toHaveLength(2)
  })

  it('counts a question that is skipped, and one that comes late', async () => {
    people.one()
    await ask(1)
    await ask(3)
    expect(wrong()).toEqual({ twice: 0, unordered: 1 })
    await ask(2)
    expect(wrong()).toEqual({ twice: 0, unordered: 2 })
  })

  it('takes another question of the same number for another question', async () => {
    people.one()
    await ask(1)
    await ask(1, 'something else')
    expect(wrong()).toEqual({ twice: 0, unordered: 1 })
  })

  it('lets a bot count anew after the command, but not tell the last question again', async () => {
    for (let no = 1; no <= 7; no += 1) {
      people.one()
      await ask(no)
    }
    people.one()
    await ask(7)
    expect(wrong()).toEqual({ twice: 1, unordered: 0 })
    expect((await done()).slice(-2)).toEqual(['/start missing-email', '/start missing-email'])
    await ask(1)
    expect(wrong()).toEqual({ twice: 1, unordered: 0 })
    expect(people.waiting()).toBe(0)
  })

  it('does not take an edited message for one that came twice', async () => {
    people.one()
    await ask(1)
    await call('editMessageText', { ...question(1), message_id: 2 })
    expect(wrong()).toEqual({ twice: 0, unordered: 0 })
  })

  it('forgets what was counted before the measured time', async () => {
    people.one()
    await ask(1)
    await ask(1)
    people.reset()
    expect(people.tally()).toMatchObject({ latencies: [], twice: 0, unordered: 0 })
  })

  it('acts at once in a closed loop, and no more when it is over', async () => {
    people.close()
    await ask(1)
    await turn()
    expect(await done()).toEqual(['/start missing-email', '1:1'])
    people.open()
    await ask(2)
    await turn()
    expect(await done()).toEqual([])
  })
})
