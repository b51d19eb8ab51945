import { describe, expect, test } from 'vitest'
import type { Capability } from '../../../src/core/operator/capability.ts'
import { createOperator, type OperatorOptions } from '../../../src/adapters/operator/create-operator.ts'
import { ANNA, closedAddress, codeOfRefusal, own, refusalOf, type Reply, replyWith, startStub } from './stage.ts'

const ALL: readonly Capability[] = [
  'codes.sms',
  'codes.voice',
  'signals.roaming',
  'signals.simSwapCheck',
  'signals.callForwarding',
  'tickets',
]
const about = { phoneNumber: ANNA }
const sms = {
  to: { channel: 'sms', phoneNumber: ANNA },
  purpose: 'account-recovery',
  message: '{{code}}',
  language: 'en',
} as const
const ticket = {
  externalId: 'e',
  ticketType: 'request',
  severity: 'low',
  description: 'd',
  channel: 'telegram',
} as const
const roaming = replyWith(200, { roaming: false, lastStatusTime: '2026-01-01T00:00:00Z' })
const unavailable = replyWith(503, { status: 503, code: 'UNAVAILABLE', message: 'm' })
const silence: Reply = () => {}
const cut: Reply = (response) => response.destroy()

const asking = async (options: Partial<OperatorOptions>, ...replies: readonly Reply[]) => {
  const stub = await startStub(...replies)
  const operator = createOperator({ url: stub.url, capabilities: ALL, retryDelaysMs: [5, 10], ...options })
  return { ...stub, operator }
}

describe('what is repeated', () => {
  test('a read is tried three times', async () => {
    const { operator, heard } = await asking({}, unavailable, unavailable, roaming)
    await expect(operator.signals.roaming(about, own(ANNA))).resolves.toMatchObject({ roaming: false })
    expect(heard).toHaveLength(3)
  })

  test('and not four times', async () => {
    const { operator, heard } = await asking({}, unavailable)
    expect(await codeOfRefusal(operator.signals.roaming(about, own(ANNA)))).toBe('UNAVAILABLE')
    expect(heard).toHaveLength(3)
  })

  test('a read over a cut connection is tried again', async () => {
    const { operator } = await asking({}, cut, roaming)
    await expect(operator.signals.roaming(about, own(ANNA))).resolves.toMatchObject({ roaming: false })
  })

  test('a keyed change is tried again with the same key', async () => {
    const { operator, heard } = await asking({}, cut, unavailable, replyWith(201, { id: 't', status: 'pending' }))
    const ctx = own(ANNA)
    await expect(operator.tickets.create(ticket, ctx)).resolves.toEqual({ ticketId: 't', status: 'pending' })
    expect(heard.map(({ headers }) => headers['idempotency-key'])).toEqual(
      Array.from({ length: 3 }, () => ctx.idempotencyKey),
    )
  })

  test.each([
    ['503', unavailable],
    ['a cut connection', cut],
    ['no answer', silence],
  ] as const)('sending a code by SMS is never repeated after %s', async (_what, reply) => {
    const { operator, heard } = await asking({ timeouts: { codes: 600 } }, reply)
    await refusalOf(operator.codes.send(sms, own(ANNA)))
    expect(heard).toHaveLength(1)
    expect(heard[0]?.headers['idempotency-key']).toBeUndefined()
    expect(JSON.parse(heard[0]?.body ?? '')).toEqual({ phoneNumber: ANNA, message: '{{code}}' })
  })

  test('a code is validated again after an answered 503, but not after a cut connection', async () => {
    const check = { authenticationId: 'a', code: '123456' }
    const answered = await asking({}, unavailable, replyWith(204, ''))
    await expect(answered.operator.codes.validate(check, own(ANNA))).resolves.toHaveProperty('verifiedAt')
    const lost = await asking({}, cut)
    const refusal = await refusalOf(lost.operator.codes.validate(check, own(ANNA)))
    expect([refusal.code, refusal.mayHaveHappened, lost.heard.length]).toEqual(['UNAVAILABLE', true, 1])
  })

  test('a refusal is not repeated', async () => {
    const { operator, heard } = await asking(
      {},
      replyWith(404, { status: 404, code: 'IDENTIFIER_NOT_FOUND', message: 'm' }),
    )
    expect(await codeOfRefusal(operator.signals.roaming(about, own(ANNA)))).toBe('IDENTIFIER_NOT_FOUND')
    expect(heard).toHaveLength(1)
  })

  test('a Retry-After beyond the time-out is handed on instead of waited for', async () => {
    const busy = replyWith(429, { status: 429, code: 'TOO_MANY_REQUESTS', message: 'm' }, { 'retry-after': '30' })
    const { operator, heard } = await asking({}, busy)
    expect(await refusalOf(operator.signals.roaming(about, own(ANNA)))).toMatchObject({
      code: 'TOO_MANY_REQUESTS',
      retryAfterSec: 30,
    })
    expect(heard).toHaveLength(1)
  })

  test('a short Retry-After is obeyed', async () => {
    const { operator, heard } = await asking({}, replyWith(503, 'busy', { 'retry-after': '0' }), roaming)
    await operator.signals.roaming(about, own(ANNA))
    expect(heard).toHaveLength(2)
  })
})

