import { createServer } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request as the model's server saw it. */
export interface SeenRequest {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** What the server does with a request: a status with a body, or silence. */
export type ModelAnswer = { readonly status: number; readonly body: string } | 'silence'

export interface ModelServer {
  readonly url: string
  readonly seen: readonly SeenRequest[]
  readonly close: () => Promise<void>
}

/** The body in which a model answers with this content. */
export const says = (content: string): ModelAnswer => ({
  status: 200,
  body: JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }),
})

/** The body in which a model chooses this id by structured output. */
export const chooses = (choice: string): ModelAnswer => says(JSON.stringify({ choice }))

/** Starts a server with OpenAI's chat completions that answers as it is told. */
export const startModelServer = async (answer: (request: SeenRequest) => ModelAnswer): Promise<ModelServer> => {
  const seen: SeenRequest[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += String(part)
    const got = { path: request.url ?? '', headers: request.headers, body }
    seen.push(got)
    const given = answer(got)
    if (given === 'silence') return
    response.writeHead(given.status, { 'content-type': 'application/json' }).end(given.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
