import type { PhoneNumber } from '../../../wire/operator/primitives.ts'
import { attemptDelivery } from './attempt.ts'
import { findHandset } from './lookup.ts'
import { isWorking } from './problem-model.ts'
import { failedReceipt } from './receipt.ts'
import type { Receipt } from './receipt.ts'
import { scenarioOf } from './scenario.ts'
import type { SandboxModel } from './sandbox-model.ts'
import type { Message } from './sandbox-state.ts'

/** Validity period of an SMS: an undelivered one expires after it. */
const VALIDITY_MS = 48 * 3_600_000

/** Number of messages kept, so that the state of a long run stays small. */
const MAX_MESSAGES = 1000

const attempt = (model: SandboxModel, number: PhoneNumber, submittedAt: number): Receipt => {
  const ageMs = model.now() - submittedAt
  const fixed = scenarioOf(number)?.receipt
  if (fixed !== undefined) return fixed(ageMs / 1000)
  const handset = findHandset(model, number)
  if (handset === null) return failedReceipt('UNDELIVERABLE', 'UNKNOWN_SUBSCRIBER', 'MAP:1')
  const receipt = attemptDelivery(handset.switches, isWorking(model, 'sms'), model.now())
  return receipt.state === 'ENROUTE' && ageMs > VALIDITY_MS
    ? failedReceipt('EXPIRED', receipt.cause, receipt.upstreamCode)
    : receipt
}

const sameReceipt = (one: Receipt, other: Receipt): boolean =>
  one.state === other.state && one.cause === other.cause && one.folder === other.folder

/** Tries every waiting message again (store and forward). */
export const retryDeliveries = (model: SandboxModel): void => {
  const changedNumbers = new Set<string>()
  model.state.messages = model.state.messages.map((message) => {
    if (message.receipt.state !== 'ENROUTE') return message
    const receipt = attempt(model, message.to, Date.parse(message.submittedAt))
    if (sameReceipt(receipt, message.receipt)) return message
    changedNumbers.add(message.to)
    return { ...message, receipt, updatedAt: model.timestamp() }
  })
  for (const number of changedNumbers) model.notify('handset', number)
}

/** A message to send; `authenticationId` is the id of the code it carries. */
export interface Sms {
  readonly to: PhoneNumber
  readonly sender: string
  readonly text: string
  readonly authenticationId: string | null
}

/** Sends an SMS through the network, which delivers it, keeps it or gives up. */
export const transmit = (model: SandboxModel, sms: Sms): Message => {
  const at = model.timestamp()
  const receipt = attempt(model, sms.to, model.now())
  const message: Message = { ...sms, id: model.newId(), submittedAt: at, updatedAt: at, receipt, removed: false }
  model.state.messages = [...model.state.messages.slice(1 - MAX_MESSAGES), message]
  model.notify('handset', sms.to)
  return message
}

/** The messages found on the phone, in order of arrival. */
export const messagesOn = (model: SandboxModel, number: PhoneNumber): readonly Message[] =>
  model.state.messages
    .filter((message) => message.to === number && message.receipt.folder !== null && !message.removed)
    .sort((one, other) => one.updatedAt.localeCompare(other.updatedAt))

/** Deletes every message on the phone; messages that waited for room are delivered. */
export const clearInbox = (model: SandboxModel, number: PhoneNumber): void => {
  model.state.messages = model.state.messages.map((message) =>
    message.to === number && message.receipt.folder !== null ? { ...message, removed: true } : message,
  )
  const handset = model.state.handsets[number]
  if (handset !== undefined) {
    model.state.handsets[number] = { ...handset, switches: { ...handset.switches, inboxFull: false } }
  }
  retryDeliveries(model)
  model.notify('handset', number)
}
