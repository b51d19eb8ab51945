import { describe, expect, test } from 'vitest'
import { OperatorError } from '../../../src/core/operator/operator-error.ts'
import type { OperatorIncidentEvent } from '../../../src/core/operator/operator-incident.ts'
import { atEnd, nobody, replyWith, startStub, TM_FORUM_VERSIONS } from './stage.ts'
import type { Reply } from './stage.ts'

const PROBLEMS = '/tmf-api/serviceProblemManagement/v4/serviceProblem'
const HUB = '/tmf-api/serviceProblemManagement/v4/hub'

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5))
}

/** Registering is not waited for: outages come and go until one is told. */
const toldOf = async (
  listener: { readonly heard: readonly unknown[] },
  control: (method: string, path: string, body: object) => Promise<unknown>,
): Promise<void> => {
  while (listener.heard.length === 0) {
    await control('PATCH', '/network', { outage: {} })
    await control('PATCH', '/network', { outage: null })
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

const STATES = ['acknowledged', 'pending', 'held', 'inProgress']
const OPEN = `status=${STATES.join(',')}`

describe.each(TM_FORUM_VERSIONS)('incidents ($version)', ({ version, onStage }) => {
  const asked = PROBLEMS.replace('v4', version)

  test('tell of an outage with its public text, and no more once it is over', async () => {
    const { operator, control } = await onStage()
    expect(await operator.incidents.list({}, nobody)).toEqual({ items: [], totalCount: 0, unreadable: [] })
    const outage = { publicText: { en: 'Sorry.' }, plannedEndAt: '2030-01-01T00:00:00Z', places: ['Minsk'] }
    await control('PATCH', '/network', { outage })
    const { items } = await operator.incidents.list({ services: ['sms'], place: 'Minsk' }, nobody)
    expect(items).toMatchObject([
      {
        kind: 'incident',
        state: 'inProgress',
        priority: 1,
        services: ['sms'],
        places: ['Minsk'],
        plannedEndAt: '2030-01-01T00:00:00.000Z',
        publicText: { en: 'Sorry.', ru: expect.stringContaining('SMS') },
      },
    ])
    expect((await operator.incidents.list({ services: ['billing'] }, nobody)).totalCount).toBe(0)
    expect((await operator.incidents.list({ place: 'Brest' }, nobody)).totalCount).toBe(0)
    await control('PATCH', '/network', { outage: null })
    expect((await operator.incidents.list({}, nobody)).totalCount).toBe(0)
  })

  test('tell of a maintenance when it has begun', async () => {
    const { operator, control } = await onStage()
    await control('PATCH', '/network', { maintenance: { startedAt: '2099-01-01T00:00:00Z' } })
    expect((await operator.incidents.list({}, nobody)).items).toEqual([])
    expect((await operator.incidents.list({ at: '2099-01-01T01:00:00Z' }, nobody)).items).toMatchObject([
      { kind: 'maintenance' },
    ])
  })

  test('are asked for once while the list is fresh', async () => {
    const stub = await startStub(replyWith(200, []))
    const { operator } = await onStage(
      {},
      { url: stub.url, capabilities: ['incidents.list'], incidentsCacheMs: 60_000 },
    )
    await Promise.all([operator.incidents.list({}, nobody), operator.incidents.list({ services: ['sms'] }, nobody)])
    await operator.incidents.list({}, nobody)
    expect(stub.heard.map(({ url }) => url)).toEqual(
      [OPEN, ...STATES.map((state) => `status=${state}`)].map((filter) => `${asked}?${filter}&offset=0&limit=100`),
    )
  })

  test('are told to a subscriber, again when its handler failed, and not after it stopped', async () => {
    const { operator, control } = await onStage({}, { incidentsPollMs: 10 })
    const told: OperatorIncidentEvent[] = []
    const stop = await operator.incidents.subscribe(async (event) => {
      told.push(event)
      if (told.length === 1) throw new Error('not ready')
    })
    await control('PATCH', '/network', { outage: {} })
    await until(() => told.length === 2)
    expect(told[1]).toEqual(told[0])
    await control('PATCH', '/network', { outage: null })
    await until(() => told.length === 3)
    expect(told[2]?.incident.state).toBe('resolved')
    expect(told[2]?.eventId).not.toBe(told[1]?.eventId)
    await stop()
    await control('PATCH', '/network', { outage: {} })
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(told).toHaveLength(3)
  })

  test('are looked at when the operator tells of them, long before the next look', async () => {
    const { operator, control } = await onStage({}, { incidentsPollMs: 3_600_000, incidentsCacheMs: 3_600_000 })
    const listed: number[] = []
    const stop = await operator.incidents.subscribe(async () => {
      listed.push((await operator.incidents.list({}, nobody)).totalCount)
    })
    expect((await operator.incidents.list({}, nobody)).totalCount).toBe(0)
    await control('PATCH', '/network', { outage: {} })
    operator.refreshIncidents()
    await until(() => listed.length === 1)
    await control('PATCH', '/network', { outage: null })
    operator.refreshIncidents()
    await until(() => listed.length === 2)
    expect(listed).toEqual([1, 0])
    await stop()
  })

  test('are told at the address that is registered, until the end', async () => {
    const { sandbox, operator, control } = await onStage({ checksOrders: false })
    const listener = await startStub(replyWith(201, {}))
    operator.listenForIncidents(listener.url)
    await toldOf(listener, control)
    await operator.close()
    const before = listener.heard.length
    const other = await startStub(replyWith(201, {}))
    await fetch(sandbox.url + HUB, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ callback: other.url }),
    })
    await control('PATCH', '/network', { maintenance: {} })
    await until(() => other.heard.length === 1)
    expect(listener.heard).toHaveLength(before)
  })

  test("are declared and changed over TMF656, with paging and TM Forum's errors", async () => {
    const { sandbox, operator } = await onStage({ checksOrders: false })
    const send = async (method: string, path: string, body?: unknown) => {
      const answer = await fetch(sandbox.url + path, {
        method,
        headers: { 'content-type': 'application/json' },
        body: body === undefined ? null : JSON.stringify(body),
      })
      return { status: answer.status, headers: answer.headers, json: (await answer.json()) as { id: string } }
    }
    const declared = {
      category: 'serviceProvider.maintenance',
      priority: 5,
      description: 'd',
      reason: 'r',
      originatorParty: { id: 'o' },
      affectedService: [{ id: 'voice' }],
      characteristic: [{ name: 'publicText.ru', value: 'Работы' }],
    }
    const one = await send('POST', PROBLEMS, declared)
    await send('POST', PROBLEMS, declared)
    expect(one).toMatchObject({ status: 201, json: { status: 'acknowledged' } })
    expect((await operator.incidents.list({ services: ['voice'] }, nobody)).totalCount).toBe(2)
    await send('PATCH', `${PROBLEMS}/${one.json.id}`, { status: 'resolved' })
    expect((await operator.incidents.list({}, nobody)).totalCount).toBe(1)
    expect((await send('GET', `${PROBLEMS}/${one.json.id}`)).json).toHaveProperty('resolutionDate')
    const page = await send('GET', `${PROBLEMS}?limit=1&offset=1`)
    expect([page.headers.get('x-total-count'), page.headers.get('x-result-count')]).toEqual(['2', '1'])
    expect(await send('GET', `${PROBLEMS}/none`)).toMatchObject({ status: 404, json: { code: '60', status: '404' } })
    expect(await send('POST', PROBLEMS, { priority: 11 })).toMatchObject({ status: 400, json: { code: '23' } })
  })

  test("are pushed to a hub's listener", async () => {
    const { sandbox, control } = await onStage({ checksOrders: false })
    const listener = await startStub(replyWith(201, {}))
    const answer = await fetch(sandbox.url + HUB, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ callback: listener.url }),
    })
    const { id } = (await answer.json()) as { id: string }
    await control('PATCH', '/network', { outage: {} })
    await until(() => listener.heard.length === 1)
    await control('PATCH', '/network', { outage: null })
    await until(() => listener.heard.length === 2)
    expect(listener.heard.map(({ url }) => url)).toEqual([
      '/listener/serviceProblemCreateEvent',
      '/listener/serviceProblemStateChangeEvent',
    ])
    expect(JSON.parse(listener.heard[1]?.body ?? '')).toMatchObject({
      event: { serviceProblem: { status: 'resolved' } },
    })
    expect((await fetch(`${sandbox.url}${HUB}/${id}`, { method: 'DELETE' })).status).toBe(204)
    expect((await fetch(`${sandbox.url}${HUB}/${id}`, { method: 'DELETE' })).status).toBe(404)
  })

  test('a failing list is asked for anew', async () => {
    const stub = await startStub(replyWith(500, 'oops'), replyWith(200, []))
    const { operator } = await onStage(
      {},
      { url: stub.url, capabilities: ['incidents.list'], incidentsCacheMs: 60_000 },
    )
    atEnd(() => operator.close())
    await expect(operator.incidents.list({}, nobody)).rejects.toMatchObject({ code: 'INTERNAL' })
    await expect(operator.incidents.list({}, nobody)).resolves.toEqual({ items: [], totalCount: 0, unreadable: [] })
  })

  const problem = (id: string, change: object = {}): object => ({
    id,
    category: 'serviceProvider.declarer',
    priority: 1,
    status: 'inProgress',
    creationDate: '2025-11-22T09:00:00Z',
    lastUpdate: '2025-11-22T09:00:00Z',
    affectedService: [{ id: 'sms' }],
    ...change,
  })
  const listing = async (...replies: readonly Reply[]) => {
    const stub = await startStub(...replies)
    const { operator } = await onStage({}, { url: stub.url, capabilities: ['incidents.list'] })
    return { stub, list: () => operator.incidents.list({}, nobody) }
  }
  const page = (total: number, ...body: readonly object[]): Reply =>
    replyWith(200, body, { 'x-total-count': String(total) })
  const hundred = Array.from({ length: 100 }, (_, place) => problem(`sp-${place}`))

  test('are read to the last page', async () => {
    const { stub, list } = await listing(page(101, ...hundred), page(101, problem('sp-100')))
    expect((await list()).totalCount).toBe(101)
    expect(stub.heard.map(({ url }) => url)).toEqual([
      `${asked}?${OPEN}&offset=0&limit=100`,
      `${asked}?${OPEN}&offset=100&limit=100`,
    ])
  })

  test('are asked for without those that are over: an operator keeps thousands of them', async () => {
    const { operator, sandbox } = await onStage({ checksOrders: false })
    const answer = await fetch(`${sandbox.url}/_sandbox/network`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ outage: {} }),
    })
    expect(answer.ok).toBe(true)
    const send = (method: string, path: string, body: unknown): Promise<Response> =>
      fetch(sandbox.url + path, {
        method,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    const about = { description: 'Over', reason: 'x', priority: 1, originatorParty: { id: '1' } }
    const made = await send('POST', PROBLEMS, { ...about, category: 'serviceProvider.declarer' })
    const { id } = (await made.json()) as { readonly id: string }
    expect((await operator.incidents.list({}, nobody)).totalCount).toBe(2)
    await send('PATCH', `${PROBLEMS}/${id}`, { status: 'closed' })
    const { items } = await operator.incidents.list({}, nobody)
    expect(items.map(({ state }) => state)).toEqual(['inProgress'])
  })

  test('are found at an operator that takes several states for the name of one', async () => {
    const answers = (state: string): readonly object[] =>
      ({ acknowledged: [problem('sp-1', { status: 'acknowledged' })], inProgress: [problem('sp-2')] })[state] ?? []
    const one = (...body: readonly object[]): Reply => page(body.length, ...body)
    const round = STATES.map((state) => one(...answers(state)))
    const { stub, list } = await listing(one(), ...round, ...round)
    expect((await list()).items.map(({ id }) => id).toSorted()).toEqual(['sp-1', 'sp-2'])
    expect(stub.heard).toHaveLength(1 + 2 * STATES.length)
  })

  test('are not taken as over because they changed their state between two questions', async () => {
    const moved = problem('sp-1', { status: 'acknowledged', lastUpdate: '2025-11-22T09:05:00Z' })
    const none = page(0)
    // Held until it is asked for what is acknowledged, and acknowledged when it is asked for what is held.
    const { list } = await listing(none, none, none, none, page(1, problem('sp-2')), page(1, moved), none, none, none)
    expect((await list()).items.map(({ id }) => id).toSorted()).toEqual(['sp-1', 'sp-2'])
  })

  test('are believed to be none where several states were once understood', async () => {
    const { stub, list } = await listing(page(1, problem('sp-1')), page(0))
    expect((await list()).totalCount).toBe(1)
    expect((await list()).totalCount).toBe(0)
    expect(stub.heard).toHaveLength(2)
  })

  test.each([['refuses the filter', replyWith(400, { code: '23', reason: 'INVALID_ARGUMENT' })]])(
    'are read whole at an operator that %s',
    async (_what, refusal) => {
      const { stub, list } = await listing(refusal, page(2, problem('sp-1'), problem('sp-2', { status: 'closed' })))
      expect((await list()).items.map(({ id }) => id)).toEqual(['sp-1'])
      expect(stub.heard.at(-1)?.url).toBe(`${asked}?offset=0&limit=100`)
    },
  )

  test('are read to the end where pages are shorter than they were asked for and no total is told', async () => {
    const twenty = (from: number) =>
      replyWith(
        200,
        Array.from({ length: 20 }, (_, at) => problem(`sp-${from + at}`)),
      )
    const { list } = await listing(twenty(0), twenty(20), replyWith(200, [problem('sp-40')]), replyWith(200, []))
    expect((await list()).totalCount).toBe(41)
  })

  test('are no list when it changes while it is read: a part would pass for the end of the rest', async () => {
    const { list } = await listing(page(101, ...hundred), page(102, problem('sp-100')))
    await expect(list()).rejects.toMatchObject({ code: 'UNAVAILABLE' })
  })

  test('that are listed twice are one, as it was changed last', async () => {
    const { list } = await listing(
      replyWith(200, [
        problem('sp-1', { priority: 2, lastUpdate: '2025-11-22T11:00:00Z' }),
        problem('sp-1', { priority: 5 }),
        problem('sp-2'),
      ]),
    )
    expect((await list()).items.map(({ id, priority }) => [id, priority]).toSorted()).toEqual([
      ['sp-1', 2],
      ['sp-2', 1],
    ])
  })

  test('that cannot be understood do not hide the others, and are named', async () => {
    const { list } = await listing(replyWith(200, [problem('sp-1', { status: 'exploded' }), problem('sp-2')]))
    expect(await list()).toMatchObject({ items: [{ id: 'sp-2' }], unreadable: ['sp-1'] })
  })

  test('without even an id are no list', async () => {
    const { list } = await listing(replyWith(200, [{ status: 'inProgress' }, problem('sp-2')]))
    await expect(list()).rejects.toBeInstanceOf(OperatorError)
  })
})
