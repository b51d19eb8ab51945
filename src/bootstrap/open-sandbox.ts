import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { LoginOptions } from '../adapters/operator/login/request-token.ts'
import { publicKeys } from '../adapters/operator/transport/sign-order.ts'
import type { SigningKey } from '../adapters/operator/transport/sign-order.ts'
import { NETWORK_PATH } from '../app/calls/offer-network.ts'
import type { PlaygroundConfig } from './config.ts'
import { loadSandbox } from './load-tools.ts'
import { DEFAULT_PURPOSE } from './login-settings.ts'

/** The running sandbox operator. */
interface OpenSandbox {
  readonly url: string
  /** Log-in at it; absent when it wants none. */
  readonly login?: LoginOptions
  readonly stop: () => Promise<void>
}

const CLIENT_ID = 'dozvon'

/**
 * Starts the sandbox, which checks the signatures of a key that lives as long as the process. With the address of a
 * page it has a log-in too, by a secret that lives as long, and sends browsers back there once they have said whose
 * mobile data they use.
 */
export const openSandbox = async (
  { dataDir }: Pick<PlaygroundConfig, 'dataDir'>,
  signing: SigningKey,
  pageUrl: string | null,
): Promise<OpenSandbox> => {
  const { startSandbox } = await loadSandbox()
  const { keys } = await publicKeys(signing)
  const options = { dataFile: join(dataDir, 'sandbox.json'), assertionKeys: { keys: [...keys] } }
  if (pageUrl === null) return startSandbox(options)
  const secret = randomBytes(32).toString('base64url')
  const client = { id: CLIENT_ID, secret, redirectUris: [`${pageUrl}${NETWORK_PATH}/back`] }
  const sandbox = await startSandbox({ ...options, authorization: { clients: [client], mobileData: 'asked' } })
  const login = { issuer: sandbox.url, clientId: CLIENT_ID, proof: { secret }, purpose: DEFAULT_PURPOSE }
  return { ...sandbox, login }
}
