import { describe, expect, it } from 'vitest'
import { freePort } from '../support/redis.ts'
import { rowsOf } from '../support/store.ts'
import type { Customer } from './customer.ts'
import { eventually } from './desk.ts'
import { useScene } from './scene.ts'
import { shareNumber } from './way-in.ts'
import { inCountry } from './worlds.ts'

const port = await freePort()
const eventsUrl = `http://127.0.0.1:${port}/operator`
const scene = useScene({
  trial: { world: inCountry('BY') },
  prepare: async ({ sandbox }) => ({ port, operator: { url: sandbox.url, token: null, eventsUrl } }),
})

interface Subscribed {
  readonly sink: string
  readonly types: readonly string[]
  readonly config: { readonly subscriptionMaxEvents?: number; readonly subscriptionDetail: unknown }
}

const subscriptionsTo = async (phone: string): Promise<readonly Subscribed[]> =>
  ((await scene().control('GET', 'subscriptions')) as readonly Subscribed[]).filter((one) =>
    JSON.stringify(one.config.subscriptionDetail).includes(phone),
  )

/** Somebody whose phone is off, and who wants to be told when it is back. */
const waiting = async (): Promise<{ readonly anna: Customer; readonly sink: string }> => {
  const anna = await shareNumber(scene(), { switches: { off: true } })
  await anna.told('why-phone-off')
  await anna.press('watch', 'write-me')
  await anna.told('end-watched')
  const [one] = await subscriptionsTo(anna.phone)
  if (one === undefined) throw new Error('there is no subscription')
  return { anna, sink: one.sink }
}

const post = async (url: string): Promise<number> =>
  (
    await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/cloudevents+json' },
      body: JSON.stringify({ type: 'org.camaraproject.device-reachability-status-subscriptions.v0.reachability-sms' }),
    })
  ).status

const openWatches = async ({ id }: Customer): Promise<number> =>
  (await rowsOf(scene().test.pool, `select from watch where chat_id = ${id} and ended_at is null`)).length

describe('a phone that is off the network', () => {
  it('is written about once, as soon as it is back, and the code is asked for again', async () => {
    const { anna } = await waiting()
    await anna.switchHandset({ off: false })
    await anna.asked('asks', 'phone-back')
    expect(await openWatches(anna)).toBe(0)
    expect(await subscriptionsTo(anna.phone)).toEqual([])
    await anna.press('asks', 'came', 'phone-back')
    await anna.told('came', 'phone-back')
    await anna.switchHandset({ off: true })
    await anna.switchHandset({ off: false })
    expect(anna.screen().filter((text) => text.includes('снова в сети'))).toHaveLength(1)
  })

  it('is looked for anew when the code still does not come', async () => {
    const { anna } = await waiting()
    await anna.switchHandset({ off: false })
    await anna.press('asks', 'not-came', 'phone-back')
    await anna.until('the search', () => anna.question() !== undefined)
    await anna.asked('ask-service')
  })

  it('is not written about for a forged event: it only makes us look, at an address that nobody else has', async () => {
    const { anna, sink } = await waiting()
    const answers = [await post(sink), await post(`${eventsUrl}/numbers/guessed`), await post(`${sink}x`)]
    expect(answers).toEqual([204, 204, 204])
    await eventually(
      () => 'a look at the phone after the forged event',
      async () =>
        scene()
          .logged()
          .some((line) => line.includes('signals.reachability') && line.includes('"correlator"')) || undefined,
    )
    expect(await openWatches(anna)).toBe(1)
    expect(anna.screen().join('\n')).not.toContain('снова в сети')
    expect(sink).not.toContain(anna.phone.slice(1))
    await anna.switchHandset({ off: false })
    await anna.asked('asks', 'phone-back')
    expect(await post(sink)).toBe(204)
    expect(anna.screen().filter((text) => text.includes('снова в сети'))).toHaveLength(1)
  })

  it('is watched no longer for a customer who wants to be forgotten', async () => {
    const { anna, sink } = await waiting()
    await anna.say('/forget')
    await anna.press('forget', 'forget', 'forget')
    await eventually(
      () => 'no subscription is left',
      async () => (await subscriptionsTo(anna.phone)).length === 0 || undefined,
    )
    expect(await openWatches(anna)).toBe(0)
    await anna.switchHandset({ off: false })
    expect(await post(sink)).toBe(204)
    expect(anna.screen().join('\n')).not.toContain('снова в сети')
  })
})

describe('a SIM card that is changed after a number has proved something', () => {
  it('ends the proof at once, in every chat, when the operator tells of it', async () => {
    const anna = await scene().customer()
    await anna.start('change-number')
    await anna.press('conditions', 'begin', 'change-number')
    await anna.press('number', 'mine', 'prove')
    await anna.share()
    await anna.asked('sent', 'prove')
    await anna.say(await anna.code())
    await anna.asked('wish', 'change-number')
    const kinds = async (): Promise<string> =>
      (
        await rowsOf<{ by: string }>(
          scene().test.pool,
          `select proved_by as by from proof where chat_id = ${anna.id} order by proved_by`,
        )
      )
        .map(({ by }) => by)
        .join(' ')
    await eventually(
      () => 'the SIM card is watched',
      async () => (await subscriptionsTo(anna.phone)).some(({ types }) => types[0]?.endsWith('.swapped')) || undefined,
    )
    const [watched] = await subscriptionsTo(anna.phone)
    expect(await post(watched?.sink ?? '')).toBe(204)
    expect(await kinds()).toBe('code own-contact')
    await anna.switchHandset({ simSwappedAt: new Date().toISOString() })
    await eventually(
      () => 'the proof is dropped',
      async () => (await kinds()) === 'own-contact' || undefined,
    )
    const dropped = await rowsOf(scene().test.pool, `select from journal where what = 'proofs-dropped'`)
    expect(dropped).toHaveLength(1)
  })
})
