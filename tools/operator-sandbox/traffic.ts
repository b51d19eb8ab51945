import type { MiddlewareHandler } from 'hono'
import { isApiCall } from './headers.ts'
import { WireError } from './wire-error.ts'

/** Limits of API calls; null is none. */
interface TrafficLimits {
  /** Calls that are left until the quota is used up. */
  readonly quota: number | null
  /** Calls that are answered within a minute. */
  readonly perMinute: number | null
}

/** The count of API calls against their limits. */
export interface Traffic {
  limits: TrafficLimits
  /** Counts a call; throws 429 when it is one too many. */
  count(): void
  reset(): void
}

const UNLIMITED: TrafficLimits = { quota: null, perMinute: null }
const MINUTE_MS = 60_000

/** Creates the count, without limits at first. `now` gives ms since 1970. */
export const createTraffic = (now: () => number): Traffic => {
  let recent: readonly number[] = []
  const traffic: Traffic = {
    limits: UNLIMITED,
    count: () => {
      const { quota, perMinute } = traffic.limits
      if (quota === 0) throw new WireError(429, 'QUOTA_EXCEEDED', 'Rejected due to exceeding a business quota limit.')
      recent = recent.filter((at) => at > now() - MINUTE_MS)
      const [first] = recent
      if (perMinute !== null && recent.length >= perMinute) {
        const waitMs = first === undefined ? MINUTE_MS : first + MINUTE_MS - now()
        throw new WireError(
          429,
          'TOO_MANY_REQUESTS',
          'Rejected due to request rate limit overpassed.',
          Math.ceil(waitMs / 1000),
        )
      }
      recent = [...recent, now()]
      if (quota !== null) traffic.limits = { ...traffic.limits, quota: quota - 1 }
    },
    reset: () => {
      traffic.limits = UNLIMITED
      recent = []
    },
  }
  return traffic
}

/** Counts every API call; control calls and the log-in are free. */
export const limitTraffic =
  (traffic: Traffic): MiddlewareHandler =>
  async (c, next) => {
    if (isApiCall(c.req.method, c.req.path)) traffic.count()
    await next()
  }
