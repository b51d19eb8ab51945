import type { Context } from 'hono'

const passed = ['content-type', 'content-security-policy'] as const

/** Forwards a request to a control API behind the page, and returns its answer. */
export const passOn = async (c: Context, base: string, from: string, to: string): Promise<Response> => {
  const url = new URL(c.req.url)
  const body = c.req.method === 'GET' || c.req.method === 'HEAD' ? null : await c.req.text()
  const type = c.req.header('content-type')
  const answer = await fetch(`${base}${to}${url.pathname.slice(from.length)}${url.search}`, {
    method: c.req.method,
    ...(type === undefined ? {} : { headers: { 'content-type': type } }),
    body: body === '' ? null : body,
    signal: c.req.raw.signal,
  }).catch(() => null)
  if (!answer) return c.json({ error: 'not reachable' }, 502)
  const headers = passed.flatMap((name) =>
    answer.headers.has(name) ? [[name, answer.headers.get(name) ?? ''] as const] : [],
  )
  return new Response(answer.status === 204 ? null : answer.body, {
    status: answer.status,
    headers: Object.fromEntries(headers),
  })
}
