import { placeOf } from '../../../src/adapters/postgres/sealed-columns.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { watchRequests } from '../../../src/app/calls/watch-requests.ts'
import type { Operator } from '../../../src/core/ports/operator/operator-port.ts'
import type { InboxPayload } from '../../../src/core/ports/turn-store.ts'
import { createNoOperator } from '../../../src/adapters/operator/no-operator.ts'
import { createOperator } from '../../../src/adapters/operator/create-operator.ts'
import { texts } from '../../flows/world.ts'
import { asked } from '../../adapters/postgres/desk-stage.ts'
import { rowsOf } from '../../support/store.ts'
import { ANNA, codeOf, letPass, openCallStage, STORE } from './stage.ts'
import type { CallStage, Chat } from './stage.ts'

let stage: CallStage
let chat: Chat
let woken: number[] = []
beforeAll(async () => {
  stage = await openCallStage({ holdHours: {}, offers: ['pause-number', 'call-forwarding', 'voicemail'] })
})
afterAll(() => stage.close())
beforeEach(async () => {
  await stage.control('POST', 'reset')
  await stage.test.pool.query('delete from spending')
  chat = await stage.chat()
  await chat.prove(ANNA, 'change-number', '+375290005777')
  woken = []
  logged = []
})

let logged: object[] = []
const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: (about: object, text: string) => void logged.push({ ...about, text }),
}

/** The stored job, at a time when every request is due. */
const look = async (operator: Operator = stage.operator): Promise<void> => {
  await stage.test.pool.query(`update request set next_at = now() where ended_at is null`)
  await watchRequests({
    operator,
    requests: stage.test.store.requests,
    scheduler: { wakeChat: (id) => void woken.push(id) },
    log: silent,
  })
}

/** Reads the events in the inbox of the chat. */
const news = async (): Promise<readonly unknown[]> => {
  const rows = await rowsOf<{ source: string; sealed: Buffer }>(
    stage.test.pool,
    'select source, sealed from inbox where chat_id = $1 order by seq',
    [chat.id],
  )
  return rows
    .map(
      ({ source, sealed }) => stage.test.vault.open(sealed, placeOf('inbox.sealed', source, chat.id)) as InboxPayload,
    )
    .map((payload) => (payload.kind === 'event' ? payload.event : null))
}

const changeNumber = async () => {
  const { reservationId } = await chat.ask('numbers.hold', {
    service: 'my-mts',
    phone: ANNA,
    resourceId: 'r-375290005777',
  })
  return chat.ask('numbers.change', { service: 'my-mts', phone: ANNA, reservationId, newPhone: '+375290005777' })
}

const mine = async () => (await chat.ask('requests.mine', {})).items

