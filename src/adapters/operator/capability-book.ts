import { z } from 'zod'
import { type Capability, isCapability } from '../../core/operator/capabilities.ts'
import { PATHS } from '../../../wire/operator/paths.ts'

/** What an operator that tells nothing is assumed to have: the standard APIs. */
const STANDARD: readonly Capability[] = [
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
const ASK_AGAIN_MS = 60_000
const FORGET_MISSING_MS = 600_000
const TIMEOUT_MS = 2000

const told = z.object({ capabilities: z.array(z.string()) })

/** What the operator can do, as far as is known. */
export interface CapabilityBook {
  current(): ReadonlySet<Capability>
  /** Resolves when the operator was asked, whatever it said. */
  ready(): Promise<void>
  /** The operator said NOT_IMPLEMENTED; believed for ten minutes. */
  markMissing(capability: Capability): void
}

/** Whom to ask, and the clock by which what was learnt is forgotten. */
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
    const body = told.safeParse(await answer.json().catch(() => null))
    return body.success ? body.data.capabilities.filter(isCapability) : 'not-offered'
  } catch {
    return 'unknown'
  }
}

/** Asks the operator's `/capabilities` unless they are configured; asks again each minute while it does not answer. */
export const createCapabilityBook = (
  source: CapabilitySource,
  configured: Iterable<Capability> | null,
): CapabilityBook => {
  const { now } = source
  const missing = new Map<Capability, number>()
  let known: ReadonlySet<Capability> = new Set(configured ?? STANDARD)
  let settled = configured !== null
  let askedAt = Number.NEGATIVE_INFINITY
  let asking: Promise<void> = Promise.resolve()

  const learn = async (): Promise<void> => {
    const discovered = await discover(source)
    settled = discovered !== 'unknown'
    if (typeof discovered !== 'string') known = new Set(discovered)
  }
  const askIfUnsettled = (): void => {
    if (settled || now() - askedAt < ASK_AGAIN_MS) return
    askedAt = now()
    asking = learn()
  }
  return {
    current: () => {
      askIfUnsettled()
      const isMissing = (capability: Capability): boolean =>
        now() - (missing.get(capability) ?? Number.NEGATIVE_INFINITY) <= FORGET_MISSING_MS
      return new Set([...known].filter((capability) => !isMissing(capability)))
    },
    ready: () => {
      askIfUnsettled()
      return asking
    },
    markMissing: (capability) => missing.set(capability, now()),
  }
}
