import { z } from 'zod'
import { type Capability, isCapability } from '../../core/operator/capability.ts'
import { PATHS } from '../../../wire/operator/paths.ts'

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
  'incidents.list',
  'incidents.subscribe',
  'tickets',
]
const DISCOVER_EVERY_MS = 60_000
const MISSING_FOR_MS = 600_000
const TIMEOUT_MS = 2000

const capabilityList = z.object({ capabilities: z.array(z.string()) })

/** The operator's capabilities, as far as they are known. */
export interface CapabilityBook {
  current(): ReadonlySet<Capability>
  /** Resolves when the request for the capabilities has ended, with or without success. */
  ready(): Promise<void>
  /** Removes a capability for ten minutes, after the operator answered NOT_IMPLEMENTED. */
  markMissing(capability: Capability): void
}

/** The operator's root URL and bearer token, and the clock in ms. */
export interface CapabilitySource {
  readonly root: string
  readonly token: string | null
  readonly now: () => number
}

type Discovered = 'unknown' | 'not-offered' | readonly Capability[]

const discover = async ({ root, token }: CapabilitySource): Promise<Discovered> => {
  try {
    const headers: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` }
    const answer = await fetch(root + PATHS.capabilities, { headers, signal: AbortSignal.timeout(TIMEOUT_MS) })
    if (answer.status >= 500) return 'unknown'
    const body = capabilityList.safeParse(await answer.json().catch(() => null))
    return body.success ? body.data.capabilities.filter(isCapability) : 'not-offered'
  } catch {
    return 'unknown'
  }
}

/** Creates the book. Reads the operator's `/capabilities` unless they are configured, and again each minute while it does not answer. */
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
    const discovered = await discover(source)
    settled = discovered !== 'unknown'
    if (typeof discovered !== 'string') known = new Set(discovered)
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
