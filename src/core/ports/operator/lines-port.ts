import type { PauseLine, BlockLine, LineName, Renaming, ForwardingRules, Voicemail } from '../../operator/lines.ts'
import type { Order } from '../../operator/orders.ts'
import type { MutatingContext, CallContext } from '../../operator/request-context.ts'
import type { PhoneNumber } from '../../text/phone-number.ts'

/**
 * Switches of a line. Any may be missing; the flow then explains how to do it by hand. The subject must have proved the
 * number by more than a shared contact, or be an administrator: the operator then checks that the line belongs to their
 * company.
 */
export interface LinesPort {
  pause(req: PauseLine, ctx: MutatingContext): Promise<Order>
  resume(req: { readonly phoneNumber: PhoneNumber }, ctx: MutatingContext): Promise<Order>
  block(req: BlockLine, ctx: MutatingContext): Promise<Order>
  unblock(req: { readonly phoneNumber: PhoneNumber }, ctx: MutatingContext): Promise<Order>
  rename(req: LineName, ctx: MutatingContext): Promise<Order>
  renameMany(req: { readonly items: readonly LineName[] }, ctx: MutatingContext): Promise<Renaming>
  getForwarding(req: { readonly phoneNumber: PhoneNumber }, ctx: CallContext): Promise<ForwardingRules>
  setForwarding(
    req: { readonly phoneNumber: PhoneNumber; readonly rules: ForwardingRules },
    ctx: MutatingContext,
  ): Promise<Order>
  getVoicemail(req: { readonly phoneNumber: PhoneNumber }, ctx: CallContext): Promise<Voicemail>
  setVoicemail(
    req: { readonly phoneNumber: PhoneNumber; readonly voicemail: Voicemail },
    ctx: MutatingContext,
  ): Promise<Order>
}
