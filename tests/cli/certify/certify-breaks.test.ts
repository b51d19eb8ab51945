import { beforeAll, expect, test } from 'vitest'
import { startSandbox } from '../../../tools/operator-sandbox/sandbox-server.ts'
import { certify, faultsOf, json, openProblems, startOperator, startProxy, TOKEN } from './certify-stage.ts'
import type { Break, Heard, Reply } from './certify-stage.ts'

/** Breaks the answers to some requests. */
const changed =
  (isMeant: (heard: Heard) => boolean, change: (reply: Reply, heard: Heard) => Reply): Break =>
  async (heard, forward) => {
    const reply = await forward()
    return isMeant(heard) ? change(reply, heard) : reply
  }

const at =
  (...paths: readonly string[]) =>
  ({ path }: Heard): boolean =>
    paths.some((start) => path.startsWith(start))

const isRight = ({ headers }: Heard): boolean => headers.get('authorization') === `Bearer ${TOKEN}`

/** Changes a JSON body. */
const rewrite = (reply: Reply, change: (body: Record<string, unknown>) => unknown): Reply => ({
  ...reply,
  body: JSON.stringify(change(JSON.parse(reply.body) as Record<string, unknown>)),
})

/** Ignores every key: each order is a new one. */
const withoutKeys: Break = (heard, forward) => {
  const headers = new Headers(heard.headers)
  headers.delete('idempotency-key')
  return forward({ headers })
}

const PROBLEMS = '/tmf-api/serviceProblemManagement/v4/serviceProblem'

