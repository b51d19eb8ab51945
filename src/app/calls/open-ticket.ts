import type { Calls } from '../../core/flow/calls.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'
import { mutatingContext } from './call-context.ts'
import type { CallParts } from './call-context.ts'

/**
 * Creates the handler that opens a ticket with the company's staff. Its external id is the call's, so a repeated call
 * is the same ticket.
 */
export const openTicket =
  ({ operator, requests }: CallParts) =>
  async ({ summary, reason, service }: Calls['tickets.open']['input'], open: OpenCall) => {
    const description = `${reason}: ${summary}`
    const request = {
      externalId: open.id,
      ticketType: 'request',
      severity: 'medium',
      description,
      channel: 'telegram',
    } as const
    const { ticketId } = await operator.tickets.create(request, mutatingContext(open, { kind: 'none' }))
    const details = { action: '', phone: null, newPhone: null }
    await requests.keep({
      chatId: open.chatId,
      call: open.id,
      kind: 'ticket',
      reference: ticketId,
      flow: null,
      service,
      state: 'under-way',
      details,
    })
    return { ticketId }
  }
