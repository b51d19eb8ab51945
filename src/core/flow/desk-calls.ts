import type { PhoneNumber } from '../text/phone-number.ts'

/**
 * Answer to a customer who asks for a person. `waitMin` is null when unknown; `opensAt` is RFC 3339; `isOpen`: a talk
 * is open already.
 */
export type DeskAvailability =
  /** The product runs without a desk: the flow offers hotlines and a ticket. */
  | { readonly kind: 'none' }
  | { readonly kind: 'waiting'; readonly place: number; readonly waitMin: number | null; readonly isOpen?: true }
  /** Outside desk hours: messages written meanwhile are kept for the agents. */
  | { readonly kind: 'away'; readonly opensAt: string; readonly isOpen?: true }
  /** Within desk hours, but no agent is on shift: nothing can be promised. */
  | { readonly kind: 'unstaffed'; readonly isOpen?: true }

/** Calls of flows to the desk. */
export interface DeskCalls {
  /** Gives the queue position that the customer would get now. Opens nothing. */
  readonly 'desk.look': { readonly input: Readonly<Record<string, never>>; readonly output: DeskAvailability }
  /** Opens a talk, or gives the queue position of the open one. `words` is the customer's text, secrets covered. */
  readonly 'desk.ask': {
    readonly input: { readonly reason: string; readonly words: string }
    readonly output: DeskAvailability
  }
  /**
   * Shows the agent of the open talk the number that the customer has just proved; PERMISSION_DENIED when none is
   * proved.
   */
  readonly 'desk.note-proof': { readonly input: Readonly<Record<string, never>>; readonly output: null }
  /** Takes the customer out of the queue. */
  readonly 'desk.leave': { readonly input: Readonly<Record<string, never>>; readonly output: null }
  /** Rates the last talk: 1 to 5 and a comment. A later rating replaces an earlier one. */
  readonly 'desk.score': { readonly input: { readonly score: number; readonly words: string }; readonly output: null }
  /**
   * Weighs whether the customer may have all that is kept about them: a fresh code to the number that is the chat's own
   * contact. The answer makes the file leave. QUOTA_EXCEEDED when it was sent too often.
   */
  readonly 'customer.export': {
    readonly input: { readonly service: string; readonly phone: PhoneNumber }
    readonly output: null
  }
  /** Erases the customer's talks and all that is known of the customer. */
  readonly 'customer.forget': { readonly input: Readonly<Record<string, never>>; readonly output: null }
}
