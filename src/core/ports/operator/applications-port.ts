import type { ApplyForNumber, Application } from '../../operator/applications.ts'
import type { MutatingContext, CallContext } from '../../operator/request-context.ts'

/** Applications for numbers that are not free now; the operator's people decide on them. */
export interface ApplicationsPort {
  submit(req: ApplyForNumber, ctx: MutatingContext): Promise<Application>
  get(req: { readonly applicationId: string }, ctx: CallContext): Promise<Application>
  withdraw(req: { readonly applicationId: string; readonly reason: string }, ctx: MutatingContext): Promise<Application>
}
