import { z } from 'zod'
import { partsOfPath } from '../../../wire/operator/api-names.ts'
import { CORRELATOR } from '../../../wire/operator/paths.ts'
import { operationAt } from '../../../wire/operator/scopes.ts'
import type { DescribedRoute, Operation, Refusals } from './operation.ts'

type Json = Readonly<Record<string, unknown>>

/** Refusals that every operation has; those of a body and of a key stand where there is one. */
const EVERYWHERE: Refusals = {
  400: ['INVALID_ARGUMENT'],
  401: ['UNAUTHENTICATED'],
  403: ['PERMISSION_DENIED', 'CONSENT_REQUIRED'],
  429: ['QUOTA_EXCEEDED', 'TOO_MANY_REQUESTS'],
  500: ['INTERNAL'],
  501: ['NOT_IMPLEMENTED'],
  503: ['UNAVAILABLE'],
  504: ['TIMEOUT'],
}
const WITH_BODY: Refusals = { 415: ['UNSUPPORTED_MEDIA_TYPE'] }
const WITH_KEY: Refusals = { 409: ['ABORTED'], 422: ['INVALID_ARGUMENT'] }

const REASONS: Readonly<Record<string, string>> = {
  200: 'OK',
  201: 'Created',
  204: 'No Content',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  412: 'Precondition Failed',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
}

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _version, ...json } = z.toJSONSchema(schema, { io, target: 'draft-2020-12' })
  return json
}

const merged = (...all: readonly Refusals[]): Refusals =>
  Object.fromEntries(
    [...new Set(all.flatMap((one) => Object.keys(one)))].map((status) => [
      status,
      [...new Set(all.flatMap((one) => one[Number(status)] ?? []))],
    ]),
  )

const headers = { 'x-correlator': { $ref: '#/components/headers/x-correlator' } }
const jsonBody = (schema: Json, type = 'application/json'): Json => ({ [type]: { schema } })

/** The name under which a refusal with these codes stands once for all operations. */
const refusalName = (status: string, codes: readonly string[], isTmForum: boolean): string =>
  [isTmForum ? 'TmForumError' : 'ErrorInfo', status, ...codes].join('-')

const refusalOf = (status: string, codes: readonly string[], isTmForum: boolean): Json => {
  const [base, name] = isTmForum ? ['TmForumError', 'reason'] : ['ErrorInfo', 'code']
  const narrowed = {
    type: 'object',
    properties: { [name]: { enum: codes }, status: { const: isTmForum ? status : Number(status) } },
  }
  const schema = { allOf: [{ $ref: `#/components/schemas/${base}` }, narrowed] }
  return { description: REASONS[status], headers, content: jsonBody(schema) }
}

const answerOf = (status: string, schema: z.ZodType | null): Json => ({
  description: REASONS[status],
  headers,
  ...(schema === null ? {} : { content: jsonBody(schemaOf(schema, 'output')) }),
})

const parameter = (name: string): Json => ({ $ref: `#/components/parameters/${name}` })

const parametersOf = ({ path, isKeyed }: DescribedRoute, { isList = false }: Operation): readonly Json[] => [
  parameter('x-correlator'),
  ...(isKeyed ? [parameter('Idempotency-Key')] : []),
  ...[...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  })),
  ...(isList ? ['offset', 'limit', 'fields', 'filter'].map(parameter) : []),
]

/** Writes an operation; its refusals are put among the common ones, and named. */
const operationOf = (route: DescribedRoute, operation: Operation, common: Map<string, Json>): Json => {
  const { body, answers, refusals = {} } = operation
  const parts = partsOfPath(route.path)
  const scope = operationAt(route.path)?.scope ?? null
  const all = merged(
    EVERYWHERE,
    body === undefined ? {} : WITH_BODY,
    route.isKeyed ? WITH_KEY : {},
    route.path.includes('/:') ? { 404: ['NOT_FOUND'] } : {},
    refusals,
  )
  const type = route.method === 'PATCH' ? 'application/merge-patch+json' : 'application/json'
  const isTmForum = parts?.isTmForum ?? false
  const refused = Object.entries(all).map(([status, codes]) => {
    const name = refusalName(status, codes, isTmForum)
    common.set(name, refusalOf(status, codes, isTmForum))
    return [status, { $ref: `#/components/responses/${name}` }] as const
  })
  return {
    operationId: operation.id,
    summary: operation.summary,
    tags: [parts?.api ?? 'capabilities'],
    security: [{ openId: scope === null ? [] : [scope] }],
    parameters: parametersOf(route, operation),
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: jsonBody(schemaOf(body, 'input'), type) } }),
    responses: Object.fromEntries([
      ...Object.entries(answers).map(([status, schema]) => [status, answerOf(status, schema)]),
      ...refused,
    ]),
  }
}

