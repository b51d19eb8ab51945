import { expect, test } from 'vitest'
import { createOperator } from '../../../src/adapters/operator/create-operator.ts'
import { PATHS } from '../../../wire/operator/paths.ts'
import { partsOfPath } from '../../../wire/operator/api-names.ts'
import { ANNA, nobody, onStage, own, replyWith, startStub } from './stage.ts'
import { onLoginStage } from './login/login-stage.ts'

const about = { phoneNumber: ANNA }
const capabilities = ['signals.simSwapCheck', 'signals.tenure', 'incidents.list'] as const

test('every path but that of the capabilities is of an API', () => {
  const others = Object.values(PATHS).filter((path) => partsOfPath(path) === null)
  expect(others).toEqual([PATHS.capabilities])
})

test('each API is asked at its own host and in its own version, with tokens of its own requests', async () => {
  const [main, camara, tmForum] = await Promise.all([
    startStub(replyWith(500, {})),
    startStub(replyWith(200, { swapped: false, tenureDateCheck: true })),
    startStub(replyWith(200, [])),
  ])
  const { login, issued } = await onLoginStage()
  const apis = new Map([['kyc-tenure', { version: 'v0.3' }]])
  const addresses = { camara: `${camara.url}/network`, tmForum: `${tmForum.url}/open/tmf-api`, apis }
  const operator = createOperator({ url: main.url, addresses, capabilities, login })
  await operator.signals.simSwapCheck(about, own(ANNA))
  await operator.signals.tenure({ ...about, tenureDate: '2024-01-01' }, own(ANNA))
  await operator.incidents.list({}, nobody)
  expect(camara.heard.map(({ url }) => url)).toEqual([
    '/network/sim-swap/v2/check',
    '/network/kyc-tenure/v0.3/check-tenure',
  ])
  expect(tmForum.heard[0]?.url).toBe(
    '/open/tmf-api/serviceProblemManagement/v4/serviceProblem?status=acknowledged,pending,held,inProgress&offset=0&limit=100',
  )
  expect(main.heard).toEqual([])
  // What TM Forum's host gets names no customer.
  const subjects = (await issued()).filter(({ scopes }) => scopes.length === 0).map(({ subject }) => subject)
  expect(new Set(subjects)).toEqual(new Set([null]))
  const tokens = [...camara.heard, ...tmForum.heard].map(({ headers }) => headers.authorization)
  expect(new Set(tokens).size).toBe(3)
})

test('one API alone can be elsewhere', async () => {
  const main = await startStub(replyWith(200, { swapped: false, tenureDateCheck: true }))
  const partner = await startStub(replyWith(200, { swapped: true }))
  const apis = new Map([['sim-swap', { root: partner.url }]])
  const operator = createOperator({ url: main.url, addresses: { apis }, capabilities })
  expect(await operator.signals.simSwapCheck(about, own(ANNA))).toEqual({ swapped: true })
  await operator.signals.tenure({ ...about, tenureDate: '2024-01-01' }, own(ANNA))
  expect(main.heard.map(({ url }) => url)).toEqual(['/kyc-tenure/v0.2/check-tenure'])
})

test('an order at an API with an address of its own is signed with the path that the operator gets', async () => {
  const { operator, sandbox } = await onStage(
    {},
    { addresses: { apis: new Map([['kyc-tenure', { version: 'v0.3' }]]) } },
  )
  const ticket = {
    externalId: 'k-1',
    ticketType: 'complaint',
    severity: 'low',
    description: 'No SMS',
    channel: 'telegram',
  } as const
  expect((await operator.tickets.create(ticket, own(ANNA))).status).toBe('acknowledged')
  const elsewhere = { tmForum: `${sandbox.url}/tmf-api`, apis: new Map() }
  const { operator: other } = await onStage({}, { url: sandbox.url, addresses: elsewhere })
  expect((await other.tickets.create({ ...ticket, externalId: 'k-2' }, own(ANNA))).status).toBe('acknowledged')
})
