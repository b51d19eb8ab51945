import { describe, expect, test } from 'vitest'
import type { CamaraStage } from './camara-stage.ts'
import {
  ANNA,
  expectAnswer,
  expectRefusal,
  identifiesNumbers,
  openCamara,
  refusesBodies,
  wantsTokens,
} from './camara-stage.ts'

const about = (phoneNumber: string | undefined) => ({ phoneNumber })

/** Tests that both operations have, under the same names. */
const refusesAlike = (stage: CamaraStage): void => {
  refusesBodies(stage, [['@call_forwarding_signal_400.1_no_request_body', 400, 'INVALID_ARGUMENT', undefined]])

  wantsTokens(stage, about(ANNA), {
    invalid: '@call_forwarding_signal_401.invalid_token',
    denied: '@call_forwarding_signal_403_permission_denied',
  })

  identifiesNumbers(stage, about, {
    notCompliant: '@call_forwarding_signal_400.3_C02.01_phone_number_not_schema_compliant',
    notFound: '@call_forwarding_signal_404.1_call_forwarding_for_unknown_phoneNumber_2-legs',
    unnecessary: '@call_forwarding_signal_422.2_phone_number_unnecessary_3-legs_C02.03_unnecessary_phone_number',
    // The scenario 400.2 wants INVALID_ARGUMENT for the same request; the design guide has MISSING_IDENTIFIER.
    missing: '@call_forwarding_signal_422.1_phone_number_unavailable_2-legs_C02.04_missing_phone_number',
    notApplicable: '@call_forwarding_signal_422.3_2-legs_C02.05_phone_number_not_supported',
  })
  identifiesNumbers(stage, about, {
    notFound:
      '@call_forwarding_signal_404.2_call_forwarding_for_unknown_phoneNumber_from_access_token_3-legs_C02.02_phone_number_not_found',
  })

  test('@call_forwarding_signal_429.1_quota_limit_exceeded', async () => {
    await stage.control('PATCH', '/traffic', { quota: 2 })
    expect((await stage.ask(about(ANNA))).status).toBe(200)
    expect((await stage.ask(about(ANNA))).status).toBe(200)
    expectRefusal(await stage.ask(about(ANNA)), 429, 'QUOTA_EXCEEDED')
    stage.pass(120_000)
    expectRefusal(await stage.ask(about(ANNA)), 429, 'QUOTA_EXCEEDED')
  })

  test('@call_forwarding_signal_429.2_too_many_requests', async () => {
    await stage.control('PATCH', '/traffic', { perMinute: 1 })
    expect((await stage.ask(about(ANNA))).status).toBe(200)
    expectRefusal(await stage.ask(about(ANNA)), 429, 'TOO_MANY_REQUESTS')
    stage.pass(61_000)
    expect((await stage.ask(about(ANNA))).status).toBe(200)
  })
}

/** CAMARA call-forwarding-signal 0.4.0; the tests have the names of its official scenarios. */
describe('call-forwardings', () => {
  const stage = openCamara('callForwardings')
  const forCustomer = async () => stage.ask({}, { token: await stage.customerToken() })

  test('@call_forwarding_signal_01_generic_success_scenario_2-legs', async () => {
    expect((await stage.ask(about(ANNA))).status).toBe(200)
  })

  test('@call_forwarding_signal_01.1_generic_success_scenario_3-legs', async () => {
    expect((await forCustomer()).status).toBe(200)
  })

  test('@call_forwarding_signal_02_call_forwarding_check_not_active_phoneNumber', async () => {
    expectAnswer(await stage.ask(about(ANNA)), ['inactive'])
  })

  test('@call_forwarding_signal_03_call_forwarding_check_not_active_access_token', async () => {
    expectAnswer(await forCustomer(), ['inactive'])
  })

  test('@call_forwarding_signal_04_call_forwarding_check_active_phoneNumber', async () => {
    await stage.switches({ forwarding: 'unconditional' })
    expectAnswer(await stage.ask(about(ANNA)), ['unconditional'])
    await stage.switches({ forwarding: 'conditional' })
    expectAnswer(await stage.ask(about(ANNA)), ['conditional_not_reachable', 'conditional_no_answer'])
  })

  test('@call_forwarding_signal_05_call_forwarding_check_active_access_token', async () => {
    await stage.switches({ forwarding: 'unconditional' })
    expectAnswer(await forCustomer(), ['unconditional'])
  })

  refusesAlike(stage)
})

describe('call-forwardings of an operator that tells nothing of it', () => {
  const stage = openCamara('callForwardings', { capabilities: ['codes.sms'] })

  refusesBodies(stage, [['@call_forwarding_signal_501.not_implemented', 501, 'NOT_IMPLEMENTED', about(ANNA)]])
})

describe('unconditional-call-forwardings', () => {
  const stage = openCamara('unconditionalForwardings')
  const forCustomer = async () => stage.ask({}, { token: await stage.customerToken() })

  test('@call_forwarding_signal_01_unconditional_generic_success_scenario_2-legs', async () => {
    expect((await stage.ask(about(ANNA))).status).toBe(200)
  })

  test('@call_forwarding_signal_01.1_generic_success_scenario_3-legs', async () => {
    expect((await forCustomer()).status).toBe(200)
  })

  test('@call_forwarding_signal_02_unconditional_phoneNumber', async () => {
    expectAnswer(await stage.ask(about(ANNA)), { active: false })
    await stage.switches({ forwarding: 'conditional' })
    expectAnswer(await stage.ask(about(ANNA)), { active: false })
    await stage.switches({ forwarding: 'unconditional' })
    expectAnswer(await stage.ask(about(ANNA)), { active: true })
  })

  test('@call_forwarding_signal_03_unconditional_access_token', async () => {
    await stage.switches({ forwarding: 'unconditional' })
    expectAnswer(await forCustomer(), { active: true })
  })

  refusesAlike(stage)
})
