import type { ErrorCode } from './error-code.ts'
import type { Order } from './orders.ts'
import type { CalendarDate, PhoneNumber } from '../text/phone-number.ts'

/** Pause of a line. `from` null: now; `until` null: until it is resumed. */
export interface PauseLine {
  readonly phoneNumber: PhoneNumber
  readonly from: CalendarDate | null
  readonly until: CalendarDate | null
}

/** Block of a line, with the reason. */
export interface BlockLine {
  readonly phoneNumber: PhoneNumber
  readonly reason: 'lost' | 'stolen' | 'fraud' | 'other'
}

/** A line and its new name. */
export interface LineName {
  readonly phoneNumber: PhoneNumber
  readonly name: string
}

/** Outcome of one row of a list; `code` is null when the line was renamed. */
interface RenameOutcome {
  readonly phoneNumber: PhoneNumber
  readonly code: ErrorCode | null
}

/** Destinations of forwarded calls (3GPP TS 22.082); null: not forwarded. */
export interface ForwardingRules {
  readonly unconditional: PhoneNumber | null
  readonly busy: PhoneNumber | null
  readonly notReachable: PhoneNumber | null
  readonly noAnswer: PhoneNumber | null
}

/** Voicemail of a line. */
export interface Voicemail {
  readonly enabled: boolean
  /** Address for copies of messages; null: none. */
  readonly email: string | null
}

/** Result of one order that renames many lines. */
export interface Renaming {
  readonly order: Order
  readonly outcomes: readonly RenameOutcome[]
}
