import { describe, expect, test } from 'vitest'
import { PATHS } from '../../../wire/operator/paths.ts'
import type { CamaraStage } from './camara-stage.ts'
import { ANNA, expectRefusal, LANDLINE, NOBODY, openCamara, refusesBodies, wantsTokens } from './camara-stage.ts'

const message = '{{code}} is your code'
const CANNOT_GET_SMS = '+375290000030'
const BARRED = '+375290000031'

/** CAMARA one-time-password-sms 1.1.1; the tests have the names of its official scenarios. */
describe('send-code', () => {
  const stage = openCamara('sendCode')
  const good = { phoneNumber: ANNA, message }

  test('@OTPvalidationAPI_01_send_code_success_scenario', async () => {
    const { status, body } = await stage.ask(good)
    expect([status, body]).toEqual([200, { authenticationId: expect.stringMatching(/^.{1,36}$/) }])
    const [sms] = (await stage.control('GET', `/handsets/${ANNA}/sms`)) as { readonly text: string }[]
    expect(sms?.text).toMatch(/^\d{6} is your code$/)
  })

  test('@OTPvalidationAPI_02_send_code_success_scenario_without_x-correlator', async () => {
    expect((await stage.ask(good, { correlator: null })).status).toBe(200)
  })

  refusesBodies(stage, [
    ['@OTPvalidationAPI_400.1_send_code_no_request_body', 400, 'INVALID_ARGUMENT', undefined],
    ['@OTPvalidationAPI_400.2_send_code_empty_request_body', 400, 'INVALID_ARGUMENT', {}],
    [
      '@OTPvalidationAPI_400.4_send_code_incorrect_phone_number_request_body',
      400,
      'INVALID_ARGUMENT',
      { ...good, phoneNumber: '375 29 000 10 01' },
    ],
    ['@OTPvalidationAPI_400.5_send_code_missing_message', 400, 'INVALID_ARGUMENT', { phoneNumber: ANNA }],
    [
      '@OTPvalidationAPI_400.6_send_code_missing_code_request_body',
      400,
      'INVALID_ARGUMENT',
      { ...good, message: 'Your code is {code}' },
    ],
    [
      '@OTPvalidationAPI_400.7_send_code_message_too_long',
      400,
      'INVALID_ARGUMENT',
      { ...good, message: `{{code}}${'x'.repeat(153)}` },
    ],
    [
      '@OTPvalidationAPI_04_send_code_phone_number_not_allowed',
      403,
      'ONE_TIME_PASSWORD_SMS.PHONE_NUMBER_NOT_ALLOWED',
      { ...good, phoneNumber: CANNOT_GET_SMS },
    ],
    [
      '@OTPvalidationAPI_05_send_code_phone_number_not_allowed_3',
      403,
      'ONE_TIME_PASSWORD_SMS.PHONE_NUMBER_NOT_ALLOWED',
      { ...good, phoneNumber: LANDLINE },
    ],
    [
      '@OTPvalidationAPI_06_send_code_phone_number_blocked',
      403,
      'ONE_TIME_PASSWORD_SMS.PHONE_NUMBER_BLOCKED',
      { ...good, phoneNumber: BARRED },
    ],
    [
      '@OTPvalidationAPI_404.1_send_code_phone_number_not_belong_to_operator',
      404,
      'NOT_FOUND',
      { ...good, phoneNumber: NOBODY },
    ],
    ['a number whose quota is used up', 429, 'QUOTA_EXCEEDED', { ...good, phoneNumber: '+375290000060' }],
    ['a number that is asked too often', 429, 'TOO_MANY_REQUESTS', { ...good, phoneNumber: '+375290000061' }],
  ])

  wantsTokens(stage, good, {
    none: '@OTPvalidationAPI_401.1_send_code_no_authorization_header',
    expired: '@OTPvalidationAPI_401.2_send_code_expired_access_token',
    invalid: '@OTPvalidationAPI_401.3_send_code_invalid_access_token',
    denied: 'a token of another right',
  })

  test('@OTPvalidationAPI_03_send_code_max_otp_code', async () => {
    for (let sent = 1; sent <= 5; sent += 1) expect((await stage.ask(good)).status).toBe(200)
    expectRefusal(await stage.ask(good), 403, 'ONE_TIME_PASSWORD_SMS.MAX_OTP_CODES_EXCEEDED')
  })
})

/** Sends a code, and gives its id and its digits. */
const sendCode = async (stage: CamaraStage): Promise<{ readonly authenticationId: string; readonly code: string }> => {
  const answer = await fetch(stage.sandbox().url + PATHS.sendCode, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'authorization': `Bearer ${await stage.clientToken()}` },
    body: JSON.stringify({ phoneNumber: ANNA, message }),
  })
  const { authenticationId } = (await answer.json()) as { readonly authenticationId: string }
  const { code } = (await stage.control('GET', `/codes/${authenticationId}`)) as { readonly code: string }
  return { authenticationId, code }
}

