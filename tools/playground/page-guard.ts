import type { MiddlewareHandler } from 'hono'

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/

const CSP = [
  `default-src 'self'`,
  `style-src 'self' 'unsafe-inline'`,
  `img-src 'self' data:`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
].join('; ')

/**
 * Answers only requests to a loopback host name, and allows changes only from the page itself: another site that points
 * its name at this machine (DNS rebinding), or posts to it, gets 403.
 */
export const pageGuard: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? ''
  const origin = c.req.header('origin')
  if (!LOOPBACK.test(host)) return c.text('This page is for the machine it runs on: open it as 127.0.0.1', 403)
  if (origin !== undefined && origin !== `http://${host}`) return c.text('Only the page itself may ask', 403)
  c.header('Content-Security-Policy', CSP)
  c.header('X-Content-Type-Options', 'nosniff')
  c.header('Referrer-Policy', 'no-referrer')
  await next()
}
