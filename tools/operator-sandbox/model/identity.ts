import { z } from 'zod'

const text = z.string().min(1).max(200)
const country = z.string().regex(/^[A-Z]{2}$/)

/** Attributes of a customer's identity (CAMARA kyc-match 0.4.0), each with its form. */
export const identityAttributes = z
  .strictObject({
    idDocument: text,
    idDocumentType: z.enum([
      'passport',
      'national_id_card',
      'residence_permit',
      'diplomatic_id',
      'driver_licence',
      'social_security_id',
      'other',
    ]),
    idDocumentExpiryDate: z.iso.date(),
    name: text,
    givenName: text,
    familyName: text,
    nameKanaHankaku: text,
    nameKanaZenkaku: text,
    middleNames: text,
    familyNameAtBirth: text,
    address: text,
    streetName: text,
    streetNumber: text,
    postalCode: text,
    region: text,
    locality: text,
    country,
    houseNumberExtension: text,
    birthdate: z.iso.date(),
    email: z.email(),
    gender: z.enum(['MALE', 'FEMALE', 'OTHER']),
    cityOfBirth: text,
    countryOfBirth: country,
    nationality: country,
  })
  .exactPartial()

/** The verified data of a customer; what is missing is not known. */
export type Identity = Readonly<z.infer<typeof identityAttributes>>

/** The name of an attribute. */
export type IdentityAttribute = keyof Identity

/** All names of attributes, in the order of the specification. */
export const IDENTITY_ATTRIBUTES = Object.keys(identityAttributes.shape) as readonly IdentityAttribute[]

/** Attributes of which a wrong value gets a score; the others fit or do not. */
export const SCORED: ReadonlySet<IdentityAttribute> = new Set([
  'name',
  'givenName',
  'familyName',
  'nameKanaHankaku',
  'nameKanaZenkaku',
  'middleNames',
  'familyNameAtBirth',
  'address',
  'streetName',
  'streetNumber',
  'region',
  'locality',
  'email',
  'cityOfBirth',
])

/** Brings a value into the form in which it is compared: case, spaces at the ends and runs of spaces do not count. */
export const plainForm = (value: string): string => value.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase()
