import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { runCrowd, told } from './desk-crowd.ts'
import { eventually, useDesk } from './desk.ts'
import { endMinute } from './time.ts'
import { rowsOf } from '../support/store.ts'

const { scene, desk } = useDesk({ groups: 3, trial: { perMinute: 20 } })

const CUSTOMERS = 50
const WORDS = 3

it('50 customers ask for a person within a minute and 5 agents answer: every word arrives once, in order, at the right person', async () => {
  const {
    emulator: { control },
    test,
  } = scene()
  control.setFlood({ mode: 'realistic' })
  const agents = [desk().anna, desk().boris, ...(await Promise.all(['Глеб', 'Дина', 'Егор'].map(desk().colleague)))]
  // Twelve seconds of Telegram's, and of ours, in each fifth of a second.
  const passing = setInterval(() => {
    control.advanceClock({ advance_ms: 12_000 })
    void endMinute(test, 12).catch(() => undefined)
  }, 200)
  try {
    const { arrived, toAgents, toCustomers, untilTopic } = await runCrowd(scene(), desk(), {
      customers: CUSTOMERS,
      withinMs: 1_000,
      words: WORDS,
      agents,
      thinksMs: 20,
    })
    const all = Array.from({ length: WORDS }, (_, n) => n)
    expect(arrived.map(({ inTopic, atCustomer, strangers }) => ({ inTopic, atCustomer, strangers }))).toEqual(
      arrived.map(() => ({ inTopic: all, atCustomer: all, strangers: 0 })),
    )
    expect(
      control
        .log({})
        .filter(({ status, params }) => status === 429 && desk().groups.includes(Number(params['chat_id'])))
        .map(({ method }) => method),
    ).toEqual([])
    process.stdout.write(
      `${CUSTOMERS} customers in 3 groups, on a clock that runs sixty times as fast: topic made ${told(untilTopic)}\n` +
        `words to agents ${told(toAgents)}; words to customers ${told(toCustomers)}\n`,
    )
  } finally {
    clearInterval(passing)
  }
}, 110_000)

describe('a minute with room for three operations', () => {
  const { scene: narrow, desk: small } = useDesk({ trial: { perMinute: 3 } })

  it('has room for one topic with its card; the next one is not begun in it', async () => {
    const {
      emulator: { control },
      test,
    } = narrow()
    const [group = 0] = small().groups
    const customers = await Promise.all(
      [1, 2].map(async () => {
        const customer = await narrow().customer()
        await customer.start('missing-sms')
        await customer.say('/person')
        await customer.asked('person', 'person')
        return customer
      }),
    )
    // What the house found in its group when it came is told first, and is no part of this minute.
    const told = async (): Promise<boolean> =>
      (await rowsOf(test.pool, `select 1 from desk_outbox where state = 'open'`)).length === 0
    await small().general('✅ Всё в порядке')
    await eventually(() => 'a quiet group', told)
    await endMinute(test)
    for (const customer of customers) await customer.say('Нужен человек')
    const made = (): number => control.log({ method: 'createForumTopic' }).length
    await eventually(
      () => 'a topic',
      () => made() > 0,
    )
    await sleep(1_500)
    expect(made()).toBe(1)
    await endMinute(test)
    await Promise.all(customers.map(async (customer) => (await small().topicOf(customer)).shows('Ждёт с')))
    expect(control.chat({ chat: group, for: small().vera.id }).topics).toHaveLength(2)
  })
})
