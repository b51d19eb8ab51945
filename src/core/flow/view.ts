/**
 * What may be typed or sent at a view besides its buttons. Each arrives at the machine as an event of that type: `file` as
 * `{ type: 'file', file, name }`, where `file` goes to a call as it is; `secret` (a code word) as `{ type: 'secret', secret }`, a reference;
 * `mask` (digits of a number with `%` and `_`) as `{ type: 'mask', mask }`, its signs read but not judged.
 */
export const inputs = ['phone', 'contact', 'email', 'code', 'text', 'file', 'secret', 'mask'] as const
export type Input = (typeof inputs)[number]

/**
 * What a state shows: the `meta` of a statechart's state. A pure value, so that it can be shown again at any time and checked
 * without running the machine.
 */
export interface View {
  /** The Fluent message that is asked. */
  readonly ask?: string
  /** Events offered as buttons, in order; one that the present state would not accept (a guard says no) is left out. */
  readonly buttons?: readonly string[]
  /** A list of the flow (search results, services): each item is a button that sends `{ type: 'choose', id }`. */
  readonly list?: string
  /** What may be typed or sent. */
  readonly accepts?: readonly Input[]
  /** Offers the own contact by a reply keyboard, as a message of its own. */
  readonly share?: boolean
  /** Told while a call of this state is slow (a Fluent message). */
  readonly wait?: string
  /** The question takes the place of the one before it, in the same message (details, running clocks). */
  readonly inPlace?: boolean
  /** What the customer writes and sends here is for the agents. */
  readonly relay?: boolean
  /** This state is an end of the conversation's matter: nobody is reminded of it. */
  readonly quiet?: boolean
}

/** An entry of a list: `id` goes to the machine; the label is a text of our own data, or a Fluent message of the flow, or of another. */
export interface ListItem {
  readonly id: string
  readonly label: { readonly text: string } | { readonly message: string; readonly flow?: string }
}

/** Ways that every view has besides its own buttons; `take-up` while there is something to be taken up. */
export const ways = ['back', 'menu', 'person', 'wake', 'take-up'] as const
export type Way = (typeof ways)[number]
