import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Answer, BotApi } from './bot-api.ts'
import { readParams } from './requests/request-body.ts'
import type { ControlHttp } from './control/control-http.ts'
import { ApiError } from './api-errors.ts'
import type { EmulatorState } from './model.ts'

const NOT_FOUND: Answer = { status: 404, body: '{"ok":false,"error_code":404,"description":"Not Found"}' }
const FORBIDDEN: Answer = {
  status: 403,
  body: '{"ok":false,"error_code":403,"description":"Forbidden: the emulator is for the machine it runs on, ask it as 127.0.0.1"}',
}
/** Host names of this machine. A site that points its own name here (DNS rebinding) could read the chats otherwise. */
const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/
const MAX_IDLE_MS = 90_000

/** The handlers behind the web server. */
export interface HttpParts {
  readonly state: EmulatorState
  readonly api: BotApi
  readonly control: ControlHttp
}

/** The web server of the emulator: the Bot API, its files, and the control API. */
export const createHttp = (parts: HttpParts): Server => {
  const server = createServer((request, response) => {
    handle(parts, request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy()
      else send(response, errorAnswer(error))
    })
  })
  server.keepAliveTimeout = MAX_IDLE_MS
  return server
}

const errorAnswer = (error: unknown): Answer => {
  const code = error instanceof ApiError ? error.code : 500
  const description = error instanceof ApiError ? error.message : `Internal Server Error: ${String(error)}`
  return { status: code, body: JSON.stringify({ ok: false, error_code: code, description }) }
}

const handle = async (parts: HttpParts, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  if (!LOOPBACK.test(request.headers.host ?? '')) return send(response, FORBIDDEN)
  const url = request.url ?? '/'
  const mark = url.indexOf('?')
  const path = mark < 0 ? url : url.slice(0, mark)
  if (path.startsWith('/_emulator/')) return parts.control(request, response)
  if (path.startsWith('/file/bot')) return sendFile(parts.state, path, response)
  const [, token, method] = /^\/bot([^/]+)\/([^/]+)\/?$/.exec(path) ?? []
  if (token === undefined || method === undefined || (request.method !== 'GET' && request.method !== 'POST')) {
    return send(response, NOT_FOUND)
  }
  const params = await readParams(request, mark < 0 ? undefined : new URLSearchParams(url.slice(mark)))
  send(
    response,
    await parts.api.answer({
      token: decodeURIComponent(token),
      method,
      params,
      onClose: (act) => {
        response.once('close', act)
      },
    }),
  )
}

const send = (response: ServerResponse, answer: Answer): void => {
  if (answer.ending === 'silent') return
  if (answer.ending === 'cut') {
    response.socket?.resetAndDestroy()
    return
  }
  if (answer.retryAfter !== undefined) response.setHeader('retry-after', answer.retryAfter)
  response.writeHead(answer.status, {
    'content-type': answer.html ? 'text/html' : 'application/json',
    'content-length': Buffer.byteLength(answer.body),
  })
  response.end(answer.body)
}

/** Sends a file by the path that getFile gave; any bot of the emulator may load it with its own token. */
const sendFile = (state: EmulatorState, path: string, response: ServerResponse): void => {
  const [, token, file] = /^\/file\/bot([^/]+)\/(.+)$/.exec(path) ?? []
  const bot = [...state.bots.values()].find((known) => known.token === token && !known.revoked)
  const found = bot && [...state.files.values()].find((known) => known.path === file)
  if (!found) return send(response, NOT_FOUND)
  response.writeHead(200, { 'content-type': found.mime ?? 'application/octet-stream' })
  response.end(Buffer.from(found.data, 'base64'))
}
