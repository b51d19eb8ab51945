import { Hono } from 'hono'
import type { MiddlewareHandler } from 'hono'
import { authorizationRoutes } from './authorization/authorization-routes.ts'
import { requireAccessToken } from './authorization/require-token.ts'
import { PATHS } from '../../wire/operator/paths.ts'
import { requireBearer, echoCorrelator, allowSameHostPages, requireLoopbackHost } from './headers.ts'
import { settleApplications } from './model/application-model.ts'
import { settleOrders } from './model/order-model.ts'
import { retryDeliveries } from './model/transmit.ts'
import type { SandboxParts } from './sandbox-parts.ts'
import { applicationRoutes } from './routes/application-routes.ts'
import { codeRoutes } from './routes/code-routes.ts'
import { controlRoutes } from './routes/sandbox-control-routes.ts'
import { credentialRoutes } from './routes/credential-routes.ts'
import { customerRoutes } from './routes/customer-routes.ts'
import { deliveryRoutes } from './routes/delivery-routes.ts'
import { eventRoutes } from './routes/send-events.ts'
import { lineRoutes } from './routes/line-routes.ts'
import { mailRoutes } from './routes/mail-routes.ts'
import { numberPoolRoutes } from './routes/pool-routes.ts'
import { orderRoutes } from './routes/order-routes.ts'
import { serviceProblemRoutes } from './routes/problem-routes.ts'
import { signalRoutes } from './routes/signal-routes.ts'
import { subscriptionRoutes } from './routes/subscription-routes.ts'
import { ticketRoutes } from './routes/ticket-routes.ts'
import { verificationRoutes } from './routes/verification-routes.ts'
import { answerError, WireError } from './wire-error.ts'

/** The sandbox as an HTTP application: the operator's APIs at the root, control calls under `/_sandbox`. */
export const createSandboxApp = (
  parts: SandboxParts,
  token: string | null,
  checkAssertion: MiddlewareHandler | null = null,
): Hono => {
  const app = new Hono()
  app.onError((error, c) =>
    answerError(c, error instanceof WireError ? error : new WireError(500, 'INTERNAL', `Sandbox: ${error.message}`)),
  )
  app.notFound((c) => c.text('404 Not Found', 404))
  app.use(requireLoopbackHost, allowSameHostPages, echoCorrelator)
  app.use(parts.authorization === null ? requireBearer(token) : requireAccessToken(parts.authorization))
  if (checkAssertion) app.use(checkAssertion)
  app.use(async (_c, next) => {
    settleOrders(parts.model)
    settleApplications(parts.model)
    retryDeliveries(parts.model)
    await next()
  })
  app.get(PATHS.capabilities, (c) => c.json({ capabilities: [...parts.capabilities] }))
  for (const routes of [
    codeRoutes,
    signalRoutes,
    verificationRoutes,
    subscriptionRoutes,
    deliveryRoutes,
    serviceProblemRoutes,
    mailRoutes,
    customerRoutes,
    ticketRoutes,
    numberPoolRoutes,
    orderRoutes,
    lineRoutes,
    applicationRoutes,
    credentialRoutes,
    controlRoutes,
    eventRoutes,
  ])
    routes(app, parts)
  if (parts.authorization !== null) authorizationRoutes(app, parts.authorization, parts.model)
  return app
}
