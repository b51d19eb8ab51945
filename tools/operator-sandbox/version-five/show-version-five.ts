/**
 * Resources of TM Forum's APIs in their version 5 (TMF621 5.0.1, TMF622 5.0.0, TMF629 5.0.1, TMF656 5.0.0, TMF666
 * 5.0.0), made of their form in version 4: everything has the name of its class, and what is referred to is one level
 * deeper.
 */

import type { Wire } from '../answers/wire-resource.ts'

/** Resources that have a version 5. */
export type Resource =
  | 'serviceProblem'
  | 'troubleTicket'
  | 'productOrder'
  | 'cancelProductOrder'
  | 'customer'
  | 'billingAccount'

const isWire = (value: unknown): value is Wire => typeof value === 'object' && value !== null && !Array.isArray(value)
const wiresOf = (value: unknown): readonly Wire[] => (Array.isArray(value) ? value.filter(isWire) : [])
const typed = (type: string, wire: Wire): Wire => ({ ...wire, '@type': type })

/** Turns the members of a list that is there. */
const each = (wire: Wire, name: string, turn: (member: Wire) => Wire): Wire =>
  wire[name] === undefined ? wire : { ...wire, [name]: wiresOf(wire[name]).map(turn) }

const partyAs =
  (type: string) =>
  ({ role, ...party }: Wire): Wire => ({
    '@type': type,
    'role': role ?? 'unknown',
    'partyOrPartyRole': typed(party['@referredType'] === 'Customer' ? 'PartyRoleRef' : 'PartyRef', party),
  })
const party = partyAs('RelatedPartyRefOrPartyRoleRef')

const characteristic = (wire: Wire): Wire => {
  const types = { boolean: 'BooleanCharacteristic', number: 'NumberCharacteristic', string: 'StringCharacteristic' }
  const kind = typeof wire['value']
  return typed(kind in types ? types[kind as keyof typeof types] : 'ObjectCharacteristic', wire)
}

const identifiers = (given: unknown, id: unknown): readonly Wire[] => {
  const list = wiresOf(given)
  if (list.length > 0) return list.map((one) => typed('ExternalIdentifier', one))
  return typeof id === 'string' && id !== '' ? [{ '@type': 'ExternalIdentifier', id }] : []
}

const ticket = ({ externalId, externalIdentifier, channel, ...wire }: Wire): Wire => {
  const related = each(each(wire, 'relatedParty', party), 'relatedEntity', ({ role, ...entity }) => ({
    '@type': 'RelatedEntity',
    'role': role ?? 'unknown',
    'entity': typed('EntityRef', entity),
  }))
  return {
    ...each(related, 'note', (note) => typed('Note', note)),
    'externalIdentifier': identifiers(externalIdentifier, externalId),
    ...(isWire(channel) ? { channel: typed('ChannelRef', channel) } : {}),
    '@type': 'TroubleTicket',
  }
}

const problem = (wire: Wire): Wire => {
  const placed = each(wire, 'affectedLocation', (place) => ({
    '@type': 'RelatedPlaceRefOrValue',
    'role': 'affected',
    'place': typed('PlaceRef', place),
  }))
  const services = each(placed, 'affectedService', (service) => typed('ServiceRef', service))
  const described = each(each(services, 'characteristic', characteristic), 'relatedParty', party)
  const { originatorParty } = wire
  return {
    ...described,
    ...(isWire(originatorParty) ? { originatorParty: party({ role: 'originator', ...originatorParty }) } : {}),
    '@type': 'ServiceProblem',
  }
}

/** The reason of an item's refusal is a message of its order; an item of version 5 has no field for it. */
const refusals = (items: readonly Wire[]): readonly Wire[] =>
  items.flatMap(({ id, reason }) =>
    reason === undefined
      ? []
      : [
          {
            '@type': 'ProductOrderErrorMessage',
            'code': reason,
            'reason': reason,
            'productOrderItem': [{ '@type': 'ProductOrderItemRef', 'productOrderItemId': id }],
          },
        ],
  )

const order = ({ externalId, externalIdentifier, orderDate, ...wire }: Wire): Wire => {
  const messages = refusals(wiresOf(wire['productOrderItem']))
  const items = each(wire, 'productOrderItem', ({ reason: _reason, ...item }) => typed('ProductOrderItem', item))
  const channels = each(items, 'channel', ({ role, ...channel }) => ({
    '@type': 'RelatedChannel',
    'role': role ?? 'order capture',
    'channel': typed('ChannelRef', channel),
  }))
  return {
    ...each(each(channels, 'relatedParty', party), 'note', (note) => typed('Note', note)),
    'externalId': identifiers(externalIdentifier, externalId),
    'creationDate': orderDate,
    ...(messages.length === 0 ? {} : { productOrderErrorMessage: messages }),
    '@type': 'ProductOrder',
  }
}

const cancellation = (wire: Wire): Wire => {
  const { productOrder } = wire
  return {
    ...wire,
    ...(isWire(productOrder) ? { productOrder: typed('ProductOrderRef', productOrder) } : {}),
    '@type': 'CancelProductOrder',
  }
}

const contactMedium = ({ mediumType, preferred, characteristic: values }: Wire): Wire => ({
  '@type': mediumType === 'email' ? 'EmailContactMedium' : 'PhoneContactMedium',
  preferred,
  ...(isWire(values) ? values : {}),
})

const customer = (wire: Wire): Wire => {
  const accounts = each(wire, 'account', (account) => typed('AccountRef', account))
  const { engagedParty } = wire
  return {
    ...each(each(accounts, 'contactMedium', contactMedium), 'relatedParty', partyAs('RelatedPartyOrPartyRole')),
    ...(isWire(engagedParty) ? { engagedParty: typed('PartyRef', engagedParty) } : {}),
    '@type': 'Customer',
  }
}

const account = (wire: Wire): Wire => typed('BillingAccount', each(wire, 'relatedParty', party))

/** Gives a resource in version 5; its address is another one too. */
export const SHOW_VERSION_FIVE: Readonly<Record<Resource, (wire: Wire) => Wire>> = {
  serviceProblem: problem,
  troubleTicket: ticket,
  productOrder: order,
  cancelProductOrder: cancellation,
  customer,
  billingAccount: account,
}
