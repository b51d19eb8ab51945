import type { Hono, MiddlewareHandler } from 'hono'
import type { z } from 'zod'
import type { RequestFormCode, WireErrorCode } from '../../../wire/operator/error-codes.ts'

/** Codes of refusals by their status. */
export type Refusals = Readonly<Record<number, readonly (WireErrorCode | RequestFormCode)[]>>

/** One operation of an API as its document describes it. */
export interface Operation {
  /** `operationId`, unique in the document. */
  readonly id: string
  readonly summary: string
  /** Schema of the request; none for a request without a body. */
  readonly body?: z.ZodType
  /** True: a list by TMF630, with `offset`, `limit`, `fields` and filters. */
  readonly isList?: boolean
  /** Schemas of success by status; null for an answer without a body. */
  readonly answers: Readonly<Record<number, z.ZodType | null>>
  /** Refusals beside those that every operation has. */
  readonly refusals?: Refusals
}

const described = new WeakMap<object, Operation>()

/**
 * Middleware that does nothing but stand in the route and say what it is: the document is made of the router itself.
 */
export const describes = (operation: Operation): MiddlewareHandler => {
  const mark: MiddlewareHandler = (_c, next) => next()
  described.set(mark, operation)
  return mark
}

/** A route of the application, with its description where it has one. */
export interface DescribedRoute {
  readonly method: string
  readonly path: string
  readonly operation: Operation | null
  /** True: it takes an Idempotency-Key. */
  readonly isKeyed: boolean
}

/** Paths of control calls and of the authorization server, which other documents describe. */
const OTHERS = /^\/(_sandbox|oauth2|\.well-known)\//

/** Reads all routes of the operator's APIs from the router, each once. */
export const routesOf = (app: Hono, idempotent: MiddlewareHandler): readonly DescribedRoute[] => {
  const own = app.routes.filter(({ method, path }) => method !== 'ALL' && !OTHERS.test(path))
  return [...new Set(own.map(({ method, path }) => `${method} ${path}`))].map((key) => {
    const handlers = own.filter(({ method, path }) => `${method} ${path}` === key).map(({ handler }) => handler)
    const [method = '', path = ''] = key.split(' ')
    const operation = handlers.map((handler) => described.get(handler)).find((one) => one !== undefined) ?? null
    return { method, path, operation, isKeyed: handlers.includes(idempotent) }
  })
}

/** Refusals of an operation about a number that its token may name. */
export const ABOUT_NUMBER: Refusals = {
  404: ['IDENTIFIER_NOT_FOUND'],
  422: ['MISSING_IDENTIFIER', 'UNNECESSARY_IDENTIFIER', 'SERVICE_NOT_APPLICABLE'],
}

/** Refusals of an operation about a device. */
export const ABOUT_DEVICE: Refusals = {
  404: ['IDENTIFIER_NOT_FOUND'],
  422: ['MISSING_IDENTIFIER', 'UNNECESSARY_IDENTIFIER', 'UNSUPPORTED_IDENTIFIER', 'SERVICE_NOT_APPLICABLE'],
}
