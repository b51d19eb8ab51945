import { proofsFor } from '../../src/core/flow/flow-kit.ts'
import type {
  CodeChannel,
  DateTime,
  FlowInput,
  FlowOutput,
  PhoneNumber,
  Proof,
  SentCode,
  Service,
  TextVar,
} from '../../src/core/flow/flow-kit.ts'

/** A page by which the network proves the number, and how long it is good. */
interface NetworkOffer {
  readonly id: string
  readonly url: string
  readonly lifeSec: number
}

/** Context of the flow. */
export interface Context {
  readonly service: Service
  readonly locale: string
  /** Action of the service's policy that needs proof. */
  readonly action: string
  /** Detail of the action that the message with the code names, such as the new number; null when it has none. */
  readonly object: string | null
  /** Number that the action is about; null: any of the customer's own. */
  readonly phone: PhoneNumber | null
  /** Number to prove: the same one, or the administrator's own. */
  readonly to: PhoneNumber | null
  /** Number that the customer wrote before; offered at the question for one. */
  readonly told: PhoneNumber | null
  /** True to say nothing when the proof exists already. */
  readonly quiet: boolean
  /** True when the customer named the number here, and may name another one. */
  readonly named: boolean
  /** True when the number came as the own contact, so that it may be called. */
  readonly shared: boolean
  readonly missing: readonly Proof[]
  /** Proof given last; when it is missing again, it was not sufficient. */
  readonly given: Proof | null
  readonly until: DateTime | null
  /** Page that leads to the operator's, whose network proves the number; null: there is none now. */
  readonly link: NetworkOffer | null
  /** True when the network may be asked, and was not asked yet. */
  readonly byNetwork: boolean
  readonly askedNetwork: boolean
  readonly channel: CodeChannel
  readonly sent: SentCode | null
  readonly checksLeft: number
  readonly wordsLeft: number
  /** Count of pauses required before another code. */
  readonly hurried: number
  /** Seconds of the present timer. */
  readonly waitSec: number
}

/** Events of the buttons. */
type Tap =
  | 'told'
  | 'mine'
  | 'other-number'
  | 'not-came'
  | 'send'
  | 'by-code'
  | 'voice'
  | 'look'
  | 'leave'
  | 'by-word'
  | 'forgotten'
  | 'again'
  | 'it-was-me'
  | 'not-me'
  | 'understood'

export type Events =
  | { readonly type: Tap }
  | { readonly type: 'contact' | 'phone'; readonly phone: PhoneNumber }
  | { readonly type: 'network-proved' | 'network-failed' | 'network-over'; readonly id: string }
  | { readonly type: 'code'; readonly code: string }
  | { readonly type: 'secret'; readonly secret: string }
  | { readonly type: 'locale'; readonly locale: string }

/** Output: whether the action is allowed, until when, and the proved number. */
export interface ProveOutput extends FlowOutput {
  readonly proved: boolean
  readonly until: DateTime | null
  readonly phone: PhoneNumber | null
}

const textIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** True when an administrator is required, who proves their own number and not the one that the action is about. */
export const isForAdministrator = ({ service, action }: Pick<Context, 'service' | 'action'>): boolean =>
  proofsFor(service.proofs, action).includes('administrator')

/**
 * Gives the tries of a code word: one less without other proof, since the last try of a day is kept for customers who
 * proved the number.
 */
const wordTries = ({ service, action }: Pick<Context, 'service' | 'action'>): number => {
  const needed = proofsFor(service.proofs, action)
  const byWordAlone = needed.length > 0 && needed.every((proof) => proof === 'code-word')
  return Math.max(1, service.limits.wordTries - (byWordAlone ? 1 : 0))
}

/**
 * Makes the context. `params.action`: action that needs proof; `params.phone`: number that it is about, if any;
 * `params.told`: a number that was only written, since an administrator may write that of another person's line.
 */
export const begin = ({ service, locale, params }: FlowInput): Context => {
  const action = textIn(params['action']) ?? ''
  const phone = textIn(params['phone'])
  const administrators = isForAdministrator({ service, action })
  return {
    service,
    locale,
    action,
    object: textIn(params['object']),
    phone,
    to: administrators ? null : phone,
    told: administrators ? null : textIn(params['told']),
    quiet: params['quiet'] === true,
    named: false,
    shared: false,
    missing: [],
    given: null,
    until: null,
    link: null,
    byNetwork: false,
    askedNetwork: false,
    channel: 'sms',
    sent: null,
    checksLeft: service.codes.checks,
    wordsLeft: wordTries({ service, action }),
    hurried: 0,
    waitSec: service.waitSec,
  }
}

/** Takes a number that the customer has just given. */
export const namedNumber = (context: Context, phone: PhoneNumber, shared: boolean): Partial<Context> => ({
  to: phone,
  named: true,
  shared,
  given: null,
  link: null,
  askedNetwork: false,
  sent: null,
  hurried: 0,
  checksLeft: context.service.codes.checks,
  phone: isForAdministrator(context) ? context.phone : (context.phone ?? phone),
})

export const output =
  (end: FlowOutput['end'], proved: boolean) =>
  ({ context }: { readonly context: Context }): ProveOutput => ({
    end,
    proved,
    until: proved ? context.until : null,
    phone: proved ? (context.to ?? context.phone) : null,
  })

const WORDY_SEC = 90
const LONG_SEC = 7_200

/** Variables of this flow's texts. */
export const vars: Readonly<Record<string, (context: Context) => TextVar>> = {
  who: (context) => (isForAdministrator(context) ? 'administrator' : 'holder'),
  to: ({ to }) => to ?? '',
  told: ({ told }) => told ?? 'none',
  channel: ({ channel }) => channel,
  destination: ({ sent, to }) => (sent ? (sent.maskedDestination ?? 'hidden') : (to ?? '')),
  certain: ({ sent }) => (sent?.isCertain === false ? 'no' : 'yes'),
  checksLeft: ({ checksLeft }) => checksLeft,
  wordsLeft: ({ wordsLeft }) => wordsLeft,
  ttl: ({ service }) => service.codes.ttlMin,
  refuseHours: ({ service }) => service.proofs.simHold.refuseHours,
  provedUntil: ({ until }) => until ?? 'none',
  unit: ({ waitSec }) => (waitSec < WORDY_SEC ? 'seconds' : waitSec < LONG_SEC ? 'minutes' : 'hours'),
  seconds: ({ waitSec }) => waitSec,
  minutes: ({ waitSec }) => Math.ceil(waitSec / 60),
  hours: ({ waitSec }) => Math.ceil(waitSec / 3600),
}
