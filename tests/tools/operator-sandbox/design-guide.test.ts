import { describe, expect, test } from 'vitest'
import { PATHS } from '../../../wire/operator/paths.ts'
import { ANNA, expectRefusal, openCamara } from './camara-stage.ts'

/** A right body of every CAMARA operation. */
const BODIES = {
  sendCode: { phoneNumber: ANNA, message: '{{code}}' },
  simSwapCheck: { phoneNumber: ANNA },
  simSwapDate: { phoneNumber: ANNA },
  deviceSwapCheck: { phoneNumber: ANNA },
  deviceSwapDate: { phoneNumber: ANNA },
  reachability: { device: { phoneNumber: ANNA } },
  roaming: { device: { phoneNumber: ANNA } },
  numberRecycling: { phoneNumber: ANNA, specifiedDate: '2025-01-01' },
  callForwardings: { phoneNumber: ANNA },
  unconditionalForwardings: { phoneNumber: ANNA },
  subscriptionStatus: { phoneNumber: ANNA },
  tenure: { phoneNumber: ANNA, tenureDate: '2020-01-01' },
  identityMatch: { phoneNumber: ANNA, name: 'x' },
} as const

/** CAMARA Commonalities, API Design Guide. */
describe.each(Object.entries(BODIES) as [keyof typeof BODIES, object][])('%s', (operation, body) => {
  const stage = openCamara(operation)

  test('takes application/json alone, with or without a charset', async () => {
    for (const type of ['text/plain', 'application/xml', 'text/plain;charset=UTF-8', 'application/jsonp'])
      expectRefusal(await stage.ask(body, { type }), 415, 'UNSUPPORTED_MEDIA_TYPE')
    expect((await stage.ask(body, { type: 'application/json; charset=utf-8' })).status).toBe(200)
    expect((await stage.ask(body, { type: 'Application/JSON' })).status).toBe(200)
  })

  test('is asked by POST alone', async () => {
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE'])
      expectRefusal(await stage.ask(undefined, { method }), 405, 'METHOD_NOT_ALLOWED')
  })

  test('takes the name of the scheme in any case, and no other scheme', async () => {
    for (const scheme of ['bearer', 'BEARER', 'BeArEr'])
      expect((await stage.ask(body, { scheme })).status, scheme).toBe(200)
    for (const scheme of ['Basic', 'Bearer:', 'Bearers'])
      expectRefusal(await stage.ask(body, { scheme }), 401, 'UNAUTHENTICATED')
  })

  test('refuses what is no object, no JSON or not declared', async () => {
    for (const wrong of ['', '{', 'null', '7', '"x"', '[]', { ...body, channel: 'sms' }])
      expectRefusal(await stage.ask(wrong), 400, 'INVALID_ARGUMENT')
  })

  test('returns the correlator, and refuses one of a wrong form', async () => {
    for (const correlator of ['b4333c46-49c0-4f62-80d7-f0ef930f1c46', 'a:b;c./<>{}_', 'x'.repeat(256)])
      expect((await stage.ask(body, { correlator })).status).toBe(200)
    for (const correlator of ['a b', 'x'.repeat(257), 'é']) {
      const headers = { 'content-type': 'application/json', 'x-correlator': correlator }
      const answer = await fetch(stage.sandbox().url + PATHS[operation], { method: 'POST', headers, body: '{}' })
      expect([answer.status, await answer.json()]).toEqual([400, expect.objectContaining({ code: 'INVALID_ARGUMENT' })])
    }
  })
})

describe('an unknown path', () => {
  const stage = openCamara('simSwapCheck')

  test.each(['/sim-swap/v2/checks', '/sim-swap/v1/check', '/number-teleport/v1/send', '/sim-swap/v2/check/'])(
    '%s is 404 as ErrorInfo',
    async (path) => {
      const headers = { 'authorization': `Bearer ${await stage.clientToken()}`, 'x-correlator': 'a-1' }
      const answer = await fetch(stage.sandbox().url + path, { method: 'POST', headers })
      expect(answer.headers.get('x-correlator')).toBe('a-1')
      expect(await answer.json()).toEqual({ status: 404, code: 'NOT_FOUND', message: expect.any(String) })
    },
  )
})
