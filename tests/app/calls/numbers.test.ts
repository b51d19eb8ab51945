import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ANNA, codeOf, letPass, openCallStage, STORE, VERA } from './stage.ts'
import type { CallStage, Chat } from './stage.ts'

const GOLD = 'r-375290005777'
let stage: CallStage
let chat: Chat
beforeAll(async () => {
  stage = await openCallStage({ holdHours: {}, offers: ['pause-number', 'call-forwarding', 'voicemail'] })
})
afterAll(() => stage.close())
beforeEach(async () => {
  await stage.control('POST', 'reset')
  await stage.test.pool.query('delete from spending')
  await stage.test.pool.query('delete from request')
  chat = await stage.chat()
})

const find = (mask: string, page = 0, by: 'number' | 'account' | 'all' = 'number') =>
  chat.ask('subscribers.find', { service: 'mts-business', by, mask, page })
const search = (mask: string, cursor: string | null = null, service = 'mts-business') =>
  chat.ask('numbers.search', { service, mask, category: null, cursor })

describe('subscribers', () => {
  beforeEach(() => chat.prove(VERA))

  test('are found by mask, by account and all, five a page', async () => {
    const all = await find('', 2, 'all')
    expect([all.items.length, all.total, all.searchesLeft]).toEqual([3, 13, null])
    expect(await chat.ask('accounts.list', { service: 'mts-business' })).toEqual({
      accounts: ['295000000001', '295000000002'],
    })
    expect((await find('295000000002', 0, 'account')).items.map(({ name }) => name)).toContain('Резерв')
    const [first] = (await find('29 000-30-0_')).items
    expect(first).toEqual({ customerId: 'c-375290003001', phone: STORE, name: 'Склад', account: '295000000001' })
    expect((await find('+375 29 000 30 0_')).total).toBe(9)
    expect((await find(STORE)).total).toBe(1)
  })

  test.each([
    ['%3%', 'SUBSCRIBER.SEARCH_TOO_BROAD'],
    ['%', 'SUBSCRIBER.SEARCH_TOO_BROAD'],
    ['', 'INVALID_ARGUMENT'],
    ['29*0003', 'INVALID_ARGUMENT'],
    ['склад', 'INVALID_ARGUMENT'],
    ['29000300112345678', 'INVALID_ARGUMENT'],
    ['%2%9%0%0%0%', 'INVALID_ARGUMENT'],
  ])('are not looked for by %s', async (mask, code) => {
    expect(await codeOf(find(mask))).toBe(code)
  })

  test('are looked for as often as the administrator likes, which costs no search for a new number', async () => {
    for (const last of [1, 2, 3, 4, 5, 6, 7]) expect((await find(`%00300${last}`)).searchesLeft).toBeNull()
    expect((await search('%777')).searchesLeft).toBe(4)
  })

  test('of nobody are found for somebody who administers nothing', async () => {
    const other = await stage.chat()
    await other.prove(ANNA)
    expect(await codeOf(other.ask('subscribers.find', { service: 'mts-business', by: 'all', mask: '', page: 0 }))).toBe(
      'PERMISSION_DENIED',
    )
    expect(await codeOf(other.ask('accounts.list', { service: 'mts-business' }))).toBe('PERMISSION_DENIED')
  })
})

describe('free numbers', () => {
  test('are searched with a price ready to be shown, page after page', async () => {
    const first = await search('+375 29 %77')
    expect(first.items[0]).toEqual({
      resourceId: 'r-375290005077',
      phone: '+375290005077',
      category: 'Silver',
      price: '30.00 BYN',
    })
    const second = await search('29%77', first.cursor)
    expect([first.items.length, second.items.length, second.searchesLeft]).toEqual([5, 5, 4])
  })

  test('cost a search a mask; its pages, and the same mask again, are free', async () => {
    const first = await search('29%77')
    expect(first.searchesLeft).toBe(4)
    expect((await search('29%77', first.cursor)).searchesLeft).toBe(4)
    for (const last of [1, 2, 3, 4]) await search(`%77${last}`)
    expect((await search('29%77')).searchesLeft).toBe(0)
    expect(await codeOf(search('%775'))).toBe('NUMBER_POOL.SEARCH_ATTEMPTS_EXCEEDED')
    await letPass(stage.test, 24 * 60 + 1)
    expect((await search('%775')).searchesLeft).toBe(4)
  })

  test.each([
    ['%7%', 'NUMBER_POOL.MASK_TOO_BROAD'],
    ['7*7', 'INVALID_ARGUMENT'],
    ['(a+)+', 'INVALID_ARGUMENT'],
  ])('are not looked for by %s', async (mask, code) => {
    expect(await codeOf(search(mask))).toBe(code)
  })
})

