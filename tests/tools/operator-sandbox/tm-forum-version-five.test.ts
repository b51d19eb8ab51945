import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startSandbox } from '../../../tools/operator-sandbox/sandbox-server.ts'
import type { Sandbox } from '../../../tools/operator-sandbox/sandbox-server.ts'
import { watchAnswers } from './answer-watch.ts'

/**
 * Shapes are those of the published definitions: TMF621 5.0.1, TMF622 5.0.0, TMF629 5.0.1, TMF656 5.0.0, TMF666 5.0.0.
 */

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

const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${sandbox.url}/tmf-api${path}`, {
    method,
    headers: { 'content-type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json', ...headers },
    body: body === undefined ? null : JSON.stringify(body),
  })
  const text = await answer.text()
  const read: unknown = text === '' ? null : JSON.parse(text)
  return { status: answer.status, body: read as Json, list: read as readonly Json[], tag: answer.headers.get('etag') }
}

const TICKETS = '/troubleTicket/v5/troubleTicket'
const ORDERS = '/productOrderingManagement/v5/productOrder'
const PROBLEMS = '/serviceProblemManagement/v5/serviceProblem'
const inFour = (path: string): string => path.replace('/v5/', '/v4/')

const PARTY = {
  '@type': 'RelatedPartyRefOrPartyRoleRef',
  'role': 'customer',
  'partyOrPartyRole': { '@type': 'PartyRoleRef', 'id': 'c-1', '@referredType': 'Customer' },
}
const TICKET = {
  '@type': 'TroubleTicket',
  'description': 'No SMS',
  'severity': 'Minor',
  'ticketType': 'complaint',
  'externalIdentifier': [{ '@type': 'ExternalIdentifier', 'owner': 'shop', 'id': 'E-1' }],
  'channel': { '@type': 'ChannelRef', 'id': 'telegram' },
  'relatedParty': [PARTY],
  'relatedEntity': [
    {
      '@type': 'RelatedEntity',
      'role': 'cause',
      'entity': { '@type': 'EntityRef', 'id': 'p-1', '@referredType': 'ServiceProblem' },
    },
  ],
  'note': [{ '@type': 'Note', 'author': 'a', 'text': 'first' }],
}
const ORDER = {
  '@type': 'ProductOrder',
  'externalId': [{ '@type': 'ExternalIdentifier', 'owner': 'shop', 'externalIdentifierType': 'order', 'id': 'k-1' }],
  'channel': [{ '@type': 'RelatedChannel', 'role': 'capture', 'channel': { '@type': 'ChannelRef', 'id': 'shop' } }],
  'relatedParty': [PARTY],
  'productOrderItem': [{ '@type': 'ProductOrderItem', 'id': '1', 'action': 'add' }],
}
const PROBLEM = {
  '@type': 'ServiceProblem',
  'category': 'serviceProvider.declarer',
  'priority': 1,
  'description': 'No SMS',
  'reason': 'cable',
  'originatorParty': { ...PARTY, partyOrPartyRole: { '@type': 'PartyRef', 'id': 'noc' } },
  'affectedService': [{ '@type': 'ServiceRef', 'id': 'sms' }],
  'affectedLocation': [
    { '@type': 'RelatedPlaceRefOrValue', 'role': 'affected', 'place': { '@type': 'PlaceRef', 'id': 'Minsk' } },
  ],
  'characteristic': [{ '@type': 'StringCharacteristic', 'name': 'publicText.en', 'value': 'Sorry' }],
}

describe.each([
  ['a trouble ticket', TICKETS, TICKET],
  ['an order', ORDERS, ORDER],
  ['a service problem', PROBLEMS, PROBLEM],
])('%s', (_name, path, given) => {
  it('comes back as it was given, at an address of version 5, and is the same thing in version 4', async () => {
    const made = await ask('POST', path, given)
    expect(made.status, JSON.stringify(made.body)).toBe(201)
    expect(made.body).toMatchObject({
      ...given,
      ...('characteristic' in given ? { characteristic: expect.anything() } : {}),
    })
    const { id, href } = made.body
    expect(href).toBe(`${sandbox.url}/tmf-api${path}/${String(id)}`)
    expect((await ask('GET', `${path}/${String(id)}`)).body).toEqual(made.body)
    const before = await ask('GET', `${inFour(path)}/${String(id)}`)
    expect(before.body['id']).toBe(id)
    expect(JSON.stringify(before.body)).not.toContain('"partyOrPartyRole"')
  })

  it.each([
    '@type',
    ...Object.keys(given).filter((name) => /^(description|severity|productOrderItem|reason)$/.test(name)),
  ])('without %s is refused, with an Error', async (name) => {
    const refused = await ask('POST', path, { ...given, [name]: undefined })
    expect([refused.status, refused.body['@type'], refused.body['reason']]).toEqual([400, 'Error', 'INVALID_ARGUMENT'])
  })

  it('in the form of version 4 is refused', async () => {
    expect((await ask('POST', path, { ...given, relatedParty: [{ id: 'c-1', role: 'customer' }] })).status).toBe(400)
  })
})

it('a note of a patch is of its class, and replaces the others', async () => {
  const { body } = await ask('POST', TICKETS, TICKET)
  const path = `${TICKETS}/${String(body['id'])}`
  expect((await ask('PATCH', path, { '@type': 'TroubleTicket', 'note': [{ text: 'second' }] })).status).toBe(400)
  const note = [{ '@type': 'Note', 'text': 'second' }]
  expect((await ask('PATCH', path, { '@type': 'TroubleTicket', note })).body['note']).toMatchObject(note)
})

it('an order is found by the id of its identifier, and its channel', async () => {
  const { body } = await ask('POST', ORDERS, ORDER)
  const of = async (query: string) => (await ask('GET', `${ORDERS}?${query}`)).list.map(({ id }) => id)
  expect(await of('externalId.id=k-1')).toEqual([body['id']])
  expect(await of('externalId.id=k-2')).toEqual([])
  expect(await of('relatedParty.partyOrPartyRole.id=c-1')).toEqual([body['id']])
})

it.each([
  ['StringCharacteristic', true],
  ['BooleanCharacteristic', 'true'],
  ['NumberCharacteristic', '1'],
  ['Characteristic', 'x'],
])('a value of another type than that of %s is refused', async (type, value) => {
  const product = { '@type': 'Product', 'productCharacteristic': [{ '@type': type, 'name': 'n', value }] }
  const item = { ...ORDER.productOrderItem[0], product }
  expect((await ask('POST', ORDERS, { ...ORDER, productOrderItem: [item] })).status).toBe(400)
})

it('customers have media by their class, below the name that version 5 gives the API', async () => {
  const { list } = await ask('GET', '/customer/v5/customer?account.id=295000000002')
  expect(list[0]).toMatchObject({
    '@type': 'Customer',
    'engagedParty': { '@type': 'PartyRef', 'id': 'company-1', '@referredType': 'Organization' },
    'account': [{ '@type': 'AccountRef', 'id': '295000000002' }],
    'contactMedium': [{ '@type': 'PhoneContactMedium', 'phoneNumber': expect.stringMatching(/^\+/) }],
  })
  expect(String(list[0]?.['href'])).toContain('/tmf-api/customer/v5/customer/')
  const accounts = await ask('GET', '/accountManagement/v5/billingAccount?relatedParty.partyOrPartyRole.id=company-1')
  expect(accounts.list.map(({ id }) => id)).toEqual(['295000000001', '295000000002'])
})

describe.each(['v4', 'v5'])('If-Match (%s)', (version) => {
  const at = (path: string) => path.replace('v5', version)
  const patch = version === 'v5' ? { '@type': 'TroubleTicket' } : {}

  it('lets a change through that knows the present state, and no other', async () => {
    const { body } = await ask('POST', TICKETS, TICKET)
    const path = `${at(TICKETS)}/${String(body['id'])}`
    const { tag } = await ask('GET', path)
    expect(tag).toMatch(/^"[\w-]+"$/)
    const change = (severity: string, ifMatch: string) =>
      ask('PATCH', path, { ...patch, severity }, { 'if-match': ifMatch })
    const first = await change('Major', String(tag))
    expect(first.status).toBe(200)
    const late = await change('Critical', String(tag))
    expect([late.status, late.body['reason']]).toEqual([412, 'FAILED_PRECONDITION'])
    expect((await ask('GET', path)).body['severity']).toBe('Major')
    expect((await change('Critical', `"other", ${String(first.tag)}`)).status).toBe(200)
    expect((await change('Minor', '*')).status).toBe(200)
  })
})
