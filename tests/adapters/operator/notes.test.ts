import { createServer, request as forward } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { createOperator } from '../../../src/adapters/operator/create-operator.ts'
import { ANNA, atEnd, own, refusalOf, replyWith, startStub, TM_FORUM_VERSIONS } from './stage.ts'

const TICKET = {
  externalId: 'e-1',
  ticketType: 'incident',
  severity: 'high',
  description: 'The code does not come',
  channel: 'telegram',
} as const

/** A server in front of an operator that knows no tags. The first two patches reach it only when both are there. */
const startUntagged = async (url: string): Promise<string> => {
  const waiting: (() => void)[] = []
  let patches = 0
  const server = createServer((asked, answer) => {
    const { 'etag': _etag, 'if-match': _ifMatch, ...headers } = asked.headers
    const pass = (): void => {
      const onward = forward(url + (asked.url ?? ''), { method: asked.method, headers }, (got) => {
        const { etag: _tag, ...shown } = got.headers
        answer.writeHead(got.statusCode ?? 500, shown)
        got.pipe(answer)
      })
      asked.pipe(onward)
    }
    if (asked.method !== 'PATCH' || (patches += 1) > 2) return pass()
    waiting.push(pass)
    if (waiting.length === 2) for (const go of waiting) go()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  atEnd(async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    server.closeAllConnections()
    await closed
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe.each(TM_FORUM_VERSIONS)('notes of a ticket ($version)', ({ version, onStage }) => {
  const apis = new Map(version === 'v4' ? [] : [['troubleTicket', { version }] as const])
  const processAt = (url: string, noteSettle = 0) => {
    const operator = createOperator({ url, addresses: { apis }, timeouts: { noteSettle }, retryDelaysMs: [5] })
    atEnd(() => operator.close())
    return operator.tickets
  }
  const sorted = (notes: readonly { readonly text: string }[]) => notes.map(({ text }) => text).toSorted()

  it('that several processes and the operator write at once are all there, once', async () => {
    const { sandbox, operator } = await onStage({ checksOrders: false })
    const { ticketId } = await operator.tickets.create(TICKET, own(ANNA))
    const path = `${sandbox.url}/tmf-api/troubleTicket/v4/troubleTicket/${ticketId}`
    const byPerson = async (text: string): Promise<void> => {
      const read = await fetch(path)
      const { note } = (await read.json()) as { readonly note: readonly unknown[] }
      const answer = await fetch(path, {
        method: 'PATCH',
        headers: { 'content-type': 'application/merge-patch+json', 'if-match': read.headers.get('etag') ?? '' },
        body: JSON.stringify({ note: [...note, { author: 'person', text }] }),
      })
      if (answer.status === 412) return byPerson(text)
    }
    const texts = ['a', 'b', 'c'].flatMap((name) => [1, 2, 3].map((n) => `${name}${n}`))
    const writers = { a: processAt(sandbox.url), b: processAt(sandbox.url) }
    await Promise.all(
      texts.map((text) =>
        text.startsWith('c')
          ? byPerson(text)
          : writers[text.startsWith('a') ? 'a' : 'b'].addNote({ ticketId, author: 'bot', text }, own(ANNA)),
      ),
    )
    expect(sorted((await operator.tickets.get({ ticketId }, own(ANNA))).notes)).toEqual(texts)
  })

  it('are all there at an operator without tags, although both had read before either wrote', async () => {
    const { sandbox, operator } = await onStage({ checksOrders: false })
    const { ticketId } = await operator.tickets.create(TICKET, own(ANNA))
    const url = await startUntagged(sandbox.url)
    await Promise.all(
      ['one', 'two'].map((text) => processAt(url, 500).addNote({ ticketId, author: 'bot', text }, own(ANNA))),
    )
    expect(sorted((await operator.tickets.get({ ticketId }, own(ANNA))).notes)).toEqual(['one', 'two'])
  })

  it('are given up for later at an operator where the ticket changes all the time, without end', async () => {
    const stub = await startStub((response) => {
      const { method } = response.req
      const reply =
        method === 'GET'
          ? replyWith(200, { note: [] }, { etag: '"1"' })
          : replyWith(412, { code: 'x', reason: 'changed' })
      reply(response)
    })
    const refusal = await refusalOf(
      processAt(stub.url).addNote({ ticketId: 't-1', author: 'bot', text: 'one' }, own(ANNA)),
    )
    expect([refusal.status, refusal.retryable]).toEqual([503, true])
    const patches = stub.heard.filter(({ method }) => method === 'PATCH')
    expect(patches.length).toBeLessThan(15)
    expect(patches.every(({ headers }) => headers['if-match'] === '"1"')).toBe(true)
    expect(new Set(patches.map(({ headers }) => headers['idempotency-key'])).size).toBe(patches.length)
  })

  it('are written without a condition where the tag is a weak one, and read back', async () => {
    const notes: unknown[] = []
    const stub = await startStub((response) => {
      const { method } = response.req
      if (method === 'PATCH') notes.push({ author: 'bot', text: 'one', id: 'theirs' })
      replyWith(200, { note: notes }, { etag: 'W/"1"' })(response)
    })
    await processAt(stub.url).addNote({ ticketId: 't-1', author: 'bot', text: 'one' }, own(ANNA))
    expect(stub.heard.map(({ method }) => method).filter((method) => method !== 'GET')).toEqual(['PATCH'])
    expect(stub.heard.some(({ headers }) => 'if-match' in headers)).toBe(false)
  })
})
