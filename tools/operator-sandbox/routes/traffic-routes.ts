import type { Hono } from 'hono'
import { z } from 'zod'
import { readBody } from '../read-body.ts'
import type { SandboxParts } from '../sandbox-parts.ts'

const count = z.int().min(0).nullable()
const limits = z.strictObject({ quota: count, perMinute: count }).exactPartial()

/** Control calls for the limits of API calls. */
export const trafficRoutes = (app: Hono, { traffic }: SandboxParts): void => {
  app.get('/_sandbox/traffic', (c) => c.json(traffic.limits))
  app.patch('/_sandbox/traffic', async (c) => {
    traffic.limits = { ...traffic.limits, ...(await readBody(c, limits)) }
    return c.json(traffic.limits)
  })
}
