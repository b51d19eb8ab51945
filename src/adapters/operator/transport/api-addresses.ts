import { API_NAMES, partsOfPath } from '../../../../wire/operator/api-names.ts'

/** Names of the APIs that can have a place of their own. */
export const LOCATABLE_APIS: readonly string[] = API_NAMES

/** Place of one API: the address before its name, and its version. What is left out is as usual. */
interface ApiAddress {
  readonly root?: string | undefined
  readonly version?: string | undefined
}

/**
 * Places of APIs that are not below the operator's root, or have another version there. No address has "/" at its end.
 */
export interface ApiAddresses {
  /** Address before the name of APIs in CAMARA's form. */
  readonly camara?: string | undefined
  /** Address before the name of TM Forum's APIs; by default `/tmf-api` below the operator's root. */
  readonly tmForum?: string | undefined
  readonly apis: ReadonlyMap<string, ApiAddress>
}

/** A root, and the path below it. */
export interface Located {
  readonly root: string
  readonly path: string
}

/** Creates the function that finds the place of an API for a path of the wire. */
export const createLocate = (root: string, addresses: ApiAddresses | null): ((path: string) => Located) => {
  if (addresses === null) return (path) => ({ root, path })
  const { camara = root, tmForum = `${root}/tmf-api`, apis } = addresses
  return (path) => {
    const parts = partsOfPath(path)
    if (parts === null) return { root, path }
    const { isTmForum, api, version, rest } = parts
    const own = apis.get(api)
    return {
      root: own?.root ?? (isTmForum ? tmForum : camara),
      path: `/${api}/${own?.version ?? version}${rest}`,
    }
  }
}