/** A code that is not this one. */
const other = (code: string): string => (code === '000000' ? '111111' : '000000')

describe('validate-code', () => {
  const stage = openCamara('validateCode')

  test('@OTPvalidationAPI_01_validate_code_sucess_scenario', async () => {
    const { status, body } = await stage.ask(await sendCode(stage))
    expect([status, body]).toEqual([204, null])
  })

  test('@OTPvalidationAPI_02_validate_code_sucess_scenario_without_x-correlator', async () => {
    expect((await stage.ask(await sendCode(stage), { correlator: null })).status).toBe(204)
  })

  refusesBodies(stage, [
    ['@OTPvalidationAPI_400.1_validate_code_no_request_body', 400, 'INVALID_ARGUMENT', undefined],
    ['@OTPvalidationAPI_400.2_validate_code_empty_request_body', 400, 'INVALID_ARGUMENT', {}],
    ['@OTPvalidationAPI_400.3_validate_code_missing_authenticationId', 400, 'INVALID_ARGUMENT', { code: '123456' }],
    [
      '@OTPvalidationAPI_404_validate_code_resource_not_found',
      404,
      'NOT_FOUND',
      { authenticationId: 'b4333c46-49c0-4f62-80d7-f0ef930f1c46', code: '123456' },
    ],
  ])

  test('@OTPvalidationAPI_400.3_validate_code_missing_code', async () => {
    const { authenticationId } = await sendCode(stage)
    expectRefusal(await stage.ask({ authenticationId }), 400, 'INVALID_ARGUMENT')
  })

  test('@OTPvalidationAPI_400.4_validate_code_exceed_code_max_length', async () => {
    const { authenticationId } = await sendCode(stage)
    const answer = await stage.ask({ authenticationId, code: 'thisCodeExceedsTenCharacters' })
    expectRefusal(answer, 400, 'INVALID_ARGUMENT')
  })

  test('@OTPvalidationAPI_400.5_validate_code_invalid_otp_scenario', async () => {
    const { authenticationId, code } = await sendCode(stage)
    const answer = await stage.ask({ authenticationId, code: other(code) })
    expectRefusal(answer, 400, 'ONE_TIME_PASSWORD_SMS.INVALID_OTP')
  })

  test('@OTPvalidationAPI_400.6_validate_code_verification_expired_scenario_1', async () => {
    const sent = await sendCode(stage)
    stage.pass(301_000)
    expectRefusal(await stage.ask(sent), 400, 'ONE_TIME_PASSWORD_SMS.VERIFICATION_EXPIRED')
  })

  test('@OTPvalidationAPI_400.7_validate_code_verification_expired_scenario_2', async () => {
    const first = await sendCode(stage)
    await sendCode(stage)
    expectRefusal(await stage.ask(first), 400, 'ONE_TIME_PASSWORD_SMS.VERIFICATION_EXPIRED')
  })

  test('@OTPvalidationAPI_400.8_validate_code_verification_expired_scenario_3', async () => {
    const sent = await sendCode(stage)
    expect((await stage.ask(sent)).status).toBe(204)
    expectRefusal(await stage.ask(sent), 400, 'ONE_TIME_PASSWORD_SMS.VERIFICATION_EXPIRED')
  })

  test('@OTPvalidationAPI_400.9_validate_code_verification_failed_scenario', async () => {
    const { authenticationId, code } = await sendCode(stage)
    const wrong = { authenticationId, code: other(code) }
    for (const expected of ['INVALID_OTP', 'INVALID_OTP', 'VERIFICATION_FAILED'])
      expectRefusal(await stage.ask(wrong), 400, `ONE_TIME_PASSWORD_SMS.${expected}`)
    expectRefusal(await stage.ask({ authenticationId, code }), 400, 'ONE_TIME_PASSWORD_SMS.VERIFICATION_FAILED')
  })

  test.each([
    ['@OTPvalidationAPI_401.1_validate_code_no_authorization_header', null],
    ['@OTPvalidationAPI_401.3_validate_code_invalid_access_token', 'no-token-at-all'],
  ])('%s', async (_name, token) => {
    const sent = await sendCode(stage)
    expectRefusal(await stage.ask(sent, { token }), 401, 'UNAUTHENTICATED')
    expect((await stage.ask(sent)).status).toBe(204)
  })

  test('@OTPvalidationAPI_401.2_validate_code_expired_access_token', async () => {
    const token = await stage.clientToken()
    stage.pass(301_000)
    expectRefusal(await stage.ask(await sendCode(stage), { token }), 401, 'UNAUTHENTICATED')
  })
})