describe('a held number', () => {
  beforeEach(() => chat.prove(ANNA, 'change-number', '+375290005777'))
  const hold = (resourceId = GOLD) => chat.ask('numbers.hold', { service: 'my-mts', phone: ANNA, resourceId })

  test("is held for the service's minutes, once for one call", async () => {
    const { reservationId, until } = await hold()
    expect((Date.parse(until) - Date.now()) / 60_000).toBeGreaterThan(14)
    expect(await chat.again()).toEqual({ reservationId, until })
    expect(await codeOf(hold())).toBe('NUMBER_POOL.NUMBER_NOT_AVAILABLE')
  })

  test('is given back when another one is held, or it is not wanted', async () => {
    await hold()
    const { reservationId } = await hold('r-375290005778')
    expect((await search('%5777', null, 'my-mts')).items).toHaveLength(1)
    await chat.ask('numbers.release', { reservationId })
    await chat.ask('numbers.release', { reservationId })
    expect((await search('%5778', null, 'my-mts')).items).toHaveLength(1)
  })

  test("is ordered once, and a line's number not again for a month", async () => {
    const { reservationId } = await hold()
    const change = { service: 'my-mts', phone: ANNA, reservationId, newPhone: '+375290005777' }
    const placed = await chat.ask('numbers.change', change)
    expect(placed).toMatchObject({
      reference: expect.stringMatching(/^ORD-/),
      state: 'under-way',
      expectedAt: expect.any(String),
    })
    expect(await chat.again()).toEqual(placed)
    const { reservationId: second } = await hold('r-375290005778')
    await chat.prove(ANNA, 'change-number', '+375290005778')
    expect(
      await codeOf(chat.ask('numbers.change', { ...change, reservationId: second, newPhone: '+375290005778' })),
    ).toBe('QUOTA_EXCEEDED')
    await letPass(stage.test, 31 * 24 * 60)
    await chat.prove(ANNA, 'change-number', '+375290005778')
    expect(
      (await chat.ask('numbers.change', { ...change, reservationId: second, newPhone: '+375290005778' })).state,
    ).toBe('under-way')
  })

  test('that somebody else got, that has run out, or that was never held is not ordered', async () => {
    const change = { service: 'my-mts', phone: ANNA, newPhone: '+375290005777' }
    const { reservationId } = await hold()
    expect(await codeOf(chat.ask('numbers.change', { ...change, reservationId, newPhone: '+375290005778' }))).toBe(
      'PERMISSION_DENIED',
    )
    expect(await codeOf(chat.ask('numbers.change', { ...change, reservationId: 'rv-1' }))).toBe('NOT_FOUND')
    await stage.control('POST', 'pool/+375290005777/take')
    expect(await codeOf(chat.ask('numbers.change', { ...change, reservationId }))).toBe(
      'NUMBER_POOL.NUMBER_NOT_AVAILABLE',
    )
    await stage.control('POST', 'reservations/expire')
    expect(await codeOf(chat.ask('numbers.change', { ...change, reservationId }))).toBe(
      'NUMBER_POOL.RESERVATION_EXPIRED',
    )
    expect((await chat.ask('requests.mine', {})).items).toEqual([])
  })
})

describe('a line', () => {
  test('is forwarded only to a number that is not itself', async () => {
    await chat.prove(ANNA, 'call-forwarding')
    await chat.prove(ANNA, 'voicemail')
    const rules = { unconditional: null, busy: null, notReachable: null, noAnswer: null }
    const forward = (busy: string) =>
      chat.ask('lines.forward', { service: 'my-mts', phone: ANNA, rules: { ...rules, busy } })
    expect(await codeOf(forward(ANNA))).toBe('INVALID_ARGUMENT')
    expect(await codeOf(forward('mum'))).toBe('INVALID_ARGUMENT')
    await stage.control('PATCH', 'orders', { delayMs: 0 })
    await forward(STORE)
    expect((await chat.ask('lines.forwarding', { service: 'my-mts', phone: ANNA })).busy).toBe(STORE)
    await chat.ask('lines.set-voicemail', { service: 'my-mts', phone: ANNA, enabled: true, email: 'anna@mail.example' })
    expect(await chat.ask('lines.voicemail', { service: 'my-mts', phone: ANNA })).toEqual({
      enabled: true,
      email: 'anna@mail.example',
    })
    expect(
      await codeOf(chat.ask('lines.set-voicemail', { service: 'my-mts', phone: ANNA, enabled: true, email: 'anna' })),
    ).toBe('INVALID_ARGUMENT')
  })
})
