import { createHash, generateKeyPairSync } from 'node:crypto'
import { SignJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import type { Operator } from '../../src/core/ports/operator/operator-port.ts'
import { ASSERTION_HEADER } from '../../wire/operator/assertion.ts'
import { PATHS } from '../../wire/operator/paths.ts'
import { ordersOfRequest } from '../../tools/operator-sandbox/orders-of-request.ts'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createLocalJWKSet, jwtVerify } from 'jose'
import { createOperator } from '../../src/adapters/operator/create-operator.ts'
import { publicKeys } from '../../src/adapters/operator/transport/sign-order.ts'
import { CAPABILITIES } from '../../src/core/operator/capability.ts'
import { ANNA, atEnd, onStage, SIGNING } from '../adapters/operator/stage.ts'

const NUMBER = '+375290001077'
const AT = '2026-01-01T00:00:00Z'
const holder = {
  correlator: 't',
  idempotencyKey: 'call-1',
  subject: { kind: 'verified', phoneNumber: ANNA, at: AT, by: 'code' },
} as const
const boss = {
  correlator: 't',
  idempotencyKey: 'call-2',
  subject: { kind: 'administrator', companyId: 'company-1', at: AT },
} as const

type Ports = Omit<Operator, 'capabilities' | 'close'>
type Walk = {
  readonly [P in keyof Ports]: { readonly [M in keyof Ports[P]]: ((o: Ports) => Promise<unknown>) | 'reads' }
}

/** The body of a request; a deletion has none. */
const parsedBody = (body: string): unknown => (body === '' ? null : JSON.parse(body))

/** Every operation of the port: a new one does not compile until it stands here. */
const walk: Walk = {
  codes: {
    send: (o) =>
      o.codes.send(
        { to: { channel: 'sms', phoneNumber: ANNA }, purpose: 'account-recovery', message: '{{code}}', language: 'ru' },
        holder,
      ),
    validate: (o) => o.codes.validate({ authenticationId: 'id-1', code: '123456' }, holder),
    cancel: (o) => o.codes.cancel({ authenticationId: 'id-1' }, holder),
  },
  contacts: { warn: (o) => o.contacts.warn({ phoneNumber: ANNA, medium: 'sms', text: 'A warning' }, holder) },
  delivery: { get: 'reads', latest: 'reads' },
  signals: {
    reachability: 'reads',
    roaming: 'reads',
    subscriptionStatus: 'reads',
    simSwapCheck: 'reads',
    simSwapDate: 'reads',
    deviceSwapCheck: 'reads',
    numberRecycling: 'reads',
    callForwarding: 'reads',
    tenure: 'reads',
    identityMatch: 'reads',
  },
  verification: { begin: 'reads', finish: 'reads' },
  subscriptions: {
    begin: (o) =>
      o.subscriptions.begin(
        { change: 'reachability', phoneNumber: ANNA, sink: 'https://bot.example/1', until: AT },
        holder,
      ),
    end: (o) => o.subscriptions.end({ change: 'simSwap', subscription: 's 1/x' }, holder),
  },
  incidents: { list: 'reads', subscribe: 'reads' },
  numbers: {
    search: 'reads',
    reserve: (o) => o.numbers.reserve({ resourceId: NUMBER, customerId: 'c-1', validUntil: AT }, holder),
    getReservation: 'reads',
    extend: (o) => o.numbers.extend({ reservationId: 'R-1', validUntil: AT }, holder),
    release: (o) => o.numbers.release({ reservationId: 'R 1/x', reason: 'no' }, holder),
  },
  orders: {
    changeNumber: (o) =>
      o.orders.changeNumber(
        { customerId: 'c-1', productId: 'p-1', oldNumber: ANNA, reservationId: 'R-1', notifyOldNumber: true },
        holder,
      ),
    changeContact: (o) =>
      o.orders.changeContact(
        {
          customerId: 'c-1',
          medium: 'email',
          oldValue: 'a@b.example',
          newValue: 'c@d.example',
          proof: { authenticationId: 'id-1' },
          effectiveAfter: AT,
        },
        holder,
      ),
    find: 'reads',
    get: 'reads',
    cancel: (o) => o.orders.cancel({ orderId: 'ORD-1', reason: 'no' }, holder),
  },
  subscribers: {
    byNumber: 'reads',
    search: 'reads',
    administers: 'reads',
    ownerOf: 'reads',
    ofCompany: 'reads',
    accounts: 'reads',
  },
  credentials: {
    verifyCodeWord: (o) => o.credentials.verifyCodeWord({ phoneNumber: ANNA, codeWord: 'word' }, holder),
    startPasswordReset: (o) =>
      o.credentials.startPasswordReset({ customerId: 'c-1', recoveryToken: 't', via: 'sms' }, holder),
  },
  tickets: {
    create: (o) =>
      o.tickets.create(
        { externalId: 'T-1', ticketType: 'complaint', severity: 'low', description: 'x', channel: 'telegram' },
        holder,
      ),
    addNote: (o) => o.tickets.addNote({ ticketId: 'T-1', author: 'a', text: 'b' }, holder),
    get: 'reads',
  },
  lines: {
    pause: (o) => o.lines.pause({ phoneNumber: ANNA, from: null, until: null }, holder),
    resume: (o) => o.lines.resume({ phoneNumber: ANNA }, holder),
    block: (o) => o.lines.block({ phoneNumber: ANNA, reason: 'stolen' }, holder),
    unblock: (o) => o.lines.unblock({ phoneNumber: ANNA }, holder),
    rename: (o) => o.lines.rename({ phoneNumber: ANNA, name: 'Анна' }, holder),
    renameMany: (o) =>
      o.lines.renameMany(
        {
          items: [
            { phoneNumber: ANNA, name: 'А' },
            { phoneNumber: NUMBER, name: 'Б' },
          ],
        },
        boss,
      ),
    getForwarding: 'reads',
    setForwarding: (o) =>
      o.lines.setForwarding(
        { phoneNumber: ANNA, rules: { unconditional: NUMBER, busy: null, notReachable: null, noAnswer: null } },
        holder,
      ),
    getVoicemail: 'reads',
    setVoicemail: (o) => o.lines.setVoicemail({ phoneNumber: ANNA, voicemail: { enabled: true, email: null } }, holder),
  },
  applications: {
    submit: (o) => o.applications.submit({ phoneNumber: ANNA, mask: '%77', category: null }, holder),
    get: 'reads',
    withdraw: (o) => o.applications.withdraw({ applicationId: 'A-1', reason: 'no' }, holder),
  },
}

