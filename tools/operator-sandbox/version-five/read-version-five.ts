/**
 * Requests of TM Forum's APIs in their version 5, by its definitions, and what they are in version 4. `@type` is
 * mandatory wherever version 5 says so, and the type of a characteristic's value is that of its class.
 */

import { z } from 'zod'
import type { Wire } from '../answers/wire-resource.ts'

const typed = <T extends string>(type: T) => ({ '@type': z.literal(type) })
const rest = ({ '@type': _type, ...wire }: Wire): Wire => wire

const reference = <T extends string>(type: T) => z.looseObject({ ...typed(type), id: z.string() })
const partyRef = z.discriminatedUnion('@type', [reference('PartyRef'), reference('PartyRoleRef')])
const relatedParty = z.looseObject({
  ...typed('RelatedPartyRefOrPartyRoleRef'),
  role: z.string(),
  partyOrPartyRole: partyRef,
})
const relatedEntity = z.looseObject({ ...typed('RelatedEntity'), role: z.string(), entity: reference('EntityRef') })
const identifier = reference('ExternalIdentifier')
const note = z.looseObject({ ...typed('Note'), author: z.string(), text: z.string(), date: z.string() }).partial({
  author: true,
  text: true,
  date: true,
})

const named = { name: z.string() }
const characteristic = z.discriminatedUnion('@type', [
  z.looseObject({ ...typed('StringCharacteristic'), ...named, value: z.string() }),
  z.looseObject({ ...typed('BooleanCharacteristic'), ...named, value: z.boolean() }),
  z.looseObject({ ...typed('NumberCharacteristic'), ...named, value: z.number() }),
  z.looseObject({ ...typed('ObjectCharacteristic'), ...named, value: z.looseObject({}) }),
])

const partyIn = ({ role, partyOrPartyRole }: z.infer<typeof relatedParty>): Wire => ({
  ...rest(partyOrPartyRole),
  role,
})

/** Gives the first of a list of identifiers; version 4 has one. */
const firstId = (list: readonly z.infer<typeof identifier>[]): { readonly externalId?: string } => {
  const [first] = list
  return first === undefined ? {} : { externalId: first.id }
}

/** Turns a field that is there; `null` takes a field away in a patch. */
const turned = <T>(name: string, value: T | null | undefined, turn: (value: T) => unknown): Wire => {
  if (value === undefined) return {}
  return { [name]: value === null ? null : turn(value) }
}

const ticketFields = {
  ...typed('TroubleTicket'),
  externalIdentifier: z.array(identifier).nullish(),
  channel: reference('ChannelRef').nullish(),
  relatedParty: z.array(relatedParty).nullish(),
  relatedEntity: z.array(relatedEntity).nullish(),
  note: z.array(note).nullish(),
}
const ticketIn = (body: z.infer<z.ZodObject<typeof ticketFields>>): Wire => ({
  ...rest(body),
  ...firstId(body.externalIdentifier ?? []),
  ...turned('channel', body.channel, rest),
  ...turned('relatedParty', body.relatedParty, (list) => list.map(partyIn)),
  ...turned('relatedEntity', body.relatedEntity, (list) => list.map(({ role, entity }) => ({ ...rest(entity), role }))),
  ...turned('note', body.note, (list) => list.map(rest)),
})
const newTicket = z
  .looseObject({ ...ticketFields, description: z.string(), severity: z.string(), ticketType: z.string() })
  .transform(ticketIn)
const ticketPatch = z.looseObject(ticketFields).transform(ticketIn)

const problemFields = {
  ...typed('ServiceProblem'),
  affectedLocation: z
    .array(z.looseObject({ ...typed('RelatedPlaceRefOrValue'), place: reference('PlaceRef') }))
    .nullish(),
  affectedService: z.array(reference('ServiceRef')).nullish(),
  characteristic: z.array(characteristic).nullish(),
  relatedParty: z.array(relatedParty).nullish(),
}
const problemIn = (
  body: z.infer<z.ZodObject<typeof problemFields>> & { readonly originatorParty?: z.infer<typeof relatedParty> },
): Wire => ({
  ...rest(body),
  ...turned('affectedLocation', body.affectedLocation, (list) => list.map(({ place }) => rest(place))),
  ...turned('affectedService', body.affectedService, (list) => list.map(rest)),
  ...turned('characteristic', body.characteristic, (list) => list.map(rest)),
  ...turned('relatedParty', body.relatedParty, (list) => list.map(partyIn)),
  ...turned('originatorParty', body.originatorParty, partyIn),
})
const newProblem = z
  .looseObject({
    ...problemFields,
    category: z.string(),
    description: z.string(),
    priority: z.int(),
    reason: z.string(),
    originatorParty: relatedParty,
  })
  .transform(problemIn)
const problemPatch = z
  .looseObject({ ...problemFields, originatorParty: relatedParty.exactOptional() })
  .transform(problemIn)

/** An empty text stands for "none", which no class of characteristic has. */
const valueIn = (wire: z.infer<typeof characteristic>): Wire => ({
  ...rest(wire),
  value: wire.value === '' ? null : wire.value,
})

const orderItem = z.looseObject({
  ...typed('ProductOrderItem'),
  id: z.string(),
  action: z.string(),
  product: z
    .looseObject({ ...typed('Product'), productCharacteristic: z.array(characteristic).exactOptional() })
    .exactOptional(),
})
const itemIn = (item: z.infer<typeof orderItem>): Wire => ({
  ...rest(item),
  ...turned('product', item.product, (product) => ({
    ...rest(product),
    ...turned('productCharacteristic', product.productCharacteristic, (list) => list.map(valueIn)),
  })),
})
const newOrder = z
  .looseObject({
    ...typed('ProductOrder'),
    externalId: z.array(identifier).default([]),
    channel: z
      .array(z.looseObject({ ...typed('RelatedChannel'), role: z.string(), channel: reference('ChannelRef') }))
      .exactOptional(),
    relatedParty: z.array(relatedParty).exactOptional(),
    productOrderItem: z.array(orderItem).min(1),
  })
  .transform(({ externalId, ...body }): Wire => ({
    ...rest(body),
    ...firstId(externalId),
    externalIdentifier: externalId.map(rest),
    ...turned('channel', body.channel, (list) => list.map(({ channel, role }) => ({ ...rest(channel), role }))),
    ...turned('relatedParty', body.relatedParty, (list) => list.map(partyIn)),
    productOrderItem: body.productOrderItem.map(itemIn),
  }))
const newCancellation = z
  .looseObject({ ...typed('CancelProductOrder'), productOrder: reference('ProductOrderRef') })
  .transform((body): Wire => ({ ...rest(body), productOrder: rest(body.productOrder) }))

const hub = z.looseObject({ ...typed('Hub'), callback: z.string() }).transform((body): Wire => rest(body))

/** Schemas of requests in version 5; each gives the request as version 4 has it. */
export const READ_VERSION_FIVE = {
  newTicket,
  ticketPatch,
  newProblem,
  problemPatch,
  newOrder,
  newCancellation,
  hub,
} as const

/** Name of a request that version 5 has. */
export type VersionFiveBody = keyof typeof READ_VERSION_FIVE
