import { PATHS } from '../../../../wire/operator/paths.ts'
import { succeeds } from '../judge-answer.ts'
import type { ProbedApi, RequestOf } from '../probe.ts'
import { changing, isUnknown, listsWith, repeated, tmfWithoutToken } from './probe-forms.ts'
import { TMF_STATUS } from './documents.ts'
import { ORDER_API } from './order-api.ts'
import { POOL_API } from './pool-api.ts'
import { PROBLEM_API } from './problem-api.ts'
import { afterFirst, get, tmf, UNKNOWN_ID } from './tm-forum-requests.ts'
import * as schemas from './wire-schemas.ts'

const warn: RequestOf = changing((phoneNumber, { run }) => ({
  path: PATHS.communicationMessage,
  kind: 'codes',
  body: {
    messageType: 'SMS',
    subject: 'Certification test',
    content: 'Certification test: please ignore this message.',
    sender: { name: 'dozvon' },
    receiver: [{ phoneNumber }],
  },
  order: { act: 'contacts.warn', object: { line: phoneNumber } },
  idempotencyKey: `${run}-message`,
}))

const ticket: RequestOf = changing((_number, { run }) => ({
  path: PATHS.troubleTicket,
  kind: 'tickets',
  body: {
    externalId: `${run}-ticket`,
    ticketType: 'complaint',
    severity: 'Minor',
    description: 'Certification test: please close this ticket.',
    channel: { id: 'telegram' },
    relatedParty: [],
    relatedEntity: [],
  },
  order: { act: 'tickets.create', object: { ticket: `${run}-ticket` } },
  idempotencyKey: `${run}-ticket`,
}))

const T621 = 'TMF621 Trouble Ticket 4.0.0'
const T681 = 'TMF681 Communication 4.0.0'
const T666 = 'TMF666 Account 4.0.0'

const ticketList = get(`${PATHS.troubleTicket}?offset=0&limit=1`, 'tickets')
const messageList = get(`${PATHS.communicationMessage}?offset=0&limit=1`, 'codes')
const accountsOf = get(`${PATHS.billingAccount}?relatedParty.id=${UNKNOWN_ID}`, 'subscribers')

/** TM Forum's APIs, as far as the assistant uses them. */
export const TM_FORUM_APIS: readonly ProbedApi[] = [
  PROBLEM_API,
  tmf('communicationManagement', T681, ['contacts.warn', 'codes.email-link'], messageList, [
    { name: 'list', request: messageList, ...listsWith(schemas.messages, `${T681}, GET communicationMessage`) },
    {
      name: 'message: to the test number',
      request: warn,
      ...succeeds([200, 201], schemas.message, `${T681}, POST communicationMessage`),
    },
    repeated('message', warn, 'id'),
  ]),
  tmf('accountManagement', T666, ['subscribers.search'], accountsOf, [
    {
      name: 'accounts of an unknown company',
      request: accountsOf,
      ...listsWith(
        schemas.billingAccounts.max(0, 'accounts of others: the filter is ignored'),
        `${T666}, GET billingAccount`,
      ),
    },
    ...tmfWithoutToken('accounts', () => ({
      method: 'GET',
      path: `${PATHS.billingAccount}?relatedParty.id=${UNKNOWN_ID}`,
      kind: 'subscribers',
    })),
  ]),
  tmf('troubleTicket', T621, ['tickets'], ticketList, [
    { name: 'list', request: ticketList, ...listsWith(schemas.tickets, `${T621}, GET troubleTicket`) },
    {
      name: 'an unknown ticket',
      request: get(`${PATHS.troubleTicket}/${UNKNOWN_ID}`, 'tickets'),
      ...isUnknown(TMF_STATUS),
    },
    ...tmfWithoutToken('a ticket', () => ({
      method: 'GET',
      path: `${PATHS.troubleTicket}/${UNKNOWN_ID}`,
      kind: 'tickets',
    })),
    {
      name: 'ticket: a new one',
      request: ticket,
      ...succeeds([200, 201], schemas.ticket, `${T621}, POST troubleTicket`),
    },
    repeated('ticket', ticket, 'id'),
    {
      name: 'ticket: a note',
      request: afterFirst(ticket, (id, { run }) => ({
        method: 'PATCH',
        path: `${PATHS.troubleTicket}/${encodeURIComponent(id)}`,
        kind: 'tickets',
        body: { note: [{ author: 'dozvon', text: 'Certification test' }] },
        order: { act: 'tickets.addNote', object: { ticket: id } },
        idempotencyKey: `${run}-note`,
      })),
      ...succeeds([200, 201], schemas.ticket, `${T621}, PATCH troubleTicket/{id}`),
    },
  ]),
  POOL_API,
  ORDER_API,
]
