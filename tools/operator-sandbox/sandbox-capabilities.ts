import { CAPABILITIES } from '../../src/core/operator/capabilities.ts'
import type { Capability } from '../../src/core/operator/capabilities.ts'

/** What the sandbox can do when nothing is taken away: it knows nobody's name and birthday, to compare them with what is said. */
export const SANDBOX_CAPABILITIES: readonly Capability[] = CAPABILITIES.filter(
  (capability) => capability !== 'signals.identityMatch',
)
