import type { DateTime, PhoneNumber } from '../text/phone-number.ts'

/** Nobody has proved anything: only what is public may be told. */
export interface NoProof {
  readonly kind: 'none'
}

/** The customer shared a Telegram contact whose `user_id` is their own. */
export interface OwnContactProof {
  readonly kind: 'own-contact'
  readonly phoneNumber: PhoneNumber
}

/** The customer proved the number by a code, by an e-mail link, by the account's code word, or to an agent. */
export interface VerifiedProof {
  readonly kind: 'verified'
  readonly phoneNumber: PhoneNumber
  readonly at: DateTime
  readonly by: 'code' | 'email-link' | 'code-word' | 'agent'
}

/** An agent asks on a customer's behalf; every such call is audited with its reason. */
export interface AgentProof {
  readonly kind: 'agent'
  readonly agentId: string
  readonly reason: string
}

/** A company's administrator enrolled by the operator; good for the accounts of that company only. */
export interface AdministratorProof {
  readonly kind: 'administrator'
  readonly companyId: string
  readonly at: DateTime
}

/** How the asker proved that they may be told things, or have things changed. */
export type SubjectProof = NoProof | OwnContactProof | VerifiedProof | AgentProof | AdministratorProof

/**
 * Whether the proof allows facts about this number (reachability, roaming, receipts): the number's own holder, or an agent.
 * Signals about somebody else's number are a stalking tool, so everything below own-contact is refused.
 * An administrator's accounts are checked by the operator, not here.
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
