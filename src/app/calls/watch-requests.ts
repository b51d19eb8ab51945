import { OperatorError } from '../../core/operator/operator-error.ts'
import type { Operator } from '../../core/operator/operator-port.ts'
import type { Order } from '../../core/operator/orders.ts'
import { showPhone } from '../../core/text/phone.ts'
import type { EndNews, KeptRequest, RequestStore } from '../../core/ports/requests.ts'
import { stateOfApplication, stateOfOrder } from './place-order.ts'
import type { Log } from '../../core/ports/log.ts'

/** What the look at requests needs. `wake` is told of each chat that has news. */
export interface WatchRequestsParts {
  readonly operator: Operator
  readonly requests: RequestStore
  /** A chat has news in its inbox. */
  readonly wake: (chatId: number) => void
  readonly log: Log
}

type End = {
  readonly state: 'done' | 'refused'
  readonly text: string
  readonly vars: Readonly<Record<string, string>>
}

const shown = (phone: string | null): string => (phone === null ? '' : showPhone(phone))

const orderEnd = async ({ operator }: WatchRequestsParts, { reference, details }: KeptRequest): Promise<End | null> => {
  const { state: stands } = await operator.orders.get(
    { orderId: reference },
    { correlator: reference, subject: { kind: 'none' } },
  )
  const state = stateOfOrder(stands)
  if (state === 'under-way') return null
  const vars = { action: details.action, number: shown(details.phone), newNumber: shown(details.newPhone) }
  return { state, text: state === 'done' ? 'order-done' : 'order-refused', vars }
}

const applicationEnd = async ({ operator }: WatchRequestsParts, { reference }: KeptRequest): Promise<End | null> => {
  const application = await operator.applications.get(
    { applicationId: reference },
    { correlator: reference, subject: { kind: 'none' } },
  )
  const state = stateOfApplication(application.state)
  if (state === 'under-way') return null
  return { state, text: 'application-answered', vars: { outcome: state, newNumber: shown(application.offered) } }
}

const ticketEnd = async ({ operator }: WatchRequestsParts, { reference }: KeptRequest): Promise<End | null> => {
  const { status } = await operator.tickets.get(
    { ticketId: reference },
    { correlator: reference, subject: { kind: 'none' } },
  )
  if (status === 'rejected' || status === 'cancelled')
    return { state: 'refused', text: 'ticket-answered', vars: { outcome: 'refused' } }
  return status === 'resolved' || status === 'closed'
    ? { state: 'done', text: 'ticket-answered', vars: { outcome: 'done' } }
    : null
}

const endOf = (parts: WatchRequestsParts, request: KeptRequest): Promise<End | null> => {
  switch (request.kind) {
    case 'order':
      return orderEnd(parts, request)
    case 'application':
      return applicationEnd(parts, request)
    case 'ticket':
      return ticketEnd(parts, request)
    // A promise of ours: nobody asks the operator about it.
    case 'news':
      return Promise.resolve(null)
  }
}

const MINUTE_MS = 60_000

/** An order that is not in the operator's list by then will not come: every try of ours has ended long before. */
const LOST_AFTER_MIN = 15
const GIVEN_UP_AFTER_MIN = 7 * 24 * 60

/** Looks for an order whose answer was lost by its key. Null: nobody knows yet, or the operator has no way to look. */
const lookFor = async (
  { operator }: WatchRequestsParts,
  { kind, reference }: KeptRequest,
): Promise<Order | 'none' | null> => {
  if (kind !== 'order' || !operator.capabilities().has('orders.find')) return null
  return (
    (await operator.orders.find({ externalId: reference }, { correlator: reference, subject: { kind: 'none' } })) ??
    'none'
  )
}

/** Nothing is claimed of a request that cannot be looked for. */
const followLost = async (parts: WatchRequestsParts, request: KeptRequest): Promise<void> => {
  const minutes = (Date.now() - Date.parse(request.madeAt)) / MINUTE_MS
  const order = await lookFor(parts, request)
  if (order === null) {
    if (minutes > GIVEN_UP_AFTER_MIN) await parts.requests.end(request, 'unknown', null)
    return
  }
  const { action, phone, newPhone } = request.details
  const vars = { action, number: shown(phone), newNumber: shown(newPhone) }
  if (order === 'none') {
    const lost =
      minutes > LOST_AFTER_MIN &&
      (await parts.requests.end(request, 'lost', { text: 'order-lost', vars, at: Date.now() }))
    if (lost) parts.wake(request.chatId)
    return
  }
  const ended = stateOfOrder(order.state) !== 'under-way'
  const news = { text: 'order-found', vars: { ...vars, reference: order.orderId }, at: Date.now() }
  const known = await parts.requests.found(request, order.orderId, ended ? null : news)
  if (known && ended) await follow(parts, { ...request, reference: order.orderId, state: 'under-way' })
  else if (known) parts.wake(request.chatId)
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
      await (request.state === 'unknown' ? followLost : follow)(parts, request)
    } catch (error) {
      if (!(error instanceof OperatorError)) throw error
      parts.log.info(
        { chatId: request.chatId, kind: request.kind, code: error.code },
        'requests: the operator does not tell how one stands',
      )
    }
  }
}
