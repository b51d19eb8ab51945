import { EnvHttpProxyAgent, setGlobalDispatcher } from 'undici'
import type { Dispatcher } from 'undici'

/**
 * Proxies for https and for http, null for none; `noProxy` lists the hosts that are asked directly, separated by
 * commas.
 */
export interface Proxies {
  readonly httpsProxy: string | null
  readonly httpProxy: string | null
  readonly noProxy: string
}

/** TLS of one company's servers. */
export interface CompanyTls {
  /** Origins of those servers, such as `https://api.operator.example`; no other server is asked in this way. */
  readonly origins: ReadonlySet<string>
  /** Authorities that these servers are checked by, in PEM; null: those that Node knows. */
  readonly ca: string | null
  /** Certificate and private key by which these servers know this program, in PEM; null for none. */
  readonly client: { readonly cert: string; readonly key: string } | null
}

const proxyOptions = ({ httpsProxy, httpProxy, noProxy }: Proxies): EnvHttpProxyAgent.Options => ({
  httpsProxy: httpsProxy ?? '',
  httpProxy: httpProxy ?? '',
  noProxy,
})

/** Sends what is for a company's servers in its own way, and everything else as usual. */
class RoutingAgent extends EnvHttpProxyAgent {
  readonly #company: Dispatcher
  readonly #origins: ReadonlySet<string>

  constructor(proxies: Proxies, { origins, ca, client }: CompanyTls) {
    super(proxyOptions(proxies))
    const tls = { ...(ca === null ? {} : { ca }), ...client }
    this.#company = new EnvHttpProxyAgent({ ...proxyOptions(proxies), connect: tls, requestTls: tls })
    this.#origins = origins
  }

  override dispatch(
    options: Parameters<EnvHttpProxyAgent['dispatch']>[0],
    handler: Dispatcher.DispatchHandler,
  ): boolean {
    const { origin } = options
    const isCompanys = origin !== undefined && this.#origins.has(new URL(origin).origin)
    return isCompanys ? this.#company.dispatch(options, handler) : super.dispatch(options, handler)
  }
}

/** Sends every later request of this process through the proxies, and those to a company's servers with its TLS. */
export const routeRequests = (proxies: Proxies, tls: CompanyTls | null): void =>
  setGlobalDispatcher(tls === null ? new EnvHttpProxyAgent(proxyOptions(proxies)) : new RoutingAgent(proxies, tls))
