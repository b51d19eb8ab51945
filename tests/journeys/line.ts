import { createServer } from 'node:http'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One question that went over the line. */
interface Asked {
  readonly path: string
  readonly body: string
  readonly headers: IncomingHttpHeaders
}

/** What is done to a question on its way; `null` lets it pass. */
type Trouble = (asked: Asked) => { readonly status: number } | { readonly waitMs: number } | null

/** The line between the bot and the operator: everything on it can be heard, held up and cut. */
export interface Line {
  readonly url: string
  readonly heard: () => readonly Asked[]
  readonly trouble: (trouble: Trouble | null) => void
  readonly close: () => Promise<void>
}

const read = async (request: IncomingMessage): Promise<string> => {
  let body = ''
  for await (const chunk of request.setEncoding('utf8')) body += String(chunk)
  return body
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Lays a line to an operator over loopback HTTP. */
export const layLine = async (to: string): Promise<Line> => {
  const heard: Asked[] = []
  let trouble: Trouble | null = null
  const server = createServer((request, response) => {
    const pass = async (): Promise<void> => {
      const asked = { path: request.url ?? '', body: await read(request), headers: request.headers }
      heard.push(asked)
      const met = trouble?.(asked) ?? null
      if (met && 'status' in met) {
        response.writeHead(met.status, { 'content-type': 'application/json' })
        response.end(JSON.stringify({ status: met.status, code: 'UNAVAILABLE', message: 'Service Unavailable.' }))
        return
      }
      if (met) await pause(met.waitMs)
      const { 'host': _, 'connection': __, 'content-length': ___, ...headers } = request.headers
      const method = request.method ?? 'GET'
      const answer = await fetch(`${to}${asked.path}`, {
        method,
        headers: headers as Record<string, string>,
        ...(method === 'GET' ? {} : { body: asked.body }),
      })
      const told = [...answer.headers].filter(([name]) => name === 'content-type' || name.startsWith('x-'))
      response.writeHead(answer.status, Object.fromEntries(told))
      response.end(await answer.text())
    }
    pass().catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    heard: () => heard,
    trouble: (next) => {
      trouble = next
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
