import { test } from 'vitest'
import type { CamaraStage } from './camara-stage.ts'
import { ANNA, expectRefusal, identifiesNumbers, OVERLOADED, refusesBodies, wantsTokens } from './camara-stage.ts'

const byNumber = (phoneNumber: string | undefined) => (phoneNumber === undefined ? {} : { device: { phoneNumber } })

const ADDRESS = { publicAddress: '203.0.113.7', publicPort: 59_765 }

/** Identifiers that this operator finds no device by. */
const UNSUPPORTED = [
  { networkAccessIdentifier: '123456789@example.com' },
  { ipv4Address: ADDRESS },
  { ipv4Address: { publicAddress: '203.0.113.7', privateAddress: '10.0.0.4' } },
  { ipv6Address: '2001:db8:85a3:8d3:1319:8a2e:370:7344' },
  { networkAccessIdentifier: '123456789@example.com', ipv4Address: ADDRESS },
] as const

const WRONG = [
  { phoneNumber: '375290001001' },
  { ipv4Address: { publicAddress: '203.0.113.700', publicPort: 1 } },
  { ipv4Address: { publicAddress: '203.0.113.7' } },
  { ipv4Address: { publicAddress: '203.0.113.7', publicPort: 65_536 } },
  { ipv6Address: '2001:db8::g' },
  { networkIdentifier: 7 },
  { networkAccessIdentifier: 7 },
  { phoneNumber: ANNA, imei: '1' },
] as const

/** Tests how a device is taken, with the names that the scenarios of an API about devices begin with. */
export const identifiesDevices = (stage: CamaraStage, prefix: string): void => {
  refusesBodies(stage, [
    [`@${prefix}_C01.01_device_empty`, 400, 'INVALID_ARGUMENT', { device: {} }],
    ...WRONG.map(
      (device) =>
        [
          `@${prefix}_C01.02_device_identifiers_not_schema_compliant: ${JSON.stringify(device)}`,
          400,
          'INVALID_ARGUMENT',
          { device },
        ] as const,
    ),
    ...UNSUPPORTED.map(
      (device) =>
        [
          `@${prefix}_C01.06_unsupported_device: ${JSON.stringify(device)}`,
          422,
          'UNSUPPORTED_IDENTIFIER',
          { device },
        ] as const,
    ),
    [`@${prefix}_503_network_error`, 503, 'UNAVAILABLE', byNumber(OVERLOADED)],
  ])

  identifiesNumbers(stage, byNumber, {
    notFound: `@${prefix}_C01.03_device_not_found`,
    unnecessary: `@${prefix}_C01.04_unnecessary_device`,
    missing: `@${prefix}_C01.05_missing_device`,
    notApplicable: `@${prefix}_C01.07_device_not_supported`,
  })

  test('an unsupported identifier beside a token that names the device is one too many', async () => {
    const token = await stage.customerToken()
    expectRefusal(await stage.ask({ device: UNSUPPORTED[0] }, { token }), 422, 'UNNECESSARY_IDENTIFIER')
  })

  wantsTokens(stage, byNumber(ANNA), {
    expired: `@${prefix}_401.1_expired_access_token`,
    none: `@${prefix}_401.2_no_authorization_header`,
    invalid: `@${prefix}_401.3_malformed_access_token`,
    denied: `@${prefix}_403_permission_denied`,
  })
}
