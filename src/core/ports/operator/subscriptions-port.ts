import type { MutatingContext } from '../../operator/request-context.ts'
import type { DateTime, PhoneNumber } from '../../text/phone-number.ts'

/** Things that an operator tells of a number: its phone can get SMS again, or its SIM card was changed. */
export type WatchedChange = 'reachability' | 'simSwap'

/**
 * Subscriptions to changes of a number (CAMARA device-reachability-status-subscriptions 0.8.0, sim-swap-subscriptions
 * 0.3.0). They need proof of the number.
 */
export interface SubscriptionsPort {
  /**
   * Asks to be told once at `sink`, an address that only the operator knows, until `until`. Gives the id of the
   * subscription.
   */
  begin(
    req: {
      readonly change: WatchedChange
      readonly phoneNumber: PhoneNumber
      readonly sink: string
      readonly until: DateTime
    },
    ctx: MutatingContext,
  ): Promise<string>
  /** Ends a subscription; one that is over already is ended too. */
  end(req: { readonly change: WatchedChange; readonly subscription: string }, ctx: MutatingContext): Promise<void>
}
