import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { PATHS } from '../../../wire/operator/paths.ts'
import { startSandbox } from '../../../tools/operator-sandbox/sandbox-server.ts'
import type { Sandbox } from '../../../tools/operator-sandbox/sandbox-server.ts'
import { watchAnswers } from './answer-watch.ts'

type Json = Readonly<Record<string, unknown>>

const watch = watchAnswers()
let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox(watch)
})
beforeEach(async () => {
  await fetch(`${sandbox.url}/_sandbox/reset`, { method: 'POST' })
})
afterAll(() => sandbox.stop())

interface Answer {
  readonly status: number
  readonly body: Json
  readonly list: readonly Json[]
  readonly header: (name: string) => string | null
}

const ask = async (method: string, path: string, body?: unknown): Promise<Answer> => {
  const answer = await fetch(sandbox.url + path, {
    method,
    headers: { 'content-type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json' },
    body: body === undefined ? null : JSON.stringify(body),
  })
  const text = await answer.text()
  const read: unknown = text === '' ? null : JSON.parse(text)
  return {
    status: answer.status,
    body: read as Json,
    list: read as readonly Json[],
    header: (name) => answer.headers.get(name),
  }
}

const created = async (path: string, body: unknown): Promise<Json> => {
  const answer = await ask('POST', path, body)
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body
}

const PROBLEM = {
  category: 'serviceProvider.declarer',
  priority: 1,
  description: 'No SMS',
  reason: 'cable',
  originatorParty: { 'id': 'noc', 'role': 'reporter', '@referredType': 'Individual' },
  status: 'pending',
  name: 'P-7',
  externalIdentifier: 'E-7',
}
const TICKET = { description: 'No SMS', severity: 'Minor', ticketType: 'complaint', externalId: 'E-1' }
const ORDER = { externalId: 'k-1', productOrderItem: [{ id: '01', action: 'add' }] }
const MAIL = {
  messageType: 'Email',
  subject: 's',
  content: 'c',
  sender: {},
  receiver: [{ email: 'anna@mail.example' }],
}

/** A resource of every API that has a list, and what makes a second one. */
const RESOURCES: readonly (readonly [string, () => Promise<unknown>])[] = [
  [PATHS.serviceProblem, () => created(PATHS.serviceProblem, PROBLEM)],
  [PATHS.troubleTicket, () => created(PATHS.troubleTicket, TICKET)],
  [PATHS.productOrder, () => created(PATHS.productOrder, ORDER)],
  [PATHS.communicationMessage, () => created(PATHS.communicationMessage, MAIL)],
  [PATHS.reservation, () => created(PATHS.reservation, { relatedParty: { id: 'c-1' } })],
  [PATHS.customer, async () => null],
  [PATHS.billingAccount, async () => null],
]

describe.each(RESOURCES)('%s (TMF630)', (path, make) => {
  test('lists pages with the totals in headers', async () => {
    await make()
    await make()
    const all = await ask('GET', path)
    const total = all.list.length
    expect(total).toBeGreaterThan(1)
    expect([all.header('X-Total-Count'), all.header('X-Result-Count')]).toEqual([String(total), String(total)])
    const one = await ask('GET', `${path}?limit=1&offset=1`)
    expect(one.list).toEqual([all.list[1]])
    expect([one.header('X-Total-Count'), one.header('X-Result-Count')]).toEqual([String(total), '1'])
    expect((await ask('GET', `${path}?offset=${total}`)).list).toEqual([])
    expect((await ask('GET', `${path}?limit=some`)).status).toBe(400)
  })

  test('gives the fields that are asked for, and always id and href, an absolute address that leads to it', async () => {
    await make()
    const [first] = (await ask('GET', `${path}?fields=id`)).list
    expect(
      Object.keys(first ?? {})
        .filter((name) => name !== '@type')
        .toSorted(),
    ).toEqual(['href', 'id'])
    const href = String(first?.['href'])
    expect(href.startsWith(`${sandbox.url}${path}/`)).toBe(true)
    const whole = (await ask('GET', href.slice(sandbox.url.length))).body
    expect(Object.keys(whole).length).toBeGreaterThan(2)
    const few = (await ask('GET', `${href.slice(sandbox.url.length)}?fields=href,nothing`)).body
    expect(few).toEqual(first)
  })

  test('filters by a field, by several values, and by a field within', async () => {
    await make()
    await make()
    const { list } = await ask('GET', path)
    const ids = list.map(({ id }) => String(id))
    const of = async (query: string) => (await ask('GET', `${path}?${query}`)).list.map(({ id }) => id)
    expect(await of(`id=${ids[0]}`)).toEqual([ids[0]])
    expect(await of(`id=${ids[0]},${ids[1]}`)).toEqual(ids.slice(0, 2))
    expect(await of(`id=${ids[0]}&id=${ids[1]}`)).toEqual(ids.slice(0, 2))
    expect(await of('id=nobody')).toEqual([])
    expect(await of('id.id=nobody')).toEqual([])
    expect(await of('colour=red')).toEqual([])
  })

  test('answers for an unknown id, and for another method, in the form of TM Forum', async () => {
    const unknown = await ask('GET', `${path}/nothing`)
    expect([unknown.status, unknown.body]).toEqual([
      404,
      { code: '60', reason: 'NOT_FOUND', message: expect.any(String), status: '404' },
    ])
    const put = await ask('PUT', path, {})
    expect([put.status, put.body['reason']]).toEqual([405, 'METHOD_NOT_ALLOWED'])
    expect(put.header('allow')).toContain('GET')
  })
})

