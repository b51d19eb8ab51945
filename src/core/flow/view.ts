import type { TextVar } from '../text/texts.ts'
import type { PictureName } from './phone-picture.ts'
import type { StatementName } from './statement.ts'

/**
 * Kinds of input that a view accepts besides its buttons. Each reaches the machine as an event of that type: `file` as
 * `{ type: 'file', file, name }`, where `file` is passed to a call unchanged; `secret` (a code word) as
 * `{ type: 'secret', secret }`, a reference; `stranger` (a contact card of somebody else, which proves nothing) as
 * `{ type: 'stranger', phone }`; `mask` (digits of a number with `%` and `_`) as `{ type: 'mask', mask }`, normalized
 * but not validated.
 */
const inputs = ['phone', 'contact', 'stranger', 'email', 'code', 'text', 'file', 'secret', 'mask'] as const

/** One of {@link inputs}. */
export type Input = (typeof inputs)[number]

/**
 * A statement that answers a view's question, so that a customer who has said it is not asked. `statement` is one of
 * the names in `statement.ts`; its values stand for events of the view.
 */
export interface KnownAnswer {
  readonly statement: StatementName
  /** Event of each value, in both directions: a press of that button is kept as the statement. */
  readonly answers?: Readonly<Record<string, string>>
  /** Event of values that pass the question by without being its answer, such as `cannot`. */
  readonly passes?: Readonly<Record<string, string>>
  /** Input that takes the value itself: a number, an address, digits, or an item of the list. */
  readonly input?: 'phone' | 'email' | 'mask' | 'choose'
  /** For a question about the last hours: the statement answers it only if it names a time within so many. */
  readonly withinHours?: number
}

/**
 * View of a state, kept in its `meta`. A pure value: it can be shown again at any time and checked without running the
 * machine.
 */
export interface View {
  /** Fluent message of the question. */
  readonly ask?: string
  /** Events offered as buttons, in order. An event whose guard refuses it now gets no button. */
  readonly buttons?: readonly string[]
  /** List of the flow (search results, services): each item is a button that sends `{ type: 'choose', id }`. */
  readonly list?: string
  /**
   * Link of the flow that is offered as a button above the others; none while the link gives no address. Its label is
   * the attribute of that name.
   */
  readonly link?: string
  /** Inputs accepted besides the buttons. */
  readonly accepts?: readonly Input[]
  /** Offers to share the own contact, by a reply keyboard in a message of its own. */
  readonly share?: boolean
  /** Fluent message shown while a call of this state is slow. */
  readonly wait?: string
  /** The question replaces the previous one in the same message (details, running clocks). */
  readonly inPlace?: boolean
  /** Messages of the customer go to the agents. */
  readonly relay?: boolean
  /** Statements that answer the question. Never of a question whose answer changes something at the operator. */
  readonly knows?: KnownAnswer | readonly KnownAnswer[]
  /**
   * The text instructs by the kind of phone (`$phoneKind`): while it is unknown, the customer is asked for it first,
   * once.
   */
  readonly byPhone?: boolean
  /** Picture that is sent above the instructions, once in a conversation. */
  readonly picture?: PictureName
  /** Guesses at a secret are not taken here any more: words that fit nothing are deleted, for they may be one. */
  readonly guarded?: boolean
  /**
   * Thanks and feelings are an answer here: the customer is asked what they think. Elsewhere they are said beside the
   * question.
   */
  readonly takesRemarks?: boolean
  /** The matter is settled in this state: the customer gets no reminder. */
  readonly quiet?: boolean
}

/**
 * Entry of a list. `id` goes to the machine; the label is plain text, or a Fluent message of this flow or of `flow`,
 * with `vars` of this entry beside those of the flow.
 */
export interface ListItem {
  readonly id: string
  readonly label:
    | { readonly text: string }
    | { readonly message: string; readonly flow?: string; readonly vars?: Readonly<Record<string, TextVar>> }
}

/** Navigation that every view offers besides its own buttons; `take-up` (resume) only while a flow is suspended. */
export const navigations = ['back', 'menu', 'person', 'wake', 'take-up'] as const
export type Navigation = (typeof navigations)[number]
