import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { budgetsFor } from '../../src/core/catalogue/limit-table.ts'
import type { LimitedAct, Spender } from '../../src/core/catalogue/limit-table.ts'
import { fc } from '../support/fc.ts'
import { ANNA, codeOf, openCallStage } from '../app/calls/stage.ts'
import type { CallStage } from '../app/calls/stage.ts'

let stage: CallStage
beforeAll(async () => {
  stage = await openCallStage()
})
afterAll(() => stage.close())
beforeEach(async () => {
  await stage.control('POST', 'reset')
  await stage.test.pool.query('delete from spending')
  await stage.test.pool.query('delete from request')
})

const NUMBERS = ['+375290005777', '+375290005778'] as const
const bothProve = async (object: (at: number) => string) => {
  const chats = [await stage.chat(), await stage.chat()]
  for (const [at, chat] of chats.entries()) {
    const note = { authenticationId: `a-${at}`, act: 'change-number', object: object(at) }
    await stage.test.store.facts.recordProof(chat.id, ANNA, 'code', note)
  }
  return chats
}

/** F6: both orders used to be accepted, five rounds of five. */
test.each([1, 2, 3])('two chats that change one line at once: one wins (round %i)', async () => {
  const chats = await bothProve((at) => NUMBERS[at] ?? '')
  const holds: { service: string; phone: string; reservationId: string; newPhone: string }[] = []
  for (const [at, chat] of chats.entries()) {
    const newPhone = NUMBERS[at] ?? ''
    const ask = { service: 'my-mts', phone: ANNA, resourceId: `r-${newPhone.slice(1)}` }
    const { reservationId } = await chat.ask('numbers.hold', ask)
    // A hold of the other chat would end this one: keep both alive, as a thief would who is quick.
    await stage.test.store.holds.keep({
      chatId: chat.id,
      reservationId,
      service: 'my-mts',
      phone: ANNA,
      newPhone,
      until: new Date(Date.now() + 600_000).toISOString(),
    })
    holds.push({ service: 'my-mts', phone: ANNA, reservationId, newPhone })
  }
  await Promise.allSettled(chats.map((chat, at) => chat.ask('numbers.change', holds[at]!)))
  const orders = (await stage.control('GET', 'orders')) as readonly unknown[]
  expect(orders.length).toBeLessThanOrEqual(1)
})

test('a change that the operator refuses gives the right back at once', async () => {
  const [chat] = await bothProve(() => NUMBERS[0])
  const hold = () => chat!.ask('numbers.hold', { service: 'my-mts', phone: ANNA, resourceId: 'r-375290005777' })
  const { reservationId } = await hold()
  const change = { service: 'my-mts', phone: ANNA, reservationId, newPhone: NUMBERS[0] }
  await stage.control('POST', 'reservations/expire')
  expect(await codeOf(chat!.ask('numbers.change', change))).toBe('NUMBER_POOL.RESERVATION_EXPIRED')
  const again = await hold()
  expect((await chat!.ask('numbers.change', { ...change, reservationId: again.reservationId })).state).toBe('under-way')
})

test('a line has one number held for it, over all chats', async () => {
  const chats = await bothProve(() => NUMBERS[0])
  await Promise.all(
    chats.map((chat, at) =>
      chat.ask('numbers.hold', { service: 'my-mts', phone: ANNA, resourceId: `r-${(NUMBERS[at] ?? '').slice(1)}` }),
    ),
  )
  expect(await stage.test.store.holds.ofLine(ANNA)).toHaveLength(1)
})

/** A use of an act, as the model counts it: what budgets allow when chats come one after another. */
interface Use {
  readonly act: LimitedAct
  readonly chat: number
  readonly number: number
  readonly isOwner: boolean
}
const anyUse: fc.Arbitrary<Use> = fc.record({
  act: fc.constantFrom<LimitedAct>('send-code', 'try-word', 'open-ticket', 'change-number'),
  chat: fc.integer({ min: 1, max: 4 }),
  number: fc.integer({ min: 1, max: 3 }),
  isOwner: fc.boolean(),
})

test('however many chats ask at once, no budget gives more than its ceiling, nor less than it could', async () => {
  const service = stage.service('my-mts')
  const { facts } = stage.test.store
  const budgetsOf = ({ act, chat, number, isOwner }: Use) => {
    const spender: Spender = { chatId: chat, isOwner, number: `n${number}`, code: null, foreign: null }
    return budgetsFor(act, spender, service)
  }
  await fc.assert(
    fc.asyncProperty(fc.array(anyUse, { minLength: 5, maxLength: 30 }), async (uses) => {
      await stage.test.pool.query('delete from spending')
      const answers = await Promise.all(uses.map((use) => facts.reserve(budgetsOf(use))))
      const taken = new Map<string, number>()
      for (const [at, use] of uses.entries())
        if ('at' in answers[at]!) for (const { key } of budgetsOf(use)) taken.set(key, (taken.get(key) ?? 0) + 1)
      for (const [at, use] of uses.entries()) {
        const budgets = budgetsOf(use)
        for (const { key, limits } of budgets)
          for (const { max } of limits) expect(taken.get(key) ?? 0).toBeLessThanOrEqual(max)
        const full = budgets.some(({ key, limits }) => limits.some(({ max }) => (taken.get(key) ?? 0) >= max))
        if (!('at' in answers[at]!)) expect(full).toBe(true)
      }
    }),
    { numRuns: 12 },
  )
})

test('what was given back is there again, and nobody else’s with it', async () => {
  const { facts } = stage.test.store
  const uses = [{ key: 'k', limits: [{ windowSec: 60, max: 2 }] }]
  const [one, two] = [await facts.reserve(uses), await facts.reserve(uses)]
  expect('refused' in (await facts.reserve(uses))).toBe(true)
  if (!('at' in one) || !('at' in two)) throw new Error('not reserved')
  await facts.giveBack(['k'], one.at)
  expect(await facts.countSpent('k', 60)).toBe(1)
  expect('at' in (await facts.reserve(uses))).toBe(true)
})
