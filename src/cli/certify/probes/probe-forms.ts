import type { z } from 'zod'
import type { AssertedOrder } from '../../../../wire/operator/assertion.ts'
import type { Timeouts } from '../../../adapters/operator/timeouts.ts'
import type { Operator } from '../../../core/ports/operator/operator-port.ts'
import type { PhoneNumber } from '../../../core/text/phone-number.ts'
import {
  describe,
  doesNotFit,
  errorCodeOf,
  expecting,
  fits,
  hasStatus,
  isMissing,
  notOffered,
  succeeds,
} from '../judge-answer.ts'
import type { Answered, ApiProbe, Known, NotTried, Probe, ProbeRequest, RequestOf } from '../probe.ts'
import {
  GUIDE_BODY,
  GUIDE_CONTENT_TYPE,
  GUIDE_CORRELATOR,
  GUIDE_ERRORS,
  GUIDE_UNAUTHENTICATED,
  GUIDE_UNKNOWN_NUMBER,
  OWN_KEYS,
  OWN_READING,
  TMF_ERRORS,
  TMF_MEDIA,
  TMF_STATUS,
} from './documents.ts'

/** A number that nobody has: country code 999 is not assigned (ITU-T E.164). */
export const NOBODY: PhoneNumber = '+999000000000'

const NO_NUMBER: NotTried = { notTried: 'give a test number: --number' }

/** Makes a request that needs the test number. */
export const withNumber =
  (make: (number: PhoneNumber, known: Known) => ProbeRequest | NotTried): RequestOf =>
  (known) =>
    known.number === null ? NO_NUMBER : make(known.number, known)

/** An operation about one number, which changes nothing. */
export interface ReadingOperation {
  readonly name: string
  readonly path: string
  readonly kind: keyof Timeouts
  readonly body: (number: PhoneNumber, known: Known) => unknown
  readonly answer: z.ZodType
  /** Document and section of the answer. */
  readonly source: string
  readonly port: (operator: Operator, number: PhoneNumber) => Promise<unknown>
  /** Statuses for a number that nobody has; CAMARA's by default. */
  readonly unknown?: readonly number[]
}

/** Makes the request of an operation with a body that is no object. It can do nothing, whatever the operation. */
export const bodyOfNothing =
  (path: string, kind: keyof Timeouts): RequestOf =>
  () => ({ method: 'POST', path, kind, body: [] })

/** Makes the probe that a request without a token is refused. The request holds nobody's number. */
const withoutToken = (name: string, request: (known: Known) => ProbeRequest, source: string): readonly Probe[] =>
  (['none', 'wrong'] as const).map((credentials) => ({
    name: `${name}: ${credentials === 'none' ? 'without a token' : 'with a wrong token'}`,
    request: (known: Known) =>
      known.hasLogin
        ? { ...request(known), credentials }
        : { notTried: 'no log-in is set: OPERATOR_TOKEN or OPERATOR_ISSUER' },
    ...hasStatus([401], 'nobody may ask', source),
  }))

/** Everything that is tried of an operation about a number in CAMARA's form. */
export const readingProbes = (operation: ReadingOperation): readonly Probe[] => {
  const { name, path, kind, body, answer, source, port, unknown = [404, 422] } = operation
  const post = (number: PhoneNumber, known: Known): ProbeRequest => ({
    method: 'POST',
    path,
    kind,
    body: body(number, known),
  })
  const nobody = (known: Known): ProbeRequest => post(NOBODY, known)
  return [
    { name: `${name}: the test number`, request: withNumber(post), ...succeeds([200, 201], answer, source) },
    {
      name: `${name}: read by the assistant`,
      expected: 'an answer that the assistant can use',
      source: OWN_READING,
      port,
    },
    {
      name: `${name}: a body that is no object`,
      request: bodyOfNothing(path, kind),
      ...hasStatus([400], 'an invalid body', GUIDE_BODY),
    },
    {
      name: `${name}: a body that is no JSON`,
      request: () => ({ method: 'POST', path, kind, body: { raw: '{"phoneNumber":' } }),
      ...hasStatus([400], 'an invalid body', GUIDE_BODY),
    },
    {
      name: `${name}: a number that nobody has`,
      request: nobody,
      ...hasStatus(unknown, 'an unknown number', GUIDE_UNKNOWN_NUMBER),
    },
    ...withoutToken(name, nobody, GUIDE_UNAUTHENTICATED),
  ]
}

/** Probes that a read of TM Forum's is refused without a token. */
export const tmfWithoutToken = (name: string, request: (known: Known) => ProbeRequest): readonly Probe[] =>
  withoutToken(name, request, TMF_STATUS)

