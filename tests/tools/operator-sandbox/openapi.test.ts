import { Validator } from '@seriousme/openapi-schema-validator'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { z } from 'zod'
import { PATHS } from '../../../wire/operator/paths.ts'
import { openApiDocument } from '../../../tools/operator-sandbox/openapi/openapi-document.ts'
import { describes, routesOf } from '../../../tools/operator-sandbox/openapi/operation.ts'
import { startSandbox } from '../../../tools/operator-sandbox/sandbox-server.ts'
import type { Sandbox } from '../../../tools/operator-sandbox/sandbox-server.ts'
import { DOCUMENT, openDocument } from './answer-watch.ts'

const OPENING = `# Made of the routes of tools/operator-sandbox: UPDATE=1 npx vitest run --project real tests/tools/operator-sandbox/openapi.test.ts\n`

const shape = z.looseObject({
  openapi: z.literal('3.1.0'),
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.looseObject({
        operationId: z.string(),
        responses: z.record(z.string(), z.unknown()),
        parameters: z.array(z.looseObject({ $ref: z.string().optional() })),
      }),
    ),
  ),
})

let sandbox: Sandbox
let made: unknown
beforeAll(async () => {
  sandbox = await startSandbox()
  made = await (await fetch(`${sandbox.url}/_sandbox/openapi.json`)).json()
})
afterAll(() => sandbox.stop())

describe('the OpenAPI document', () => {
  test('in docs/api is made of the routes (UPDATE=1 writes it)', () => {
    const text = OPENING + stringify(made, { aliasDuplicateObjects: false, lineWidth: 120 })
    if (process.env['UPDATE'] === '1') {
      mkdirSync(dirname(DOCUMENT), { recursive: true })
      writeFileSync(DOCUMENT, text)
    }
    expect(readFileSync(DOCUMENT, 'utf8')).toBe(text)
  })

  test('is valid OpenAPI 3.1', async () => {
    expect(await new Validator().validate(structuredClone(made) as Record<string, unknown>)).toMatchObject({
      valid: true,
    })
  })

  test('has every path of the wire, and an operation once', () => {
    const { paths } = shape.parse(made)
    expect(Object.values(PATHS).filter((path) => paths[path] === undefined && !path.endsWith('/reservation'))).toEqual(
      [],
    )
    const ids = Object.values(paths).flatMap((item) => Object.values(item).map(({ operationId }) => operationId))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(45)
  })

  test('names the key of every operation that takes one', async () => {
    const { paths } = shape.parse(made)
    const keyed = Object.entries(paths).flatMap(([path, item]) =>
      Object.entries(item)
        .filter(([, { parameters }]) => parameters.some(({ $ref }) => $ref?.endsWith('/Idempotency-Key')))
        .map(([method]) => `${method} ${path}`),
    )
    expect(keyed).toContain(`post ${PATHS.productOrder}`)
    expect(keyed).not.toContain(`post ${PATHS.sendCode}`)
  })

  test.each([
    ['a right answer', 200, { swapped: true }, true],
    ['a field of another type', 200, { swapped: 'true' }, false],
    ['a field that is missing', 200, {}, false],
    ['a field that is not declared', 200, { swapped: true, since: '2025-01-01' }, false],
    ['a right refusal', 422, { status: 422, code: 'MISSING_IDENTIFIER', message: 'm' }, true],
    [
      'a code that this operation does not have',
      422,
      { status: 422, code: 'UNSUPPORTED_IDENTIFIER', message: 'm' },
      false,
    ],
    ['another status in the body', 422, { status: 400, code: 'MISSING_IDENTIFIER', message: 'm' }, false],
    ['a status that this operation does not have', 410, { status: 410, code: 'GONE', message: 'm' }, false],
  ])('tells %s', (_name, status, body, fits) => {
    const fault = openDocument()({ method: 'POST', path: PATHS.simSwapCheck, status, body: JSON.stringify(body) })
    expect(fault === null).toBe(fits)
  })

  test('cannot be made while a route says nothing of itself', () => {
    const pass = async (_c: unknown, next: () => Promise<void>): Promise<void> => next()
    const app = new Hono()
    app.post('/a/v1/b', describes({ id: 'b', summary: 'B', answers: { 204: null } }), (c) => c.body(null, 204))
    expect(Object.keys(openApiDocument(routesOf(app, pass))['paths'] as object)).toEqual(['/a/v1/b'])
    app.get('/a/v1/b/:id', (c) => c.body(null, 204))
    expect(() => openApiDocument(routesOf(app, pass))).toThrow('describes(…) into the routes: GET /a/v1/b/:id')
  })
})
