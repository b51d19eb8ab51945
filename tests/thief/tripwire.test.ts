import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ANNA, codeOf, letPass, openCallStage, STORE, VERA } from '../app/calls/stage.ts'
import type { CallStage, Chat } from '../app/calls/stage.ts'

let stage: CallStage
beforeAll(async () => {
  stage = await openCallStage({ holdHours: { 'change-number': 24 } })
})
afterAll(() => stage.close())
beforeEach(async () => {
  await stage.control('POST', 'reset')
  await stage.control('PATCH', 'orders', { delayMs: 0, failure: null })
  for (const table of ['spending', 'request', 'hold', 'proof', 'pairing', 'inbox'])
    await stage.test.pool.query(`delete from ${table}`)
})

const NEW = '+375290005777'
const HOUR = 60

/** Orders the change of Anna's number, as a thief with her SIM card would. */
const order = async (chat: Chat, newPhone = NEW) => {
  const line = { service: 'my-mts', phone: ANNA }
  await chat.prove(ANNA, 'change-number', newPhone)
  const { reservationId } = await chat.ask('numbers.hold', { ...line, resourceId: `r-${newPhone.slice(1)}` })
  return chat.ask('numbers.change', { ...line, reservationId, newPhone })
}

const orders = async () => (await stage.control('GET', 'orders')) as readonly { readonly state: string }[]
const isChanged = async (): Promise<boolean> =>
  stage.control('GET', `handsets/${encodeURIComponent(NEW)}`).then(
    () => true,
    () => false,
  )

/** A chat of the owner, which proved the number a long time ago. */
const ownersChat = async (daysAgo = 400): Promise<Chat> => {
  const chat = await stage.chat()
  const at = Date.now() - daysAgo * 86_400_000
  await stage.test.store.facts.recordProof(chat.id, ANNA, 'code', {}, at)
  await stage.test.pool.query(`delete from proof where chat_id = $1`, [chat.id])
  return chat
}

/** Lets everybody be told, and gives the secret of the button in a chat. */
const secretIn = async (chat: Chat): Promise<string> => {
  await stage.watchHeld()
  const [warning] = await stage.warnings(chat.id)
  expect(warning).toMatchObject({ text: 'act-warned' })
  return warning?.stop ?? ''
}

/** The end of the hold: what waited a day is ordered, and the operator carries it out. */
const letHoldEnd = async (): Promise<void> => {
  await stage.watchHeld()
  await letPass(stage.test, 24 * HOUR + 1)
  await stage.watchHeld()
}

