import path from 'node:path'
import { z } from 'zod'
import { parseClientKey } from '../adapters/operator/login/client-key.ts'
import type { ClientKey } from '../adapters/operator/login/client-key.ts'
import { isSafeAddress } from '../adapters/operator/login/read-server-metadata.ts'
import { urlSchema } from './setting-schemas.ts'
import type { Setting } from './setting-schemas.ts'

/** Values of the settings of the log-in at the operator and of its APIs' addresses, after parsing. */
export interface LoginSettingValues {
  readonly OPERATOR_ISSUER: string
  readonly OPERATOR_CLIENT_ID: string
  readonly OPERATOR_CLIENT_KEY: ClientKey
  readonly OPERATOR_CLIENT_KEY_FILE: string
  readonly OPERATOR_CLIENT_SECRET: string
  readonly OPERATOR_PURPOSE: string
  readonly OPERATOR_FILE: string
  readonly OPERATOR_CA_FILE: string
  readonly OPERATOR_CERT_FILE: string
  readonly OPERATOR_CERT_KEY_FILE: string
  readonly PUBLIC_URL: string
}

/** Operators hand out the address of the description (openIdConnectUrl), from which the issuer follows. */
const DESCRIPTION = /\/\.well-known\/openid-configuration\/?$/

const isIssuer = (text: string): boolean => {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  return isSafeAddress(url) && url.username === '' && url.password === '' && url.search === '' && url.hash === ''
}

const KEY_KINDS = 'P-256, P-384, P-521, Ed25519 or RSA with 2,048 bits or more'

/** Purpose of every request about a customer: whether it is them, and not somebody with their SIM card. */
export const DEFAULT_PURPOSE = 'dpv:FraudPreventionAndDetection'

/** Settings of the log-in by OAuth 2 and of addresses, in the order of the documentation. */
export const LOGIN_SETTINGS: { readonly [Name in keyof LoginSettingValues]: Setting<LoginSettingValues[Name]> } = {
  OPERATOR_ISSUER: {
    default: 'none: `OPERATOR_TOKEN`, or no authorization',
    meaning:
      "The operator's authorization server, for a log-in by OAuth 2 instead of `OPERATOR_TOKEN`: its issuer, or its `openIdConnectUrl`. Needs `OPERATOR_URL` and `OPERATOR_CLIENT_ID`",
    expected:
      'the https address by which the authorization server names itself (http on this machine alone), such as https://login.operator.example',
    schema: z
      .string()
      .transform((text) => text.replace(DESCRIPTION, ''))
      .refine(isIssuer),
  },
  OPERATOR_CLIENT_ID: {
    default: 'none',
    meaning: 'Name by which the authorization server knows this program. Needs `OPERATOR_ISSUER`',
    expected: 'the client id that the operator gave, such as dozvon',
    // RFC 6749, appendix A.1.
    schema: z.string().regex(/^[\x20-\x7E]{1,255}$/),
  },
  OPERATOR_CLIENT_KEY: {
    default: 'none',
    meaning: `Private key that proves to the authorization server who asks (private_key_jwt): PEM or JWK, of ${KEY_KINDS}. The operator gets its public half. Needs \`OPERATOR_CLIENT_ID\``,
    expected: `a private key without a password in PEM or JWK, of ${KEY_KINDS}, such as the output of: openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256`,
    schema: z.string().transform((text, { addIssue }) => {
      const key = parseClientKey(text)
      if (key) return key
      addIssue('not a key')
      return z.NEVER
    }),
  },
  OPERATOR_CLIENT_KEY_FILE: {
    default: 'none',
    meaning: 'Path of a file with that key, instead of `OPERATOR_CLIENT_KEY`',
    expected: 'the path of a file with a private key in PEM or JWK, such as /run/secrets/operator-client.pem',
    schema: z.string().transform((file) => path.resolve(file)),
  },
  OPERATOR_CLIENT_SECRET: {
    default: 'none',
    meaning:
      'Secret that the authorization server shares with this program, instead of a key (client_secret_basic). No token names a customer then, and every request its number. Needs `OPERATOR_CLIENT_ID`',
    expected: 'the client secret that the operator gave, such as the output of: openssl rand -hex 24',
    schema: z.string().regex(/^[\x20-\x7E]{1,1000}$/),
  },
  OPERATOR_PURPOSE: {
    default: `\`${DEFAULT_PURPOSE}\``,
    meaning:
      "Purpose for which facts about a customer are asked, a term of W3C's Data Privacy Vocabulary; customers may be asked for their consent to it. Needs a key",
    expected: `one purpose that was agreed with the operator, such as ${DEFAULT_PURPOSE}`,
    schema: z.string().regex(/^dpv:[A-Za-z][\w-]{0,99}$/),
  },
  OPERATOR_FILE: {
    default: 'none: all APIs are below `OPERATOR_URL`, in the usual versions',
    meaning:
      'Path of a YAML file with the addresses and versions of single APIs ([how](operator-api.md#addresses-and-versions)). Needs `OPERATOR_URL`',
    expected: 'the path of a YAML file with camara, tm-forum or apis in it, such as /etc/dozvon/operator.yaml',
    schema: z.string().transform((file) => path.resolve(file)),
  },
  OPERATOR_CA_FILE: {
    default: 'none: the authorities that Node knows',
    meaning:
      "Path of a PEM file with the operator's own certificate authority. It is trusted for the operator's addresses alone. Needs `OPERATOR_URL`",
    expected: 'the path of a file with a certificate in PEM, such as /etc/dozvon/operator-ca.pem',
    schema: z.string().transform((file) => path.resolve(file)),
  },
  OPERATOR_CERT_FILE: {
    default: 'none: no mutual TLS',
    meaning:
      'Path of a PEM file with the certificate by which the operator knows this program (mutual TLS), with those between it and its authority. Needs `OPERATOR_URL` and `OPERATOR_CERT_KEY_FILE`',
    expected: 'the path of a file with a certificate in PEM, such as /run/secrets/operator-tls.crt',
    schema: z.string().transform((file) => path.resolve(file)),
  },
  OPERATOR_CERT_KEY_FILE: {
    default: 'none',
    meaning: 'Path of a PEM file with the private key of `OPERATOR_CERT_FILE`, without a password',
    expected: 'the path of a file with a private key in PEM, such as /run/secrets/operator-tls.key',
    schema: z.string().transform((file) => path.resolve(file)),
  },
  PUBLIC_URL: {
    default: 'none: numbers are proved by codes alone',
    meaning:
      "Public https address at which customers' browsers reach this process, for proofs of a number by the operator's network; the operator must know `/prove/back` below it as an address to return to. Needs `OPERATOR_ISSUER` and `BOT_TOKEN`",
    expected: "the public https address of the bot's pages (http on this machine alone), such as https://bot.example",
    schema: urlSchema(/^https?$/).refine(
      (text) => isSafeAddress(new URL(text)) && new URL(text).search === '' && new URL(text).hash === '',
    ),
  },
}
