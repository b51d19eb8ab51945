import { PATHS } from '../../../../wire/operator/paths.ts'
import { describe, doesNotFit, expecting, fits, hasStatus, isMissing, notOffered, succeeds } from '../judge-answer.ts'
import type { Probe, RequestOf } from '../probe.ts'
import { changing, fieldOf, isUnknown, listsWith, repeated, tmfWithoutToken, withNumber } from './probe-forms.ts'
import { OWN, TMF_FILTER, TMF_STATUS } from './documents.ts'
import { afterFirst, get, listIn, tmf, UNKNOWN_ID } from './tm-forum-requests.ts'
import * as schemas from './wire-schemas.ts'

const customerOf: RequestOf = withNumber((phoneNumber) => ({
  method: 'POST',
  path: PATHS.customerSearch,
  kind: 'subscribers',
  body: { phoneNumber },
}))

/** Renames the line to the name that it has: an order that changes nothing. */
const rename: RequestOf = changing((phoneNumber, known) => {
  const name = listIn(known.answerTo(customerOf)?.json)[0]?.['name']
  if (typeof name !== 'string' || name === '') return { notTried: 'the present name of the line is not known' }
  return {
    path: PATHS.productOrder,
    kind: 'lines',
    body: {
      externalId: `${known.run}-order`,
      channel: [{ id: 'telegram' }],
      productOrderItem: [
        {
          id: '1',
          action: 'modify',
          product: {
            productCharacteristic: Object.entries({ action: 'rename', phoneNumber, name }).map(([one, value]) => ({
              name: one,
              value,
            })),
          },
        },
      ],
      relatedParty: [],
    },
    order: { act: 'lines.rename', object: { line: phoneNumber } },
    idempotencyKey: `${known.run}-order`,
  }
})

const T622 = 'TMF622 Product Ordering 4.0.0'

const orderProbes: readonly Probe[] = [
  { name: 'an unknown order', request: get(`${PATHS.productOrder}/${UNKNOWN_ID}`, 'orders'), ...isUnknown(TMF_STATUS) },
  {
    name: 'orders of an unknown key',
    request: get(`${PATHS.productOrder}?externalId=${UNKNOWN_ID}`, 'orders'),
    ...listsWith(schemas.orders.max(0, 'orders of other keys: the filter is ignored'), TMF_FILTER),
  },
  ...tmfWithoutToken('an order', () => ({
    method: 'GET',
    path: `${PATHS.productOrder}/${UNKNOWN_ID}`,
    kind: 'orders',
  })),
  {
    name: 'the present name of the test number',
    request: customerOf,
    ...succeeds([200], schemas.customers.min(1, 'nobody has the test number'), `${OWN}, ${PATHS.customerSearch}`),
  },
  { name: 'order: a new name', request: rename, ...succeeds([200, 201], schemas.order, `${T622}, POST productOrder`) },
  repeated('order', rename, 'id'),
  {
    name: 'order: found by its key, once',
    request: (known) =>
      fieldOf(known, rename, 'id') === null
        ? { notTried: 'no order was made' }
        : { method: 'GET', path: `${PATHS.productOrder}?externalId=${known.run}-order`, kind: 'orders' },
    ...expecting('one order', TMF_FILTER, (answer) => {
      if (isMissing(answer)) return notOffered(describe(answer))
      const found = listIn(answer.json).length
      return answer.status < 300 && found === 1
        ? fits('one order')
        : doesNotFit(answer.status < 300 ? `${found} orders` : describe(answer))
    }),
  },
  {
    name: 'order: its state',
    request: (known) => {
      const id = fieldOf(known, rename, 'id')
      return id === null
        ? { notTried: 'no order was made' }
        : { method: 'GET', path: `${PATHS.productOrder}/${encodeURIComponent(id)}`, kind: 'orders' }
    },
    ...succeeds([200], schemas.order, `${T622}, GET productOrder/{id}`),
  },
  {
    name: 'order: cancelled, or too late for it',
    request: afterFirst(rename, (id, { run }) => ({
      path: PATHS.cancelProductOrder,
      kind: 'orders',
      body: { productOrder: { id }, cancellationReason: 'certification test' },
      order: { act: 'orders.cancel', object: { order: id } },
      idempotencyKey: `${run}-cancel-order`,
    })),
    ...hasStatus([200, 201, 202, 204, 409], 'cancelled, or carried out already', `${T622}, POST cancelProductOrder`),
  },
]

/** Orders that change a line. */
export const ORDER_API = tmf(
  'productOrderingManagement',
  T622,
  ['orders.changeNumber', 'orders.find', 'lines.rename'],
  get(`${PATHS.productOrder}?offset=0&limit=1`, 'orders'),
  orderProbes,
)
