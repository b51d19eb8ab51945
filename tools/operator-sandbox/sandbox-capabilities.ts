import { CAPABILITIES } from '../../wire/operator/capabilities.ts'
import type { Capability } from '../../wire/operator/capabilities.ts'

/** The default capabilities: all. */
export const SANDBOX_CAPABILITIES: readonly Capability[] = CAPABILITIES