/** An operator that is broken in one way, and what must be named: every fault fits one of these, and each is there. */
const BROKEN: readonly (readonly [string, Break, readonly RegExp[]])[] = [
  [
    '200 with a page',
    changed(at('/sim-swap/v2/check'), () => ({
      status: 200,
      headers: { 'content-type': 'text/html' },
      body: '<p>Hello</p>',
    })),
    [
      /^CAMARA sim-swap, check: the test number: 200 with text\/html/,
      /^CAMARA sim-swap, answers say that they are JSON: 200 with text\/html$/,
    ],
  ],
  [
    'errors without a code',
    changed(at('/kyc-tenure/'), (reply) =>
      reply.status < 400 ? reply : rewrite(reply, ({ status, message }) => ({ status, message })),
    ),
    [/^CAMARA kyc-tenure, errors have their form: 40\d without a code$/],
  ],
  [
    'several statuses taken for one',
    changed(
      ({ path, method }) => method === 'GET' && path.startsWith(PROBLEMS) && /status=[^&]*,/.test(path),
      (reply) => ({ ...reply, body: '[]' }),
    ),
    [/^TMF656 Service Problem, list: filtered by several statuses: none of \d+ open: "a,b" is taken for one status/],
  ],
  [
    'errors of TM Forum without a code',
    changed(at(PROBLEMS), (reply) => (reply.status < 400 ? reply : rewrite(reply, ({ message }) => ({ message })))),
    [/^TMF656 Service Problem, errors have their form: 40\d without a code$/],
  ],
  [
    'a good token refused everywhere',
    async () => json(401, { status: 401, code: 'UNAUTHENTICATED', message: 'No.' }),
    [
      /^The operator, log-in: it refuses the token \(401 UNAUTHENTICATED\)$/,
      /^dozvon one-time-password-voice, send-code: the test number: 401 UNAUTHENTICATED$/,
    ],
  ],
  [
    'a good token refused at one API',
    changed(at('/device-swap/'), () => json(401, { status: 401, code: 'UNAUTHENTICATED', message: 'No.' })),
    [/^CAMARA device-swap, check: the test number: 401 UNAUTHENTICATED$/],
  ],
  [
    'a wrong Content-Type',
    changed(at('/device-roaming-status/'), (reply) => ({
      ...reply,
      headers: { ...reply.headers, 'content-type': 'text/plain' },
    })),
    [/^CAMARA device-roaming-status, answers say that they are JSON: \d+ with text\/plain$/],
  ],
  [
    'no Content-Type',
    changed(at('/tmf-api/accountManagement/'), (reply) => ({ ...reply, headers: {} })),
    [/^TMF666 Account, answers say that they are JSON: 200 with no Content-Type$/],
  ],
  [
    'a time without its zone',
    changed(at('/device-reachability-status/'), (reply) =>
      reply.status === 200 ? rewrite(reply, (body) => ({ ...body, lastStatusTime: '2026-11-30T10:00:00' })) : reply,
    ),
    [/^CAMARA device-reachability-status, retrieve: the test number: 200, but lastStatusTime: no time with a zone/],
  ],
  [
    'x-correlator that does not come back',
    changed(at('/number-recycling/'), ({ headers: { 'x-correlator': _left, ...headers }, ...reply }) => ({
      ...reply,
      headers,
    })),
    [/^CAMARA number-recycling, x-correlator comes back: missing or another on \d+ of \d+ answers$/],
  ],
  [
    'x-correlator of another request',
    changed(at('/call-forwarding-signal/'), (reply) => ({
      ...reply,
      headers: { ...reply.headers, 'x-correlator': 'same-for-all' },
    })),
    [/^CAMARA call-forwarding-signal, x-correlator comes back: missing or another on (\d+) of \1 answers$/],
  ],
  [
    'keys of orders ignored',
    withoutKeys,
    [
      /^TMF622 Product Ordering, order: the same Idempotency-Key again: 201 with another id: the request was carried out twice$/,
      /^TMF622 Product Ordering, order: found by its key, once: 2 orders$/,
      /^TMF621 Trouble Ticket, ticket: the same Idempotency-Key again: 201 with another id/,
      /^TMF681 Communication, message: the same Idempotency-Key again: 201 with another id/,
      /^dozvon one-time-password-voice, send-code: the same Idempotency-Key again: 200 with another authenticationId/,
      /^dozvon number-application, submit: the same Idempotency-Key again: 201 with another applicationId/,
      /^TMF685 Resource Pool Management, reservation: the same Idempotency-Key again: 409 NUMBER_POOL.NUMBER_NOT_AVAILABLE$/,
    ],
  ],
  [
    'a wrong code taken for right',
    changed(at('/one-time-password-sms/v1/validate-code'), (_reply, { method }) =>
      method === 'POST'
        ? json(200, { valid: false })
        : json(405, { status: 405, code: 'METHOD_NOT_ALLOWED', message: '' }),
    ),
    [
      /^CAMARA one-time-password-sms, validate-code: a wrong code: 200: a wrong code is taken for right$/,
      /^CAMARA one-time-password-sms, validate-code: an unknown authenticationId: 200: a wrong code is taken for right$/,
    ],
  ],
  [
    'null in a mandatory field',
    changed(at('/sim-swap/v2/check'), (reply) => (reply.status === 200 ? json(200, { swapped: null }) : reply)),
    [
      /^CAMARA sim-swap, check: the test number: 200, but swapped: /,
      /^CAMARA sim-swap, check: read by the assistant: the assistant cannot read the answer$/,
    ],
  ],
  [
    'a mandatory field left out of a list',
    changed(at(PROBLEMS), (reply, { method }) =>
      method !== 'GET' || reply.status !== 200 || !reply.body.startsWith('[')
        ? reply
        : { ...reply, body: reply.body.replaceAll('"status":', '"state":') },
    ),
    [/^TMF656 Service Problem, list: 200, but 0\.status: /],
  ],
  [
    'no answer at all',
    async ({ path }, forward) => (path.startsWith('/voicemail-settings/') ? 'never' : forward()),
    [/^dozvon voicemail-settings, retrieve: the test number: no answer within 2 s, the time that the assistant waits$/],
  ],
  [
    '500 for a number that nobody has',
    changed(
      ({ path, body }) => path.startsWith('/subscription-status/') && body.includes('+999'),
      () => json(500, { status: 500, code: 'INTERNAL', message: 'null pointer' }),
    ),
    [/^CAMARA subscription-status, retrive-subscription-status: a number that nobody has: 500 INTERNAL$/],
  ],
  [
    'a list that ignores status',
    (heard, forward) => forward({ path: heard.path.replace(/\?status=\w+/, '') }),
    [/^TMF656 Service Problem, list: filtered by status: 1 of another status$/],
  ],
  [
    'a list that ignores its limit',
    (heard, forward) => forward({ path: heard.path.replace(/&limit=1$/, '') }),
    [/^TMF656 Service Problem, list: one page: 2 in a page of one$/],
  ],
  [
    'a redirect to a log-in page',
    async () => ({ status: 302, headers: { location: 'https://sso.operator.example/login?state=secret' }, body: '' }),
    [
      /^The operator, log-in: a redirect \(302\) to another page instead of an answer$/,
      /^The operator, a path that does not exist: a redirect \(302\) to another page$/,
      /^The operator, \/capabilities: a redirect/,
    ],
  ],
  [
    'a redirect at one API',
    changed(at('/call-forwarding-settings/'), () => ({ status: 307, headers: { location: '/login' }, body: '' })),
    [/^dozvon call-forwarding-settings, retrieve: the test number: a redirect \(307\) to another page$/],
  ],
  [
    'another version in the path',
    (heard, forward) => {
      if (heard.path.startsWith('/sim-swap/v2/'))
        return Promise.resolve(json(404, { status: 404, code: 'NOT_FOUND', message: '' }))
      return forward({ path: heard.path.replace('/sim-swap/v1/', '/sim-swap/v2/') })
    },
    [/^CAMARA sim-swap, versions: it answers as v1; the assistant speaks v2$/],
  ],
  [
    'a listed API that is not there',
    changed(at('/device-swap/'), () => ({
      status: 404,
      headers: { 'content-type': 'text/plain' },
      body: 'nothing here',
    })),
    [/^CAMARA device-swap, versions: \/capabilities lists it, and its path answers 404 with text\/plain$/],
  ],
  [
    'facts for everybody, without a token',
    (heard, forward) => {
      const headers = new Headers(heard.headers)
      headers.set('authorization', `Bearer ${TOKEN}`)
      return forward({ headers })
    },
    [
      /^The operator, \/capabilities: without a token: 200 /,
      /^CAMARA sim-swap, check: without a token: 404 IDENTIFIER_NOT_FOUND$/,
      /^CAMARA sim-swap, check: with a wrong token: 404 IDENTIFIER_NOT_FOUND$/,
      /^TMF656 Service Problem, list: without a token: 200 /,
    ],
  ],
  [
    'any body taken',
    changed(
      ({ path, body, ...heard }) =>
        path.startsWith('/sim-swap/v2/check') && !body.includes('phone') && isRight({ path, body, ...heard }),
      () => json(200, { swapped: false }),
    ),
    [/^CAMARA sim-swap, check: a body that is no object: 200 with application\/json$/],
  ],
  [
    'an answer that is cut off',
    changed(at('/message-delivery/'), (reply) => ({ ...reply, body: reply.body.slice(0, -3) })),
    [/^dozvon message-delivery, retrieve-latest: the test number: 200 with application\/json, which is no JSON$/],
  ],
]

