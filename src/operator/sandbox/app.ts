import { Hono } from 'hono'
import { PATHS } from '../paths.ts'
import { bearer, correlator, sameHostPages } from './headers.ts'
import { settleApplications } from './model/applications.ts'
import { settleOrders } from './model/orders.ts'
import { settle } from './model/transmit.ts'
import type { SandboxParts } from './parts.ts'
import { applicationRoutes } from './routes/applications.ts'
import { codeRoutes } from './routes/codes.ts'
import { controlRoutes } from './routes/control.ts'
import { credentialRoutes } from './routes/credentials.ts'
import { customerRoutes } from './routes/customers.ts'
import { deliveryRoutes } from './routes/delivery.ts'
import { eventRoutes } from './routes/events.ts'
import { lineRoutes } from './routes/lines.ts'
import { mailRoutes } from './routes/mail.ts'
import { numberPoolRoutes } from './routes/number-pool.ts'
import { orderRoutes } from './routes/orders.ts'
import { serviceProblemRoutes } from './routes/service-problems.ts'
import { signalRoutes } from './routes/signals.ts'
import { ticketRoutes } from './routes/tickets.ts'
import { answerError, WireError } from './wire-error.ts'

/** The sandbox as an HTTP application: the operator's APIs at the root, control calls under `/_sandbox`. */
export const createSandboxApp = (parts: SandboxParts, token: string | null): Hono => {
  const app = new Hono()
  app.onError((error, c) =>
    answerError(c, error instanceof WireError ? error : new WireError(500, 'INTERNAL', `Sandbox: ${error.message}`)))
  app.notFound((c) => c.text('404 Not Found', 404))
  app.use(sameHostPages, correlator, bearer(token))
  app.use(async (_c, next) => {
    settleOrders(parts.world)
    settleApplications(parts.world)
    settle(parts.world)
    await next()
  })
  app.get(PATHS.capabilities, (c) => c.json({ capabilities: [...parts.capabilities] }))
  for (const routes of [
    codeRoutes, signalRoutes, deliveryRoutes, serviceProblemRoutes, mailRoutes, customerRoutes, ticketRoutes,
    numberPoolRoutes, orderRoutes, lineRoutes, applicationRoutes, credentialRoutes, controlRoutes, eventRoutes,
  ]) routes(app, parts)
  return app
}
