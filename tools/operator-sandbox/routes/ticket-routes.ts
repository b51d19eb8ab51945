import type { Hono } from 'hono'
import { z } from 'zod'
import { PROBLEM_STATES } from '../../../wire/operator/vocabulary.ts'
import { PATHS } from '../../../wire/operator/paths.ts'
import type { Ticket } from '../model/sandbox-state.ts'
import { requireCapability } from '../sandbox-parts.ts'
import type { SandboxParts } from '../sandbox-parts.ts'
import { readBody } from '../read-body.ts'
import { WireError } from '../wire-error.ts'
import { hrefOf, listResources, mergePatch, selectFields } from './tm-forum-resource.ts'
import type { Wire } from './tm-forum-resource.ts'
import { describes } from '../openapi/operation.ts'
import { TM_FORUM_ANSWERS } from '../answers/tm-forum-answers.ts'

const noteBody = z.looseObject({ author: z.string(), text: z.string(), date: z.string() }).exactPartial()
const newBody = z.looseObject({
  description: z.string().min(1),
  severity: z.string(),
  ticketType: z.string(),
  status: z.enum(PROBLEM_STATES).default('acknowledged'),
  note: z.array(noteBody).default([]),
})
const patchBody = z.looseObject({
  description: z.string().min(1).exactOptional(),
  severity: z.string().exactOptional(),
  ticketType: z.string().exactOptional(),
  status: z.enum(PROBLEM_STATES).exactOptional(),
  note: z.array(noteBody).nullish(),
})

/** TMF621 v4.0.0 trouble tickets. A patch is merged (RFC 7396): its notes replace the present ones. */
export const ticketRoutes = (app: Hono, parts: SandboxParts): void => {
  const { model } = parts
  const wanted = requireCapability(parts, 'tickets')
  const find = (id: string): Ticket => {
    const found = model.state.tickets[id]
    if (found === undefined) throw new WireError(404, 'NOT_FOUND', 'No such ticket.')
    return found
  }
  const wireTicket = ({ id, status, notes, wire }: Ticket): Wire => ({
    ...wire,
    id,
    href: hrefOf(parts.origin(), PATHS.troubleTicket, id),
    status,
    note: notes,
  })
  const save = (ticket: Ticket): Wire => {
    const wire = { ...ticket.wire, lastUpdate: model.timestamp() }
    model.state.tickets[ticket.id] = { ...ticket, wire }
    model.notify('network')
    return wireTicket({ ...ticket, wire })
  }
  const dated = (notes: readonly z.infer<typeof noteBody>[]): Ticket['notes'] =>
    notes.map((note) => ({ author: '', text: '', date: model.timestamp(), ...note }))

  app.get(
    PATHS.troubleTicket,
    describes({
      id: 'listTroubleTicket',
      summary: 'List trouble tickets',
      isList: true,
      answers: { 200: TM_FORUM_ANSWERS.troubleTickets },
    }),
    wanted,
    (c) => listResources(c, Object.values(model.state.tickets).map(wireTicket)),
  )
  app.get(
    `${PATHS.troubleTicket}/:id`,
    describes({
      id: 'retrieveTroubleTicket',
      summary: 'Read a trouble ticket',
      answers: { 200: TM_FORUM_ANSWERS.partOfTicket },
    }),
    wanted,
    (c) => c.json(selectFields(c, wireTicket(find(c.req.param('id'))))),
  )
  app.post(
    PATHS.troubleTicket,
    describes({
      id: 'createTroubleTicket',
      summary: 'Create a trouble ticket',
      body: newBody,
      answers: { 201: TM_FORUM_ANSWERS.troubleTicket },
    }),
    wanted,
    parts.idempotent,
    async (c) => {
      const { status, note, ...body } = await readBody(c, newBody)
      const wire = { ...body, creationDate: model.timestamp() }
      return c.json(save({ id: model.newReference('TKT'), status, notes: dated(note), wire }), 201)
    },
  )
  app.patch(
    `${PATHS.troubleTicket}/:id`,
    describes({
      id: 'patchTroubleTicket',
      summary: 'Change a trouble ticket',
      body: patchBody,
      answers: { 200: TM_FORUM_ANSWERS.troubleTicket },
    }),
    wanted,
    parts.idempotent,
    async (c) => {
      const before = find(c.req.param('id'))
      const { status = before.status, note, ...patch } = await readBody(c, patchBody)
      const notes = note === undefined ? before.notes : dated(note ?? [])
      const wire = { ...mergePatch(before.wire, patch), creationDate: before.wire['creationDate'] }
      return c.json(save({ ...before, status, notes, wire }))
    },
  )
}
