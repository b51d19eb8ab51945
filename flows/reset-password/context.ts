import type { KnownIncident } from '../../src/core/flow/calls.ts'
import type { FlowInput, FlowOutput } from '../../src/core/flow/flow.ts'
import type { Var } from '../../src/core/text/texts.ts'
import type { PhoneNumber } from '../../src/core/text/phone-number.ts'
import type { Service } from '../../src/core/catalogue/service.ts'
import { toldIn } from '../../src/core/flow/known-contact.ts'
import type { Told } from '../../src/core/flow/known-contact.ts'

/** Where a link for a new password goes. */
export type Via = 'sms' | 'email-link'

/** What the flow knows. */
export interface Context {
  readonly service: Service
  readonly locale: string
  readonly incident: KnownIncident | null
  /** Too many wrong passwords: only a new one by SMS opens the cabinet. */
  readonly locked: boolean
  /** The SIM card of the number is in a phone nearby. */
  readonly simAtHand: boolean
  /** The number that was proved, for the link. */
  readonly phone: PhoneNumber | null
  /** What the customer wrote before they were asked. */
  readonly told: Told
  readonly via: Via
  readonly until: string | null
  /** A link was asked for in vain: it is not offered again. */
  readonly linkFailed: boolean
  /** Minutes after which a link may be asked for again. */
  readonly pauseMin: number
}

/** The answers that are buttons. */
export type Tap =
  | 'tell-me'
  | 'go-on'
  | 'forgot'
  | 'locked'
  | 'thrown-out'
  | 'not-open'
  | 'signed-in'
  | 'not-came'
  | 'no-sim'
  | 'other-way'
  | 'keyword'
  | 'form'
  | 'network'
  | 'social'
  | 'link'
  | 'hotline'
  | 'no-letter'
  | 'word-forgotten'
  | 'asks-password'
  | 'how'
  | 'to-sms'
  | 'to-email'
  | 'no'
  | 'set'
  | 'change'
  | 'later'
  | 'opened'
  | 'will-wait'
  | 'restored'

export type Events =
  | { readonly type: Tap }
  | { readonly type: 'locale'; readonly locale: string }
  | { readonly type: 'fixed'; readonly incident: string }

/** How a sub-flow ended; the one that asks for proof also says whose number was proved. */
export interface SubOutput extends FlowOutput {
  readonly proved?: boolean
  readonly phone?: PhoneNumber | null
}

export const begin = ({ service, locale, params }: FlowInput): Context => ({
  service,
  locale,
  incident: null,
  locked: false,
  simAtHand: true,
  phone: null,
  told: toldIn(params),
  via: 'sms',
  until: null,
  linkFailed: false,
  pauseMin: 0,
})

/** A fact that a service says yes or no to. */
export const has = ({ service }: Context, fact: string): boolean => service.facts[fact] === 'yes'

const yesNo = (value: boolean): Var => (value ? 'yes' : 'no')

/** Every variable that a text of this flow may use. */
export const vars: Readonly<Record<string, (context: Context) => Var>> = {
  kind: ({ incident }) => incident?.kind ?? 'incident',
  incidentText: ({ incident }) => incident?.text ?? 'none',
  until: ({ incident }) => incident?.endsAt ?? 'none',
  locked: ({ locked }) => yesNo(locked),
  sim: ({ simAtHand }) => yesNo(simAtHand),
  tries: ({ service }) => service.facts['sign-in-tries'] ?? '',
  smsButton: ({ service }) => service.facts['password-sms-button'] ?? '',
  exit: ({ service }) => service.facts['exit-button'] ?? '',
  idle: ({ service }) => service.facts['session-minutes'] ?? '',
  keyword: ({ service }) => service.facts['password-keyword'] ?? '',
  keywordNumber: ({ service }) => service.facts['password-keyword-number'] ?? '',
  lines: ({ service, locale }) =>
    service.hotlines.map(({ number, note }) => `${number} (${note[locale] ?? ''})`).join('\n') || 'none',
  phone: ({ phone }) => phone ?? '',
  via: ({ via }) => via,
  linkUntil: ({ until }) => until ?? 'none',
  pause: ({ pauseMin }) => pauseMin,
}
