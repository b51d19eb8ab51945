import { z } from 'zod'
import { PROBLEM_STATES } from '../../core/operator/operator-incident.ts'
import type { CreateTicket } from '../../core/operator/tickets.ts'
import type { TicketsPort } from '../../core/ports/operator/tickets-port.ts'
import type { AskOperator } from './transport/operator-request.ts'
import { PATHS } from '../../../wire/operator/paths.ts'
import type { Timeouts } from './timeouts.ts'
import { createAddNote, ticketPath } from './add-note.ts'
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

/** Runs jobs about one ticket one after another: a list of notes is read, and written as a whole. */
const createTurns = (): ((ticketId: string, job: () => Promise<void>) => Promise<void>) => {
  const last = new Map<string, Promise<void>>()
  return async (ticketId, job) => {
    const turn = (last.get(ticketId) ?? Promise.resolve()).catch(() => null).then(job)
    last.set(ticketId, turn)
    try {
      await turn
    } finally {
      if (last.get(ticketId) === turn) last.delete(ticketId)
    }
  }
}

/** Creates the client of tickets (TMF621). */
export const createTickets = (ask: AskOperator, timeouts: Timeouts): TicketsPort => {
  const inTurn = createTurns()
  const common = { capability: 'tickets', timeoutMs: timeouts.tickets, answer: ticket } as const
  const addNote = createAddNote(ask, timeouts)
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
    addNote: (note, ctx) => inTurn(note.ticketId, () => addNote(note, ctx)),
    get: async ({ ticketId }, ctx) => {
      const { body } = await ask({ ...common, repeat: 'read', method: 'GET', path: ticketPath(ticketId) }, ctx)
      const notes = body.note.map(({ author = '', text, date = '' }) => ({ author, text, date }))
      return { ticketId: body.id, status: body.status, notes }
    },
  }
}
