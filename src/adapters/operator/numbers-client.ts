import { z } from 'zod'
import { NUMBER_CATEGORIES } from '../../core/operator/numbers.ts'
import type { FreeNumber, NumberReservation, NumberSearch, ReserveNumber } from '../../core/operator/numbers.ts'
import type { NumbersPort } from '../../core/ports/operator/numbers-port.ts'
import type { AskOperator } from './transport/operator-request.ts'
import { PATHS } from '../../../wire/operator/paths.ts'
import type { Timeouts } from './timeouts.ts'
import { knownOf, optional, time } from './wire-values.ts'

const PAGE = 5

const characteristic = z.looseObject({ name: z.string(), value: z.unknown() })

/** Schema of a free number: the resource's `name` (OpenSlice) or its `value` (SAP). */
const resource = z
  .looseObject({
    id: z.string(),
    name: optional(z.string()),
    value: optional(z.string()),
    category: z.enum(NUMBER_CATEGORIES).catch('Simple'),
    price: optional(z.looseObject({ value: z.union([z.string(), z.number()]).transform(String), unit: z.string() })),
  })
  .transform((wire): FreeNumber => ({
    resourceId: wire.id,
    phoneNumber: (wire.name ?? wire.value ?? '').replaceAll(/[^+\d]/g, ''),
    category: wire.category,
    price: wire.price === undefined ? null : { amount: wire.price.value, currency: wire.price.unit },
  }))
const found = z.looseObject({
  availableResources: optional(z.array(resource)),
  appliedResourceCapacity: optional(z.looseObject({ resource: z.array(resource) })),
  characteristic: knownOf(characteristic),
})

/** Reads a state, ignoring case: implementations write `completed`, `COMPLETED` and `inprogress`. */
const stateOf = (wire: string): NumberReservation['state'] => {
  const states = ['acknowledged', 'inProgress', 'completed', 'rejected', 'cancelled', 'failed'] as const
  if (['held', 'pending'].includes(wire.toLowerCase())) return 'inProgress'
  return states.find((state) => state.toLowerCase() === wire.toLowerCase()) ?? 'failed'
}
const reservation = z
  .looseObject({
    id: z.string(),
    reservationState: z.string(),
    valid_for: time,
    reservationItem: z.tuple([
      z.looseObject({ appliedCapacityAmount: z.looseObject({ resource: z.tuple([resource]) }) }),
    ]),
  })
  .transform((wire): NumberReservation => ({
    reservationId: wire.id,
    state: stateOf(wire.reservationState),
    number: wire.reservationItem[0].appliedCapacityAmount.resource[0],
    validUntil: wire.valid_for,
  }))

const searchBody = (req: NumberSearch): Readonly<Record<string, unknown>> => ({
  '@type': 'MSISDN',
  'resourceCapacityDemand': {
    '@type': 'MSISDN',
    'capacityDemandAmount': req.limit ?? PAGE,
    'resourcePool': { 'id': 'msisdn-main', '@referredType': 'ResourcePool' },
    ...(req.region === undefined ? {} : { place: { id: req.region } }),
    'characteristic': [
      { name: 'MASK', value: req.mask },
      ...(req.category === undefined ? [] : [{ name: 'CATEGORY', value: req.category }]),
      ...(req.cursor === undefined ? [] : [{ name: 'LAST_SEARCH', value: req.cursor }]),
    ],
  },
})

const reservationBody = ({ resourceId, customerId, validUntil }: ReserveNumber): Readonly<Record<string, unknown>> => ({
  '@type': 'resourceItemReservation',
  'relatedParty': { id: customerId, role: 'customer' },
  'channelRef': { id: 'telegram' },
  'valid_for': validUntil,
  'reservationItem': [
    {
      quantity: 1,
      resourceCapacity: { capacityDemandAmount: 1, resourcePool: { id: 'msisdn-main' } },
      appliedCapacityAmount: { resource: [{ id: resourceId }] },
    },
  ],
})

/** Creates the client of the pool of numbers (TMF685, release 18). */
export const createNumbers = (ask: AskOperator, timeouts: Timeouts): NumbersPort => {
  const common = { capability: 'numbers.reserve', timeoutMs: timeouts.numbers, answer: reservation } as const
  const pathOf = (id: string): string => `${PATHS.reservation}/${encodeURIComponent(id)}`
  return {
    search: async (req, ctx) => {
      const { body } = await ask(
        {
          capability: 'numbers.search',
          repeat: 'read',
          method: 'POST',
          path: PATHS.availabilityCheck,
          body: searchBody(req),
          timeoutMs: timeouts.numbers,
          answer: found,
        },
        ctx,
      )
      const value = (name: string): unknown => body.characteristic.find((one) => one.name === name)?.value
      const cursor = value('LAST_SEARCH')
      const left = value('SEARCHES_LEFT')
      return {
        items: body.availableResources ?? body.appliedResourceCapacity?.resource ?? [],
        cursor: typeof cursor === 'string' ? cursor : null,
        searchesLeft: left === undefined ? null : Number(left),
      }
    },
    reserve: async (req, ctx) =>
      (
        await ask(
          {
            ...common,
            repeat: 'keyed',
            order: { act: 'numbers.reserve', object: { number: req.resourceId, customer: req.customerId } },
            method: 'POST',
            path: PATHS.reservation,
            body: reservationBody(req),
          },
          ctx,
        )
      ).body,
    getReservation: async ({ reservationId }, ctx) =>
      (await ask({ ...common, repeat: 'read', method: 'GET', path: pathOf(reservationId) }, ctx)).body,
    extend: async ({ reservationId, validUntil }, ctx) => {
      const body = { valid_for: validUntil }
      const order = { act: 'numbers.extend', object: { reservation: reservationId } }
      return (await ask({ ...common, repeat: 'keyed', order, method: 'PATCH', path: pathOf(reservationId), body }, ctx))
        .body
    },
    release: async ({ reservationId }, ctx) => {
      const body = { reservationState: 'cancelled' }
      const order = { act: 'numbers.release', object: { reservation: reservationId } }
      await ask({ ...common, repeat: 'keyed', order, method: 'PATCH', path: pathOf(reservationId), body }, ctx)
    },
  }
}
