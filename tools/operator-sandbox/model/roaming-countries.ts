/**
 * Mobile country codes (ITU-T E.212) of the countries in which a handset can be, by their code of ISO 3166-1 alpha-2.
 */
const MOBILE_COUNTRY_CODES = { DE: 262, GE: 282, LT: 246, LV: 247, PL: 260, TR: 286 } as const

/** A country in which a handset can be. */
export type RoamingCountry = keyof typeof MOBILE_COUNTRY_CODES

/** All countries in which a handset can be. */
export const ROAMING_COUNTRIES = Object.keys(MOBILE_COUNTRY_CODES) as readonly RoamingCountry[]

/** The country as CAMARA device-roaming-status names it. */
export const wireCountry = (
  country: RoamingCountry,
): { readonly countryCode: number; readonly countryName: readonly string[] } => ({
  countryCode: MOBILE_COUNTRY_CODES[country],
  countryName: [country],
})
