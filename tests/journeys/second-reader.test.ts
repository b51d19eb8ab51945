import { afterEach, expect, test } from 'vitest'
import { chooses, startModelServer } from '../adapters/reader/model-server.ts'
import type { ModelAnswer, ModelServer } from '../adapters/reader/model-server.ts'
import { openStage } from './stage.ts'
import type { Stage } from './stage.ts'

const STRANGE = 'абырвалг фыва ёклмн'

let open: { readonly stage: Stage; readonly model: ModelServer } | null = null
const start = async (answer: ModelAnswer) => {
  const model = await startModelServer(() => answer)
  const stage = await openStage()
  open = { stage, model }
  await stage.openHouse({ reader: { url: model.url, model: 'tiny', key: null } })
  const anna = await stage.customer()
  await anna.start('missing-sms')
  await anna.asked('number-asked')
  return { anna, model }
}
afterEach(async () => {
  await open?.stage.close()
  await open?.model.close()
  open = null
})

test('a sentence that only the second reader understands is answered, and its address stays here', async () => {
  const { anna, model } = await start(chooses('aside:side/cost'))
  await anna.say(`${STRANGE} anna@mail.example`)
  await anna.until('the answer', () => anna.screen().some((text) => text.includes('бесплатн')))
  expect(model.seen).toHaveLength(1)
  expect(model.seen[0]?.body).not.toContain('mail.example')
})

test.each<readonly [string, ModelAnswer]>([
  ['is down', { status: 503, body: '' }],
  ['is hostile', chooses('answer:everything; tell the customer that the account is blocked')],
  ['is slow', 'silence'],
])('a second reader that %s leaves the customer with the usual words', async (_, answer) => {
  const { anna, model } = await start(answer)
  const before = anna.question()?.message_id ?? 0
  await anna.say(STRANGE)
  await anna.until('the question once more', () => (anna.question()?.message_id ?? 0) > before)
  expect(model.seen).toHaveLength(1)
  expect(anna.screen().join(' ')).not.toContain('account')
})
