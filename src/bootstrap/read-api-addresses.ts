import { readFileSync } from 'node:fs'
import { parseDocument } from 'yaml'
import { z } from 'zod'
import { isSafeAddress } from '../adapters/operator/login/read-server-metadata.ts'
import { LOCATABLE_APIS } from '../adapters/operator/transport/api-addresses.ts'
import type { ApiAddresses } from '../adapters/operator/transport/api-addresses.ts'
import { urlSchema } from './setting-schemas.ts'
import { ConfigError, readSetting, SETTINGS } from './settings.ts'
import type { Env } from './settings.ts'

const address = urlSchema(/^https?$/)

const apiAddress = z
  .strictObject({ root: address, version: z.string().regex(/^v\d+(\.\d+)*$/, 'write a version such as v2 or v0.4') })
  .exactPartial()

const addressFile = z
  .strictObject({
    'camara': address.exactOptional(),
    'tm-forum': address.exactOptional(),
    'apis': z.record(z.string(), apiAddress).default({}),
  })
  .transform(({ camara, 'tm-forum': tmForum, apis }): ApiAddresses => ({
    camara,
    tmForum,
    apis: new Map(Object.entries(apis)),
  }))

const refuse = (file: string, fault: string): never => {
  throw new ConfigError('OPERATOR_FILE', `${file}: ${fault}: set it to ${SETTINGS.OPERATOR_FILE.expected}`)
}

const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    return refuse(
      file,
      `it cannot be read (${error instanceof Error && 'code' in error ? String(error.code) : 'an error'})`,
    )
  }
}

const parse = (file: string): ApiAddresses => {
  const document = parseDocument(readText(file))
  const [fault] = document.errors
  if (fault !== undefined) return refuse(file, `line ${fault.linePos?.[0].line ?? 1} is no YAML`)
  const parsed = addressFile.safeParse(document.toJS() ?? {})
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  return refuse(file, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`.replace(/^: /, ''))
}

/** All addresses of the file. */
export const apiRoots = ({ camara, tmForum, apis }: ApiAddresses): readonly string[] =>
  [camara, tmForum, ...[...apis.values()].map(({ root }) => root)].filter((root) => root !== undefined)

/**
 * Reads the file with the addresses and versions of single APIs; null when there is none. Throws {@link ConfigError}
 * for a file that names what does not exist, and, with a log-in by OAuth 2, for an address to which its tokens would go
 * in plain text.
 */
export const readApiAddresses = (env: Env, hasLogin: boolean): ApiAddresses | null => {
  const file = readSetting(env, 'OPERATOR_FILE')
  if (file === null) return null
  const addresses = parse(file)
  const unknown = [...addresses.apis.keys()].find((name) => !LOCATABLE_APIS.includes(name))
  if (unknown !== undefined) refuse(file, `there is no API "${unknown}", choose from ${LOCATABLE_APIS.join(', ')}`)
  const plain = apiRoots(addresses).find((root) => !isSafeAddress(new URL(root)))
  if (hasLogin && plain !== undefined) refuse(file, `tokens would go to ${plain} in plain text, write an https address`)
  return addresses
}
