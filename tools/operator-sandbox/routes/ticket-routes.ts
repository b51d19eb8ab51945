import type { Hono } from 'hono'
import { z } from 'zod'
import { PROBLEM_STATES } from '../../../src/core/operator/incidents.ts'
import { PATHS } from '../../../wire/operator/paths.ts'
import type { StoredTicket } from '../model/operator-model.ts'
import { needs, type SandboxParts } from '../sandbox-parts.ts'
import { readBody } from '../read-body.ts'
import { WireError } from '../wire-error.ts'

const note = z.looseObject({ author: z.string(), text: z.string().min(1), date: z.string().optional() })
const newBody = z.looseObject({
  description: z.string().min(1),
  severity: z.string(),
  ticketType: z.string(),
  note: z.array(note).default([]),
})
const patchBody = z.looseObject({ status: z.enum(PROBLEM_STATES).optional(), note: z.array(note).default([]) })

const wireTicket = (ticket: StoredTicket): Readonly<Record<string, unknown>> => ({
  ...ticket.wire,
  id: ticket.id,
  href: `${PATHS.troubleTicket}/${ticket.id}`,
  status: ticket.status,
  note: ticket.notes,
})

/** TMF621 v4.0.0 trouble tickets. A patch's notes are added to those that are there. */
export const ticketRoutes = (app: Hono, parts: SandboxParts): void => {
  const { world } = parts
  const wanted = needs(parts, 'tickets')
  const find = (id: string): StoredTicket => {
    const found = world.state.tickets[id]
    if (found === undefined) throw new WireError(404, 'NOT_FOUND', 'No such ticket.')
    return found
  }
  const save = (ticket: StoredTicket): Readonly<Record<string, unknown>> => {
    world.state.tickets[ticket.id] = ticket
    world.changed('network')
    return wireTicket(ticket)
  }
  const dated = (notes: readonly z.infer<typeof note>[]) =>
    notes.map(({ author, text }) => ({ author, text, date: world.timestamp() }))

  app.get(`${PATHS.troubleTicket}/:id`, wanted, (c) => c.json(wireTicket(find(c.req.param('id')))))
  app.post(PATHS.troubleTicket, wanted, parts.once, async (c) => {
    const body = await readBody(c, newBody)
    return c.json(
      save({ id: world.newReference('TKT'), status: 'acknowledged', notes: dated(body.note), wire: body }),
      201,
    )
  })
  app.patch(`${PATHS.troubleTicket}/:id`, wanted, parts.once, async (c) => {
    const before = find(c.req.param('id'))
    const body = await readBody(c, patchBody)
    return c.json(
      save({ ...before, status: body.status ?? before.status, notes: [...before.notes, ...dated(body.note)] }),
    )
  })
}
