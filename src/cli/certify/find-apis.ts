import { API_VERSIONS } from '../../../wire/operator/api-versions.ts'
import type { Capability } from '../../core/operator/capability.ts'
import { describe, doesNotFit, errorCodeOf, fits, notOffered, notTried } from './judge-answer.ts'
import type { Answered, Exchange, Judgement, Known, NotTried, ProbedApi } from './probe.ts'
import type { SendProbe } from './send-probe.ts'

/** Parts of the search for APIs. */
export interface FindParts {
  readonly send: SendProbe
  readonly known: Known
  /** Answer of the operator to a path that does not exist. */
  readonly unknownPath: Answered | null
  /** Capabilities that the operator lists; null when it has no list. */
  readonly listed: ReadonlySet<Capability> | null
  /** Versions that the settings name. */
  readonly set: ReadonlyMap<string, string>
  readonly isChanging: boolean
}

/** An API as it was found. `version` is one that answers and can be set; null when nothing more is to be tried. */
export interface FoundApi {
  readonly version: string | null
  readonly judgement: Judgement
}

const isSame = (one: Answered, other: Answered): boolean =>
  one.status === other.status && one.mediaType === other.mediaType && errorCodeOf(one) === errorCodeOf(other)

type Presence = 'there' | 'missing' | 'unknown'

const presenceIn = (exchange: Exchange, { isPresenceWeak }: ProbedApi, unknownPath: Answered | null): Presence => {
  // An API that is late or breaks the connection is there or not: its probes will tell, and no other version is meant.
  if (exchange.kind !== 'answer') return 'there'
  if (unknownPath !== null && isSame(exchange, unknownPath)) return exchange.status === 404 ? 'missing' : 'unknown'
  if (exchange.status === 501 || exchange.status === 404) return 'missing'
  return exchange.status === 405 && !isPresenceWeak ? 'missing' : 'there'
}

const numbersOf = (version: string): readonly number[] => version.slice(1).split('.').map(Number)

/** Versions next to the one that is usual, which this program does not speak. */
const neighboursOf = (versions: readonly string[]): readonly string[] => {
  const near = versions.flatMap((version) => {
    const [major = 0, minor] = numbersOf(version)
    return minor === undefined
      ? [`v${major + 1}`, ...(major > 1 ? [`v${major - 1}`] : ['v0'])]
      : [`v0.${minor + 1}`, ...(minor > 1 ? [`v0.${minor - 1}`] : []), 'v1']
  })
  return [...new Set(near)].filter((version) => !versions.includes(version))
}

interface Heard {
  readonly exchange: Exchange
  readonly presence: Presence
}
type Asked = Heard | NotTried

/**
 * Asks for the operations of an API in one version until one is there. The first answer stands for all that are not.
 */
const ask = async (api: ProbedApi, version: string, { send, known, unknownPath }: FindParts): Promise<Asked> => {
  let first: Heard | null = null
  for (const make of api.presence) {
    const request = make(known)
    if ('notTried' in request) return request
    const exchange = await send(request, new Map([[api.api, version]]))
    const asked = { exchange, presence: presenceIn(exchange, api, unknownPath) }
    if (asked.presence === 'there') return asked
    first ??= asked
  }
  return first ?? { notTried: 'there is no request for it' }
}

/** True when the answer is one of the API itself: another one may be that of a gateway to any path. */
const isSure = ({ exchange, presence }: Heard): boolean =>
  presence === 'there' && exchange.kind === 'answer' && [200, 206, 400, 422].includes(exchange.status)

/** Finds a version that this program does not speak; null when none answers in a way that is beyond doubt. */
const findForeign = async (api: ProbedApi, versions: readonly string[], parts: FindParts): Promise<string | null> => {
  for (const version of neighboursOf(versions)) {
    const asked = await ask(api, version, parts)
    if (!('notTried' in asked) && isSure(asked)) return version
  }
  return null
}

const isListed = ({ capabilities }: ProbedApi, { listed }: FindParts): boolean =>
  listed !== null && capabilities.some((capability) => listed.has(capability))

const judgeMissing = async (
  api: ProbedApi,
  versions: readonly string[],
  shown: string,
  parts: FindParts,
): Promise<FoundApi> => {
  const foreign = await findForeign(api, versions, parts)
  if (foreign !== null)
    return {
      version: null,
      judgement: doesNotFit(`it answers as ${foreign}; the assistant speaks ${versions.join(', ')}`),
    }
  if (isListed(api, parts))
    return api.isPresenceWeak
      ? { version: versions[0] ?? null, judgement: fits('/capabilities lists it') }
      : { version: null, judgement: doesNotFit(`/capabilities lists it, and its path answers ${shown}`) }
  return { version: null, judgement: notOffered(`${shown} as ${versions.join(', ')}`) }
}

const judgeUnknown = (api: ProbedApi, usual: string, shown: string, parts: FindParts): FoundApi => {
  if (isListed(api, parts)) return { version: usual, judgement: fits('/capabilities lists it') }
  if (parts.listed !== null && parts.listed.size > 0)
    return { version: null, judgement: notOffered('/capabilities does not list it') }
  return { version: null, judgement: notTried(shown) }
}

/** Judges an API that no request shows without changing something: its probes tell, once they may. */
const judgeUnasked = (api: ProbedApi, usual: string, reason: string, parts: FindParts): FoundApi =>
  parts.isChanging && parts.listed === null
    ? { version: usual, judgement: notTried('no request shows it that changes nothing: what follows tells') }
    : judgeUnknown(api, usual, reason, parts)

/** Finds an API: the first version that answers, of those that the settings name or this program speaks. */
export const findApi = async (api: ProbedApi, parts: FindParts): Promise<FoundApi> => {
  const own = parts.set.get(api.api)
  const versions = own === undefined ? (API_VERSIONS.get(api.api) ?? ['v1']) : [own]
  const [usual = 'v1'] = versions
  let shown: string | null = null
  for (const version of versions) {
    const asked = await ask(api, version, parts)
    if ('notTried' in asked) return judgeUnasked(api, usual, asked.notTried, parts)
    const { exchange, presence } = asked
    if (presence === 'there' && (version === usual || isSure(asked))) return { version, judgement: fits(version) }
    if (exchange.kind === 'answer') shown ??= describe(exchange)
    if (presence === 'unknown') return judgeUnknown(api, usual, `${shown}, as for a path that does not exist`, parts)
  }
  return judgeMissing(api, versions, shown ?? 'nothing', parts)
}
