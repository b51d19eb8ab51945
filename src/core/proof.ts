/**
 * How a customer can show who they are, the weakest first. A shared contact only says that this Telegram account was once registered with
 * the number; it opens diagnostics and nothing that changes anything.
 */
export const proofs = ['own-contact', 'code', 'email-link', 'code-word', 'administrator'] as const
export type Proof = (typeof proofs)[number]

/** What a service asks of its customers before an action. */
export interface ProofPolicy {
  /** By action (a flow's id, mostly): every proof that is needed. An action that is not named needs none. */
  readonly actions: Readonly<Record<string, readonly Proof[]>>
  /** Minutes for which each proof counts. */
  readonly minutes: Readonly<Record<Proof, number>>
  /** Hours after a change of the SIM card in which codes to the number prove nothing, and those in which a second proof is needed. */
  readonly simHold: { readonly refuseHours: number; readonly secondProofHours: number }
}
