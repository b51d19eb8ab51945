import { generateKeyPairSync } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach } from 'vitest'
import { z } from 'zod'
import type { CallContext, MutatingContext } from '../../../src/core/operator/request-context.ts'
import { publicKeys } from '../../../src/adapters/operator/transport/sign-order.ts'
import { OperatorError } from '../../../src/core/operator/operator-error.ts'
import {
  createOperator,
  type HttpOperator,
  type OperatorOptions,
} from '../../../src/adapters/operator/create-operator.ts'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../../tools/operator-sandbox/sandbox-server.ts'
import { watchAnswers } from '../../tools/operator-sandbox/answer-watch.ts'

export const ANNA = '+375290001001'

/** Answers of the sandbox to the client are checked against the document of the operator's APIs. */
const watch = watchAnswers()

const endings: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end()
})

/** Ends with the test. */
export const atEnd = (end: () => Promise<void>): void => {
  endings.push(end)
}

/** Every sandbox of these tests checks signatures: a change without its assertion fails the test of that change. */
export const SIGNING = {
  key: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey,
  alg: 'ES256',
} as const

let keys = 0

export const own = (phoneNumber: string): MutatingContext => ({
  correlator: 'test',
  idempotencyKey: `key-${(keys += 1)}`,
  subject: { kind: 'own-contact', phoneNumber },
})

export const nobody: CallContext = { correlator: 'test', subject: { kind: 'none' } }

const shownHandset = z.object({
  sms: z.array(z.object({ text: z.string(), folder: z.string(), sender: z.string() })),
  calls: z.array(z.object({ spoken: z.string().nullable(), outcome: z.string() })),
  mails: z.array(z.object({ subject: z.string(), text: z.string() })),
})

export interface Stage {
  readonly sandbox: Sandbox
  readonly operator: HttpOperator
  /** A control call; answers its JSON, or null. */
  readonly control: (method: string, path: string, body?: unknown) => Promise<unknown>
  readonly handset: (number?: string) => Promise<z.infer<typeof shownHandset>>
  readonly switches: (wanted: Readonly<Record<string, unknown>>, number?: string) => Promise<unknown>
  /** Reads the code that was sent. */
  readonly codeOf: (authenticationId: string) => Promise<string>
}

/**
 * Options of a stage. An assertion lives two minutes of our own clock, so that a sandbox with another clock checks
 * none.
 */
interface StageOptions extends SandboxOptions {
  readonly checksOrders?: boolean
}

/** A sandbox and a client of it, over real HTTP. */
export const onStage = async (
  { checksOrders = true, ...sandboxOptions }: StageOptions = {},
  options: Partial<OperatorOptions> = {},
): Promise<Stage> => {
  const { keys } = await publicKeys(SIGNING)
  const isChecked = checksOrders && sandboxOptions.now === undefined
  const checked = isChecked ? { assertionKeys: { keys: [...keys] } } : {}
  const sandbox = await startSandbox({ ...watch, ...checked, ...sandboxOptions })
  const signed = { signing: SIGNING, ...options }
  const operator = createOperator({ url: sandbox.url, retryDelaysMs: [5, 10], incidentsCacheMs: 0, ...signed })
  atEnd(() => sandbox.stop())
  atEnd(() => operator.close())
  const control: Stage['control'] = async (method, path, body) => {
    const answer = await fetch(`${sandbox.url}/_sandbox${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
    return text === '' ? null : JSON.parse(text)
  }
  return {
    sandbox,
    operator,
    control,
    handset: async (number = ANNA) => shownHandset.parse(await control('GET', `/handsets/${number}`)),
    switches: (wanted, number = ANNA) => control('PATCH', `/handsets/${number}`, wanted),
    codeOf: async (id) => z.object({ code: z.string() }).parse(await control('GET', `/codes/${id}`)).code,
  }
}

/** TM Forum's APIs that have a version 5. */
const LATER_APIS = ['serviceProblemManagement', 'troubleTicket', 'productOrderingManagement', 'accountManagement']

/** The versions in which the client speaks TM Forum's APIs, each with what makes a stage where it does. */
export const TM_FORUM_VERSIONS = (['v4', 'v5'] as const).map((version) => {
  const addresses =
    version === 'v4' ? {} : { addresses: { apis: new Map(LATER_APIS.map((api) => [api, { version }] as const)) } }
  const stageOf: typeof onStage = (sandbox, options) => onStage(sandbox, { ...addresses, ...options })
  return { version, onStage: stageOf }
})

/** Gives the error with which a promise rejects; fails when it resolves. */
export const refusalOf = async (promise: Promise<unknown>): Promise<OperatorError> => {
  const error = await promise.then(
    (value) => new Error(`resolved with ${JSON.stringify(value)}`),
    (error: unknown) => error,
  )
  if (error instanceof OperatorError) return error
  throw error
}

export const codeOfRefusal = async (promise: Promise<unknown>): Promise<string> => (await refusalOf(promise)).code

export interface Heard {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

export type Reply = (response: ServerResponse) => void

export const replyWith =
  (status: number, body: unknown, headers: Record<string, string> = {}): Reply =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  }

/** A real server that answers as told, the last reply again and again, and remembers what it heard. */
export const startStub = async (
  ...replies: readonly Reply[]
): Promise<{ readonly url: string; readonly heard: Heard[] }> => {
  const heard: Heard[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += String(chunk)))
    request.on('end', () => {
      const reply = replies[Math.min(heard.length, replies.length - 1)]
      heard.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body })
      reply?.(response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  atEnd(async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    server.closeAllConnections()
    await closed
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard }
}

/** An address at which nobody listens. */
export const closedAddress = async (): Promise<string> => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise<void>((resolve) => server.close(() => resolve()))
  return `http://127.0.0.1:${port}`
}