describe('what comes of no answer', () => {
  test('silence is a TIMEOUT, and a change may have happened', async () => {
    const { operator } = await asking({ timeouts: { codes: 50, signals: 50 } }, silence)
    const timeOut = { status: 504, code: 'TIMEOUT' }
    expect(await refusalOf(operator.signals.roaming(about, own(ANNA)))).toMatchObject({
      ...timeOut,
      mayHaveHappened: false,
    })
    expect(await refusalOf(operator.codes.send(sms, own(ANNA)))).toMatchObject({ ...timeOut, mayHaveHappened: true })
  })

  test('a closed port is UNAVAILABLE, and nothing happened', async () => {
    const operator = createOperator({ url: await closedAddress(), capabilities: ALL, retryDelaysMs: [1] })
    expect(await refusalOf(operator.codes.send(sms, own(ANNA)))).toMatchObject({
      code: 'UNAVAILABLE',
      mayHaveHappened: false,
    })
  })

  test('an asker that gives up is not kept waiting', async () => {
    const { operator } = await asking({}, silence)
    const giveUp = new AbortController()
    const asked = refusalOf(operator.signals.roaming(about, { ...own(ANNA), signal: giveUp.signal }))
    giveUp.abort()
    expect((await asked).code).toBe('TIMEOUT')
  })
})

describe('answers that are nonsense', () => {
  test.each([
    ['no JSON', replyWith(200, '<html>')],
    ['nothing', replyWith(200, '')],
    ['JSON of another kind', replyWith(200, { roaming: 'maybe' })],
    ['a redirection', replyWith(302, '', { location: 'http://127.0.0.1:1/' })],
  ])('%s is BAD_GATEWAY', async (_what, reply) => {
    const { operator } = await asking({ retryDelaysMs: [] }, reply)
    expect(await codeOfRefusal(operator.signals.roaming(about, own(ANNA)))).toBe('BAD_GATEWAY')
  })

  test('a code that was perhaps sent is said to be so', async () => {
    const { operator } = await asking({}, replyWith(200, {}))
    expect(await refusalOf(operator.codes.send(sms, own(ANNA)))).toMatchObject({
      code: 'BAD_GATEWAY',
      mayHaveHappened: true,
    })
  })

  test.each([
    [400, '', 'INVALID_ARGUMENT'],
    [401, '', 'UNAUTHENTICATED'],
    [403, 'x', 'PERMISSION_DENIED'],
    [404, '', 'NOT_IMPLEMENTED'],
    [409, '', 'INCOMPATIBLE_STATE'],
    [410, '', 'GONE'],
    [412, '', 'FAILED_PRECONDITION'],
    [418, '', 'INVALID_ARGUMENT'],
    [422, '', 'SERVICE_NOT_APPLICABLE'],
    [429, '', 'TOO_MANY_REQUESTS'],
    [500, 'oops', 'INTERNAL'],
    [501, '', 'NOT_IMPLEMENTED'],
    [502, '', 'BAD_GATEWAY'],
    [503, '', 'UNAVAILABLE'],
    [504, '', 'TIMEOUT'],
    [507, '', 'INTERNAL'],
  ] as const)('a bare %i %j is %s', async (status, body, code) => {
    const { operator } = await asking({ retryDelaysMs: [] }, replyWith(status, body))
    expect(await refusalOf(operator.signals.roaming(about, own(ANNA)))).toMatchObject({ status, code })
  })

  test.each([
    [409, { code: 'RECOVERY.LOCKED', reason: 'r' }, 'RECOVERY.LOCKED', 'TMF:RECOVERY.LOCKED'],
    [400, { code: '23', reason: 'Missing body field' }, 'INVALID_ARGUMENT', 'TMF:23'],
    [400, { code: 23, reason: 'Missing body field', status: '400' }, 'INVALID_ARGUMENT', 'TMF:23'],
    [403, { status: 403, code: 'NEVER_HEARD_OF', message: 'm' }, 'PERMISSION_DENIED', 'NEVER_HEARD_OF'],
    [409, { status: 409, code: 'CONFLICT', message: 'm' }, 'INCOMPATIBLE_STATE', 'CONFLICT'],
  ] as const)('%i %j is understood', async (status, body, code, upstreamCode) => {
    const { operator } = await asking({}, replyWith(status, body))
    expect(await refusalOf(operator.signals.roaming(about, own(ANNA)))).toMatchObject({ status, code, upstreamCode })
  })
})

