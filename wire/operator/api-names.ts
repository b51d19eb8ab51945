import { PATHS } from './paths.ts'

/** A path of {@link PATHS} in its parts: `/sim-swap/v2/check` is the API `sim-swap`, its version `v2`, and `/check`. */
export interface PathParts {
  /** TM Forum's APIs are below `/tmf-api`; all others are in CAMARA's form. */
  readonly isTmForum: boolean
  readonly api: string
  readonly version: string
  readonly rest: string
}

const PARTS = /^(\/tmf-api)?\/([\w-]+)\/(v[\d.]+)(\/.*)$/

/** Takes a path apart; null for one that is of no API, such as `/capabilities`. */
export const partsOfPath = (path: string): PathParts | null => {
  const [, prefix, api, version, rest] = PARTS.exec(path) ?? []
  return api === undefined || version === undefined || rest === undefined
    ? null
    : { isTmForum: prefix !== undefined, api, version, rest }
}

/** Names of all APIs, as they stand in paths. */
export const API_NAMES: readonly string[] = [
  ...new Set(Object.values(PATHS).flatMap((path) => partsOfPath(path)?.api ?? [])),
]
