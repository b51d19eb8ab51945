import { describe, expect, test } from 'vitest'
import type { RequestOutcome } from '../../../../src/adapters/operator/transport/create-ask-operator.ts'
import { ANNA, closedAddress, codeOfRefusal, nobody, own, refusalOf } from '../stage.ts'
import { keyOf, newKey, onLoginStage, PURPOSE, SECRET, withServer } from './login-stage.ts'

const about = { phoneNumber: ANNA }
const BORIS = '+375290001002'
const sms = {
  to: { channel: 'sms', phoneNumber: ANNA },
  purpose: 'account-recovery',
  message: '{{code}}',
  language: 'en',
} as const

describe('a log-in by OAuth 2', () => {
  test('gets a token for each operation, and names the customer where facts about them are asked', async () => {
    const { operator, issued } = await onLoginStage()
    await operator.signals.simSwapDate(about, own(ANNA))
    await operator.signals.reachability(about, own(ANNA))
    await operator.codes.send(sms, own(ANNA))
    await operator.incidents.list({}, nobody)
    const tokens = (await issued()).map(({ grant, subject, scopes }) => [grant, subject, scopes])
    expect(tokens).toEqual(
      expect.arrayContaining([
        ['jwt-bearer', ANNA, [PURPOSE, 'sim-swap:retrieve-date']],
        ['jwt-bearer', ANNA, [PURPOSE, 'device-reachability-status:read']],
        ['client_credentials', null, ['one-time-password-sms:send-validate']],
        ['client_credentials', null, []],
      ]),
    )
    expect(tokens).toHaveLength(4)
  })

  test.each(['ec', 'rsa', 'ed25519'] as const)('proves who it is by a key of %s', async (kind) => {
    const { pem, publicJwk } = newKey(kind)
    const { operator } = await onLoginStage({ proof: { key: keyOf(pem) } }, withServer(publicJwk))
    expect(await operator.signals.roaming(about, own(ANNA))).toMatchObject({ roaming: false })
    expect(await operator.incidents.list({}, nobody)).toMatchObject({ totalCount: 0 })
  })

  test('by a secret names no customer, and sends the number', async () => {
    const { operator, issued } = await onLoginStage({ clientId: 'small', proof: { secret: SECRET } })
    expect(await operator.signals.simSwapDate(about, own(ANNA))).toMatchObject({ latestSimChange: null })
    expect(await issued()).toContainEqual({
      grant: 'client_credentials',
      subject: null,
      scopes: ['sim-swap:retrieve-date'],
    })
  })

  test('shares one fetch among requests at the same time, and keeps the token', async () => {
    const { operator, issued } = await onLoginStage()
    await Promise.all(Array.from({ length: 20 }, () => operator.signals.simSwapDate(about, own(ANNA))))
    await operator.signals.simSwapDate(about, own(ANNA))
    expect((await issued()).filter(({ subject }) => subject === ANNA)).toHaveLength(1)
  })

  test('keeps the tokens of two customers apart', async () => {
    const { operator, control } = await onLoginStage()
    const simSwappedAt = new Date(Date.now() - 3_600_000).toISOString()
    await control('PATCH', `/handsets/${BORIS}`, { simSwappedAt })
    const ask = (phoneNumber: string) => operator.signals.simSwapDate({ phoneNumber }, own(phoneNumber))
    expect(await ask(ANNA)).toMatchObject({ latestSimChange: null })
    expect(await ask(BORIS)).toEqual({ latestSimChange: simSwappedAt })
    expect(await ask(ANNA)).toMatchObject({ latestSimChange: null })
  })

  test('gets a new token when the operator refuses one, also for what is never repeated otherwise', async () => {
    const { operator, revoke, control } = await onLoginStage()
    await operator.codes.send(sms, own(ANNA))
    for (const times of [2, 3]) {
      await revoke()
      await operator.codes.send(sms, own(ANNA))
      expect(await control('GET', `/handsets/${ANNA}/sms`)).toHaveLength(times)
    }
    await revoke()
    await Promise.all(Array.from({ length: 5 }, () => operator.signals.roaming(about, own(ANNA))))
    expect(await control('GET', `/handsets/${ANNA}/sms`)).toHaveLength(3)
  })

  test('asks for a new token once, when the operator refuses that too', async () => {
    const { another, issued } = await onLoginStage()
    const lost: RequestOutcome[] = []
    const elsewhere = await onLoginStage()
    // Tokens of one operator's server, at the APIs of another.
    const operator = another({ url: elsewhere.sandbox.url, observe: (outcome) => lost.push(outcome) })
    await operator.ready()
    const before = (await issued()).length
    expect(await codeOfRefusal(operator.signals.roaming(about, own(ANNA)))).toBe('UNAUTHENTICATED')
    expect(await issued()).toHaveLength(before + 2)
    expect(await codeOfRefusal(operator.signals.roaming(about, own(ANNA)))).toBe('UNAUTHENTICATED')
    expect(await issued()).toHaveLength(before + 2)
    expect(lost.map(({ error }) => error?.code)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED'])
  })

  test('goes on with a token that is good, while the server is down', async () => {
    const { operator, switches } = await onLoginStage()
    await operator.signals.roaming(about, own(ANNA))
    await switches({ down: true })
    expect(await operator.signals.roaming(about, own(ANNA))).toMatchObject({ roaming: false })
    const refusal = await refusalOf(operator.codes.send(sms, own(ANNA)))
    expect(refusal).toMatchObject({ code: 'UNAVAILABLE', mayHaveHappened: false })
    await switches({ down: false })
    await expect(operator.codes.send(sms, own(ANNA))).resolves.toHaveProperty('authenticationId')
  })

  test('is tried again when the server cannot be reached', async () => {
    const { another } = await onLoginStage()
    const login = { issuer: await closedAddress(), clientId: 'a', proof: { secret: 'b' }, purpose: PURPOSE }
    const refusal = await refusalOf(another({ login }).codes.send(sms, own(ANNA)))
    expect(refusal).toMatchObject({ code: 'UNAVAILABLE', retryable: true, mayHaveHappened: false })
  })

  test.each([
    ['a key that the server does not know', { proof: { key: keyOf(newKey().pem) } }, 'OAUTH:invalid_client'],
    ['an unknown client', { clientId: 'stranger' }, 'OAUTH:invalid_client'],
    ['a wrong secret', { clientId: 'small', proof: { secret: 'guess' } }, 'OAUTH:invalid_client'],
  ] as const)('with %s is refused', async (_what, change, upstreamCode) => {
    const { operator } = await onLoginStage(change)
    expect(await refusalOf(operator.codes.send(sms, own(ANNA)))).toMatchObject({
      code: 'UNAUTHENTICATED',
      upstreamCode,
      mayHaveHappened: false,
    })
  })

  test('without the right to a scope loses that operation alone', async () => {
    const { pem, publicJwk } = newKey()
    const scopes = ['device-roaming-status:read']
    const clients = [{ id: 'dozvon', key: publicJwk, scopes }]
    const { operator } = await onLoginStage({ proof: { key: keyOf(pem) } }, { authorization: { clients } })
    expect(await operator.signals.roaming(about, own(ANNA))).toMatchObject({ roaming: false })
    expect(await codeOfRefusal(operator.signals.simSwapDate(about, own(ANNA)))).toBe('PERMISSION_DENIED')
  })

  test('of a customer who has not agreed gives nothing, however the operator says so', async () => {
    const { operator, switches, issued } = await onLoginStage()
    await switches({ withoutConsent: [ANNA] })
    expect(await codeOfRefusal(operator.signals.simSwapDate(about, own(ANNA)))).toBe('CONSENT_REQUIRED')
    await switches({ consentAt: 'api' })
    expect(await codeOfRefusal(operator.signals.simSwapDate(about, own(ANNA)))).toBe('CONSENT_REQUIRED')
    // Nor is the missing consent gone round by a token that names nobody.
    expect((await issued()).filter(({ grant, scopes }) => grant === 'client_credentials' && scopes.length > 0)).toEqual(
      [],
    )
  })
})

describe('a customer is named', () => {
  test('in the body as well, where an API does not look into the token, and that is remembered', async () => {
    const { operator, switches, control } = await onLoginStage()
    await switches({ identifiers: 'body' })
    expect(await operator.signals.simSwapCheck(about, own(ANNA))).toEqual({ swapped: false })
    expect(await operator.signals.reachability(about, own(ANNA))).toMatchObject({ reachable: true })
    await control('PATCH', '/authorization', { identifiers: 'standard' })
    // The API is taken at its word, and corrects it again.
    expect(await operator.signals.simSwapDate(about, own(ANNA))).toMatchObject({ latestSimChange: null })
  })

  test('in the body, where tokens cannot name anybody', async () => {
    const { operator, switches, issued } = await onLoginStage()
    await switches({ subjects: false })
    expect(await operator.signals.roaming(about, own(ANNA))).toMatchObject({ roaming: false })
    expect(await operator.signals.roaming(about, own(ANNA))).toMatchObject({ roaming: false })
    expect((await issued()).filter(({ scopes }) => scopes.length > 0)).toEqual([
      { grant: 'client_credentials', subject: null, scopes: ['device-roaming-status:read'] },
    ])
  })

  test('never by a token that was not got for them: the number stays, and the fact unknown', async () => {
    const { operator, switches } = await onLoginStage({ clientId: 'small', proof: { secret: SECRET } })
    await switches({ identifiers: 'token' })
    expect(await codeOfRefusal(operator.signals.simSwapDate(about, own(ANNA)))).toBe('UNNECESSARY_IDENTIFIER')
  })
})