/** Faults of the sandbox itself. */
let whole: ReadonlySet<string>
beforeAll(async () => {
  const sandbox = await startSandbox({ token: TOKEN })
  await openProblems(sandbox.url, TOKEN)
  whole = new Set(faultsOf(await certify(sandbox.url)))
  await sandbox.stop()
})

test.each(BROKEN)('%s is found and named', async (_what, breaking, names) => {
  const sandbox = await startOperator()
  await openProblems(sandbox.url, TOKEN)
  const broken = await startProxy(sandbox.url, breaking)
  const patience = { signals: 2_000, lines: 2_000 }
  const report = await certify(broken.url, undefined, { timeouts: patience })
  const faults = faultsOf(report).filter((fault) => !whole.has(fault))
  for (const name of names) expect(faults).toContainEqual(expect.stringMatching(name))
  for (const row of report.rows.filter(({ verdict }) => verdict === 'does not fit')) expect(row.source).not.toBe('')
  // Faults are named at the API that is broken, and at no other one.
  const meant = new Set(names.map((name) => /^\^(.*?),/.exec(name.source)?.[1]))
  if (meant.size < 3) expect(new Set(faults.map((fault) => fault.split(',')[0]))).toEqual(meant)
})

test('slow answers are named, with their times', async () => {
  const sandbox = await startOperator()
  const slow = await startProxy(sandbox.url, async ({ path }, forward) => {
    const reply = await forward()
    if (path.startsWith('/sim-swap/')) await new Promise((resolve) => setTimeout(resolve, 60))
    return reply
  })
  const report = await certify(slow.url, undefined, { slowMs: 50, isChanging: false })
  expect(faultsOf(report)).toContainEqual(
    expect.stringMatching(/^CAMARA sim-swap, answers in time: half of the answers take \d+ ms or more$/),
  )
  expect(report.latency.find(({ api }) => api === 'CAMARA sim-swap')?.median).toBeGreaterThanOrEqual(60)
})
