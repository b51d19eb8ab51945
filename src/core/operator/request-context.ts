import type { AdministratorProof, AgentProof, SubjectProof } from './subject-proof.ts'

/** Context of every call to the operator. */
export interface CallContext {
  /**
   * Sent as `x-correlator`, `^[a-zA-Z0-9-_:;./<>{}]{0,256}$`; one per turn.
   * For tracing only: it is not an idempotency key (CAMARA API Design Guide, x-correlator).
   */
  readonly correlator: string
  /** Sent as `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header), where the wire has one. */
  readonly idempotencyKey?: string
  /** Proof that the person concerned may see or change this. */
  readonly subject: SubjectProof
  /** Aborts the call, for instance at shutdown. */
  readonly signal?: AbortSignal
}

/** Context of a call that changes something. Its key is made of conversation, turn and invoke id. */
export interface MutatingContext extends CallContext {
  readonly idempotencyKey: string
}

/** Context of a call about a company's own lines, for its administrator. */
export interface AdministratorContext extends CallContext {
  readonly subject: AdministratorProof
}

/** Context of a call that only agents and administrators may make. */
export interface AgentOrAdministratorContext extends CallContext {
  readonly subject: AgentProof | AdministratorProof
}
