import { changesSomething, isAct, isProvableByNetwork, offersAct } from './act.ts'
import type { Act } from './act.ts'
import { isGrave, judgeSimChange } from './number-doubts.ts'
import type { NumberDoubts } from './number-doubts.ts'
import { defaultProofs, judgeProofs } from './proof.ts'
import type { GivenProof, Proof, ProofPolicy, ValidProof } from './proof.ts'
import type { Service } from './service.ts'

/** Owner of a line, as the operator says: a company, a person, or `unknown` when it cannot tell. */
export type LineOwner = 'company' | 'private' | 'unknown'

/** Minutes for which a recognised administrator may act; looking lasts as long as the service's policy says. */
const ADMINISTRATOR_ACT_MIN = 30

const MINUTE_MS = 60_000

type Catalogued = Pick<Service, 'id' | 'flows' | 'proofs' | 'codes'>

const OF_ADMINISTRATORS_ANYWHERE: ReadonlySet<string> = new Set(['find-subscribers', 'rename-subscribers'])

/** True when a service manages lines of companies: some act on one line takes its administrator. */
const servesCompanies = ({ proofs: { actions } }: Pick<Service, 'proofs'>): boolean =>
  Object.entries(actions).some(
    ([act, needed]) => !OF_ADMINISTRATORS_ANYWHERE.has(act) && needed.includes('administrator'),
  )

/**
 * Lists the services whose policies hold for an act on a line: those that manage such lines and offer the act. A
 * company's line does not care which service the conversation names; for any other line the named one counts too.
 */
const policiesFor = (
  act: Act,
  owner: LineOwner | null,
  service: Catalogued,
  services: readonly Catalogued[],
): readonly ProofPolicy[] => {
  if (owner === null) return [service.proofs]
  const claimants = services.filter(
    (one) => servesCompanies(one) === (owner === 'company') && offersAct(one.flows, act),
  )
  if (owner !== 'company') return [service, ...claimants].map(({ proofs }) => proofs)
  return claimants.length === 0 ? [defaultProofs] : claimants.map(({ proofs }) => proofs)
}

/**
 * Gives the proofs that an act on a line takes, of all policies together. A company's line is never changed without its
 * administrator.
 */
const neededFor = (act: Act, owner: LineOwner | null, policies: readonly ProofPolicy[]): readonly Proof[] => {
  const all = policies.flatMap(({ actions }) => actions[act])
  const ofCompany = owner === 'company' && changesSomething(act) && act !== 'cancel-request'
  return [...new Set<Proof>(ofCompany ? [...all, 'administrator'] : all)]
}

/** Question whether somebody may do something. */
export interface LeaveQuestion {
  /** Name of the act; any text, since a policy, a flow or a thief may name what does not exist. */
  readonly act: string
  /** Service that the conversation names, and the whole catalogue. */
  readonly service: Catalogued
  readonly services: readonly Catalogued[]
  /** Owner of the line; null while nobody has proved anything by which the operator could be asked. */
  readonly owner: LineOwner | null
  /** Detail of the act that a code must have named, such as the new number; null when there is none. */
  readonly object: string | null
  /** Proofs about the line's number, or the administrator's own, that the chat gave. */
  readonly proofs: readonly GivenProof[]
  /** Doubts of the network about that number; null while the operator was not asked. */
  readonly doubts: NumberDoubts | null
  /**
   * True when an agent acts on the customer's proofs: a code given for anything counts, since two people look at it.
   */
  readonly byAgent: boolean
  /** True while acts of this kind by this chat are left to people, since one was cancelled as not the owner's. */
  readonly isStopped?: boolean
  /** Time of asking, ms since 1970. */
  readonly now: number
}

/** Reason of a refusal, for the journal. */
export type RefusalReason = 'unnamed-act' | 'not-offered' | 'not-own-line' | 'sim-changed' | 'reassigned' | 'stopped'

/**
 * Answer to {@link LeaveQuestion}. `counted` are the proofs that count; `until` is when the first of them ends, ms
 * since 1970.
 */
type Authorisation =
  | {
      readonly kind: 'allowed'
      readonly until: number | null
      readonly counted: readonly GivenProof[]
      /** Hours until it is ordered, of all policies the longest; 0: at once. */
      readonly holdHours: number
    }
  | {
      readonly kind: 'missing'
      /** Proofs to ask for, in this order. */
      readonly missing: readonly Proof[]
      readonly until: number | null
      readonly counted: readonly GivenProof[]
    }
  | { readonly kind: 'refused'; readonly reason: RefusalReason }

/**
 * Gives the time at which a proof ends for an act: by the strictest policy, and sooner for an administrator who changes
 * something.
 */
const untilOf = (act: Act, policies: readonly ProofPolicy[], { by, at }: GivenProof): number => {
  const minutes = Math.min(...policies.map((policy) => policy.minutes[by]))
  const counted = by === 'administrator' && changesSomething(act) ? Math.min(minutes, ADMINISTRATOR_ACT_MIN) : minutes
  return at + counted * MINUTE_MS
}

