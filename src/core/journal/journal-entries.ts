/** Entries of the journal, one function for each thing that happens outside of the handlers' answers. */
import type { LimitScope, LimitedAct, Spender } from '../catalogue/limit-table.ts'
import type { RefusalReason } from '../catalogue/authorise.ts'
import type { Proof } from '../catalogue/proof.ts'
import type { Effect } from '../conversation/effect.ts'
import type { AuditEntry } from '../talk/decision.ts'
import type { JournalEntry } from './journal-entry.ts'

/** Tells that a chat gave a proof; a code is for an act. */
export const proofGiven = (chatId: number, phone: string, by: Proof, act = ''): JournalEntry => ({
  what: 'proof-given',
  side: 'customer',
  chatId,
  phone,
  detail: act === '' ? by : `${by} ${act}`,
})

/** Tells that a proof was tried and not given, and why, in names of the program. */
export const proofRefused = (chatId: number, phone: string, why: string): JournalEntry => ({
  what: 'proof-refused',
  side: 'customer',
  chatId,
  phone,
  detail: why,
})

/** Tells that the proofs of a number were dropped, since the operator told that its SIM card was changed. */
export const proofsDropped = (phone: string): JournalEntry => ({
  what: 'proofs-dropped',
  side: 'operator',
  phone,
  detail: 'sim-changed',
})

/** Request for leave to act, as the journal names it. */
export interface LeaveRequested {
  readonly act: string
  readonly side: 'customer' | 'agent'
  readonly chatId: number
  readonly phone: string | null
  /** Id of the call that asked. */
  readonly call: string
}

const aboutLeave = ({ act, call, ...asked }: LeaveRequested, what: string, words: readonly string[]): JournalEntry => ({
  ...asked,
  what,
  ref: call,
  detail: [act, ...words].join(' '),
})

/** Tells that leave was given for an act, and on which proofs. */
export const leaveGiven = (asked: LeaveRequested, proofs: readonly Proof[]): JournalEntry =>
  aboutLeave(asked, 'leave-given', proofs)

/** Tells that an act was refused whatever was proved, and why. */
export const leaveRefused = (asked: LeaveRequested, reason: RefusalReason): JournalEntry =>
  aboutLeave(asked, 'leave-refused', [reason])

/** Tells that somebody tried an act without the proofs that it takes. */
export const proofsMissing = (asked: LeaveRequested, missing: readonly Proof[]): JournalEntry =>
  aboutLeave(asked, 'leave-refused', ['missing', ...missing])

/** Tells that a limit refused an act. */
export const ceilingHit = (act: LimitedAct, scope: LimitScope, { chatId, number }: Spender): JournalEntry => ({
  what: 'limit-hit',
  side: 'customer',
  chatId,
  phone: number,
  detail: `${act} ${scope}`,
})

/** Tells that a request ended at the operator. */
export const requestEnded = (chatId: number, reference: string, state: string): JournalEntry => ({
  what: 'order-ended',
  side: 'operator',
  chatId,
  ref: reference,
  detail: state,
})

/** Tells that an act on hold was ordered at its end, under the operator's reference. */
export const delayedOrdered = (chatId: number, reference: string): JournalEntry => ({
  what: 'order-placed',
  side: 'clock',
  chatId,
  ref: reference,
  detail: 'after hold',
})

/** Tells that an act on hold was stopped, and how it ended; who pressed is in the entry of the call that stopped it. */
export const holdEnded = (chatId: number, reference: string, state: string): JournalEntry => ({
  what: 'hold-ended',
  side: 'clock',
  chatId,
  ref: reference,
  detail: state,
})

/** Acts whose subject is a notice or an incident, with counts; of all others it is a person or a team. */
const OF_THE_MANY = /^(?:notice|incident)-/

/** Stands for nobody in the audit log: the bot itself, or a terminal of somebody who is no supervisor. */
export const NOBODY = 0

/**
 * Tells what an agent or a supervisor did, as the audit log does. Whom it names besides the customer is a reference.
 */
export const agentActed = (
  { actor, action, chatId, about, phone }: AuditEntry,
  side: 'agent' | 'terminal',
): JournalEntry => ({
  what: action,
  side: actor === NOBODY && side === 'agent' ? 'clock' : side,
  person: actor === NOBODY ? null : actor,
  chatId,
  phone: phone ?? null,
  ...(OF_THE_MANY.test(action) ? { detail: about } : { ref: about === '' ? null : about }),
})

/**
 * Lists what a turn does that is kept: a shared contact, a talk that is claimed or ends. An ordinary turn does nothing
 * of it.
 */
export const turnEntries = (chatId: number, effects: readonly Effect[]): readonly JournalEntry[] =>
  effects.flatMap((effect): readonly JournalEntry[] => {
    if (effect.kind === 'prove') return [proofGiven(chatId, effect.phone, effect.by)]
    if (effect.kind !== 'talk') return []
    const { change } = effect
    if (change.kind === 'taken') return [{ what: 'claim', side: 'agent', person: change.agent.id, chatId }]
    return change.kind === 'ended' ? [{ what: 'talk-ended', side: 'clock', chatId, detail: change.how }] : []
  })
