import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { deleteOldRows } from '../../../src/adapters/postgres/retention.ts'
import type { NewRequest } from '../../../src/core/ports/request-store.ts'
import { openTestStore, rowsOf } from '../../support/store.ts'
import type { TestStore } from '../../support/store.ts'

let test: TestStore
let call = 0
beforeAll(async () => {
  test = await openTestStore()
})
afterAll(() => test.close())
beforeEach(async () => {
  await test.pool.query('delete from request')
  await test.pool.query('delete from inbox')
  await test.pool.query(`insert into conversation (chat_id, flow) values (1, 'change-number') on conflict do nothing`)
})

const newCall = (): string => `00000000-0000-8000-a000-${String((call += 1)).padStart(12, '0')}`
const request = (change: Partial<NewRequest> = {}): NewRequest => ({
  chatId: 1,
  reference: `ORD-${call}`,
  kind: 'order',
  flow: null,
  service: 'my-mts',
  state: 'under-way',
  call: newCall(),
  details: { action: 'change-number', phone: '+375291112233', newPhone: '+375294445566' },
  ...change,
})
const unexpected = ({ reference }: { readonly reference: string }): never => {
  throw new Error(`${reference} was passed over`)
}
const told = { text: 'order-done', vars: { reference: 'ORD-1' }, at: 1 }

it('ends a request once, with its news, however many see the end', async () => {
  const { requests } = test.store
  const made = request()
  await requests.keep(made)
  const ends = await Promise.all(Array.from({ length: 8 }, () => requests.end(made, 'done', told)))
  expect(ends.filter(Boolean)).toHaveLength(1)
  expect(await rowsOf(test.pool, 'select chat_id from inbox')).toHaveLength(1)
  expect(await requests.of(1)).toMatchObject([{ state: 'done', canCancel: false }])
})

it('keeps a request once, with the flow in which the chat is when none is named', async () => {
  const { requests } = test.store
  const made = request()
  await requests.keep(made)
  await requests.keep({ ...made, state: 'done' })
  expect(await requests.of(1)).toMatchObject([{ flow: 'change-number', state: 'under-way', details: made.details }])
})

it('does not follow what was done at once', async () => {
  const { requests } = test.store
  await requests.keep(request({ state: 'done' }))
  await test.pool.query(`update request set next_at = now() - interval '1 minute'`)
  expect(await requests.claimDue(unexpected)).toEqual([])
})

it("knows an order for a line by its old and its new number, unless it was refused or is one's own", async () => {
  const { requests } = test.store
  const made = request({ flow: 'change-number' })
  await requests.keep(made)
  const lately = (phone: string, asking = newCall()) => requests.hasRecentOrder(phone, 'change-number', 30, asking)
  expect(await Promise.all(['+375291112233', '+375294445566', '+375297778899'].map((phone) => lately(phone)))).toEqual([
    true,
    true,
    false,
  ])
  expect(await lately('+375291112233', made.call)).toBe(false)
  await requests.end(made, 'refused', null)
  expect(await lately('+375291112233')).toBe(false)
})

it('gives a list to the one call that uses it', async () => {
  const { lists } = test.store
  const [id, one] = [newCall(), newCall()]
  const rows = [{ phone: '+375291112233', name: 'Склад' }]
  await lists.keep(id, 1, 'mts-business', rows, 60)
  expect(await lists.use(id, 2, 'mts-business', one)).toBeNull()
  expect(await lists.use(id, 1, 'my-mts', one)).toBeNull()
  const users = await Promise.all(Array.from({ length: 6 }, () => lists.use(id, 1, 'mts-business', newCall())))
  expect(users.filter((given) => given !== null)).toEqual([rows])
})

it("tells a chat its own proofs, with what came with them, and no other chat's", async () => {
  const { facts } = test.store
  await facts.recordProof(1, '+375291112233', 'administrator', { companyId: 'company-1' })
  expect(await facts.proofsOf(1)).toMatchObject([
    { by: 'administrator', phone: '+375291112233', note: { companyId: 'company-1' } },
  ])
  expect(await facts.proofsOf(2)).toEqual([])
  expect(await facts.proofOf(1, '+375291112233', 3600)).toBeNull()
})

