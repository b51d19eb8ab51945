import { CallFailed } from '../../core/operator/call-failed.ts'
import type { Operator } from '../../core/ports/operator/operator-port.ts'
import type { Order } from '../../core/operator/orders.ts'
import { showPhone } from '../../core/text/phone.ts'
import type { KeptRequest, PassOver, RequestNews, RequestStore } from '../../core/ports/request-store.ts'
import { stateOfApplication, stateOfOrder } from './place-order.ts'
import type { Log } from '../../core/ports/log.ts'
import type { Scheduler } from '../scheduling/scheduler.ts'

/** Dependencies of `watchRequests`. */
export interface WatchRequestsParts {
  readonly operator: Operator
  readonly requests: RequestStore
  readonly scheduler: Pick<Scheduler, 'wakeChat'>
  readonly log: Log
}

type RequestEnd = {
  readonly state: 'done' | 'refused'
  readonly text: string
  readonly vars: Readonly<Record<string, string>>
}

const phoneText = (phone: string | null): string => (phone === null ? '' : showPhone(phone))

const orderEnd = async (
  { operator }: WatchRequestsParts,
  { reference, details }: KeptRequest,
): Promise<RequestEnd | null> => {
  const { state: stands } = await operator.orders.get(
    { orderId: reference },
    { correlator: reference, subject: { kind: 'none' } },
  )
  const state = stateOfOrder(stands)
  if (state === 'under-way') return null
  const vars = { action: details.action, number: phoneText(details.phone), newNumber: phoneText(details.newPhone) }
  return { state, text: state === 'done' ? 'order-done' : 'order-refused', vars }
}

const applicationEnd = async (
  { operator }: WatchRequestsParts,
  { reference }: KeptRequest,
): Promise<RequestEnd | null> => {
  const application = await operator.applications.get(
    { applicationId: reference },
    { correlator: reference, subject: { kind: 'none' } },
  )
  const state = stateOfApplication(application.state)
  if (state === 'under-way') return null
  return { state, text: 'application-answered', vars: { outcome: state, newNumber: phoneText(application.offered) } }
}

const ticketEnd = async ({ operator }: WatchRequestsParts, { reference }: KeptRequest): Promise<RequestEnd | null> => {
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

const endOf = (parts: WatchRequestsParts, request: KeptRequest): Promise<RequestEnd | null> => {
  switch (request.kind) {
    case 'order':
      return orderEnd(parts, request)
    case 'application':
      return applicationEnd(parts, request)
    case 'ticket':
      return ticketEnd(parts, request)
    // News is our own promise; the operator does not know of it.
    case 'news':
      return Promise.resolve(null)
  }
}

const MINUTE_MS = 60_000

/** Minutes after which an order that the operator does not list is lost: all our tries have ended long before. */
const LOST_AFTER_MIN = 15
const GIVEN_UP_AFTER_MIN = 7 * 24 * 60

/**
 * Looks by our key for an order whose answer was lost. `none`: the operator has no such order. Null: the operator
 * cannot look for it.
 */
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

/**
 * Follows a request whose answer was lost. One that cannot be looked for ends as `unknown` after seven days, without
 * news.
 */
const followLost = async (parts: WatchRequestsParts, request: KeptRequest): Promise<void> => {
  const minutes = (Date.now() - Date.parse(request.madeAt)) / MINUTE_MS
  const order = await lookFor(parts, request)
  if (order === null) {
    if (minutes > GIVEN_UP_AFTER_MIN) await parts.requests.end(request, 'unknown', null)
    return
  }
  const { action, phone, newPhone } = request.details
  const vars = { action, number: phoneText(phone), newNumber: phoneText(newPhone) }
  if (order === 'none') {
    const lost =
      minutes > LOST_AFTER_MIN &&
      (await parts.requests.end(request, 'lost', { text: 'order-lost', vars, at: Date.now() }))
    if (lost) parts.scheduler.wakeChat(request.chatId)
    return
  }
  const ended = stateOfOrder(order.state) !== 'under-way'
  const news = { text: 'order-found', vars: { ...vars, reference: order.orderId }, at: Date.now() }
  const known = await parts.requests.adoptReference(request, order.orderId, ended ? null : news)
  if (known && ended) await followRequest(parts, { ...request, reference: order.orderId, state: 'under-way' })
  else if (known) parts.scheduler.wakeChat(request.chatId)
}

const followRequest = async (parts: WatchRequestsParts, request: KeptRequest): Promise<void> => {
  const end = await endOf(parts, request)
  if (!end) return
  const news: RequestNews = { text: end.text, vars: { reference: request.reference, ...end.vars }, at: Date.now() }
  if (await parts.requests.end(request, end.state, news)) parts.scheduler.wakeChat(request.chatId)
}

/** Makes the listener that logs requests which cannot be opened, one line each; the others go on. */
export const passOverWith =
  (log: Log): PassOver =>
  (about) =>
    log.error(
      about,
      'requests: one cannot be opened and waits: it was sealed with another key, or was changed — add that key to DATA_KEY_OLD',
    )

/**
 * Asks the operator about the requests that are under way. When one has ended, its customer is told once. While the
 * operator does not answer, nothing is said.
 */
export const watchRequests = async (parts: WatchRequestsParts): Promise<void> => {
  for (const request of await parts.requests.claimDue(passOverWith(parts.log))) {
    try {
      await (request.state === 'unknown' ? followLost : followRequest)(parts, request)
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      parts.log.info(
        { chatId: request.chatId, kind: request.kind, code: error.code },
        'requests: the operator does not give the state of a request',
      )
    }
  }
}
