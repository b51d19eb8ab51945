import type { TokenNeed } from './login-port.ts'

/** An access token, and the time in ms since 1970 until which it is good. */
export interface IssuedToken {
  readonly token: string
  readonly goodUntil: number
}

/** Tokens by customer and scope. */
export interface TokenCache {
  /** Gives a good token; requests at the same time share one fetch. */
  get(need: TokenNeed): Promise<string>
  /** Gives a new token in place of one that was refused; null when a new one was refused too, just now. */
  replace(need: TokenNeed, refused: string): Promise<string | null>
  /** Notes that a new token was refused too, so that the next refusal does not ask for another. */
  giveUpOn(need: TokenNeed): void
}

interface Entry {
  issued: IssuedToken | null
  /** Time from which a new token is fetched, while the old one is still good. */
  renewAt: number
  fetching: Promise<string> | null
  /** Time until which no refusal leads to a new token. */
  givenUpUntil: number
}

/** Customers times scopes whose tokens are kept; a token more costs one request. */
const CAPACITY = 2_000

/**
 * Longest time before its end at which a token is renewed; a short-lived one is renewed in the last fifth of its life.
 */
const RENEW_BEFORE_MS = 30_000
const GIVE_UP_MS = 30_000

const keyOf = ({ subject, scopes }: TokenNeed): string => `${subject ?? ''} ${scopes.join(' ')}`

/** Creates an empty cache. `fetchToken` gets a token from the server; `now` gives ms since 1970. */
export const createTokenCache = (
  fetchToken: (need: TokenNeed) => Promise<IssuedToken>,
  now: () => number,
  capacity = CAPACITY,
): TokenCache => {
  const entries = new Map<string, Entry>()

  /** Finds the entry and makes it the one that was used last; the one that was not used for longest goes. */
  const use = (need: TokenNeed): Entry => {
    const key = keyOf(need)
    const entry = entries.get(key) ?? { issued: null, renewAt: 0, fetching: null, givenUpUntil: 0 }
    entries.delete(key)
    entries.set(key, entry)
    const [oldest] = entries.keys()
    if (entries.size > capacity && oldest !== undefined) entries.delete(oldest)
    return entry
  }
  const keep = (entry: Entry, issued: IssuedToken): string => {
    const life = issued.goodUntil - now()
    entry.issued = issued
    entry.renewAt = issued.goodUntil - Math.min(RENEW_BEFORE_MS, life / 5)
    return issued.token
  }
  const fetchInto = (entry: Entry, need: TokenNeed): Promise<string> => {
    entry.fetching ??= fetchToken(need)
      .then((issued) => keep(entry, issued))
      .finally(() => {
        entry.fetching = null
      })
    return entry.fetching
  }
  const get = async (need: TokenNeed): Promise<string> => {
    const entry = use(need)
    const { issued } = entry
    if (issued === null || now() >= issued.goodUntil) return fetchInto(entry, need)
    // Nobody waits for a renewal: the old token is still good, and a server that does not answer is asked again.
    if (now() >= entry.renewAt) void fetchInto(entry, need).catch(() => null)
    return issued.token
  }
  return {
    get,
    replace: async (need, refused) => {
      const entry = use(need)
      if (entry.issued?.token !== refused) return get(need)
      if (now() < entry.givenUpUntil) return null
      entry.issued = null
      return fetchInto(entry, need)
    },
    giveUpOn: (need) => {
      use(need).givenUpUntil = now() + GIVE_UP_MS
    },
  }
}
