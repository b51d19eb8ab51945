import { describe, expect, test } from 'vitest'
import {
  ANNA,
  expectAnswer,
  identifiesNumbers,
  NEVER_CONNECTED,
  openCamara,
  refusesBodies,
  wantsTokens,
} from './camara-stage.ts'

/** CAMARA sim-swap 2.1.0; the tests have the names of its official scenarios. */
describe('sim-swap check', () => {
  const stage = openCamara('simSwapCheck')
  const about = (phoneNumber: string | undefined) => ({ maxAge: 120, phoneNumber })

  test('@check_sim_swap_1_generic_success_scenario', async () => {
    expectAnswer(await stage.ask({ phoneNumber: ANNA }), { swapped: false })
    expectAnswer(await stage.ask({}, { token: await stage.customerToken() }), { swapped: false })
  })

  test('@check_sim_swap_2_valid_sim_swap_no_max_age', async () => {
    await stage.switches({ simSwappedAt: stage.hoursAgo(239) })
    expectAnswer(await stage.ask({ phoneNumber: ANNA }), { swapped: true })
  })

  test.each([260, 120, 24, 12])('@check_sim_swap_3_valid_sim_swap_max_age: %i hours', async (hours) => {
    await stage.switches({ simSwappedAt: stage.hoursAgo(hours - 0.5) })
    expectAnswer(await stage.ask({ phoneNumber: ANNA, maxAge: hours }), { swapped: true })
    expectAnswer(await stage.ask({ phoneNumber: ANNA, maxAge: 2_400 }), { swapped: true })
  })

  test('@check_sim_swap_4_more_than_240_hours', async () => {
    await stage.switches({ simSwappedAt: stage.hoursAgo(241) })
    expectAnswer(await stage.ask({ phoneNumber: ANNA }), { swapped: false })
  })

  test('@check_sim_swap_5_out_of_max_age', async () => {
    await stage.switches({ simSwappedAt: stage.hoursAgo(100) })
    expectAnswer(await stage.ask({ phoneNumber: ANNA, maxAge: 99 }), { swapped: false })
    expectAnswer(await stage.ask({ phoneNumber: ANNA, maxAge: 101 }), { swapped: true })
  })

  test('@check_sim_swap_6_no_sim_swap_no_max_age', async () => {
    expectAnswer(await stage.ask({ phoneNumber: ANNA }), { swapped: false })
  })

  test.each([260, 120, 24, 12])('@check_sim_swap_7_no_sim_swap_with_max_age: %i hours', async (hours) => {
    expectAnswer(await stage.ask({ phoneNumber: ANNA, maxAge: hours - 1 }), { swapped: false })
  })

  wantsTokens(stage, about(ANNA), {
    none: '@check_sim_swap_401.1_no_authorization_header',
    expired: '@check_sim_swap_401.2_expired_access_token',
    invalid: '@check_sim_swap_401.3_invalid_access_token',
  })

  refusesBodies(stage, [
    ['@check_sim_swap_400.1_invalid_max_age: a text', 400, 'INVALID_ARGUMENT', { phoneNumber: ANNA, maxAge: '12' }],
    ['@check_sim_swap_400.1_invalid_max_age: a fraction', 400, 'INVALID_ARGUMENT', { phoneNumber: ANNA, maxAge: 1.5 }],
    ['@check_sim_swap_400.2_invalid_max_age_value', 400, 'OUT_OF_RANGE', { phoneNumber: ANNA, maxAge: 100_000 }],
    ['a maxAge of nothing', 400, 'OUT_OF_RANGE', { phoneNumber: ANNA, maxAge: 0 }],
  ])

  identifiesNumbers(stage, about, {
    notCompliant: '@check_sim_swap_C02.01_phone_number_not_schema_compliant',
    notFound: '@check_sim_swap_C02.02_phone_number_not_found',
    unnecessary: '@check_sim_swap_C02.03_unnecessary_phone_number',
    missing: '@check_sim_swap_C02.04_missing_phone_number',
    notApplicable: '@check_sim_swap_C02.05_phone_number_not_supported',
  })
})

describe('sim-swap check of an operator that knows 30 days', () => {
  const stage = openCamara('simSwapCheck', { monitoredDays: 30 })

  refusesBodies(stage, [
    [
      '@check_sim_swap_400.3_max_age_out_of_monitored_period',
      400,
      'OUT_OF_RANGE',
      { phoneNumber: ANNA, maxAge: 30 * 24 + 1 },
    ],
  ])

  test('answers for its last hour', async () => {
    expectAnswer(await stage.ask({ phoneNumber: ANNA, maxAge: 30 * 24 }), { swapped: false })
  })
})

describe('sim-swap retrieve-date', () => {
  const stage = openCamara('simSwapDate')
  const about = (phoneNumber: string | undefined) => ({ phoneNumber })

  test('@retrieve_sim_swap_date_1_generic_success_scenario', async () => {
    expect((await stage.ask(about(ANNA))).status).toBe(200)
    expect((await stage.ask({}, { token: await stage.customerToken() })).status).toBe(200)
  })

  test('@retrieve_sim_swap_date_2_valid_sim_swap', async () => {
    const simSwappedAt = stage.hoursAgo(119 * 24)
    await stage.switches({ simSwappedAt })
    expectAnswer(await stage.ask(about(ANNA)), { latestSimChange: simSwappedAt })
  })

  test('@retrieve_sim_swap_date_4_sim_never_associated', async () => {
    expectAnswer(await stage.ask(about(NEVER_CONNECTED)), { latestSimChange: null })
  })

  test('@retrieve_sim_swap_date_5_no_sim_swap_or_activation_date_due_to_legal_constrain', async () => {
    await stage.switches({ simSwappedAt: stage.hoursAgo(121 * 24) })
    expectAnswer(await stage.ask(about(ANNA)), { latestSimChange: null, monitoredPeriod: 120 })
    await stage.switches({ simSwappedAt: null })
    expectAnswer(await stage.ask(about(ANNA)), { latestSimChange: null, monitoredPeriod: 120 })
  })

  wantsTokens(stage, about(ANNA), {
    none: '@retrieve_sim_swap_date_401.1_no_authorization_header',
    expired: '@retrieve_sim_swap_date_401.2_expired_access_token',
    invalid: '@retrieve_sim_swap_date_401.3_invalid_access_token',
  })

  identifiesNumbers(stage, about, {
    notCompliant: '@retrieve_sim_swap_date_C02.01_phone_number_not_schema_compliant',
    notFound: '@retrieve_sim_swap_date_C02.02_phone_number_not_found',
    unnecessary: '@retrieve_sim_swap_date_C02.03_unnecessary_phone_number',
    missing: '@retrieve_sim_swap_date_C02.04_missing_phone_number',
    notApplicable: '@retrieve_sim_swap_date_C02.05_phone_number_not_supported',
  })
})

describe('sim-swap retrieve-date of an operator that knows all time', () => {
  const stage = openCamara('simSwapDate', { monitoredDays: null })

  test('@retrieve_sim_swap_date_3_no_sim_swap_returns_activation_date', async () => {
    expectAnswer(await stage.ask({ phoneNumber: ANNA }), { latestSimChange: '2019-04-01T00:00:00.000Z' })
  })
})
