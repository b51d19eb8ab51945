import type { PhoneNumber } from '../text/phone-number.ts'
import { isAct } from './act.ts'
import type { Act } from './act.ts'

/**
 * Proofs of identity, the weakest first. A shared contact only shows that this Telegram account was once registered
 * with the number; it allows diagnostics and no change. The network shows that the number's mobile data opened a page
 * of the operator; it counts as a code at most.
 */
export const proofKinds = ['own-contact', 'network', 'code', 'email-link', 'code-word', 'administrator'] as const

/** One of {@link proofKinds}. */
export type Proof = (typeof proofKinds)[number]

/** Precautions for a number whose SIM card was changed lately. */
interface SimHold {
  /** Hours after the change in which codes to the number prove nothing. */
  readonly refuseHours: number
  /** Hours after the change in which a second proof besides the number is needed: an e-mail link or the code word. */
  readonly secondProofHours: number
  /** Hours after the change in which `graveActions`, which are hard to undo, need a second proof. */
  readonly graveHours: number
  /** Acts that are grave in this service besides {@link graveActs}. */
  readonly graveActions: readonly Act[]
}

/** Proofs that a service requires before an action. */
export interface ProofPolicy {
  /** Required proofs by act; an empty list is for what needs none. */
  readonly actions: Readonly<Record<Act, readonly Proof[]>>
  /** Minutes for which each proof counts. */
  readonly minutes: Readonly<Record<Proof, number>>
  readonly simHold: SimHold
  /**
   * Hours between an act and its order, by act; 0: at once. Meanwhile everybody who ever proved the number is warned
   * and may cancel it, and nobody can make it shorter.
   */
  readonly holdHours: Readonly<Partial<Record<Act, number>>>
}

/** Hours of a chat whose act was cancelled as not the owner's, in which only a person does such an act for it. */
export const STOPPED_HOURS = 168

/**
 * Default policy. A code word alone allows a link for a new password, sent only to the contact on record, and lets a
 * customer whose phone is lost block the line. A SIM card changed within 24 h is refused; within 72 h, and within 240 h
 * for grave actions, a second proof is required (CAMARA sim-swap 2.1.0 looks back 240 h by default).
 */
export const defaultProofs: ProofPolicy = {
  actions: {
    'reset-password': ['code'],
    'reset-password-by-word': ['code-word'],
    'find-subscribers': ['administrator'],
    'hold-number': ['code'],
    'change-number': ['code'],
    'rename-subscribers': ['administrator'],
    'pause-number': ['code'],
    'block-number': ['code'],
    'block-number-by-word': ['own-contact', 'code-word'],
    'call-forwarding': ['code'],
    'voicemail': ['code'],
    // About a request of the chat itself: nobody else sees it, and its owner must be able to stop it whatever a thief
    // has taken.
    'cancel-request': [],
    // Besides the code, the number must be the chat's own contact: a stolen chat with the code of another phone opens
    // nothing.
    'my-data': ['code'],
    // Shows an agent whose number it is. What the agent then asks of the operator is weighed by itself.
    'talk': ['code'],
  },
  minutes: { 'own-contact': 60, 'network': 20, 'code': 20, 'email-link': 20, 'code-word': 20, 'administrator': 480 },
  simHold: {
    refuseHours: 24,
    secondProofHours: 72,
    graveHours: 240,
    graveActions: [],
  },
  // Nothing waits unless a service says so. What must be at once, such as blocking a stolen phone, should never have a
  // hold.
  holdHours: {},
}

/**
 * Lists the proofs that a policy requires for an act by its name; none for a name that is no act, which nobody is
 * allowed.
 */
export const proofsFor = ({ actions }: Pick<ProofPolicy, 'actions'>, act: string): readonly Proof[] =>
  isAct(act) ? actions[act] : []

/** A valid proof of the customer and its expiry (ms since 1970). */
export interface ValidProof {
  readonly by: Proof
  readonly until: number
}

const MINUTE_MS = 60_000

/** True when a proof given at `at` (ms since 1970) still counts. */
export const isFresh = (
  { minutes }: ProofPolicy,
  { by, at }: { readonly by: Proof; readonly at: number },
  now: number,
): boolean => at > now - minutes[by] * MINUTE_MS

/**
 * Verdict on a customer's proofs: `missing` in the order to ask for them; `until` is the earliest expiry of the counted
 * ones.
 */
export interface ProofVerdict {
  readonly enough: boolean
  readonly missing: readonly Proof[]
  readonly until: number | null
}

/** Proofs that a code to the number includes: it shows what a shared contact and the network show. */
const IN_CODE: ReadonlySet<Proof> = new Set(['own-contact', 'network'])

/** True when a proof satisfies a required one. */
const satisfies = (by: Proof, needed: Proof): boolean => by === needed || (by === 'code' && IN_CODE.has(needed))

/**
 * Compares required proofs with valid ones. `second` requires one more proof that is not the number; `offers` is the
 * one to ask for.
 */
export const judgeProofs = (
  needed: readonly Proof[],
  held: readonly ValidProof[],
  { second, offers }: { readonly second: boolean; readonly offers: Proof },
): ProofVerdict => {
  const used = held.filter(({ by }) => needed.some((proof) => satisfies(by, proof)))
  const others = held.filter(({ by }) => by === 'email-link' || by === 'code-word')
  const lacking = needed.filter((proof) => !used.some(({ by }) => satisfies(by, proof)))
  const missing = second && others.length === 0 && !lacking.includes(offers) ? [...lacking, offers] : lacking
  const counted = second ? [...used, ...others] : used
  return {
    enough: missing.length === 0,
    missing,
    until: counted.length === 0 ? null : Math.min(...counted.map(({ until }) => until)),
  }
}

/** Data of a proof: the administrator's company, or the token that the operator requires later. */
export interface ProofNote {
  /** Act for which a code was asked, and its object, such as the new number; the message with the code named both. */
  readonly act?: string
  readonly object?: string | null
  readonly companyId?: string
  readonly recoveryToken?: string
  readonly authenticationId?: string
}

/** A proof at the time it was given, ms since 1970. */
export interface GivenProof {
  readonly by: Proof
  readonly phone: PhoneNumber
  readonly at: number
  readonly note: ProofNote
}
