import type { PhoneNumber } from '../text/phone-number.ts'

/** Reference to an account: its id, or a number that may belong to nobody. */
export type AccountReference = { readonly customerId: string } | { readonly phoneNumber: PhoneNumber }

/** Grounds for a password reset: the token of a correct code word, or a validated code. Each works once. */
export type ResetGrounds = { readonly recoveryToken: string } | { readonly authenticationId: string }
