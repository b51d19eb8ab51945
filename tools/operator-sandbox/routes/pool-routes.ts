import type { Hono } from 'hono'
import { z } from 'zod'
import { PATHS } from '../../../wire/operator/paths.ts'
import { findAvailable, freeNumber, searchPool } from '../model/pool-model.ts'
import type { FreeNumber } from '../model/pool-model.ts'
import type { Reservation } from '../model/sandbox-state.ts'
import { requireCapability } from '../sandbox-parts.ts'
import type { SandboxParts } from '../sandbox-parts.ts'
import { readBody } from '../read-body.ts'
import { WireError } from '../wire-error.ts'
import { checkMask } from './check-mask.ts'
import { hrefOf, listResources, selectFields } from './tm-forum-resource.ts'
import type { Wire } from '../answers/wire-resource.ts'
import { describes } from '../openapi/operation.ts'
import { TM_FORUM_ANSWERS } from '../answers/tm-forum-answers.ts'

/** A whole number; TMF685 writes it as a text. */
const amount = z
  .union([
    z.int(),
    z
      .string()
      .regex(/^\d{1,2}$/)
      .transform(Number),
  ])
  .pipe(z.int().min(1).max(20))
const HOLD_MS = 900_000

const checkBody = z.looseObject({
  resourceCapacityDemand: z.looseObject({
    capacityDemandAmount: amount,
    characteristic: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
  }),
})
const reservationBody = z.looseObject({
  relatedParty: z.looseObject({ id: z.string() }),
  valid_for: z.iso.datetime({ offset: true }).exactOptional(),
  reservationItem: z
    .array(
      z.looseObject({
        appliedCapacityAmount: z.looseObject({ resource: z.array(z.looseObject({ id: z.string() })).length(1) }),
      }),
    )
    .length(1)
    .exactOptional(),
})
const patchBody = z.looseObject({
  reservationState: z.literal('cancelled').optional(),
  valid_for: z.iso.datetime({ offset: true }).optional(),
})

const wireNumber = (free: FreeNumber): Readonly<Record<string, unknown>> => ({
  'id': free.resourceId,
  '@referredType': 'LogicalResource',
  'name': free.phoneNumber,
  'category': free.category,
  ...(free.price === null ? {} : { price: { value: free.price.amount, unit: free.price.currency } }),
})

const wireReservation = (reservation: Reservation, origin: string): Wire => ({
  'id': reservation.id,
  'href': hrefOf(origin, PATHS.reservation, reservation.id),
  '@type': 'resourceItemReservation',
  'reservationState': reservation.state,
  'valid_for': reservation.validUntil,
  'relatedParty': { id: reservation.customerId, role: 'customer' },
  'reservationItem': [
    { quantity: 1, appliedCapacityAmount: { resource: [wireNumber(freeNumber(reservation.number))] } },
  ],
})

