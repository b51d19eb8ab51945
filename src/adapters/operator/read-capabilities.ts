import { z } from 'zod'
import { type Capability, isCapability } from '../../core/operator/capability.ts'
import { PATHS } from '../../../wire/operator/paths.ts'

/** The operator's root URL without a slash at its end, and bearer token. */
export interface OperatorAddress {
  readonly root: string
  readonly token: string | null
}

/** The answer to `GET /capabilities`. */
export interface CapabilityAnswer {
  /** HTTP status. */
  readonly status: number
  /** The capabilities that this program knows; null when the answer is no list of capabilities. */
  readonly capabilities: readonly Capability[] | null
}

const TIMEOUT_MS = 2000

const capabilityList = z.object({ capabilities: z.array(z.string()) })

/** Asks the operator for its capabilities. Rejects when there is no answer within 2 s. */
export const readCapabilities = async ({ root, token }: OperatorAddress): Promise<CapabilityAnswer> => {
  const headers: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` }
  const answer = await fetch(root + PATHS.capabilities, { headers, signal: AbortSignal.timeout(TIMEOUT_MS) })
  const body = capabilityList.safeParse(await answer.json().catch(() => null))
  return {
    status: answer.status,
    capabilities: body.success ? body.data.capabilities.filter(isCapability) : null,
  }
}
