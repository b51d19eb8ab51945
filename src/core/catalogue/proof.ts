import type { PhoneNumber } from '../text/phone-number.ts'

/**
 * How a customer can show who they are, the weakest first. A shared contact only says that this Telegram account was once registered with
 * the number; it opens diagnostics and nothing that changes anything.
 */
export const proofs = ['own-contact', 'code', 'email-link', 'code-word', 'administrator'] as const
export type Proof = (typeof proofs)[number]

/** How careful to be with a number whose SIM card was changed lately. */
export interface SimHold {
  /** Codes to the number prove nothing. */
  readonly refuseHours: number
  /** A second proof is needed, one that is not the number: an e-mail link or the code word. */
  readonly secondProofHours: number
  /** As long is a second proof needed for what is hard to undo. */
  readonly graveHours: number
  readonly graveActions: readonly string[]
}

/** What a service asks of its customers before an action. */
export interface ProofPolicy {
  /** By action (a flow's id, mostly): every proof that is needed. An action that is not named needs none. */
  readonly actions: Readonly<Record<string, readonly Proof[]>>
  /** Minutes for which each proof counts. */
  readonly minutes: Readonly<Record<Proof, number>>
  readonly simHold: SimHold
}

/** Another way to the same action: without the phone, by the code word. */
export const byWord = (action: string): string => `${action}-by-word`

/**
 * What holds where a service says nothing else. A code word alone lets a link for a new password go to the contact on record and nowhere
 * else, and lets somebody whose phone is lost block the line. Hours: a SIM card changed within 24 h is refused, within 72 h, and within
 * 240 h for what is grave, a second proof is asked (CAMARA sim-swap 2.1.0 looks back 240 h by default).
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
  },
  minutes: { 'own-contact': 60, 'code': 20, 'email-link': 20, 'code-word': 20, 'administrator': 480 },
  simHold: {
    refuseHours: 24,
    secondProofHours: 72,
    graveHours: 240,
    graveActions: ['reset-password', 'change-number', 'call-forwarding'],
  },
}

/** A proof that this customer has given, and until when it counts (ms since 1970). */
export interface Held {
  readonly by: Proof
  readonly until: number
}

const MINUTE_MS = 60_000

/** Whether a proof given at that time (ms since 1970) still counts. */
export const isFresh = (
  { minutes }: ProofPolicy,
  { by, at }: { readonly by: Proof; readonly at: number },
  now: number,
): boolean => at > now - minutes[by] * MINUTE_MS

/** How a policy judges what is held: `missing` in the order to ask for it; `until` the first of the held ones to end. */
export interface Judged {
  readonly enough: boolean
  readonly missing: readonly Proof[]
  readonly until: number | null
}

/** A code to the number shows all that a shared contact does. */
const satisfies = (by: Proof, needed: Proof): boolean => by === needed || (by === 'code' && needed === 'own-contact')

/** Compares what an action needs with what is held now. `second`: besides, a proof that is not the number. */
export const judge = (
  needed: readonly Proof[],
  held: readonly Held[],
  { second, offers }: { readonly second: boolean; readonly offers: Proof },
): Judged => {
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

const HOUR_MS = 3_600_000

/** What a SIM that may have been changed means: nothing, a second proof is wanted, or no action at all. */
export type SimVerdict = 'fine' | 'second-proof' | 'refuse'

/** What a change of the SIM card at that time (ms since 1970, null: none known) means for an action now. */
export const simVerdict = (
  { simHold }: ProofPolicy,
  action: string,
  changedAt: number | null,
  now: number,
): SimVerdict => {
  if (changedAt === null) return 'fine'
  const hours = (now - changedAt) / HOUR_MS
  if (hours < simHold.refuseHours) return 'refuse'
  return hours < (simHold.graveActions.includes(action) ? simHold.graveHours : simHold.secondProofHours)
    ? 'second-proof'
    : 'fine'
}

/** What came with a proof: the company an administrator speaks for, or what the operator wants to see again. */
export interface ProofNote {
  readonly companyId?: string
  readonly recoveryToken?: string
  readonly authenticationId?: string
}

/** A proof as it was given, ms since 1970. */
export interface GivenProof {
  readonly by: Proof
  readonly phone: PhoneNumber
  readonly at: number
  readonly note: ProofNote
}
