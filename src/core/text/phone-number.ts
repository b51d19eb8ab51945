/** Phone number in E.164 form with a plus: `^\+[1-9][0-9]{4,14}$` (CAMARA Commonalities, PhoneNumber). */
export type PhoneNumber = string & { readonly __brand?: 'E164' }

/** RFC 3339 date and time with a time zone (CAMARA DateTime). */
export type DateTime = string

/** RFC 3339 full-date, `YYYY-MM-DD` (number-recycling specifiedDate, kyc-tenure tenureDate). */
export type CalendarDate = string

/** Pattern of a {@link PhoneNumber}. */
export const PHONE_NUMBER = /^\+[1-9][0-9]{4,14}$/

/** True when a text has the form of a {@link PhoneNumber}. Says nothing about its holder. */
export const isPhoneNumber = (text: string): text is PhoneNumber => PHONE_NUMBER.test(text)
