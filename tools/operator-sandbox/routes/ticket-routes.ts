import type { Hono } from 'hono'
import { z } from 'zod'
import { PROBLEM_STATES } from '../../../wire/operator/vocabulary.ts'
import { PATHS } from '../../../wire/operator/paths.ts'
import type { Ticket } from '../model/sandbox-state.ts'
import { requireCapability } from '../sandbox-parts.ts'
import type { SandboxParts } from '../sandbox-parts.ts'
import { readBody } from '../read-body.ts'
import { WireError } from '../wire-error.ts'
import { answerResource, hrefOf, listResources, mergePatch, requireMatch } from './tm-forum-resource.ts'
import type { Wire } from '../answers/wire-resource.ts'
import { describes } from '../openapi/operation.ts'
import { TM_FORUM_FORMS } from '../version-five/tm-forum-forms.ts'
import type { TmForumForm } from '../version-five/tm-forum-forms.ts'

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

const routesIn = (form: TmForumForm, app: Hono, parts: SandboxParts): void => {
  const { model } = parts
  const path = form.at(PATHS.troubleTicket)
  const answers = form.answers.troubleTicket
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
  const show = (ticket: Ticket): Wire => form.show('troubleTicket', wireTicket(ticket))
  const save = (ticket: Ticket): Wire => {
    const wire = { ...ticket.wire, lastUpdate: model.timestamp() }
    model.state.tickets[ticket.id] = { ...ticket, wire }
    model.notify('network')
    return show({ ...ticket, wire })
  }
  const dated = (notes: readonly z.infer<typeof noteBody>[]): Ticket['notes'] =>
    notes.map((note) => ({ author: '', text: '', date: model.timestamp(), ...note }))

  app.get(
    path,
    describes({
      id: `listTroubleTicket${form.suffix}`,
      summary: 'List trouble tickets',
      isList: true,
      answers: { 200: answers.list },
    }),
    wanted,
    (c) => listResources(c, Object.values(model.state.tickets).map(show)),
  )
  app.get(
    `${path}/:id`,
    describes({
      id: `retrieveTroubleTicket${form.suffix}`,
      summary: 'Read a trouble ticket',
      answers: { 200: answers.part },
    }),
    wanted,
    (c) => answerResource(c, show(find(c.req.param('id')))),
  )
  app.post(
    path,
    describes({
      id: `createTroubleTicket${form.suffix}`,
      summary: 'Create a trouble ticket',
      body: form.body('newTicket', newBody),
      answers: { 201: answers.whole },
    }),
    wanted,
    parts.idempotent,
    async (c) => {
      const { status, note, ...body } = await readBody(c, form.body('newTicket', newBody))
      const wire = { ...body, creationDate: model.timestamp() }
      return answerResource(c, save({ id: model.newReference('TKT'), status, notes: dated(note), wire }), 201)
    },
  )
  app.patch(
    `${path}/:id`,
    describes({
      id: `patchTroubleTicket${form.suffix}`,
      summary: 'Change a trouble ticket',
      body: form.body('ticketPatch', patchBody),
      answers: { 200: answers.whole },
      refusals: { 412: ['FAILED_PRECONDITION'] },
    }),
    wanted,
    parts.idempotent,
    async (c) => {
      const before = find(c.req.param('id'))
      requireMatch(c, show(before))
      const { status = before.status, note, ...patch } = await readBody(c, form.body('ticketPatch', patchBody))
      const notes = note === undefined ? before.notes : dated(note ?? [])
      const wire = { ...mergePatch(before.wire, patch), creationDate: before.wire['creationDate'] }
      return answerResource(c, save({ ...before, status, notes, wire }))
    },
  )
}

/** TMF621 v4.0.0 and v5.0.1 trouble tickets. A patch is merged (RFC 7396): its notes replace the present ones. */
export const ticketRoutes = (app: Hono, parts: SandboxParts): void => {
  for (const form of TM_FORUM_FORMS) routesIn(form, app, parts)
}