describe('an order', () => {
  beforeEach(async () => {
    await stage.test.pool.query('delete from request')
  })

  test('is looked at until it is done, and its customer is told once', async () => {
    const { reference } = await changeNumber()
    await look()
    expect(await news()).toEqual([])
    expect(await mine()).toMatchObject([
      { reference, kind: 'order', flow: 'change-number', state: 'under-way', canCancel: true },
    ])
    await new Promise((resolve) => setTimeout(resolve, 3_050))
    await look()
    await look()
    expect(await news()).toMatchObject([
      {
        kind: 'news',
        text: 'order-done',
        flow: null,
        vars: { reference, action: 'change-number', number: '+375 29 000 10 01', newNumber: '+375 29 000 57 77' },
      },
    ])
    expect(woken).toEqual([chat.id])
    expect(await mine()).toMatchObject([{ state: 'done', canCancel: false }])
  })

  test('that cannot be opened is one line of the log, and the next is followed', async () => {
    await stage.control('PATCH', 'orders', { delayMs: 0 })
    const { reference } = await changeNumber()
    const broken = `insert into request (chat_id, reference, kind, flow, service, sealed, state, call)
      values ($1, 'ORD-broken', 'order', '', 'my-mts', '\\x02', $2, gen_random_uuid())`
    await stage.test.pool.query(broken, [chat.id, 'under-way'])
    await look()
    expect(logged).toEqual([
      { chatId: chat.id, reference: 'ORD-broken', text: expect.stringMatching(/^requests: .*DATA_KEY_OLD$/) as string },
    ])
    expect(await news()).toMatchObject([{ text: 'order-done', vars: { reference } }])
    expect(await mine()).toHaveLength(2)
  })

  test('that fails is told as refused', async () => {
    await stage.control('PATCH', 'orders', { delayMs: 0, failure: 'The exchange is down.' })
    const { reference } = await changeNumber()
    await look()
    expect(await news()).toMatchObject([{ text: 'order-refused', vars: { reference, action: 'change-number' } }])
    expect(await mine()).toMatchObject([{ state: 'refused' }])
  })

  test('is not told of while the operator is down, and is when it is back', async () => {
    await stage.control('PATCH', 'orders', { delayMs: 0 })
    await chat.ask('lines.pause', { service: 'my-mts', phone: ANNA, until: null })
    const nowhere = createOperator({
      url: 'http://127.0.0.1:9',
      capabilities: ['orders.changeNumber'],
      retryDelaysMs: [],
    })
    await look(nowhere)
    await look(createNoOperator())
    expect(await news()).toEqual([])
    await look()
    expect(await news()).toMatchObject([{ text: 'order-done', vars: { action: 'pause-number' } }])
    await nowhere.close()
  })

  test('is asked about by one process at a time, and rarer the older it is', async () => {
    await changeNumber()
    const { requests } = stage.test.store
    expect(await requests.claimDue(() => undefined)).toEqual([])
    await letPass(stage.test, 1)
    const both = await Promise.all([requests.claimDue(() => undefined), requests.claimDue(() => undefined)])
    expect(both.flat()).toHaveLength(1)
    await letPass(stage.test, 60 * 24 * 3)
    await requests.claimDue(() => undefined)
    const [row] = await rowsOf<{ minutes: string }>(
      stage.test.pool,
      `select extract(epoch from next_at - now()) / 60 as minutes from request where chat_id = $1`,
      [chat.id],
    )
    expect(Math.round(Number(row?.minutes))).toBe(60)
  })

  test('is cancelled while there is time, and not afterwards', async () => {
    const { reference } = await changeNumber()
    await chat.ask('requests.cancel', { reference })
    await chat.again()
    await look()
    expect(await news()).toEqual([])
    expect(await mine()).toMatchObject([{ state: 'cancelled' }])
    await stage.control('PATCH', 'orders', { delayMs: 0 })
    const { reference: done } = await chat.ask('lines.pause', { service: 'my-mts', phone: ANNA, until: null })
    expect(await codeOf(chat.ask('requests.cancel', { reference: done }))).toBe('INCOMPATIBLE_STATE')
  })

  test('is looked at soon after it was made', async () => {
    await changeNumber()
    const [job] = await rowsOf<{ seconds: string }>(
      stage.test.pool,
      `select extract(epoch from run_at - now()) as seconds from graphile_worker.jobs where key = $1`,
      [`requests:${chat.id}`],
    )
    expect(Number(job?.seconds)).toBeLessThanOrEqual(5)
  })

  test('is sealed at rest', async () => {
    await changeNumber()
    const [row] = await rowsOf<{ sealed: Buffer; about: Buffer }>(
      stage.test.pool,
      'select sealed, about from request where chat_id = $1',
      [chat.id],
    )
    expect([row!.sealed, row!.about].some((bytes) => bytes.includes('3752900'))).toBe(false)
  })
})

