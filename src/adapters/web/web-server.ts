import { createHash, timingSafeEqual } from 'node:crypto'
import { serve } from '@hono/node-server'
import type { ServerType } from '@hono/node-server'
import { Hono } from 'hono'
import type { HonoRequest } from 'hono'
import { bearerAuth } from 'hono/bearer-auth'
import { bodyLimit } from 'hono/body-limit'
import { networkRoutes } from './network-routes.ts'
import type { NetworkRoutes } from './network-routes.ts'

/** Handles a webhook request: gives the HTTP status for its secret header and its body. */
type Webhook = (request: { readonly secret: string | undefined; readonly body: string }) => Promise<number>

/** The metrics as they are now, in the form of their type. */
interface Scrape {
  readonly text: string
  readonly contentType: string
}

/** The parts that the web server serves. `webhook` is null while Telegram is polled. */
export interface WebParts {
  readonly port: number
  /** Address to listen on: loopback, or 0.0.0.0 behind the deployment's proxy. */
  readonly host: string
  /** Resolves with true while the assistant can work: the database answers. */
  readonly isHealthy: () => Promise<boolean>
  /** Read for every request of the metrics; requests at the same time share one reading. */
  readonly scrape: () => Promise<Scrape>
  /**
   * Bearer token for `/metrics`; null: they are open on loopback, and closed with a webhook, with pages or on any other
   * address.
   */
  readonly metricsToken: string | null
  readonly webhook: {
    readonly path: string
    readonly secret: string
    readonly receive: Webhook
    /** Told of a request of Telegram that came to another path and so was answered with 404. */
    readonly onElsewhere?: (path: string) => void
  } | null
  /**
   * Listener for the operator's notifications of incidents. Their content is not trusted and not read: `onChanged`
   * reads the list anew.
   */
  readonly operatorEvents: {
    readonly path: string
    readonly onChanged: () => void
    /** Told that something came at the address of a number's watch, by the secret in it (CloudEvents). */
    readonly onNumber?: (secret: string) => void
  } | null
  /** Pages by which the operator's network proves a number; absent without an address for them. */
  readonly network?: NetworkRoutes | null
}

/** The running web server. */
export interface Web {
  readonly port: number
  readonly stop: () => Promise<void>
}

/** Telegram's updates are a few kilobytes; a larger body is not from Telegram. */
const MAX_BODY_BYTES = 1_048_576

const isLoopback = (host: string): boolean => host.startsWith('127.') || host === '::1'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** True for a request that shows the secret of the webhook, compared in constant time: nobody but Telegram knows it. */
const isOfTelegram = (request: HonoRequest, secret: string): boolean =>
  timingSafeEqual(digest(request.header('x-telegram-bot-api-secret-token') ?? ''), digest(secret))

const listen = (app: Hono, { port, host }: WebParts): Promise<{ server: ServerType; port: number }> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: host }, (info) => resolve({ server, port: info.port }))
    server.once('error', reject)
  })

/**
 * Lets calls share one that is under way, so that any number of health checks costs the database one query at a time.
 */
const shareWhilePending = <Answer>(ask: () => Promise<Answer>): (() => Promise<Answer>) => {
  let asking: Promise<Answer> | null = null
  return () =>
    (asking ??= ask().finally(() => {
      asking = null
    }))
}

/**
 * Serves `/livez` (the process runs), `/readyz` and `/health` (it can work), `/metrics` and, when given, the webhook
 * and the listener for the operator's notifications.
 */
export const startWeb = async (parts: WebParts): Promise<Web> => {
  const app = new Hono()
  const scrape = shareWhilePending(parts.scrape)
  const isHealthy = shareWhilePending(parts.isHealthy)
  const { webhook, operatorEvents, metricsToken, network = null } = parts
  if (metricsToken !== null) app.use('/metrics', bearerAuth({ token: metricsToken }))
  else if (webhook || network || !isLoopback(parts.host))
    app.use('/metrics', async (context) => context.text('set METRICS_TOKEN to read the metrics', 403))
  app.get('/livez', (context) => context.text('ok'))
  for (const path of ['/health', '/readyz'])
    app.get(path, async (context) =>
      (await isHealthy()) ? context.text('ok') : context.text('the database does not answer', 503),
    )
  app.get('/metrics', async (context) => {
    const { text, contentType } = await scrape()
    return context.text(text, 200, { 'content-type': contentType })
  })
  if (webhook) {
    // `bodyLimit` also counts a body without a Content-Length while it arrives: the sender is not authenticated yet.
    app.post(
      webhook.path,
      bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (context) => context.body(null, 413) }),
      async (context) => {
        const secret = context.req.header('x-telegram-bot-api-secret-token')
        return new Response(null, { status: await webhook.receive({ secret, body: await context.req.text() }) })
      },
    )
    app.notFound((context) => {
      const { req } = context
      if (req.method === 'POST' && isOfTelegram(req, webhook.secret)) webhook.onElsewhere?.(req.path)
      return context.text('404 Not Found', 404)
    })
  }
  if (network) networkRoutes(app, network)
  if (operatorEvents) {
    // TMF630, "Notifications": the path of a listener ends with the event's name; it answers 201.
    app.post(`${operatorEvents.path}/listener/:event`, (context) => {
      operatorEvents.onChanged()
      return context.body(null, 201)
    })
    // The answer is the same whether anybody listens there: an address tells nothing.
    app.post(`${operatorEvents.path}/numbers/:secret`, (context) => {
      operatorEvents.onNumber?.(context.req.param('secret'))
      return context.body(null, 204)
    })
  }
  const { server, port } = await listen(app, parts)
  return { port, stop: () => new Promise((resolve) => server.close(() => resolve())) }
}
