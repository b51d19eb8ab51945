import { noEvidence, readKnownContact } from '../../src/core/flow/flow-kit.ts'
import type {
  CodeChannel,
  Evidence,
  FlowInput,
  KnownIncident,
  NumberRole,
  PhoneNumber,
  SentCode,
  Service,
  TextVar,
} from '../../src/core/flow/flow-kit.ts'
import { diagnose } from './diagnosis.ts'
import type { Diagnosis } from './explanation.ts'
import { channelsOf, MOST_TAPS, nextMove, planOf } from './plan.ts'
import type { Move } from './plan.ts'

/** Context of the flow. */
export interface Context {
  readonly service: Service
  readonly locale: string
  /** Start of the flow, ms since 1970; null in what was saved before it was kept. */
  readonly at: number | null
  /** True when another flow looks for the code and goes on by itself. */
  readonly nested?: boolean
  /** Count of taps, including those before this flow. */
  readonly taps: number
  readonly incident: KnownIncident | null
  readonly phone: PhoneNumber | null
  /** Number that the customer wrote before the flow began; null after it was accepted. */
  readonly told: PhoneNumber | null
  /** Number written earlier, perhaps for something else; offered at the question for the number. */
  readonly perhaps: PhoneNumber | null
  /** True when the number was proved within this flow: by the own contact or by a code. */
  readonly proven: boolean
  /** True when evidence was collected after the proof. */
  readonly looked: boolean
  readonly role: NumberRole
  readonly evidence: Evidence
  readonly diagnosis: Diagnosis
  /** Present move and the next ones. */
  readonly move: Move | null
  readonly plan: readonly Move[]
  readonly done: readonly Move[]
  readonly channel: CodeChannel
  readonly inVain: readonly CodeChannel[]
  readonly sent: SentCode | null
  readonly checksLeft: number
  /** Seconds of the present timer. */
  readonly waitSec: number
  /** Count of pauses that the service required before another code. */
  readonly hurried: number
  /** Reason for a person, for the ticket. */
  readonly reason: 'nothing-helped' | 'sim-fraud' | 'region'
}

/** Events of the buttons. */
export type Tap =
  | 'told'
  | 'tell-me'
  | 'go-on'
  | 'mine'
  | 'other'
  | 'together'
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
  | 'gone'
  | 'memory-full'
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
  | 'write-me'
  | 'look-on'
  | 'look-again'

export type Events =
  | { readonly type: Tap; readonly filled?: true }
  | { readonly type: 'contact' | 'phone' | 'stranger'; readonly phone: PhoneNumber }
  | { readonly type: 'code'; readonly code: string }
  | { readonly type: 'locale'; readonly locale: string }
  | { readonly type: 'fixed'; readonly incident: string }

/**
 * Makes the context. `params.taps` were spent before; `params.role` says that the customer has just got the number;
 * `params.phone` is the number when the customer has written it; `params.told` is a written number that may be another
 * one.
 */
export const begin = ({ service, locale, params, at }: FlowInput): Context => ({
  service,
  locale,
  at,
  ...(params['role'] === undefined ? {} : { nested: true }),
  taps: typeof params['taps'] === 'number' ? params['taps'] : 0,
  incident: null,
  phone: null,
  told: readKnownContact(params).phone,
  perhaps: readKnownContact({ phone: params['told'] }).phone,
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

/** True when so many taps are left. */
export const hasRoom = ({ taps }: Context, needed: number): boolean => MOST_TAPS - taps >= needed

/** Lists the channels by which a code may be sent now. */
export const openChannels = (context: Context): readonly CodeChannel[] => channelsOf(context, context.inVain)

/** Takes the evidence and makes the plan from it. */
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

/** Chooses the next move; `move` is null when a person should take over. */
export const chosen = (context: Context): Partial<Context> => {
  const canSend = openChannels(context).length > 0
  const plan = context.plan.filter((move) => move !== 'again' || canSend)
  const next = nextMove(plan, MOST_TAPS - context.taps)
  if (!next) return { move: null, plan: [] }
  return { move: next.move, plan: next.rest, done: [...context.done, next.move] }
}

/** Records a channel that failed: the others are offered next. */
export const triedInVain = (context: Context, channels: readonly CodeChannel[]): Partial<Context> => ({
  inVain: [...new Set([...context.inVain, ...channels])],
  plan: [...new Set<Move>(['again', ...context.plan])],
})

const DAY_SEC = 86_400
const WORDY_SEC = 90
const LONG_SEC = 7_200

/** Gives the channels as a word for selectors, since the offer of one channel reads unlike a choice. */
const waysOf = (channels: readonly CodeChannel[]): string => {
  if (channels.includes('sms')) return channels.length > 1 ? 'several' : 'sms'
  if (channels.includes('voice')) return channels.length > 1 ? 'voice-or-letter' : 'voice'
  return 'letter'
}

const TEN_MINUTES = 600_000

/**
 * End of the hold on codes after a SIM change, in full ten minutes; `none` when there is no hold, or its end is not
 * known.
 */
const heldUntil = ({ at, diagnosis: { explanation, waitSec } }: Context): string => {
  if (explanation !== 'sim-change-hold' || waitSec === null || at === null) return 'none'
  return new Date(Math.ceil((at + waitSec * 1000) / TEN_MINUTES) * TEN_MINUTES).toISOString()
}

/** Milliseconds from the beginning of the flow until the hold is over. */
export const holdMs = (context: Context): number => Date.parse(heldUntil(context)) - (context.at ?? 0)

/** Variables of this flow's texts. A list of choices is given as a word, so that a text can select by it. */
export const vars: Readonly<Record<string, (context: Context) => TextVar>> = {
  phone: ({ phone }) => phone ?? '',
  told: ({ perhaps }) => perhaps ?? 'none',
  kind: ({ incident }) => incident?.kind ?? 'incident',
  incidentText: ({ incident }) => incident?.text ?? 'none',
  until: ({ incident }) => incident?.endsAt ?? 'none',
  /** The check after which the code came; the text of the end says what it was. */
  cause: ({ move }) => move ?? 'none',
  held: heldUntil,
  channel: ({ channel }) => channel,
  ways: (context) => waysOf(openChannels(context)),
  from: ({ evidence, service }) => evidence.sender ?? service.smsSender,
  destination: ({ sent, phone }) => (sent ? (sent.maskedDestination ?? 'hidden') : (phone ?? '')),
  certain: ({ sent }) => (sent?.isCertain === false ? 'no' : 'yes'),
  checksLeft: ({ checksLeft }) => checksLeft,
  ttl: ({ service }) => service.codes.ttlMin,
  unit: ({ waitSec }) => (waitSec < WORDY_SEC ? 'seconds' : waitSec < LONG_SEC ? 'minutes' : 'hours'),
  seconds: ({ waitSec }) => waitSec,
  minutes: ({ waitSec }) => Math.ceil(Math.min(waitSec, DAY_SEC) / 60),
  hours: ({ waitSec }) => Math.ceil(Math.min(waitSec, DAY_SEC) / 3600),
}
