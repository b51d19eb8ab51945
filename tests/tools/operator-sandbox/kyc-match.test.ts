import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import {
  ANNA,
  expectAnswer,
  expectRefusal,
  identifiesNumbers,
  openCamara,
  refusesBodies,
  wantsTokens,
} from './camara-stage.ts'
import { IDENTITY_ATTRIBUTES, SCORED } from '../../../tools/operator-sandbox/model/identity.ts'
import type { Identity } from '../../../tools/operator-sandbox/model/identity.ts'

/** A customer of whom the operator knows everything. */
const KNOWN: Required<Identity> = {
  idDocument: '66666666q',
  idDocumentType: 'passport',
  idDocumentExpiryDate: '2034-07-12',
  name: 'Federica Sanchez Arjona',
  givenName: 'Federica',
  familyName: 'Sanchez Arjona',
  nameKanaHankaku: 'ﾌｪﾃﾞﾘｶ',
  nameKanaZenkaku: 'フェデリカ',
  middleNames: 'Sanchez',
  familyNameAtBirth: 'Arjona',
  address: 'Nicolas Salmeron 4, Madrid',
  streetName: 'Nicolas Salmeron',
  streetNumber: '4',
  postalCode: '28017',
  region: 'Madrid',
  locality: 'Madrid',
  country: 'ES',
  houseNumberExtension: '2B',
  birthdate: '1978-08-22',
  email: 'federica@mail.example',
  gender: 'FEMALE',
  cityOfBirth: 'Toledo',
  countryOfBirth: 'ES',
  nationality: 'ES',
}

/** Right in form, and not true of the customer. */
const WRONG: Required<Identity> = {
  ...Object.fromEntries(IDENTITY_ATTRIBUTES.map((attribute) => [attribute, `${KNOWN[attribute]}x`])),
  idDocumentType: 'other',
  idDocumentExpiryDate: '2034-07-13',
  country: 'PT',
  birthdate: '1978-08-23',
  email: 'frederica@mail.example',
  gender: 'OTHER',
  countryOfBirth: 'PT',
  nationality: 'PT',
} as Required<Identity>

const FEDERICA = '+375290002001'

