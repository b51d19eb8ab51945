import type { CallContext } from '../../operator/request-context.ts'
import type {
  NumberQuery,
  Reachability,
  Roaming,
  SubscriptionStatus,
  SwapCheckRequest,
  SimSwapDate,
  CallForwardingSignal,
  Tenure,
  IdentityMatchRequest,
  IdentityMatch,
} from '../../operator/signals.ts'
import type { CalendarDate } from '../../text/phone-number.ts'

/**
 * Facts of the network about a number. All methods only read. Any may be missing (NOT_IMPLEMENTED); its evidence is
 * then unknown. All need proof of the number (see `provesNumber`), else they reject with PERMISSION_DENIED without
 * calling the operator.
 */
export interface SignalsPort {
  reachability(req: NumberQuery, ctx: CallContext): Promise<Reachability>
  roaming(req: NumberQuery, ctx: CallContext): Promise<Roaming>
  subscriptionStatus(req: NumberQuery, ctx: CallContext): Promise<SubscriptionStatus>
  simSwapCheck(req: SwapCheckRequest, ctx: CallContext): Promise<{ readonly swapped: boolean }>
  simSwapDate(req: NumberQuery, ctx: CallContext): Promise<SimSwapDate>
  deviceSwapCheck(req: SwapCheckRequest, ctx: CallContext): Promise<{ readonly swapped: boolean }>
  /**
   * True when the holder changed after the date, or when nobody held the number on it (CAMARA number-recycling 0.2.0).
   */
  numberRecycling(
    req: NumberQuery & { readonly specifiedDate: CalendarDate },
    ctx: CallContext,
  ): Promise<{ readonly phoneNumberRecycled: boolean }>
  /** Gives at least one entry. Check before every voice code: a forwarded call would give the code away. */
  callForwarding(req: NumberQuery, ctx: CallContext): Promise<readonly CallForwardingSignal[]>
  tenure(req: NumberQuery & { readonly tenureDate: CalendarDate }, ctx: CallContext): Promise<Tenure>
  identityMatch(req: IdentityMatchRequest, ctx: CallContext): Promise<IdentityMatch>
}
