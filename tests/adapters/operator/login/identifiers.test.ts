import { expect, test } from 'vitest'
import { createOperator } from '../../../../src/adapters/operator/create-operator.ts'
import { ANNA, own, refusalOf, replyWith, startStub } from '../stage.ts'
import type { Reply } from '../stage.ts'
import { onLoginStage, SECRET } from './login-stage.ts'

const about = { phoneNumber: ANNA }
const refusal = (status: number, code: string) => replyWith(status, { status, code, message: 'm' })
const swapped = replyWith(200, { swapped: false })
const swapDate = replyWith(200, { latestSimChange: null })
const roaming = replyWith(200, { roaming: false, lastStatusTime: '2026-01-01T00:00:00Z' })
const recycled = replyWith(200, { phoneNumberRecycled: false })

/** An operator's APIs that answer as told, with tokens of a real authorization server. */
const asking = async (change: Parameters<typeof onLoginStage>[0], ...replies: readonly Reply[]) => {
  const stage = await onLoginStage(change)
  const stub = await startStub(...replies)
  const capabilities = [
    'signals.roaming',
    'signals.simSwapCheck',
    'signals.simSwapDate',
    'signals.numberRecycling',
  ] as const
  const operator = stage.another({ url: stub.url, capabilities })
  const bodies = (): readonly unknown[] => stub.heard.map(({ body }) => JSON.parse(body))
  return { ...stub, operator, bodies, stage }
}

test('a token that names the customer leaves the number out, wherever the body has it', async () => {
  const { operator, bodies } = await asking({}, swapped, roaming, recycled)
  await operator.signals.simSwapCheck({ ...about, maxAge: 24 }, own(ANNA))
  await operator.signals.roaming(about, own(ANNA))
  await operator.signals.numberRecycling({ ...about, specifiedDate: '2024-01-01' }, own(ANNA))
  expect(bodies()).toEqual([{ maxAge: 24 }, {}, { specifiedDate: '2024-01-01' }])
})

test('MISSING_IDENTIFIER adds it, once, and the API is remembered with all its operations', async () => {
  const { operator, bodies } = await asking({}, refusal(422, 'MISSING_IDENTIFIER'), swapped, swapDate, roaming)
  expect(await operator.signals.simSwapCheck(about, own(ANNA))).toEqual({ swapped: false })
  await operator.signals.simSwapDate(about, own(ANNA))
  await operator.signals.roaming(about, own(ANNA))
  // Another API is not judged by this one.
  expect(bodies()).toEqual([{}, about, about, {}])
})

test('UNNECESSARY_IDENTIFIER leaves it out again, when the operator has mended the API', async () => {
  const { operator, bodies } = await asking(
    {},
    refusal(422, 'MISSING_IDENTIFIER'),
    swapped,
    refusal(422, 'UNNECESSARY_IDENTIFIER'),
    swapped,
    swapped,
  )
  for (const _ of ['learns', 'learns anew', 'knows']) await operator.signals.simSwapCheck(about, own(ANNA))
  expect(bodies()).toEqual([{}, about, about, {}, {}])
})

test('an API that wants it neither way is asked twice, and learns us nothing', async () => {
  const { operator, bodies } = await asking(
    {},
    refusal(422, 'MISSING_IDENTIFIER'),
    refusal(422, 'UNNECESSARY_IDENTIFIER'),
  )
  expect(await refusalOf(operator.signals.simSwapCheck(about, own(ANNA)))).toMatchObject({
    code: 'UNNECESSARY_IDENTIFIER',
    status: 422,
  })
  expect(bodies()).toEqual([{}, about])
})

test('with a token that names nobody the number is never left out', async () => {
  const { operator, bodies } = await asking(
    { clientId: 'small', proof: { secret: SECRET } },
    refusal(422, 'UNNECESSARY_IDENTIFIER'),
  )
  expect((await refusalOf(operator.signals.simSwapCheck(about, own(ANNA)))).code).toBe('UNNECESSARY_IDENTIFIER')
  expect(bodies()).toEqual([about])
})

test('nor with a token that never changes, which may be of somebody else', async () => {
  const { url, heard } = await startStub(refusal(422, 'UNNECESSARY_IDENTIFIER'))
  const operator = createOperator({ url, capabilities: ['signals.simSwapCheck'], token: 'fixed' })
  expect((await refusalOf(operator.signals.simSwapCheck(about, own(ANNA)))).code).toBe('UNNECESSARY_IDENTIFIER')
  expect(heard.map(({ body, headers }) => [JSON.parse(body), headers.authorization])).toEqual([[about, 'Bearer fixed']])
})

test('a request that names no number is asked once, whatever the operator says of identifiers', async () => {
  const stage = await onLoginStage()
  const stub = await startStub(refusal(422, 'MISSING_IDENTIFIER'))
  const operator = stage.another({ url: stub.url, capabilities: ['delivery.get'] })
  expect((await refusalOf(operator.delivery.get({ messageId: 'm' }, own(ANNA)))).code).toBe('MISSING_IDENTIFIER')
  expect(stub.heard).toHaveLength(1)
})
