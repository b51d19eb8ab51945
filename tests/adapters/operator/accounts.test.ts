import { describe, expect, test } from 'vitest'
import type { AgentOrAdministratorContext } from '../../../src/core/operator/request-context.ts'
import { ANNA, codeOfRefusal, nobody, onStage, own, refusalOf, TM_FORUM_VERSIONS } from './stage.ts'

const agent: AgentOrAdministratorContext = {
  correlator: 't',
  subject: { kind: 'agent', agentId: 'a-1', reason: 'asked by phone' },
}
const administrator = (companyId: string): AgentOrAdministratorContext => ({
  correlator: 't',
  subject: { kind: 'administrator', companyId, at: '2026-01-01T00:00:00Z' },
})

describe('subscribers', () => {
  test('the holder of a number sees the own account, masked', async () => {
    const { operator } = await onStage({
      handsets: [{ number: ANNA, name: 'Анна Петрова', email: 'anna@mail.example' }],
    })
    expect(await operator.subscribers.byNumber({ phoneNumber: ANNA }, own(ANNA))).toEqual({
      customerId: 'c-375290001001',
      displayName: 'Анна П.',
      maskedPhone: '+375 ••• 01',
      maskedEmail: 'a•••@mail.example',
      status: 'active',
      since: '2019-04-01',
    })
    expect(await codeOfRefusal(operator.subscribers.byNumber({ phoneNumber: ANNA }, nobody))).toBe('PERMISSION_DENIED')
  })

  test('a number that nobody has belongs to no account', async () => {
    const { operator } = await onStage()
    expect(await operator.subscribers.byNumber({ phoneNumber: '+375290007777' }, own('+375290007777'))).toBeNull()
  })

  test('agents search by masks, with at least four literal characters', async () => {
    const { operator } = await onStage()
    const found = await operator.subscribers.search({ phoneMask: '%000100_', limit: 2 }, agent)
    expect([found.items.length, found.totalCount]).toEqual([2, 3])
    expect((await operator.subscribers.search({ nameMask: 'ан%', phoneMask: '%01' }, agent)).items).toHaveLength(1)
    expect(await codeOfRefusal(operator.subscribers.search({ phoneMask: '%00_' }, agent))).toBe(
      'SUBSCRIBER.SEARCH_TOO_BROAD',
    )
  })

  test("administrators find only their own company's accounts", async () => {
    const { operator } = await onStage()
    const search = async (companyId: string) => {
      const { items } = await operator.subscribers.search({ phoneMask: '+37529%' }, administrator(companyId))
      return items.map(({ displayName }) => displayName)
    }
    expect(await search('company-1')).toHaveLength(13)
    expect(await search('company-1')).toContain('Вера')
    expect(await search('company-2')).toEqual([])
  })

  test('customers search nothing', async () => {
    const { operator } = await onStage()
    const asCustomer = own(ANNA) as unknown as AgentOrAdministratorContext
    expect(await codeOfRefusal(operator.subscribers.search({ phoneMask: '+37529%' }, asCustomer))).toBe(
      'PERMISSION_DENIED',
    )
  })
})

describe.each(TM_FORUM_VERSIONS)('tickets ($version)', ({ onStage }) => {
  const request = {
    externalId: 'e-1',
    ticketType: 'incident',
    severity: 'high',
    description: 'The code does not come',
    channel: 'telegram',
    customerId: 'c-1',
    relatedIncidentId: 'p-1',
  } as const

  test('are made once for one key, take notes, and are read', async () => {
    const {
      operator: { tickets },
    } = await onStage()
    const ctx = own(ANNA)
    const made = await tickets.create(request, ctx)
    expect(await tickets.create(request, ctx)).toEqual(made)
    await tickets.addNote({ ticketId: made.ticketId, author: 'bot', text: 'Tried by call' }, own(ANNA))
    expect(await tickets.get({ ticketId: made.ticketId }, nobody)).toEqual({
      ticketId: made.ticketId,
      status: 'acknowledged',
      notes: [{ author: 'bot', text: 'Tried by call', date: expect.any(String) }],
    })
    expect((await tickets.create(request, own(ANNA))).ticketId).not.toBe(made.ticketId)
  })

  test('lose no note: not of others, not of one another, and none comes twice', async () => {
    const {
      sandbox,
      operator: { tickets },
    } = await onStage({ checksOrders: false })
    const { ticketId } = await tickets.create(request, own(ANNA))
    const odd = { id: 'n-0', author: 'crm', attachment: [7] }
    await fetch(`${sandbox.url}/tmf-api/troubleTicket/v4/troubleTicket/${ticketId}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/merge-patch+json' },
      body: JSON.stringify({ note: [odd] }),
    })
    const ctx = own(ANNA)
    const add = (text: string, by = own(ANNA)) => tickets.addNote({ ticketId, author: 'bot', text }, by)
    await Promise.all([add('one', ctx), add('two'), add('three'), add('one', ctx)])
    const answer = await fetch(`${sandbox.url}/tmf-api/troubleTicket/v4/troubleTicket/${ticketId}`)
    const { note } = (await answer.json()) as { readonly note: readonly { readonly text: string }[] }
    expect(note[0]).toMatchObject(odd)
    expect(note.map(({ text }) => text)).toEqual(['', 'one', 'two', 'three'])
  })

  test('refuse a key that came with another body', async () => {
    const {
      operator: { tickets },
    } = await onStage()
    const ctx = own(ANNA)
    await tickets.create(request, ctx)
    const refusal = await refusalOf(tickets.create({ ...request, description: 'other' }, ctx))
    expect([refusal.status, refusal.code]).toEqual([422, 'INVALID_ARGUMENT'])
  })

  test("that nobody made are NOT_FOUND, with TM Forum's own code kept", async () => {
    const {
      operator: { tickets },
    } = await onStage()
    expect(await refusalOf(tickets.get({ ticketId: 'a/b' }, nobody))).toMatchObject({
      code: 'NOT_FOUND',
      upstreamCode: 'TMF:60',
    })
  })
})
