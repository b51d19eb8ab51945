/** What became of the wish for a person. `opensAt` is RFC 3339; `waitMin` null when nobody knows; `isOpen`: they wait already. */
export type Asked =
  /** This company has no desk: there are the hotlines and a request. */
  | { readonly kind: 'none' }
  | { readonly kind: 'waiting'; readonly place: number; readonly waitMin: number | null; readonly isOpen?: true }
  /** Our people are away: what is written meanwhile is kept for them. */
  | { readonly kind: 'away'; readonly opensAt: string; readonly isOpen?: true }

/** What flows ask of the desk. */
export interface DeskCalls {
  /** What a customer may expect who asks for a person now: the place they would have. */
  readonly 'desk.look': { readonly input: Readonly<Record<string, never>>; readonly output: Asked }
  /** Opens a talk, or gives the place of the one that is open. `words` is what the customer wrote, secrets covered. */
  readonly 'desk.ask': { readonly input: { readonly reason: string; readonly words: string }; readonly output: Asked }
  /** The customer does not wait any longer. */
  readonly 'desk.leave': { readonly input: Readonly<Record<string, never>>; readonly output: null }
  /** How good the last talk was, 1 to 5, and in which words; given again, the last one counts. */
  readonly 'desk.score': { readonly input: { readonly score: number; readonly words: string }; readonly output: null }
  /** Everything that was said to our people, and everything known of this customer, is gone. */
  readonly 'customer.forget': { readonly input: Readonly<Record<string, never>>; readonly output: null }
}
