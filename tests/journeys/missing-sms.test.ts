import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openStage } from './stage.ts'
import type { Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage({ redisUrl: inject('redisUrl') })
  await stage.openHouse()
})
afterAll(() => stage.close())

/** From the greeting to the number, proved by the own contact. */
const shareNumber = async (switches: Readonly<Record<string, unknown>>, serviceCode = true) => {
  const anna = await stage.customer()
  await anna.switchHandset(switches)
  if (serviceCode) await stage.control('POST', `handsets/${encodeURIComponent(anna.phone)}/service-code`, { service: 'MTS' })
  await anna.start('missing-sms')
  await anna.press('number-asked', 'mine')
  await anna.share()
  return anna
}

describe('each trouble of a handset is named, and its remedy offered', () => {
  it.each([
    ['airplane mode', { airplaneMode: true }, 'why-phone-off', 'airplane'],
    ['off', { off: true }, 'why-phone-off', 'airplane'],
    ['data only', { dataOnly: true }, 'why-data-but-no-sms', 'restart'],
    ['inbox full', { inboxFull: true }, 'why-inbox-full', 'space'],
    ['sender blocked', { senderBlocked: true }, 'why-on-the-phone', 'spam'],
    ['spam app', { spamApp: true }, 'why-on-the-phone', 'spam'],
    ['faulty SMS', { faultySms: true }, 'why-phone-fault', 'restart'],
    ['suspended', { suspended: true }, 'why-service-suspended', 'pay'],
  ])('%s', async (_name, switches, why, first) => {
    const anna = await shareNumber(switches)
    await anna.told(why)
    await anna.asked(first)
  })
})
