import { API_NAMES, partsOfPath } from './api-names.ts'
import { PATHS } from './paths.ts'

/**
 * Later versions of APIs that this program speaks: their requests and answers are those of the usual one, as far as
 * they are used.
 */
const LATER: ReadonlyMap<string, readonly string[]> = new Map([
  ['number-recycling', ['v0.3']],
  ['kyc-tenure', ['v0.3']],
  ['kyc-match', ['v0.5']],
  ['call-forwarding-signal', ['v0.5']],
  ['one-time-password-sms', ['v2']],
  // TM Forum's are written in their own form (TMF621 5.0.1; TMF622, TMF656 and TMF666 5.0.0).
  ['serviceProblemManagement', ['v5']],
  ['troubleTicket', ['v5']],
  ['productOrderingManagement', ['v5']],
  ['accountManagement', ['v5']],
])

const USUAL: ReadonlyMap<string, string> = new Map(
  Object.values(PATHS).flatMap((path) => {
    const parts = partsOfPath(path)
    return parts === null ? [] : [[parts.api, parts.version] as const]
  }),
)

/** Versions of each API that can be set, as they stand in paths; the first is the usual one. */
export const API_VERSIONS: ReadonlyMap<string, readonly string[]> = new Map(
  API_NAMES.map((api) => [api, [USUAL.get(api) ?? 'v1', ...(LATER.get(api) ?? [])]]),
)
