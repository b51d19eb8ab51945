import type { Hono } from 'hono'
import { z } from 'zod'
import type { FreeNumber } from '../../../src/core/operator/numbers.ts'
import { PATHS } from '../../../wire/operator/paths.ts'
import { available, freeNumber, searchPool } from '../model/pool-model.ts'
import type { Reservation } from '../model/operator-model.ts'
import { needs, type SandboxParts } from '../sandbox-parts.ts'
import { readBody } from '../read-body.ts'
import { WireError } from '../wire-error.ts'
import { checkMask } from './check-mask.ts'

const checkBody = z.looseObject({
  resourceCapacityDemand: z.looseObject({
    capacityDemandAmount: z.int().min(1).max(20),
    characteristic: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
  }),
})
const reservationBody = z.looseObject({
  relatedParty: z.looseObject({ id: z.string() }),
  valid_for: z.iso.datetime({ offset: true }),
  reservationItem: z
    .array(
      z.looseObject({
        appliedCapacityAmount: z.looseObject({ resource: z.array(z.looseObject({ id: z.string() })).length(1) }),
      }),
    )
    .length(1),
})
const patchBody = z.looseObject({ reservationState: z.literal('cancelled') })

const wireNumber = (free: FreeNumber): Readonly<Record<string, unknown>> => ({
  'id': free.resourceId,
  '@referredType': 'LogicalResource',
  'name': free.phoneNumber,
  'category': free.category,
  ...(free.price === null ? {} : { price: { value: free.price.amount, unit: free.price.currency } }),
})

const wireReservation = (held: Reservation): Readonly<Record<string, unknown>> => ({
  'id': held.id,
  'href': `${PATHS.reservation}/${held.id}`,
  '@type': 'resourceItemReservation',
  'reservationState': held.state,
  'valid_for': held.validUntil,
  'relatedParty': { id: held.customerId, role: 'customer' },
  'reservationItem': [{ quantity: 1, appliedCapacityAmount: { resource: [wireNumber(freeNumber(held.number))] } }],
})

/** TMF685 availability checks, and reservations as in its release 18. */
export const numberPoolRoutes = (app: Hono, parts: SandboxParts): void => {
  const { world } = parts
  const find = (id: string): Reservation => {
    const held = world.state.reservations[id]
    if (held === undefined) throw new WireError(404, 'NOT_FOUND', 'No such reservation.')
    return held
  }

  app.post(PATHS.availabilityCheck, needs(parts, 'numbers.search'), async (c) => {
    const { resourceCapacityDemand: demand } = await readBody(c, checkBody)
    const value = (name: string) => demand.characteristic.find((one) => one.name === name)?.value ?? null
    const mask = value('MASK') ?? '%'
    checkMask(mask)
    const from = Number(value('LAST_SEARCH') ?? '0')
    const found = searchPool(world, mask, value('CATEGORY'))
    const next = from + demand.capacityDemandAmount
    return c.json(
      {
        'id': world.newId(),
        '@type': 'MSISDN',
        'availableResources': found.slice(from, next).map(wireNumber),
        'characteristic': next < found.length ? [{ name: 'LAST_SEARCH', value: String(next) }] : [],
      },
      201,
    )
  })

  app.post(PATHS.reservation, needs(parts, 'numbers.reserve'), parts.once, async (c) => {
    const body = await readBody(c, reservationBody)
    const number = available(world, body.reservationItem[0]?.appliedCapacityAmount.resource[0]?.id ?? '')
    if (number === null) throw new WireError(409, 'NUMBER_POOL.NUMBER_NOT_AVAILABLE', 'Somebody else has this number.')
    const held: Reservation = {
      id: world.newId(),
      number,
      customerId: body.relatedParty.id,
      validUntil: body.valid_for,
      state: 'completed',
    }
    world.state.reservations[held.id] = held
    world.changed('network')
    return c.json(wireReservation(held), 201)
  })

  app.get(`${PATHS.reservation}/:id`, needs(parts, 'numbers.reserve'), (c) => {
    const held = find(c.req.param('id'))
    if (held.state === 'completed' && Date.parse(held.validUntil) <= world.now()) {
      throw new WireError(409, 'NUMBER_POOL.RESERVATION_EXPIRED', 'The hold has ended.')
    }
    return c.json(wireReservation(held))
  })

  app.patch(`${PATHS.reservation}/:id`, needs(parts, 'numbers.reserve'), parts.once, async (c) => {
    const { reservationState } = await readBody(c, patchBody)
    const held: Reservation = { ...find(c.req.param('id')), state: reservationState }
    world.state.reservations[held.id] = held
    world.changed('network')
    return c.json(wireReservation(held))
  })
}
