import type { MutatingContext, CallContext } from '../../operator/request-context.ts'
import type { CreateTicket, Ticket, TicketNote } from '../../operator/tickets.ts'

/** Tickets for the operator's own people (TMF621). */
export interface TicketsPort {
  create(req: CreateTicket, ctx: MutatingContext): Promise<Ticket>
  addNote(
    req: { readonly ticketId: string; readonly author: string; readonly text: string },
    ctx: MutatingContext,
  ): Promise<void>
  get(req: { readonly ticketId: string }, ctx: CallContext): Promise<Ticket & { readonly notes: readonly TicketNote[] }>
}
