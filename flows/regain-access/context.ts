import type { Finding } from '../../src/core/flow/brief.ts'
import type { FlowInput } from '../../src/core/flow/flow.ts'
import type { Var } from '../../src/core/text/texts.ts'
import type { Service } from '../../src/core/catalogue/service.ts'
import { toldIn } from '../../src/core/flow/known-contact.ts'
import type { Told } from '../../src/core/flow/known-contact.ts'

/** Which of the customer's numbers is meant: the one they had, or the one they have now. */
export type Which = 'old' | 'new'

/** Where the way was barred, for the request that is left with a person. */
export type Reason =
  | 'no-email'
  | 'no-sign-in-page'
  | 'link-broken'
  | 'code-word-forgotten'
  | 'password-refused'
  | 'sign-in-fails'

/** What the flow knows. */
export interface Context {
  readonly service: Service
  /** What the customer wrote before they were asked; whether the number is the old one or the new one is not known. */
  readonly told: Told
  /** The number that the customer's Telegram sits on. */
  readonly telegram: Which
  /** What still opens the account: the old number, a device that is signed in, or nothing. */
  readonly access: 'number' | 'session' | 'none'
  /** The number that the code or the password is awaited on. */
  readonly which: Which
  readonly reason: Reason
}

/** The answers that are buttons. */
export type Tap =
  | 'how'
  | 'skip'
  | 'on-new'
  | 'on-old'
  | 'moved'
  | 'later'
  | 'number-works'
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
  told: toldIn(params),
  telegram: 'new',
  access: 'none',
  which: 'new',
  reason: 'sign-in-fails',
})

/** Whether the customer signs in by the number itself, each number having an account of its own. */
export const isByNumber = ({ service }: Context): boolean => service.facts['sign-in-by'] === 'number'

/** What a person should know, in one line. */
export const summaryOf = ({ reason, access, telegram }: Context): string =>
  `regain-access: ${reason}; still open: ${access}; Telegram on the ${telegram} number`

/** What agents read of it. */
export const briefOf = ({ access, telegram }: Context): readonly Finding[] => [
  { name: 'access', value: access },
  { name: 'telegram', value: telegram },
]

/** Every variable that a text of this flow may use; all of them are words to select by. */
export const vars: Readonly<Record<string, (context: Context) => Var>> = {
  telegram: ({ telegram }) => telegram,
  access: ({ access }) => access,
  told: ({ told }) => told.email ?? 'none',
  which: ({ which }) => which,
  signInBy: ({ service }) => service.facts['sign-in-by'] ?? '',
  asks: ({ service }) => service.facts['support-asks'] ?? '',
}
