import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { createOperator } from '../../src/adapters/operator/create-operator.ts'
import { CallFailed } from '../../src/core/operator/call-failed.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** An operator that answers every check of a code with this. */
const answering = async (status: number, body: string) => {
  const server = createServer((_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(body)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const operator = createOperator({
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    capabilities: ['codes.sms'],
    retryDelaysMs: [],
  })
  closing.push(
    () => operator.close(),
    () => new Promise((closed) => server.close(closed)),
  )
  return operator
}

test.each([
  [200, '{"valid":false}'],
  [200, '{"valid":true}'],
  [200, ''],
  [202, ''],
])('%i %s to a check of a code is no proof: only 204 is (CAMARA one-time-password-sms)', async (status, body) => {
  const operator = await answering(status, body)
  const checked = operator.codes.validate(
    { authenticationId: 'a', code: '000000' },
    { correlator: 'c', idempotencyKey: 'c', subject: { kind: 'none' } },
  )
  await expect(checked).rejects.toBeInstanceOf(CallFailed)
})

test('204 is', async () => {
  const operator = await answering(204, '')
  const checked = operator.codes.validate(
    { authenticationId: 'a', code: '000000' },
    { correlator: 'c', idempotencyKey: 'c', subject: { kind: 'none' } },
  )
  await expect(checked).resolves.toHaveProperty('verifiedAt')
})
