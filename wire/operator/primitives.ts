/** A number in E.164 form with a plus: `^\+[1-9][0-9]{4,14}$` (CAMARA Commonalities, PhoneNumber). */
export type PhoneNumber = string

/** The form of a {@link PhoneNumber}. */
export const PHONE_NUMBER = /^\+[1-9][0-9]{4,14}$/

/** RFC 3339 date and time with a time zone (CAMARA DateTime). */
export type DateTime = string

/** RFC 3339 full-date, `YYYY-MM-DD` (number-recycling specifiedDate, kyc-tenure tenureDate). */
export type CalendarDate = string
