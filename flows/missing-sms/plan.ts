import type { Evidence } from '../../src/core/flow/evidence.ts'
import type { CodeChannel } from '../../src/core/operator/codes.ts'
import { knowsNothing } from './diagnosis.ts'
import type { Diagnosis, Step } from './explanation.ts'

/** What the flow can do next; each is a state of the machine by the same name. */
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

/** No customer taps more often than this from the greeting to the end. Reading "how do I check?" is not counted, nor is typing. */
export const MOST_TAPS = 9

/** The taps that a move may need before the next one begins. */
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

/** The causes of a missing code in the order of likelihood, for a number that nobody can tell anything about. */
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

/** What the moves are made of. `done` were tried already; a wait may be repeated. */
export interface Findings {
  readonly diagnosis: Diagnosis
  readonly evidence: Evidence
  readonly done: readonly Move[]
  /** A known incident was told before the number was asked, and the customer went on. */
  readonly incidentTold: boolean
}

/** What the plan rests on; an incident that was told already and not waited for is no news. */
export const groundsOf = ({
  diagnosis,
  evidence,
  incidentTold,
}: Omit<Findings, 'done'>): 'evidence' | 'incident' | 'nothing' => {
  if (knowsNothing(evidence)) return 'nothing'
  return incidentTold && (diagnosis.rule === 'E1' || diagnosis.rule === 'E2') ? 'incident' : 'evidence'
}

/**
 * The moves worth trying, in order, each once. A message that is still under way is waited for once; then the likely causes are looked
 * at. A person comes after the last one by itself.
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

/** The ways in which a code may be sent now: the operator can, the diagnosis allows it, and it was not in vain already. */
export const channelsOf = (
  { diagnosis, evidence }: Pick<Findings, 'diagnosis' | 'evidence'>,
  inVain: readonly CodeChannel[],
): readonly CodeChannel[] =>
  evidence.channels.filter((channel) => !inVain.includes(channel) && diagnosis.steps.includes(stepOfChannel[channel]))

/** The move that is made, and those that remain. */
export interface NextMove {
  readonly move: Move
  readonly rest: readonly Move[]
}

/**
 * The next move and the rest of the plan, with `left` taps to spend; null when it is time for a person. A code sent again tells more
 * than one more check: when the taps would not do for both, the checks before it are skipped, all but the one that warns of a cheat.
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
