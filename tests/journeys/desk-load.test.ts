import { expect, it } from 'vitest'
import { runCrowd, told } from './desk-crowd.ts'
import { useDesk } from './desk.ts'
import { endMinute } from './time.ts'

const { scene, desk } = useDesk({ groups: 3, trial: { perMinute: 20 } })

const CUSTOMERS = 50
const WORDS = 3

it('50 customers ask for a person within a minute and 5 agents answer: every word arrives once, in order, at the right person', async () => {
  const { emulator: { control }, test } = scene()
  control.setFlood({ mode: 'realistic' })
  const agents = [desk().anna, desk().boris, ...await Promise.all(['Глеб', 'Дина', 'Егор'].map(desk().colleague))]
  // Twelve seconds of Telegram's, and of ours, in each fifth of a second.
  const passing = setInterval(() => {
    control.advanceClock({ advance_ms: 12_000 })
    void endMinute(test, 12).catch(() => undefined)
  }, 200)
  try {
    const { arrived, toAgents, toCustomers, untilTopic } = await runCrowd(scene(), desk(), { customers: CUSTOMERS, withinMs: 1_000, words: WORDS, agents, thinksMs: 20 })
    const all = Array.from({ length: WORDS }, (_, n) => n)
    expect(arrived.map(({ inTopic, atCustomer, strangers }) => ({ inTopic, atCustomer, strangers })))
      .toEqual(arrived.map(() => ({ inTopic: all, atCustomer: all, strangers: 0 })))
    expect(control.log({}).filter(({ status, params }) => status === 429 && desk().groups.includes(Number(params['chat_id']))).map(({ method }) => method)).toEqual([])
    process.stdout.write(`${CUSTOMERS} customers in 3 groups, on a clock that runs sixty times as fast: topic made ${told(untilTopic)}\n`
      + `words to agents ${told(toAgents)}; words to customers ${told(toCustomers)}\n`)
  } finally {
    clearInterval(passing)
  }
}, 110_000)