describe('TMF656', () => {
  test('keeps what was given', async () => {
    const made = await created(PATHS.serviceProblem, PROBLEM)
    expect(made).toMatchObject(PROBLEM)
    expect((await ask('GET', `${PATHS.serviceProblem}/${String(made['id'])}`)).body).toEqual(made)
  })

  test('filters by status and priority, of history long over too', async () => {
    const states = ['pending', 'resolved', 'inProgress', 'closed'] as const
    for (const [index, status] of states.entries())
      await created(PATHS.serviceProblem, { ...PROBLEM, status, priority: index + 1 })
    const of = async (query: string) => (await ask('GET', `${PATHS.serviceProblem}?${query}`)).list
    expect((await of('status=pending,inProgress')).map(({ status }) => status).toSorted()).toEqual([
      'inProgress',
      'pending',
    ])
    expect((await of('priority=2')).map(({ priority }) => priority)).toEqual([2])
    expect(await of('originatorParty.id=noc')).toHaveLength(4)
    expect(await of('originatorParty.id=other')).toEqual([])
  })

  test.each([
    ['an unknown status', { status: 'broken' }],
    ['a priority of nothing', { priority: 0 }],
    ['no reason', { reason: undefined }],
    ['no originator', { originatorParty: undefined }],
  ])('refuses %s', async (_name, change) => {
    expect((await ask('POST', PATHS.serviceProblem, { ...PROBLEM, ...change })).status).toBe(400)
  })

  test('merges a patch: a text is kept, null takes away, a list is replaced', async () => {
    const characteristic = [
      { name: 'publicText.en', value: 'Sorry' },
      { name: 'plannedEndDate', value: '2030-01-01T00:00:00Z' },
    ]
    const { id } = await created(PATHS.serviceProblem, { ...PROBLEM, characteristic })
    const patch = async (change: object) => (await ask('PATCH', `${PATHS.serviceProblem}/${String(id)}`, change)).body
    const after = await patch({ status: 'inProgress', statusChangeReason: 'found', name: null })
    expect(after).toMatchObject({ status: 'inProgress', statusChangeReason: 'found', priority: 1 })
    expect(after['characteristic']).toEqual(expect.arrayContaining(characteristic))
    expect(after).not.toHaveProperty('name')
    const other = await patch({ characteristic: [{ name: 'publicText.ru', value: 'Чиним' }] })
    const names = (other['characteristic'] as readonly Json[]).map(({ name }) => name)
    expect(names.toSorted()).toEqual(['plannedStartDate', 'publicText.ru'])
    expect(other).toMatchObject({ statusChangeReason: 'found' })
    expect((await ask('PATCH', `${PATHS.serviceProblem}/${String(id)}`, { reason: null })).status).toBe(400)
    expect((await ask('PATCH', `${PATHS.serviceProblem}/${String(id)}`, { status: 'x' })).status).toBe(400)
    expect(await patch({ id: 'other', href: 'x', creationDate: 'x' })).toEqual({
      ...other,
      lastUpdate: expect.any(String),
      statusChangeDate: expect.any(String),
    })
  })
})

describe('TMF621', () => {
  test('has its times, and merges a patch', async () => {
    const made = await created(PATHS.troubleTicket, { ...TICKET, note: [{ author: 'a', text: 'first' }] })
    const time = expect.stringMatching(/^\d{4}-/)
    expect(made).toMatchObject({ ...TICKET, status: 'acknowledged', creationDate: time, lastUpdate: time })
    const path = `${PATHS.troubleTicket}/${String(made['id'])}`
    const both = (await ask('PATCH', path, { severity: 'Major', status: 'inProgress' })).body
    expect(both).toMatchObject({ severity: 'Major', status: 'inProgress', creationDate: made['creationDate'] })
    expect(both['note']).toEqual(made['note'])
    const second = (await ask('PATCH', path, { note: [{ author: 'b', text: 'second' }] })).body
    expect(second['note']).toMatchObject([{ author: 'b', text: 'second' }])
    expect((await ask('PATCH', path, { note: null })).body['note']).toEqual([])
    expect((await ask('PATCH', path, { status: 'gone' })).status).toBe(400)
    expect((await ask('GET', `${PATHS.troubleTicket}?severity=Major`)).list).toHaveLength(1)
  })

  test.each(['description', 'severity', 'ticketType'])('refuses a ticket without %s', async (name) => {
    expect((await ask('POST', PATHS.troubleTicket, { ...TICKET, [name]: undefined })).status).toBe(400)
  })
})

