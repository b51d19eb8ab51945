import { serve } from '@hono/node-server'
import type { ServerType } from '@hono/node-server'
import { Hono } from 'hono'
import { bearerAuth } from 'hono/bearer-auth'
import { bodyLimit } from 'hono/body-limit'
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'

/** A webhook as the web sees it: the secret header and the body go in, an HTTP status comes out. */
export type Webhook = (request: { readonly secret: string | undefined; readonly body: string }) => Promise<number>

/** A number to be watched. */
export interface GaugeReading {
  readonly name: string
  readonly help: string
  readonly value: number
}

/** What the web shows. `webhook` is null while we poll. */
export interface WebParts {
  readonly port: number
  /** Where to listen: loopback, or every address behind a proxy of the deployment's own. */
  readonly host: string
  /** Whether the assistant can do its work now: the database answers. */
  readonly healthy: () => Promise<boolean>
  /** How much waits to be done, asked at every look at the metrics. */
  readonly gauges: () => Promise<readonly GaugeReading[]>
  /** With one the world reaches this port: `/metrics` then wants the webhook's secret as a bearer token. */
  readonly webhook: { readonly path: string; readonly secret: string; readonly receive: Webhook } | null
  /** Where the operator tells that its incidents have changed. What it says is looked up and not believed, so nothing of it is read. */
  readonly events: { readonly path: string; readonly told: () => void } | null
}

/** The web of health, metrics and webhook, at its port. */
export interface Web {
  readonly port: number
  readonly stop: () => Promise<void>
}

/** Telegram's updates are far smaller; anything larger is not from Telegram. */
const LARGEST_BODY = 1_048_576

const listen = (app: Hono, { port, host }: WebParts): Promise<{ server: ServerType; port: number }> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: host }, (info) => resolve({ server, port: info.port }))
    server.once('error', reject)
  })

const gaugeNamed = (metrics: Registry, name: string, help: string): Gauge => {
  const known = metrics.getSingleMetric(name)
  return known instanceof Gauge ? known : new Gauge({ name, help, registers: [metrics] })
}

/** Whoever asks while an answer is awaited gets the same one: a crowd of strangers costs the database one question at a time. */
const shared = <Answer>(ask: () => Promise<Answer>): (() => Promise<Answer>) => {
  let asking: Promise<Answer> | null = null
  return () =>
    (asking ??= ask().finally(() => {
      asking = null
    }))
}

/** Serves `/health`, `/metrics` and, where there are such, the webhook and the listener of the operator's events. */
export const startWeb = async (parts: WebParts): Promise<Web> => {
  const app = new Hono()
  const metrics = new Registry()
  collectDefaultMetrics({ register: metrics })
  const healthy = shared(parts.healthy)
  const { webhook, events } = parts
  if (webhook) app.use('/metrics', bearerAuth({ token: webhook.secret }))
  app.get('/health', async (context) =>
    (await healthy()) ? context.text('ok') : context.text('the database does not answer', 503),
  )
  app.get('/metrics', async (context) => {
    // A database that does not answer is told by /health; the process' own figures are there all the same.
    for (const { name, help, value } of await parts.gauges().catch(() => [])) gaugeNamed(metrics, name, help).set(value)
    return context.text(await metrics.metrics(), 200, { 'content-type': metrics.contentType })
  })
  if (webhook) {
    // A body that does not tell its length is counted while it comes: nobody has shown the secret yet.
    app.post(
      webhook.path,
      bodyLimit({ maxSize: LARGEST_BODY, onError: (context) => context.body(null, 413) }),
      async (context) => {
        const secret = context.req.header('x-telegram-bot-api-secret-token')
        return new Response(null, { status: await webhook.receive({ secret, body: await context.req.text() }) })
      },
    )
  }
  if (events) {
    // TMF630, "Notifications": a listener is named after the event, and answers 201.
    app.post(`${events.path}/listener/:event`, (context) => {
      events.told()
      return context.body(null, 201)
    })
  }
  const { server, port } = await listen(app, parts)
  return { port, stop: () => new Promise((resolve) => server.close(() => resolve())) }
}
