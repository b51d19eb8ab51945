import { placeOf } from '../../../src/adapters/postgres/sealed-columns.ts'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { watchRequests } from '../../../src/app/calls/watch-requests.ts'
import type { Operator } from '../../../src/core/ports/operator/operator-port.ts'
import type { InboxPayload } from '../../../src/core/ports/turn-store.ts'
import { createOperator } from '../../../src/adapters/operator/create-operator.ts'
import type { HttpOperator } from '../../../src/adapters/operator/create-operator.ts'
import { rowsOf } from '../../support/store.ts'
import { ANNA, letPass, openCallStage } from './stage.ts'
import type { CallStage, Chat } from './stage.ts'

/** Fate of an order on its way: it is answered, its answer is lost, or it is lost itself. */
let fate: 'answered' | 'answer-lost' | 'lost' = 'answered'

/** The wire between us and the operator, which may break. */
const wire = createServer(
  (req, res) =>
    void (async () => {
      const chunks: Buffer[] = []
      for await (const chunk of req) chunks.push(chunk as Buffer)
      const isOrder = req.method === 'POST' && /productOrder$|number-application.*submit$/.test(req.url ?? '')
      if (isOrder && fate === 'lost') return req.socket.destroy()
      const headers = Object.fromEntries(
        Object.entries(req.headers).filter(
          ([name]) => !['host', 'connection', 'content-length', 'transfer-encoding'].includes(name),
        ),
      )
      const answer = await fetch(`${stage.url}${req.url}`, {
        method: req.method ?? 'GET',
        headers: headers as Record<string, string>,
        ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
      })
      if (isOrder && fate === 'answer-lost') return req.socket.destroy()
      res
        .writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'application/json' })
        .end(Buffer.from(await answer.arrayBuffer()))
    })().catch(() => req.socket.destroy()),
)

let stage: CallStage
let operator: HttpOperator
let chat: Chat
beforeAll(async () => {
  await new Promise<void>((resolve) => wire.listen(0, '127.0.0.1', resolve))
  stage = await openCallStage({
    holdHours: {},
    offers: ['pause-number'],
    change: (parts) => ({
      ...parts,
      get operator() {
        return operator
      },
    }),
  })
  operator = createOperator({
    url: `http://127.0.0.1:${(wire.address() as AddressInfo).port}`,
    retryDelaysMs: [5],
    incidentsCacheMs: 0,
  })
  await operator.ready()
})
afterAll(async () => {
  await operator.close()
  await stage.close()
  await new Promise((resolve) => wire.close(resolve))
})
beforeEach(async () => {
  fate = 'answered'
  await stage.control('POST', 'reset')
  await stage.control('PATCH', 'orders', { delayMs: 600_000 })
  await stage.test.pool.query('delete from spending')
  await stage.test.pool.query('delete from request')
  chat = await stage.chat()
  await chat.prove(ANNA, 'change-number', '+375290005777')
})

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
const look = async (asked: Operator = operator): Promise<void> => {
  await stage.test.pool.query(`update request set next_at = now() where ended_at is null`)
  await watchRequests({
    operator: asked,
    requests: stage.test.store.requests,
    scheduler: { wakeChat: () => undefined },
    log: silent,
  })
}
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
const mine = async () => (await chat.ask('requests.mine', {})).items

/** Orders while the wire breaks so; what came back is an outcome that nobody knows. */
const pauseWhile = async (broken: typeof fate): Promise<void> => {
  fate = broken
  await expect(chat.ask('lines.pause', { service: 'my-mts', phone: ANNA, until: null })).rejects.toMatchObject({
    mayHaveHappened: true,
  })
  fate = 'answered'
}