describe('a changed number', () => {
  const OLD = ANNA
  const forwarding = { unconditional: STORE, busy: null, notReachable: null, noAnswer: null }
  const forward = (who: Chat) => who.ask('lines.forward', { service: 'my-mts', phone: OLD, rules: forwarding })
  let thief: Chat
  beforeEach(async () => {
    await stage.test.pool.query('delete from request')
    thief = await stage.chat()
    await thief.share(OLD)
    await stage.test.store.facts.recordProof(thief.id, OLD, 'code', {
      authenticationId: 'a-1',
      act: 'call-forwarding',
    })
    await stage.test.store.facts.recordProof(thief.id, OLD, 'code-word', { recoveryToken: 't-1' })
    await stage.control('PATCH', 'orders', { delayMs: 0 })
  })

  test('opens nothing any more to whoever had proved the old one, in whatever chat', async () => {
    const changing = await changeNumber()
    expect(changing.state).toBe('under-way')
    expect((await thief.ask('proofs.held', { service: 'my-mts', action: 'call-forwarding', phone: OLD })).enough).toBe(
      true,
    )
    await look()
    for (const who of [thief, chat]) {
      expect(await codeOf(forward(who))).toBe('PERMISSION_DENIED')
      expect(await codeOf(who.ask('password.reset', { service: 'my-mts', phone: OLD, via: 'sms' }))).toBe(
        'PERMISSION_DENIED',
      )
      expect(
        (await who.ask('proofs.held', { service: 'my-mts', action: 'block-number-by-word', phone: OLD })).missing,
      ).toEqual(['own-contact', 'code-word'])
    }
    expect(await stage.test.store.facts.proofOf(thief.id, OLD, 3_600)).toBeNull()
  })

  test('is not proved by a code that was asked for before the change', async () => {
    await stage.test.pool.query('delete from spending')
    const { authenticationId } = await thief.ask('codes.send', {
      phone: OLD,
      channel: 'sms',
      service: 'my-mts',
      locale: 'ru',
    })
    const { code } = (await stage.control('GET', `codes/${authenticationId}`)) as { code: string }
    await changeNumber()
    await look()
    expect(await codeOf(thief.ask('codes.check', { phone: OLD, authenticationId, code }))).toBe('NOT_FOUND')
    expect(await codeOf(forward(thief))).toBe('PERMISSION_DENIED')
  })

  test('keeps its proofs while nothing has changed: the order failed, was cancelled, or was another', async () => {
    await stage.control('PATCH', 'orders', { delayMs: 0, failure: 'The exchange is down.' })
    await changeNumber()
    await look()
    expect((await thief.ask('proofs.held', { service: 'my-mts', action: 'pause-number', phone: OLD })).enough).toBe(
      true,
    )
    await stage.control('PATCH', 'orders', { delayMs: 0, failure: null })
    await chat.ask('lines.pause', { service: 'my-mts', phone: OLD, until: null })
    await look()
    expect((await thief.ask('proofs.held', { service: 'my-mts', action: 'pause-number', phone: OLD })).enough).toBe(
      true,
    )
  })

  test('that was changed before its order was answered ends them too, and the call begun again tells so', async () => {
    const { reference } = await changeNumber()
    await stage.test.store.requests.end({ chatId: chat.id, reference }, 'done', null)
    expect(await codeOf(forward(thief))).toBe('PERMISSION_DENIED')
    expect(await chat.again()).toEqual({ reference, state: 'done', expectedAt: null })
  })

  test('ends them where the order is written down as done at once', async () => {
    const details = { action: 'change-number', phone: OLD, newPhone: '+375290005777' }
    const made = {
      chatId: chat.id,
      kind: 'order',
      reference: 'ORD-1',
      flow: 'change-number',
      service: 'my-mts',
      state: 'done',
      details,
    } as const
    await stage.test.store.requests.keep({ ...made, call: '00000000-0000-8000-a000-000000000001' })
    expect(await codeOf(forward(thief))).toBe('PERMISSION_DENIED')
  })
})

