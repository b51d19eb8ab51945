import { describe, expect, test } from 'vitest'
import {
  ANNA,
  expectAnswer,
  expectRefusal,
  identifiesNumbers,
  NEVER_CONNECTED,
  openCamara,
  refusesBodies,
  wantsTokens,
} from './camara-stage.ts'

/** CAMARA device-swap 1.0.0; the tests have the names of its official scenarios. */
describe('device-swap check', () => {
  const stage = openCamara('deviceSwapCheck')
  const about = (phoneNumber: string | undefined) => ({ maxAge: 120, phoneNumber })

  test('@check_device_swap_1_generic_success_scenario', async () => {
    expectAnswer(await stage.ask({ phoneNumber: ANNA }), { swapped: false })
    expectAnswer(await stage.ask({}, { token: await stage.customerToken() }), { swapped: false })
  })

  test('@check_device_swap_2_valid_device_swap_no_max_age', async () => {
    await stage.switches({ deviceSwappedAt: stage.hoursAgo(239) })
    expectAnswer(await stage.ask({ phoneNumber: ANNA }), { swapped: true })
  })

  test.each([260, 120, 24, 12])('@check_device_swap_3_valid_device_swap_max_age: %i hours', async (hours) => {
    await stage.switches({ deviceSwappedAt: stage.hoursAgo(hours - 0.5) })
    expectAnswer(await stage.ask({ phoneNumber: ANNA, maxAge: hours }), { swapped: true })
  })

  test('@check_device_swap_4_more_than_240_hours', async () => {
    await stage.switches({ deviceSwappedAt: stage.hoursAgo(241) })
    expectAnswer(await stage.ask({ phoneNumber: ANNA }), { swapped: false })
  })

  test('@check_device_swap_5_out_of_max_age', async () => {
    await stage.switches({ deviceSwappedAt: stage.hoursAgo(100) })
    expectAnswer(await stage.ask({ phoneNumber: ANNA, maxAge: 99 }), { swapped: false })
    expectAnswer(await stage.ask({ phoneNumber: ANNA, maxAge: 101 }), { swapped: true })
  })

  test('@check_device_swap_6_no_device_swap_no_max_age', async () => {
    await stage.switches({ simSwappedAt: stage.hoursAgo(1) })
    expectAnswer(await stage.ask({ phoneNumber: ANNA }), { swapped: false })
  })

  test.each([260, 120, 24, 12])('@check_device_swap_7_no_device_swap_with_max_age: %i hours', async (hours) => {
    expectAnswer(await stage.ask({ phoneNumber: ANNA, maxAge: hours - 1 }), { swapped: false })
  })

  test('@check_device_swap_8_NoDeviceSwapPhoneNumberNeverConnected', async () => {
    expectRefusal(await stage.ask({ phoneNumber: NEVER_CONNECTED }), 422, 'SERVICE_NOT_APPLICABLE')
  })

  identifiesNumbers(stage, about, {
    notCompliant: '@check_device_swap_9_C02_01_phone_number_not_schema_compliant',
    notFound: '@check_device_swap_10_C02_02_phone_number_not_found',
    unnecessary: '@check_device_swap_11_C02_03_unnecessary_phone_number',
    missing: '@check_device_swap_12_C02_04_missing_phone_number',
    notApplicable: '@check_device_swap_13_C02_05_phone_number_not_supported',
  })

  wantsTokens(stage, about(ANNA), {
    none: '@check_device_swap_401.1_no_authorization_header',
    expired: '@check_device_swap_401.2_expired_access_token',
    invalid: '@check_device_swap_401.3_invalid_access_token',
  })

  refusesBodies(stage, [
    ['@check_device_swap_400.2_invalid_max_age', 400, 'INVALID_ARGUMENT', { phoneNumber: ANNA, maxAge: 'day' }],
    ['@check_device_swap_400.3_out_of_range', 400, 'OUT_OF_RANGE', { phoneNumber: ANNA, maxAge: 2_401 }],
  ])
})

describe('device-swap retrieve-date', () => {
  const stage = openCamara('deviceSwapDate')
  const about = (phoneNumber: string | undefined) => ({ phoneNumber })

  test('@retrieve_device_swap_date_1_generic_success_scenario', async () => {
    expect((await stage.ask(about(ANNA))).status).toBe(200)
    expect((await stage.ask({}, { token: await stage.customerToken() })).status).toBe(200)
  })

  test('@retrieve_device_swap_date_2_valid_device_swap', async () => {
    const deviceSwappedAt = stage.hoursAgo(5)
    await stage.switches({ deviceSwappedAt, simSwappedAt: stage.hoursAgo(1) })
    expectAnswer(await stage.ask(about(ANNA)), { latestDeviceChange: deviceSwappedAt })
  })

  test('@retrieve_device_swap_date_4_no_device_swap_or_activation_date_due_to_legal_constrain', async () => {
    await stage.switches({ deviceSwappedAt: stage.hoursAgo(121 * 24) })
    expectAnswer(await stage.ask(about(ANNA)), { latestDeviceChange: null, monitoredPeriod: 120 })
  })

  test('@retrieve_device_swap_date_5_not_activated', async () => {
    expectRefusal(await stage.ask(about(NEVER_CONNECTED)), 422, 'SERVICE_NOT_APPLICABLE')
  })

  identifiesNumbers(stage, about, {
    notCompliant: '@retrieve_device_swap_date_6_C02_01_phone_number_not_schema_compliant',
    notFound: '@retrieve_device_swap_date_7_C02_02_phone_number_not_found',
    unnecessary: '@retrieve_device_swap_date_8_C02_03_unnecessary_phone_number',
    // The specification names this scenario so, of the other operation.
    missing: '@check_device_swap_9_C02_04_missing_phone_number',
    notApplicable: '@retrieve_device_swap_date_10_C02_05_phone_number_not_supported',
  })

  wantsTokens(stage, about(ANNA), {
    none: '@retrieve_device_swap_date_401.1_no_authorization_header',
    expired: '@retrieve_device_swap_date_401.2_expired_access_token',
    invalid: '@retrieve_device_swap_date_401.3_invalid_access_token',
  })
})

describe('device-swap retrieve-date of an operator that knows all time', () => {
  const stage = openCamara('deviceSwapDate', { monitoredDays: null })

  test('@retrieve_device_swap_date_3_no_device_swap_returns_activation_date', async () => {
    expectAnswer(await stage.ask({ phoneNumber: ANNA }), { latestDeviceChange: '2019-04-01T00:00:00.000Z' })
  })
})
