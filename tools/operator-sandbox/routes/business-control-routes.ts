import type { Hono } from 'hono'
import { z } from 'zod'
import { decide } from '../model/application-model.ts'
import { settingsOf } from '../model/line-model.ts'
import type { SandboxParts } from '../sandbox-parts.ts'
import { phoneNumber, readBody } from '../read-body.ts'
import { findApplication } from './application-routes.ts'

const fate = z.strictObject({ delayMs: z.int().min(0).max(86_400_000), failure: z.string().nullable() }).partial()
const decision = z.strictObject({
  state: z.enum(['accepted', 'refused']),
  offered: phoneNumber.nullable().default(null),
  reason: z.string().nullable().default(null),
})

/** The calls with which a test is the company's people: how orders go, who takes which number, what becomes of applications. */
export const businessControlRoutes = (app: Hono, parts: SandboxParts): void => {
  const { world } = parts
  app.get('/_sandbox/orders', (c) => c.json(Object.values(world.state.orders)))
  app.patch('/_sandbox/orders', async (c) => {
    const wanted = await readBody(c, fate)
    const { orderFate } = world.state
    world.state.orderFate = {
      delayMs: wanted.delayMs ?? orderFate.delayMs,
      failure: wanted.failure === undefined ? orderFate.failure : wanted.failure,
    }
    world.changed('network')
    return c.json(world.state.orderFate)
  })
  app.post('/_sandbox/pool/:number/take', (c) => {
    const number = c.req.param('number')
    world.state.taken.push(number)
    world.changed('network')
    return c.body(null, 204)
  })
  app.post('/_sandbox/reservations/expire', (c) => {
    const held = Object.values(world.state.reservations)
    for (const one of held) world.state.reservations[one.id] = { ...one, validUntil: world.timestamp() }
    world.changed('network')
    return c.json({ expired: held.length })
  })
  app.get('/_sandbox/lines/:number', (c) => c.json(settingsOf(world, c.req.param('number'))))
  app.get('/_sandbox/applications', (c) => c.json(Object.values(world.state.applications)))
  app.patch('/_sandbox/applications/:id', async (c) =>
    c.json(decide(world, findApplication(parts, c.req.param('id')), await readBody(c, decision))),
  )
}
