import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterEach, expect } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import type { SandboxOptions } from '../../../tools/operator-sandbox/sandbox-server.ts'

/** The document of the operator's APIs, which is made of the sandbox's routes. */
export const DOCUMENT = 'docs/api/operator.openapi.yaml'

type SeenAnswer = Parameters<NonNullable<SandboxOptions['onAnswer']>>[0]

const response = z.looseObject({ content: z.record(z.string(), z.unknown()).optional(), $ref: z.string().optional() })
const responses = z.record(z.string(), response)
const document = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), z.looseObject({ responses }))),
  components: z.looseObject({ responses }),
})

const escapePointer = (text: string): string => text.replaceAll('~', '~0').replaceAll('/', '~1')

/** Opens the document of the docs; gives a function that finds the fault of an answer, or null. */
export const openDocument = (): ((answer: SeenAnswer) => string | null) => {
  const raw: unknown = parse(readFileSync(DOCUMENT, 'utf8'))
  const { paths, components } = document.parse(raw)
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema(raw as object, 'operator')
  const patterns = Object.keys(paths).map((path) => ({
    path,
    pattern: new RegExp(`^${path.replaceAll(/[.]/g, '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
  }))
  const schemaAt = (pointer: string): ValidateFunction | undefined =>
    ajv.getSchema(`operator${pointer}/content/application~1json/schema`)
  return ({ method, path, status, body }) => {
    const found = patterns.find(({ pattern }) => pattern.test(path))
    if (found === undefined) return status === 404 || status === 401 ? null : 'no such path'
    const operation = paths[found.path]?.[method.toLowerCase()]
    if (operation === undefined) return [405, 401].includes(status) ? null : 'no such method'
    const own = operation.responses[String(status)]
    if (own === undefined) return `no answer of ${status}: ${body}`
    const pointer = own.$ref ?? `#/paths/${escapePointer(found.path)}/${method.toLowerCase()}/responses/${status}`
    const { content } = own.$ref === undefined ? own : (components.responses[own.$ref.split('/').at(-1) ?? ''] ?? own)
    if (content === undefined) return body === '' ? null : `a body with ${status}`
    const validate = schemaAt(pointer)
    if (validate === undefined) return `no schema for ${status}`
    return validate(JSON.parse(body)) ? null : `${ajv.errorsText(validate.errors)}: ${body}`
  }
}

let faultOf: ((answer: SeenAnswer) => string | null) | null = null

/**
 * Watches a sandbox: an answer that does not fit the document fails the test in which it was given. Call it once a
 * file, outside of tests.
 */
export const watchAnswers = (): Required<Pick<SandboxOptions, 'onAnswer'>> => {
  const find = (faultOf ??= openDocument())
  const faults: string[] = []
  afterEach(() => {
    expect(faults.splice(0)).toEqual([])
  })
  return {
    onAnswer: (answer) => {
      const fault = find(answer)
      if (fault !== null) faults.push(`${answer.method} ${answer.path}: ${fault}`)
    },
  }
}
