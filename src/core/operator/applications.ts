import type { CallContext, MutatingContext } from './context.ts'
import type { DateTime, PhoneNumber } from './scalars.ts'

export interface ApplyForNumber {
  readonly companyId: string | null
  readonly reservationId: string | null
  readonly contactNumber: PhoneNumber
  readonly note: string
}

/** A request for a number that the operator's people decide on. */
export interface Application {
  readonly applicationId: string
  readonly state: 'received' | 'accepted' | 'refused' | 'withdrawn'
  readonly updatedAt: DateTime
  readonly reason: string | null
}

export interface ApplicationsPort {
  submit(req: ApplyForNumber, ctx: MutatingContext): Promise<Application>
  get(req: { readonly applicationId: string }, ctx: CallContext): Promise<Application>
  withdraw(req: { readonly applicationId: string, readonly reason: string }, ctx: MutatingContext): Promise<Application>
}
