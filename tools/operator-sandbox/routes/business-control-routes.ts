import type { Hono } from 'hono'
import { z } from 'zod'
import { updateApplication } from '../model/application-model.ts'
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

/** Control calls for the operator's staff: the course of orders, numbers taken by others, decisions on applications. */
export const businessControlRoutes = (app: Hono, parts: SandboxParts): void => {
  const { model } = parts
  app.get('/_sandbox/orders', (c) => c.json(Object.values(model.state.orders)))
  app.patch('/_sandbox/orders', async (c) => {
    const wanted = await readBody(c, fate)
    const { orderFate } = model.state
    model.state.orderFate = {
      delayMs: wanted.delayMs ?? orderFate.delayMs,
      failure: wanted.failure === undefined ? orderFate.failure : wanted.failure,
    }
    model.notify('network')
    return c.json(model.state.orderFate)
  })
  app.post('/_sandbox/pool/:number/take', (c) => {
    const number = c.req.param('number')
    model.state.taken.push(number)
    model.notify('network')
    return c.body(null, 204)
  })
  app.post('/_sandbox/reservations/expire', (c) => {
    const reservations = Object.values(model.state.reservations)
    for (const one of reservations) model.state.reservations[one.id] = { ...one, validUntil: model.timestamp() }
    model.notify('network')
    return c.json({ expired: reservations.length })
  })
  app.get('/_sandbox/lines/:number', (c) => c.json(settingsOf(model, c.req.param('number'))))
  app.get('/_sandbox/applications', (c) => c.json(Object.values(model.state.applications)))
  app.patch('/_sandbox/applications/:id', async (c) =>
    c.json(updateApplication(model, findApplication(parts, c.req.param('id')), await readBody(c, decision))),
  )
}