const COMPONENTS = {
  securitySchemes: {
    openId: { type: 'openIdConnect', openIdConnectUrl: 'http://127.0.0.1:8085/.well-known/openid-configuration' },
  },
  headers: {
    'x-correlator': { description: 'The correlator of the request', schema: { type: 'string' } },
  },
  parameters: {
    'x-correlator': {
      name: 'x-correlator',
      in: 'header',
      description: 'Joins the records of both sides; it comes back in the answer',
      schema: { type: 'string', pattern: CORRELATOR.source },
    },
    'Idempotency-Key': {
      name: 'Idempotency-Key',
      in: 'header',
      description: 'The same key with the same body gets the first answer again for 24 hours',
      schema: { type: 'string', minLength: 1 },
    },
    'offset': { name: 'offset', in: 'query', schema: { type: 'integer', minimum: 0, default: 0 } },
    'limit': { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 0, default: 100, maximum: 999_999 } },
    'fields': {
      name: 'fields',
      in: 'query',
      description: 'Fields that an answer has beside id and href, with commas',
      schema: { type: 'string' },
    },
    'filter': {
      name: 'filter',
      in: 'query',
      description: 'The name of any field, such as status or relatedParty.id, with one value or several with commas',
      style: 'form',
      explode: true,
      schema: { type: 'object', additionalProperties: { type: 'string' } },
    },
  },
  schemas: {
    ErrorInfo: {
      description: 'An error in the form of CAMARA (Commonalities, ErrorInfo)',
      type: 'object',
      required: ['status', 'code', 'message'],
      properties: { status: { type: 'integer' }, code: { type: 'string' }, message: { type: 'string' } },
    },
    TmForumError: {
      description: 'An error in the form of TM Forum (TMF630); its reason is a code of CAMARA',
      type: 'object',
      required: ['code', 'reason', 'message', 'status'],
      properties: {
        code: { type: 'string' },
        reason: { type: 'string' },
        message: { type: 'string' },
        status: { type: 'string' },
      },
    },
  },
} as const

const DESCRIPTION = `The APIs of an operator as dozvon asks them: CAMARA and TM Forum where they have one, and dozvon's own in
CAMARA's form. This document is made of the routes of the operator sandbox.`

/** Makes the OpenAPI 3.1 document of these routes. Throws for a route that says nothing of itself. */
export const openApiDocument = (routes: readonly DescribedRoute[]): Json => {
  const silent = routes.filter(({ operation }) => operation === null).map(({ method, path }) => `${method} ${path}`)
  if (silent.length > 0) throw new Error(`Put describes(…) into the routes: ${silent.join(', ')}`)
  const paths = new Map<string, Json>()
  const common = new Map<string, Json>()
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}')
    const own = route.operation === null ? {} : operationOf(route, route.operation, common)
    paths.set(path, { ...paths.get(path), [route.method.toLowerCase()]: own })
  }
  return {
    openapi: '3.1.0',
    info: { title: "An operator's APIs for dozvon", version: '0.1.0', description: DESCRIPTION },
    servers: [{ url: 'http://127.0.0.1:8085', description: 'npm run sandbox' }],
    paths: Object.fromEntries([...paths].toSorted(([one], [other]) => one.localeCompare(other))),
    components: {
      ...COMPONENTS,
      responses: Object.fromEntries([...common].toSorted(([one], [other]) => one.localeCompare(other))),
    },
  }
}