/** CAMARA kyc-match 0.4.0; the tests have the names of its official scenarios. */
describe('kyc-match', () => {
  const stage = openCamara('identityMatch', {
    handsets: [
      { number: FEDERICA, identity: KNOWN, email: null },
      { number: ANNA, identity: { givenName: 'Anna' } },
      { number: '+375290001002' },
    ],
  })
  const match = async (given: object) => (await stage.ask({ phoneNumber: FEDERICA, ...given })).body

  test('@KYC_Match_1_success_request_response', async () => {
    expect((await stage.ask({ phoneNumber: FEDERICA, ...KNOWN })).status).toBe(200)
    const token = await stage.customerToken(FEDERICA)
    expectAnswer(await stage.ask({ name: KNOWN.name }, { token }), { nameMatch: 'true' })
    expectAnswer(await stage.ask({ phoneNumber: FEDERICA, name: KNOWN.name }, { token }), { nameMatch: 'true' })
  })

  test.each(IDENTITY_ATTRIBUTES)('@KYC_Match_2_success_specific_property: %s', async (attribute) => {
    expect(Object.keys((await match({ [attribute]: KNOWN[attribute] })) as object)).toEqual([`${attribute}Match`])
    const unknown = { phoneNumber: '+375290001002', [attribute]: KNOWN[attribute] }
    const verdict = attribute === 'email' ? 'false' : 'not_available'
    expect((await stage.ask(unknown)).body).toMatchObject({ [`${attribute}Match`]: verdict })
  })

  test.each([...SCORED])('@KYC_Match_3_success_specific_property_score: %s', async (attribute) => {
    const body = (await match({ [attribute]: WRONG[attribute] })) as Record<string, unknown>
    expect(body[`${attribute}Match`]).toBe('false')
    const score = body[`${attribute}MatchScore`]
    expect(Number.isInteger(score) && Number(score) >= 0 && Number(score) <= 99).toBe(true)
  })

  test.each(IDENTITY_ATTRIBUTES)('@KYC_Match_4_perfect_match_no_scores_returned: %s', async (attribute) => {
    expect(await match({ [attribute]: KNOWN[attribute] })).toEqual({ [`${attribute}Match`]: 'true' })
  })

  test.each(IDENTITY_ATTRIBUTES)('@KYC_Match_5_success_specific_property_false: %s', async (attribute) => {
    expect(await match({ [attribute]: WRONG[attribute] })).toMatchObject({ [`${attribute}Match`]: 'false' })
  })

  test('@KYC_Match_6_success_multiple_optional_parameter_combinations', async () => {
    const some = fc.dictionary(fc.constantFrom(...IDENTITY_ATTRIBUTES), fc.boolean(), {
      minKeys: 1,
      noNullPrototype: true,
    })
    await fc.assert(
      fc.asyncProperty(some, async (isRight) => {
        const entries = Object.entries(isRight) as [keyof Identity, boolean][]
        const body = (await match(
          Object.fromEntries(entries.map(([name, right]) => [name, (right ? KNOWN : WRONG)[name]])),
        )) as Record<string, unknown>
        const verdicts = Object.fromEntries(entries.map(([name, right]) => [`${name}Match`, String(right)]))
        expect(Object.fromEntries(Object.entries(body).filter(([name]) => !name.endsWith('Score')))).toEqual(verdicts)
      }),
      { numRuns: 25 },
    )
  })

  test('a near miss scores higher than another name', async () => {
    const scoreOf = async (familyName: string) =>
      ((await match({ familyName })) as { readonly familyNameMatchScore: number }).familyNameMatchScore
    expect(await scoreOf('Sanches Arjona')).toBeGreaterThan(90)
    expect(await scoreOf('Kowalski')).toBeLessThan(60)
    expect(await scoreOf('ццц')).toBe(0)
  })

  wantsTokens(
    stage,
    { phoneNumber: FEDERICA, name: 'x' },
    {
      expired: '@KYC_Match_401.1_expired_access_token',
      invalid: '@KYC_Match_401.2_invalid_access_token',
      none: '@KYC_Match_401.3_no_header_authorization',
      denied: 'a token of another right',
    },
  )

  refusesBodies(stage, [
    ['@KYC_Match_400.1_no_request_body', 400, 'INVALID_ARGUMENT', undefined],
    ['@KYC_Match_400.2_empty_request_body', 400, 'INVALID_ARGUMENT', {}],
    ['@KYC_Match_400.3_invalid_argument', 400, 'INVALID_ARGUMENT', { phoneNumber: FEDERICA, birthdate: '22.08.1978' }],
    ['@KYC_Match_400.3_invalid_argument: undeclared', 400, 'INVALID_ARGUMENT', { phoneNumber: FEDERICA, shoes: '38' }],
    [
      '@KYC_Match_10_invalid_param_combination',
      400,
      'KNOW_YOUR_CUSTOMER.INVALID_PARAM_COMBINATION',
      { phoneNumber: FEDERICA },
    ],
  ])

  test('@KYC_Match_11_phone_number_provided_does_not_match_the_token', async () => {
    const token = await stage.customerToken(ANNA)
    const answer = await stage.ask({ phoneNumber: FEDERICA, name: 'x' }, { token })
    expectRefusal(answer, 403, 'INVALID_TOKEN_CONTEXT')
  })

  identifiesNumbers(stage, (phoneNumber) => ({ phoneNumber, name: 'x' }), {
    notCompliant: '@KYC_Match_C02.01_phone_number_not_schema_compliant',
    notFound: '@KYC_Match_C02.02_phone_number_not_found',
    missing: '@KYC_Match_C02.04_missing_phone_number',
    notApplicable: '@KYC_Match_C02.05_phone_number_not_supported',
  })
})

describe('kyc-match of an operator that wants the document first', () => {
  const handsets = [
    { number: FEDERICA, identity: KNOWN },
    { number: ANNA, identity: { givenName: 'Anna' } },
  ]
  const stage = openCamara('identityMatch', { requiresIdDocument: true, handsets })
  const about = { phoneNumber: FEDERICA, name: KNOWN.name }

  test('@KYC_Match_7_success_id_document_required', async () => {
    const answer = await stage.ask({ ...about, idDocument: KNOWN.idDocument })
    expectAnswer(answer, { nameMatch: 'true', idDocumentMatch: 'true' })
  })

  refusesBodies(stage, [
    ['@KYC_Match_12_idDocument_required', 403, 'KNOW_YOUR_CUSTOMER.ID_DOCUMENT_REQUIRED', about],
    [
      '@KYC_Match_13_idDocument_mismatch_when_idDocument_is_required',
      403,
      'KNOW_YOUR_CUSTOMER.ID_DOCUMENT_MISMATCH',
      { ...about, idDocument: '77777777q' },
    ],
    [
      'a document that the operator does not have is not guessed',
      403,
      'KNOW_YOUR_CUSTOMER.ID_DOCUMENT_MISMATCH',
      { phoneNumber: ANNA, idDocument: ' ', name: 'x' },
    ],
  ])
})
