import { OperatorError } from '../core/operator/errors.ts'
import type { Operator } from '../core/operator/operator.ts'
import { showPhone } from '../core/phone.ts'
import type { EndNews, KeptRequest, RequestStore } from '../core/request.ts'
import { stateOfApplication, stateOfOrder } from './calls/placed.ts'
import type { Log } from './log.ts'

export interface WatchRequestsParts {
  readonly operator: Operator
  readonly requests: RequestStore
  /** A chat has news in its inbox. */
  readonly wake: (chatId: number) => void
  readonly log: Log
}

type End = { readonly state: 'done' | 'refused'; readonly text: string; readonly vars: Readonly<Record<string, string>> }

const shown = (phone: string | null): string => (phone === null ? '' : showPhone(phone))

const orderEnd = async ({ operator }: WatchRequestsParts, { reference, details }: KeptRequest): Promise<End | null> => {
  const { state: stands } = await operator.orders.get({ orderId: reference }, { correlator: reference, subject: { kind: 'none' } })
  const state = stateOfOrder(stands)
  if (state === 'under-way') return null
  const vars = { action: details.action, number: shown(details.phone), newNumber: shown(details.newPhone) }
  return { state, text: state === 'done' ? 'order-done' : 'order-refused', vars }
}

const applicationEnd = async ({ operator }: WatchRequestsParts, { reference }: KeptRequest): Promise<End | null> => {
  const application = await operator.applications.get({ applicationId: reference }, { correlator: reference, subject: { kind: 'none' } })
  const state = stateOfApplication(application.state)
  if (state === 'under-way') return null
  return { state, text: 'application-answered', vars: { outcome: state, newNumber: shown(application.offered) } }
}

const ticketEnd = async ({ operator }: WatchRequestsParts, { reference }: KeptRequest): Promise<End | null> => {
  const { status } = await operator.tickets.get({ ticketId: reference }, { correlator: reference, subject: { kind: 'none' } })
  if (status === 'rejected' || status === 'cancelled') return { state: 'refused', text: 'ticket-answered', vars: { outcome: 'refused' } }
  return status === 'resolved' || status === 'closed' ? { state: 'done', text: 'ticket-answered', vars: { outcome: 'done' } } : null
}

const endOf = (parts: WatchRequestsParts, request: KeptRequest): Promise<End | null> => {
  switch (request.kind) {
    case 'order': return orderEnd(parts, request)
    case 'application': return applicationEnd(parts, request)
    default: return ticketEnd(parts, request)
  }
}

const follow = async (parts: WatchRequestsParts, request: KeptRequest): Promise<void> => {
  const end = await endOf(parts, request)
  if (!end) return
  const news: EndNews = { text: end.text, vars: { reference: request.reference, ...end.vars }, at: Date.now() }
  if (await parts.requests.end(request, end.state, news)) parts.wake(request.chatId)
}

/** Asks about requests that are under way; of one that has ended, its customer is told once. While the operator does not answer, nothing is said. */
export const watchRequests = async (parts: WatchRequestsParts): Promise<void> => {
  for (const request of await parts.requests.due()) {
    try {
      await follow(parts, request)
    } catch (error) {
      if (!(error instanceof OperatorError)) throw error
      parts.log.info({ chatId: request.chatId, kind: request.kind, code: error.code }, 'requests: the operator does not tell how one stands')
    }
  }
}
