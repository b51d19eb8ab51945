import { linesDigest } from '../../wire/operator/assertion.ts'
import type { AssertedOrder } from '../../wire/operator/assertion.ts'
import { PATHS } from '../../wire/operator/paths.ts'
import { inVersionFour } from './version-five/tm-forum-forms.ts'

/** Paths that only read, although they are asked by POST: a number stands in no URL. */
const READING: ReadonlySet<string> = new Set([
  PATHS.simSwapCheck,
  PATHS.simSwapDate,
  PATHS.deviceSwapCheck,
  PATHS.deviceSwapDate,
  PATHS.reachability,
  PATHS.roaming,
  PATHS.numberRecycling,
  PATHS.callForwardings,
  PATHS.unconditionalForwardings,
  PATHS.subscriptionStatus,
  PATHS.tenure,
  PATHS.identityMatch,
  PATHS.verifyNumber,
  PATHS.availabilityCheck,
  PATHS.delivery,
  PATHS.deliveryLatest,
  PATHS.customerSearch,
  PATHS.forwardingRules,
  PATHS.voicemail,
  PATHS.application,
])

/** True for a request that only reads. Whatever is not known to is taken for a change. */
export const isReading = (method: string, path: string): boolean =>
  method === 'GET' || method === 'OPTIONS' || READING.has(path)

type Wire = Readonly<Record<string, unknown>>

const isWire = (value: unknown): value is Wire => typeof value === 'object' && value !== null
const wireOf = (value: unknown): Wire => (isWire(value) ? value : {})
const listOf = (value: unknown): readonly Wire[] => (Array.isArray(value) ? value.map(wireOf) : [])
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const characteristicsOf = (item: Wire): Wire =>
  Object.fromEntries(
    listOf(wireOf(item['product'])['productCharacteristic']).map(({ name, value }) => [textOf(name), value]),
  )

const productOrders = (body: Wire): readonly AssertedOrder[] => {
  const items = listOf(body['productOrderItem']).map(characteristicsOf)
  const [first = {}] = items
  const [party = {}] = listOf(body['relatedParty'])
  const line = textOf(first['phoneNumber'])
  if (first['action'] === undefined) {
    if (first['reservationId'] !== undefined) {
      const object = { line: textOf(first['oldNumber']), reservation: textOf(first['reservationId']) }
      return [{ act: 'orders.changeNumber', object }]
    }
    const object = { customer: textOf(party['id']), medium: textOf(first['medium']), value: textOf(first['newValue']) }
    return [{ act: 'orders.changeContact', object }]
  }
  const many = linesDigest(items.map((item) => textOf(item['phoneNumber'])))
  const single = items.length === 1 ? [{ act: `lines.${textOf(first['action'])}`, object: { line } }] : []
  const areNames = items.every(({ action }) => action === 'rename')
  return areNames
    ? [...single, { act: 'lines.renameMany', object: { company: textOf(party['id']), lines: many } }]
    : single
}

const accountOf = ({ customerId, phoneNumber }: Wire): Readonly<Record<string, string>> => ({
  ...(customerId === undefined ? {} : { customerId: textOf(customerId) }),
  ...(phoneNumber === undefined ? {} : { phoneNumber: textOf(phoneNumber) }),
})

const reservationOrder = (body: Wire): AssertedOrder => {
  const [item = {}] = listOf(body['reservationItem'])
  const [resource = {}] = listOf(wireOf(item['appliedCapacityAmount'])['resource'])
  const object = { number: textOf(resource['id']), customer: textOf(wireOf(body['relatedParty'])['id']) }
  return { act: 'numbers.reserve', object }
}

/**
 * A mail may bring a code or a warning; an SMS is a warning. An assertion names one receiver, and so covers no more.
 */
const messageOrders = (body: Wire): readonly AssertedOrder[] => {
  const [{ phoneNumber, email } = {}, ...others] = listOf(body['receiver'])
  if (others.length > 0) return []
  const object = { mailbox: textOf(email) }
  return phoneNumber === undefined
    ? ['codes.send', 'contacts.warn'].map((act) => ({ act, object }))
    : [{ act: 'contacts.warn', object: { line: textOf(phoneNumber) } }]
}

