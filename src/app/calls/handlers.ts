import type { Calls } from '../../core/calls.ts'
import type { OpenCall } from '../../core/store.ts'
import type { Handler } from '../perform.ts'
import { applyForNumber, changeNumber } from './change-number.ts'
import { checkCodeWord, resetPassword } from './code-word.ts'
import { checkCode, sendCode } from './codes.ts'
import type { CallParts } from './context.ts'
import { collectEvidence } from './evidence.ts'
import { currentIncident, subscribeToIncident } from './incidents.ts'
import { blockLine, forwardCalls, pauseLine, readForwarding, readVoicemail, resumeLine, setVoicemail } from './lines.ts'
import { readNames, renameLine, renameMany } from './names.ts'
import { holdNumber, releaseNumber, searchNumbers } from './numbers.ts'
import { heldProofs } from './proofs-held.ts'
import { cancelRequest, myRequests } from './requests.ts'
import { findSubscribers, listAccounts } from './subscribers.ts'
import { openTicket } from './tickets.ts'

type Handlers = { readonly [Src in keyof Calls]: (input: Calls[Src]['input'], open: OpenCall) => Promise<Calls[Src]['output']> }

/** How each call that a flow may make is performed. */
export const createHandlers = (parts: CallParts): Readonly<Record<string, Handler>> => {
  const handlers: Handlers = {
    'incidents.current': currentIncident(parts),
    'incidents.subscribe': subscribeToIncident(parts),
    'evidence.collect': collectEvidence(parts),
    'codes.send': sendCode(parts),
    'codes.check': checkCode(parts),
    'tickets.open': openTicket(parts),
    'proofs.held': heldProofs(parts),
    'code-word.check': checkCodeWord(parts),
    'password.reset': resetPassword(parts),
    'subscribers.find': findSubscribers(parts),
    'accounts.list': listAccounts(parts),
    'numbers.search': searchNumbers(parts),
    'numbers.hold': holdNumber(parts),
    'numbers.release': releaseNumber(parts),
    'numbers.change': changeNumber(parts),
    'numbers.apply': applyForNumber(parts),
    'names.read': readNames(parts),
    'names.rename': renameLine(parts),
    'names.rename-many': renameMany(parts),
    'lines.pause': pauseLine(parts),
    'lines.resume': resumeLine(parts),
    'lines.block': blockLine(parts),
    'lines.forwarding': readForwarding(parts),
    'lines.forward': forwardCalls(parts),
    'lines.voicemail': readVoicemail(parts),
    'lines.set-voicemail': setVoicemail(parts),
    'requests.mine': myRequests(parts),
    'requests.cancel': cancelRequest(parts),
    'desk.look': async () => ({ kind: 'none' }),
    'desk.ask': async () => ({ kind: 'none' }),
    'desk.leave': async () => null,
    'desk.score': async () => null,
    'customer.forget': async (_input, { chatId }) => parts.facts.forget(chatId).then(() => null),
  }
  return handlers
}

/** CAMARA one-time-password-sms has no idempotency key: a code is sent, and compared, at most once a call (G4). */
export const atMostOnce: ReadonlySet<string> = new Set<keyof Calls>(['codes.send', 'codes.check'])