const changes = Object.entries(walk).flatMap(([port, methods]) =>
  Object.entries(methods).flatMap(([method, call]) =>
    typeof call === 'function' ? [[`${port}.${method}`, call] as const] : [],
  ),
)

/** An operator that carries out nothing, and keeps what it was asked; what it is read has nothing in it. */
const openListener = async () => {
  const asked: {
    method: string
    path: string
    text: string
    assertion: string | undefined
    key: string | undefined
  }[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      const [assertion, key] = [headers[ASSERTION_HEADER], headers['idempotency-key']].map(String)
      asked.push({ method, path: url, text: Buffer.concat(parts).toString(), assertion, key })
      const [status, answer] = method === 'GET' ? [200, '{}'] : [400, '{"code":"INVALID_ARGUMENT"}']
      response.writeHead(status, { 'content-type': 'application/json' }).end(answer)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  atEnd(() => new Promise((resolve) => server.close(() => resolve())))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

describe('an order to the operator', () => {
  it.each(changes)('%s carries a signed assertion that fits', async (name, call) => {
    const { url, asked } = await openListener()
    const operator = createOperator({ url, signing: SIGNING, capabilities: CAPABILITIES, retryDelaysMs: [] })
    await call(operator).catch(() => null)
    await operator.close()
    const request = asked.find(({ method }) => method !== 'GET')
    expect(request).toBeDefined()
    const keys = createLocalJWKSet({ keys: [...(await publicKeys(SIGNING)).keys] })
    const { payload } = await jwtVerify(request?.assertion ?? '', keys, {
      issuer: 'dozvon',
      audience: url,
      maxTokenAge: 300,
    })
    expect(payload).toMatchObject({
      method: request?.method,
      path: request?.path,
      bodyHash: createHash('sha256')
        .update(request?.text ?? '')
        .digest('base64url'),
      // A note may be written several times in one call, each time as a request of its own.
      call: expect.stringMatching(name === 'tickets.addNote' ? /^call-[12]\.[0-9a-f]{12}$/ : /^call-[12]$/),
      proofs: [{ kind: expect.stringMatching(/^(code|administrator)$/), at: AT }],
    })
    const orders = ordersOfRequest(request?.path ?? '', parsedBody(request?.text ?? 'null'))
    expect(orders).toContainEqual({ act: payload['act'], object: payload['object'] })
    expect(Number(payload.exp) - Number(payload.iat)).toBeLessThanOrEqual(300)
  })
})

const body = (line: string, action = 'pause') =>
  JSON.stringify({
    externalId: 'x',
    channel: [{ id: 'telegram' }],
    productOrderItem: [
      {
        id: '1',
        action: 'modify',
        product: {
          productCharacteristic: [
            { name: 'action', value: action },
            { name: 'phoneNumber', value: line },
          ],
        },
      },
    ],
    relatedParty: [],
  })

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url')
const seconds = (): number => Math.floor(Date.now() / 1_000)

/** A thief with the operator's token, who makes assertions: good ones by default, when they have the key. */
const forge = (audience: string, over: Readonly<Record<string, unknown>> = {}, key = SIGNING.key, header = {}) =>
  new SignJWT({
    act: 'lines.pause',
    object: { line: ANNA },
    call: 'k',
    proofs: [],
    method: 'POST',
    path: PATHS.productOrder,
    bodyHash: hashOf(body(ANNA)),
    iss: 'dozvon',
    aud: audience,
    iat: seconds(),
    exp: seconds() + 60,
    jti: crypto.randomUUID(),
    ...over,
  })
    .setProtectedHeader({ alg: 'ES256', typ: 'dozvon-order+jwt', ...header })
    .sign(key)

const order = async (url: string, assertion: string | null, text = body(ANNA), key = 'k'): Promise<string> => {
  const answer = await fetch(url + PATHS.productOrder, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': key,
      ...(assertion === null ? {} : { [ASSERTION_HEADER]: assertion }),
    },
    body: text,
  })
  return `${answer.status} ${answer.status === 401 ? ((await answer.json()) as { message: string }).message : ''}`
}

