import { readKnownContact } from '../../src/core/flow/flow-kit.ts'
import type { Finding, FlowInput, Service, KnownContact, TextVar } from '../../src/core/flow/flow-kit.ts'

/** One of the customer's numbers: the one they had, or the one they have now. */
export type Which = 'old' | 'new'

/** Step that failed, for the ticket that a person gets. */
export type Reason =
  | 'no-email'
  | 'no-sign-in-page'
  | 'link-broken'
  | 'code-word-forgotten'
  | 'password-refused'
  | 'sign-in-fails'

/** Context of the flow. */
export interface Context {
  readonly service: Service
  /** Contact that the customer wrote before being asked; its number may be the old one or the new one. */
  readonly told: KnownContact
  /** Number of the customer's Telegram account. */
  readonly telegram: Which
  /** Access that still works: the old number, a signed-in device, or nothing. */
  readonly access: 'number' | 'session' | 'none'
  /** Number to which the code or the password comes. */
  readonly which: Which
  readonly reason: Reason
}

/** Events of the buttons. */
type Tap =
  | 'how'
  | 'skip'
  | 'on-new'
  | 'on-old'
  | 'moved'
  | 'later'
  | 'number-works'
  | 'number-gone'
  | 'signed-in'
  | 'neither'
  | 'changed'
  | 'no-code'
  | 'fails'
  | 'to-new'
  | 'to-old'
  | 'opens'
  | 'no-access'
  | 'letter-came'
  | 'no-letter'
  | 'no-page'
  | 'confirmed'
  | 'link-broken'
  | 'requested'
  | 'set'
  | 'refused'
  | 'signs-in'
  | 'wrong-password'
  | 'new-password'
  | 'something-else'
  | 'signed-out'
  | 'password-came'
  | 'old-cabinet'
  | 'works'
  | 'lost'
  | 'word-forgotten'
  | 'ready'

export interface Events {
  readonly type: Tap
}

export const begin = ({ service, params }: FlowInput): Context => ({
  service,
  told: readKnownContact(params),
  telegram: 'new',
  access: 'none',
  which: 'new',
  reason: 'sign-in-fails',
})

/** True when customers sign in by the number itself, so that each number has its own account. */
export const isByNumber = ({ service }: Context): boolean => service.facts['sign-in-by'] === 'number'

/** Summary for a person, in one line. */
export const summaryOf = ({ reason, access, telegram }: Context): string =>
  `regain-access: ${reason}; still open: ${access}; Telegram on the ${telegram} number`

/** Findings for the agent's card. */
export const briefOf = ({ access, telegram }: Context): readonly Finding[] => [
  { name: 'access', value: access },
  { name: 'telegram', value: telegram },
]

/** Variables of this flow's texts; all of them are words for Fluent selectors. */
export const vars: Readonly<Record<string, (context: Context) => TextVar>> = {
  telegram: ({ telegram }) => telegram,
  access: ({ access }) => access,
  told: ({ told }) => told.email ?? 'none',
  which: ({ which }) => which,
  signInBy: ({ service }) => service.facts['sign-in-by'] ?? '',
  asks: ({ service }) => service.facts['support-asks'] ?? '',
}