describe('the circuit', () => {
  test('opens after five failures, for that capability alone, and closes again', async () => {
    const { operator, heard } = await asking(
      { retryDelaysMs: [], breaker: { openMs: 80 } },
      ...Array.from({ length: 5 }, () => unavailable),
      replyWith(200, { swapped: true }),
      roaming,
    )
    for (let failure = 0; failure < 5; failure += 1) await refusalOf(operator.signals.roaming(about, own(ANNA)))
    const refusal = await refusalOf(operator.signals.roaming(about, own(ANNA)))
    expect([refusal.code, refusal.retryAfterSec, heard.length]).toEqual(['UNAVAILABLE', 1, 5])
    expect(await operator.signals.simSwapCheck(about, own(ANNA))).toEqual({ swapped: true })
    await new Promise((resolve) => setTimeout(resolve, 100))
    await expect(operator.signals.roaming(about, own(ANNA))).resolves.toMatchObject({ roaming: false })
    await expect(operator.signals.roaming(about, own(ANNA))).resolves.toMatchObject({ roaming: false })
  })

  test('opens again when the one that is let through fails', async () => {
    const { operator, heard } = await asking({ retryDelaysMs: [], breaker: { failures: 1, openMs: 60 } }, unavailable)
    await refusalOf(operator.signals.roaming(about, own(ANNA)))
    await new Promise((resolve) => setTimeout(resolve, 80))
    await Promise.all([1, 2, 3].map(() => refusalOf(operator.signals.roaming(about, own(ANNA)))))
    expect(heard).toHaveLength(2)
  })

  test('does not open for refusals', async () => {
    const { operator, heard } = await asking(
      {},
      replyWith(403, { status: 403, code: 'PERMISSION_DENIED', message: 'm' }),
    )
    for (let refusal = 0; refusal < 8; refusal += 1) await refusalOf(operator.signals.roaming(about, own(ANNA)))
    expect(heard).toHaveLength(8)
  })
})

describe('what is sent along', () => {
  test('a correlator of the right form, the token, and nothing of ours in a CAMARA body', async () => {
    const { operator, heard } = await asking({ token: 'secret' }, roaming)
    await operator.signals.roaming(about, { ...own(ANNA), correlator: 'turn:7/чат' })
    expect(heard[0]?.headers).toMatchObject({ 'x-correlator': 'turn:7/___', 'authorization': 'Bearer secret' })
    expect(heard[0]?.body).toBe(JSON.stringify({ device: { phoneNumber: ANNA } }))
    expect(heard[0]?.url).not.toContain('375')
  })

  test('every question is told to the observer', async () => {
    const told: string[] = []
    const { operator } = await asking(
      {
        retryDelaysMs: [],
        observe: ({ capability, correlator, error }) => told.push(`${capability} ${correlator} ${error?.code ?? 'ok'}`),
      },
      roaming,
      unavailable,
    )
    await operator.signals.roaming(about, own(ANNA))
    await refusalOf(operator.signals.roaming(about, own(ANNA)))
    expect(told).toEqual(['signals.roaming test ok', 'signals.roaming test UNAVAILABLE'])
  })
})
