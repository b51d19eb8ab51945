import type { CallContext, MutatingContext } from './request-context.ts'
import type { ErrorCode } from './operator-error.ts'
import type { Order } from './orders.ts'
import type { CalendarDate, PhoneNumber } from '../text/phone-number.ts'

/** A pause: null for from now on, or until it is resumed. */
export interface PauseLine {
  readonly phoneNumber: PhoneNumber
  readonly from: CalendarDate | null
  readonly until: CalendarDate | null
}

/** A block, and why. */
export interface BlockLine {
  readonly phoneNumber: PhoneNumber
  readonly reason: 'lost' | 'stolen' | 'fraud' | 'other'
}

/** A line and the name it is to have. */
export interface LineName {
  readonly phoneNumber: PhoneNumber
  readonly name: string
}

/** How one row of a list went; null when it was renamed. */
export interface RenameOutcome {
  readonly phoneNumber: PhoneNumber
  readonly code: ErrorCode | null
}

/** Where calls go instead (3GPP TS 22.082); null is off. */
export interface ForwardingRules {
  readonly unconditional: PhoneNumber | null
  readonly busy: PhoneNumber | null
  readonly notReachable: PhoneNumber | null
  readonly noAnswer: PhoneNumber | null
}

/** The voicemail of a line. */
export interface Voicemail {
  readonly enabled: boolean
  /** Where a copy of each message goes; null is nowhere. */
  readonly email: string | null
}

/** Many lines renamed by one order. */
export interface Renaming {
  readonly order: Order
  readonly outcomes: readonly RenameOutcome[]
}

/**
 * A line's own switches. Each may be missing; the flow then says how to do it oneself. The subject must have proved the number by more
 * than a shared contact, or be an administrator: the operator then says whether the line is of their company.
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
