import { describe, test } from 'vitest'
import { ANNA, expectAnswer, expectRefusal, identifiesNumbers, openCamara, wantsTokens } from './camara-stage.ts'

const all = (status: string) => ({ voiceSmsIn: status, voiceSmsOut: status, dataService: status })

/** CAMARA subscription-status 0.1.0; the tests have the names of its official scenarios. */
describe('subscription-status', () => {
  const stage = openCamara('subscriptionStatus')
  const about = (phoneNumber: string | undefined) => ({ phoneNumber })

  test('@subscriptionStatus_1_valid_request', async () => {
    expectAnswer(await stage.ask(about(ANNA)), all('active'))
    await stage.switches({ suspended: true })
    expectAnswer(await stage.ask(about(ANNA)), all('suspended'))
  })

  test('a token that names the number: no number, or the same one', async () => {
    const token = await stage.customerToken()
    expectAnswer(await stage.ask({}, { token }), all('active'))
    expectAnswer(await stage.ask(about(ANNA), { token }), all('active'))
    expectRefusal(await stage.ask(about('+375290001002'), { token }), 403, 'INVALID_TOKEN_CONTEXT')
  })

  identifiesNumbers(stage, about, {
    notCompliant: '@subscriptionStatus_2_invalid_phone_format',
    notFound: '@subscriptionStatus_3_phone_not_found',
    missing: '@subscriptionStatus_4_missing_phone',
    notApplicable: '@subscriptionStatus_7_service_unavailable',
  })

  wantsTokens(stage, about(ANNA), {
    expired: '@subscriptionStatus_5_expired_token',
    denied: '@subscriptionStatus_6_insufficient_permissions',
    invalid: 'a token of nobody',
    none: 'no token',
  })
})
