import type { World } from '../core/flow/world.ts'
import type { Log } from '../core/ports/log.ts'
import type { AppParts } from './app-parts.ts'
import type { Receive } from './inbox/receive.ts'
import { createNetworkPages } from './calls/network-pages.ts'
import type { NetworkPageParts, NetworkPages } from './calls/network-pages.ts'
import { NETWORK_PATH } from './calls/offer-network.ts'

/** Pages by which the operator's network proves a number, and where they are. */
export interface OpenNetworkPages {
  readonly path: string
  /** True when browsers reach them by https. */
  readonly isSecure: boolean
  readonly pages: NetworkPages
}

/** Dependencies of `openNetworkPages`. */
interface OpenNetworkPagesParts {
  readonly app: AppParts
  readonly world: World
  readonly receive: Receive
  readonly onProved: NetworkPageParts['onProved']
  readonly log: Log
}

/** Opens the pages; null without an address for them. */
export const openNetworkPages = ({
  app,
  world,
  receive,
  onProved,
  log,
}: OpenNetworkPagesParts): OpenNetworkPages | null => {
  const { store, operator, chatUrl, publicUrl } = app
  if (publicUrl === null) return null
  const { pathname, protocol } = new URL(`${publicUrl}${NETWORK_PATH}`)
  return {
    path: pathname,
    isSecure: protocol === 'https:',
    pages: createNetworkPages({ store, operator, texts: world.texts, receive, onProved, chatUrl, publicUrl, log }),
  }
}
