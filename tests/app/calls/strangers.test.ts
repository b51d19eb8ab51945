import { afterAll, beforeAll, expect, test } from 'vitest'
import { ANNA, openCallStage } from './stage.ts'
import type { CallStage } from './stage.ts'

let stage: CallStage
beforeAll(async () => {
  stage = await openCallStage()
})
afterAll(() => stage.close())

const yesterday = (): string => new Date(Date.now() - 86_400_000).toISOString()
const code = (channel: 'sms' | 'voice' | 'email-link') =>
  ({ phone: ANNA, channel, service: 'my-mts', locale: 'ru' }) as const

/** Telegram goes on calling the number theirs until the account is moved. */
test('whoever had the number before learns nothing of its holder, by evidence or by a code', async () => {
  const chat = await stage.chat()
  await chat.share(ANNA)
  expect(await chat.ask('evidence.collect', { phone: ANNA, role: 'on-record' })).toMatchObject({
    recycled: false,
    channels: ['sms', 'voice', 'email-link'],
  })
  await stage.control('PATCH', `handsets/${ANNA}`, { reassignedAt: yesterday(), roaming: true })
  expect(await chat.ask('evidence.collect', { phone: ANNA, role: 'new' })).toMatchObject({
    recycled: true,
    reach: 'unknown',
    roaming: null,
    state: null,
    simSwapHours: null,
    forwardsCalls: 'unknown',
    channels: ['sms'],
  })
  for (const channel of ['voice', 'email-link'] as const) {
    await expect(chat.ask('codes.send', code(channel))).rejects.toMatchObject({
      code: 'CODE_DELIVERY.CHANNEL_UNAVAILABLE',
    })
  }
})

test('whoever has it now does, by a code', async () => {
  const chat = await stage.chat()
  await chat.prove(ANNA)
  expect(await chat.ask('evidence.collect', { phone: ANNA, role: 'new' })).toMatchObject({
    recycled: true,
    roaming: true,
    channels: ['sms', 'voice', 'email-link'],
  })
})