describe('an order whose answer was lost', () => {
  test('is listed as one of which nothing is known, and cannot be cancelled', async () => {
    await pauseWhile('answer-lost')
    expect(await mine()).toMatchObject([
      { kind: 'order', flow: 'pause-number', state: 'unknown', reference: '', canCancel: false },
    ])
  })

  test('is found by its key, told of, and followed to its end', async () => {
    await pauseWhile('answer-lost')
    await look()
    const [found] = await mine()
    expect(found).toMatchObject({
      kind: 'order',
      flow: 'pause-number',
      state: 'under-way',
      reference: expect.stringMatching(/^ORD-/),
      canCancel: true,
    })
    expect(await news()).toMatchObject([
      { kind: 'news', text: 'order-found', vars: { reference: found?.reference, action: 'pause-number' } },
    ])
    await look()
    expect(await news()).toHaveLength(1)
  })

  test('that is done by then is told as done, once', async () => {
    await stage.control('PATCH', 'orders', { delayMs: 0 })
    await pauseWhile('answer-lost')
    await look()
    await look()
    expect(await news()).toMatchObject([
      { text: 'order-done', vars: { action: 'pause-number', reference: expect.stringMatching(/^ORD-/) } },
    ])
    expect(await mine()).toMatchObject([{ state: 'done' }])
  })

  test('ends the proofs of a number that was changed by it', async () => {
    await stage.control('PATCH', 'orders', { delayMs: 0 })
    const { reservationId } = await chat.ask('numbers.hold', {
      service: 'my-mts',
      phone: ANNA,
      resourceId: 'r-375290005777',
    })
    fate = 'answer-lost'
    await expect(
      chat.ask('numbers.change', { service: 'my-mts', phone: ANNA, reservationId, newPhone: '+375290005777' }),
    ).rejects.toMatchObject({ mayHaveHappened: true })
    fate = 'answered'
    await look()
    expect((await chat.ask('proofs.held', { service: 'my-mts', action: 'block-number', phone: ANNA })).enough).toBe(
      false,
    )
  })
})

describe('an order that never arrived', () => {
  test('stays unknown while it may still be on its way, then is told to be lost', async () => {
    await pauseWhile('lost')
    await look()
    expect(await mine()).toMatchObject([{ state: 'unknown' }])
    expect(await news()).toEqual([])
    await letPass(stage.test, 16)
    await look()
    await look()
    expect(await mine()).toMatchObject([{ state: 'lost', reference: '', canCancel: false }])
    expect(await news()).toMatchObject([{ text: 'order-lost', vars: { action: 'pause-number' } }])
  })

  test('stays unknown where the operator cannot look for it, and is asked about for a week at most', async () => {
    await pauseWhile('lost')
    const blind = createOperator({
      url: stage.url,
      capabilities: ['orders.changeNumber', 'lines.pause'],
      retryDelaysMs: [],
    })
    await letPass(stage.test, 16)
    await look(blind)
    expect(await mine()).toMatchObject([{ state: 'unknown' }])
    await letPass(stage.test, 7 * 24 * 60)
    await look(blind)
    expect(await rowsOf(stage.test.pool, 'select from request where ended_at is null')).toEqual([])
    expect(await mine()).toMatchObject([{ state: 'unknown' }])
    expect(await news()).toEqual([])
    await blind.close()
  })

  test('hinders another change of the number while nobody knows, and not for a month', async () => {
    const hold = async (resourceId: string) =>
      (await chat.ask('numbers.hold', { service: 'my-mts', phone: ANNA, resourceId })).reservationId
    const change = (reservationId: string, newPhone: string) =>
      chat.ask('numbers.change', { service: 'my-mts', phone: ANNA, reservationId, newPhone })
    const first = await hold('r-375290005777')
    fate = 'lost'
    await expect(change(first, '+375290005777')).rejects.toMatchObject({ mayHaveHappened: true })
    fate = 'answered'
    await expect(change(first, '+375290005777')).rejects.toMatchObject({ code: 'QUOTA_EXCEEDED' })
    await letPass(stage.test, 16)
    await look()
    await chat.prove(ANNA, 'change-number', '+375290005777')
    expect((await change(first, '+375290005777')).state).toBe('under-way')
  })
})

test('an application whose answer was lost is listed as unknown, since it cannot be looked for', async () => {
  fate = 'answer-lost'
  await expect(
    chat.ask('numbers.apply', { service: 'my-mts', phone: ANNA, mask: '%5777', category: null }),
  ).rejects.toMatchObject({ mayHaveHappened: true })
  fate = 'answered'
  await look()
  expect(await mine()).toMatchObject([{ kind: 'application', state: 'unknown', canCancel: false }])
})
