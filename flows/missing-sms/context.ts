import type { Evidence, NumberRole } from '../../src/core/flow/evidence.ts'
import { noEvidence } from '../../src/core/flow/evidence.ts'
import type { KnownIncident, SentCode } from '../../src/core/flow/calls.ts'
import type { FlowInput } from '../../src/core/flow/flow.ts'
import type { Var } from '../../src/core/text/texts.ts'
import type { CodeChannel } from '../../src/core/operator/codes.ts'
import type { PhoneNumber } from '../../src/core/text/phone-number.ts'
import type { Service } from '../../src/core/catalogue/service.ts'
import { toldIn } from '../../src/core/flow/known-contact.ts'
import { diagnose } from './diagnosis.ts'
import type { Diagnosis } from './explanation.ts'
import { channelsOf, MOST_TAPS, nextMove, planOf } from './plan.ts'
import type { Move } from './plan.ts'

/** What the flow knows. */
export interface Context {
  readonly service: Service
  readonly locale: string
  /** Taps spent, those before this flow included. */
  readonly taps: number
  readonly incident: KnownIncident | null
  readonly phone: PhoneNumber | null
  /** A number that the customer wrote before the flow began, until it is taken. */
  readonly told: PhoneNumber | null
  /** One that they wrote earlier, for something else perhaps: offered where the number is asked for. */
  readonly perhaps: PhoneNumber | null
  /** The number was proved within this flow: by the own contact, or by a code. */
  readonly proven: boolean
  /** Evidence was gathered after the proof. */
  readonly looked: boolean
  readonly role: NumberRole
  readonly evidence: Evidence
  readonly diagnosis: Diagnosis
  /** The move being made, and those to come. */
  readonly move: Move | null
  readonly plan: readonly Move[]
  readonly done: readonly Move[]
  readonly channel: CodeChannel
  readonly inVain: readonly CodeChannel[]
  readonly sent: SentCode | null
  readonly checksLeft: number
  /** Seconds that the present clock runs. */
  readonly waitSec: number
  /** How often the service asked for a pause before another code. */
  readonly hurried: number
  /** Why a person is needed, for the request that is left with them. */
  readonly reason: 'nothing-helped' | 'sim-fraud' | 'region'
}

/** The answers that are buttons. */
export type Tap =
  | 'told'
  | 'tell-me'
  | 'go-on'
  | 'mine'
  | 'other'
  | 'it-was-me'
  | 'new-number'
  | 'not-me'
  | 'came'
  | 'not-came'
  | 'how'
  | 'turned-off'
  | 'was-off'
  | 'found'
  | 'nothing'
  | 'right'
  | 'wrong'
  | 'freed'
  | 'enough'
  | 'arrives'
  | 'does-not'
  | 'cannot'
  | 'restarted'
  | 'comes-there'
  | 'not-there'
  | 'paid'
  | 'no-debt'
  | 'will-wait'
  | 'waited'
  | 'foreign'
  | 'usual'
  | 'official'
  | 'elsewhere'
  | 'understood'
  | 'sms'
  | 'voice'
  | 'email-link'
  | 'skip'
  | 'new-code'

export type Events =
  | { readonly type: Tap }
  | { readonly type: 'contact' | 'phone'; readonly phone: PhoneNumber }
  | { readonly type: 'code'; readonly code: string }
  | { readonly type: 'locale'; readonly locale: string }
  | { readonly type: 'fixed'; readonly incident: string }

/**
 * What the flow begins with. `params.taps` were spent on the way here; `params.role` tells of a number the customer has just got;
 * `params.phone` is the number, when they have written it already; `params.told` is one they wrote that may be another.
 */
