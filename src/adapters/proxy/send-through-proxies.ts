import { EnvHttpProxyAgent, setGlobalDispatcher } from 'undici'

/** Proxies for https and for http, null for none; `noProxy` lists the hosts that are asked directly, separated by commas. */
export interface Proxies {
  readonly httpsProxy: string | null
  readonly httpProxy: string | null
  readonly noProxy: string
}

/** Sends every later request of this process through the proxies. */
export const sendThroughProxies = ({ httpsProxy, httpProxy, noProxy }: Proxies): void =>
  setGlobalDispatcher(new EnvHttpProxyAgent({ httpsProxy: httpsProxy ?? '', httpProxy: httpProxy ?? '', noProxy }))
