import type { CallContext, MutatingContext } from './request-context.ts'
import type { NumberCategory } from './numbers.ts'
import type { DateTime, PhoneNumber } from '../text/phone-number.ts'

/** A number is wanted in place of `phoneNumber`; the mask is as in `numbers.search`. */
export interface ApplyForNumber {
  readonly phoneNumber: PhoneNumber
  readonly mask: string
  readonly category: NumberCategory | null
}

/** A request for a number: accepted when a fitting one is free, or refused by the operator's people. */
export interface Application {
  readonly applicationId: string
  readonly state: 'received' | 'accepted' | 'refused' | 'withdrawn'
  readonly updatedAt: DateTime
  readonly reason: string | null
  /** The number that an accepted application is about. */
  readonly offered: PhoneNumber | null
}

/** Requests for numbers that are not free now, judged by the operator's people. */
export interface ApplicationsPort {
  submit(req: ApplyForNumber, ctx: MutatingContext): Promise<Application>
  get(req: { readonly applicationId: string }, ctx: CallContext): Promise<Application>
  withdraw(req: { readonly applicationId: string; readonly reason: string }, ctx: MutatingContext): Promise<Application>
}