export const begin = ({ service, locale, params }: FlowInput): Context => ({
  service,
  locale,
  taps: typeof params['taps'] === 'number' ? params['taps'] : 0,
  incident: null,
  phone: null,
  told: toldIn(params).phone,
  perhaps: toldIn({ phone: params['told'] }).phone,
  proven: false,
  looked: false,
  role: params['role'] === 'new' ? 'new' : 'on-record',
  evidence: noEvidence,
  diagnosis: diagnose(noEvidence, 'on-record'),
  move: null,
  plan: [],
  done: [],
  channel: 'sms',
  inVain: [],
  sent: null,
  checksLeft: service.codes.checks,
  waitSec: service.waitSec,
  hurried: 0,
  reason: 'nothing-helped',
})

/** Whether so many taps may still be asked for. */
export const hasRoom = ({ taps }: Context, needed: number): boolean => MOST_TAPS - taps >= needed

/** The ways in which a code may be sent now. */
export const openChannels = (context: Context): readonly CodeChannel[] => channelsOf(context, context.inVain)

/** The evidence read, and the plan that follows from it. */
export const judged = (
  context: Context,
  news: { readonly evidence?: Evidence; readonly role?: NumberRole },
): Partial<Context> => {
  const { evidence = context.evidence, role = context.role } = news
  const diagnosis = diagnose(evidence, role)
  const plan = planOf({ diagnosis, evidence, done: context.done, incidentTold: context.incident !== null })
  return {
    evidence,
    role,
    diagnosis,
    plan,
    looked: context.proven,
    waitSec: diagnosis.waitSec ?? context.service.waitSec,
  }
}

/** The next move chosen; `move` is null when a person should take over. */
export const chosen = (context: Context): Partial<Context> => {
  const canSend = openChannels(context).length > 0
  const plan = context.plan.filter((move) => move !== 'again' || canSend)
  const next = nextMove(plan, MOST_TAPS - context.taps)
  if (!next) return { move: null, plan: [] }
  return { move: next.move, plan: next.rest, done: [...context.done, next.move] }
}

/** The way that was tried brought nothing: the other ways are offered next. */
export const triedInVain = (context: Context, channels: readonly CodeChannel[]): Partial<Context> => ({
  inVain: [...new Set([...context.inVain, ...channels])],
  plan: [...new Set<Move>(['again', ...context.plan])],
})

const DAY_SEC = 86_400
const WORDY_SEC = 90
const LONG_SEC = 7_200

/** The ways of sending as a word, since the offer of one alone reads otherwise than a choice. */
const waysOf = (channels: readonly CodeChannel[]): string => {
  if (channels.includes('sms')) return channels.length > 1 ? 'several' : 'sms'
  if (channels.includes('voice')) return channels.length > 1 ? 'voice-or-letter' : 'voice'
  return 'letter'
}

/** Every variable that a text of this flow may use. A list of choices is named by a word, so that a text can select by it. */
export const vars: Readonly<Record<string, (context: Context) => Var>> = {
  phone: ({ phone }) => phone ?? '',
  told: ({ perhaps }) => perhaps ?? 'none',
  kind: ({ incident }) => incident?.kind ?? 'incident',
  incidentText: ({ incident }) => incident?.text ?? 'none',
  until: ({ incident }) => incident?.endsAt ?? 'none',
  channel: ({ channel }) => channel,
  ways: (context) => waysOf(openChannels(context)),
  from: ({ evidence, service }) => evidence.sender ?? service.smsSender,
  destination: ({ sent, phone }) => sent?.maskedDestination ?? phone ?? '',
  checksLeft: ({ checksLeft }) => checksLeft,
  ttl: ({ service }) => service.codes.ttlMin,
  unit: ({ waitSec }) => (waitSec < WORDY_SEC ? 'seconds' : waitSec < LONG_SEC ? 'minutes' : 'hours'),
  seconds: ({ waitSec }) => waitSec,
  minutes: ({ waitSec }) => Math.ceil(Math.min(waitSec, DAY_SEC) / 60),
  hours: ({ waitSec }) => Math.ceil(Math.min(waitSec, DAY_SEC) / 3600),
}
