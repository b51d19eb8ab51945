import { describe, test } from 'vitest'
import { ANNA, expectAnswer, identifiesNumbers, openCamara, refusesBodies, wantsTokens } from './camara-stage.ts'

/** CAMARA kyc-tenure 0.2.0; the tests have the names of its official scenarios. */
describe('kyc-tenure check-tenure', () => {
  const stage = openCamara('tenure')
  const about = (phoneNumber: string | undefined) => ({ phoneNumber, tenureDate: '2020-01-01' })

  test('@checkTenure_1_tenure_check_true', async () => {
    expectAnswer(await stage.ask(about(ANNA)), { tenureDateCheck: true, contractType: 'PAYM' })
    const byToken = await stage.ask({ tenureDate: '2020-01-01' }, { token: await stage.customerToken() })
    expectAnswer(byToken, { tenureDateCheck: true, contractType: 'PAYM' })
  })

  test('@checkTenure_2_tenure_check_false', async () => {
    const before = { phoneNumber: ANNA, tenureDate: '2019-03-31' }
    expectAnswer(await stage.ask(before), { tenureDateCheck: false, contractType: 'PAYM' })
  })

  refusesBodies(stage, [
    ['@checkTenure_400.1_no_request_body', 400, 'INVALID_ARGUMENT', undefined],
    ['@checkTenure_400.2_empty_request_body', 400, 'INVALID_ARGUMENT', {}],
    ['@checkTenure_400.3_out_of_range', 400, 'OUT_OF_RANGE', { phoneNumber: ANNA, tenureDate: '2999-01-01' }],
    ['@checkTenure_400.4_invalid_argument: no date', 400, 'INVALID_ARGUMENT', { phoneNumber: ANNA }],
    [
      '@checkTenure_400.4_invalid_argument: no day of the calendar',
      400,
      'INVALID_ARGUMENT',
      { phoneNumber: ANNA, tenureDate: '2020-02-30' },
    ],
  ])

  wantsTokens(stage, about(ANNA), {
    expired: '@checkTenure_401.1_expired_access_token',
    invalid: '@checkTenure_401.2_invalid_access_token',
    none: '@checkTenure_401.3_no_header_authorization',
    denied: 'a token of another right',
  })

  identifiesNumbers(stage, about, {
    notCompliant: '@checkTenure_C02.01_phone_number_not_schema_compliant',
    notFound: '@checkTenure_C02.02_phone_number_not_found',
    unnecessary: '@checkTenure_C02.03_unnecessary_phone_number',
    missing: '@checkTenure_C02.04_missing_phone_number',
    notApplicable: '@checkTenure_C02.05_phone_number_not_supported',
  })
})
