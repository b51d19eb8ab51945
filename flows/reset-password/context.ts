import { readKnownContact } from '../../src/core/flow/flow-kit.ts'
import type {
  FlowInput,
  FlowOutput,
  KnownIncident,
  PhoneNumber,
  Service,
  KnownContact,
  TextVar,
} from '../../src/core/flow/flow-kit.ts'

/** Destination of a link for a new password. */
export type Via = 'sms' | 'email-link'

/** Context of the flow. */
export interface Context {
  readonly service: Service
  readonly locale: string
  readonly incident: KnownIncident | null
  /** True after too many wrong passwords: only a new one by SMS opens the cabinet. */
  readonly locked: boolean
  /** True when the SIM card of the number is in a phone at hand. */
  readonly simAtHand: boolean
  /** Proved number, for the link. */
  readonly phone: PhoneNumber | null
  /** Contact that the customer wrote before being asked. */
  readonly told: KnownContact
  readonly via: Via
  readonly until: string | null
  /** True when a link was requested and failed: it is not offered again. */
  readonly linkFailed: boolean
  /** Minutes until a link may be requested again. */
  readonly pauseMin: number
}

/** Events of the buttons. */
type Tap =
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

/** Output of a sub-flow; `prove` also gives the proved number. */
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
  told: readKnownContact(params),
  via: 'sms',
  until: null,
  linkFailed: false,
  pauseMin: 0,
})

/** Reads a yes/no fact of the service. */
export const has = ({ service }: Context, fact: string): boolean => service.facts[fact] === 'yes'

const yesNo = (value: boolean): TextVar => (value ? 'yes' : 'no')

/** Variables of this flow's texts. */
export const vars: Readonly<Record<string, (context: Context) => TextVar>> = {
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
