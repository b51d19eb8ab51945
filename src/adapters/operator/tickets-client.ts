import { z } from 'zod'
import { PROBLEM_STATES } from '../../core/operator/operator-incident.ts'
import type { CreateTicket } from '../../core/operator/tickets.ts'
import type { TicketsPort } from '../../core/ports/operator/tickets-port.ts'
import type { AskOperator } from './transport/operator-request.ts'
import { PATHS } from '../../../wire/operator/paths.ts'
import type { Timeouts } from './timeouts.ts'
import { knownOf, optional } from './wire-values.ts'

const ticket = z.looseObject({
  id: z.string(),
  status: optional(z.enum(PROBLEM_STATES)).transform((state) => state ?? 'acknowledged'),
  note: knownOf(z.looseObject({ author: optional(z.string()), text: z.string(), date: optional(z.string()) })),
})

const wireTicket = (req: CreateTicket): Readonly<Record<string, unknown>> => ({
  externalId: req.externalId,
  ticketType: req.ticketType,
  severity: req.severity,
  description: req.description,
  channel: { id: req.channel },
  relatedParty:
    req.customerId === undefined ? [] : [{ 'id': req.customerId, 'role': 'customer', '@referredType': 'Customer' }],
  relatedEntity:
    req.relatedIncidentId === undefined
      ? []
      : [{ 'id': req.relatedIncidentId, 'role': 'cause', '@referredType': 'ServiceProblem' }],
})

const pathOf = (ticketId: string): string => `${PATHS.troubleTicket}/${encodeURIComponent(ticketId)}`

/** Creates the client of tickets (TMF621 v4.0.0). */
export const createTickets = (ask: AskOperator, timeouts: Timeouts): TicketsPort => {
  const common = { capability: 'tickets', timeoutMs: timeouts.tickets, answer: ticket } as const
  return {
    create: async (req, ctx) => {
      const { body } = await ask(
        {
          ...common,
          repeat: 'keyed',
          order: { act: 'tickets.create', object: { ticket: req.externalId } },
          method: 'POST',
          path: PATHS.troubleTicket,
          body: wireTicket(req),
        },
        ctx,
      )
      return { ticketId: body.id, status: body.status }
    },
    addNote: async ({ ticketId, author, text }, ctx) => {
      await ask(
        {
          ...common,
          repeat: 'keyed',
          order: { act: 'tickets.addNote', object: { ticket: ticketId } },
          method: 'PATCH',
          path: pathOf(ticketId),
          body: { note: [{ author, text }] },
        },
        ctx,
      )
    },
    get: async ({ ticketId }, ctx) => {
      const { body } = await ask({ ...common, repeat: 'read', method: 'GET', path: pathOf(ticketId) }, ctx)
      const notes = body.note.map(({ author = '', text, date = '' }) => ({ author, text, date }))
      return { ticketId: body.id, status: body.status, notes }
    },
  }
}
