import type { CallContext, MutatingContext } from './request-context.ts'
import type { ServiceProblemState } from './incidents.ts'
import type { DateTime } from '../text/phone-number.ts'

export interface CreateTicket {
  readonly externalId: string
  readonly ticketType: 'request' | 'incident' | 'complaint'
  readonly severity: 'critical' | 'high' | 'medium' | 'low'
  readonly description: string
  readonly customerId?: string
  readonly channel: 'telegram'
  readonly relatedIncidentId?: string
}

export interface TicketNote {
  readonly author: string
  readonly text: string
  readonly date: DateTime
}

export interface Ticket {
  readonly ticketId: string
  readonly status: ServiceProblemState
}

/** Requests for the operator's own people (TMF621). */
export interface TicketsPort {
  create(req: CreateTicket, ctx: MutatingContext): Promise<Ticket>
  addNote(
    req: { readonly ticketId: string; readonly author: string; readonly text: string },
    ctx: MutatingContext,
  ): Promise<void>
  get(req: { readonly ticketId: string }, ctx: CallContext): Promise<Ticket & { readonly notes: readonly TicketNote[] }>
}
