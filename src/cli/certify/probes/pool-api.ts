import { PATHS } from '../../../../wire/operator/paths.ts'
import { hasStatus, succeeds } from '../judge-answer.ts'
import type { Known, Probe, ProbeRequest, RequestOf } from '../probe.ts'
import { changing, isUnknown, repeated, tmfWithoutToken } from './probe-forms.ts'
import { OWN_READING, TMF_STATUS } from './documents.ts'
import { afterFirst, get, listIn, tmf, UNKNOWN_ID } from './tm-forum-requests.ts'
import type { Wire } from './tm-forum-requests.ts'
import * as schemas from './wire-schemas.ts'

const searchRequest: ProbeRequest = {
  method: 'POST',
  path: PATHS.availabilityCheck,
  kind: 'numbers',
  body: {
    '@type': 'MSISDN',
    'resourceCapacityDemand': {
      '@type': 'MSISDN',
      'capacityDemandAmount': 5,
      'resourcePool': { 'id': 'msisdn-main', '@referredType': 'ResourcePool' },
      'characteristic': [{ name: 'MASK', value: '%77' }],
    },
  },
}
const search: RequestOf = () => searchRequest

const firstFree = (known: Known): string | null => {
  const json = known.answerTo(search)?.json as Wire | undefined
  const applied = json?.['appliedResourceCapacity'] as Wire | undefined
  const [first] = [json?.['availableResources'], applied?.['resource']].flatMap(listIn)
  return typeof first?.['id'] === 'string' ? first['id'] : null
}

const HELD_MS = 300_000
const reserve: RequestOf = changing((_number, known) => {
  const id = firstFree(known)
  if (id === null) return { notTried: 'there is no free number' }
  return {
    path: PATHS.reservation,
    kind: 'numbers',
    body: {
      '@type': 'resourceItemReservation',
      'relatedParty': { id: 'certify', role: 'customer' },
      'channelRef': { id: 'telegram' },
      'valid_for': new Date(known.now() + HELD_MS).toISOString(),
      'reservationItem': [
        {
          quantity: 1,
          resourceCapacity: { capacityDemandAmount: 1, resourcePool: { id: 'msisdn-main' } },
          appliedCapacityAmount: { resource: [{ id }] },
        },
      ],
    },
    order: { act: 'numbers.reserve', object: { number: id, customer: 'certify' } },
    idempotencyKey: `${known.run}-reservation`,
  }
})

const T685 = 'TMF685 Resource Pool Management 1.0.0'

const poolProbes: readonly Probe[] = [
  {
    name: 'availabilityCheck',
    request: search,
    ...succeeds([200, 201], schemas.freeNumbers, `${T685}, POST availabilityCheck`),
  },
  {
    name: 'availabilityCheck: read by the assistant',
    expected: 'free numbers that the assistant can use',
    source: OWN_READING,
    isAboutNobody: true,
    port: ({ numbers }) => numbers.search({ mask: '%77' }, { correlator: 'certify', subject: { kind: 'none' } }),
  },
  {
    name: 'availabilityCheck: a body that is no object',
    request: () => ({ method: 'POST', path: PATHS.availabilityCheck, kind: 'numbers', body: [] }),
    ...hasStatus([400], 'an invalid body', TMF_STATUS),
  },
  {
    name: 'an unknown reservation',
    request: get(`${PATHS.reservation}/${UNKNOWN_ID}`, 'numbers'),
    ...isUnknown(TMF_STATUS),
  },
  ...tmfWithoutToken('availabilityCheck', () => searchRequest),
  {
    name: 'reservation: a free number',
    request: reserve,
    ...succeeds([200, 201], schemas.reservation, `${T685}, POST reservation`),
  },
  repeated('reservation', reserve, 'id'),
  {
    name: 'reservation: released',
    request: afterFirst(reserve, (id, { run }) => ({
      method: 'PATCH',
      path: `${PATHS.reservation}/${encodeURIComponent(id)}`,
      kind: 'numbers',
      body: { reservationState: 'cancelled' },
      order: { act: 'numbers.release', object: { reservation: id } },
      idempotencyKey: `${run}-release`,
    })),
    ...hasStatus([200, 202, 204], 'released', `${T685}, PATCH reservation/{id}`),
  },
]

/** The pool of free numbers. */
export const POOL_API = tmf('resourcePoolManagement', T685, ['numbers.search', 'numbers.reserve'], search, poolProbes)
