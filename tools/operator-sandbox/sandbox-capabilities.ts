import { CAPABILITIES } from '../../wire/operator/capabilities.ts'
import type { Capability } from '../../wire/operator/capabilities.ts'

/** The default capabilities: all but `signals.identityMatch`, since the sandbox knows nobody's name and birthday. */
export const SANDBOX_CAPABILITIES: readonly Capability[] = CAPABILITIES.filter(
  (capability) => capability !== 'signals.identityMatch',
)