/** A request that changes something, for the test number alone. */
export interface Change {
  readonly method?: 'POST' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly kind: keyof Timeouts
  readonly body?: unknown
  readonly order: AssertedOrder
  readonly idempotencyKey?: string
}

/** Makes a request that changes something. */
export const changing = (make: (number: PhoneNumber, known: Known) => Change | NotTried): RequestOf =>
  withNumber((number, known) => {
    const change = make(number, known)
    return 'notTried' in change ? change : { method: 'POST', ...change }
  })

/** Gives a field of the answer to an earlier request; null when there is none. */
export const fieldOf = (known: Known, request: RequestOf, field: string): string | null => {
  const value = (known.answerTo(request)?.json as Readonly<Record<string, unknown>> | null | undefined)?.[field]
  return typeof value === 'string' && value !== '' ? value : null
}

/** Probe that the same key again has the answer of the first request, and makes nothing anew. `field` is its id. */
export const repeated = (name: string, first: RequestOf, field: string): Probe => ({
  name: `${name}: the same Idempotency-Key again`,
  request: (known) => known.sentAs(first) ?? { notTried: 'the first request did not succeed' },
  ...expecting('the first answer again, and nothing made anew', OWN_KEYS, (answer, known) => {
    if (answer.status >= 300) return doesNotFit(describe(answer))
    const again = (answer.json as Readonly<Record<string, unknown>> | null | undefined)?.[field]
    return again === fieldOf(known, first, field)
      ? fits(`${answer.status} with the same ${field}`)
      : doesNotFit(`${answer.status} with another ${field}: the request was carried out twice`)
  }),
})

const isCamaraError = ({ json, status }: Answered): boolean => {
  const body = json as Readonly<Record<string, unknown>> | null | undefined
  return (
    typeof body === 'object' &&
    body !== null &&
    body['status'] === status &&
    typeof body['code'] === 'string' &&
    body['code'] !== '' &&
    typeof body['message'] === 'string'
  )
}

const isTmfError = ({ json }: Answered): boolean => {
  const body = json as Readonly<Record<string, unknown>> | null | undefined
  return typeof body === 'object' && body !== null && body['code'] !== undefined && typeof body['reason'] === 'string'
}

const errorsAre = (isRight: (answer: Answered) => boolean, expected: string, source: string): ApiProbe => ({
  name: 'errors have their form',
  expected,
  source,
  judge: (answers) => {
    const errors = answers.filter((answer) => answer.status >= 400)
    const wrong = errors.find((answer) => !isRight(answer))
    if (errors.length === 0) return null
    if (wrong === undefined) return fits(`${errors.length} errors`)
    return doesNotFit(
      errorCodeOf(wrong) === null ? `${wrong.status} without a code` : `${describe(wrong)}, not in this form`,
    )
  },
})

const mediaIs = (source: string): ApiProbe => ({
  name: 'answers say that they are JSON',
  expected: 'Content-Type: application/json',
  source,
  judge: (answers) => {
    const withBody = answers.filter((answer) => !answer.isEmpty)
    const wrong = withBody.find(({ mediaType }) => !/^application\/(?:[\w.-]+\+)?json$/i.test(mediaType))
    if (withBody.length === 0) return null
    return wrong === undefined
      ? fits(`${withBody.length} answers`)
      : doesNotFit(describe({ ...wrong, json: undefined }))
  },
})

const isCorrelated: ApiProbe = {
  name: 'x-correlator comes back',
  expected: 'the x-correlator of the request, on every answer',
  source: GUIDE_CORRELATOR,
  judge: (answers) => {
    const wrong = answers.filter((answer) => !answer.isCorrelated)
    if (answers.length === 0) return null
    return wrong.length === 0
      ? fits(`${answers.length} answers`)
      : doesNotFit(`missing or another on ${wrong.length} of ${answers.length} answers`)
  },
}

/** Probes over all answers of an API in CAMARA's form. */
export const CAMARA_OVERALL: readonly ApiProbe[] = [
  errorsAre(isCamaraError, 'ErrorInfo: status, code and message', GUIDE_ERRORS),
  mediaIs(GUIDE_CONTENT_TYPE),
  isCorrelated,
]

/** Probes over all answers of an API of TM Forum. */
export const TMF_OVERALL: readonly ApiProbe[] = [
  errorsAre(isTmfError, 'Error: code and reason', TMF_ERRORS),
  mediaIs(TMF_MEDIA),
]

/** Expects a list; one that is missing is not offered. */
export const listsWith = succeeds.bind(null, [200, 206])

/** Expects that something does not exist, told by an error. */
export const isUnknown = (source: string) =>
  expecting('404 with an error', source, (answer) => {
    if (isMissing(answer)) return notOffered(describe(answer))
    return answer.status === 404 ? fits(describe(answer)) : doesNotFit(describe(answer))
  })
