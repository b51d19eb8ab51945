import type { CalendarDate, DateTime, PhoneNumber } from '../text/phone-number.ts'

/** Query about a phone number. */
export interface NumberQuery {
  readonly phoneNumber: PhoneNumber
}

/** CAMARA device-reachability-status 1.1.0. `DATA` alone says nothing about SMS. */
export interface Reachability {
  readonly reachable: boolean
  readonly connectivity: readonly ('DATA' | 'SMS')[]
  readonly lastStatusTime: DateTime
}

/** CAMARA device-roaming-status 1.1.0; `countryCode` is the mobile country code (ITU-T E.212). */
export interface Roaming {
  readonly roaming: boolean
  readonly countryCode?: number
  readonly countryName?: readonly string[]
  readonly lastStatusTime: DateTime
}

/** CAMARA subscription-status 0.1.0; null for a state that this version of the program does not know. */
export interface SubscriptionStatus {
  readonly voiceSmsIn: 'active' | 'suspended' | null
  readonly voiceSmsOut: 'active' | 'suspended' | null
  readonly dataService: 'active' | 'suspended' | 'throttled' | null
}

/** CAMARA sim-swap 2.1.0; a null date with `monitoredPeriod` (days) means: no swap within that window. */
export interface SimSwapDate {
  readonly latestSimChange: DateTime | null
  readonly monitoredPeriod?: number
}

/** CAMARA call-forwarding-signal 0.4.0; none is `inactive`. */
export type CallForwardingSignal =
  | 'inactive'
  | 'unconditional'
  | 'conditional_busy'
  | 'conditional_not_reachable'
  | 'conditional_no_answer'

/** CAMARA kyc-tenure 0.2.0. */
export interface Tenure {
  readonly tenureDateCheck: boolean
  readonly contractType?: 'PAYG' | 'PAYM' | 'Business'
}

/** Personal data to compare with the record of the number (CAMARA kyc-match 0.4.0). */
export interface IdentityMatchRequest extends NumberQuery {
  readonly idDocument?: string
  readonly name?: string
  readonly birthdate?: CalendarDate
  readonly email?: string
}

/** CAMARA kyc-match 0.4.0: each attribute's verdict, and scores of 0..100. */
export type IdentityMatch = Readonly<Record<string, 'true' | 'false' | 'not_available' | number>>

/** A swap within the last `maxAge` hours, 1..2400, by default 240. */
export interface SwapCheckRequest extends NumberQuery {
  readonly maxAge?: number
}