it('knows a code only in the chat that asked for it, and for the number to which it went', async () => {
  const { facts } = test.store
  const code = {
    phone: '+375291112233',
    channel: 'voice',
    act: 'change-number',
    object: '+375290005777',
    decoy: false,
  } as const
  await facts.recordCode(1, 'auth-1', code)
  expect(await facts.codeOf(1, 'auth-1', '+375291112233')).toMatchObject(code)
  expect(await facts.codeOf(2, 'auth-1', '+375291112233')).toBeNull()
  expect(await facts.codeOf(1, 'auth-1', '+375291112234')).toBeNull()
})

it('forgets what ended long ago and nothing that is open', async () => {
  const { requests } = test.store
  const [open, ended] = [request({ reference: 'ORD-open' }), request({ reference: 'ORD-ended' })]
  for (const one of [open, ended]) await requests.keep(one)
  await requests.end(ended, 'done', null)
  await test.pool.query(
    `update request set made_at = now() - interval '1 year', ended_at = ended_at - interval '1 year'`,
  )
  await deleteOldRows(test.pool, test.vault)
  expect(await rowsOf(test.pool, 'select reference from request')).toEqual([{ reference: 'ORD-open' }])
})

/** Values as another key has sealed them, or as a hand has changed them. */
const spoil = (reference: string): Promise<unknown> =>
  test.pool.query(`update request set sealed = set_byte(sealed, 9, get_byte(sealed, 9) # 1) where reference = $1`, [
    reference,
  ])

it.each([
  ['under way', 'under-way', 'claimDue'],
  ['on hold', 'held', 'claimHeld'],
] as const)(
  '%s, one that cannot be opened is named, comes back in an hour, and stops no other',
  async (_, state, claim) => {
    const { requests } = test.store
    const held = { stop: 'x' } as unknown as NonNullable<NewRequest['details']['held']>
    const [one, spoilt, other] = ['ORD-1', 'ORD-spoilt', 'ORD-2'].map((reference) => {
      const made = request({ reference, state, ...(state === 'held' ? { dueAt: Date.now() } : {}) })
      return { ...made, details: state === 'held' ? { ...made.details, held } : made.details }
    })
    for (const made of [one!, spoilt!, other!]) {
      await requests.keep(made)
      if (made === spoilt) await spoil(made.reference)
      await test.pool.query(`update request set stop = null`)
    }
    await test.pool.query(`update request set next_at = now()`)
    const passed: unknown[] = []
    const claimed = await requests[claim]((about) => void passed.push(about))
    expect(claimed.map(({ reference }) => reference).toSorted()).toEqual(['ORD-1', 'ORD-2'])
    expect(passed).toEqual([{ chatId: 1, reference: 'ORD-spoilt' }])
    await test.pool.query(`update request set next_at = next_at - interval '59 minutes'`)
    expect(await requests[claim](unexpected)).toHaveLength(2)
    await test.pool.query(`update request set next_at = next_at - interval '2 minutes'`)
    await requests[claim]((about) => void passed.push(about))
    expect(passed).toHaveLength(2)
  },
)

it('shows a chat its requests, also one that cannot be opened', async () => {
  const { requests } = test.store
  const made = request()
  await requests.keep(made)
  await spoil(made.reference)
  expect(await requests.of(1)).toMatchObject([
    { reference: made.reference, details: { action: '', phone: null, newPhone: null } },
  ])
})

it('a proof or a hold that cannot be opened is none, and the others count', async () => {
  const { facts, holds } = test.store
  for (const phone of ['+375291110001', '+375291110002']) {
    await facts.recordProof(3, phone, 'code')
    await holds.keep({
      chatId: 3,
      reservationId: `R-${phone}`,
      service: 'my-mts',
      phone,
      newPhone: '+375290005777',
      until: new Date(Date.now() + 60_000).toISOString(),
    })
  }
  for (const table of ['proof', 'hold'])
    await test.pool.query(
      `update ${table} set sealed = '\\x02' where ctid = (select min(ctid) from ${table} where chat_id = 3)`,
    )
  expect(await facts.proofsOf(3)).toMatchObject([{ phone: '+375291110002' }])
  expect(await holds.of(3)).toMatchObject([{ phone: '+375291110002' }])
  expect(await holds.ofLine('+375291110001')).toEqual([])
})