/** A subscription is about a line, or about the device that has it. */
const subscriptionOrder = (body: Wire): readonly AssertedOrder[] => {
  const detail = wireOf(wireOf(body['config'])['subscriptionDetail'])
  const line = textOf(detail['phoneNumber'] ?? wireOf(detail['device'])['phoneNumber'])
  return [{ act: 'subscriptions.begin', object: { line } }]
}

const byPath: ReadonlyMap<string, (body: Wire) => readonly AssertedOrder[]> = new Map([
  [PATHS.productOrder, productOrders],
  [
    PATHS.cancelProductOrder,
    (body: Wire) => [{ act: 'orders.cancel', object: { order: textOf(wireOf(body['productOrder'])['id']) } }],
  ],
  [PATHS.sendCode, (body: Wire) => [{ act: 'codes.send', object: { line: textOf(body['phoneNumber']) } }]],
  [PATHS.sendVoiceCode, (body: Wire) => [{ act: 'codes.send', object: { line: textOf(body['phoneNumber']) } }]],
  [PATHS.communicationMessage, messageOrders],
  [PATHS.validateCode, (body: Wire) => [{ act: 'codes.validate', object: { code: textOf(body['authenticationId']) } }]],
  [PATHS.cancelCode, (body: Wire) => [{ act: 'codes.cancel', object: { code: textOf(body['authenticationId']) } }]],
  [PATHS.reservation, (body: Wire) => [reservationOrder(body)]],
  [PATHS.troubleTicket, (body: Wire) => [{ act: 'tickets.create', object: { ticket: textOf(body['externalId']) } }]],
  [
    PATHS.submitApplication,
    (body: Wire) => [
      { act: 'applications.submit', object: { line: textOf(body['phoneNumber']), mask: textOf(body['mask']) } },
    ],
  ],
  [
    PATHS.withdrawApplication,
    (body: Wire) => [{ act: 'applications.withdraw', object: { application: textOf(body['applicationId']) } }],
  ],
  [PATHS.verifyCodeWord, (body: Wire) => [{ act: 'credentials.verifyCodeWord', object: accountOf(body) }]],
  [
    PATHS.passwordReset,
    (body: Wire) => [
      { act: 'credentials.startPasswordReset', object: { ...accountOf(body), via: textOf(body['via']) } },
    ],
  ],
  [PATHS.reachabilitySubscriptions, subscriptionOrder],
  [PATHS.simSwapSubscriptions, subscriptionOrder],
  [
    PATHS.serviceProblemHub,
    (body: Wire) => [{ act: 'incidents.subscribe', object: { callback: textOf(body['callback']) } }],
  ],
])

const actOnReservation = ({ reservationState }: Wire): string =>
  reservationState === undefined ? 'numbers.extend' : 'numbers.release'

/** Acts on one thing whose id ends the path: the folder, the act and the name of the id. */
const BY_ID = [
  [PATHS.reservation, actOnReservation, 'reservation'],
  [PATHS.troubleTicket, () => 'tickets.addNote', 'ticket'],
  [PATHS.serviceProblemHub, () => 'incidents.unsubscribe', 'subscription'],
  [PATHS.reachabilitySubscriptions, () => 'subscriptions.end', 'subscription'],
  [PATHS.simSwapSubscriptions, () => 'subscriptions.end', 'subscription'],
] as const

/**
 * Reads from a request itself what it asks for; an assertion must say one of these. Empty for a request that nobody
 * described.
 */
export const ordersOfRequest = (asked: string, given: unknown): readonly AssertedOrder[] => {
  const { path, body } = inVersionFour(asked, given)
  const known = byPath.get(path)
  if (known) return known(wireOf(body))
  return BY_ID.flatMap(([folder, act, name]) =>
    path.startsWith(`${folder}/`)
      ? [{ act: act(wireOf(body)), object: { [name]: decodeURIComponent(path.slice(folder.length + 1)) } }]
      : [],
  )
}
