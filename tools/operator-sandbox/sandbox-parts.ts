import type { MiddlewareHandler } from 'hono'
import type { Capability } from '../../wire/operator/capabilities.ts'
import type { AuthorizationServer } from './authorization/authorization-server.ts'
import type { SandboxModel } from './model/sandbox-model.ts'
import type { Traffic } from './traffic.ts'
import { WireError } from './wire-error.ts'

/** Rules that differ from operator to operator. */
interface Policies {
  /** Days for which changes of SIM and phone are known; null for all time. */
  readonly monitoredDays: number | null
  /** True: kyc-match compares nothing without the right idDocument. */
  readonly requiresIdDocument: boolean
}

/** An answer of an API, as whoever watches the sandbox sees it. */
export interface SeenAnswer {
  readonly method: string
  /** Path of the request, without its query. */
  readonly path: string
  readonly status: number
  readonly body: string
}

/** The parts that every route of the sandbox works with. */
export interface SandboxParts {
  readonly model: SandboxModel
  readonly capabilities: ReadonlySet<Capability>
  /** Milliseconds after which a stalling scenario number answers. */
  readonly stallMs: number
  /** The sender's name of one-time codes. */
  readonly sender: string
  /** The authorization server; null: a token that never changes, or none. */
  readonly authorization: AuthorizationServer | null
  /** The address of this sandbox, for links to its resources. */
  readonly origin: () => string
  readonly policies: Policies
  readonly traffic: Traffic
  /** Sees every answer of an API; null: nobody does. */
  readonly onAnswer: ((answer: SeenAnswer) => void) | null
  /** Middleware that answers a repeated `Idempotency-Key` with the first answer. */
  readonly idempotent: MiddlewareHandler
}

/** Middleware that answers 501 NOT_IMPLEMENTED unless the sandbox has at least one of these capabilities. */
export const requireCapability =
  (parts: SandboxParts, ...wanted: readonly Capability[]): MiddlewareHandler =>
  async (_c, next) => {
    if (!wanted.some((capability) => parts.capabilities.has(capability))) {
      throw new WireError(501, 'NOT_IMPLEMENTED', 'This functionality is not implemented yet.')
    }
    await next()
  }
