import { join } from 'node:path'
import type { Config } from './config.ts'
import type { Operator } from '../core/operator/operator-port.ts'
import type { Logger } from './logger.ts'
import { createOperator } from '../adapters/operator/create-operator.ts'
import { createNoOperator } from '../adapters/operator/no-operator.ts'
import { startSandbox } from '../../tools/operator-sandbox/sandbox-server.ts'
import type { Closers } from './shutdown.ts'

/** The operator, and where its sandbox is, when it is one of ours. */
export interface OperatorLink {
  readonly operator: Operator
  /** Where its handsets can be switched, when it is a sandbox of ours. */
  readonly sandboxUrl: string | null
  /** Lets the operator tell of incidents by itself; null when there is nobody to tell, or nowhere to. */
  readonly events: OperatorEvents | null
}

/** The operator's own word that incidents have changed. */
export interface OperatorEvents {
  readonly path: string
  readonly told: () => void
  /** From now on somebody is there to be told. */
  readonly begin: () => void
}

/** In the playground people switch things and look: an old list of incidents would only puzzle them. */
const PLAYGROUND_MS = 1_000

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/** What is to be told of the way to the operator: numbers and proofs must not be read, or changed, on it. Null when all is well. */
export const doubtAbout = (url: string): string | null => {
  const { protocol, hostname } = new URL(url)
  if (protocol === 'https:' || loopback.test(hostname)) return null
  return `OPERATOR_URL: what is asked of ${hostname} can be read and changed on its way; write an https address, such as https://${hostname}`
}

/** The operator's API, our own sandbox, or none. */
export const openOperator = async (config: Config, log: Logger, closers: Closers): Promise<OperatorLink> => {
  if (config.operator === 'none') return { operator: createNoOperator(), sandboxUrl: null, events: null }
  const sandbox =
    config.operator === 'sandbox' ? await startSandbox({ dataFile: join(config.dataDir, 'sandbox.json') }) : null
  if (sandbox) closers.add('the sandbox operator', () => sandbox.stop())
  const url = config.operator === 'sandbox' ? (sandbox?.url ?? '') : config.operator.url
  const doubt = typeof config.operator === 'object' ? doubtAbout(url) : null
  if (doubt !== null) log.warn(doubt)
  const fresh = config.mode === 'playground' ? { incidentsCacheMs: PLAYGROUND_MS, incidentsPollMs: PLAYGROUND_MS } : {}
  const token = typeof config.operator === 'object' ? config.operator.token : null
  const operator = createOperator({
    url,
    ...(token === null ? {} : { token }),
    ...fresh,
    observe: (outcome) => log.debug({ ...outcome }, 'operator: asked'),
  })
  closers.add('the operator', () => operator.close())
  await operator.ready()
  const eventsUrl = config.mode === 'telegram' ? config.operator.eventsUrl : null
  return {
    operator,
    sandboxUrl: config.mode === 'playground' ? url : null,
    events:
      eventsUrl === null
        ? null
        : {
            path: new URL(eventsUrl).pathname.replace(/\/$/, ''),
            told: operator.look,
            begin: () => operator.listen(eventsUrl),
          },
  }
}
