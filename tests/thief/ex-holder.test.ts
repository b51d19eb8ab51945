import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ANNA, openCallStage } from '../app/calls/stage.ts'
import type { CallStage } from '../app/calls/stage.ts'

let stage: CallStage
beforeAll(async () => {
  stage = await openCallStage()
})
afterAll(() => stage.close())
beforeEach(async () => {
  await stage.control('POST', 'reset')
  await stage.test.pool.query('delete from spending')
})

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString()
const NOTHING = {
  reach: 'unknown',
  roaming: null,
  state: null,
  sender: null,
  simSwapHours: null,
  forwardsCalls: 'unknown',
  inboundService: null,
  channels: ['sms'],
}

/** F4: whoever had the number 91 days ago was told its new holder's roaming, reach and mailbox. */
test.each([1, 30, 89, 91, 100, 400, 1_500])(
  'whoever had the number until %i days ago learns nothing of its holder by the old contact',
  async (days) => {
    const chat = await stage.chat()
    await chat.share(ANNA)
    await stage.control('PATCH', `handsets/${ANNA}`, { reassignedAt: daysAgo(days), roaming: true, airplaneMode: true })
    expect(await chat.ask('evidence.collect', { phone: ANNA, role: 'on-record' })).toMatchObject(NOTHING)
  },
)

test.each([91, 400])(
  'whoever had the number until %i days ago has nobody called, and no letter sent to its holder',
  async (days) => {
    const chat = await stage.chat()
    await chat.share(ANNA)
    await stage.control('PATCH', `handsets/${ANNA}`, { reassignedAt: daysAgo(days) })
    for (const channel of ['voice', 'email-link'] as const) {
      await expect(
        chat.ask('codes.send', { phone: ANNA, channel, service: 'my-mts', locale: 'ru' }),
      ).rejects.toMatchObject({ code: 'CODE_DELIVERY.CHANNEL_UNAVAILABLE' })
    }
  },
)

test('where the operator cannot tell of holders, the contact opens nothing', async () => {
  const blind = await openCallStage({ without: ['signals.numberRecycling'] })
  const chat = await blind.chat()
  await chat.share(ANNA)
  await blind.control('PATCH', `handsets/${ANNA}`, { airplaneMode: true })
  expect(await chat.ask('evidence.collect', { phone: ANNA, role: 'on-record' })).toMatchObject(NOTHING)
  await blind.close()
})

test('the contact of the right holder opens the cause, and no date of a SIM change and no sender', async () => {
  const chat = await stage.chat()
  await chat.share(ANNA)
  await stage.control('PATCH', `handsets/${ANNA}`, {
    airplaneMode: true,
    simSwappedAt: daysAgo(0.5),
  })
  const evidence = await chat.ask('evidence.collect', { phone: ANNA, role: 'on-record' })
  expect(evidence).toMatchObject({ sender: null, recycled: false })
  expect(evidence.simSwapHours).toBe(0)
})

test('a code to the number opens the rest', async () => {
  const chat = await stage.chat()
  await chat.prove(ANNA)
  await stage.control('PATCH', `handsets/${ANNA}`, { forwarding: 'unconditional', roaming: true })
  expect(await chat.ask('evidence.collect', { phone: ANNA, role: 'on-record' })).toMatchObject({
    roaming: true,
    forwardsCalls: 'unconditional',
    channels: ['sms', 'voice', 'email-link'],
  })
})

test('where a letter with a code goes is told to whoever typed a code to that number, and not for a contact', async () => {
  const letter = { phone: ANNA, channel: 'email-link', service: 'my-mts', locale: 'ru' } as const
  const contact = await stage.chat()
  await contact.share(ANNA)
  expect(await contact.ask('codes.send', letter)).toMatchObject({ maskedDestination: null })
  await stage.test.pool.query('delete from spending')
  const holder = await stage.chat()
  await holder.prove(ANNA)
  expect(await holder.ask('codes.send', letter)).toMatchObject({ maskedDestination: expect.stringContaining('•••@') })
})
