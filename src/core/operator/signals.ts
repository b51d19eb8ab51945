import type { CallContext } from './request-context.ts'
import type { CalendarDate, DateTime, PhoneNumber } from '../text/phone-number.ts'

export interface AboutNumber {
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

/** CAMARA subscription-status 0.1.0. */
export interface SubscriptionStatus {
  readonly voiceSmsIn: 'active' | 'suspended'
  readonly voiceSmsOut: 'active' | 'suspended'
  readonly dataService: 'active' | 'suspended' | 'throttled'
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

export interface IdentityMatchRequest extends AboutNumber {
  readonly idDocument?: string
  readonly name?: string
  readonly birthdate?: CalendarDate
  readonly email?: string
}

/** CAMARA kyc-match 0.4.0: each attribute's verdict, and scores of 0..100. */
export type IdentityMatch = Readonly<Record<string, 'true' | 'false' | 'not_available' | number>>

/** A swap within the last `maxAge` hours, 1..2400, by default 240. */
export interface SwapCheckRequest extends AboutNumber {
  readonly maxAge?: number
}

/**
 * What the network knows about a number. All read-only; each may be missing (NOT_IMPLEMENTED), and is then unknown evidence.
 * All need proof of the number (see `provesNumber`), or PERMISSION_DENIED without asking the operator.
 */
export interface SignalsPort {
  reachability(req: AboutNumber, ctx: CallContext): Promise<Reachability>
  roaming(req: AboutNumber, ctx: CallContext): Promise<Roaming>
  subscriptionStatus(req: AboutNumber, ctx: CallContext): Promise<SubscriptionStatus>
  simSwapCheck(req: SwapCheckRequest, ctx: CallContext): Promise<{ readonly swapped: boolean }>
  simSwapDate(req: AboutNumber, ctx: CallContext): Promise<SimSwapDate>
  deviceSwapCheck(req: SwapCheckRequest, ctx: CallContext): Promise<{ readonly swapped: boolean }>
  /** True when the holder changed after the date, or when nobody held the number on it (CAMARA number-recycling 0.2.0). */
  numberRecycling(
    req: AboutNumber & { readonly specifiedDate: CalendarDate },
    ctx: CallContext,
  ): Promise<{ readonly phoneNumberRecycled: boolean }>
  /** At least one entry. Ask before every voice code: forwarded calls give the code away. */
  callForwarding(req: AboutNumber, ctx: CallContext): Promise<readonly CallForwardingSignal[]>
  tenure(req: AboutNumber & { readonly tenureDate: CalendarDate }, ctx: CallContext): Promise<Tenure>
  identityMatch(req: IdentityMatchRequest, ctx: CallContext): Promise<IdentityMatch>
}