describe('an application', () => {
  const apply = () => chat.ask('numbers.apply', { service: 'my-mts', phone: ANNA, mask: '%5777', category: null })

  test('is answered with the number that came free', async () => {
    const { reference } = await apply()
    await stage.control('PATCH', `applications/${reference}`, { state: 'accepted', offered: '+375290005777' })
    await look()
    expect(await news()).toMatchObject([
      { text: 'application-answered', vars: { reference, outcome: 'done', newNumber: '+375 29 000 57 77' } },
    ])
  })

  test('is answered when it is refused, and not when it was taken back', async () => {
    const [one, other] = [await apply(), await apply()]
    await chat.ask('requests.cancel', { reference: other.reference })
    await stage.control('PATCH', `applications/${one.reference}`, { state: 'refused' })
    await look()
    expect(await news()).toMatchObject([
      { text: 'application-answered', vars: { reference: one.reference, outcome: 'refused' } },
    ])
  })
})

test.each(['ru', 'en', 'be'])('every end is told whole in %s', (locale) => {
  const told = (message: string, vars: Readonly<Record<string, string>>) =>
    texts.html(
      locale,
      { flow: 'common', message },
      { service: 'МТС', reference: 'ORD-7K2M9Q', number: '+375 29 000 10 01', newNumber: '+375 29 000 57 77', ...vars },
    )
  const actions = [
    'change-number',
    'rename-subscribers',
    'pause-number',
    'block-number',
    'call-forwarding',
    'voicemail',
    'another',
  ]
  const all = [
    ...actions.flatMap((action) => [
      told('order-done', { action }),
      told('order-refused', { action }),
      told('order-found', { action }),
    ]),
    ...['done', 'refused'].flatMap((outcome) => [
      told('application-answered', { outcome }),
      told('ticket-answered', { outcome }),
    ]),
  ]
  for (const text of all) expect(text).toContain('ORD-7K2M9Q')
  for (const action of actions) {
    for (const good of ['order-done', 'order-found']) expect(told(good, { action })).toMatch(/^✅ /)
    for (const bad of ['order-refused', 'order-lost'])
      expect(told(bad, { action }), 'bad news comes without a sign').toMatch(/^[\p{L}«+]/u)
  }
  expect(told('order-done', { action: 'change-number' })).toContain('+375 29 000 57 77')
})

describe('what is open', () => {
  test('are also talks with people and promised news, the newest first', async () => {
    const { ticketId } = await chat.ask('tickets.open', { reason: 'person', service: 'my-mts', summary: 'Нет кода' })
    await chat.ask('incidents.subscribe', { incidentId: 'sp-1', flow: 'missing-sms' })
    expect(await mine()).toMatchObject([
      { kind: 'news', reference: 'sp-1', flow: 'missing-sms', canCancel: true },
      { kind: 'ticket', reference: ticketId, canCancel: false },
    ])
    expect(await codeOf(chat.ask('requests.cancel', { reference: ticketId }))).toBe('INCOMPATIBLE_STATE')
    await chat.ask('requests.cancel', { reference: 'sp-1' })
    await stage.operator.tickets.addNote(
      { ticketId, author: 'agent', text: 'Готово' },
      { correlator: 't', idempotencyKey: 'n-1', subject: { kind: 'none' } },
    )
    await look()
    expect(await mine()).toMatchObject([{ kind: 'ticket', state: 'under-way' }])
    expect(await news()).toEqual([])
  })

  test('is the wait for an agent, too, which can be ended from there', async () => {
    await stage.test.store.desk.open(asked(chat.id))
    expect((await chat.ask('requests.mine', {})).items).toEqual([
      {
        reference: 'talk',
        kind: 'talk',
        flow: 'person',
        state: 'under-way',
        madeAt: expect.any(String),
        canCancel: true,
      },
    ])
    await chat.ask('requests.cancel', { reference: 'talk' })
    expect(await news()).toMatchObject([{ kind: 'released', how: 'left', of: null }])
    const other = await stage.chat()
    await expect(other.ask('requests.cancel', { reference: 'talk' })).rejects.toMatchObject({
      code: 'INCOMPATIBLE_STATE',
    })
  })

  test('is nothing for a chat that asked for nothing', async () => {
    expect(await (await stage.chat()).ask('requests.mine', {})).toEqual({ items: [] })
  })
})
