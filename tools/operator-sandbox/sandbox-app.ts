import { Hono } from 'hono'
import type { MiddlewareHandler } from 'hono'
import { authorizationRoutes } from './authorization/authorization-routes.ts'
import { requireAccessToken } from './authorization/require-token.ts'
import { PATHS } from '../../wire/operator/paths.ts'
import {
  isApiCall,
  requireBearer,
  echoCorrelator,
  allowSameHostPages,
  requireJson,
  requireLoopbackHost,
} from './headers.ts'
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
import { identityRoutes } from './routes/identity-routes.ts'
import { signalRoutes } from './routes/signal-routes.ts'
import { swapRoutes } from './routes/swap-routes.ts'
import { ticketRoutes } from './routes/ticket-routes.ts'
import { limitTraffic } from './traffic.ts'
import { subscriptionRoutes } from './routes/subscription-routes.ts'
import { verificationRoutes } from './routes/verification-routes.ts'
import { answerError, WireError } from './wire-error.ts'
import { openApiDocument } from './openapi/openapi-document.ts'
import { describes, routesOf } from './openapi/operation.ts'
import { OWN_ANSWERS } from './answers/own-answers.ts'

/** Answers 405 with the methods that there are, where a path has others (RFC 9110, section 15.5.6). */
const refuseOtherMethods = (app: Hono): void => {
  const routes = app.routes.filter(({ method }) => method !== 'ALL')
  for (const path of new Set(routes.map((route) => route.path))) {
    const allowed = [...new Set(routes.filter((route) => route.path === path).map(({ method }) => method))]
    app.all(path, (c) => {
      c.header('Allow', allowed.join(', '))
      return answerError(c, new WireError(405, 'METHOD_NOT_ALLOWED', `Ask by ${allowed.join(' or ')}.`))
    })
  }
}

/** Shows every answer of an API to whoever watches. */
const showAnswers =
  (onAnswer: NonNullable<SandboxParts['onAnswer']>): MiddlewareHandler =>
  async (c, next) => {
    await next()
    const { method, path } = c.req
    if (isApiCall(method, path)) onAnswer({ method, path, status: c.res.status, body: await c.res.clone().text() })
  }

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
  app.notFound((c) => answerError(c, new WireError(404, 'NOT_FOUND', 'The specified resource is not found.')))
  if (parts.onAnswer) app.use(showAnswers(parts.onAnswer))
  app.use(requireLoopbackHost, allowSameHostPages, echoCorrelator)
  app.use(parts.authorization === null ? requireBearer(token) : requireAccessToken(parts.authorization))
  app.use(requireJson, limitTraffic(parts.traffic))
  if (checkAssertion) app.use(checkAssertion)
  app.use(async (_c, next) => {
    settleOrders(parts.model)
    settleApplications(parts.model)
    retryDeliveries(parts.model)
    await next()
  })
  app.get(
    PATHS.capabilities,
    describes({
      id: 'retrieveCapabilities',
      summary: 'Tell what this operator offers',
      answers: { 200: OWN_ANSWERS.capabilities },
    }),
    (c) => c.json({ capabilities: [...parts.capabilities] }),
  )
  for (const routes of [
    codeRoutes,
    signalRoutes,
    swapRoutes,
    identityRoutes,
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
  app.get('/_sandbox/openapi.json', (c) => c.json(openApiDocument(routesOf(app, parts.idempotent))))
  refuseOtherMethods(app)
  return app
}
