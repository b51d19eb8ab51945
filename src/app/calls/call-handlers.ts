import type { Calls } from '../../core/flow/calls.ts'
import type { DeskCall } from '../../core/talk/decision.ts'
import type { DeskStore } from '../../core/ports/desk-store.ts'
import type { OpenCall } from '../../core/ports/store.ts'
import type { Handler } from './perform.ts'
import { applyForNumber, changeNumber } from './change-number.ts'
import { checkCodeWord, resetPassword } from './code-word-calls.ts'
import { checkCode, sendCode } from './code-calls.ts'
import type { CallParts } from './call-context.ts'
import { askForPerson, forgetCustomer, leaveQueue, lookAtDesk, scoreTalk } from './person-calls.ts'
import type { DeskCallParts } from './person-calls.ts'
import { lookAtDelivery, resendCode, startRecovery } from './agent-calls.ts'
import { collectEvidence } from './collect-evidence.ts'
import { currentIncident, subscribeToIncident } from './incident-calls.ts'
import {
  blockLine,
  forwardCalls,
  pauseLine,
  readForwarding,
  readVoicemail,
  resumeLine,
  setVoicemail,
} from './line-calls.ts'
import { readNames, renameLine, renameMany } from './rename-calls.ts'
import { wantedNotices, wantNotices } from './wanted-notices.ts'
import type { NoticeChoices } from './wanted-notices.ts'
import { holdNumber, releaseNumber, searchNumbers } from './number-pool-calls.ts'
import { heldProofs } from './held-proofs.ts'
import { cancelRequest, myRequests } from './request-calls.ts'
import { findSubscribers, listAccounts } from './subscriber-calls.ts'
import { openTicket } from './open-ticket.ts'

type Handlers = {
  readonly [Src in keyof Calls]: (input: Calls[Src]['input'], open: OpenCall) => Promise<Calls[Src]['output']>
}

/** What agents ask of the operator. */
const actsOf = (parts: CallParts, store: DeskStore) =>
  ({
    'desk.delivery': lookAtDelivery(parts, store),
    'desk.resend': resendCode(parts, store),
    'desk.recover': startRecovery(parts, store),
  }) satisfies Readonly<Record<DeskCall['src'], Handler>>

/** How each call that a flow, or an agent, may make is performed. */
export const createHandlers = (
  parts: CallParts,
  desk: DeskCallParts,
  notices: NoticeChoices,
): Readonly<Record<string, Handler>> => {
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
    'desk.look': lookAtDesk(desk),
    'desk.ask': askForPerson(desk),
    'desk.leave': leaveQueue(desk),
    'desk.score': scoreTalk(desk),
    'customer.forget': forgetCustomer(desk),
    'notices.wanted': wantedNotices(notices),
    'notices.want': wantNotices(notices),
  }
  return { ...handlers, ...actsOf(parts, desk.store) }
}

/** CAMARA one-time-password-sms has no idempotency key: a code is sent, and compared, at most once a call (G4). */
export const atMostOnce: ReadonlySet<string> = new Set<keyof Calls | DeskCall['src']>([
  'codes.send',
  'codes.check',
  'desk.resend',
  'desk.recover',
])
