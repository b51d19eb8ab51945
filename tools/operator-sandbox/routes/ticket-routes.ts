import type { Hono } from 'hono'
import { z } from 'zod'
import { PROBLEM_STATES } from '../../../wire/operator/vocabulary.ts'
import { PATHS } from '../../../wire/operator/paths.ts'
import type { Ticket } from '../model/sandbox-state.ts'
import { requireCapability } from '../sandbox-parts.ts'
import type { SandboxParts } from '../sandbox-parts.ts'
import { readBody } from '../read-body.ts'
import { WireError } from '../wire-error.ts'

const noteBody = z.looseObject({ author: z.string(), text: z.string().min(1), date: z.string().optional() })
const newBody = z.looseObject({
  description: z.string().min(1),
  severity: z.string(),
  ticketType: z.string(),
  note: z.array(noteBody).default([]),
})
const patchBody = z.looseObject({ status: z.enum(PROBLEM_STATES).optional(), note: z.array(noteBody).default([]) })

const wireTicket = (ticket: Ticket): Readonly<Record<string, unknown>> => ({
  ...ticket.wire,
  id: ticket.id,
  href: `${PATHS.troubleTicket}/${ticket.id}`,
  status: ticket.status,
  note: ticket.notes,
})

/** TMF621 v4.0.0 trouble tickets. The notes of a patch are added to the present ones. */
export const ticketRoutes = (app: Hono, parts: SandboxParts): void => {
  const { model } = parts
  const wanted = requireCapability(parts, 'tickets')
  const find = (id: string): Ticket => {
    const found = model.state.tickets[id]
    if (found === undefined) throw new WireError(404, 'NOT_FOUND', 'No such ticket.')
    return found
  }
  const save = (ticket: Ticket): Readonly<Record<string, unknown>> => {
    model.state.tickets[ticket.id] = ticket
    model.notify('network')
    return wireTicket(ticket)
  }
  const addDates = (notes: readonly z.infer<typeof noteBody>[]) =>
    notes.map(({ author, text }) => ({ author, text, date: model.timestamp() }))

  app.get(`${PATHS.troubleTicket}/:id`, wanted, (c) => c.json(wireTicket(find(c.req.param('id')))))
  app.post(PATHS.troubleTicket, wanted, parts.idempotent, async (c) => {
    const body = await readBody(c, newBody)
    return c.json(
      save({ id: model.newReference('TKT'), status: 'acknowledged', notes: addDates(body.note), wire: body }),
      201,
    )
  })
  app.patch(`${PATHS.troubleTicket}/:id`, wanted, parts.idempotent, async (c) => {
    const before = find(c.req.param('id'))
    const body = await readBody(c, patchBody)
    return c.json(
      save({ ...before, status: body.status ?? before.status, notes: [...before.notes, ...addDates(body.note)] }),
    )
  })
}