describe('TMF622', () => {
  test('takes an order with what is mandatory only, and tells its items', async () => {
    const made = await created(PATHS.productOrder, { productOrderItem: [{ id: '01', action: 'add' }] })
    expect(made).toMatchObject({
      state: 'acknowledged',
      orderDate: expect.any(String),
      productOrderItem: [{ id: '01', action: 'add', state: 'acknowledged' }],
    })
    const { body } = await ask('GET', `${PATHS.productOrder}/${String(made['id'])}`)
    expect(body['productOrderItem']).toEqual(made['productOrderItem'])
  })

  test.each([
    ['without items', {}],
    ['with an empty list', { productOrderItem: [] }],
    ['with an item without an action', { productOrderItem: [{ id: '01' }] }],
    ['with an item without an id', { productOrderItem: [{ action: 'add' }] }],
  ])('refuses an order %s', async (_name, body) => {
    expect((await ask('POST', PATHS.productOrder, body)).status).toBe(400)
  })

  test('finds an order by its externalId', async () => {
    const { id } = await created(PATHS.productOrder, ORDER)
    await created(PATHS.productOrder, { ...ORDER, externalId: 'k-2' })
    expect((await ask('GET', `${PATHS.productOrder}?externalId=k-1`)).list.map((one) => one['id'])).toEqual([id])
  })
})

test('TMF629 and TMF666: an account of a customer has a name, and its holder', async () => {
  const { list } = await ask('GET', `${PATHS.billingAccount}?relatedParty.id=company-1`)
  expect(list.map(({ id }) => id)).toEqual(['295000000001', '295000000002'])
  expect(list[0]).toMatchObject({ name: '295000000001', relatedParty: [{ id: 'company-1', role: 'owner' }] })
  const { list: customers } = await ask('GET', `${PATHS.customer}?account.id=295000000002`)
  expect(customers).toHaveLength(5)
  expect(customers[0]).toMatchObject({ account: [{ id: '295000000002', name: '295000000002' }] })
})

describe('TMF681', () => {
  test('takes any type of message, several receivers and a sender without a name', async () => {
    const push = { ...MAIL, messageType: 'MobileAppPush', receiver: [{ id: 'app-1' }] }
    expect(await created(PATHS.communicationMessage, push)).toMatchObject({ ...push, state: 'completed' })
    const two = [{ phoneNumber: '+375290001001' }, { phoneNumber: '+375290001002' }]
    await created(PATHS.communicationMessage, { ...MAIL, messageType: 'SMS', content: 'to two', receiver: two })
    for (const { phoneNumber } of two)
      expect((await ask('GET', `/_sandbox/handsets/${phoneNumber}/sms`)).list).toMatchObject([{ text: 'to two' }])
  })

  test.each([
    ['an SMS to an address of e-mail', { messageType: 'SMS' }],
    ['an e-mail to a number', { receiver: [{ phoneNumber: '+375290001001' }] }],
    ['a message to nobody', { receiver: [] }],
    ['a message without content', { content: '' }],
    ['a code for two', { content: '{{code}}', receiver: [{ email: 'a@mail.example' }, { email: 'b@mail.example' }] }],
    ['one receiver without an address among two', { receiver: [{ email: 'anna@mail.example' }, {}] }],
  ])('refuses %s, and sends nothing', async (_name, change) => {
    expect((await ask('POST', PATHS.communicationMessage, { ...MAIL, ...change })).status).toBe(400)
    expect((await ask('GET', '/_sandbox/handsets/+375290001001/mails')).list).toEqual([])
    expect((await ask('GET', PATHS.communicationMessage)).list).toEqual([])
  })
})

describe('TMF685', () => {
  test('reads an amount as a number or as a text', async () => {
    const characteristic = [{ name: 'MASK', value: '%77' }]
    for (const capacityDemandAmount of [3, '3'])
      expect(
        await created(PATHS.availabilityCheck, { resourceCapacityDemand: { capacityDemandAmount, characteristic } }),
      ).toMatchObject({ availableResources: [{}, {}, {}] })
    for (const capacityDemandAmount of [0, '0', 'three', 21, '21', 1.5])
      expect(
        (await ask('POST', PATHS.availabilityCheck, { resourceCapacityDemand: { capacityDemandAmount } })).status,
      ).toBe(400)
  })

  test('reserves the first free number where none is named', async () => {
    const first = await created(PATHS.reservation, { relatedParty: { id: 'c-1' } })
    const second = await created(PATHS.reservation, { relatedParty: { id: 'c-1' } })
    const numberOf = ({ reservationItem }: Json) => JSON.stringify(reservationItem)
    expect(numberOf(first)).toContain('+375290005000')
    expect(numberOf(second)).toContain('+375290005001')
    expect(Date.parse(String(first['valid_for']))).toBeGreaterThan(Date.now())
  })
})
