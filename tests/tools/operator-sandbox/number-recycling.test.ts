import { describe, expect, test } from 'vitest'
import { ANNA, expectAnswer, identifiesNumbers, openCamara, refusesBodies, wantsTokens } from './camara-stage.ts'

const DAY_HOURS = 24

/** CAMARA number-recycling 0.2.0; the tests have the names of its official scenarios. */
describe('number-recycling check', () => {
  const stage = openCamara('numberRecycling')
  const dayBefore = (days: number) => stage.hoursAgo(days * DAY_HOURS).slice(0, 10)
  const about = (phoneNumber: string | undefined) => ({ phoneNumber, specifiedDate: dayBefore(400) })

  test('@checkNumberRecycling_01_success_request_response_when_phoneNumberRecycled_is_false', async () => {
    expectAnswer(await stage.ask(about(ANNA)), { phoneNumberRecycled: false })
    const { phoneNumber: _number, ...rest } = about(ANNA)
    expectAnswer(await stage.ask(rest, { token: await stage.customerToken() }), { phoneNumberRecycled: false })
  })

  test('@checkNumberRecycling_02_success_request_response_when_phoneNumberRecycled_is_true', async () => {
    await stage.switches({ reassignedAt: stage.hoursAgo(30 * DAY_HOURS) })
    expectAnswer(await stage.ask(about(ANNA)), { phoneNumberRecycled: true })
    const since = { phoneNumber: ANNA, specifiedDate: dayBefore(29) }
    expectAnswer(await stage.ask(since), { phoneNumberRecycled: false })
  })

  test('@checkNumberRecycling_400.4_out_of_range', async () => {
    for (const specifiedDate of ['2999-01-01', dayBefore(-2), dayBefore(6 * 365)]) {
      const { status, body } = await stage.ask({ phoneNumber: ANNA, specifiedDate })
      expect([status, body]).toEqual([400, expect.objectContaining({ code: 'OUT_OF_RANGE' })])
    }
    expectAnswer(await stage.ask({ phoneNumber: ANNA, specifiedDate: dayBefore(0) }), { phoneNumberRecycled: false })
  })

  refusesBodies(stage, [
    ...['2024-13-01', '2024-1-1', '01.10.2024', '2024-02-30', '2024-10-31T00:00:00Z', 20_241_031].map(
      (specifiedDate) =>
        [
          `@checkNumberRecycling_400.01_invalid_specifiedDate: ${specifiedDate}`,
          400,
          'INVALID_ARGUMENT',
          { phoneNumber: ANNA, specifiedDate },
        ] as const,
    ),
    ['@checkNumberRecycling_400.2_no_request_body', 400, 'INVALID_ARGUMENT', undefined],
    ['@checkNumberRecycling_400.3_empty_request_body', 400, 'INVALID_ARGUMENT', {}],
    ['@checkNumberRecycling_400.5_invalid_argument', 400, 'INVALID_ARGUMENT', [ANNA]],
  ])

  wantsTokens(
    stage,
    { phoneNumber: ANNA, specifiedDate: '2025-01-01' },
    {
      expired: '@checkNumberRecycling_401.1_expired_access_token',
      invalid: '@checkNumberRecycling_401.2_invalid_access_token',
      none: '@checkNumberRecycling_401.3_no_header_authorization',
      denied: '@checkNumberRecycling_403.1_invalid_token_permissions',
    },
  )

  identifiesNumbers(stage, (phoneNumber) => ({ phoneNumber, specifiedDate: '2025-01-01' }), {
    notCompliant: '@checkNumberRecycling_C02.01_phone_number_not_schema_compliant',
    notFound: 'a number of nobody',
    unnecessary: '@checkNumberRecycling_C02.03_unnecessary_phone_number',
    missing: '@checkNumberRecycling_C02.04_missing_phone_number',
    notApplicable: '@checkNumberRecycling_C02.05_phone_number_not_supported',
  })
})
