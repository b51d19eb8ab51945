import { stringify } from 'yaml'
import { API_VERSIONS } from '../../../wire/operator/api-versions.ts'
import type { ApiAddresses } from '../../adapters/operator/transport/api-addresses.ts'
import type { CertifyReport } from './certify-report.ts'
import type { Target } from './certify-target.ts'

const withoutUsual = (addresses: ApiAddresses): Readonly<Record<string, Readonly<Record<string, string>>>> =>
  Object.fromEntries(
    [...addresses.apis].flatMap(([api, { root, version }]) => {
      const isUsual = version === undefined || version === API_VERSIONS.get(api)?.[0]
      const own = { ...(root === undefined ? {} : { root }), ...(isUsual ? {} : { version }) }
      return Object.keys(own).length === 0 ? [] : [[api, own]]
    }),
  )

/** Gives the text of OPERATOR_FILE for these addresses; null when all is as usual. */
const fileOf = (addresses: ApiAddresses | null): string | null => {
  if (addresses === null) return null
  const { camara, tmForum } = addresses
  const apis = withoutUsual(addresses)
  const file = {
    ...(camara === undefined ? {} : { camara }),
    ...(tmForum === undefined ? {} : { 'tm-forum': tmForum }),
    ...(Object.keys(apis).length === 0 ? {} : { apis }),
  }
  return Object.keys(file).length === 0 ? null : stringify(file)
}

const loginLines = ({ choice: { login, token } }: Target): readonly string[] => {
  if (token !== undefined) return ['# OPERATOR_TOKEN as it is']
  if (login === undefined) return []
  return [
    `OPERATOR_ISSUER=${login.issuer}`,
    `OPERATOR_CLIENT_ID=${login.clientId}`,
    'key' in login.proof
      ? '# OPERATOR_CLIENT_KEY or OPERATOR_CLIENT_KEY_FILE as it is'
      : '# OPERATOR_CLIENT_SECRET as it is',
    ...('key' in login.proof ? [`OPERATOR_PURPOSE=${login.purpose}`] : []),
  ]
}

/** Writes the settings with which the assistant reaches what was found. Secrets stay where they are. */
export const fittingSettings = (target: Target, addresses: ApiAddresses | null): CertifyReport['settings'] => {
  const file = fileOf(addresses)
  return {
    env: [
      `OPERATOR_URL=${target.root}`,
      ...loginLines(target),
      ...(target.signing === null ? [] : ['# OPERATOR_SIGNING_KEY as it is']),
      ...(file === null ? [] : ['OPERATOR_FILE=operator.yaml']),
    ],
    file,
  }
}
