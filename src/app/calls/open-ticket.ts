import type { Calls } from '../../core/flow/calls.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'
import { CallRefused } from '../../core/operator/call-failed.ts'
import { mutatingContext, requireService } from './call-context.ts'
import type { CallParts } from './call-context.ts'
import { chatAlone, reserveUse } from './reserve-use.ts'

/**
 * Counts one ticket against the limits; QUOTA_EXCEEDED when there are too many. The same call, begun again, is the same
 * ticket.
 */
const requireTicketLeft = async (parts: CallParts, open: OpenCall, service: string): Promise<void> => {
  if (open.previousAttempts > 0) return
  const reserved = await reserveUse(parts, 'open-ticket', chatAlone(open.chatId), requireService(parts, service))
  if (reserved.kind === 'refused')
    throw new CallRefused('QUOTA_EXCEEDED', 'too many tickets', { retryAfterSec: reserved.waitSec })
}

/**
 * Creates the handler that opens a ticket with the company's staff. Its external id is the call's, so a repeated call
 * is the same ticket.
 */
export const openTicket =
  (parts: CallParts) =>
  async ({ summary, reason, service }: Calls['tickets.open']['input'], open: OpenCall) => {
    const { operator, requests } = parts
    await requireTicketLeft(parts, open, service)
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
