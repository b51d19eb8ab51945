/**
 * Requests of TM Forum's APIs in their version 5: TMF621 5.0.1, TMF622 5.0.0, TMF656 5.0.0 and TMF666 5.0.0. Version 5
 * names the class of everything (`@type`), and puts references of version 4 one level deeper. The clients write version
 * 4, and read both.
 */

type Wire = Readonly<Record<string, unknown>>

/** Parts of a request that differ between the versions. */
interface WrittenRequest {
  readonly method: string
  readonly path: string
  readonly body?: unknown
  /** Media type of the body, where it is not `application/json`. */
  readonly mediaType?: string
}

const MERGE_PATCH = 'application/merge-patch+json'

const isWire = (value: unknown): value is Wire => typeof value === 'object' && value !== null && !Array.isArray(value)
const wiresOf = (value: unknown): readonly Wire[] => (Array.isArray(value) ? value.filter(isWire) : [])

/** Leaves out fields of {@link wire} by their names. */
const without = (wire: Wire, ...names: readonly string[]): Wire =>
  Object.fromEntries(Object.entries(wire).filter(([name]) => !names.includes(name)))

/** Replaces a field, where there is one. */
const turned = (wire: Wire, name: string, turn: (value: unknown) => unknown): Wire =>
  wire[name] === undefined ? wire : { ...wire, [name]: turn(wire[name]) }

const typed = (type: string, wire: Wire): Wire => ({ '@type': type, ...wire })

/** Our name, where an operator asks whose id it is. */
const OWNER = 'dozvon'

const identifiers = (kind: string, id: unknown): readonly Wire[] => [
  typed('ExternalIdentifier', { owner: OWNER, externalIdentifierType: kind, id }),
]

const parties = (list: unknown): readonly Wire[] =>
  wiresOf(list).map(({ role, ...party }) =>
    typed('RelatedPartyRefOrPartyRoleRef', {
      role,
      // A customer is a role that a party has; companies and people are parties.
      partyOrPartyRole: typed(party['@referredType'] === 'Customer' ? 'PartyRoleRef' : 'PartyRef', party),
    }),
  )

const entities = (list: unknown): readonly Wire[] =>
  wiresOf(list).map(({ role, ...entity }) =>
    typed('RelatedEntity', { role, entity: typed('EntityRef', { ...entity }) }),
  )

const notes = (list: unknown): readonly Wire[] => wiresOf(list).map((note) => typed('Note', note))

const channels = (list: unknown): readonly Wire[] =>
  wiresOf(list).map((channel) =>
    typed('RelatedChannel', { role: 'order capture', channel: typed('ChannelRef', channel) }),
  )

/**
 * A value has the class of its type. "None" is an empty text: a characteristic that is left out could stay as it is.
 */
const characteristic = ({ name, value }: Wire): Wire => {
  switch (typeof value) {
    case 'boolean':
      return typed('BooleanCharacteristic', { name, value })
    case 'number':
      return typed('NumberCharacteristic', { name, value })
    default:
      return typed('StringCharacteristic', { name, value: value === null || value === undefined ? '' : String(value) })
  }
}

const items = (list: unknown): readonly Wire[] =>
  wiresOf(list).map((item) =>
    typed(
      'ProductOrderItem',
      turned(item, 'product', (product) =>
        typed(
          'Product',
          turned(isWire(product) ? product : {}, 'productCharacteristic', (all) => wiresOf(all).map(characteristic)),
        ),
      ),
    ),
  )

const ticket = (body: Wire): Wire => {
  const { externalId } = body
  const known = {
    ...without(body, 'externalId'),
    ...(externalId === undefined ? {} : { externalIdentifier: identifiers('ticket', externalId) }),
  }
  const channelled = turned(known, 'channel', (channel) => typed('ChannelRef', isWire(channel) ? channel : {}))
  const related = turned(turned(channelled, 'relatedParty', parties), 'relatedEntity', entities)
  return typed('TroubleTicket', turned(related, 'note', notes))
}

const order = (body: Wire): Wire => {
  const known = turned(body, 'externalId', (id) => identifiers('order', id))
  const related = turned(turned(known, 'channel', channels), 'relatedParty', parties)
  return typed('ProductOrder', turned(related, 'productOrderItem', items))
}

const cancellation = (body: Wire): Wire =>
  typed(
    'CancelProductOrder',
    turned(body, 'productOrder', (one) => typed('ProductOrderRef', isWire(one) ? one : {})),
  )

const BODIES: ReadonlyMap<string, (body: Wire) => Wire> = new Map([
  ['troubleTicket/troubleTicket', ticket],
  ['productOrderingManagement/productOrder', order],
  ['productOrderingManagement/cancelProductOrder', cancellation],
  ['serviceProblemManagement/hub', (body: Wire) => typed('Hub', body)],
])

/** Names by which lists are filtered, where the field has moved. */
const FILTERS: ReadonlyMap<string, readonly [before: string, after: string]> = new Map([
  ['productOrderingManagement/productOrder', ['externalId=', 'externalId.id=']],
  ['accountManagement/billingAccount', ['relatedParty.id=', 'relatedParty.partyOrPartyRole.id=']],
])

const VERSION_FIVE = /^(?:\/tmf-api)?\/(\w+)\/v5(?:\.\d+)*\/(\w+)/

const filtered = (path: string, [before, after]: readonly [string, string]): string => {
  const [bare = '', query] = path.split('?')
  if (query === undefined) return path
  const parts = query.split('&').map((part) => (part.startsWith(before) ? after + part.slice(before.length) : part))
  return `${bare}?${parts.join('&')}`
}

/**
 * Gives a request as version 5 wants it when its path, as it is located, is one of version 5; any other one as it is. A
 * patch says that it is merged (RFC 7396): version 5 has other ways too.
 */
export const asVersionFive = <T extends WrittenRequest>(request: T): T => {
  const [, api, resource] = VERSION_FIVE.exec(request.path) ?? []
  if (api === undefined || resource === undefined) return request
  const operation = `${api}/${resource}`
  const filter = FILTERS.get(operation)
  const write = BODIES.get(operation)
  return {
    ...request,
    ...(filter === undefined ? {} : { path: filtered(request.path, filter) }),
    ...(write === undefined || !isWire(request.body) ? {} : { body: write(request.body) }),
    ...(request.method === 'PATCH' ? { mediaType: MERGE_PATCH } : {}),
  }
}
