import { z } from 'zod'
import { type Capability, isCapability } from '../../core/operator/capability.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import { PATHS } from '../../../wire/operator/paths.ts'
import type { Login } from './login/login-port.ts'

/** The operator's root URL without a slash at its end, and the log-in there. */
export interface OperatorAddress {
  readonly root: string
  readonly login: Login
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

/**
 * True when the operator refuses the token, or its server one for this address: a refusal of today is one of tomorrow.
 */
const isRefusal = ({ status }: OperatorError): boolean => status === 401 || status === 403

const ask = async (root: string, token: string | null): Promise<CapabilityAnswer> => {
  const headers: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` }
  const answer = await fetch(root + PATHS.capabilities, {
    headers,
    redirect: 'manual',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  if (answer.status === 401) throw new OperatorError(401, 'UNAUTHENTICATED', 'The operator refuses the token.')
  const body = capabilityList.safeParse(await answer.json().catch(() => null))
  return {
    status: answer.status,
    capabilities: body.success ? body.data.capabilities.filter(isCapability) : null,
  }
}

/** Asks the operator for its capabilities. Rejects when there is no answer within 2 s, or no token to ask with. */
export const readCapabilities = async ({ root, login }: OperatorAddress): Promise<CapabilityAnswer> => {
  try {
    return await login.send({ scopes: [], subject: null }, (token) => ask(root, token), { timeoutMs: TIMEOUT_MS })
  } catch (error) {
    if (error instanceof OperatorError && isRefusal(error)) return { status: error.status, capabilities: null }
    throw error
  }
}
