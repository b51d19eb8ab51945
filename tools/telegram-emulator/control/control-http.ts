import type { IncomingMessage, ServerResponse } from 'node:http'
import { parseObject, readBytes } from '../requests/request-body.ts'
import { controlRoutes, type ControlRoute } from './control-routes.ts'
import type { Control } from '../control-types.ts'
import { ApiError, ControlError } from '../api-errors.ts'
import type { EmulatorState } from '../model.ts'

/** Answers one request below `/_emulator/`. */
export type ControlHttp = (request: IncomingMessage, response: ServerResponse) => Promise<void>

const PREFIX = '/_emulator'
const PING_MS = 15_000
const LOOPBACK_PAGE = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/

interface Matched {
  readonly route: ControlRoute
  readonly values: Readonly<Record<string, number>>
}

const compiledRoutes = controlRoutes.map((route) => ({
  route,
  pattern: new RegExp(`^${route.path.replace(/\{(\w+)\}/g, String.raw`(?<$1>-?\d+)`)}$`),
}))

const match = (verb: string, path: string): Matched | undefined => {
  for (const { route, pattern } of compiledRoutes) {
    const found = route.verb === verb ? pattern.exec(path) : null
    if (!found) continue
    const values = Object.entries(found.groups ?? {}).map(([name, text]): [string, number] => [name, Number(text)])
    return { route, values: Object.fromEntries(values) }
  }
  return undefined
}

/** Reads a query string; numeric values become numbers, as the inputs require. */
const queryValues = (query: URLSearchParams): Readonly<Record<string, unknown>> =>
  Object.fromEntries([...query].map(([name, text]) => [name, /^-?\d+$/.test(text) ? Number(text) : text]))

/**
 * Serves the control API: its routes, the live events and the files. Pages of this machine may call it from another
 * port.
 */
export const createControlHttp =
  (control: Control, state: EmulatorState): ControlHttp =>
  async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://emulator')
    const path = url.pathname.slice(PREFIX.length)
    const { origin } = request.headers
    if (origin !== undefined) {
      if (!LOOPBACK_PAGE.test(origin))
        return finish(response, 403, { error: `pages of ${origin} may not use the emulator` })
      response.setHeader('access-control-allow-origin', origin)
      response.setHeader('access-control-allow-methods', 'GET, POST, DELETE')
      response.setHeader('access-control-allow-headers', 'content-type')
      response.setHeader('vary', 'origin')
    }
    if (request.method === 'OPTIONS') return finish(response, 204, undefined)
    if (path === '/events') return stream(control, response)
    if (path.startsWith('/files/')) return sendFile(state, path.slice('/files/'.length), response)
    const matched = match(request.method ?? 'GET', path)
    if (!matched) return finish(response, 404, { error: `no such control act: ${request.method} ${url.pathname}` })
    try {
      const body = parseObject(await readBytes(request))
      const input = matched.route.input.safeParse({ ...queryValues(url.searchParams), ...body, ...matched.values })
      if (!input.success)
        return finish(response, 400, {
          error: input.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
        })
      const act: (input: never) => unknown = control[matched.route.act]
      return finish(response, 200, Reflect.apply(act, undefined, [input.data]))
    } catch (error) {
      if (error instanceof ControlError) return finish(response, error.status, { error: error.message })
      if (error instanceof ApiError) return finish(response, 400, { error: error.message })
      throw error
    }
  }

const finish = (response: ServerResponse, status: number, body: unknown): void => {
  const text = body === undefined ? '' : JSON.stringify(body)
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(text)
}

/** Streams Server-Sent Events; a comment now and then keeps the connection open. */
const stream = (control: Control, response: ServerResponse): void => {
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-cache',
    'connection': 'keep-alive',
  })
  response.write(': hello\n\n')
  const stop = control.listen((event) => {
    response.write(`id: ${event.seq}\ndata: ${JSON.stringify(event)}\n\n`)
  })
  const ping = setInterval(() => response.write(': ping\n\n'), PING_MS)
  response.once('close', () => {
    stop()
    clearInterval(ping)
  })
}

const sendFile = (state: EmulatorState, id: string, response: ServerResponse): void => {
  const file = state.files.get(id) ?? state.files.get(id.replace(/_s$/, ''))
  if (!file) return finish(response, 404, { error: `no such file: ${id}` })
  response.writeHead(200, {
    'content-type': file.mime ?? 'application/octet-stream',
    'content-security-policy': `default-src 'none'`,
  })
  response.end(Buffer.from(file.data, 'base64'))
}
