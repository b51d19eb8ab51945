import type { CodeChannel, Evidence } from '../../src/core/flow/flow-kit.ts'
import { knowsNothing } from './diagnosis.ts'
import type { Diagnosis, Step } from './explanation.ts'

/** Moves of the flow; each is a state of the machine by the same name. */
export const moves = [
  'airplane',
  'spam',
  'number',
  'space',
  'test-sms',
  'restart',
  'other-phone',
  'pay',
  'ask-service',
  'wait',
  'notify',
  'again',
  'site',
  'region',
  'scam',
] as const

export type Move = (typeof moves)[number]

/** Most taps from the greeting to the end. Reading "how do I check?" and typing do not count. */
export const MOST_TAPS = 9

/** Taps that a move may need before the next one begins. */
const cost: Readonly<Record<Move, number>> = {
  'airplane': 2,
  'spam': 2,
  'number': 2,
  'space': 2,
  'test-sms': 1,
  'restart': 2,
  'other-phone': 2,
  'pay': 2,
  'ask-service': 1,
  'wait': 1,
  'notify': 2,
  'again': 3,
  'site': 2,
  'region': 1,
  'scam': 2,
}

/** Causes of a missing code in the order of likelihood, for a number of which nothing is known. */
const general: readonly Move[] = ['airplane', 'spam', 'number', 'space', 'test-sms', 'again', 'site', 'region', 'scam']

const moveOf: Readonly<Record<Step, Move | null>> = {
  'wait': 'wait',
  'resend-sms': 'again',
  'voice-call': 'again',
  'email-link': 'again',
  'person': null,
  'open-ticket': null,
  'check-number': 'number',
  'check-spam-and-blocked': 'spam',
  'free-space': 'space',
  'airplane-off': 'airplane',
  'restart-phone': 'restart',
  'try-sim-in-other-phone': 'other-phone',
  'pay-or-unblock': 'pay',
  'notify-when-fixed': 'notify',
  'ask-service-again': 'ask-service',
  'check-site': 'scam',
}

/** Input of the plan. `done` moves were tried already; a wait may be repeated. */
export interface Findings {
  readonly diagnosis: Diagnosis
  readonly evidence: Evidence
  readonly done: readonly Move[]
  /** True when a known incident was shown before the question for the number, and the customer continued. */
  readonly incidentTold: boolean
}

/** Diagnosis for the plan, without an incident that was shown already and not waited for. */
export const groundsOf = ({
  diagnosis,
  evidence,
  incidentTold,
}: Omit<Findings, 'done'>): 'evidence' | 'incident' | 'nothing' => {
  if (knowsNothing(evidence)) return 'nothing'
  return incidentTold && (diagnosis.rule === 'E1' || diagnosis.rule === 'E2') ? 'incident' : 'evidence'
}

/**
 * Lists the moves worth trying, in order, each once. A message under way is waited for once; then the likely causes are
 * checked. A person follows the last move.
 */
export const planOf = (findings: Findings): readonly Move[] => {
  const { diagnosis, done, incidentTold } = findings
  const waitedEnough = diagnosis.rule === 'H1' && done.includes('wait')
  const specific = groundsOf(findings) === 'evidence' && !waitedEnough
  const wanted = specific ? diagnosis.steps.map((step) => moveOf[step]).filter((move) => move !== null) : general
  const useful = (move: Move): boolean =>
    (move === 'wait' || !done.includes(move)) && (move !== 'notify' || incidentTold)
  return [...new Set(wanted)].filter(useful)
}

const stepOfChannel: Readonly<Record<CodeChannel, Step>> = {
  'sms': 'resend-sms',
  'voice': 'voice-call',
  'email-link': 'email-link',
}

/**
 * Lists the channels for a code: the operator has them, the diagnosis allows them, and they have not failed already.
 */
export const channelsOf = (
  { diagnosis, evidence }: Pick<Findings, 'diagnosis' | 'evidence'>,
  inVain: readonly CodeChannel[],
): readonly CodeChannel[] =>
  evidence.channels.filter((channel) => !inVain.includes(channel) && diagnosis.steps.includes(stepOfChannel[channel]))

/** Present move and the remaining ones. */
export interface NextMove {
  readonly move: Move
  readonly rest: readonly Move[]
}

/**
 * Chooses the next move and the rest of the plan, with `left` taps to spend; null when it is time for a person. Sending
 * a code again tells more than one more check: when the taps are too few for both, the checks before it are skipped,
 * except the one that warns of a scam.
 */
export const nextMove = (plan: readonly Move[], left: number): NextMove | null => {
  const again = plan.indexOf('again')
  const canSend = again >= 0 && cost.again <= left
  const place = plan.findIndex(
    (move, at) => cost[move] <= left && (!canSend || at >= again || move === 'scam' || left - 1 >= cost.again),
  )
  const move = plan[place]
  return move === undefined ? null : { move, rest: plan.slice(place + 1) }
}
