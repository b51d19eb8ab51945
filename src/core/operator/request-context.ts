import type { AdministratorProof, AgentProof, SubjectProof } from './recovery-proof.ts'

/** What accompanies every question to the operator. */
export interface CallContext {
  /**
   * Sent as `x-correlator`, `^[a-zA-Z0-9-_:;./<>{}]{0,256}$`; one per turn.
   * For tracing only: it is not an idempotency key (CAMARA API Design Guide, x-correlator).
   */
  readonly correlator: string
  /** Sent as `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header), where the wire has one. */
  readonly idempotencyKey?: string
  /** On what grounds the asker may know or change this. */
  readonly subject: SubjectProof
  /** Gives up the call early, for instance at shutdown. */
  readonly signal?: AbortSignal
}

/** A call that changes something must carry a key, made of conversation, turn and invoke id. */
export interface MutatingContext extends CallContext {
  readonly idempotencyKey: string
}

/** A call about a company's own lines, for its administrator. */
export interface AdministratorContext extends CallContext {
  readonly subject: AdministratorProof
}

/** A call that only agents and administrators may make. */
export interface AgentOrAdministratorContext extends CallContext {
  readonly subject: AgentProof | AdministratorProof
}