describe('whoever has the token and no key', () => {
  it('orders nothing without an assertion, with one of another key, or with one that was changed', async () => {
    const { sandbox } = await onStage()
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
    const good = await forge(sandbox.url)
    const [head = '', claims = '', signature = ''] = good.split('.')
    const changed = Buffer.from(claims, 'base64url').toString().replace(ANNA, NUMBER)
    const unsigned = `${Buffer.from('{"alg":"none","typ":"dozvon-order+jwt"}').toString('base64url')}.${claims}.`
    const tries = [
      null,
      'rubbish',
      await forge(sandbox.url, {}, other),
      `${head}.${Buffer.from(changed).toString('base64url')}.${signature}`,
      unsigned,
      await forge(sandbox.url, {}, SIGNING.key, { typ: 'JWT' }),
    ]
    for (const assertion of tries) expect(await order(sandbox.url, assertion)).toMatch(/^401 Assertion: /)
    expect(await order(sandbox.url, good)).toMatch(/^201/)
  })

  it.each([
    ['expired', { iat: 1_000_000, exp: 1_000_060 }, /timestamp/],
    ['that lives for hours', { exp: seconds() + 36_000 }, /lives too long/],
    ['of the future', { iat: seconds() + 3_600, exp: seconds() + 3_660 }, /timestamp|iat/],
    ['for another act', { act: 'lines.resume' }, /act or object/],
    ['for another line', { object: { line: NUMBER } }, /act or object/],
    ['for another body', { bodyHash: hashOf(body(NUMBER)) }, /body is another/],
    ['for another path', { path: PATHS.cancelProductOrder }, /another request/],
    ['for another call', { call: 'k2' }, /Idempotency-Key/],
    ['for another operator', { aud: 'https://other.example' }, /aud/],
    ['of another issuer', { iss: 'somebody' }, /iss/],
    ['without its claims', { proofs: undefined }, /claims/],
  ])('cannot use one %s', async (_what, over, why) => {
    const { sandbox } = await onStage()
    expect(await order(sandbox.url, await forge(sandbox.url, over))).toMatch(why)
  })

  it('uses one once', async () => {
    const { sandbox } = await onStage()
    const good = await forge(sandbox.url)
    expect(await order(sandbox.url, good)).toMatch(/^201/)
    expect(await order(sandbox.url, good)).toMatch(/used before/)
    expect(await order(sandbox.url, await forge(sandbox.url))).toMatch(/^201/)
  })
})