/** TMF685 availability checks, and reservations as in its release 18. */
export const numberPoolRoutes = (app: Hono, parts: SandboxParts): void => {
  const { model } = parts
  const find = (id: string): Reservation => {
    const reservation = model.state.reservations[id]
    if (reservation === undefined) throw new WireError(404, 'NOT_FOUND', 'No such reservation.')
    return reservation
  }

  /** A reservation that names no number gets the first free one. */
  const anyFree = (): string => searchPool(model, '%', null)[0]?.resourceId ?? ''
  const show = (reservation: Reservation): Wire => wireReservation(reservation, parts.origin())

  app.post(
    PATHS.availabilityCheck,
    describes({
      id: 'createAvailabilityCheck',
      summary: 'Search free numbers',
      body: checkBody,
      answers: { 201: TM_FORUM_ANSWERS.availabilityCheck },
      refusals: { 400: ['NUMBER_POOL.MASK_TOO_BROAD'] },
    }),
    requireCapability(parts, 'numbers.search'),
    async (c) => {
      const { resourceCapacityDemand: demand } = await readBody(c, checkBody)
      const value = (name: string) => demand.characteristic.find((one) => one.name === name)?.value ?? null
      const mask = value('MASK') ?? '%'
      checkMask(mask)
      const from = Number(value('LAST_SEARCH') ?? '0')
      const found = searchPool(model, mask, value('CATEGORY'))
      const next = from + demand.capacityDemandAmount
      return c.json(
        {
          'id': model.newId(),
          '@type': 'MSISDN',
          'availableResources': found.slice(from, next).map(wireNumber),
          'characteristic': next < found.length ? [{ name: 'LAST_SEARCH', value: String(next) }] : [],
        },
        201,
      )
    },
  )

  app.post(
    PATHS.reservation,
    describes({
      id: 'createReservation',
      summary: 'Reserve a number',
      body: reservationBody,
      answers: { 201: TM_FORUM_ANSWERS.reservation },
      refusals: { 409: ['NUMBER_POOL.NUMBER_NOT_AVAILABLE'] },
    }),
    requireCapability(parts, 'numbers.reserve'),
    parts.idempotent,
    async (c) => {
      const body = await readBody(c, reservationBody)
      const wanted = body.reservationItem?.[0]?.appliedCapacityAmount.resource[0]?.id ?? anyFree()
      const number = findAvailable(model, wanted)
      if (number === null)
        throw new WireError(409, 'NUMBER_POOL.NUMBER_NOT_AVAILABLE', 'Somebody else has this number.')
      const reservation: Reservation = {
        id: model.newId(),
        number,
        customerId: body.relatedParty.id,
        validUntil: body.valid_for ?? new Date(model.now() + HOLD_MS).toISOString(),
        state: 'completed',
      }
      model.state.reservations[reservation.id] = reservation
      model.notify('network')
      return c.json(show(reservation), 201)
    },
  )

  app.get(
    PATHS.reservation,
    describes({
      id: 'listReservation',
      summary: 'List reservations',
      isList: true,
      answers: { 200: TM_FORUM_ANSWERS.reservations },
    }),
    requireCapability(parts, 'numbers.reserve'),
    (c) => listResources(c, Object.values(model.state.reservations).map(show)),
  )
  app.get(
    `${PATHS.reservation}/:id`,
    describes({
      id: 'retrieveReservation',
      summary: 'Read a reservation',
      answers: { 200: TM_FORUM_ANSWERS.partOfReservation },
      refusals: { 409: ['NUMBER_POOL.RESERVATION_EXPIRED'] },
    }),
    requireCapability(parts, 'numbers.reserve'),
    (c) => {
      const reservation = find(c.req.param('id'))
      if (reservation.state === 'completed' && Date.parse(reservation.validUntil) <= model.now()) {
        throw new WireError(409, 'NUMBER_POOL.RESERVATION_EXPIRED', 'The hold has ended.')
      }
      return c.json(selectFields(c, show(reservation)))
    },
  )

  app.patch(
    `${PATHS.reservation}/:id`,
    describes({
      id: 'patchReservation',
      summary: 'Keep a reservation longer, or give it up',
      body: patchBody,
      answers: { 200: TM_FORUM_ANSWERS.reservation },
      refusals: { 409: ['NUMBER_POOL.RESERVATION_EXPIRED', 'NUMBER_POOL.NUMBER_NOT_AVAILABLE'] },
    }),
    requireCapability(parts, 'numbers.reserve'),
    parts.idempotent,
    async (c) => {
      const { reservationState, valid_for: validUntil } = await readBody(c, patchBody)
      const found = find(c.req.param('id'))
      if (validUntil !== undefined && (found.state !== 'completed' || Date.parse(found.validUntil) <= model.now()))
        throw new WireError(409, 'NUMBER_POOL.RESERVATION_EXPIRED', 'The hold has ended.')
      if (validUntil !== undefined && model.state.taken.includes(found.number))
        throw new WireError(409, 'NUMBER_POOL.NUMBER_NOT_AVAILABLE', 'Somebody else has this number.')
      const reservation: Reservation = {
        ...found,
        state: reservationState ?? found.state,
        validUntil: validUntil ?? found.validUntil,
      }
      model.state.reservations[reservation.id] = reservation
      model.notify('network')
      return c.json(show(reservation))
    },
  )
}
