import type { MiddlewareHandler } from 'hono'
import type { Capability } from '../../src/core/operator/capabilities.ts'
import type { World } from './model/operator-model.ts'
import { WireError } from './wire-error.ts'

/** What every route of the sandbox works with. */
export interface SandboxParts {
  readonly world: World
  readonly capabilities: ReadonlySet<Capability>
  /** Milliseconds for which a stalling scenario number keeps its asker waiting. */
  readonly stallMs: number
  /** The name from which our own codes come. */
  readonly sender: string
  /** Answers a repeated key with the first answer. */
  readonly once: MiddlewareHandler
}

/** Answers 501 when the sandbox was started without one of these. */
export const needs =
  (parts: SandboxParts, ...wanted: readonly Capability[]): MiddlewareHandler =>
  async (_c, next) => {
    if (!wanted.some((capability) => parts.capabilities.has(capability))) {
      throw new WireError(501, 'NOT_IMPLEMENTED', 'This functionality is not implemented yet.')
    }
    await next()
  }
