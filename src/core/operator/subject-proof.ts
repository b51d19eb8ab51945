import type { DateTime, PhoneNumber } from '../text/phone-number.ts'

/** No proof: only public facts may be given. */
interface NoProof {
  readonly kind: 'none'
}

/** Shared Telegram contact whose `user_id` is the customer's own. */
interface OwnContactProof {
  readonly kind: 'own-contact'
  readonly phoneNumber: PhoneNumber
}

/** Number proved by a code, by the network, by an e-mail link, by the account's code word, or to an agent. */
interface VerifiedProof {
  readonly kind: 'verified'
  readonly phoneNumber: PhoneNumber
  readonly at: DateTime
  readonly by: 'code' | 'network' | 'email-link' | 'code-word' | 'agent'
}

/** Call by an agent on a customer's behalf; every such call is audited with its reason. */
export interface AgentProof {
  readonly kind: 'agent'
  readonly agentId: string
  readonly reason: string
}

/** Administrator enrolled by the operator; valid for the accounts of that company only. */
export interface AdministratorProof {
  readonly kind: 'administrator'
  readonly companyId: string
  readonly at: DateTime
}

/** Proof that accompanies a call: who may see these facts, or change them. */
export type SubjectProof = NoProof | OwnContactProof | VerifiedProof | AgentProof | AdministratorProof

/**
 * True when the proof allows facts about this number (reachability, roaming, receipts): for its holder and for agents.
 * Signals about somebody else's number would help a stalker, so anything weaker than own-contact is refused.
 * The operator checks an administrator's accounts, not this function.
 */
export const provesNumber = (subject: SubjectProof, phoneNumber: PhoneNumber): boolean => {
  switch (subject.kind) {
    case 'own-contact':
    case 'verified':
      return subject.phoneNumber === phoneNumber
    case 'agent':
      return true
    case 'administrator':
    case 'none':
      return false
  }
}