/**
 * True for a code that was given for this very act and object; the message with the code said so. To hold a number is
 * the beginning of changing to one. A code of before the upgrade after which codes name an act is bound to none, and
 * counts for its few minutes.
 */
const isBoundTo = (act: Act, object: string | null, { note }: GivenProof): boolean => {
  if ((note.act ?? '') === '') return true
  if (note.act === act) return object === null || note.object === object
  return act === 'hold-number' && note.act === 'change-number'
}

/** Proofs that are given for one act. */
const FOR_ONE_ACT: ReadonlySet<Proof> = new Set(['code', 'network'])

/**
 * Gives the weight of a proof for an act: what was given for something else shows only whose number it is. The
 * network's word counts as a code, and never for more: it makes nobody an administrator, and where the operator wants
 * to see the code itself it is none.
 */
const weightOf = ({ act, object, byAgent }: LeaveQuestion, grave: boolean, proof: GivenProof): Proof => {
  if (FOR_ONE_ACT.has(proof.by) && grave && !byAgent && !isBoundTo(act as Act, object, proof)) return 'own-contact'
  if (proof.by !== 'network') return proof.by
  return isProvableByNetwork(act) ? 'code' : 'own-contact'
}

/** Puts the code before the proof `administrator`, because an administrator is recognised by a code. */
const ordered = (missing: readonly Proof[], proofs: readonly GivenProof[]): readonly Proof[] =>
  missing.includes('administrator') && !proofs.some(({ by }) => by === 'code')
    ? [...new Set<Proof>(['code', ...missing])]
    : missing

/** Proofs that arrived on the SIM, which a recent SIM change makes worthless. */
const BY_SIM: ReadonlySet<Proof> = new Set(['code', 'administrator'])
const OF_NUMBER: ReadonlySet<Proof> = new Set(['own-contact', 'code', 'administrator'])

/** Weighs the network's doubts: a refusal, or whether a second proof that is not the number is needed. */
const doubtOf = (
  act: Act,
  grave: boolean,
  needed: readonly Proof[],
  policies: readonly ProofPolicy[],
  { doubts, now }: LeaveQuestion,
): { readonly refusal: RefusalReason | null; readonly second: boolean } => {
  if (doubts === null || !needed.some((proof) => OF_NUMBER.has(proof))) return { refusal: null, second: false }
  if (doubts.recycled === true) return { refusal: 'reassigned', second: false }
  const bySim = needed.some((proof) => BY_SIM.has(proof))
  const verdicts = bySim ? policies.map((policy) => judgeSimChange(policy, act, doubts.sim, now)) : []
  if (verdicts.includes('refuse')) return { refusal: 'sim-changed', second: false }
  const unknown = verdicts.includes('unknown') || doubts.recycled === 'unknown'
  return { refusal: null, second: verdicts.includes('second-proof') || (grave && unknown) }
}

/** Lists the proofs that an act on a line takes; empty for an act that nobody is allowed. */
export const requiredProofs = ({ act, owner, service, services }: LeaveQuestion): readonly Proof[] =>
  isAct(act) ? neededFor(act, owner, policiesFor(act, owner, service, services)) : []

/**
 * Decides whether somebody may do something to a line. The policy follows the line and never the conversation: of all
 * services that manage such lines the strictest holds. Nothing is free because nobody named it, and for a grave act an
 * operator that cannot tell is as good as one that says no: it takes a second proof. Where it cannot tell whose line it
 * is, no code alone changes anything.
 */
export const authorise = (asked: LeaveQuestion): Authorisation => {
  const { act, service, services, owner, proofs, now } = asked
  if (!isAct(act)) return { kind: 'refused', reason: 'unnamed-act' }
  if (!offersAct(service.flows, act)) return { kind: 'refused', reason: 'not-offered' }
  if (asked.isStopped === true && !asked.byAgent) return { kind: 'refused', reason: 'stopped' }
  const policies = policiesFor(act, owner, service, services)
  const needed = neededFor(act, owner, policies)
  const grave = policies.some((policy) => isGrave(policy, act))
  const counted = proofs.filter((proof) => untilOf(act, policies, proof) > now)
  const { refusal, second } = doubtOf(act, grave, needed, policies, asked)
  if (refusal !== null) return { kind: 'refused', reason: refusal }
  const valid = counted.map((proof): ValidProof => ({
    by: weightOf(asked, grave, proof),
    until: untilOf(act, policies, proof),
  }))
  const nobodysLine = owner === 'unknown' && needed.includes('code') && changesSomething(act)
  const offers: Proof = service.codes.channels.includes('email-link') ? 'email-link' : 'code-word'
  const { enough, missing, until } = judgeProofs(needed, valid, { second: second || nobodysLine, offers })
  return enough
    ? { kind: 'allowed', until, counted, holdHours: Math.max(0, ...policies.map((one) => one.holdHours[act] ?? 0)) }
    : { kind: 'missing', missing: ordered(missing, counted), until, counted }
}
