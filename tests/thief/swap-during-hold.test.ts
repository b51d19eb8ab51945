import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { PhoneNumber } from '../../src/core/text/phone-number.ts'
import type { Customer } from '../journeys/customer.ts'
import { eventually } from '../journeys/desk.ts'
import { useScene } from '../journeys/scene.ts'
import { letHoldEnd, lookAtRequests, untilWarned } from '../journeys/time.ts'
import { inCountry } from '../journeys/worlds.ts'
import { freePort } from '../support/redis.ts'
import { rowsOf } from '../support/store.ts'

const port = await freePort()
const eventsUrl = `http://127.0.0.1:${port}/operator`
const scene = useScene({
  trial: { world: inCountry('BY') },
  prepare: async ({ sandbox }) => ({ port, operator: { url: sandbox.url, token: null, eventsUrl } }),
})

const FLOW = 'change-number'

interface Subscribed {
  readonly sink: string
  readonly config: { readonly subscriptionDetail: unknown }
}

const sinksOf = async (phone: string): Promise<readonly string[]> =>
  ((await scene().control('GET', 'subscriptions')) as readonly Subscribed[])
    .filter((one) => JSON.stringify(one.config.subscriptionDetail).includes(phone))
    .map(({ sink }) => sink)

/** Somebody with the SIM card of a number, who has ordered its change; it is on hold, and everybody is warned. */
const ordered = async (mask: string): Promise<{ readonly thief: Customer; readonly newPhone: string }> => {
  const thief = await scene().customer()
  await thief.start(FLOW)
  await thief.press('conditions', 'begin', FLOW)
  await thief.press('number', 'mine', 'prove')
  await thief.share()
  await thief.asked('sent', 'prove')
  await thief.say(await thief.code())
  await thief.asked('wish', FLOW)
  await thief.say(mask)
  await thief.asked('category', FLOW)
  await thief.tap('Любая (все)')
  await thief.asked('offers', FLOW)
  const offer = thief.buttons()[0] ?? ''
  await thief.tap(offer)
  await thief.asked('sent', 'prove')
  await thief.say(await thief.code())
  await thief.until('the last question', () => thief.question()?.text?.includes('Закреплён за вами до') === true)
  await thief.tap(thief.label('confirm', 'change', FLOW))
  await thief.until('the order', () => thief.question()?.text?.includes('Заявка принята') === true)
  await untilWarned(scene().test)
  return { thief, newPhone: (offer.split(' · ')[0] ?? '').replaceAll(/[^+\d]/g, '') }
}

const stateOf = async ({ id }: Customer): Promise<string | undefined> =>
  (await rowsOf<{ state: string }>(scene().test.pool, `select state from request where chat_id = ${id}`))[0]?.state

/** Messages to contacts of record that the operator took. */
const toldContacts = (): number =>
  scene()
    .logged()
    .filter((line) => line.includes('"contacts.warn"') && line.includes('"error":null')).length

const mailsTo = async ({ phone }: Customer): Promise<readonly string[]> =>
  (
    (await scene().control('GET', `handsets/${encodeURIComponent(phone)}/mails`)) as readonly {
      readonly text: string
    }[]
  ).map(({ text }) => text)

/** Times that leave for an act was given: at its order, and whenever it was weighed anew. */
const weighings = async (): Promise<number> =>
  (await rowsOf(scene().test.pool, `select from journal where what = 'leave-given'`)).length

const swapped = () => ({ simSwappedAt: new Date().toISOString() })

/** Tells the bot of a change, as anybody could who knows the address. */
const forge = async (sink: string): Promise<number> =>
  (
    await fetch(sink, {
      method: 'POST',
      headers: { 'content-type': 'application/cloudevents+json' },
      body: JSON.stringify({ type: 'org.camaraproject.sim-swap-subscriptions.v0.swapped' }),
    })
  ).status

describe('a SIM card that is changed during the hold of an act', () => {
  it('stops it at once: the owner and the contacts of record are told, and the order never goes out', async () => {
    const { thief, newPhone } = await ordered('%151')
    const owner = await scene().customer()
    await owner.start()
    await scene().test.store.facts.recordProof(owner.id, thief.phone as PhoneNumber, 'code')
    const before = toldContacts()
    await thief.switchHandset(swapped())
    for (const chat of [thief, owner])
      await chat.until('the words that it was stopped', () =>
        chat.screen().some((text) => text.includes('сменилась SIM-карта или владелец')),
      )
    expect(await stateOf(thief)).toBe('refused')
    const words = `номер не сменили на …${newPhone.slice(-2)}`
    await eventually(
      () => 'a letter to the mailbox of record',
      async () => (await mailsTo(thief)).some((text) => text.includes(words)) || undefined,
    )
    // The SMS too, which the operator holds for a SIM card that has just been changed.
    await eventually(
      () => 'both contacts of record',
      async () => toldContacts() === before + 2 || undefined,
    )
    await letHoldEnd(scene().test)
    await lookAtRequests(scene().test)
    expect(await stateOf(thief)).toBe('refused')
    expect(await scene().control('GET', 'orders')).toEqual([])
  })

  it('is looked for as well when the operator tells of the number that the line changes to', async () => {
    const { thief, newPhone } = await ordered('%161')
    const [other, secret] = [await scene().customer(), 'a-secret-that-nobody-guesses']
    await other.start()
    const subject = { kind: 'own-contact', phoneNumber: newPhone as PhoneNumber } as const
    const watch = {
      change: 'simSwap',
      chatId: other.id,
      phone: newPhone as PhoneNumber,
      subject,
      subscription: null,
    } as const
    await scene().test.store.watches.begin({ ...watch, id: randomUUID(), since: Date.now() - 60_000 }, secret, 600)
    await scene().control('POST', 'handsets', { number: newPhone, switches: swapped() })
    const before = await weighings()
    expect(await forge(`${eventsUrl}/numbers/${secret}`)).toBe(204)
    await eventually(
      () => 'the act was weighed',
      async () => (await weighings()) > before || undefined,
    )
    expect(await stateOf(thief)).toBe('held')
  })

  it('is not believed of an event: a forged one only makes us look, and changes nothing', async () => {
    const { thief } = await ordered('%171')
    const [sink = ''] = await sinksOf(thief.phone)
    const looks = (): number =>
      scene()
        .logged()
        .filter((line) => line.includes('signals.simSwapDate')).length
    const before = looks()
    expect([await forge(sink), await forge(`${eventsUrl}/numbers/guessed`)]).toEqual([204, 204])
    await eventually(
      () => 'a look at the SIM card',
      async () => looks() > before || undefined,
    )
    expect(await stateOf(thief)).toBe('held')
    expect(thief.screen().join('\n')).not.toContain('сменилась SIM-карта')
    // The watch is still there: what really happens later stops the act.
    await thief.switchHandset(swapped())
    await thief.until('the words that it was stopped', () =>
      thief.screen().some((text) => text.includes('сменилась SIM-карта или владелец')),
    )
    expect(await stateOf(thief)).toBe('refused')
  })
})