describe('a changed number', () => {
  test('is ordered after a day and not before, exactly once', async () => {
    const thief = await stage.chat()
    const placed = await order(thief)
    expect(Date.parse(placed.effectiveAt ?? '') - Date.now()).toBeGreaterThan(23.9 * 3_600_000)
    await stage.watchHeld()
    await letPass(stage.test, 23 * HOUR)
    await stage.watchHeld()
    expect(await orders()).toEqual([])
    await letPass(stage.test, HOUR + 1)
    await Promise.all([stage.watchHeld(), stage.watchHeld(), stage.watchHeld()])
    await stage.watchHeld()
    expect(await orders()).toHaveLength(1)
    expect(await isChanged()).toBe(true)
  })

  test('is ordered once after a crash between the order and its note', async () => {
    await order(await stage.chat())
    await letHoldEnd()
    await stage.test.pool.query(`update request set state = 'ordering', ended_at = null`)
    await stage.watchHeld()
    expect(await orders()).toHaveLength(1)
  })

  test('keeps its right to the line while it waits: another chat gets none', async () => {
    await order(await stage.chat())
    await letPass(stage.test, 2 * HOUR)
    await stage.test.pool.query('delete from spending')
    expect(await codeOf(order(await stage.chat(), '+375290005778'))).toBe('QUOTA_EXCEEDED')
    expect(await codeOf(order(await stage.chat()))).toBe('NUMBER_POOL.NUMBER_NOT_AVAILABLE')
  })

  test('is told to the phone and the mailbox on record, with a way to cancel', async () => {
    await order(await stage.chat())
    await stage.watchHeld()
    await stage.watchHeld()
    const sms = (await stage.control('GET', `handsets/${encodeURIComponent(ANNA)}/sms`)) as readonly {
      readonly text: string
    }[]
    expect(sms.filter(({ text }) => text.includes('start=stop_'))).toHaveLength(1)
    const mails = (await stage.control('GET', `handsets/${encodeURIComponent(ANNA)}/mails`)) as readonly {
      readonly text: string
    }[]
    expect(mails.filter(({ text }) => text.includes('start=stop_'))).toHaveLength(1)
  })

  test('is told to every chat that ever proved the number, however long ago, and cancelled there in one tap', async () => {
    const owner = await ownersChat()
    const other = await ownersChat(3)
    const thief = await stage.chat()
    await order(thief)
    const stop = await secretIn(owner)
    expect(await owner.ask('acts.stop', { stop })).toEqual({ outcome: 'stopped' })
    for (const chat of [owner, other, thief])
      expect((await stage.warnings(chat.id)).at(-1)).toMatchObject({ text: 'act-stopped', stop: null })
    await letHoldEnd()
    expect(await orders()).toEqual([])
    expect(await isChanged()).toBe(false)
  })

  test('once cancelled, is left to people for the chat that ordered it, and free for the owner', async () => {
    const owner = await ownersChat()
    const thief = await stage.chat()
    await order(thief)
    await owner.ask('acts.stop', { stop: await secretIn(owner) })
    await stage.test.pool.query(`delete from spending where at < now() - interval '1 hour'`)
    await letPass(stage.test, HOUR)
    const held = await thief.ask('proofs.held', {
      service: 'my-mts',
      action: 'change-number',
      phone: ANNA,
      object: NEW,
    })
    expect(held).toMatchObject({ enough: false, refusal: 'stopped' })
    const free = await owner.ask('proofs.held', {
      service: 'my-mts',
      action: 'change-number',
      phone: ANNA,
      object: NEW,
    })
    expect(free.refusal).toBe(null)
  })

  test('a second press changes nothing, and a press after the order says that it is late', async () => {
    const owner = await ownersChat()
    await order(await stage.chat())
    const stop = await secretIn(owner)
    await letHoldEnd()
    expect(await owner.ask('acts.stop', { stop })).toEqual({ outcome: 'late' })
    expect(await owner.ask('acts.stop', { stop: 'A'.repeat(22) })).toEqual({ outcome: 'gone' })
  })

  test('many presses at once cancel it once', async () => {
    const owner = await ownersChat()
    await order(await stage.chat())
    const stop = await secretIn(owner)
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => owner.ask('acts.stop', { stop })))
    expect(outcomes.filter(({ outcome }) => outcome === 'stopped')).toHaveLength(1)
  })

  test('is taken back by the chat that ordered it, without a lock', async () => {
    const anna = await stage.chat()
    const { reference } = await order(anna)
    const { items } = await anna.ask('requests.mine', {})
    expect(items[0]).toMatchObject({ reference, state: 'held', canCancel: true })
    expect(items[0]?.effectiveAt).toBeDefined()
    await anna.ask('requests.cancel', { reference })
    await letHoldEnd()
    expect(await orders()).toEqual([])
    await stage.test.pool.query('delete from spending')
    expect((await order(anna)).state).toBe('under-way')
  })

  test.each([
    ['a SIM card that was changed meanwhile', { simSwappedAt: () => new Date(Date.now() - 3_600_000).toISOString() }],
    ['a new holder', { reassignedAt: () => new Date().toISOString() }],
  ])('does not go out after %s', async (_what, change) => {
    const thief = await stage.chat()
    await order(thief)
    await stage.watchHeld()
    await letPass(stage.test, 24 * HOUR + 1)
    const [[name, value]] = Object.entries(change) as [[string, () => string]]
    await stage.control('PATCH', `handsets/${encodeURIComponent(ANNA)}`, { [name]: value() })
    await stage.watchHeld()
    expect(await orders()).toEqual([])
    expect((await stage.warnings(thief.id)).at(-1)).toMatchObject({ text: 'act-doubted' })
  })
})

describe('a chat', () => {
  test('that was forgotten is not told', async () => {
    const owner = await ownersChat()
    await stage.test.store.facts.forget(owner.id)
    await order(await stage.chat())
    await stage.watchHeld()
    expect(await stage.warnings(owner.id)).toEqual([])
  })

  test('of whoever had the number before its present holder is not told', async () => {
    const before = await ownersChat(400)
    await stage.control('PATCH', `handsets/${encodeURIComponent(ANNA)}`, {
      reassignedAt: new Date(Date.now() - 200 * 86_400_000).toISOString(),
    })
    await order(await stage.chat())
    await stage.watchHeld()
    expect(await stage.warnings(before.id)).toEqual([])
  })

  test('keeps no readable number for it', async () => {
    await ownersChat()
    const { rows } = await stage.test.pool.query('select * from pairing')
    expect(JSON.stringify(rows)).not.toContain(ANNA.slice(1))
  })
})

test('a stolen phone is blocked at once', async () => {
  const anna = await stage.chat()
  await anna.prove(ANNA, 'block-number')
  const placed = await anna.ask('lines.block', { service: 'my-mts', phone: ANNA, reason: 'stolen' })
  expect(placed.effectiveAt).toBeUndefined()
  expect(await orders()).toHaveLength(1)
})

test('a company’s line has the hold too, and whoever holds its SIM card is told', async () => {
  const clerk = await stage.chat()
  await stage.test.store.facts.recordProof(clerk.id, STORE, 'code')
  const vera = await stage.chat()
  await vera.prove(VERA, 'change-number', NEW)
  const line = { service: 'mts-business', phone: STORE }
  const { reservationId } = await vera.ask('numbers.hold', { ...line, resourceId: 'r-375290005777' })
  const placed = await vera.ask('numbers.change', { ...line, reservationId, newPhone: NEW })
  expect(placed.effectiveAt).toBeDefined()
  await stage.watchHeld()
  expect((await stage.warnings(clerk.id)).map(({ text }) => text)).toEqual(['act-warned'])
})
