import { routeRequests } from '../adapters/proxy/route-requests.ts'
import { readOperatorTls } from './read-operator-tls.ts'
import { ConfigError } from './settings.ts'
import type { Env } from './settings.ts'

/**
 * Addresses of this machine are never asked through a proxy: the playground's parts and a Bot API server beside the
 * bot.
 */
const OWN_ADDRESSES = 'localhost,127.0.0.1,::1'

const EXAMPLE = 'http://proxy.example:3128'

const read = (env: Env, name: string): string | null => (env[name] ?? env[name.toLowerCase()] ?? '').trim() || null

const isProxyAddress = (text: string): boolean => {
  const protocol = URL.parse(text)?.protocol
  return protocol === 'http:' || protocol === 'https:'
}

/** Reads the address of a proxy. Throws a ConfigError for anything that is none. */
const readProxy = (env: Env, name: string): string | null => {
  const address = read(env, name)
  if (address !== null && !isProxyAddress(address))
    throw new ConfigError(name, `"${maskLogin(address)}" is not the address of a proxy: write it like ${EXAMPLE}`)
  return address
}

/** Leaves a name and password of the proxy out of what is printed. */
const maskLogin = (address: string): string => address.replace(/\/\/[^@/]*@/, '//•••@')

/**
 * Sends all requests of this process through the proxies that `HTTPS_PROXY` and `HTTP_PROXY` name (lower case too),
 * except to the hosts in `NO_PROXY`; those to the operator, and to the addresses in `operatorUrls`, with the operator's
 * own TLS. Does nothing where none is set. Throws a ConfigError for what cannot be used.
 */
export const useNetwork = (env: Env, operatorUrls: readonly string[] = []): void => {
  const httpsProxy = readProxy(env, 'HTTPS_PROXY')
  const httpProxy = readProxy(env, 'HTTP_PROXY')
  const tls = readOperatorTls(env, operatorUrls)
  if (httpsProxy === null && httpProxy === null && tls === null) return
  const noProxy = [read(env, 'NO_PROXY'), OWN_ADDRESSES].filter((list) => list !== null).join(',')
  routeRequests({ httpsProxy, httpProxy, noProxy }, tls)
}
