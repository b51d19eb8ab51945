import type { PhoneNumber } from '../../../src/core/text/phone-number.ts'
import { attemptDelivery } from './attempt.ts'
import { findHandset } from './lookup.ts'
import { isWorking } from './problem-model.ts'
import { failed, type Receipt } from './receipt.ts'
import { scenarioOf } from './scenario.ts'
import type { Message, World } from './operator-model.ts'

/** The network forgets a message that it could not deliver for so long. */
const VALIDITY_MS = 48 * 3_600_000

/** Older messages are forgotten, so that a long run stays small. */
const KEPT = 1000

const attempt = (world: World, number: PhoneNumber, submittedAt: number): Receipt => {
  const ageMs = world.now() - submittedAt
  const fixed = scenarioOf(number)?.receipt
  if (fixed !== undefined) return fixed(ageMs / 1000)
  const handset = findHandset(world, number)
  if (handset === null) return failed('UNDELIVERABLE', 'UNKNOWN_SUBSCRIBER', 'MAP:1')
  const receipt = attemptDelivery(handset.switches, isWorking(world, 'sms'), world.now())
  return receipt.state === 'ENROUTE' && ageMs > VALIDITY_MS
    ? failed('EXPIRED', receipt.cause, receipt.upstreamCode)
    : receipt
}

const sameReceipt = (one: Receipt, other: Receipt): boolean =>
  one.state === other.state && one.cause === other.cause && one.folder === other.folder

/** Store and forward: every message that still waits is tried again. */
export const settle = (world: World): void => {
  const moved = new Set<string>()
  world.state.messages = world.state.messages.map((message) => {
    if (message.receipt.state !== 'ENROUTE') return message
    const receipt = attempt(world, message.to, Date.parse(message.submittedAt))
    if (sameReceipt(receipt, message.receipt)) return message
    moved.add(message.to)
    return { ...message, receipt, updatedAt: world.timestamp() }
  })
  for (const number of moved) world.changed('handset', number)
}

/** A message that is to be sent; with a code, the id of the code. */
export interface Sms {
  readonly to: PhoneNumber
  readonly sender: string
  readonly text: string
  readonly authenticationId: string | null
}

/** Hands an SMS to the network, which delivers it, keeps it or gives up. */
export const transmit = (world: World, sms: Sms): Message => {
  const at = world.timestamp()
  const receipt = attempt(world, sms.to, world.now())
  const message: Message = { ...sms, id: world.newId(), submittedAt: at, updatedAt: at, receipt, removed: false }
  world.state.messages = [...world.state.messages.slice(1 - KEPT), message]
  world.changed('handset', sms.to)
  return message
}

/** What is found on the phone, in order of arrival. */
export const messagesOn = (world: World, number: PhoneNumber): readonly Message[] =>
  world.state.messages
    .filter((message) => message.to === number && message.receipt.folder !== null && !message.removed)
    .sort((one, other) => one.updatedAt.localeCompare(other.updatedAt))

/** The customer deletes everything on the phone; what waited for room arrives. */
export const clearInbox = (world: World, number: PhoneNumber): void => {
  world.state.messages = world.state.messages.map((message) =>
    message.to === number && message.receipt.folder !== null ? { ...message, removed: true } : message,
  )
  const handset = world.state.handsets[number]
  if (handset !== undefined) {
    world.state.handsets[number] = { ...handset, switches: { ...handset.switches, inboxFull: false } }
  }
  settle(world)
  world.changed('handset', number)
}
