import type { AssertedOrder } from '../../../wire/operator/assertion.ts'
import type { OperatorError } from '../../core/operator/operator-error.ts'
import type { Capability } from '../../core/operator/capability.ts'
import type { Operator } from '../../core/ports/operator/operator-port.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import type { Timeouts } from '../../adapters/operator/timeouts.ts'

/** An answer that a port of the client takes, and the assistant cannot use; its message is of our own words. */
export class UnusableAnswer extends Error {}

/** One HTTP request to the operator. */
export interface ProbeRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** Path of the wire with the usual version; the API's own place and version are put in its stead. */
  readonly path: string
  /** JSON of the body; a {@link RawBody} is sent as it is. */
  readonly body?: unknown
  /** Media type of the body, where it is not `application/json`. */
  readonly mediaType?: string
  /** Kind of request, for the time that the assistant would wait. */
  readonly kind: keyof Timeouts
  /** Order of a request that changes something; such a request leaves only with `--with-changes`. */
  readonly order?: AssertedOrder
  readonly idempotencyKey?: string
  /** Token of the request: `own` by default. */
  readonly credentials?: 'own' | 'none' | 'wrong'
}

/** Body that is no JSON. */
export interface RawBody {
  readonly raw: string
}

/** An exchange with the operator that ended with an answer. */
export interface Answered {
  readonly kind: 'answer'
  readonly status: number
  readonly headers: Headers
  /** JSON of the body; undefined when it is empty or no JSON. */
  readonly json: unknown
  readonly isEmpty: boolean
  /** Media type without parameters, such as `application/json`; '' when there is none. */
  readonly mediaType: string
  readonly milliseconds: number
  /** True when `x-correlator` came back as it was sent. */
  readonly isCorrelated: boolean
}

/** An exchange without an answer. */
export type Unanswered =
  | { readonly kind: 'late'; readonly afterMs: number }
  /** `reason`: a code of the system or of TLS, such as `ECONNRESET`. */
  | { readonly kind: 'broken'; readonly reason: string }
  /** The authorization server gave no token: nothing was sent. */
  | { readonly kind: 'no-token'; readonly error: OperatorError }

/** Result of one request. */
export type Exchange = Answered | Unanswered

/** Request that cannot be made; `notTried` completes "not tried:". */
export interface NotTried {
  readonly notTried: string
}

/** Everything that a probe's request is made of. */
export interface Known {
  /** Test number; null without `--number`. */
  readonly number: PhoneNumber | null
  readonly hasLogin: boolean
  /** True when requests that change something are signed. */
  readonly isSigned: boolean
  readonly now: () => number
  /** Key of this run, which begins every idempotency key and external id. */
  readonly run: string
  /** Answer to a request of this run; null when there was none. */
  readonly answerTo: (request: RequestOf) => Answered | null
  /** Request as it was sent, when it succeeded; else null. */
  readonly sentAs: (request: RequestOf) => ProbeRequest | null
}

/** Makes the request of a probe. The same function in several probes stands for one request, which is sent once. */
export type RequestOf = (known: Known) => ProbeRequest | NotTried

/** Verdict on one probe, in words that are shown. */
export type Verdict = 'fits' | 'does not fit' | 'not offered' | 'not tried'

/** Verdict with its grounds; `found` never quotes what an operator says of a person. */
export interface Judgement {
  readonly verdict: Verdict
  readonly found: string
}

/** Demand on an answer: in which words, by which document and section, and its judge. */
export interface Expectation {
  readonly expected: string
  readonly source: string
  readonly judge: (exchange: Exchange, known: Known) => Judgement
}

/** Probe of one request's answer. */
interface RequestProbe extends Expectation {
  readonly name: string
  readonly request: RequestOf
}

/** Probe by a port of the assistant's own client. */
export interface PortProbe {
  readonly name: string
  readonly expected: string
  readonly source: string
  readonly port: (operator: Operator, number: PhoneNumber) => Promise<unknown>
  /** True for a port that can be asked without a test number. */
  readonly isAboutNobody?: boolean
}

/** One thing that is tried. */
export type Probe = RequestProbe | PortProbe

/** Probe over all answers of one API. */
export interface ApiProbe {
  readonly name: string
  readonly expected: string
  readonly source: string
  /** Null when no answer says anything about it. */
  readonly judge: (answers: readonly Answered[]) => Judgement | null
}

/** An API, and everything that is tried of it. */
export interface ProbedApi {
  /** Name as it stands in paths. */
  readonly api: string
  readonly title: string
  /** Document that defines it, with its version. */
  readonly document: string
  /** Capabilities that need this API; the operator may list them. */
  readonly capabilities: readonly Capability[]
  /** Requests of which one shows that the API is there; they change nothing. */
  readonly presence: readonly [RequestOf, ...RequestOf[]]
  /**
   * True when an API that is there may answer the presence request with 404 or 405: no standard demands that operation.
   */
  readonly isPresenceWeak: boolean
  readonly probes: readonly Probe[]
  readonly overall: readonly ApiProbe[]
}
