import type { Capability } from '../../core/operator/capability.ts'
import { readCapabilities } from './read-capabilities.ts'
import type { OperatorAddress } from './read-capabilities.ts'

/** Capabilities assumed of an operator without `/capabilities`: the standard APIs. */
const STANDARD_CAPABILITIES: readonly Capability[] = [
  'codes.sms',
  'signals.reachability',
  'signals.roaming',
  'signals.subscriptionStatus',
  'signals.simSwapCheck',
  'signals.simSwapDate',
  'signals.deviceSwapCheck',
  'signals.numberRecycling',
  'signals.callForwarding',
  'signals.tenure',
  'signals.identityMatch',
  'verification',
  'subscriptions.reachability',
  'subscriptions.simSwap',
  'incidents.list',
  'incidents.subscribe',
  'tickets',
]
const DISCOVER_EVERY_MS = 60_000
const MISSING_FOR_MS = 600_000

/** The operator's capabilities, as far as they are known. */
export interface CapabilityBook {
  current(): ReadonlySet<Capability>
  /** Resolves when the request for the capabilities has ended, with or without success. */
  ready(): Promise<void>
  /** Removes a capability for ten minutes, after the operator answered NOT_IMPLEMENTED. */
  markMissing(capability: Capability): void
}

/** A request for the capabilities that has ended. `failed` is the reason when there was no answer. */
export interface CapabilitiesAsked {
  readonly failed: string | null
  readonly milliseconds: number
}

/** The operator, and the clock in ms. */
export interface CapabilitySource extends OperatorAddress {
  readonly now: () => number
  /** Called after each request for the capabilities. */
  readonly onAsked: (asked: CapabilitiesAsked) => void
}

/**
 * Creates the book. Reads the operator's `/capabilities` unless they are configured, and again each minute while it
 * does not answer.
 */
export const createCapabilityBook = (
  source: CapabilitySource,
  configured: Iterable<Capability> | null,
): CapabilityBook => {
  const { now } = source
  const missing = new Map<Capability, number>()
  let known: ReadonlySet<Capability> = new Set(configured ?? STANDARD_CAPABILITIES)
  let settled = configured !== null
  let askedAt = Number.NEGATIVE_INFINITY
  let asking: Promise<void> = Promise.resolve()

  const learn = async (): Promise<void> => {
    const began = now()
    const answer = await readCapabilities(source).catch(() => null)
    // A log-in that is refused may work in a minute: an operator learns of its clients while they run.
    settled = answer !== null && answer.status < 500 && answer.status !== 401
    source.onAsked({
      failed: settled ? null : `it does not tell its capabilities (${answer ? answer.status : 'no answer'})`,
      milliseconds: now() - began,
    })
    if (answer?.capabilities && settled) known = new Set(answer.capabilities)
  }
  const askIfUnsettled = (): void => {
    if (settled || now() - askedAt < DISCOVER_EVERY_MS) return
    askedAt = now()
    asking = learn()
  }
  return {
    current: () => {
      askIfUnsettled()
      const isMissing = (capability: Capability): boolean =>
        now() - (missing.get(capability) ?? Number.NEGATIVE_INFINITY) <= MISSING_FOR_MS
      return new Set([...known].filter((capability) => !isMissing(capability)))
    },
    ready: () => {
      askIfUnsettled()
      return asking
    },
    markMissing: (capability) => missing.set(capability, now()),
  }
}
