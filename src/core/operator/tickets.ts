import type { ServiceProblemState } from './operator-incident.ts'
import type { DateTime } from '../text/phone-number.ts'

/** Request to open a ticket (TMF621). */
export interface CreateTicket {
  readonly externalId: string
  readonly ticketType: 'request' | 'incident' | 'complaint'
  readonly severity: 'critical' | 'high' | 'medium' | 'low'
  readonly description: string
  readonly customerId?: string
  readonly channel: 'telegram'
  readonly relatedIncidentId?: string
}

/** Note of a ticket. */
export interface TicketNote {
  readonly author: string
  readonly text: string
  readonly date: DateTime
}

/** Ticket at the operator. */
export interface Ticket {
  readonly ticketId: string
  readonly status: ServiceProblemState
}
