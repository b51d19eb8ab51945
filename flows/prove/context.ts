import type { SentCode } from '../../src/core/flow/calls.ts'
import type { FlowInput, FlowOutput } from '../../src/core/flow/flow.ts'
import type { Var } from '../../src/core/text/texts.ts'
import type { CodeChannel } from '../../src/core/operator/codes.ts'
import type { DateTime, PhoneNumber } from '../../src/core/text/phone-number.ts'
import type { Proof } from '../../src/core/catalogue/proof.ts'
import type { Service } from '../../src/core/catalogue/service.ts'

/** What the flow knows. */
export interface Context {
  readonly service: Service
  readonly locale: string
  /** The action of the service's policy that is to be allowed. */
  readonly action: string
  /** The number that the action is about; null: any of the customer's own. */
  readonly phone: PhoneNumber | null
  /** The number that codes and code words go to: the same, or the administrator's own. */
  readonly to: PhoneNumber | null
  /** A number that the customer wrote before: offered where one is asked for. */
  readonly told: PhoneNumber | null
  /** What is proved already is not told again. */
  readonly quiet: boolean
  /** The customer named that number here, and may name another. */
  readonly named: boolean
  /** It was sent as the own contact, so it may be called. */
  readonly shared: boolean
  readonly missing: readonly Proof[]
  /** What was shown last; missing again, it was not enough. */
  readonly given: Proof | null
  readonly until: DateTime | null
  readonly channel: CodeChannel
  readonly sent: SentCode | null
  readonly checksLeft: number
  readonly wordsLeft: number
  /** How often a pause before another code was asked for. */
  readonly hurried: number
  /** Seconds that the present clock runs. */
  readonly waitSec: number
}

/** The answers that are buttons. */
export type Tap =
  | 'told'
  | 'mine'
  | 'other-number'
  | 'not-came'
  | 'send'
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
  | { readonly type: 'code'; readonly code: string }
  | { readonly type: 'secret'; readonly secret: string }
  | { readonly type: 'locale'; readonly locale: string }

/** How it ended: whether the action is allowed, until when, and whose number was proved. */
export interface ProveOutput extends FlowOutput {
  readonly proved: boolean
  readonly until: DateTime | null
  readonly phone: PhoneNumber | null
}

const textIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** Whether an administrator is wanted, who proves their own number and not the one that the action is about. */
export const isForAdministrator = ({ service, action }: Pick<Context, 'service' | 'action'>): boolean =>
  service.proofs.actions[action]?.includes('administrator') === true

/** Whoever shows nothing but a word has a try less: the last one of a day is kept for whoever has shown the number. */
const wordTries = ({ service, action }: Pick<Context, 'service' | 'action'>): number => {
  const byWordAlone = service.proofs.actions[action]?.every((proof) => proof === 'code-word') === true
  return Math.max(1, service.limits.wordTries - (byWordAlone ? 1 : 0))
}

/**
 * `params.action`: what is to be allowed; `params.phone`: the number that it is about, if one is. `params.told`: one that was only written,
 * which an administrator writes of somebody else's line.
 */
export const begin = ({ service, locale, params }: FlowInput): Context => {
  const action = textIn(params['action']) ?? ''
  const phone = textIn(params['phone'])
  const administrators = isForAdministrator({ service, action })
  return {
    service,
    locale,
    action,
    phone,
    to: administrators ? null : phone,
    told: administrators ? null : textIn(params['told']),
    quiet: params['quiet'] === true,
    named: false,
    shared: false,
    missing: [],
    given: null,
    until: null,
    channel: 'sms',
    sent: null,
    checksLeft: service.codes.checks,
    wordsLeft: wordTries({ service, action }),
    hurried: 0,
    waitSec: service.waitSec,
  }
}

/** A number that the customer has just given. */
export const namedNumber = (context: Context, phone: PhoneNumber, shared: boolean): Partial<Context> => ({
  to: phone,
  named: true,
  shared,
  given: null,
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

/** Every variable that a text of this flow may use. */
export const vars: Readonly<Record<string, (context: Context) => Var>> = {
  who: (context) => (isForAdministrator(context) ? 'administrator' : 'holder'),
  to: ({ to }) => to ?? '',
  told: ({ told }) => told ?? 'none',
  channel: ({ channel }) => channel,
  destination: ({ sent, to }) => sent?.maskedDestination ?? to ?? '',
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
